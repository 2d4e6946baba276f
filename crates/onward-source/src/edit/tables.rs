//! Tables, pairs and arrays of tables of TOML, each on lines of their own.

use std::ops::Range;

use serde_json::Value;

use crate::{Document, NewMember, Path, Segment};

use super::{
    Outline, Replacement,
    insert::{is_parted, laid_out, line_break},
    lines::{self, Line},
    scalar, written,
};

impl Document {
    pub(crate) fn outline(&self) -> &Outline {
        let bom = self.source().bom();
        self.outline.get_or_init(|| Outline::of(&self.source().text()[bom..], bom))
    }
}

/// Spells the key at the path otherwise, wherever the text names it.
pub(super) fn rename(document: &Document, path: &Path, key: &str) -> Option<Vec<Replacement>> {
    let mentions = document.outline().mentions(path);
    let rename = |span| scalar::rename(document, &[], span, key);
    (!mentions.is_empty()).then(|| mentions.iter().copied().map(rename).collect())
}

/// Takes away what the path leads to.
pub(super) fn remove(document: &Document, path: &Path) -> Option<Vec<Replacement>> {
    let (parent, _) = path.split_last()?;
    let own = statements_of(document, path)?;
    // What stands around it would be gone too if nothing else names it.
    let others = document.outline().statements.iter().enumerate();
    let mut others = others.filter(|(index, _)| !own.contains(index));
    if !others.any(|(_, statement)| statement.is_under(parent.segments())) {
        return None;
    }
    let lines = lines_of(document, own)?;
    Some(vec![lines::without(document.source().text(), lines.start, lines.end)])
}

/// Puts the elements of an array of tables in another order, which is one of all of them.
pub(super) fn reorder(
    document: &Document,
    path: &Path,
    order: &[usize],
) -> Option<Vec<Replacement>> {
    let text = document.source().text();
    let elements = statements_of_elements(document, path, order.len())?;
    let elements = elements.into_iter().map(|own| lines_of(document, own));
    let elements: Vec<Range<usize>> = elements.collect::<Option<_>>()?;
    let moved = order.iter().enumerate().filter(|(slot, index)| slot != *index);
    let replacement = |(slot, index): (usize, &usize)| {
        let there = &elements[slot];
        Replacement::new(there.start, there.end, &text[elements[*index].clone()])
    };
    Some(moved.map(replacement).collect())
}

/// The statements that define what the path leads to; nothing if others stand between them.
fn statements_of(document: &Document, path: &Path) -> Option<Range<usize>> {
    let statements = &document.outline().statements;
    let is_own = |index: &usize| statements[*index].is_under(path.segments());
    let first = (0..statements.len()).find(is_own)?;
    let end = (first..statements.len()).find(|index| !is_own(index)).unwrap_or(statements.len());
    let is_parted = (end..statements.len()).any(|index| is_own(&index));
    (!is_parted).then_some(first..end)
}

/// The same for each element of an array of tables, in one pass.
fn statements_of_elements(
    document: &Document,
    list: &Path,
    count: usize,
) -> Option<Vec<Range<usize>>> {
    let mut elements: Vec<Option<Range<usize>>> = vec![None; count];
    for (index, statement) in document.outline().statements.iter().enumerate() {
        if !statement.is_under(list.segments()) {
            continue;
        }
        let Some(Segment::Index(element)) = statement.path.segments().get(list.segments().len())
        else {
            return None;
        };
        match elements.get_mut(*element)? {
            Some(own) if own.end == index => own.end += 1,
            Some(_) => return None,
            none => *none = Some(index..index + 1),
        }
    }
    elements.into_iter().collect()
}

/// The lines of statements, from the comments above them to the end of the last.
fn lines_of(document: &Document, own: Range<usize>) -> Option<Range<usize>> {
    let text = document.source().text();
    let statements = &document.outline().statements;
    let after = match own.start.checked_sub(1) {
        Some(before) => lines::next(text, statements[before].end)?,
        None => 0,
    };
    let line = lines::start(text, statements[own.start].start);
    let start = lines::comments_above(text, line, after);

    let mut end = lines::end(text, statements[own.clone()].last()?.end);
    if statements[own.start].is_header {
        end = comments_below(text, end);
    }
    Some(start..end)
}

