//! Whether all that one version accepts is accepted by the other: both are walked side by side, and
//! at each place where a value escapes, such a value is built.

mod records;

use std::{
    collections::{BTreeSet, VecDeque},
    fmt,
};

use serde_json::Value;

use crate::{
    build::Builder,
    change::{Change, Source},
    place::{Direction, Escape, Escaped, Place},
    read::Shapes,
    shape::{Arrays, Kind, Node, Shape},
    strings::{Automata, Condition},
};

pub(crate) struct Walk<'a, 'm> {
    /// What values are taken from.
    pub(crate) a: &'a Shapes,
    /// What they escape from.
    pub(crate) b: &'a Shapes,
    pub(crate) direction: Direction,
    pub(crate) automata: &'m mut Automata,
    seen: BTreeSet<(Node, Node)>,
    seen_records: BTreeSet<(&'a str, &'a str)>,
    queue: VecDeque<(Node, Node, Place<'a>)>,
    found: Vec<Escape<'a>>,
}

impl<'a, 'm> Walk<'a, 'm> {
    pub(crate) fn new(
        a: &'a Shapes,
        b: &'a Shapes,
        direction: Direction,
        automata: &'m mut Automata,
    ) -> Self {
        Self {
            a,
            b,
            direction,
            automata,
            seen: BTreeSet::new(),
            seen_records: BTreeSet::new(),
            queue: VecDeque::new(),
            found: Vec::new(),
        }
    }

    /// Everything that escapes, shallow places first; each pair of schemas is compared where it is
    /// met first.
    pub(crate) fn escapes(mut self, a: Node, b: Node) -> Vec<Escape<'a>> {
        self.queue.push_back((a, b, Place::default()));
        while let Some((a, b, place)) = self.queue.pop_front() {
            if self.seen.insert((a, b)) {
                self.pair(a, b, place);
            }
        }
        self.found
    }

    /// The change of one name or the other, by direction.
    fn either(&self, removed: Change, added: Change) -> Change {
        match self.direction {
            Direction::Removed => removed,
            Direction::Added => added,
        }
    }

    /// The old one of two, then the new one.
    fn in_order<T>(&self, a: T, b: T) -> (T, T) {
        match self.direction {
            Direction::Removed => (a, b),
            Direction::Added => (b, a),
        }
    }

    /// Says for what was found since then what it was and what it is.
    fn note(&mut self, from: usize, a: impl fmt::Display, b: impl fmt::Display) {
        let values = self.in_order(a.to_string(), b.to_string());
        for found in &mut self.found[from..] {
            found.values.get_or_insert_with(|| values.clone());
        }
    }

    fn builder(&mut self) -> Builder<'a, '_> {
        Builder::new(self.a, self.b, self.automata)
    }

    fn escape(&mut self, place: &Place<'a>, change: Change, subject: Option<&str>, value: Escaped) {
        let source = change.source();
        self.found.push(Escape {
            place: place.clone(),
            change,
            subject: subject.map(str::to_owned),
            values: None,
            source,
            value,
        });
    }

    /// Reports what a builder makes; nothing if there is no such value.
    fn built(
        &mut self,
        place: &Place<'a>,
        change: Change,
        subject: Option<&str>,
        build: impl FnOnce(&mut Builder<'a, '_>) -> Option<Value>,
    ) {
        let mut builder = self.builder();
        let value = build(&mut builder);
        let value = match (value, builder.undecided) {
            (Some(value), _) => Escaped::Value(value),
            (None, Some(reason)) => Escaped::Undecided(reason),
            (None, None) => return,
        };
        self.escape(place, change, subject, value);
    }

    fn pair(&mut self, a: Node, b: Node, mut place: Place<'a>) {
        let (a, b) = (&self.a[a], &self.b[b]);
        place.definition = a.name.clone().or(place.definition);
        if self.direction == Direction::Removed && a.name != b.name {
            self.renamed(&place, a.name.as_deref(), b.name.as_deref());
        }
        for kind in Kind::ALL.into_iter().filter(|kind| a.has(*kind) && !b.has(*kind)) {
            let change = self.either(Change::KindRemoved, Change::KindAdded);
            let before = self.found.len();
            let subject = kind.to_string();
            self.built(&place, change, Some(&subject), |builder| builder.of_kind(kind, a, Some(b)));
            // A branch more of a union is an addition; a union instead of a plain type is not.
            if change == Change::KindAdded && b.kinds() > 1 {
                self.found[before..].iter_mut().for_each(|found| found.source = Source::Additive);
            }
        }
        if !b.booleans.is_empty()
            && let Some(value) = a.booleans.iter().find(|value| !b.booleans.contains(value))
        {
            self.escape(&place, Change::Constant, None, Escaped::Value((*value).into()));
        }
        self.numbers(a, b, &place);
        let mixed = a.kinds() > 1 || b.kinds() > 1;
        self.strings(a, b, &if mixed { place.marked("string") } else { place.clone() });
        if let (Some(a), Some(b)) = (&a.arrays, &b.arrays) {
            self.arrays(a, b, &place);
        }
        if !a.records.is_empty() && !b.records.is_empty() {
            self.records(a, b, &place);
        }
    }

