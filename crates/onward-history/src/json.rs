//! What is different between two versions, as programs read it, with the JSON Schema of that.

use onward_schema::{
    Affiliate, Condition, Country, Data, Entry, Field, Id, List, Location, Member, NonEmptyString,
    Part, PartialDate, Party, Purpose, Registration, Safeguard, Single, Subject, Subprocessor,
    Text, Training, Transfer, Url, json_schema::BASE_URL,
};
use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};
use serde::Serialize;
use serde_json::Value;

use crate::{DetailKind, Difference, Kept, Successor};

/// The differences between two versions of a disclosure.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[expect(clippy::struct_field_names, reason = "each is a key of the JSON")]
pub struct Differences<'d> {
    /// The version of this form.
    #[schemars(extend("const" = 1))]
    version: u8,
    /// What the earlier version is called, such as `main:subprocessors.yaml`.
    old: &'d str,
    /// What the later version is called.
    new: &'d str,
    /// What is different: first the parties of each list in its order, and those that left, then
    /// the document itself and its changelog.
    differences: Vec<Written<'d>>,
}

/// Something that is different. Values are whole, as a disclosure writes them.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(
    tag = "type",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[schemars(rename = "Difference")]
enum Written<'d> {
    /// A party joined.
    Joined {
        /// The list that it joined.
        list: List,
        /// Its id.
        id: &'d Id,
        /// Its index on the list of the later version.
        index: usize,
        /// The party.
        #[schemars(schema_with = "party")]
        party: Party<'d>,
        /// The id of a party that left and is most likely the same; ids never change.
        #[serde(skip_serializing_if = "Option::is_none")]
        likely: Option<&'d Id>,
    },
    /// A party left.
    Left {
        /// The list that it left.
        list: List,
        /// Its id.
        id: &'d Id,
        /// Its index on the list of the earlier version.
        index: usize,
        /// The party.
        #[schemars(schema_with = "party")]
        party: Party<'d>,
        /// The party that took over, as a new entry says.
        #[serde(skip_serializing_if = "Option::is_none")]
        replaced_by: Option<&'d Id>,
        /// The party that it merged into, as a new entry says.
        #[serde(skip_serializing_if = "Option::is_none")]
        merged_into: Option<&'d Id>,
    },
    /// A party has another name.
    Renamed {
        /// The list that it stands on.
        list: List,
        /// Its id.
        id: &'d Id,
        /// The name before.
        before: &'d NonEmptyString,
        /// The name after.
        after: &'d NonEmptyString,
    },
    /// One of a party's lists has other members. One of which other facts are stated than before
    /// both left and joined.
    Members {
        /// The list that the party stands on.
        list: List,
        /// Its id.
        id: &'d Id,
        /// Which of its lists.
        field: Field,
        /// The members that joined.
        #[schemars(schema_with = "members")]
        joined: &'d [Member<'d>],
        /// The members that left.
        #[schemars(schema_with = "members")]
        left: &'d [Member<'d>],
    },
    /// One of a party's single values is another.
    Value {
        /// The list that the party stands on.
        list: List,
        /// Its id.
        id: &'d Id,
        /// Which value.
        field: Field,
        /// The value before; absent if there was none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(schema_with = "single")]
        before: Option<Single<'d>>,
        /// The value after; absent if there is none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[schemars(schema_with = "single")]
        after: Option<Single<'d>>,
    },
    /// A part of the document itself is another.
    Revised {
        /// Which part.
        part: Part,
        /// The key that holds it.
        key: &'d str,
        /// The value of the key before; absent if there was none.
        #[serde(skip_serializing_if = "Option::is_none")]
        before: Option<&'d Value>,
        /// The value of the key after; absent if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        after: Option<&'d Value>,
    },
    /// The changelog has other entries: from one place on, some went and others came.
    Entries {
        /// The index from which on they differ.
        index: usize,
        /// The entries of the later version that were not there.
        joined: &'d [Entry],
        /// The entries of the earlier version that are not there any more.
        left: &'d [Entry],
    },
    /// A key has another value, and no entry has to say so.
    Detail {
        /// The list of the party that has the key; absent if it is the document.
        #[serde(skip_serializing_if = "Option::is_none")]
        list: Option<List>,
        /// The id of the party that has the key; absent if it is the document.
        #[serde(skip_serializing_if = "Option::is_none")]
        id: Option<&'d Id>,
        /// The key; `x-` stands for all keys of the publisher's own.
        key: &'d str,
        /// Why no entry has to say so.
        kind: DetailKind,
        /// The value before; absent if there was none. Of the lists of parties, their ids.
        #[serde(skip_serializing_if = "Option::is_none")]
        before: Option<&'d Value>,
        /// The value after; absent if there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        after: Option<&'d Value>,
    },
}

