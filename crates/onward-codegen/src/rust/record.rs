//! Records.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    docs,
    idents::{self, ident},
    types::{Emitter, keys_of_extensions, type_of},
};
use crate::{
    model::{Definition, Field, Record, Shape, Type},
    names,
};

impl Emitter<'_> {
    pub(super) fn record(
        &self,
        definition: &Definition,
        name: &Ident,
        documentation: &TokenStream,
        record: &Record,
    ) -> TokenStream {
        let is_root = definition.name == self.model.root;
        let typed: Vec<&Field> =
            record.fields.iter().filter(|field| !matches!(field.kind, Type::Literal(_))).collect();
        let others = self.others(record);
        let fields = typed.iter().map(|field| {
            let docs = docs(&field.docs);
            let (name, kind) = (idents::field(&field.key), self.held(definition, &field.kind));
            let kind = if field.required { kind } else { quote!(Option<#kind>) };
            quote!(#docs pub #name: #kind)
        });
        let others_field = others.as_ref().map(|others| {
            let Others { name, docs, key, value, .. } = others;
            let docs = self::docs(docs);
            quote!(#docs pub #name: Map<#key, #value>)
        });
        let is_empty = typed.is_empty() && others.is_none();
        // Where nothing can go wrong, nothing needs to know where it is.
        let (at, issues) = if is_empty && record.least == 0 {
            (quote!(_), quote!(_))
        } else {
            (quote!(at), quote!(issues))
        };
        let body = if is_empty { quote!({}) } else { quote!({ #(#fields,)* #others_field }) };
        let read = self.read_record(definition, record, others.as_ref());
        let write = write_record(record, others.as_ref());
        let to_json = is_root.then(|| {
            quote! {
                impl #name {
                    /// The document as JSON text: keys in the order of the schema, then those of
                    /// the publisher's own.
                    ///
                    /// # Errors
                    ///
                    /// An object lacks keys of which at least one must be given.
                    pub fn to_json(&self) -> Result<String, Invalid> {
                        Ok(written(self)?.to_string())
                    }
                }
            }
        });
        quote! {
            #documentation
            #[derive(Clone, Debug, PartialEq)]
            pub struct #name #body

            #to_json

            impl Read for #name {
                fn read(raw: Raw, at: &At<'_>, issues: &mut Issues) -> Option<Self> { #read }
            }

            impl Write for #name {
                fn write(&self, #at: &At<'_>, #issues: &mut Issues) -> Json { #write }
            }
        }
    }

    /// The type of a field: on the heap, where the record may hold itself without a list between.
    fn held(&self, definition: &Definition, kind: &Type) -> TokenStream {
        let held = type_of(kind);
        let is_direct = matches!(kind, Type::Named(name)
            if matches!(self.model.find(name).shape, Shape::Record(_))
                && self.model.is_recursive(&definition.name)
                && self.model.is_recursive(name));
        if is_direct { quote!(Box<#held>) } else { held }
    }

    /// Where keys go that the schema does not name.
    fn others(&self, record: &Record) -> Option<Others> {
        if self.is_tolerant() {
            return Some(Others {
                name: free("others", record),
                docs: "The keys that the schema does not name.",
                key: quote!(String),
                value: quote!(Json),
                accepts: None,
            });
        }
        let extensions = record.extensions.as_ref()?;
        let keys = keys_of_extensions(self.model);
        let (key, _) = keys.iter().find(|(_, text)| **text == extensions.key)?;
        let (key, value) = (ident(key), type_of(&extensions.value));
        Some(Others {
            name: free("extensions", record),
            docs: "The keys of the publisher's own.",
            key: quote!(#key),
            value,
            accepts: Some(quote!(#key::try_from(key.clone()).is_ok())),
        })
    }

    fn read_record(
        &self,
        definition: &Definition,
        record: &Record,
        others: Option<&Others>,
    ) -> TokenStream {
        let slots = record.fields.iter().map(|field| {
            let name = slot(&field.key);
            let kind = self.held(definition, &field.kind);
            quote!(let mut #name: Slot<#kind> = Slot::Absent;)
        });
        let arms = record.fields.iter().map(|field| {
            let (key, name) = (&field.key, slot(&field.key));
            quote!(#key => #name.fill(value, &at, issues),)
        });
        let unknown = match others {
            Some(Others { accepts: None, .. }) => {
                quote!(_ => { others.take(key.clone(), value, &at, issues); })
            }
            Some(Others { accepts: Some(accepts), .. }) => quote! {
                _ if #accepts => { others.take(key.clone(), value, &at, issues); }
                _ => issues.unknown_key(&at, &key),
            },
            None => quote!(_ => issues.unknown_key(&at, &key),),
        };
        let keyed = others.map(|others| {
            let Others { key, value, .. } = others;
            quote!(let mut others: Keyed<#key, #value> = Keyed::new();)
        });
        let least = record.least;
        let (count, counted) = if least > 0 {
            (quote!(let enough = issues.at_least(at, #least, members.len());), quote!(enough?;))
        } else {
            (quote!(), quote!())
        };
        let closing = record.fields.iter().map(|field| {
            let (key, name) = (&field.key, slot(&field.key));
            if let Type::Literal(value) = &field.kind {
                quote!(#name.literal(#key, #value, at, issues);)
            } else if field.required {
                quote!(let #name = #name.required(#key, at, issues);)
            } else {
                quote!(let #name = #name.optional();)
            }
        });
        let is_typed = |field: &&Field| !matches!(field.kind, Type::Literal(_));
        let inits = record.fields.iter().filter(is_typed).map(|field| {
            let (name, slot) = (idents::field(&field.key), slot(&field.key));
            if field.required { quote!(#name: #slot?) } else { quote!(#name: #slot) }
        });
        let others_init = others.map(|others| {
            let name = &others.name;
            quote!(#name: others.finish()?)
        });
        // Nothing may be read of an object that is refused for a key that it does not know.
        quote! {
            let before = issues.len();
            let members = members(raw, at, issues)?;
            #count
            #(#slots)*
            #keyed
            for (key, value) in members {
                let at = at.key(&key);
                match key.as_str() {
                    #(#arms)*
                    #unknown
                }
            }
            #(#closing)*
            if issues.len() > before {
                return None;
            }
            #counted
            Some(Self { #(#inits,)* #others_init })
        }
    }
}

fn write_record(record: &Record, others: Option<&Others>) -> TokenStream {
    let members = record.fields.iter().map(|field| {
        let (key, name) = (&field.key, idents::field(&field.key));
        match &field.kind {
            Type::Literal(value) => {
                quote!(object.put(#key, Json::String(#value.to_owned()));)
            }
            _ if field.required => quote!(object.add(#key, &self.#name, at, issues);),
            _ => quote!(object.add_if(#key, self.#name.as_ref(), at, issues);),
        }
    });
    let others = others.map(|others| {
        let name = &others.name;
        quote! {
            for (key, value) in self.#name.iter() {
                object.add(key.as_ref(), value, at, issues);
            }
        }
    });
    let least = record.least;
    let check = (least > 0).then(|| quote!(issues.at_least(at, #least, object.len());));
    quote! {
        let mut object = Writing::default();
        #(#members)*
        #others
        #check
        object.finish()
    }
}

/// Where keys go that the schema does not name.
struct Others {
    name: Ident,
    docs: &'static str,
    key: TokenStream,
    value: TokenStream,
    /// Whether a key may go there; nothing, if every one may.
    accepts: Option<TokenStream>,
}

/// A name that no field of the record has.
fn free(name: &str, record: &Record) -> Ident {
    let is_taken = record.fields.iter().any(|field| names::snake(&field.key) == name);
    if is_taken { format_ident!("{name}_") } else { format_ident!("{name}") }
}

/// The variable that a key is read into. No keyword stands in the way of it.
fn slot(key: &str) -> Ident {
    format_ident!("{}_slot", names::snake(key))
}
