//! Documents in their canonical form.

use onward_report::{Content, Finding};
use onward_schema::{Disclosure, spell_plainly};
use onward_source::{Document, Format, Origin, Unwritable, Written};
use serde_json::Value;

use crate::{NoVersion, generated::shape::DISCLOSURE, problem, rules};

/// Reads a text into its tree, whatever it says. One that cannot be read, or is of a version of
/// the format that is not known here, is given back with the findings that say so.
pub fn read_tree(
    bytes: Vec<u8>,
    format: Format,
    origin: Origin,
) -> Result<Document, Box<NoVersion>> {
    let document = match onward_source::read_at(origin, bytes, format, &DISCLOSURE) {
        Ok(document) => document,
        Err(refused) => {
            let findings = match rules::syntax::conflict(&refused.source) {
                Some(conflict) => vec![conflict],
                None => refused.problems.into_iter().map(problem).collect::<Vec<Finding>>(),
            };
            return Err(Box::new((Content::Refused(refused.source), findings)));
        }
    };
    match rules::unsupported_format::find(&document) {
        Some(finding) => Err(Box::new((Content::Read(document), vec![finding]))),
        None => Ok(document),
    }
}

/// The document in its canonical form, in its own format or another. If it is a disclosure, a
/// string stands wherever one can.
pub fn canonical(document: &Document, format: Format) -> Result<Written, Unwritable> {
    let disclosure = document.deserialize::<Disclosure>().ok();
    match disclosure.and_then(|disclosure| shortest(&disclosure)) {
        Some(values) => document.shortened(&values).write(format, &DISCLOSURE),
        None => document.write(format, &DISCLOSURE),
    }
}

/// What a disclosure says, in the shortest spelling.
fn shortest(disclosure: &Disclosure) -> Option<Value> {
    let mut values = serde_json::to_value(disclosure).ok()?;
    spell_plainly(&mut values, &disclosure.language);
    Some(values)
}
