//! Two versions of a JSON Schema to their differences, each judged for who it may break, with a
//! document that shows it.
//!
//! It asks three questions about documents: does the new version accept all that the old one
//! accepted, does the old one accept all that the new one does, and does a [tolerant](tolerant())
//! reader of the old one. A document that escapes is a *witness*: one version accepts it and the
//! other refuses it, and a schema validator has confirmed both. A fourth question, about source
//! that uses generated types, is answered from the schemas alone.
//!
//! It reads the closed part of JSON Schema that bindings can be generated from, and refuses the
//! rest, with the place: what it passed over it could not judge.

mod build;
mod change;
mod keywords;
mod place;
mod read;
mod report;
mod shape;
mod strings;
mod tolerant;
mod walk;

use std::{collections::HashMap, fmt};

use jsonschema::Validator;
use serde::Serialize;
use serde_json::Value;

use crate::{
    build::Builder,
    place::{Direction, Escape, Escaped},
    read::{Shapes, read},
    strings::Automata,
    walk::Walk,
};
pub use crate::{
    change::{Change, Source},
    keywords::Unsupported,
    tolerant::tolerant,
};

/// A difference between two versions at one place.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    /// Where, in terms of documents: `subprocessors[].transfers[] (scc).modules`. The place where
    /// it is met first, if its definition is used at several. Empty for the document itself.
    pub place: String,
    /// The innermost definition in the old version (in the new one, for what was added).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub definition: Option<String>,
    /// What changed.
    pub change: Change,
    /// The key, code, variant or kind that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// What it was and what it is, for what has a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<(String, String)>,
    /// What a new reader makes of old documents: whoever writes them is bound by this.
    pub old_documents: Effect,
    /// What an old, strict reader makes of new documents.
    pub new_documents: Effect,
    /// What an old, tolerant reader makes of new documents.
    pub new_documents_tolerant: Effect,
    /// What it does to source that uses generated types.
    pub source: Source,
}

impl Difference {
    /// Whether it asks for a new major version: old documents are refused, or a tolerant reader
    /// refuses new ones, or source breaks.
    ///
    /// That a strict reader refuses new documents does not: nearly every addition does that, and
    /// tolerant readers are the way out.
    pub fn is_breaking(&self) -> bool {
        self.old_documents.is_breaking()
            || self.new_documents_tolerant.is_breaking()
            || self.source == Source::Breaking
    }

    /// Whether documents of one version are refused by the other, in any mode.
    pub fn concerns_documents(&self) -> bool {
        self.old_documents.is_breaking() || self.new_documents.is_breaking()
    }
}

/// What a reader of one version makes of the documents of another.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It accepts them all.
    Compatible,
    /// It refuses this one, which its own version accepts.
    Breaks(Value),
    /// Why that could not be decided; it counts as breaking.
    Undecided(String),
}

impl Effect {
    /// Whether documents are refused, or may be.
    pub fn is_breaking(&self) -> bool {
        *self != Self::Compatible
    }

    /// The document that shows it.
    pub fn witness(&self) -> Option<&Value> {
        match self {
            Self::Breaks(document) => Some(document),
            Self::Compatible | Self::Undecided(_) => None,
        }
    }
}

/// Why two versions could not be compared.
#[derive(Clone, Debug, PartialEq)]
pub enum Error {
    /// The old version uses what is not understood.
    Old(Unsupported),
    /// The new version does.
    New(Unsupported),
    /// A validator does not confirm a witness: a defect of this crate.
    Unconfirmed {
        /// Where the difference is.
        place: String,
        /// The document.
        document: Value,
    },
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Old(unsupported) => write!(f, "the old version, {unsupported}"),
            Self::New(unsupported) => write!(f, "the new version, {unsupported}"),
            Self::Unconfirmed { place, document } => write!(
                f,
                "a validator does not confirm the witness of a difference at `{place}`, which is \
                 a defect of the comparison: {document}"
            ),
        }
    }
}

impl std::error::Error for Error {}

