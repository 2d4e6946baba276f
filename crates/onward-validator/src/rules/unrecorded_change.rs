use std::fmt::Write as _;

use onward_history::{Difference, Kept, missing_entries};
use onward_report::Finding;
use onward_schema::{Field, Member, Part, Party};
use onward_source::{Path, Place};

use crate::{
    Base,
    comparison::Comparison,
    paste,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// The list or the document is other than in the base, and no entry says so.
    ///
    /// *Why:* Customers follow the changelog: it is by its entries that they are told, and from
    /// them that they know until when they can object (GDPR Art. 28(2)). What changes without an
    /// entry changes behind their backs.
    ///
    /// *Fix:* Add the entry that is printed, with the reason if you know it. If nothing changed in
    /// fact and the list was wrong, say so by `corrected`, or by the reason `omission`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].locations[+]: { area: AT, activities: [storage] }
    /// ```
    ///
    /// ```yaml
    /// notice.days: 14
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].locations[+]: { area: AT, activities: [storage] }
    /// changelog[^]: { date: 2026-10-01, effective: 2026-11-01, changes: [{ type: changed, subject: aurora-cloud, locations: { added: [AT] } }] }
    /// updated: 2026-10-01
    /// ```
    "unrecorded-change", Base, Error, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    for difference in comparison.unrecorded() {
        // Who changed lists is told where it stands now.
        let is_moved = matches!(difference, Difference::Left { party, .. }
            if cx.ids.party(party.id()).is_some());
        if !is_moved {
            findings.push(finding(cx, comparison, difference));
        }
    }
}

/// The finding about a list that was deleted, in the text of the base.
pub(crate) fn deleted(base: &Base) -> Vec<Finding> {
    let count = base.version.disclosure.parties().count();
    let who = match count {
        1 => "1 party".to_owned(),
        count => format!("{count} parties"),
    };
    let message = format!("the list is gone, and with it {who} and the changelog");
    let finding = CHECK.finding(Path::root().join("subprocessors").key(), message);
    vec![finding.label(format!("as of {}", base.name)).help(
        "restore the file; if nobody is used any more, say of each that it was `removed`, and \
         leave the file in its place",
    )]
}

fn finding(cx: &Context<'_>, comparison: &Comparison<'_>, difference: &Difference<'_>) -> Finding {
    let (place, what) = told(cx, comparison, difference);
    let (message, help) = match comparison.record.announced(difference) {
        Some(plan) => (
            format!("{what}, which is announced for {}", plan.effective()),
            format!(
                "let the list show it from that day on; or {}",
                help(cx, comparison, difference)
            ),
        ),
        None => (format!("{what}, and no entry says so"), help(cx, comparison, difference)),
    };
    CHECK
        .finding(place, message)
        .label(format!("other than in {}", comparison.base.name))
        .help(help)
}

/// Where the difference shows, and in which words.
fn told(
    cx: &Context<'_>,
    comparison: &Comparison<'_>,
    difference: &Difference<'_>,
) -> (Place, String) {
    match difference {
        Difference::Joined { party, index, likely } => {
            let id = party.id();
            let place = trail::party(party.list(), *index).join("id").value();
            let moved = comparison.party_before(id).map(Party::list);
            let what = match (moved, likely) {
                (Some(from), _) => {
                    format!(
                        "`{id}` stands in `{}` and stood in `{}`",
                        party.list().key(),
                        from.key()
                    )
                }
                (None, Some(was)) => format!(
                    "`{id}` joined, who most likely had the id `{was}`, and ids never change"
                ),
                (None, None) => format!("`{id}` joined"),
            };
            (place, what)
        }
        Difference::Left { party, .. } => {
            let list = Path::root().join(party.list().key()).key();
            (list, format!("`{}` left", party.id()))
        }
        Difference::Renamed { party, before, after } => {
            let what = format!("`{}` was called `{before}` and is called `{after}`", party.id());
            (path(*party).join("name").value(), what)
        }
        Difference::Members { party, field, joined, left } => {
            members(cx, *party, *field, joined, left)
        }
        Difference::Value { party, field, before, after } => {
            let what = match (before, after) {
                (None, _) => "is stated and was not",
                (_, None) => "was stated and is not",
                _ => "is another",
            };
            let what = format!("`{field}` of `{}` {what}", party.id());
            let path = path(*party).join(field.code());
            (if after.is_some() { path.value() } else { path.key() }, what)
        }
        Difference::Revised { part, .. } => {
            let path = Path::root().join(onward_history::part_key(*part));
            (path.key(), words(*part).to_owned())
        }
        Difference::Entries { .. } | Difference::Detail { .. } => {
            (Path::root().value(), "the document is another".to_owned())
        }
    }
}

fn members(
    cx: &Context<'_>,
    party: Kept<'_>,
    field: Field,
    joined: &[Member<'_>],
    left: &[Member<'_>],
) -> (Place, String) {
    let named = |members: &[Member<'_>]| {
        members.iter().map(|member| paste::member(*member)).collect::<Vec<_>>().join(" and ")
    };
    let of = format!("`{field}` of `{}`", party.id());
    let what = match (joined, left) {
        (joined, []) => format!("{} joined {of}", named(joined)),
        ([], left) => format!("{} left {of}", named(left)),
        (joined, left) => format!("{} joined {of}, and {} left it", named(joined), named(left)),
    };
    let list = path(party).join(field.code());
    let shown = cx.ids.party(party.id()).unwrap_or(party.after).members(field);
    let index = shown.iter().position(|member| joined.contains(member));
    (index.map_or_else(|| list.clone().key(), |index| list.join(index).value()), what)
}

fn path(party: Kept<'_>) -> Path {
    trail::party(party.list(), party.index)
}

fn words(part: Part) -> &'static str {
    match part {
        Part::Notice => "how changes are announced is different",
        Part::Authorization => "how customers authorize subprocessors is different",
        Part::Obligations => "what is required of every subprocessor is different",
        Part::Regimes => "the regimes are others",
        Part::Products => "the products are others",
        Part::IntraGroup => "the transfers within the group are different",
        Part::Completeness => "whether the lists are complete is different",
        Part::Publisher => "the publisher is another",
    }
}

/// The entry to paste, and what else there is to do.
fn help(cx: &Context<'_>, comparison: &Comparison<'_>, difference: &Difference<'_>) -> String {
    let needs_instrument = |location: &_| cx.transfers.needs_instrument(location);
    let entries =
        missing_entries(&comparison.record, std::slice::from_ref(difference), &needs_instrument);
    let ahead = entries.iter().find_map(|entry| entry.effective.filter(|day| *day > entry.date));
    let mut help =
        if entries.len() == 1 { "add this entry" } else { "add these entries" }.to_owned();
    if let (Some(days), Some(day)) = (comparison.record.notice(), ahead) {
        let _ = write!(help, "; {days} days of notice make {day} the earliest day");
    }
    help.push(':');
    for entry in &entries {
        help.push('\n');
        help += &paste::entry(entry, cx.format);
    }
    let amendment = &comparison.amendment;
    let subject = difference.subject();
    let is_subject = |id| Some(id) == subject;
    if let Some(tombstone) = amendment.tombstones.iter().find(|one| is_subject(&one.id)) {
        help += "\nand to `former`:\n";
        help += &paste::tombstone(tombstone, cx.format);
    }
    if amendment.returned.iter().any(is_subject) {
        help += "\nand take its tombstone away: it takes up its old id";
    }
    help
}
