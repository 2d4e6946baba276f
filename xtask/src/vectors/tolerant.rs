//! Documents of an imagined next minor version: keys, codes and variants that no reader of today
//! knows.

use jsonschema::Validator;
use onward_samples::{Seat, Segment, pointer, put, seats};
use serde_json::{Map, Value, json};

use super::Vector;

/// A key, a code and a tag that the format does not have.
const NEW: &str = "brand-new";

/// Vectors about tolerant readers.
pub(super) fn vectors(schema: &Value) -> Result<Vec<Vector>, String> {
    let tolerant = onward_compat::tolerant(schema);
    let tolerant = jsonschema::validator_for(&tolerant).map_err(|error| error.to_string())?;
    let mut vectors = Vec::new();
    for seat in seats(schema) {
        let place = pointer(&seat.path);
        let Some(value) = seat.document.pointer(&place) else { continue };
        if seat.is_tag {
            vectors.extend(new_variants(&seat, &tolerant));
        } else if seat.schema["oneOf"][0]["const"].is_string() {
            vectors.push(vector(
                &seat,
                "a new code",
                replaced(&seat.document, &place, json!(NEW)),
                &place,
                &tolerant,
            ));
        }
        if let Some(object) = value.as_object().filter(|_| !seat.is_known) {
            vectors.extend(new_keys(&seat, object, &tolerant));
        }
    }
    Ok(vectors)
}

fn vector(
    seat: &Seat<'_>,
    what: &str,
    document: Value,
    place: &str,
    tolerant: &Validator,
) -> Vector {
    let name = format!("{}: {what}", seat.name);
    let mut vector = Vector::of_tree(name, &document, place.to_owned());
    vector.tolerant = Some(tolerant.is_valid(&document));
    vector
}

/// The object of a seat with keys that it does not know.
fn new_keys(seat: &Seat<'_>, object: &Map<String, Value>, tolerant: &Validator) -> Vec<Vector> {
    let place = pointer(&seat.path);
    let values = [
        ("a new key", json!("text")),
        ("a new key with much in it", json!([{ "b": { "x-a": [1, 2.5] }, "a": true }, []])),
        ("a new key with nothing", json!(null)),
        ("a new key with nothing inside", json!({ "a": [null] })),
    ];
    values
        .into_iter()
        .map(|(what, value)| {
            let object = put(object, "brandNew", value, seat.schema);
            let document = replaced(&seat.document, &place, Value::Object(object));
            vector(seat, what, document, &format!("{place}/brandNew"), tolerant)
        })
        .collect()
}

/// The object around the tag of a seat as a variant that nobody knows, and as none.
fn new_variants(seat: &Seat<'_>, tolerant: &Validator) -> Vec<Vector> {
    let place = pointer(&seat.path);
    let Some((Segment::Key(tag), around)) = seat.path.split_last() else { return Vec::new() };
    let around = pointer(around);
    let variants = [
        ("a new variant", json!({ tag: NEW })),
        ("a new variant with keys", json!({ tag: NEW, "subject": 7, "newKey": [{ "a": 1.5 }] })),
        ("a new variant, its tag last", json!({ "newKey": {}, tag: NEW })),
        ("a new variant with nothing inside", json!({ tag: NEW, "newKey": [null] })),
    ];
    variants
        .into_iter()
        .map(|(what, variant)| {
            let document = replaced(&seat.document, &around, variant);
            vector(seat, what, document, &place, tolerant)
        })
        .collect()
}

fn replaced(document: &Value, place: &str, value: Value) -> Value {
    let mut document = document.clone();
    if let Some(target) = document.pointer_mut(place) {
        *target = value;
    }
    document
}