/// The differences between two versions of a schema, in the order in which they are met.
pub fn compare(old: &Value, new: &Value) -> Result<Vec<Difference>, Error> {
    let (kept, schema) = (tolerant(old), new);
    let old_version = Version::new(old).map_err(Error::Old)?;
    let new_version = Version::new(schema).map_err(Error::New)?;
    let kept_version = Version::new(&kept).map_err(Error::Old)?;
    let mut automata = Automata::default();
    let mut differences = Differences::default();
    let questions = [
        (&old_version, &new_version, Direction::Removed, Question::OldDocuments),
        (&new_version, &old_version, Direction::Added, Question::NewDocuments),
        (&new_version, &kept_version, Direction::Added, Question::Tolerant),
    ];
    for (a, b, direction, question) in questions {
        let walk = Walk::new(&a.shapes, &b.shapes, direction, &mut automata);
        for escape in walk.escapes(a.shapes.root, b.shapes.root) {
            let Some(effect) = effect(&escape, a, b, &mut automata)? else {
                continue;
            };
            differences.add(escape, question, effect);
        }
    }
    Ok(differences.all)
}

/// A version of the schema, as shapes and as a validator.
struct Version {
    shapes: Shapes,
    validator: Validator,
}

impl Version {
    fn new(schema: &Value) -> Result<Self, Unsupported> {
        let shapes = read(schema)?;
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .build(schema)
            .map_err(|error| Unsupported {
                place: format!("#{}", error.instance_path()),
                reason: error.to_string(),
            })?;
        Ok(Self { shapes, validator })
    }
}

/// What an escape does to documents; nothing if no document can hold what escapes.
fn effect(
    escape: &Escape<'_>,
    a: &Version,
    b: &Version,
    automata: &mut Automata,
) -> Result<Option<Effect>, Error> {
    let value = match &escape.value {
        Escaped::Nothing => return Ok(Some(Effect::Compatible)),
        Escaped::Undecided(reason) => return Ok(Some(Effect::Undecided(reason.clone()))),
        Escaped::Value(value) => value.clone(),
    };
    let mut builder = Builder::new(&a.shapes, &b.shapes, automata);
    let Some(document) = builder.document(&escape.place.path, value) else {
        return Ok(builder.undecided.map(Effect::Undecided));
    };
    if a.validator.is_valid(&document) && !b.validator.is_valid(&document) {
        return Ok(Some(Effect::Breaks(document)));
    }
    Err(Error::Unconfirmed { place: escape.place.label.clone(), document })
}

/// The questions about documents.
#[derive(Clone, Copy)]
enum Question {
    OldDocuments,
    NewDocuments,
    Tolerant,
}

/// Differences, each once.
#[derive(Default)]
struct Differences {
    all: Vec<Difference>,
    index: HashMap<(String, Change, Option<String>), usize>,
}

impl Differences {
    fn add(&mut self, escape: Escape<'_>, question: Question, effect: Effect) {
        let key = (escape.place.label, escape.change, escape.subject);
        let at = *self.index.entry(key.clone()).or_insert_with(|| {
            self.all.push(Difference {
                place: key.0,
                definition: escape.place.definition,
                change: key.1,
                subject: key.2,
                values: escape.values,
                old_documents: Effect::Compatible,
                new_documents: Effect::Compatible,
                new_documents_tolerant: Effect::Compatible,
                source: escape.source,
            });
            self.all.len() - 1
        });
        let difference = &mut self.all[at];
        difference.source = difference.source.max(escape.source);
        // A strict reader refuses whatever a tolerant one does.
        if matches!(question, Question::Tolerant) && !difference.new_documents.is_breaking() {
            difference.new_documents = effect.clone();
        }
        let judged = match question {
            Question::OldDocuments => &mut difference.old_documents,
            Question::NewDocuments => &mut difference.new_documents,
            Question::Tolerant => &mut difference.new_documents_tolerant,
        };
        if !judged.is_breaking() {
            *judged = effect;
        }
    }
}