impl<'d> Differences<'d> {
    /// The differences between two versions that are called so.
    pub fn new(old: &'d str, new: &'d str, differences: &'d [Difference<'d>]) -> Self {
        let differences = differences.iter().map(Written::new).collect();
        Self { version: 1, old, new, differences }
    }

    /// The JSON Schema.
    pub fn schema() -> Value {
        let generator = SchemaSettings::draft2020_12().for_serialize().into_generator();
        let mut schema = generator.into_root_schema_for::<Differences<'static>>();
        schema.insert("$id".to_owned(), format!("{BASE_URL}differences.schema.json").into());
        schema.to_value()
    }
}

impl<'d> Written<'d> {
    fn new(difference: &'d Difference<'d>) -> Self {
        match difference {
            Difference::Joined { party, index, likely } => Self::Joined {
                list: party.list(),
                id: party.id(),
                index: *index,
                party: *party,
                likely: *likely,
            },
            Difference::Left { party, index, successor } => {
                let (replaced_by, merged_into) = match successor {
                    Some(Successor::Replaced(by)) => (Some(*by), None),
                    Some(Successor::Merged(into)) => (None, Some(*into)),
                    None => (None, None),
                };
                let (list, id) = (party.list(), party.id());
                Self::Left { list, id, index: *index, party: *party, replaced_by, merged_into }
            }
            Difference::Renamed { party, before, after } => {
                Self::Renamed { list: party.list(), id: party.id(), before, after }
            }
            Difference::Members { party, field, joined, left } => {
                Self::Members { list: party.list(), id: party.id(), field: *field, joined, left }
            }
            Difference::Value { party, field, before, after } => Self::Value {
                list: party.list(),
                id: party.id(),
                field: *field,
                before: *before,
                after: *after,
            },
            Difference::Revised { part, before, after } => Self::Revised {
                part: *part,
                key: crate::part_key(*part),
                before: before.as_ref(),
                after: after.as_ref(),
            },
            Difference::Entries { index, left, joined } => {
                Self::Entries { index: *index, joined, left }
            }
            Difference::Detail { party, key, kind, before, after } => Self::Detail {
                list: party.map(Kept::list),
                id: party.map(Kept::id),
                key,
                kind: *kind,
                before: before.as_ref(),
                after: after.as_ref(),
            },
        }
    }
}

fn party(generator: &mut SchemaGenerator) -> Schema {
    any_of(&[generator.subschema_for::<Subprocessor>(), generator.subschema_for::<Affiliate>()])
}

fn members(generator: &mut SchemaGenerator) -> Schema {
    let member = any_of(&[
        generator.subschema_for::<Location>(),
        generator.subschema_for::<Purpose>(),
        generator.subschema_for::<Data>(),
        generator.subschema_for::<Subject>(),
        generator.subschema_for::<Transfer>(),
        generator.subschema_for::<Id>(),
        generator.subschema_for::<Safeguard>(),
        generator.subschema_for::<Registration>(),
    ]);
    json_schema!({ "type": "array", "items": member })
}

fn single(generator: &mut SchemaGenerator) -> Schema {
    any_of(&[
        generator.subschema_for::<NonEmptyString>(),
        generator.subschema_for::<Country>(),
        generator.subschema_for::<Url>(),
        generator.subschema_for::<Condition>(),
        generator.subschema_for::<Training>(),
        generator.subschema_for::<Text>(),
        generator.subschema_for::<PartialDate>(),
    ])
}

fn any_of(schemas: &[Schema]) -> Schema {
    json_schema!({ "anyOf": schemas })
}
