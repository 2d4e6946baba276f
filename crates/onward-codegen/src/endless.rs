//! Types that no language could have, since they never end.

use std::collections::HashSet;

use crate::model::{Model, Shape, Type};

/// The first type that never ends, with the reason.
pub(crate) fn endless(model: &Model) -> Option<(&str, &'static str)> {
    let ending = ending(model);
    model.types.iter().map(|definition| definition.name.as_str()).find_map(|name| {
        if !ending.contains(name) {
            Some((name, "each value needs another of the same type within, without end"))
        } else if is_list_of_itself(model, name) {
            Some((name, "a list of nothing but such lists: an object must stand between"))
        } else {
            None
        }
    })
}

/// The names of the types that have a value which ends.
fn ending(model: &Model) -> HashSet<&str> {
    let mut ending = HashSet::new();
    loop {
        let known = ending.len();
        for definition in &model.types {
            if ends(&definition.shape, &ending) {
                ending.insert(definition.name.as_str());
            }
        }
        if ending.len() == known {
            return ending;
        }
    }
}

/// Whether a value of the shape ends, if those of these types do.
fn ends(shape: &Shape, ending: &HashSet<&str>) -> bool {
    match shape {
        Shape::Record(record) => {
            let mut required = record.fields.iter().filter(|field| field.required);
            required.all(|field| type_ends(&field.kind, ending))
        }
        Shape::Union(union) => {
            union.text.is_some()
                || union.object.names().into_iter().any(|name| ending.contains(name))
        }
        Shape::Map(map) => map.least == 0 || type_ends(&map.value, ending),
        Shape::Alias(kind) => type_ends(kind, ending),
        Shape::Codes(_) | Shape::Text(_) | Shape::Json => true,
    }
}

fn type_ends(kind: &Type, ending: &HashSet<&str>) -> bool {
    match kind {
        Type::Named(name) => ending.contains(name.as_str()),
        Type::List { item, least } => *least == 0 || type_ends(item, ending),
        Type::String | Type::Literal(_) | Type::Boolean | Type::Integer { .. } => true,
    }
}

/// Whether the type is another name for lists of itself.
fn is_list_of_itself(model: &Model, name: &str) -> bool {
    let mut seen = Vec::new();
    let mut next = Some(name);
    while let Some(name) = next {
        if seen.contains(&name) {
            return true;
        }
        seen.push(name);
        next = match &model.find(name).shape {
            Shape::Alias(kind) => kind.name(),
            _ => None,
        };
    }
    false
}
