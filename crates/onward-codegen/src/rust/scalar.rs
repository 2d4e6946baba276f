//! Strings with constraints.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, idents::type_ident, matcher::matcher};
use crate::model::Text;

/// A string with constraints.
pub(super) fn scalar(name: &str, documentation: &str, text: &Text) -> TokenStream {
    let name = type_ident(name);
    let documentation = docs(documentation);
    let pattern = text.pattern.as_ref().map(|pattern| {
        let quotes = if pattern.contains('`') { "``" } else { "`" };
        let line = docs(&format!("Whether a text matches {quotes}{pattern}{quotes}."));
        let matcher = matcher(pattern);
        let says = format!("the text does not match `{pattern}`");
        (
            quote! {
                #line
                fn is_match(text: &str) -> bool { #matcher }
            },
            quote! {
                if !Self::is_match(text) {
                    return Err(Refused(#says.to_owned()));
                }
            },
        )
    });
    let (matcher, refusal) = pattern.unzip();
    // A pattern without a line break in it refuses them by itself, from the first to the last.
    let one_line = (text.one_line && text.pattern.is_none()).then(|| {
        quote! {
            if text.contains(['\r', '\n']) {
                return Err(Refused("the text must stand on one line".to_owned()));
            }
        }
    });
    let least = text.least;
    let most = text.most.map_or_else(|| quote!(usize::MAX), |most| quote!(#most));
    let length =
        (text.least > 0 || text.most.is_some()).then(|| quote!(has_length(text, #least, #most)?;));
    quote! {
        #documentation
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct #name(String);

        impl #name {
            fn check(text: &str) -> Result<(), Refused> {
                #length
                #one_line
                #refusal
                Ok(())
            }

            #matcher
        }
    }
}
