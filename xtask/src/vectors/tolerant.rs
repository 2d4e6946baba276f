//! Documents of an imagined next minor version: keys, codes and variants that no reader of today
//! knows.

use jsonschema::Validator;
use onward_samples::{Edit, Seat, Segment, pointer, put, seats};
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
        if seat.is_tag {
            vectors.extend(new_variants(&seat, &tolerant));
        } else if seat.schema["oneOf"][0]["const"].is_string() {
            vectors.push(vector(
                &seat,
                "a new code",
                &seat.with(NEW.into()),
                &seat.path,
                &tolerant,
            ));
        }
        // A map has no place for keys of other kinds.
        let is_record = seat.schema.get("properties").is_some();
        if let Some(object) = seat.value().as_object().filter(|_| is_record && !seat.is_known) {
            vectors.extend(new_keys(&seat, object, &tolerant));
        }
    }
    Ok(vectors)
}

fn vector(
    seat: &Seat<'_>,
    what: &str,
    document: &Value,
    place: &[Segment],
    tolerant: &Validator,
) -> Vector {
    let name = format!("{}: {what}", seat.name);
    let mut vector = Vector::of_tree(name, document, pointer(place));
    vector.tolerant = Some(tolerant.is_valid(document));
    vector
}

/// The object of a seat with keys that it does not know.
fn new_keys(seat: &Seat<'_>, object: &Map<String, Value>, tolerant: &Validator) -> Vec<Vector> {
    const KEY: &str = "brandNew";
    let place = [&seat.path[..], &[Segment::Key(KEY.to_owned())]].concat();
    let values = [
        ("a new key", json!("text")),
        ("a new key with much in it", json!([{ "b": { "x-a": [1, 2.5] }, "a": true }, []])),
        ("a new key with nothing", json!(null)),
        ("a new key with nothing inside", json!({ "a": [null] })),
    ];
    let vectors = values.into_iter().map(|(what, value)| {
        let document = seat.with(put(object, KEY, value, seat.schema).into());
        vector(seat, what, &document, &place, tolerant)
    });
    vectors.collect()
}

/// The object around the tag of a seat as a variant that nobody knows.
fn new_variants(seat: &Seat<'_>, tolerant: &Validator) -> Vec<Vector> {
    let Some((Segment::Key(tag), around)) = seat.path.split_last() else {
        return Vec::new();
    };
    let variants = [
        ("a new variant", json!({ tag: NEW })),
        ("a new variant with keys", json!({ tag: NEW, "subject": 7, "newKey": [{ "a": 1.5 }] })),
        ("a new variant, its tag last", json!({ "newKey": {}, tag: NEW })),
        ("a new variant with nothing inside", json!({ tag: NEW, "newKey": [null] })),
    ];
    let vectors = variants.into_iter().map(|(what, variant)| {
        let document = Edit::Replace(around.to_vec(), variant).apply(&seat.document);
        vector(seat, what, &document, &seat.path, tolerant)
    });
    vectors.collect()
}
