use std::collections::HashMap;

use onward_report::Finding;
use onward_schema::Id;

use crate::{
    comparison::Comparison,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// One id names two of: parties, former parties, products.
    ///
    /// *Why:* The changelog names parties by their ids, over both lists and all time. If an id
    /// means two things, no entry that uses it can be understood.
    ///
    /// *Fix:* Give one of the two another id. If a party that left has returned, remove its
    /// tombstone: it takes up its old id.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// products[+]: { id: lumen-ai, name: Northwind Lumen }
    /// subprocessors[0].products[+]: lumen-ai
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// products[+]: { id: lumen, name: Northwind Lumen }
    /// subprocessors[0].products[+]: lumen
    /// ```
    "duplicate-id", Structure, Error, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut first = HashMap::new();
    // Who took up an id, its own or another's, is told once.
    let is_told = |id: &Id| {
        let told = |comparison: &Comparison<'_>| {
            comparison.is_reused(id) || comparison.unrecorded_moves().contains(id)
        };
        cx.comparison.as_ref().is_some_and(told)
    };
    for (id, what, path) in cx.ids.declarations() {
        if first.contains_key(id) && is_told(id) {
            continue;
        }
        if let Some((first_what, first_path)) = first.get(id) {
            let message = format!("the id `{id}` of {what} names {first_what} already");
            let first: &onward_source::Path = first_path;
            let is_back = path.to_string().starts_with("former") && cx.ids.party(id).is_some();
            let help = if is_back {
                "take the tombstone away if the party is back; or give one of the two another id"
            } else {
                "give one of the two another id"
            };
            let finding = CHECK.finding(path.value(), message).help(help);
            findings.push(finding.related(first.clone().value(), "first here"));
        } else {
            first.insert(id, (what, path));
        }
    }
}
