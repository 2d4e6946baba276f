//! Later versions of a document: edits that take what they put in from another document.

use fastrand::Rng;
use serde_json::Value;

use crate::{Edit, Segment};

/// An edit that somebody might make: somewhere in the document a key gets the value that the same
/// key has in the other document, or goes, or comes; a list loses an element, gains one, or is put
/// in another order. Nothing if the two have nothing in common there.
///
/// What it makes of the document need not be valid.
pub fn graft(document: &Value, other: &Value, rng: &mut Rng) -> Option<Edit> {
    let mut places = Vec::new();
    collect(document, &mut Vec::new(), &mut places);
    let (path, here) = &places[rng.usize(..places.len())];
    match here {
        Value::Object(object) => {
            let mut others = Vec::new();
            collect(other, &mut Vec::new(), &mut others);
            let alike: Vec<_> = others.iter().filter(|(other, _)| is_alike(other, path)).collect();
            let donor = alike.get(rng.usize(..alike.len().max(1)))?.1.as_object()?;
            let keys: Vec<&String> = object.keys().chain(donor.keys()).collect();
            let key = *keys.get(rng.usize(..keys.len().max(1)))?;
            let mut at = path.clone();
            at.push(Segment::Key(key.clone()));
            match (object.get(key), donor.get(key)) {
                (Some(_), Some(value)) => Some(Edit::Replace(at, value.clone())),
                (Some(_), None) => Some(Edit::Remove(at)),
                (None, Some(value)) => Some(Edit::Insert(path.clone(), key.clone(), value.clone())),
                (None, None) => None,
            }
        }
        Value::Array(items) => {
            let mut items = items.clone();
            match rng.u8(..4) {
                0 if !items.is_empty() => drop(items.remove(rng.usize(..items.len()))),
                1 => rng.shuffle(&mut items),
                _ => {
                    let mut others = Vec::new();
                    collect(other, &mut Vec::new(), &mut others);
                    let elements = others
                        .into_iter()
                        .filter(|(other, _)| is_alike(other, path))
                        .filter_map(|(_, list)| list.as_array())
                        .flatten();
                    let elements: Vec<&Value> = elements.collect();
                    let element = *elements.get(rng.usize(..elements.len().max(1)))?;
                    items.insert(rng.usize(..=items.len()), element.clone());
                }
            }
            Some(Edit::Replace(path.clone(), Value::Array(items)))
        }
        _ => None,
    }
}

/// Every object and list with its path.
fn collect<'v>(
    value: &'v Value,
    path: &mut Vec<Segment>,
    places: &mut Vec<(Vec<Segment>, &'v Value)>,
) {
    if value.is_object() || value.is_array() {
        places.push((path.clone(), value));
    }
    let children: Vec<(Segment, &Value)> = match value {
        Value::Object(object) => {
            object.iter().map(|(key, value)| (Segment::Key(key.clone()), value)).collect()
        }
        Value::Array(items) => {
            items.iter().enumerate().map(|(index, item)| (Segment::Index(index), item)).collect()
        }
        _ => Vec::new(),
    };
    for (segment, child) in children {
        path.push(segment);
        collect(child, path, places);
        path.pop();
    }
}

/// Whether two paths lead to the same kind of place: they are equal but for positions in lists.
fn is_alike(this: &[Segment], other: &[Segment]) -> bool {
    this.len() == other.len()
        && this.iter().zip(other).all(|pair| match pair {
            (Segment::Key(this), Segment::Key(other)) => this == other,
            (Segment::Index(_), Segment::Index(_)) => true,
            _ => false,
        })
}
