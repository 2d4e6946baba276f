//! Objects: their records, the keys of these, and the tags that tell records apart.

use serde_json::Value;

use super::{Walk, or_none};
use crate::{
    build::{Builder, Wish, constant},
    change::{Change, Source},
    place::{Direction, Escaped, Pair, Place},
    shape::{Node, Others, Record, Shape},
    strings::{Condition, Search},
};

impl<'a> Walk<'a, '_> {
    /// Pairs the variants by the value of the tag.
    pub(super) fn records(&mut self, a: &'a Shape, b: &'a Shape, place: &Place<'a>) {
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
