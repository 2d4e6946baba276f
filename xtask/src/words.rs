//! The word lists of the validator, as Rust.

use std::{collections::BTreeMap, fs, path::Path};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

/// The text of the validator's `generated/words.rs`, from the data file.
pub(crate) fn rust(data: &Path) -> Result<TokenStream, String> {
    let text = fs::read_to_string(data).map_err(|error| format!("{}: {error}", data.display()))?;
    let lists: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", data.display()))?;
    let statics = lists.iter().map(|(name, languages)| {
        let ident = format_ident!("{}", name.replace('-', "_").to_uppercase());
        let languages = languages.iter().map(|(language, words)| {
            quote! { (#language, &[#(#words),*]) }
        });
        quote! { pub(crate) static #ident: Words = Words(&[#(#languages),*]); }
    });
    Ok(quote! {
        use crate::words::Words;
        #(#statics)*
    })
}

/// The text of the validator's `generated/areas.rs`, from the data file.
pub(crate) fn areas(data: &Path) -> Result<TokenStream, String> {
    let text = fs::read_to_string(data).map_err(|error| format!("{}: {error}", data.display()))?;
    let languages: BTreeMap<String, BTreeMap<String, Vec<String>>> =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", data.display()))?;
    let languages = languages.iter().map(|(language, areas)| {
        let areas = areas.iter().map(|(code, names)| quote! { (#code, &[#(#names),*]) });
        quote! { (#language, &[#(#areas),*]) }
    });
    Ok(quote! {
        use crate::words::AreaNames;
        pub(crate) static AREAS: AreaNames = AreaNames(&[#(#languages),*]);
    })
}
