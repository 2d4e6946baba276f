//! Sets of strings, and the search for a string in them.
//!
//! A set is a list of conditions that all hold. Whether it is empty is decided by walking the
//! product of the conditions' automata, letter by letter, so the string that is found is a shortest
//! one, and lengths are counted as JSON Schema does: in code points.

use std::{
    collections::{BTreeSet, HashMap, VecDeque},
    fmt,
    rc::Rc,
};

use regex_automata::{
    Anchored, MatchKind,
    dfa::{Automaton as _, StartKind, dense},
    util::{primitives::StateID, start},
};
use regex_syntax::hir::{Class, Hir, HirKind};

/// The most states of a product that are looked at before a question is left undecided.
const MOST_STATES: usize = 200_000;

/// The most bytes that one automaton may take.
const MOST_BYTES: usize = 16 << 20;

/// What a string must be.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Condition {
    Pattern(String),
    NotPattern(String),
    /// In code points.
    MinLength(u64),
    MaxLength(u64),
    OneOf(Vec<String>),
    NoneOf(Vec<String>),
    /// Nothing is.
    Never,
}

impl Condition {
    /// What holds exactly where this does not.
    pub(crate) fn negated(&self) -> Self {
        match self {
            Self::Pattern(pattern) => Self::NotPattern(pattern.clone()),
            Self::NotPattern(pattern) => Self::Pattern(pattern.clone()),
            Self::MinLength(0) => Self::Never,
            Self::MinLength(least) => Self::MaxLength(least - 1),
            Self::MaxLength(most) => Self::MinLength(most.saturating_add(1)),
            Self::OneOf(texts) => Self::NoneOf(texts.clone()),
            Self::NoneOf(texts) => Self::OneOf(texts.clone()),
            Self::Never => Self::MinLength(0),
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pattern(pattern) => write!(f, "`{pattern}`"),
            Self::NotPattern(pattern) => write!(f, "not `{pattern}`"),
            Self::MinLength(count) | Self::MaxLength(count) => write!(f, "{count}"),
            Self::OneOf(texts) => write!(f, "one of {}", texts.join(", ")),
            Self::NoneOf(texts) => write!(f, "none of {}", texts.join(", ")),
            Self::Never => f.write_str("never"),
        }
    }
}

/// What a search came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Search {
    /// A shortest string of the set.
    Found(String),
    /// The set is empty.
    Empty,
    /// Why it could not be decided.
    Undecided(String),
}

/// Patterns as automata, each made once.
#[derive(Default)]
pub(crate) struct Automata {
    made: HashMap<String, Result<Rc<Automaton>, String>>,
}

struct Automaton {
    dfa: dense::DFA<Vec<u32>>,
    start: StateID,
    /// The code points at which the pattern begins to treat letters otherwise.
    borders: BTreeSet<u32>,
}

impl Automata {
    /// A string for which all conditions hold.
    pub(crate) fn find<'c>(
        &mut self,
        conditions: impl IntoIterator<Item = &'c Condition>,
    ) -> Search {
        let conditions: Vec<&Condition> = conditions.into_iter().collect();
        for (at, condition) in conditions.iter().enumerate() {
            // The common case by far, and it needs no automaton, nor one that can be made.
            if conditions[..at].contains(&&condition.negated()) {
                return Search::Empty;
            }
        }
        match Product::new(self, &conditions) {
            Ok(product) => product.find(&conditions),
            Err(reason) => Search::Undecided(reason),
        }
    }

    fn automaton(&mut self, pattern: &str) -> Result<Rc<Automaton>, String> {
        self.made
            .entry(pattern.to_owned())
            .or_insert_with(|| Automaton::new(pattern).map(Rc::new))
            .clone()
    }
}

impl Automaton {
    fn new(pattern: &str) -> Result<Self, String> {
        let refused = |reason: String| format!("the pattern `{pattern}` {reason}");
        if let Some(class) = unshared(pattern) {
            return Err(refused(format!("uses `{class}`, which engines read differently")));
        }
        let hir = regex_syntax::parse(pattern)
            .map_err(|error| refused(format!("cannot be read: {}", summary(&error))))?;
        let mut borders = BTreeSet::new();
        collect_borders(&hir, &mut borders);
        // A JSON Schema pattern may match anywhere; the whole string is walked either way.
        let whole = format!("(?s:.)*(?:{pattern})(?s:.)*");
        let config = dense::Config::new()
            .start_kind(StartKind::Anchored)
            .match_kind(MatchKind::All)
            .dfa_size_limit(Some(MOST_BYTES))
            .determinize_size_limit(Some(4 * MOST_BYTES));
        let dfa = dense::Builder::new()
            .configure(config)
            .build(&whole)
            .map_err(|error| refused(format!("has no automaton of a fair size: {error}")))?;
        let start = dfa
            .start_state(&start::Config::new().anchored(Anchored::Yes))
            .map_err(|error| refused(format!("has no automaton: {error}")))?;
        Ok(Self { dfa, start, borders })
    }

