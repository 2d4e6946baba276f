//! A pattern as a match over states and bytes, so that the package needs no regular expressions.

use std::collections::{BTreeMap, HashMap};

use proc_macro2::TokenStream;
use quote::quote;
use regex_automata::{
    Anchored, Input,
    dfa::{Automaton, StartKind, dense},
    util::{primitives::StateID, start},
};

/// A state: where each byte leads, and whether a text may end here.
#[derive(Clone, PartialEq, Eq, Hash)]
struct State {
    /// Ranges of bytes with the state that they lead to, in their order.
    next: Vec<(u8, u8, usize)>,
    is_end: bool,
}

/// Ways to a state: ranges of bytes, each with the states from which they lead there.
type Ways = BTreeMap<Vec<(u8, u8)>, Vec<usize>>;

/// An expression that tells whether `text` matches the pattern.
///
/// # Panics
///
/// If the pattern is none, which the reader of schemas makes sure of.
pub(super) fn matcher(pattern: &str) -> TokenStream {
    let states = minimal(&states(pattern));
    // Each target once: from which states by which bytes it is reached.
    let mut arms: BTreeMap<usize, Ways> = BTreeMap::new();
    for (number, state) in states.iter().enumerate() {
        let mut by_target: BTreeMap<usize, Vec<(u8, u8)>> = BTreeMap::new();
        for (first, last, target) in &state.next {
            by_target.entry(*target).or_default().push((*first, *last));
        }
        for (target, ranges) in by_target {
            arms.entry(target).or_default().entry(ranges).or_default().push(number);
        }
    }
    let arms = arms.into_iter().map(|(target, ways)| {
        let ways = ways.into_iter().map(|(bytes, states)| {
            let bytes = bytes.into_iter().map(|(first, last)| range(&byte(first), &byte(last)));
            let states = ranges(&states);
            quote!((#(#states)|*, #(#bytes)|*))
        });
        let target = number(target);
        quote!(#(#ways)|* => Some(#target))
    });
    let ends = states.iter().enumerate().filter(|(_, state)| state.is_end);
    let ends: Vec<usize> = ends.map(|(number, _)| number).collect();
    let ends = ranges(&ends);
    quote! {
        matches(
            text,
            |state, byte| match (state, byte) {
                #(#arms,)*
                _ => None,
            },
            |state| matches!(state, #(#ends)|*),
        )
    }
}

/// Numbers of states, neighbours put together.
fn ranges(states: &[usize]) -> Vec<TokenStream> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for state in states {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *state => *last = *state,
            _ => runs.push((*state, *state)),
        }
    }
    runs.into_iter().map(|(first, last)| range(&number(first), &number(last))).collect()
}

fn range(first: &TokenStream, last: &TokenStream) -> TokenStream {
    let is_one = first.to_string() == last.to_string();
    if is_one { first.clone() } else { quote!(#first..=#last) }
}

fn number(number: usize) -> TokenStream {
    let number = proc_macro2::Literal::usize_unsuffixed(number);
    quote!(#number)
}

fn byte(byte: u8) -> TokenStream {
    if byte.is_ascii_graphic() {
        let byte = proc_macro2::Literal::byte_character(byte);
        quote!(#byte)
    } else {
        // As bytes beyond ASCII are read: in hexadecimal.
        format!("0x{byte:02x}").parse().expect("a number")
    }
}

/// The states of the pattern's automaton that a text can lead to, the first one in front.
fn states(pattern: &str) -> Vec<State> {
    let automaton = dense::Builder::new()
        .configure(dense::Config::new().start_kind(StartKind::Anchored))
        .build(pattern)
        .expect("a pattern that was read");
    let config = start::Config::from_input_forward(&Input::new("").anchored(Anchored::Yes));
    let first = automaton.start_state(&config).expect("a start");
    let mut numbers: HashMap<StateID, usize> = HashMap::from([(first, 0)]);
    let mut order = vec![first];
    let mut states = Vec::new();
    while let Some(id) = order.get(states.len()).copied() {
        let mut next: Vec<(u8, u8, usize)> = Vec::new();
        for byte in 0..=u8::MAX {
            let target = automaton.next_state(id, byte);
            if automaton.is_dead_state(target) {
                continue;
            }
            let number = *numbers.entry(target).or_insert_with(|| {
                order.push(target);
                order.len() - 1
            });
            match next.last_mut() {
                Some((_, last, known)) if *known == number && *last + 1 == byte => *last = byte,
                _ => next.push((byte, byte, number)),
            }
        }
        let is_end = automaton.is_match_state(automaton.next_eoi_state(id));
        states.push(State { next, is_end });
    }
    states
}

/// The same automaton with states that cannot be told apart made one, and those that lead to no
/// end left out.
fn minimal(states: &[State]) -> Vec<State> {
    // Whether a state ends is the first thing that tells it apart; then where its bytes lead.
    let mut classes: Vec<usize> = states.iter().map(|state| usize::from(state.is_end)).collect();
    loop {
        let mut known: HashMap<(usize, Vec<Option<usize>>), usize> = HashMap::new();
        let refined: Vec<usize> = states
            .iter()
            .zip(&classes)
            .map(|(state, class)| {
                let mut leads = vec![None; 256];
                for (first, last, target) in &state.next {
                    leads[usize::from(*first)..=usize::from(*last)].fill(Some(classes[*target]));
                }
                let count = known.len();
                *known.entry((*class, leads)).or_insert(count)
            })
            .collect();
        let before = classes.iter().max();
        if refined.iter().max() == before {
            break;
        }
        classes = refined;
    }
    let lives = living(states);
    let mut firsts: Vec<usize> = Vec::new();
    for (number, class) in classes.iter().enumerate() {
        if lives[number] && firsts.iter().all(|first| classes[*first] != *class) {
            firsts.push(number);
        }
    }
    let position =
        |target: usize| firsts.iter().position(|first| classes[*first] == classes[target]);
    let merged = firsts.iter().map(|first| {
        let mut next: Vec<(u8, u8, usize)> = Vec::new();
        for (start, end, target) in &states[*first].next {
            let Some(target) = position(*target) else {
                continue;
            };
            match next.last_mut() {
                Some((_, last, known)) if *known == target && *last + 1 == *start => *last = *end,
                _ => next.push((*start, *end, target)),
            }
        }
        State { next, is_end: states[*first].is_end }
    });
    merged.collect()
}

/// Which states lead to an end.
fn living(states: &[State]) -> Vec<bool> {
    let mut lives: Vec<bool> = states.iter().map(|state| state.is_end).collect();
    loop {
        let before = lives.clone();
        for (number, state) in states.iter().enumerate() {
            lives[number] |= state.next.iter().any(|(_, _, target)| lives[*target]);
        }
        if lives == before {
            return lives;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{State, minimal, states};

    fn accepts(states: &[State], text: &str) -> bool {
        let mut state = 0;
        for byte in text.bytes() {
            let next = &states[state].next;
            match next.iter().find(|(first, last, _)| (*first..=*last).contains(&byte)) {
                Some((_, _, target)) => state = *target,
                None => return false,
            }
        }
        states[state].is_end
    }

    #[test]
    fn an_automaton_accepts_what_the_pattern_accepts() {
        let id = minimal(&states("^[a-z0-9]+(-[a-z0-9]+)*$"));
        // Behind a hyphen is as at the start.
        assert_eq!(id.len(), 2);
        for (text, expected) in
            [("a", true), ("a-b-9", true), ("", false), ("-", false), ("a-", false), ("a\n", false)]
        {
            assert_eq!(accepts(&id, text), expected, "{text:?}");
        }
        let link = minimal(&states("^https?://[^\\x00-\\x20\\x7f-\\xa0]+$"));
        for (text, expected) in [
            ("https://é", true),
            ("http://a", true),
            ("https://", false),
            ("https://a b", false),
            ("https://a\u{a0}", false),
            ("https://\u{1d11e}", true),
        ] {
            assert_eq!(accepts(&link, text), expected, "{text:?}");
        }
    }
}
