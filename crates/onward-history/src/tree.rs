//! Documents and parties as trees of JSON, for what is the same for every key.

use onward_schema::{Disclosure, Extensions, LanguageTag, spell_plainly};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

/// The keys of an object with their values.
pub(crate) type Object = Map<String, Value>;

/// The key under which all keys of the publisher's own stand together: their order counts.
const OWN_KEYS: &str = "x-";

/// The object that a document or a party is written as.
pub(crate) fn object<T: Serialize>(value: &T) -> Object {
    let mut object = match serde_json::to_value(value) {
        Ok(Value::Object(object)) => object,
        // What the types write is always an object.
        _ => Map::new(),
    };
    let keys = object.keys().filter(|key| Extensions::is_key(key));
    let keys: Vec<String> = keys.cloned().collect();
    if !keys.is_empty() {
        let own = keys.into_iter().filter_map(|key| object.shift_remove_entry(&key)).collect();
        object.insert(OWN_KEYS.to_owned(), Value::Object(own));
    }
    object
}

/// What [`object`] makes of a document without its lists of parties and its changelog.
pub(crate) fn head(document: &Disclosure) -> Object {
    let mut object = object(&Disclosure {
        schema: document.schema.clone(),
        format: document.format,
        publisher: document.publisher.clone(),
        agreement: document.agreement.clone(),
        language: document.language.clone(),
        translations: document.translations.clone(),
        updated: document.updated,
        text: document.text.clone(),
        partial: document.partial.clone(),
        regimes: document.regimes.clone(),
        authorization: document.authorization,
        notice: document.notice.clone(),
        products: document.products.clone(),
        obligations: document.obligations.clone(),
        subprocessors: Vec::new(),
        affiliates: None,
        intra_group: document.intra_group.clone(),
        baseline: document.baseline.clone(),
        former: document.former.clone(),
        changelog: Vec::new(),
        extensions: document.extensions.clone(),
    });
    object.shift_remove("subprocessors");
    object.shift_remove("changelog");
    object
}

/// What an object says, if it is one of the type.
pub(crate) fn read<T: DeserializeOwned>(mut object: Object) -> Result<T, serde_json::Error> {
    if let Some(Value::Object(own)) = object.shift_remove(OWN_KEYS) {
        object.extend(own);
    }
    serde_json::from_value(Value::Object(object))
}

/// Puts a value at a key, or takes the key away.
pub(crate) fn set(object: &mut Object, key: &str, value: Option<&Value>) {
    match value {
        Some(value) => drop(object.insert(key.to_owned(), value.clone())),
        None => drop(object.shift_remove(key)),
    }
}

/// How texts are spelled in two versions of a document: if both are in one language, a text in that
/// language alone is the same as a plain string.
#[derive(Clone, Copy)]
pub(crate) struct Spelling<'d> {
    pub(crate) before: &'d LanguageTag,
    pub(crate) after: &'d LanguageTag,
}

impl<'d> Spelling<'d> {
    pub(crate) fn of(before: &'d Disclosure, after: &'d Disclosure) -> Self {
        Self { before: &before.language, after: &after.language }
    }

    /// Whether two values of a key are equal to the order of the keys within, but for spelling.
    pub(crate) fn is_same(self, key: &str, this: Option<&Value>, other: Option<&Value>) -> bool {
        let to_letter = |value: &Value| value.to_string();
        let plainly = |value: &Value| {
            let keyed = Value::Object(Map::from_iter([(key.to_owned(), value.clone())]));
            self.plain(keyed).to_string()
        };
        this.map(to_letter) == other.map(to_letter)
            || (self.is_shared() && this.map(plainly) == other.map(plainly))
    }

    /// Whether two parts of the versions are equal but for spelling.
    pub(crate) fn is_alike<T: PartialEq + Serialize>(self, this: &T, other: &T) -> bool {
        let plainly =
            |value: &T| serde_json::to_value(value).ok().map(|written| self.plain(written));
        this == other || (self.is_shared() && plainly(this) == plainly(other))
    }

    fn is_shared(self) -> bool {
        self.before == self.after
    }

    fn plain(self, mut written: Value) -> Value {
        spell_plainly(&mut written, self.after);
        written
    }
}