    fn renamed(&mut self, place: &Place<'a>, a: Option<&str>, b: Option<&str>) {
        let from = self.found.len();
        self.escape(place, Change::Name, None, Escaped::Nothing);
        self.note(from, a.unwrap_or("no name"), b.unwrap_or("no name"));
    }

    fn numbers(&mut self, a: &Shape, b: &Shape, place: &Place<'a>) {
        let (Some(a), Some(b)) = (&a.numbers, &b.numbers) else {
            return;
        };
        let from = self.found.len();
        if b.whole && !a.whole {
            self.escape(place, Change::Whole, None, Escaped::Value(0.5.into()));
        }
        let constant = a.constant || b.constant;
        let (lowest, highest) = (a.least.unwrap_or(i64::MIN), a.most.unwrap_or(i64::MAX));
        if let Some(least) = b.least.filter(|least| lowest < *least) {
            let change = if constant { Change::Constant } else { Change::Minimum };
            let value = highest.min(least - 1);
            self.escape(place, change, None, Escaped::Value(value.into()));
            self.note(from, or_none(a.least), least);
        }
        if let Some(most) = b.most.filter(|most| highest > *most) {
            let change = if constant { Change::Constant } else { Change::Maximum };
            let value = lowest.max(most + 1);
            self.escape(place, change, None, Escaped::Value(value.into()));
            self.note(from, or_none(a.most), most);
        }
    }

    fn strings(&mut self, a: &Shape, b: &Shape, place: &Place<'a>) {
        let (Some(a), Some(b)) = (&a.strings, &b.strings) else {
            return;
        };
        match (a.codes(), b.codes()) {
            (Some(codes), Some(others)) => {
                for code in codes.iter().filter(|code| !others.contains(code)) {
                    let value = Escaped::Value(code.as_str().into());
                    if a.constant && b.constant {
                        self.escape(place, Change::Constant, None, value);
                    } else {
                        let change = self.either(Change::CodeRemoved, Change::CodeAdded);
                        self.escape(place, change, Some(code), value);
                    }
                }
            }
            (codes, others) => {
                let mixed = codes.is_some() || others.is_some();
                for condition in &b.conditions {
                    let change = if mixed { Change::Codes } else { Change::of(condition) };
                    let mut conditions = a.conditions.clone();
                    conditions.push(condition.negated());
                    let from = self.found.len();
                    self.built(place, change, None, |builder| {
                        builder.find(&conditions).map(Value::from)
                    });
                    let same_kind = |other: &&Condition| Change::of(other) == change;
                    let other = a.conditions.iter().find(same_kind);
                    self.note(from, or_none(other), condition);
                }
            }
        }
    }

    fn arrays(&mut self, a: &'a Arrays, b: &'a Arrays, place: &Place<'a>) {
        if a.least < b.least {
            let before = self.found.len();
            self.built(place, Change::MinItems, None, |builder| {
                builder.array(a, Some(b), Some(a.least))
            });
            self.note(before, a.least, b.least);
            self.nonempty(before, a, b);
        }
        if let Some(most) = b.most.filter(|most| a.most.is_none_or(|other| other > *most)) {
            let before = self.found.len();
            self.built(place, Change::MaxItems, None, |builder| {
                let list = builder.array(a, Some(b), Some(most + 1))?;
                (list.as_array()?.len() as u64 > most).then_some(list)
            });
            self.note(before, or_none(a.most), most);
        }
        if a.most != Some(0) && b.most != Some(0) {
            self.queue.push_back((a.items, b.items, place.item(a, b)));
        }
    }

    /// A list that need not be empty has a type of its own in generated source.
    fn nonempty(&mut self, from: usize, a: &Arrays, b: &Arrays) {
        if (a.least == 0) != (b.least == 0) {
            self.found[from..].iter_mut().for_each(|found| found.source = Source::Breaking);
        }
    }
}

fn or_none(value: Option<impl fmt::Display>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}
