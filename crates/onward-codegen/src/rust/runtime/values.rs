//! Lists, integers and maps with their constraints.

use std::{collections::HashSet, fmt, hash::Hash, ops::Deref};

use crate::{
    Json,
    raw::Raw,
    read::{At, Issues, Read, Write},
};

/// Why a value cannot be of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused(pub(crate) String);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Refused {}

/// A list of at least that many elements.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AtLeast<const LEAST: usize, T>(Vec<T>);

impl<const LEAST: usize, T> AtLeast<LEAST, T> {
    /// The elements.
    #[must_use]
    pub fn into_inner(self) -> Vec<T> {
        self.0
    }
}

impl<const LEAST: usize, T> TryFrom<Vec<T>> for AtLeast<LEAST, T> {
    type Error = Refused;

    fn try_from(items: Vec<T>) -> Result<Self, Refused> {
        if items.len() < LEAST {
            return Err(Refused(match (LEAST, items.len()) {
                (1, _) => "the list must not be empty".to_owned(),
                (least, found) => format!("the list has {found} elements; {least} are needed"),
            }));
        }
        Ok(Self(items))
    }
}

impl<const LEAST: usize, T> Deref for AtLeast<LEAST, T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<'a, const LEAST: usize, T> IntoIterator for &'a AtLeast<LEAST, T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// An integer within bounds, which are included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Bounded<const LEAST: i32, const MOST: i32>(i32);

impl<const LEAST: i32, const MOST: i32> Bounded<LEAST, MOST> {
    /// The integer.
    #[must_use]
    pub fn get(self) -> i32 {
        self.0
    }
}

impl<const LEAST: i32, const MOST: i32> TryFrom<i32> for Bounded<LEAST, MOST> {
    type Error = Refused;

    fn try_from(value: i32) -> Result<Self, Refused> {
        if (LEAST..=MOST).contains(&value) {
            return Ok(Self(value));
        }
        Err(Refused(if LEAST == MOST {
            format!("{value} is not {LEAST}")
        } else {
            format!("{value} is not within {LEAST} and {MOST}")
        }))
    }
}

/// A map that keeps its keys in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: PartialEq, V> Map<K, V> {
    /// A map with nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value of a key.
    pub fn get<Q: ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: PartialEq<Q>,
    {
        self.0.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// Puts a value in: in the place of that of the same key, which is returned, or at the end.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        if let Some((_, old)) = self.0.iter_mut().find(|(known, _)| *known == key) {
            return Some(std::mem::replace(old, value));
        }
        self.0.push((key, value));
        None
    }

    /// Takes a value out.
    pub fn remove<Q: ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: PartialEq<Q>,
    {
        let at = self.0.iter().position(|(known, _)| known == key)?;
        Some(self.0.remove(at).1)
    }
}

impl<K, V> Map<K, V> {
    /// The keys and values, in their order.
    #[must_use]
    pub fn iter(&self) -> impl ExactSizeIterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts a value at the end, of a key that is not there yet.
    pub(crate) fn push(&mut self, key: K, value: V) {
        self.0.push((key, value));
    }
}

/// Of keys that are the same, the last one counts.
impl<K: PartialEq, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let mut map = Self::new();
        for (key, value) in members {
            map.insert(key, value);
        }
        map
    }
}

/// Members of an object whose keys are data, while it is read.
pub(crate) struct Keyed<K, V> {
    seen: HashSet<String>,
    members: Option<Map<K, V>>,
}

impl<K: Read, V: Read> Keyed<K, V> {
    pub(crate) fn new() -> Self {
        Self { seen: HashSet::new(), members: Some(Map::default()) }
    }

    /// Takes the next member.
    pub(crate) fn take(&mut self, key: String, raw: Raw, at: &At<'_>, issues: &mut Issues) {
        let is_new = self.seen.insert(key.clone());
        if !is_new {
            issues.add(at, "the key stands twice in this object");
        }
        let key = if is_new { K::read(Raw::String(key), at, issues) } else { None };
        let value = V::read(raw, at, issues);
        match (&mut self.members, key, value) {
            (Some(members), Some(key), Some(value)) => members.push(key, value),
            (members, ..) => *members = None,
        }
    }

    /// The members; nothing, if one had an issue.
    pub(crate) fn finish(self) -> Option<Map<K, V>> {
        self.members
    }
}

/// Reads a map of at least that many members.
pub(crate) fn read_map<K: Read, V: Read>(
    raw: Raw,
    least: usize,
    at: &At<'_>,
    issues: &mut Issues,
) -> Option<Map<K, V>> {
    let members = crate::read::members(raw, at, issues)?;
    let enough = issues.at_least(at, least, members.len());
    let mut keyed = Keyed::new();
    for (key, value) in members {
        let inside = key.clone();
        keyed.take(key, value, &at.key(&inside), issues);
    }
    enough.and_then(|()| keyed.finish())
}