/// The end of the comments directly below a line, if they are not directly above what follows.
fn comments_below(text: &str, line_end: usize) -> usize {
    let mut end = line_end;
    while let Some(next) = lines::next(text, end) {
        match lines::kind(text, next) {
            Line::Comment(_) => end = lines::end(text, next),
            Line::Blank => break,
            Line::Other => return line_end,
        }
    }
    end
}

/// Puts elements into an array of tables that has so many: in front of the one at the index, or
/// behind the last.
pub(super) fn insert(
    document: &Document,
    path: &Path,
    (count, index): (usize, usize),
    items: &[Value],
) -> Option<Vec<Replacement>> {
    let text = document.source().text();
    let elements = statements_of_elements(document, path, count)?;
    let elements = elements.into_iter().map(|own| lines_of(document, own));
    let elements: Vec<Range<usize>> = elements.collect::<Option<_>>()?;
    let tables = tables(path, items)?;
    let is_parted = match &elements[..] {
        [first, second, ..] => is_parted(text, first.end, second.start),
        _ => true,
    };
    let nl = line_break(document);
    let between = if is_parted { format!("{nl}{nl}") } else { nl.to_owned() };
    let written = laid_out(&tables, "", &between, nl);
    Some(vec![if let Some(own) = elements.get(index) {
        let start = own.start.max(document.source().bom());
        Replacement::new(start, start, format!("{written}{between}"))
    } else {
        let end = elements.last()?.end;
        Replacement::new(end, end, format!("{between}{written}"))
    }])
}

/// The lines of elements of an array of tables, if all of them are objects.
fn tables(path: &Path, items: &[Value]) -> Option<Vec<Vec<String>>> {
    let keys = path.segments().iter().filter_map(|segment| match segment {
        Segment::Key(key) => Some(written::toml_key(key)),
        Segment::Index(_) => None,
    });
    let header = keys.collect::<Vec<_>>().join(".");
    let table = |item: &Value| Some(written::toml_table(&header, item.as_object()?));
    items.iter().map(table).collect()
}

/// Puts a member into a table: as an array of tables in front of another, or else as a pair in
/// front of another or behind the last pair of the table.
pub(super) fn add(
    document: &Document,
    path: &Path,
    member: &NewMember,
) -> Option<Vec<Replacement>> {
    let (text, nl) = (document.source().text(), line_break(document));
    let statements = &document.outline().statements;
    let before = member.before.as_ref().map(|key| path.join(key.clone()));
    let before = before.and_then(|before| statements_of(document, &before));
    if let (Some(own), Value::Array(items)) = (&before, &member.value)
        && statements[own.start].is_header
        && !items.is_empty()
        && let Some(tables) = tables(&path.join(member.key.clone()), items)
    {
        let start = lines_of(document, own.clone())?.start.max(document.source().bom());
        let between = format!("{nl}{nl}");
        let written = laid_out(&tables, "", &between, nl);
        return Some(vec![Replacement::new(start, start, format!("{written}{between}"))]);
    }
    let pair = laid_out(&[written::toml_pair(&member.key, &member.value)], "", nl, nl);
    let header = statements.iter().position(|one| one.is_header && one.path == *path);
    let first = match header {
        Some(header) => header + 1,
        None if path.segments().is_empty() => 0,
        None => return None,
    };
    let own = &statements[first..];
    let count = own.iter().position(|one| one.is_header).unwrap_or(own.len());
    if let Some(before) = before.filter(|before| (first..first + count).contains(&before.start)) {
        let start = lines_of(document, before)?.start.max(document.source().bom());
        return Some(vec![Replacement::new(start, start, format!("{pair}{nl}"))]);
    }
    let last = (first + count).checked_sub(1)?;
    let end = lines::end(text, statements[last].end);
    Some(vec![Replacement::new(end, end, format!("{nl}{pair}"))])
}