    fn step(&self, state: StateID, letter: char) -> StateID {
        let mut bytes = [0; 4];
        letter
            .encode_utf8(&mut bytes)
            .bytes()
            .fold(state, |state, byte| self.dfa.next_state(state, byte))
    }

    fn accepts(&self, state: StateID) -> bool {
        self.dfa.is_match_state(self.dfa.next_eoi_state(state))
    }
}

/// The first escape in the pattern that regular expression engines do not agree on.
fn unshared(pattern: &str) -> Option<String> {
    let mut letters = pattern.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            let escaped = letters.next()?;
            if "dDwWsSbBpPAzZ".contains(escaped) {
                return Some(format!("\\{escaped}"));
            }
        }
    }
    None
}

fn summary(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        other => other.to_string(),
    }
}

fn collect_borders(hir: &Hir, borders: &mut BTreeSet<u32>) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) | HirKind::Class(Class::Bytes(_)) => {}
        HirKind::Literal(literal) => {
            for letter in String::from_utf8_lossy(&literal.0).chars() {
                borders.extend([u32::from(letter), u32::from(letter) + 1]);
            }
        }
        HirKind::Class(Class::Unicode(class)) => {
            for range in class.ranges() {
                borders.extend([u32::from(range.start()), u32::from(range.end()) + 1]);
            }
        }
        HirKind::Repetition(repetition) => collect_borders(&repetition.sub, borders),
        HirKind::Capture(capture) => collect_borders(&capture.sub, borders),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                collect_borders(part, borders);
            }
        }
    }
}

/// One letter for each stretch between borders, those first that people like to read.
fn letters(borders: &BTreeSet<u32>) -> Vec<char> {
    let nice = || ('a'..='z').chain('0'..='9').chain('A'..='Z');
    let ends = borders.iter().copied().chain([u32::from(char::MAX) + 1]);
    let mut letters = Vec::new();
    let mut from = 0;
    for to in ends {
        let within = |letter: &char| (from..to).contains(&u32::from(*letter));
        let letter = nice().find(within).or_else(|| (from..to).find_map(char::from_u32));
        letters.extend(letter);
        from = to;
    }
    let rank = |letter: &char| nice().position(|other| other == *letter).unwrap_or(usize::MAX);
    letters.sort_by_key(|letter| (rank(letter), letter.is_control(), *letter));
    letters
}

/// The automata of all conditions, walked at once.
struct Product {
    automata: Vec<(Rc<Automaton>, bool)>,
    letters: Vec<char>,
    least: u64,
    most: Option<u64>,
}

type State = (Vec<StateID>, u64);

impl Product {
    fn new(automata: &mut Automata, conditions: &[&Condition]) -> Result<Self, String> {
        let mut product = Self { automata: Vec::new(), letters: Vec::new(), least: 0, most: None };
        let mut borders = BTreeSet::new();
        for condition in conditions {
            let (pattern, wanted) = match condition {
                Condition::Pattern(pattern) => (pattern.clone(), true),
                Condition::NotPattern(pattern) => (pattern.clone(), false),
                // What is listed is tried one by one.
                Condition::OneOf(_) => continue,
                Condition::NoneOf(texts) if texts.is_empty() => continue,
                Condition::NoneOf(texts) => (exactly(texts), false),
                Condition::MinLength(least) => {
                    product.least = product.least.max(*least);
                    continue;
                }
                Condition::MaxLength(most) => {
                    product.most = Some(product.most.map_or(*most, |other| other.min(*most)));
                    continue;
                }
                Condition::Never => ("^(?:a^)$".to_owned(), true),
            };
            let automaton = automata.automaton(&pattern)?;
            borders.extend(&automaton.borders);
            product.automata.push((automaton, wanted));
        }
        product.letters = letters(&borders);
        Ok(product)
    }

    fn find(&self, conditions: &[&Condition]) -> Search {
        let mut lists = conditions.iter().filter_map(|condition| match condition {
            Condition::OneOf(texts) => Some(texts),
            _ => None,
        });
        let Some(listed) = lists.next() else {
            return self.walk();
        };
        let others: Vec<&Vec<String>> = lists.collect();
        let found = listed
            .iter()
            .find(|text| others.iter().all(|list| list.contains(text)) && self.accepts(text));
        found.map_or(Search::Empty, |text| Search::Found(text.clone()))
    }

    fn start(&self) -> State {
        (self.automata.iter().map(|(automaton, _)| automaton.start).collect(), 0)
    }

    fn step(&self, (states, length): &State, letter: char) -> State {
        let states = self.automata.iter().zip(states);
        // Beyond what is asked for, lengths are all the same.
        let enough = self.most.map_or(self.least, |most| most.saturating_add(1));
        let length = (length + 1).min(enough);
        (states.map(|((automaton, _), state)| automaton.step(*state, letter)).collect(), length)
    }

    fn is_hopeless(&self, (states, length): &State) -> bool {
        self.most.is_some_and(|most| *length > most)
            || self
                .automata
                .iter()
                .zip(states)
                .any(|((automaton, wanted), state)| *wanted && automaton.dfa.is_dead_state(*state))
    }

