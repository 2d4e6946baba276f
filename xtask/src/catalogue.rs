//! The rules, as their declarations in the validator's source say them.
//!
//! They are read from the source rather than linked, so that generated files can be written
//! before the validator, which is built of some of them, compiles.

use std::{collections::BTreeMap, fmt::Debug, fs, path::Path};

use onward_report::{Basis, Input, Level, Rule, Severity};
use proc_macro2::TokenStream;
use syn::{
    Attribute, Expr, Ident, Item, Lit, LitStr, Token,
    parse::{ParseStream, Parser},
};

/// The rules in the folder of the validator's source, by name, with the groups in their order.
pub(crate) struct Catalogue {
    pub(crate) rules: Vec<Rule>,
    pub(crate) groups: Vec<&'static str>,
}

/// Reads the declarations. `source` is the validator's `src`.
pub(crate) fn read(source: &Path) -> Result<Catalogue, String> {
    let groups = groups(&source.join("rule.rs"))?;
    let folder = source.join("rules");
    let error = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut rules = BTreeMap::new();
    for entry in fs::read_dir(&folder).map_err(error)? {
        let path = entry.map_err(error)?.path();
        let say = |error: syn::Error| format!("{}: {error}", path.display());
        let declaration = parse(&path)?.items.into_iter().find_map(declaration);
        let declaration =
            declaration.ok_or_else(|| format!("{}: declares no rule", path.display()))?;
        let rule =
            (|stream: ParseStream<'_>| rule(stream, &groups)).parse2(declaration).map_err(say)?;
        rules.insert(rule.name, rule);
    }
    let groups = groups.into_iter().map(|(_, name)| name).collect();
    Ok(Catalogue { rules: rules.into_values().collect(), groups })
}

fn parse(path: &Path) -> Result<syn::File, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The constants of the module `group`: what the declarations call them, and their names.
fn groups(path: &Path) -> Result<Vec<(String, &'static str)>, String> {
    let module = parse(path)?.items.into_iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "group" => module.content,
        _ => None,
    });
    let (_, items) = module.ok_or_else(|| format!("{}: no module `group`", path.display()))?;
    let groups = items.into_iter().filter_map(|item| match item {
        Item::Const(group) => match *group.expr {
            Expr::Lit(literal) => match literal.lit {
                Lit::Str(name) => Some((group.ident.to_string(), kept(name.value()))),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    Ok(groups.collect())
}

fn declaration(item: Item) -> Option<TokenStream> {
    match item {
        Item::Macro(item) if item.mac.path.is_ident("declare_rule") => Some(item.mac.tokens),
        _ => None,
    }
}

/// A doc comment, the name, and the identifiers of group, level, basis and input.
fn rule(stream: ParseStream<'_>, groups: &[(String, &'static str)]) -> syn::Result<Rule> {
    let mut doc = String::new();
    for attribute in stream.call(Attribute::parse_outer)? {
        if let Expr::Lit(line) = &attribute.meta.require_name_value()?.value
            && let Lit::Str(line) = &line.lit
        {
            doc.push_str(&line.value());
            doc.push('\n');
        }
    }
    let name: LitStr = stream.parse()?;
    let next = || -> syn::Result<Ident> {
        stream.parse::<Token![,]>()?;
        stream.parse()
    };
    let group = next()?;
    let group = groups.iter().find(|(ident, _)| group == ident).map(|(_, name)| *name);
    let group = group.ok_or_else(|| stream.error("an unknown group"))?;
    let levels = Severity::ALL.into_iter().map(Level::On).chain([Level::Off]);
    let level = next()?;
    let mut named = levels.filter(|known| known.to_string() == level.to_string().to_lowercase());
    let level = named.next().ok_or_else(|| stream.error("an unknown level"))?;
    let basis = one_of(&Basis::ALL, &next()?)?;
    let input = one_of(&Input::ALL, &next()?)?;
    // What may follow says who looks for it.
    stream.parse::<TokenStream>()?;
    let (name, doc) = (kept(name.value()), kept(doc));
    Ok(Rule { name, group, level, strict: Rule::strict(level), basis, input, doc })
}

/// The variant that is called so.
fn one_of<T: Copy + Debug>(all: &[T], ident: &Ident) -> syn::Result<T> {
    let found = all.iter().find(|variant| ident == &format!("{variant:?}"));
    found.copied().ok_or_else(|| syn::Error::new(ident.span(), format!("unknown: {ident}")))
}

/// The text for as long as the process runs: rules are static.
fn kept(text: String) -> &'static str {
    text.leak()
}
