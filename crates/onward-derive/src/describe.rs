//! Names and descriptions: what the derives read off identifiers and doc comments.

use syn::{Attribute, Expr, ExprLit, Ident, Lit, Meta, spanned::Spanned as _};

/// The text of a doc comment: lines joined within a paragraph, paragraphs kept apart.
///
/// A missing one is an error at `owner`, since the schema would have nothing to say.
pub(crate) fn description(attributes: &[Attribute], owner: &Ident) -> syn::Result<String> {
    let mut text = String::new();
    for line in attributes.iter().filter_map(doc_line) {
        let line = line.trim();
        if line.is_empty() {
            text.push_str("\n\n");
        } else {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push(' ');
            }
            text.push_str(line);
        }
    }
    if text.is_empty() {
        return Err(syn::Error::new(
            owner.span(),
            format!("`{owner}` needs a doc comment: it becomes the schema's description"),
        ));
    }
    Ok(text)
}

fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else {
        return None;
    };
    match &meta.value {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) if meta.path.is_ident("doc") => {
            Some(text.value())
        }
        _ => None,
    }
}

/// `LegalEntity` as `legal-entity`.
pub(crate) fn kebab_case(ident: &Ident) -> String {
    words(ident).join("-")
}

/// `LegalEntity` as `Legal entity`.
pub(crate) fn title(ident: &Ident) -> String {
    let text = words(ident).join(" ");
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => text,
    }
}

/// `legal_name` as `legalName`.
pub(crate) fn camel_case(ident: &Ident) -> String {
    let mut name = String::new();
    for (index, part) in plain(ident).split('_').enumerate() {
        let mut letters = part.chars();
        match letters.next() {
            Some(first) if index > 0 => name.extend(first.to_uppercase().chain(letters)),
            _ => name.push_str(part),
        }
    }
    name
}

fn words(ident: &Ident) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for letter in plain(ident).chars() {
        match words.last_mut() {
            Some(word) if !letter.is_uppercase() => word.push(letter),
            _ => words.push(letter.to_lowercase().collect()),
        }
    }
    words
}

/// The identifier without the `r#` of an escaped keyword.
fn plain(ident: &Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

/// The type inside `Option<…>`, if that is what `ty` is.
pub(crate) fn optional(ty: &syn::Type) -> Option<&syn::Type> {
    let syn::Type::Path(path) = ty else {
        return None;
    };
    let segment = path.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) if segment.ident == "Option" => Some(inner),
        _ => None,
    }
}

/// The named fields of a struct, or an error that says what was expected.
pub(crate) fn named_fields(fields: &syn::Fields) -> syn::Result<Vec<&syn::Field>> {
    match fields {
        syn::Fields::Named(fields) => Ok(fields.named.iter().collect()),
        other => Err(syn::Error::new(
            other.span(),
            "expected named fields, `{}` if there are none: only they refuse unknown keys",
        )),
    }
}
