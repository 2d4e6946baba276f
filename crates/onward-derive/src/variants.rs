//! The expansion of `#[derive(Variants)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Data, DeriveInput, Ident};

use crate::{
    describe,
    record::{self, Key},
};

struct Variant<'a> {
    ident: &'a Ident,
    tag: String,
    description: String,
    keys: Vec<Key<'a>>,
}

#[expect(clippy::too_many_lines, reason = "one expansion, read from top to bottom")]
pub(crate) fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return Err(syn::Error::new_spanned(input, "variants are an enum"));
    };
    let variants: Vec<Variant<'_>> = data.variants.iter().map(read).collect::<Result<_, _>>()?;

    let name = &input.ident;
    let builder = format_ident!("{name}Builder");
    let tags: Vec<_> = variants.iter().map(|variant| &variant.tag).collect();
    let idents: Vec<_> = variants.iter().map(|variant| variant.ident).collect();

    let builder_variants = variants.iter().map(|variant| {
        let ident = variant.ident;
        let fields = variant.keys.iter().map(|Key { ident, ty, .. }| {
            quote! { #ident: ::core::option::Option<#ty> }
        });
        quote! { #ident { #(#fields),* } }
    });
    let begin = variants.iter().map(|variant| {
        let Variant { ident, tag, .. } = variant;
        let fields = variant.keys.iter().map(|key| key.ident);
        quote! {
            #tag => ::core::option::Option::Some(#builder::#ident { #(#fields: ::core::option::Option::None),* }),
        }
    });
    let set = variants.iter().map(|variant| {
        let ident = variant.ident;
        let fields = variant.keys.iter().map(|key| key.ident);
        let arms = variant.keys.iter().map(|Key { ident, name, .. }| {
            quote! { #name => crate::record::set(#ident, #name, map)?, }
        });
        let names = variant.keys.iter().map(|key| &key.name);
        quote! {
            #builder::#ident { #(#fields),* } => match key {
                #(#arms)*
                _ => return ::core::result::Result::Err(::serde::de::Error::unknown_field(key, &[#(#names),*])),
            },
        }
    });
    let finish = variants.iter().map(|variant| {
        let ident = variant.ident;
        let fields: Vec<_> = variant.keys.iter().map(|key| key.ident).collect();
        let values = variant.keys.iter().map(|Key { ident, name, required, .. }| {
            if *required {
                quote! { #ident.ok_or_else(|| ::serde::de::Error::missing_field(#name))? }
            } else {
                quote! { #ident }
            }
        });
        quote! {
            #builder::#ident { #(#fields),* } => #name::#ident { #(#fields: #values),* },
        }
    });
    let serialize = variants.iter().map(|variant| {
        let ident = variant.ident;
        let fields = variant.keys.iter().map(|key| key.ident);
        let entries = variant.keys.iter().map(|key| {
            let ident = key.ident;
            record::serialize_key(key, &quote!(#ident))
        });
        quote! { Self::#ident { #(#fields),* } => { #(#entries)* } }
    });
    let bare = variants.iter().filter(|variant| variant.keys.iter().all(|key| !key.required)).map(
        |variant| {
            let ident = variant.ident;
            let fields = variant.keys.iter().map(|key| key.ident);
            quote! { Self::#ident { #(#fields: ::core::option::Option::None),* } }
        },
    );
    let schemas = variants.iter().map(|variant| {
        let Variant { ident, tag, description, .. } = variant;
        let ident = ident.to_string();
        let properties = variant.keys.iter().map(record::property);
        quote! {
            crate::record::VariantSchema {
                name: #ident,
                tag: #tag,
                description: #description,
                properties: &[#(#properties),*],
            }
        }
    });

    Ok(quote! {
        #[doc(hidden)]
        pub enum #builder { #(#builder_variants),* }

        impl crate::record::Variants for #name {
            const TAGS: &'static [&'static str] = &[#(#tags),*];
            const SCHEMAS: &'static [crate::record::VariantSchema] = &[#(#schemas),*];
            type Builder = #builder;

            fn tag(&self) -> &'static str {
                match self { #(Self::#idents { .. } => #tags),* }
            }
            fn begin(tag: &str) -> ::core::option::Option<#builder> {
                match tag {
                    #(#begin)*
                    _ => ::core::option::Option::None,
                }
            }
            fn set<'de, A: ::serde::de::MapAccess<'de>>(builder: &mut #builder, key: &str, map: &mut A) -> ::core::result::Result<(), A::Error> {
                match builder { #(#set)* }
                ::core::result::Result::Ok(())
            }
            fn finish<E: ::serde::de::Error>(builder: #builder) -> ::core::result::Result<Self, E> {
                ::core::result::Result::Ok(match builder { #(#finish)* })
            }
            fn serialize_fields<M: ::serde::ser::SerializeMap>(&self, map: &mut M) -> ::core::result::Result<(), M::Error> {
                match self { #(#serialize)* }
                ::core::result::Result::Ok(())
            }
            fn is_bare(&self) -> bool {
                match self {
                    #(#bare => true,)*
                    #[allow(unreachable_patterns, reason = "every variant may be bare")]
                    _ => false,
                }
            }
        }
    })
}

fn read(variant: &syn::Variant) -> syn::Result<Variant<'_>> {
    let mut tag = describe::kebab_case(&variant.ident);
    for attribute in variant.attrs.iter().filter(|a| a.path().is_ident("variants")) {
        tag = attribute.parse_args::<syn::LitStr>()?.value();
    }
    Ok(Variant {
        ident: &variant.ident,
        tag,
        description: describe::description(&variant.attrs, &variant.ident)?,
        keys: describe::named_fields(&variant.fields)?
            .into_iter()
            .map(record::key)
            .collect::<Result<_, _>>()?,
    })
}
