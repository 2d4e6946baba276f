//! Names as identifiers of Rust, and what code imports.

use std::collections::HashSet;

use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::names;

/// A name as an identifier.
pub(super) fn ident(name: &str) -> Ident {
    let is_word = syn::parse_str::<Ident>(name).is_ok();
    if is_word {
        return format_ident!("{name}");
    }
    match name {
        // These cannot be raw identifiers.
        "self" | "Self" | "super" | "crate" | "_" => format_ident!("{name}_"),
        _ if name.starts_with(|first: char| first.is_ascii_digit()) => format_ident!("N{name}"),
        _ => format_ident!("r#{name}"),
    }
}

/// The names that the code of every package uses.
const TAKEN: &[&str] = &[
    "At",
    "AtLeast",
    "Bounded",
    "Box",
    "Deref",
    "Deserialize",
    "Deserializer",
    "FromStr",
    "Invalid",
    "Issue",
    "Issues",
    "Json",
    "Keyed",
    "Map",
    "None",
    "Number",
    "Option",
    "Raw",
    "Read",
    "Refused",
    "Result",
    "Self",
    "Serialize",
    "Serializer",
    "Slot",
    "Some",
    "String",
    "Vec",
    "Write",
    "Writing",
];

/// The name of a type as an identifier.
pub(super) fn type_ident(name: &str) -> Ident {
    if TAKEN.contains(&name) { format_ident!("{name}_") } else { ident(name) }
}

/// A key as the name of a field.
pub(super) fn field(key: &str) -> Ident {
    ident(&names::snake(key))
}

/// What the code of the types may need, by module.
const IMPORTS: &[(&str, &[&str])] = &[
    ("std", &["fmt"]),
    ("crate::json", &["impl_serde"]),
    ("std::str", &["FromStr"]),
    ("crate", &["AtLeast", "Bounded", "Invalid", "Json", "Map", "Refused"]),
    ("crate::raw", &["Raw"]),
    (
        "crate::read",
        &[
            "At",
            "Issues",
            "Read",
            "Slot",
            "Write",
            "Writing",
            "deserialize",
            "members",
            "tag",
            "written",
        ],
    ),
    ("crate::values", &["Keyed", "has_length", "impl_text", "matches", "read_map", "write_map"]),
];

/// The imports that the code needs, and those of these scalars that it names.
pub(super) fn imports(code: &TokenStream, scalars: &[&str]) -> TokenStream {
    let mut named = HashSet::new();
    collect(code, &mut named);
    let modules = IMPORTS.iter().copied().chain([("crate::scalars", scalars)]);
    let lines = modules.filter_map(|(module, names)| {
        let mut used: Vec<&str> =
            names.iter().copied().filter(|name| named.contains(*name)).collect();
        used.sort_unstable();
        let path: syn::Path = syn::parse_str(module).expect("a path");
        let used = used.into_iter().map(|name| format_ident!("{name}"));
        let used: Vec<Ident> = used.collect();
        match &used[..] {
            [] => None,
            [one] => Some(quote!(use #path::#one;)),
            _ => Some(quote!(use #path::{#(#used),*};)),
        }
    });
    lines.collect()
}

/// Collects every identifier of the code.
fn collect(code: &TokenStream, names: &mut HashSet<String>) {
    for token in code.clone() {
        match token {
            TokenTree::Ident(name) => {
                names.insert(name.to_string());
            }
            TokenTree::Group(group) => collect(&group.stream(), names),
            _ => {}
        }
    }
}
