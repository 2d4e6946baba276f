use std::collections::HashSet;

use onward_report::Finding;
use onward_schema::{ChangeKind, Id, LanguageTag, Party};
use onward_source::Path;

use crate::{
    languages::country_tag,
    nearest::nearest,
    rule::{Context, declare_rule},
    texts::visit_texts,
    trail::visit_parties,
};

declare_rule! {
    /// A product that no subprocessor names, or a language of `translations` that no text has.
    ///
    /// *Why:* A reader looks for what serves the product, or for the text in that language, and
    /// finds nothing. A product that only the changelog or a former subprocessor names is in use.
    ///
    /// *Fix:* Name the product at the subprocessors that serve it, or take it out; add the
    /// translations, or take the language out.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// products[+]: { id: voice, name: Northwind Voice }
    /// ```
    ///
    /// ```yaml
    /// translations[+]: de
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// products[+]: { id: voice, name: Northwind Voice }
    /// former[0].last.products: [voice]
    /// ```
    "unused-definition", Structure, Warning, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    products(cx, findings);
    languages(cx, findings);
}

fn products(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    if document.products().is_empty() {
        return;
    }
    let mut named: HashSet<&Id> = HashSet::new();
    visit_parties(document, &mut |_, party| {
        if let Party::Subprocessor(party) = party {
            named.extend(party.products.iter().flatten());
        }
    });
    for change in document.changelog.iter().flat_map(|entry| &entry.changes) {
        if let ChangeKind::Changed { products: Some(products), .. } = &change.kind {
            named.extend(products.added.iter().flatten());
            named.extend(products.removed.iter().flatten());
        }
    }
    // A misspelt id is told where it stands, and names the product that was meant.
    let known = || document.products().iter().map(|product| product.id.as_str());
    let misspelt = named.iter().filter(|id| !known().any(|known| known == id.as_str()));
    let meant: HashSet<&str> = misspelt.filter_map(|id| nearest(id, known())).collect();
    for (index, product) in document.products().iter().enumerate() {
        if !named.contains(&product.id) && !meant.contains(product.id.as_str()) {
            let place = Path::root().join("products").join(index).join("id").value();
            let message = format!("no subprocessor names the product `{}`", product.id);
            findings.push(CHECK.finding(place, message).help(
                "add it to `products` of the subprocessors that serve it, or take it out here",
            ));
        }
    }
}

fn languages(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    let Some(translations) = &document.translations else {
        return;
    };
    let mut unused: Vec<&LanguageTag> =
        translations.iter().filter(|language| country_tag(language).is_none()).collect();
    visit_texts(document, &mut |_, text, _| {
        if !unused.is_empty() {
            let written = |language: &LanguageTag| {
                text.in_languages(&document.language).any(|(tag, _)| tag == language)
            };
            unused.retain(|language| !written(language));
        }
    });
    for (index, language) in translations.iter().enumerate() {
        if unused.contains(&language) {
            let place = Path::root().join("translations").join(index).value();
            let message = format!("no text is in `{language}`");
            findings.push(
                CHECK.finding(place, message).help("add the translations, or take it out here"),
            );
        }
    }
}
