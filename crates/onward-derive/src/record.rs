//! The expansion of `#[derive(Record)]`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Attribute, Data, DeriveInput, Ident, LitStr, Type, parse_quote};

use crate::describe;

/// What `#[record(…)]` says on the type.
#[derive(Default)]
struct Options {
    shorthand: bool,
    at_least_one: bool,
    suffix: Option<LitStr>,
    examples: Option<LitStr>,
}

/// A key of the object.
pub(crate) struct Key<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) name: String,
    /// The type of the value; of an optional key, that inside the `Option`.
    pub(crate) ty: &'a Type,
    pub(crate) required: bool,
    pub(crate) description: String,
}

enum Field<'a> {
    Key(Key<'a>),
    /// Takes the tag and the fields of a type that derives `Variants`.
    Tagged {
        ident: &'a Ident,
        ty: &'a Type,
        tag: LitStr,
        description: String,
    },
    /// Takes the `x-…` keys.
    Extensions {
        ident: &'a Ident,
    },
}

impl<'a> Field<'a> {
    fn ident(&self) -> &'a Ident {
        match self {
            Self::Key(key) => key.ident,
            Self::Tagged { ident, .. } | Self::Extensions { ident } => ident,
        }
    }
}

pub(crate) fn expand(input: &DeriveInput) -> syn::Result<TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(syn::Error::new_spanned(input, "a record is a struct"));
    };
    let options = options(&input.attrs)?;
    let fields: Vec<Field<'_>> =
        describe::named_fields(&data.fields)?.into_iter().map(field).collect::<Result<_, _>>()?;

    let serialize = serialize(input, &options, &fields);
    let deserialize = deserialize(input, &options, &fields);
    let schema = schema(input, &options, &fields)?;
    Ok(quote! { #serialize #deserialize #schema })
}

fn options(attributes: &[Attribute]) -> syn::Result<Options> {
    let mut options = Options::default();
    for attribute in attributes.iter().filter(|a| a.path().is_ident("record")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("shorthand") {
                options.shorthand = true;
            } else if meta.path.is_ident("at_least_one") {
                options.at_least_one = true;
            } else if meta.path.is_ident("suffix") {
                options.suffix = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("examples") {
                options.examples = Some(meta.value()?.parse()?);
            } else {
                return Err(meta.error(
                    "expected `shorthand`, `at_least_one`, `suffix = \"…\"` or `examples = \"[…]\"`",
                ));
            }
            Ok(())
        })?;
    }
    Ok(options)
}

fn field(field: &syn::Field) -> syn::Result<Field<'_>> {
    let ident = field.ident.as_ref().expect("a named field");
    let mut extensions = false;
    let mut tag = None;
    for attribute in field.attrs.iter().filter(|a| a.path().is_ident("record")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("extensions") {
                extensions = true;
            } else if meta.path.is_ident("tag") {
                tag = Some(meta.value()?.parse::<LitStr>()?);
            } else if meta.path.is_ident("key") {
                meta.value()?.parse::<LitStr>()?;
            } else {
                return Err(meta.error("expected `extensions`, `tag = \"…\"` or `key = \"…\"`"));
            }
            Ok(())
        })?;
    }
    if extensions {
        return Ok(Field::Extensions { ident });
    }
    if let Some(tag) = tag {
        return Ok(Field::Tagged {
            ident,
            ty: &field.ty,
            tag,
            description: describe::description(&field.attrs, ident)?,
        });
    }
    key(field).map(Field::Key)
}

/// A field that is one key: its name on the wire, its type, whether it may be absent.
pub(crate) fn key(field: &syn::Field) -> syn::Result<Key<'_>> {
    let ident = field.ident.as_ref().expect("a named field");
    let mut name = describe::camel_case(ident);
    for attribute in field.attrs.iter().filter(|a| a.path().is_ident("record")) {
        attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("key") {
                return Err(meta.error("expected `key = \"…\"`"));
            }
            name = meta.value()?.parse::<LitStr>()?.value();
            Ok(())
        })?;
    }
    let inner = describe::optional(&field.ty);
    Ok(Key {
        ident,
        name,
        ty: inner.unwrap_or(&field.ty),
        required: inner.is_none(),
        description: describe::description(&field.attrs, ident)?,
    })
}

