//! What comes into a list or an object, laid out like what stands there.

use serde_json::Value as Json;

use crate::{Document, Format, NewMember, NodeId, Path, Value};

use super::{Layout, Replacement, block, flow, position, tables, written};

/// Puts elements into the list at the end of the way, the first of them at the index.
pub(super) fn items(
    document: &Document,
    path: &Path,
    way: &[NodeId],
    index: usize,
    items: &[Json],
) -> Option<Vec<Replacement>> {
    let list = *way.last()?;
    let count = document.items(list).len();
    if document.value(list) != Value::Array || index > count {
        return None;
    }
    if items.is_empty() {
        return Some(Vec::new());
    }
    match Layout::of(document, way)? {
        Layout::Flow => {
            let lines = || items.iter().map(written::yaml_item).collect();
            block::open(document, way, lines).or_else(|| flow::insert(document, way, index, items))
        }
        Layout::Block => {
            let items: Vec<Vec<String>> = items.iter().map(written::yaml_item).collect();
            block::insert(document, list, index, &items)
        }
        Layout::Tables => tables::insert(document, path, (count, index), items),
    }
}

/// Puts a member into the object at the end of the way.
pub(super) fn member(
    document: &Document,
    path: &Path,
    way: &[NodeId],
    member: &NewMember,
) -> Option<Vec<Replacement>> {
    let object = *way.last()?;
    if document.value(object) != Value::Object || document.member(object, &member.key).is_some() {
        return None;
    }
    let index = match &member.before {
        Some(key) => position(document, object, &path.join(key.clone()))?,
        None => document.entries(object).len(),
    };
    match Layout::of(document, way)? {
        Layout::Flow => flow::add(document, way, index, member),
        Layout::Block => {
            let indent = block::dash_indent(document, object);
            let lines = written::yaml_member(&member.key, &member.value, indent);
            block::insert(document, object, index, &[lines])
        }
        Layout::Tables => tables::add(document, path, member),
    }
}

/// The line breaks of a text: as its first one is.
pub(super) fn line_break(document: &Document) -> &'static str {
    let first = document.source().text().split_once('\n');
    if first.is_some_and(|(line, _)| line.ends_with('\r')) { "\r\n" } else { "\n" }
}

/// Whether a blank line parts the end of one line from the beginning of another below it.
pub(super) fn is_parted(text: &str, end: usize, start: usize) -> bool {
    let mut between: Vec<&str> = text.get(end..start).unwrap_or_default().split('\n').collect();
    between.pop();
    between.iter().skip(1).any(|line| line.trim().is_empty())
}

/// Blocks of lines under each other, each line indented by the same, and whatever stands between
/// the blocks.
pub(super) fn laid_out(blocks: &[Vec<String>], indent: &str, between: &str, nl: &str) -> String {
    let block = |lines: &Vec<String>| {
        let lines: Vec<String> = lines.iter().map(|line| format!("{indent}{line}")).collect();
        lines.join(nl)
    };
    blocks.iter().map(block).collect::<Vec<_>>().join(between)
}

/// Whether a JSON text has no blanks after its colons.
pub(super) fn is_compact(document: &Document) -> bool {
    let Some(first) = document.entries(document.root()).first() else {
        return false;
    };
    let rest = document.source().text().get(first.key_span.end()..).unwrap_or_default();
    document.format() == Format::Json
        && rest
            .trim_start()
            .strip_prefix(':')
            .is_some_and(|rest| !rest.starts_with([' ', '\n', '\r', '\t']))
}