    fn is_accepting(&self, (states, length): &State) -> bool {
        *length >= self.least
            && self.most.is_none_or(|most| *length <= most)
            && self
                .automata
                .iter()
                .zip(states)
                .all(|((automaton, wanted), state)| automaton.accepts(*state) == *wanted)
    }

    fn accepts(&self, text: &str) -> bool {
        self.is_accepting(
            &text.chars().fold(self.start(), |state, letter| self.step(&state, letter)),
        )
    }

    /// Breadth first, so that the first string found is a shortest one.
    fn walk(&self) -> Search {
        let mut seen: HashMap<State, usize> = HashMap::from([(self.start(), 0)]);
        let mut ways: Vec<Option<(usize, char)>> = vec![None];
        let mut queue = VecDeque::from([(self.start(), 0)]);
        while let Some((state, at)) = queue.pop_front() {
            if self.is_accepting(&state) {
                return Search::Found(spelt(&ways, at));
            }
            if ways.len() > MOST_STATES {
                return Search::Undecided(format!("more than {MOST_STATES} states"));
            }
            for letter in &self.letters {
                let next = self.step(&state, *letter);
                if !self.is_hopeless(&next) && !seen.contains_key(&next) {
                    seen.insert(next.clone(), ways.len());
                    queue.push_back((next, ways.len()));
                    ways.push(Some((at, *letter)));
                }
            }
        }
        Search::Empty
    }
}

fn spelt(ways: &[Option<(usize, char)>], mut at: usize) -> String {
    let mut letters = Vec::new();
    while let Some((before, letter)) = ways[at] {
        letters.push(letter);
        at = before;
    }
    letters.iter().rev().collect()
}

/// A pattern that matches these strings and no other.
fn exactly(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| regex_syntax::escape(text)).collect();
    format!("^(?:{})$", texts.join("|"))
}

#[cfg(test)]
mod tests {
    use super::{Automata, Condition, Search};

    fn pattern(text: &str) -> Condition {
        Condition::Pattern(text.to_owned())
    }

    fn find(conditions: &[Condition]) -> Search {
        Automata::default().find(conditions)
    }

    fn found(text: &str) -> Search {
        Search::Found(text.to_owned())
    }

    #[test]
    fn a_shortest_string_is_found() {
        for (conditions, expected) in [
            (vec![], found("")),
            (vec![pattern("^[a-z]{2,3}$")], found("aa")),
            (vec![pattern("b")], found("b")),
            (vec![pattern("^[a-z]{2,3}$"), pattern("^[a-z]{2}$").negated()], found("aaa")),
            (vec![pattern("^[a-z]{2}$"), pattern("^[a-z]{2,3}$").negated()], Search::Empty),
            (vec![pattern("^[a-c]+$"), pattern("^[b-d]+$").negated()], found("a")),
            (vec![pattern("^a*$"), Condition::MinLength(3)], found("aaa")),
            (
                vec![pattern("^(aa)*$"), Condition::MinLength(3), Condition::MaxLength(3)],
                Search::Empty,
            ),
            (vec![Condition::MinLength(2), Condition::MaxLength(1)], Search::Empty),
            (vec![Condition::MinLength(0).negated()], Search::Empty),
            (vec![pattern("^.$"), pattern("^[\\x00-\\x7f]$").negated()], found("\u{80}")),
            (vec![pattern("^a$"), pattern("[\\r\\n]")], Search::Empty),
        ] {
            assert_eq!(find(&conditions), expected, "{conditions:?}");
        }
    }

    #[test]
    fn listed_strings_are_tried_one_by_one() {
        let codes = Condition::OneOf(vec!["eu".into(), "uk".into()]);
        let none = Condition::NoneOf(vec!["eu".into()]);
        assert_eq!(find(&[codes.clone(), none.clone()]), found("uk"));
        assert_eq!(find(&[codes.clone(), pattern("^e")]), found("eu"));
        assert_eq!(find(&[codes.clone(), Condition::MinLength(3)]), Search::Empty);
        assert_eq!(find(&[pattern("^[a-z]{2}$"), none]), found("aa"));
        assert_eq!(find(&[pattern("^(eu|uk)$"), codes.negated()]), Search::Empty);
    }

    #[test]
    fn lengths_are_counted_in_code_points() {
        assert_eq!(find(&[pattern("^𝄞+$"), Condition::MaxLength(1)]), found("𝄞"));
    }

    #[test]
    fn what_cannot_be_decided_is_said() {
        for text in ["^(?=a)b$", "^\\d$", "("] {
            let Search::Undecided(reason) = find(&[pattern(text), Condition::MinLength(1)]) else {
                panic!("`{text}` was decided");
            };
            assert!(reason.contains(text), "{reason}");
        }
        assert_eq!(find(&[pattern("^(?=a)b$"), pattern("^(?=a)b$").negated()]), Search::Empty);
    }
}