fn serialize(input: &DeriveInput, options: &Options, fields: &[Field<'_>]) -> TokenStream {
    let name = &input.ident;
    let mut generics = input.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(::serde::Serialize));
    }
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();

    let shorthand = options.shorthand.then(|| {
        quote! {
            if let ::core::option::Option::Some(code) = crate::record::Shorthand::abbreviate(self) {
                return ::serde::Serialize::serialize(&code, serializer);
            }
        }
    });
    let tag = fields.iter().filter_map(|field| match field {
        Field::Tagged { ident, tag, .. } => Some(quote! {
            map.serialize_entry(#tag, crate::record::Variants::tag(&self.#ident))?;
        }),
        _ => None,
    });
    let entries = fields.iter().map(|field| match field {
        Field::Key(key) => serialize_key(key, &{
            let ident = key.ident;
            quote!(&self.#ident)
        }),
        Field::Tagged { ident, .. } => quote! {
            crate::record::Variants::serialize_fields(&self.#ident, &mut map)?;
        },
        Field::Extensions { ident } => quote! {
            for (key, value) in self.#ident.iter() {
                map.serialize_entry(key, value)?;
            }
        },
    });
    quote! {
        impl #impl_generics ::serde::Serialize for #name #ty_generics #where_clause {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap as _;
                #shorthand
                let mut map = serializer.serialize_map(::core::option::Option::None)?;
                #(#tag)*
                #(#entries)*
                map.end()
            }
        }
    }
}

