//! Codes, maps, and unions.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{
    docs,
    idents::{ident, type_ident},
    types::{Emitter, type_of},
};
use crate::{
    model::{Branch, Code, Definition, Map, Type, Union},
    names,
};

impl Emitter<'_> {
    pub(super) fn codes(
        &self,
        name: &Ident,
        documentation: &TokenStream,
        codes: &[Code],
    ) -> TokenStream {
        let variants = names::distinct(codes.iter().map(|code| names::pascal(&code.value)));
        let variants: Vec<Ident> = variants.iter().map(|name| ident(name)).collect();
        let texts: Vec<&str> = codes.iter().map(|code| code.value.as_str()).collect();
        let code_docs = codes.iter().map(|code| docs(&code.docs));
        let reading = if self.is_tolerant() {
            quote! {
                impl From<&str> for #name {
                    fn from(text: &str) -> Self {
                        match text {
                            #(#texts => Self::#variants,)*
                            other => Self::Unknown(other.to_owned()),
                        }
                    }
                }

                impl Read for #name {
                    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
                        String::read(raw, at, issues).map(|text| Self::from(text.as_str()))
                    }
                }
            }
        } else {
            quote! {
                impl FromStr for #name {
                    type Err = Refused;

                    fn from_str(text: &str) -> Result<Self, Refused> {
                        match text {
                            #(#texts => Ok(Self::#variants),)*
                            _ => Err(Refused(format!("`{text}` is none of the codes"))),
                        }
                    }
                }

                impl Read for #name {
                    fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
                        let text = String::read(raw, at, issues)?;
                        text.parse().map_err(|refused: Refused| issues.add(at, refused.0)).ok()
                    }
                }
            }
        };
        let (derives, unknown, unknown_text, all) = if self.is_tolerant() {
            (
                quote!(Clone, Debug, PartialEq, Eq, Hash),
                quote!(/// A code that the schema does not name.
                    Unknown(String),),
                quote!(Self::Unknown(text) => text,),
                quote!(),
            )
        } else {
            (
                quote!(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash),
                quote!(),
                quote!(),
                quote! {
                    /// Every code, in the order of the schema.
                    pub const ALL: &'static [Self] = &[#(Self::#variants),*];
                },
            )
        };
        let receiver = if self.is_tolerant() { quote!(&self) } else { quote!(self) };
        let lifetime = if self.is_tolerant() { quote!(&str) } else { quote!(&'static str) };
        quote! {
            #documentation
            #[derive(#derives)]
            pub enum #name {
                #(#code_docs #variants,)*
                #unknown
            }

            impl #name {
                #all

                /// The code as it is written.
                #[must_use]
                pub fn as_str(#receiver) -> #lifetime {
                    match self {
                        #(Self::#variants => #texts,)*
                        #unknown_text
                    }
                }
            }

            impl AsRef<str> for #name {
                fn as_ref(&self) -> &str { self.as_str() }
            }

            impl fmt::Display for #name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(self.as_str())
                }
            }

            #reading

            impl Write for #name {
                fn write(&self, _: &At<'_>, _: &mut Issues) -> Json {
                    Json::String(self.as_str().to_owned())
                }
            }
        }
    }

    pub(super) fn union(
        &self,
        definition: &Definition,
        name: &Ident,
        documentation: &TokenStream,
        union: &Union,
    ) -> TokenStream {
        let short = |of: &str| ident(&short_name(&definition.name, of));
        // Where a type may hold itself, something must be on the heap.
        let is_boxed = self.model.is_recursive(&definition.name);
        let held = |of: &str| {
            let of = type_ident(of);
            if is_boxed { quote!(Box<#of>) } else { quote!(#of) }
        };
        let object = match &union.object {
            Branch::One(of) => {
                let (name, of) = (short(of), held(of));
                quote!(raw @ Raw::Object(_) => <#of>::read(raw, at, issues).map(Self::#name),)
            }
            Branch::Tagged { tag, variants } => {
                let arms = variants.iter().map(|variant| {
                    let (value, name) = (&variant.value, short(&variant.record));
                    let record = held(&variant.record);
                    let read = quote!(<#record>::read(Raw::Object(members), at, issues));
                    quote!(#value => #read.map(Self::#name),)
                });
                let unknown = if self.is_tolerant() {
                    quote!(_ => Json::read(Raw::Object(members), at, issues).map(Self::Unknown),)
                } else {
                    quote! {
                        other => {
                            let says = format!("`{other}` is none of the values of `{}`", #tag);
                            issues.add(&at.key(#tag), says);
                            None
                        }
                    }
                };
                quote! {
                    Raw::Object(members) => {
                        let value = tag(&members, #tag, at, issues)?.to_owned();
                        match value.as_str() { #(#arms)* #unknown }
                    }
                }
            }
        };
        let text = union.text.as_ref().map(|text| {
            let (name, text) = (short(text), type_ident(text));
            quote!(raw @ Raw::String(_) => #text::read(raw, at, issues).map(Self::#name),)
        });
        let expected = if union.text.is_some() { "a string or an object" } else { "an object" };
        let texts = union.text.iter().map(|of| (of.as_str(), type_of(&Type::Named(of.clone()))));
        let branches = texts.chain(union.object.names().into_iter().map(|of| (of, held(of))));
        let (of, kinds): (Vec<&str>, Vec<_>) = branches.unzip();
        let branch_docs = of.iter().map(|of| docs(&self.model.find(of).docs));
        let names: Vec<Ident> = of.iter().map(|of| short(of)).collect();
        let is_open = self.is_tolerant() && matches!(union.object, Branch::Tagged { .. });
        let (unknown, write_unknown) = if is_open {
            (
                quote!(/// A form that the schema does not name.
                    Unknown(Json),),
                quote!(Self::Unknown(json) => json.clone(),),
            )
        } else {
            (quote!(), quote!())
        };
        quote! {
            #documentation
            #[derive(Clone, Debug, PartialEq)]
            pub enum #name {
                #(#branch_docs #names(#kinds),)*
                #unknown
            }

            impl Read for #name {
                fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
                    match raw {
                        #text
                        #object
                        other => {
                            issues.wrong_kind(at, #expected, &other);
                            None
                        }
                    }
                }
            }

            impl Write for #name {
                fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
                    match self {
                        #(Self::#names(value) => value.write(at, issues),)*
                        #write_unknown
                    }
                }
            }
        }
    }
}

pub(super) fn map(name: &Ident, documentation: &TokenStream, map: &Map) -> TokenStream {
    let (key, value) = (type_ident(&map.key), type_of(&map.value));
    let least = map.least;
    let check = (least > 0).then(|| quote!(issues.at_least(at, #least, self.0.len());));
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(pub Map<#key, #value>);

        impl Read for #name {
            fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> {
                read_map(raw, #least, at, issues).map(Self)
            }
        }

        impl Write for #name {
            fn write(&self, at: &At<'_>, issues: &mut Issues) -> Json {
                #check
                Json::Object(write_map(&self.0, at, issues))
            }
        }
    }
}

/// The name of a branch within a union: what its type's name says beyond the union's.
fn short_name(union: &str, branch: &str) -> String {
    match branch.strip_prefix(union) {
        Some(rest) if rest.starts_with(|first: char| first.is_ascii_uppercase()) => rest.to_owned(),
        _ => branch.to_owned(),
    }
}
