//! Whether all that one version accepts is accepted by the other: both are walked side by side, and
//! at each place where a value escapes, such a value is built.

use std::{
    collections::{BTreeSet, VecDeque},
    fmt,
};

use serde_json::Value;

use crate::{
    build::{Builder, Wish, constant},
    change::{Change, Source},
    place::{Direction, Escape, Escaped, Pair, Place},
    read::Shapes,
    shape::{Arrays, Kind, Node, Others, Record, Shape},
    strings::{Automata, Condition, Search},
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

    /// Pairs the variants by the value of the tag.
    fn records(&mut self, a: &'a Shape, b: &'a Shape, place: &Place<'a>) {
        // A record that names its tag is as good as a union of one variant.
        let named = a.tag.as_ref().filter(|tag| {
            b.records.first().is_some_and(|record| constant(self.b, record, tag).is_some())
        });
        let Some(tag) = b.tag.as_ref().or(named) else {
            // One record takes the values of all.
            for record in &a.records {
                let place = self.variant(record, a.tag.as_deref(), place);
                if let Some(b) = b.records.first() {
                    self.record(&Pair { a: record, b, tag: None }, &place, a.name.as_ref());
                }
            }
            return;
        };
        let known: Vec<(&'a str, &'a Record)> =
            b.records.iter().filter_map(|r| Some((constant(self.b, r, tag)?, r))).collect();
        let rest = b.records.iter().find(|record| constant(self.b, record, tag).is_none());
        for record in &a.records {
            let property = record.property(tag);
            if !record.requires(tag) || property.is_none() {
                let wish = || Wish { without: Some(tag), ..Wish::default() };
                self.built(place, Change::Tag, Some(tag), |builder| {
                    builder.record(record, None, &wish()).map(Value::Object)
                });
            }
            let Some(strings) = property.and_then(|tag| self.a[tag.node].strings.as_ref()) else {
                continue;
            };
            let mut others = strings.conditions.clone();
            for (value, b) in &known {
                let exactly = Condition::OneOf(vec![(*value).to_owned()]);
                if self.automata.find(strings.conditions.iter().chain([&exactly])) != Search::Empty
                {
                    let pair = Pair { a: record, b, tag: Some((tag.clone(), (*value).to_owned())) };
                    self.record(&pair, &place.marked(value), a.name.as_ref());
                }
                others.push(exactly.negated());
            }
            let value = match self.automata.find(&others) {
                Search::Empty => continue,
                Search::Undecided(reason) => {
                    self.escape(place, Change::Tag, Some(tag), Escaped::Undecided(reason));
                    continue;
                }
                Search::Found(value) => value,
            };
            if let Some(b) = rest {
                let pair = Pair { a: record, b, tag: Some((tag.clone(), value.clone())) };
                self.record(&pair, &place.marked(&value), a.name.as_ref());
                continue;
            }
            let change = self.either(Change::VariantRemoved, Change::VariantAdded);
            let wish = Wish { tag: Some((tag, value.as_str())), ..Wish::default() };
            let from = self.found.len();
            self.built(place, change, Some(&value), |builder| {
                builder.record(record, None, &wish).map(Value::Object)
            });
            if b.tag.is_none() {
                self.found[from..].iter_mut().for_each(|found| found.source = Source::Breaking);
            }
        }
    }

    fn variant(&self, record: &Record, tag: Option<&str>, place: &Place<'a>) -> Place<'a> {
        match tag.and_then(|tag| constant(self.a, record, tag)) {
            Some(value) => place.marked(value),
            None => place.clone(),
        }
    }

    fn record(&mut self, pair: &Pair<'a>, place: &Place<'a>, union: Option<&String>) {
        let (a, b) = (pair.a, pair.b);
        if !self.seen_records.insert((&a.pointer, &b.pointer)) {
            return;
        }
        let mut place = place.clone();
        place.definition = a.name.clone().or(place.definition);
        if self.direction == Direction::Removed {
            self.source(pair, &place, union);
        }
        let tag = pair.tag.as_ref().map(|(tag, _)| tag.as_str());
        for property in a.properties.iter().filter(|property| Some(property.key.as_str()) != tag) {
            let key = property.key.as_str();
            match b.property(key) {
                Some(other) => {
                    let within = place.member(pair, key, key);
                    self.queue.push_back((property.node, other.node, within));
                }
                None => self.undeclared(pair, &place, key, property.node),
            }
        }
        self.required(pair, &place);
        for others in &a.others {
            self.others(pair, &place, others);
        }
        self.counts(pair, &place);
    }

    /// What only generated source shows.
    fn source(&mut self, pair: &Pair<'a>, place: &Place<'a>, union: Option<&String>) {
        let (a, b) = (pair.a, pair.b);
        if a.name != b.name && a.name.as_ref() != union {
            self.renamed(place, a.name.as_deref(), b.name.as_deref());
        }
        let shared = |record: &'a Record, other: &'a Record| {
            let keys = record.properties.iter().map(|property| property.key.as_str());
            keys.filter(|key| other.property(key).is_some()).collect::<Vec<_>>()
        };
        if shared(a, b) != shared(b, a) {
            self.escape(place, Change::Order, None, Escaped::Nothing);
        }
        for property in &a.properties {
            match b.property(&property.key) {
                Some(other) if property.default != other.default => {
                    let within = place.member(pair, &property.key, &property.key);
                    let from = self.found.len();
                    self.escape(&within, Change::Default, None, Escaped::Nothing);
                    let (a, b) = (property.default.as_ref(), other.default.as_ref());
                    self.note(from, or_none(a), or_none(b));
                }
                Some(_) => {}
                None => {
                    let key = Some(property.key.as_str());
                    self.escape(place, Change::PropertyRemoved, key, Escaped::Nothing);
                }
            }
        }
        for property in b.properties.iter().filter(|property| a.property(&property.key).is_none()) {
            let key = Some(property.key.as_str());
            self.escape(place, Change::PropertyAdded, key, Escaped::Nothing);
        }
    }

    /// A key that only the first version declares.
    fn undeclared(&mut self, pair: &Pair<'a>, place: &Place<'a>, key: &str, node: Node) {
        let change = self.either(Change::PropertyRemoved, Change::PropertyAdded);
        let exactly = Condition::OneOf(vec![key.to_owned()]);
        let b = pair.b;
        let taken = b.others.iter().find(|others| {
            let keys = b.names.iter().chain(&others.keys).chain([&exactly]);
            self.automata.find(keys) != Search::Empty
        });
        match taken {
            None => self.member(pair, place, change, key, |builder| builder.value(node, None)),
            Some(others) => self.nested(pair, place, change, key, (node, others.node)),
        }
    }

    /// An object with a value under a key that the other version does not accept there.
    fn member(
        &mut self,
        pair: &Pair<'a>,
        place: &Place<'a>,
        change: Change,
        key: &str,
        build: impl FnOnce(&mut Builder<'a, '_>) -> Option<Value>,
    ) {
        let tag = pair.tag.as_ref().map(|(tag, value)| (tag.as_str(), value.as_str()));
        self.built(place, change, Some(key), |builder| {
            let value = build(builder)?;
            let wish = Wish { with: Some((key, value)), tag, ..Wish::default() };
            builder.record(pair.a, Some(pair.b), &wish).map(Value::Object)
        });
    }

    /// As [`Self::member`], with the first value that escapes from one schema to another.
    fn nested(
        &mut self,
        pair: &Pair<'a>,
        place: &Place<'a>,
        change: Change,
        key: &str,
        (a, b): (Node, Node),
    ) {
        let walk = Walk::new(self.a, self.b, self.direction, self.automata);
        let escapes = walk.escapes(a, b);
        let escape = escapes.into_iter().find(|found| !matches!(found.value, Escaped::Nothing));
        match escape.map(|found| (found.place.path, found.value)) {
            Some((path, Escaped::Value(value))) => {
                self.member(pair, place, change, key, |builder| builder.document(&path, value));
            }
            Some((_, Escaped::Undecided(reason))) => {
                self.escape(place, change, Some(key), Escaped::Undecided(reason));
            }
            Some((_, Escaped::Nothing)) | None => {}
        }
    }

    fn required(&mut self, pair: &Pair<'a>, place: &Place<'a>) {
        let (a, b) = (pair.a, pair.b);
        for key in b.required.iter().filter(|key| !a.requires(key)) {
            let (old, new) = self.in_order(a, b);
            let change = if old.property(key).is_none() {
                Change::PropertyAdded
            } else if new.property(key).is_none() {
                Change::PropertyRemoved
            } else {
                Change::Requirement
            };
            let tag = pair.tag.as_ref().map(|(tag, value)| (tag.as_str(), value.as_str()));
            let wish = Wish { without: Some(key), tag, ..Wish::default() };
            self.built(place, change, Some(key), |builder| {
                builder.record(a, Some(b), &wish).map(Value::Object)
            });
        }
    }

    /// Keys that the first version does not declare, but accepts.
    fn others(&mut self, pair: &Pair<'a>, place: &Place<'a>, others: &'a Others) {
        let (a, b) = (pair.a, pair.b);
        let keys = a.keys_of(others);
        let node = others.node;
        for condition in &b.names {
            self.key_among(pair, place, Change::Keys, &[&keys, &[condition.negated()]], node);
        }
        for property in b.properties.iter().filter(|property| a.property(&property.key).is_none()) {
            let exactly = Condition::OneOf(vec![property.key.clone()]);
            if self.automata.find(keys.iter().chain([&exactly])) != Search::Empty {
                let change = self.either(Change::PropertyAdded, Change::PropertyRemoved);
                self.nested(pair, place, change, &property.key, (node, property.node));
            }
        }
        let mut left = vec![b.undeclared()];
        for other in &b.others {
            let both = keys.iter().chain(&b.names).chain(&other.keys).cloned();
            let both: Vec<Condition> = both.chain([b.undeclared()]).collect();
            if let Search::Found(key) = self.automata.find(&both) {
                let within = place.member(pair, &key, "*");
                self.queue.push_back((node, other.node, within));
            }
            if other.rest {
                return;
            }
            left.extend(other.keys.iter().map(Condition::negated));
        }
        let opened = b.others.is_empty() || others.rest;
        let change = if opened { Change::Openness } else { Change::Keys };
        let from = self.found.len();
        self.key_among(pair, place, change, &[&keys, &left], node);
        if opened && self.direction == Direction::Added {
            self.found[from..].iter_mut().for_each(|found| found.source = Source::Additive);
        }
    }

    /// An object with a key of a set, if the set has any.
    fn key_among(
        &mut self,
        pair: &Pair<'a>,
        place: &Place<'a>,
        change: Change,
        keys: &[&[Condition]],
        node: Node,
    ) {
        let keys: Vec<Condition> = keys.iter().copied().flatten().cloned().collect();
        let tag = pair.tag.as_ref().map(|(tag, value)| (tag.as_str(), value.as_str()));
        self.built(place, change, None, |builder| {
            let key = builder.find(&keys)?;
            let value = builder.value(node, None)?;
            let wish = Wish { with: Some((&key, value)), tag, ..Wish::default() };
            builder.record(pair.a, Some(pair.b), &wish).map(Value::Object)
        });
    }

    fn counts(&mut self, pair: &Pair<'a>, place: &Place<'a>) {
        let (a, b) = (pair.a, pair.b);
        let tag = pair.tag.as_ref().map(|(tag, value)| (tag.as_str(), value.as_str()));
        let with = |keys| Wish { keys: Some(keys), tag, ..Wish::default() };
        let from = self.found.len();
        if a.least < b.least {
            self.built(place, Change::MinProperties, None, |builder| {
                let object = builder.record(a, None, &with(0))?;
                ((object.len() as u64) < b.least).then_some(Value::Object(object))
            });
            self.note(from, a.least, b.least);
        }
        if let Some(most) = b.most.filter(|most| a.most.is_none_or(|other| other > *most)) {
            self.built(place, Change::MaxProperties, None, |builder| {
                let object = builder.record(a, None, &with(most + 1))?;
                (object.len() as u64 > most).then_some(Value::Object(object))
            });
            self.note(from, or_none(a.most), most);
        }
    }
}

fn or_none(value: Option<impl fmt::Display>) -> String {
    value.map_or_else(|| "none".to_owned(), |value| value.to_string())
}
