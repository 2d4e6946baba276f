//! Names as identifiers of Go.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    model::{Branch, Extensions, Model, Record, Shape, Text, Type, Union},
    names,
};

/// The names that every package has.
const TAKEN: &[&str] = &["InvalidError", "Issue", "Parse"];

/// The methods that structs have, which no field can be called by.
const METHODS: &[&str] = &["MarshalJSON", "UnmarshalJSON", "Validate"];

/// What is written in capitals throughout.
const INITIALISMS: &[&str] = &[
    "api", "ascii", "cpu", "css", "dns", "eof", "guid", "html", "http", "https", "id", "ip",
    "json", "ram", "rpc", "sla", "smtp", "sql", "ssh", "tcp", "tls", "ttl", "udp", "ui", "uid",
    "uri", "url", "utf8", "uuid", "vm", "xml",
];

/// The names of everything that a package declares, each once; both packages have the same.
pub(super) struct Idents {
    types: BTreeMap<String, String>,
    entries: BTreeMap<String, String>,
    unknown: BTreeMap<String, String>,
    constants: BTreeMap<String, Vec<String>>,
    extensions: Vec<(Extensions, ExtensionIdents)>,
    pub(super) others: (String, String),
}

/// The names of the types of extensions.
pub(super) struct ExtensionIdents {
    /// All that an object has.
    pub(super) all: String,
    /// One of them.
    pub(super) one: String,
    /// The key of one.
    pub(super) key: String,
}

impl Idents {
    pub(super) fn of(model: &Model) -> Self {
        let mut free = Free(TAKEN.iter().map(|name| (*name).to_owned()).collect());
        let mut idents = Self {
            types: BTreeMap::new(),
            entries: BTreeMap::new(),
            unknown: BTreeMap::new(),
            constants: BTreeMap::new(),
            extensions: Vec::new(),
            others: (String::new(), String::new()),
        };
        for definition in &model.types {
            idents.types.insert(definition.name.clone(), free.take(&exported(&definition.name)));
        }
        for definition in &model.types {
            let name = idents.of_type(&definition.name).to_owned();
            match &definition.shape {
                Shape::Map(_) => {
                    let entry = free.take(&format!("{name}Entry"));
                    idents.entries.insert(definition.name.clone(), entry);
                }
                Shape::Union(Union { object: Branch::Tagged { .. }, .. }) => {
                    let unknown = free.take(&format!("Unknown{name}"));
                    idents.unknown.insert(definition.name.clone(), unknown);
                }
                Shape::Record(Record { extensions: Some(extensions), .. })
                    if idents.of_extensions(extensions).is_none() =>
                {
                    let all = free.take("Extensions");
                    let (one, key) = (free.take("Extension"), free.take("ExtensionKey"));
                    let of_these = ExtensionIdents { all, one, key };
                    idents.extensions.push((extensions.clone(), of_these));
                }
                _ => {}
            }
        }
        idents.others = (free.take("Others"), free.take("Other"));
        for definition in &model.types {
            if let Shape::Codes(codes) = &definition.shape {
                let name = idents.of_type(&definition.name);
                let constants =
                    codes.iter().map(|code| free.take(&format!("{name}{}", constant(&code.value))));
                let constants = constants.collect();
                idents.constants.insert(definition.name.clone(), constants);
            }
        }
        idents
    }

    /// The type of that name.
    pub(super) fn of_type(&self, name: &str) -> &str {
        &self.types[name]
    }

    /// A key of a map with its value.
    pub(super) fn of_entry(&self, map: &str) -> &str {
        &self.entries[map]
    }

    /// A form of a tagged union that the schema does not name.
    pub(super) fn of_unknown(&self, union: &str) -> &str {
        &self.unknown[union]
    }

    /// The constants of a list of codes, in their order.
    pub(super) fn of_codes(&self, codes: &str) -> &[String] {
        &self.constants[codes]
    }

    pub(super) fn of_extensions(&self, extensions: &Extensions) -> Option<&ExtensionIdents> {
        let found = self.extensions.iter().find(|(known, _)| known == extensions);
        found.map(|(_, idents)| idents)
    }

    /// Every kind of extensions, with the names of its types.
    pub(super) fn extensions(&self) -> impl Iterator<Item = (&Text, &Type, &ExtensionIdents)> {
        self.extensions.iter().map(|(of, idents)| (&of.key, &of.value, idents))
    }
}

/// Names that are taken; a sign behind a name makes another one.
struct Free(BTreeSet<String>);

impl Free {
    fn take(&mut self, name: &str) -> String {
        let mut name = name.to_owned();
        while !self.0.insert(name.clone()) {
            name.push('_');
        }
        name
    }
}

/// The names of the fields of a record, and of one more behind them.
pub(super) fn fields(record: &Record, more: &str) -> (Vec<String>, String) {
    let mut free = Free(METHODS.iter().map(|name| (*name).to_owned()).collect());
    let fields = record.fields.iter().map(|field| free.take(&exported(&field.key))).collect();
    (fields, free.take(more))
}

/// `CloudRegion`, `LegalEntityID`.
pub(super) fn exported(name: &str) -> String {
    let words = joined(name);
    let is_name = words.starts_with(|first: char| first.is_ascii_uppercase());
    if is_name { words } else { format!("X{words}") }
}

/// The words of a name, each capitalised.
fn joined(name: &str) -> String {
    let mut joined = String::new();
    for word in names::words(name) {
        let ends = [joined.chars().last(), word.chars().next()];
        if ends.iter().all(|letter| letter.is_some_and(|letter| letter.is_ascii_digit())) {
            joined.push('_');
        }
        if INITIALISMS.contains(&word.as_str()) {
            joined.push_str(&word.to_ascii_uppercase());
        } else {
            joined.push_str(&names::pascal(&word));
        }
    }
    joined
}

/// What stands behind the name of the type in the constant of a code.
fn constant(code: &str) -> String {
    let is_plain = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    if code.chars().all(is_plain) { code.to_owned() } else { joined(code) }
}
