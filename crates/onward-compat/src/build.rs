//! Values that one version accepts, as small as may be, and if possible accepted by the other too:
//! what stands around a witness should be no second reason to refuse it.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::{
    place::Hop,
    read::Shapes,
    shape::{Arrays, Kind, Node, Numbers, Record, Shape, Strings},
    strings::{Automata, Condition, Search},
};

/// Builds values that `a` accepts, and `b` where it can be helped.
pub(crate) struct Builder<'a, 'm> {
    pub(crate) a: &'a Shapes,
    pub(crate) b: &'a Shapes,
    pub(crate) automata: &'m mut Automata,
    /// Why there is no value, if it is not that there is none.
    pub(crate) undecided: Option<String>,
    /// What is being built: a smallest value never contains itself.
    open: BTreeSet<Node>,
}

/// What is asked of a record besides being accepted.
#[derive(Default)]
pub(crate) struct Wish<'w> {
    pub(crate) with: Option<(&'w str, Value)>,
    pub(crate) without: Option<&'w str>,
    /// The value of the tag.
    pub(crate) tag: Option<(&'w str, &'w str)>,
    /// At least so many keys, instead of what both versions ask for.
    pub(crate) keys: Option<u64>,
}

impl<'a, 'm> Builder<'a, 'm> {
    pub(crate) fn new(a: &'a Shapes, b: &'a Shapes, automata: &'m mut Automata) -> Self {
        Self { a, b, automata, undecided: None, open: BTreeSet::new() }
    }

    /// A value of a schema, and of its counterpart in the other version if there is such a value.
    pub(crate) fn value(&mut self, a: Node, b: Option<Node>) -> Option<Value> {
        if !self.open.insert(a) {
            return None;
        }
        let (shapes, others) = (self.a, self.b);
        let shape = &shapes[a];
        let other = b.map(|b| &others[b]);
        let shared = |kind: &Kind| other.is_none_or(|other| other.has(*kind));
        let kinds = Kind::ALL.into_iter().filter(|kind| shape.has(*kind));
        let (first, last): (Vec<Kind>, Vec<Kind>) = kinds.partition(shared);
        let value = first.into_iter().chain(last).find_map(|kind| self.of_kind(kind, shape, other));
        self.open.remove(&a);
        value
    }

    /// A value of one kind.
    pub(crate) fn of_kind(
        &mut self,
        kind: Kind,
        shape: &'a Shape,
        other: Option<&'a Shape>,
    ) -> Option<Value> {
        match kind {
            Kind::Null => Some(Value::Null),
            Kind::Boolean => {
                let shared =
                    |value: &&bool| other.is_none_or(|other| other.booleans.contains(value));
                let value = shape.booleans.iter().find(shared).or(shape.booleans.first())?;
                Some((*value).into())
            }
            Kind::Number => {
                let other = other.and_then(|other| other.numbers.as_ref());
                number(shape.numbers.as_ref()?, other).map(Value::from)
            }
            Kind::String => {
                let other = other.and_then(|other| other.strings.as_ref());
                self.text(shape.strings.as_ref()?, other).map(Value::from)
            }
            Kind::Array => {
                let other = other.and_then(|other| other.arrays.as_ref());
                self.array(shape.arrays.as_ref()?, other, None)
            }
            Kind::Object => {
                let pairs = shape.records.iter().map(|record| {
                    (record, other.and_then(|other| counterpart(self.a, record, self.b, other)))
                });
                let mut pairs: Vec<_> = pairs.collect();
                pairs.sort_by_key(|(_, other)| other.is_none());
                pairs.into_iter().find_map(|(record, other)| {
                    self.record(record, other, &Wish::default()).map(Value::Object)
                })
            }
        }
    }

    fn text(&mut self, strings: &Strings, other: Option<&Strings>) -> Option<String> {
        let both = other.and_then(|other| {
            match self.automata.find(strings.conditions.iter().chain(&other.conditions)) {
                Search::Found(text) => Some(text),
                Search::Empty | Search::Undecided(_) => None,
            }
        });
        both.or_else(|| self.find(&strings.conditions))
    }

    /// A string for which all conditions hold; where that is undecided, it is kept why.
    pub(crate) fn find(&mut self, conditions: &[Condition]) -> Option<String> {
        match self.automata.find(conditions) {
            Search::Found(text) => Some(text),
            Search::Empty => None,
            Search::Undecided(reason) => {
                self.undecided.get_or_insert(reason);
                None
            }
        }
    }

    /// A list: of so many elements, or of as few as both versions accept.
    pub(crate) fn array(
        &mut self,
        arrays: &Arrays,
        other: Option<&Arrays>,
        count: Option<u64>,
    ) -> Option<Value> {
        let least = arrays.least.max(other.map_or(0, |other| other.least));
        let count = count.unwrap_or(least).min(arrays.most.unwrap_or(u64::MAX)).max(arrays.least);
        if count == 0 {
            return Some(json!([]));
        }
        let item = self.value(arrays.items, other.map(|other| other.items))?;
        Some((0..count).map(|_| item.clone()).collect())
    }

