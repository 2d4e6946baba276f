//! The legal forms of the validator's data, as Rust.

use std::{collections::BTreeMap, fs, path::Path};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LegalForms {
    ending: Vec<Vec<String>>,
    beginning: Vec<Vec<String>>,
    attached: Vec<Vec<String>>,
    aside: Vec<String>,
}

/// The text of the validator's `generated/legal_forms.rs`, from the data file.
pub(crate) fn rust(data: &Path) -> Result<TokenStream, String> {
    let text = fs::read_to_string(data).map_err(|error| format!("{}: {error}", data.display()))?;
    let forms: LegalForms =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", data.display()))?;
    let mut statics = Vec::new();
    for (name, groups) in
        [("ending", forms.ending), ("beginning", forms.beginning), ("attached", forms.attached)]
    {
        let spellings = spellings(&groups)?;
        let (ident, rows) = (format_ident!("{}", name.to_uppercase()), spellings.iter());
        let rows = rows.map(|(spelling, form)| quote! { (#spelling, #form) });
        statics.push(quote! { pub(crate) static #ident: &[(&str, &str)] = &[#(#rows),*]; });
    }
    let aside = forms.aside;
    Ok(quote! {
        #(#statics)*
        pub(crate) static ASIDE: &[&str] = &[#(#aside),*];
    })
}

/// Every spelling, without what does not count and in order, with the form: its first spelling.
fn spellings(groups: &[Vec<String>]) -> Result<BTreeMap<String, &str>, String> {
    let mut spellings = BTreeMap::new();
    for group in groups {
        for spelling in group {
            let letters = spelling.chars().filter(|c| c.is_alphanumeric());
            let letters: String = letters.flat_map(char::to_lowercase).collect();
            if spellings.insert(letters, group[0].as_str()).is_some() {
                return Err(format!("legal form `{spelling}` stands twice"));
            }
        }
    }
    Ok(spellings)
}
