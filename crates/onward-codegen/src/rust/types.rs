//! The types of a schema: scalars, which both readers share, and the rest once for each reader.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    docs,
    idents::{imports, type_ident},
    scalar::scalar,
    union,
};
use crate::model::{Definition, Extensions, Model, Record, Shape, Text, Type};

/// The modules with the types.
pub(super) struct Types {
    pub(super) scalars: TokenStream,
    pub(super) strict: TokenStream,
    pub(super) tolerant: TokenStream,
}

/// Which reader the types are for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// What the schema refuses, they have no room for.
    Strict,
    /// They keep keys, codes and variants that the schema does not name.
    Tolerant,
}

pub(super) fn of(model: &Model) -> Types {
    let keys = keys_of_extensions(model);
    let names_of_texts = model.types.iter().filter_map(|definition| match &definition.shape {
        Shape::Text(_) => Some(type_ident(&definition.name)),
        _ => None,
    });
    let names_of_keys = keys.iter().map(|(name, _)| type_ident(name));
    let own: Vec<Ident> = names_of_texts.chain(names_of_keys).collect();
    let texts = model.types.iter().filter_map(|definition| match &definition.shape {
        Shape::Text(text) => Some(scalar(&definition.name, &documentation(definition), text)),
        _ => None,
    });
    let keys = keys.iter().map(|(name, text)| {
        scalar(name, "A key of the publisher's own, which the schema does not name.", text)
    });
    let scalars: TokenStream = texts.chain(keys).collect();
    let scalars = quote!(#scalars impl_text!(#(#own),*););
    let types = |mode| {
        let emitter = Emitter { model, mode };
        let types = model.types.iter().map(|definition| emitter.definition(definition));
        let is_own = |definition: &&Definition| {
            !matches!(definition.shape, Shape::Text(_) | Shape::Json | Shape::Alias(_))
        };
        let own = model.types.iter().filter(is_own).map(|definition| type_ident(&definition.name));
        quote!(#(#types)* impl_serde!(#(#own),*);)
    };
    let (strict, tolerant) = (types(Mode::Strict), types(Mode::Tolerant));
    let root = type_ident(&model.root);
    let of_texts = |definition: &&Definition| matches!(definition.shape, Shape::Text(_));
    let of_texts = model.types.iter().filter(of_texts).map(|definition| definition.name.as_str());
    let keys = keys_of_extensions(model);
    let shared: Vec<&str> = of_texts.chain(keys.iter().map(|(name, _)| name.as_str())).collect();
    let scalar_imports = imports(&scalars, &[]);
    let strict_imports = imports(&strict, &shared);
    let tolerant_imports = imports(&quote!(#tolerant Invalid), &shared);
    Types {
        scalars: quote! {
            //! Strings with constraints.

            #scalar_imports

            #scalars
        },
        strict: quote! {
            //! The types that the strict reader gives.

            #strict_imports

            #strict
        },
        tolerant: quote! {
            //! The types that the tolerant reader gives: they keep what the schema does not name.

            #tolerant_imports

            /// Reads a document, and keeps what the schema does not name.
            ///
            /// # Errors
            ///
            /// Every issue with its place: the text is no JSON or no UTF-8, an object has a key
            /// twice, or what the schema names is not as it says.
            pub fn parse(text: impl AsRef<[u8]>) -> Result<#root, Invalid> {
                crate::read::parse(text.as_ref())
            }

            #tolerant
        },
    }
}

/// The types of the keys that extensions have, each pattern once.
pub(super) fn keys_of_extensions(model: &Model) -> Vec<(String, &Text)> {
    let mut keys: Vec<(String, &Text)> = Vec::new();
    for definition in &model.types {
        if let Shape::Record(Record { extensions: Some(Extensions { key, .. }), .. }) =
            &definition.shape
            && keys.iter().all(|(_, known)| *known != key)
        {
            let name = match keys.len() {
                0 => "ExtensionKey".to_owned(),
                count => format!("ExtensionKey{}", count + 1),
            };
            keys.push((name, key));
        }
    }
    keys
}

/// The docs of a type, with examples.
fn documentation(definition: &Definition) -> String {
    let examples: Vec<String> =
        definition.examples.iter().map(|example| format!("`{example}`")).collect();
    match examples.len() {
        0 => definition.docs.clone(),
        _ => format!("{}\n\nFor example: {}.", definition.docs, examples.join(", ")),
    }
}

/// The type of a value where it is used.
pub(super) fn type_of(kind: &Type) -> TokenStream {
    match kind {
        Type::Named(name) => {
            let name = type_ident(name);
            quote!(#name)
        }
        Type::String | Type::Literal(_) => quote!(String),
        Type::Boolean => quote!(bool),
        Type::Integer { least, most } => quote!(Bounded<#least, #most>),
        Type::List { item, least } => {
            let item = type_of(item);
            match least {
                0 => quote!(Vec<#item>),
                least => quote!(AtLeast<#least, #item>),
            }
        }
    }
}

/// Writes the types for one reader.
pub(super) struct Emitter<'m> {
    pub(super) model: &'m Model,
    mode: Mode,
}

impl Emitter<'_> {
    pub(super) fn is_tolerant(&self) -> bool {
        self.mode == Mode::Tolerant
    }

    fn definition(&self, definition: &Definition) -> TokenStream {
        let name = type_ident(&definition.name);
        let documentation = docs(&documentation(definition));
        match &definition.shape {
            // Both readers share them.
            Shape::Text(_) => quote!(),
            Shape::Json => {
                if self.is_tolerant() {
                    quote!(pub use crate::strict::#name;)
                } else {
                    quote!(#documentation pub type #name = Json;)
                }
            }
            Shape::Alias(kind) => {
                let kind = type_of(kind);
                quote!(#documentation pub type #name = #kind;)
            }
            Shape::Codes(codes) => self.codes(&name, &documentation, codes),
            Shape::Record(record) => self.record(definition, &name, &documentation, record),
            Shape::Union(union) => self.union(definition, &name, &documentation, union),
            Shape::Map(map) => union::map(&name, &documentation, map),
        }
    }
}