    /// An object.
    pub(crate) fn record(
        &mut self,
        record: &'a Record,
        other: Option<&'a Record>,
        wish: &Wish<'_>,
    ) -> Option<Map<String, Value>> {
        let mut object = Map::new();
        let wanted = |key: &str| wish.with.as_ref().filter(|(with, _)| *with == key);
        for property in &record.properties {
            let key = property.key.as_str();
            if wish.without == Some(key) {
                continue;
            }
            if let Some((_, value)) = wanted(key) {
                object.insert(key.to_owned(), value.clone());
            } else if let Some((_, tag)) = wish.tag.filter(|(tag, _)| *tag == key) {
                object.insert(key.to_owned(), tag.into());
            } else if record.requires(key) || other.is_some_and(|other| other.requires(key)) {
                let counterpart = other.and_then(|other| other.property(key));
                match self.value(property.node, counterpart.map(|property| property.node)) {
                    Some(value) => object.insert(key.to_owned(), value),
                    None if record.requires(key) => return None,
                    None => None,
                };
            }
        }
        if let Some((key, value)) = &wish.with
            && record.property(key).is_none()
        {
            object.insert((*key).to_owned(), value.clone());
        }
        let undeclared = record.required.iter().filter(|key| record.property(key).is_none());
        for key in undeclared.filter(|key| wish.without != Some(key)) {
            if !object.contains_key(key) {
                let others = record.others.iter().find(|others| others.rest)?;
                object.insert(key.clone(), self.value(others.node, None)?);
            }
        }
        let asked = wish.keys.unwrap_or(other.map_or(0, |other| other.least)).max(record.least);
        self.fill(&mut object, record, wish, asked.min(record.most.unwrap_or(u64::MAX)));
        let count = object.len() as u64;
        let fits = count >= record.least && record.most.is_none_or(|most| count <= most);
        fits.then_some(object)
    }

    /// Adds keys until there are so many, as far as there are any.
    fn fill(
        &mut self,
        object: &mut Map<String, Value>,
        record: &'a Record,
        wish: &Wish<'_>,
        count: u64,
    ) {
        for property in &record.properties {
            if object.len() as u64 >= count {
                return;
            }
            if !object.contains_key(&property.key)
                && wish.without != Some(&property.key)
                && let Some(value) = self.value(property.node, None)
            {
                object.insert(property.key.clone(), value);
            }
        }
        for others in &record.others {
            let mut value = None;
            while (object.len() as u64) < count {
                let mut keys = record.keys_of(others);
                keys.push(Condition::NoneOf(object.keys().cloned().collect()));
                keys.extend(wish.without.map(|key| Condition::NoneOf(vec![key.to_owned()])));
                value = value.or_else(|| self.value(others.node, None));
                let (Some(key), Some(value)) = (self.find(&keys), &value) else {
                    break;
                };
                object.insert(key, value.clone());
            }
        }
    }

    /// The whole document around a value.
    pub(crate) fn document(&mut self, path: &[Hop<'a>], value: Value) -> Option<Value> {
        path.iter().rev().try_fold(value, |value, hop| match hop {
            Hop::Item { a, b } => {
                let count = a.least.max(b.least).max(1).min(a.most.unwrap_or(u64::MAX));
                let mut items = vec![value];
                if count > 1 {
                    let item = self.value(a.items, Some(b.items))?;
                    items.extend((1..count).map(|_| item.clone()));
                }
                Some(Value::Array(items))
            }
            Hop::Member { a, b, key, tag } => {
                let tag = tag.as_ref().map(|(tag, value)| (tag.as_str(), value.as_str()));
                let wish = Wish { with: Some((key, value)), tag, ..Wish::default() };
                self.record(a, *b, &wish).map(Value::Object)
            }
        })
    }
}

/// An integer that both accept, or else the first.
fn number(numbers: &Numbers, other: Option<&Numbers>) -> Option<i64> {
    let within = |least: Option<i64>, most: Option<i64>| {
        let value = 0.max(least.unwrap_or(i64::MIN)).min(most.unwrap_or(i64::MAX));
        least.is_none_or(|least| least <= value).then_some(value)
    };
    let both = other.and_then(|other| {
        let most = [numbers.most, other.most].into_iter().flatten().min();
        within(numbers.least.max(other.least), most)
    });
    both.or_else(|| within(numbers.least, numbers.most))
}

/// The record of the other version that takes the values of a record: the one with its tag, or
/// the one that takes all tags that have none of their own.
pub(crate) fn counterpart<'b>(
    shapes: &Shapes,
    record: &Record,
    others: &'b Shapes,
    other: &'b Shape,
) -> Option<&'b Record> {
    let Some(tag) = &other.tag else {
        return other.records.first();
    };
    let value = constant(shapes, record, tag)?;
    let same = other.records.iter().find(|record| constant(others, record, tag) == Some(value));
    same.or_else(|| other.records.iter().find(|record| constant(others, record, tag).is_none()))
}

/// The one value of a record's tag.
pub(crate) fn constant<'s>(shapes: &'s Shapes, record: &Record, tag: &str) -> Option<&'s str> {
    let strings = shapes[record.property(tag)?.node].strings.as_ref()?;
    strings.codes().filter(|_| strings.constant)?.first().map(String::as_str)
}
