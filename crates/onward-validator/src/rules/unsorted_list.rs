use std::cmp::Ordering;

use onward_report::{Finding, Fix, Safety};
use onward_schema::{Id, List, PurposeCategory, Subprocessor};
use onward_source::{Edit, Path};

use crate::{
    collation::compare,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// The subprocessors are neither sorted by name, nor grouped by `products` or by first purpose
    /// with each group sorted.
    ///
    /// *Why:* A reader who looks for a name has to read all of them, and a comparison of two
    /// versions shows moves that mean nothing.
    ///
    /// *Fix:* Sort the list by name; or keep together what serves the same products or has the same
    /// first purpose, and sort each group. Case and marks on letters do not count (Unicode root
    /// collation).
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].name: Zephyr Cloud
    /// subprocessors[1].products: [desk, forms]
    /// subprocessors[2].purposes: [hosting]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].name: Zephyr Cloud
    /// subprocessors[0].products: [forms]
    /// subprocessors[1].products: [desk, forms]
    /// ```
    "unsorted-list", Structure, Info, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let parties = &cx.document.subprocessors[..];
    let Some(index) = out_of_order(parties) else {
        return;
    };
    if is_grouped(parties, products) || is_grouped(parties, first_purpose) {
        return;
    }
    let [before, party] = &parties[index - 1..=index] else {
        return;
    };
    let place = |index| trail::party(List::Subprocessors, index).join("name").value();
    let message =
        format!("the list is not sorted: `{}` stands after `{}`", party.name, before.name);
    findings.push(
        CHECK
            .finding(place(index), message)
            .related(place(index - 1), "sorts after the next")
            .help("sort the subprocessors by name, or within each product or first purpose")
            .fix(sorted(parties)),
    );
}

/// The fix that sorts the parties by name, and leaves groups together that stand together. The
/// order may have been meant to say something that nobody wrote down.
fn sorted(parties: &[Subprocessor]) -> Fix {
    let order = order(parties, products).or_else(|| order(parties, first_purpose));
    let order = order.or_else(|| self::order(parties, |_| ())).unwrap_or_default();
    let edit = Edit::Reorder(Path::root().join(List::Subprocessors.key()), order);
    Fix::new(Safety::Unsafe, "sort the subprocessors by name", [edit])
}

/// The order by name within each run of equal keys; nothing if one of them comes back.
fn order<'d, K: PartialEq>(
    parties: &'d [Subprocessor],
    key: impl Fn(&'d Subprocessor) -> K,
) -> Option<Vec<usize>> {
    let keys: Vec<K> = parties.iter().map(key).collect();
    let mut order: Vec<usize> = Vec::with_capacity(keys.len());
    for run in keys.chunk_by(PartialEq::eq) {
        let start = order.len();
        if keys[..start].contains(&run[0]) {
            return None;
        }
        order.extend(start..start + run.len());
        order[start..].sort_by(|this, other| compare(&parties[*this].name, &parties[*other].name));
    }
    Some(order)
}

/// The first party that sorts before the one above it.
fn out_of_order(parties: &[Subprocessor]) -> Option<usize> {
    let pairs = parties.windows(2);
    let mut pairs = pairs.map(|pair| compare(&pair[0].name, &pair[1].name));
    pairs.position(|order| order == Ordering::Greater).map(|index| index + 1)
}

/// Whether parties with equal keys stand together, sorted by name.
fn is_grouped<'d, K: PartialEq>(
    parties: &'d [Subprocessor],
    key: impl Fn(&'d Subprocessor) -> K,
) -> bool {
    let keys: Vec<K> = parties.iter().map(key).collect();
    let mut past = 0;
    keys.chunk_by(PartialEq::eq).all(|run| {
        let start = past;
        past += run.len();
        !keys[..start].contains(&run[0]) && out_of_order(&parties[start..past]).is_none()
    })
}

fn products(party: &Subprocessor) -> Option<Vec<&Id>> {
    let mut products: Vec<&Id> = party.products.as_ref()?.iter().collect();
    products.sort_unstable();
    products.dedup();
    Some(products)
}

fn first_purpose(party: &Subprocessor) -> Option<PurposeCategory> {
    party.purposes.first().map(|purpose| purpose.category)
}