/// Writes a map.
pub(crate) fn write_map<K: AsRef<str>, V: Write>(
    map: &Map<K, V>,
    at: &At<'_>,
    issues: &mut Issues,
) -> Map<String, Json> {
    let members = map.iter().map(|(key, value)| {
        let key = key.as_ref();
        (key.to_owned(), value.write(&at.key(key), issues))
    });
    Map(members.collect())
}

impl<K: Read, V: Read> Read for Map<K, V> {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        read_map(raw, 0, at, issues)
    }
}

impl<K: AsRef<str>, V: Write> Write for Map<K, V> {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        Json::Object(write_map(self, at, issues))
    }
}

impl Read for String {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            Raw::String(text) => Some(text),
            other => {
                issues.wrong_kind(at, "a string", &other);
                None
            }
        }
    }
}

impl Write for String {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::String(self.clone())
    }
}

impl Read for bool {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        match raw {
            Raw::Boolean(value) => Some(value),
            other => {
                issues.wrong_kind(at, "true or false", &other);
                None
            }
        }
    }
}

impl Write for bool {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::Boolean(*self)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let items = match raw {
            Raw::Array(items) => items,
            other => {
                issues.wrong_kind(at, "a list", &other);
                return None;
            }
        };
        let mut read = Some(Self::with_capacity(items.len()));
        for (index, item) in items.into_iter().enumerate() {
            match (&mut read, T::read(item, &at.index(index), issues)) {
                (Some(read), Some(item)) => read.push(item),
                (read, _) => *read = None,
            }
        }
        read
    }
}

impl<T: Write> Write for Vec<T> {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        let items = self.iter().enumerate();
        Json::Array(items.map(|(index, item)| item.write(&at.index(index), issues)).collect())
    }
}

impl<T: Read> Read for Box<T> {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        T::read(raw, at, issues).map(Self::new)
    }
}

impl<T: Write> Write for Box<T> {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        T::write(self, at, issues)
    }
}

impl<const LEAST: usize, T: Read> Read for AtLeast<LEAST, T> {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let items = Vec::read(raw, at, issues)?;
        Self::try_from(items).map_err(|refused| issues.add(at, refused.0)).ok()
    }
}

impl<const LEAST: usize, T: Write> Write for AtLeast<LEAST, T> {
    fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
        self.0.write(at, issues)
    }
}

impl<const LEAST: i32, const MOST: i32> Read for Bounded<LEAST, MOST> {
    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
        let number = match raw {
            Raw::Number(number) => number,
            other => {
                issues.wrong_kind(at, "an integer", &other);
                return None;
            }
        };
        let value = match number.as_i64() {
            Some(value) => i32::try_from(value).map_err(|_| Refused(format!("{value} is too far from 0"))),
            None => Err(Refused(format!("{number} is no integer"))),
        };
        let value = value.and_then(Self::try_from);
        value.map_err(|refused| issues.add(at, refused.0)).ok()
    }
}

impl<const LEAST: i32, const MOST: i32> Write for Bounded<LEAST, MOST> {
    fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
        Json::Number(i64::from(self.0).into())
    }
}

/// The number of Unicode code points of a text is within bounds.
pub(crate) fn has_length(text: &str, least: usize, most: usize) -> Result<(), Refused> {
    // As many bytes as that are enough, and the usual case needs no count.
    let letters = if least <= 1 && most == usize::MAX { text.len() } else { text.chars().count() };
    if letters < least {
        return Err(Refused(match least {
            1 => "the text must not be empty".to_owned(),
            _ => format!("the text has {letters} characters; {least} are needed"),
        }));
    }
    if letters > most {
        return Err(Refused(format!("the text has {letters} characters; {most} are allowed")));
    }
    Ok(())
}

/// Runs a matcher over a text: `step` leads from a state on to the next, `is_end` tells those in
/// which a text may end. The first state is 0, and where there is no next one, the text is refused.
pub(crate) fn matches(
    text: &str,
    step: impl Fn(u16, u8) -> Option<u16>,
    is_end: impl Fn(u16) -> bool,
) -> bool {
    text.bytes().try_fold(0, step).is_some_and(is_end)
}

/// The traits of types that are texts with constraints, which their `check` knows.
macro_rules! impl_text {
    ($($name:ident),* $(,)?) => {$(
        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::Refused;

            fn try_from(text: String) -> Result<Self, $crate::Refused> {
                Self::check(&text)?;
                Ok(Self(text))
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::Refused;

            fn from_str(text: &str) -> Result<Self, $crate::Refused> {
                text.to_owned().try_into()
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl $crate::read::Read for $name {
            fn read(
                raw: $crate::raw::Raw,
                at: &$crate::read::At<'_>,
                issues: &mut $crate::read::Issues,
            ) -> Option<Self> {
                let text = String::read(raw, at, issues)?;
                Self::try_from(text).map_err(|refused| issues.add(at, refused.0)).ok()
            }
        }

        impl $crate::read::Write for $name {
            fn write(
                &self,
                _: &$crate::read::At<'_>,
                _: &mut $crate::read::Issues,
            ) -> $crate::Json {
                $crate::Json::String(self.0.clone())
            }
        }

        $crate::json::impl_serde!($name);
    )*};
}
pub(crate) use impl_text;