/// Writes the key's entry into `map`; `value` is a reference to the field.
pub(crate) fn serialize_key(key: &Key<'_>, value: &TokenStream) -> TokenStream {
    let name = &key.name;
    if key.required {
        return quote! { map.serialize_entry(#name, #value)?; };
    }
    quote! {
        if let ::core::option::Option::Some(value) = #value {
            map.serialize_entry(#name, value)?;
        }
    }
}

#[expect(clippy::too_many_lines, reason = "one expansion, read from top to bottom")]
fn deserialize(input: &DeriveInput, options: &Options, fields: &[Field<'_>]) -> TokenStream {
    let name = &input.ident;
    let mut generics = input.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(::serde::Deserialize<'de>));
    }
    let (_, ty_generics, where_clause) = generics.split_for_impl();
    let mut with_lifetime = generics.clone();
    with_lifetime.params.insert(0, parse_quote!('de));
    let (impl_generics, _, _) = with_lifetime.split_for_impl();

    let idents: Vec<_> = fields.iter().map(Field::ident).collect();
    let slots: Vec<_> = idents
        .iter()
        .map(|ident| format_ident!("slot_{}", syn::ext::IdentExt::unraw(*ident)))
        .collect();
    let declare = fields.iter().zip(&slots).map(|(field, slot)| match field {
        Field::Key(key) => {
            let ty = key.ty;
            quote! { let mut #slot: ::core::option::Option<#ty> = ::core::option::Option::None; }
        }
        Field::Tagged { ty, tag, .. } => quote! {
            let mut #slot = crate::record::Tagged::<#ty>::new(#tag);
        },
        Field::Extensions { .. } => quote! { let mut #slot = crate::Extensions::default(); },
    });
    let known = fields.iter().zip(&slots).filter_map(|(field, slot)| match field {
        Field::Key(key) => {
            let name = &key.name;
            Some(quote! { #name => crate::record::set(&mut #slot, #name, &mut map)?, })
        }
        Field::Tagged { tag, .. } => Some(quote! { #tag => #slot.begin(&mut map)?, }),
        Field::Extensions { .. } => None,
    });
    let extension = fields.iter().zip(&slots).find_map(|(field, slot)| match field {
        Field::Extensions { .. } => Some(quote! {
            key if crate::Extensions::is_key(key) => #slot.insert_from(key, &mut map)?,
        }),
        _ => None,
    });
    let names = fields.iter().filter_map(|field| match field {
        Field::Key(key) => Some(key.name.clone()),
        Field::Tagged { tag, .. } => Some(tag.value()),
        Field::Extensions { .. } => None,
    });
    let unknown = fields
        .iter()
        .zip(&slots)
        .find_map(|(field, slot)| match field {
            Field::Tagged { .. } => Some(quote! { key => #slot.field(key, &mut map)?, }),
            _ => None,
        })
        .unwrap_or_else(|| {
            quote! { key => return ::core::result::Result::Err(::serde::de::Error::unknown_field(key, &[#(#names),*])), }
        });
    let finish = fields.iter().zip(&slots).map(|(field, slot)| match field {
        Field::Key(key) if key.required => {
            let name = &key.name;
            quote! { #slot.ok_or_else(|| ::serde::de::Error::missing_field(#name))? }
        }
        Field::Key(_) | Field::Extensions { .. } => quote! { #slot },
        Field::Tagged { .. } => quote! { #slot.finish()? },
    });
    let empty = options.at_least_one.then(|| {
        quote! {
            if true #(&& #slots.is_none())* {
                return ::core::result::Result::Err(::serde::de::Error::custom("expected at least one key, found none"));
            }
        }
    });

    let expected = if options.shorthand { "a code or an object" } else { "an object" };
    let from_code = options.shorthand.then(|| {
        quote! {
            fn visit_str<E: ::serde::de::Error>(self, code: &str) -> ::core::result::Result<Self::Value, E> {
                let code = ::serde::Deserialize::deserialize(::serde::de::IntoDeserializer::<E>::into_deserializer(code))?;
                ::core::result::Result::Ok(crate::record::Shorthand::expand(code))
            }
        }
    });
    let ask = if options.shorthand { quote!(deserialize_any) } else { quote!(deserialize_map) };

    quote! {
        impl #impl_generics ::serde::Deserialize<'de> for #name #ty_generics #where_clause {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                struct Visitor<T>(::core::marker::PhantomData<T>);
                impl #impl_generics ::serde::de::Visitor<'de> for Visitor<#name #ty_generics> #where_clause {
                    type Value = #name #ty_generics;
                    fn expecting(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        f.write_str(#expected)
                    }
                    #from_code
                    fn visit_map<A: ::serde::de::MapAccess<'de>>(self, mut map: A) -> ::core::result::Result<Self::Value, A::Error> {
                        #(#declare)*
                        while let ::core::option::Option::Some(key) = map.next_key::<crate::record::Str<'de>>()? {
                            match &*key {
                                #(#known)*
                                #extension
                                #unknown
                            }
                        }
                        #empty
                        ::core::result::Result::Ok(#name { #(#idents: #finish),* })
                    }
                }
                deserializer.#ask(Visitor(::core::marker::PhantomData))
            }
        }
    }
}

fn schema(
    input: &DeriveInput,
    options: &Options,
    fields: &[Field<'_>],
) -> syn::Result<TokenStream> {
    let name = &input.ident;
    let description = describe::description(&input.attrs, name)?;
    let mut generics = input.generics.clone();
    for parameter in generics.type_params_mut() {
        parameter.bounds.push(parse_quote!(::schemars::JsonSchema));
    }
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();

    let schema_name = if let (Some(suffix), Some(parameter)) =
        (&options.suffix, input.generics.type_params().next())
    {
        let parameter = &parameter.ident;
        quote! { ::std::format!("{}{}", #parameter::schema_name(), #suffix).into() }
    } else {
        let name = name.to_string();
        quote! { #name.into() }
    };
    let extensions = fields.iter().any(|f| matches!(f, Field::Extensions { .. }));
    let at_least_one = options.at_least_one;
    let tagged = fields.iter().find_map(|field| match field {
        Field::Tagged { ty, tag, description, .. } => Some((ty, tag, description)),
        _ => None,
    });
    let before = properties(fields.iter().take_while(|f| !matches!(f, Field::Tagged { .. })));
    let after = properties(fields.iter().skip_while(|f| !matches!(f, Field::Tagged { .. })));
    let body = match tagged {
        None => quote! {
            object.properties(generator, #before);
            object.finish(generator)
        },
        Some((ty, tag, tag_description)) => quote! {
            let before = #before;
            let after = #after;
            crate::record::tagged_schema::<#ty>(generator, object, #tag, #tag_description, before, after)
        },
    };
    let shorthand = options.shorthand.then(|| {
        quote! { let object = object.shorthand::<<Self as crate::record::Shorthand>::Code>(); }
    });
    let examples = options.examples.as_ref().map(|examples| {
        quote! { let object = object.examples(#examples); }
    });

    Ok(quote! {
        impl #impl_generics ::schemars::JsonSchema for #name #ty_generics #where_clause {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                #schema_name
            }
            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let object = crate::record::ObjectSchema::new(Self::schema_name(), #description, #extensions, #at_least_one);
                #shorthand
                #examples
                #[allow(unused_mut, reason = "a tagged record hands it on unchanged")]
                let mut object = object;
                #body
            }
        }
    })
}

fn properties<'a>(fields: impl Iterator<Item = &'a Field<'a>>) -> TokenStream {
    let keys = fields.filter_map(|field| match field {
        Field::Key(key) => Some(property(key)),
        _ => None,
    });
    quote! { &[#(#keys),*] }
}

/// A `crate::record::Property` that describes the key.
pub(crate) fn property(key: &Key<'_>) -> TokenStream {
    let Key { name, ty, required, description, .. } = key;
    quote! {
        crate::record::Property {
            name: #name,
            description: #description,
            required: #required,
            schema: |generator| generator.subschema_for::<#ty>(),
        }
    }
}
