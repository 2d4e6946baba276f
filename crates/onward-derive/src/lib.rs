//! Three derives that write, from one description of a type, its `Serialize`, its
//! `Deserialize` and its `JsonSchema`.
//!
//! They exist because the law of the format is *serde accepts exactly what the schema
//! accepts*, and the stock derives do not keep it: they read an array as a struct, `null` as
//! an absent field, and unknown keys in tagged variants. Here the three implementations come
//! out of one expansion, so that they cannot drift apart.
//!
//! - [`Record`]: an object with a fixed set of keys, closed but for `x-…` keys where a field
//!   takes them; with a field of type `Option<T>` for a key that may be absent (never `null`),
//!   optionally with a string as its shorthand, optionally with the fields of a tagged union.
//! - [`Variants`]: the alternatives of a tagged union, each with a closed set of fields.
//! - [`Codes`]: a closed list of strings.
//!
//! The doc comment of a type, field or variant is its description in the schema; leaving one
//! out is a compile error.

mod codes;
mod describe;
mod record;
mod variants;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// A closed list of codes: an enum without fields whose variants are strings on the wire.
///
/// The code is the variant's name in kebab case, or `#[code("…")]`; `#[code(concept = "…")]`
/// names a concept of another vocabulary that means the same. Besides the three
/// implementations it gives `ALL`, `code`, `from_code`, `definition`, `concepts` and `Display`.
#[proc_macro_derive(Codes, attributes(code))]
pub fn codes(input: TokenStream) -> TokenStream {
    expand(&parse_macro_input!(input), codes::expand)
}

/// An object with a fixed set of keys.
///
/// Keys are the fields' names in camel case, or `#[record(key = "…")]`. On the type:
/// `shorthand = "field"` lets a string stand for an object with that one field;
/// `at_least_one` refuses an empty object; `suffix = "…"` names a generic type after its
/// parameter. On a field: `extensions` collects `x-…` keys; `tag = "…"` takes the tag under
/// that key and the fields of a type that derives [`Variants`].
#[proc_macro_derive(Record, attributes(record))]
pub fn record(input: TokenStream) -> TokenStream {
    expand(&parse_macro_input!(input), record::expand)
}

/// The alternatives of a tagged union: an enum whose variants all have named fields, or none.
///
/// A record takes it in a field marked `#[record(tag = "…")]`.
#[proc_macro_derive(Variants, attributes(record, variants))]
pub fn variants(input: TokenStream) -> TokenStream {
    expand(&parse_macro_input!(input), variants::expand)
}

fn expand(
    input: &DeriveInput,
    with: fn(&DeriveInput) -> syn::Result<proc_macro2::TokenStream>,
) -> TokenStream {
    with(input).unwrap_or_else(|error| error.to_compile_error()).into()
}
