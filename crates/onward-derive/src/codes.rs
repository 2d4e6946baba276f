//! The expansion of `#[derive(Codes)]`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, LitStr};

use crate::describe;

struct Code<'a> {
    variant: &'a syn::Ident,
    wire: String,
    definition: String,
    concepts: Vec<LitStr>,
}

pub(crate) fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(syn::Error::new_spanned(input, "codes are an enum"));
    };
    let codes: Vec<Code<'_>> = data.variants.iter().map(read).collect::<Result<_, _>>()?;

    let name = &input.ident;
    let title = describe::title(name);
    let description = describe::description(&input.attrs, name)?;
    let expected = format!("a code of the list \"{title}\"");
    let schema_name = name.to_string();
    let variants: Vec<_> = codes.iter().map(|code| code.variant).collect();
    let wire: Vec<_> = codes.iter().map(|code| &code.wire).collect();
    let definitions: Vec<_> = codes.iter().map(|code| &code.definition).collect();
    let concepts = codes.iter().map(|code| &code.concepts);
    let documented = codes.iter().map(documented);

    Ok(quote! {
        impl #name {
            /// Every code, in the order of the list.
            pub const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// Every code as it is written, in the order of the list.
            pub const CODES: &'static [&'static str] = &[#(#wire),*];

            /// The code as it is written.
            pub const fn code(self) -> &'static str {
                match self { #(Self::#variants => #wire),* }
            }

            /// The code that is written like this.
            pub fn from_code(code: &str) -> ::core::option::Option<Self> {
                match code {
                    #(#wire => ::core::option::Option::Some(Self::#variants),)*
                    _ => ::core::option::Option::None,
                }
            }

            /// What the code means.
            pub const fn definition(self) -> &'static str {
                match self { #(Self::#variants => #definitions),* }
            }

            /// The concepts of other vocabularies that mean the same, as `prefix:Name`.
            pub const fn concepts(self) -> &'static [&'static str] {
                match self { #(Self::#variants => &[#(#concepts),*]),* }
            }
        }

        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl ::serde::Serialize for #name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for #name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                struct Visitor;
                impl ::serde::de::Visitor<'_> for Visitor {
                    type Value = #name;
                    fn expecting(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        f.write_str(#expected)
                    }
                    fn visit_str<E: ::serde::de::Error>(self, code: &str) -> ::core::result::Result<#name, E> {
                        #name::from_code(code).ok_or_else(|| E::unknown_variant(code, #name::CODES))
                    }
                }
                deserializer.deserialize_str(Visitor)
            }
        }

        impl ::schemars::JsonSchema for #name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                #schema_name.into()
            }
            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "title": #title,
                    "description": #description,
                    "type": "string",
                    "oneOf": [#({ "const": #wire, "description": #documented }),*],
                })
            }
        }
    })
}

fn read(variant: &syn::Variant) -> syn::Result<Code<'_>> {
    if !variant.fields.is_empty() {
        return Err(syn::Error::new_spanned(variant, "a code has no fields"));
    }
    let mut wire = describe::kebab_case(&variant.ident);
    let mut concepts = Vec::new();
    for attribute in &variant.attrs {
        if !attribute.path().is_ident("code") {
            continue;
        }
        if let Ok(written) = attribute.parse_args::<LitStr>() {
            wire = written.value();
            continue;
        }
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("concept") {
                concepts.push(meta.value()?.parse()?);
                return Ok(());
            }
            Err(meta.error("expected a string or `concept = \"…\"`"))
        })?;
    }
    Ok(Code {
        variant: &variant.ident,
        wire,
        definition: describe::description(&variant.attrs, &variant.ident)?,
        concepts,
    })
}

/// The definition with the concepts it corresponds to.
fn documented(code: &Code<'_>) -> String {
    if code.concepts.is_empty() {
        return code.definition.clone();
    }
    let concepts: Vec<String> = code.concepts.iter().map(LitStr::value).collect();
    format!("{} (Same as: {}.)", code.definition, concepts.join(", "))
}
