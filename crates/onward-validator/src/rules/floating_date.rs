use onward_history::Mention;
use onward_report::Finding;
use onward_schema::ChangeKind;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// `updated` is a later day than in the base, and nothing changed.
    ///
    /// *Why:* A day that moves by itself, with every build or every year, tells readers that
    /// somebody looked where nobody did.
    ///
    /// *Fix:* Leave `updated` as it was. If the list was reviewed, say so by an entry `confirmed`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// base.updated: 2026-04-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: confirmed }] }
    /// updated: 2026-10-01
    /// ```
    "floating-date", Base, Warning, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    let record = &comparison.record;
    let (before, now) = (record.before.updated, cx.document.updated);
    let newest = cx.document.changelog.iter().map(|entry| entry.date).max();
    if now <= before
        || !record.differences.is_empty()
        || !record.entries.rewritten.is_empty()
        || newest.is_some_and(|newest| newest != now)
    {
        return;
    }
    let says_something = record.entries.new_ones().any(|index| {
        let entry = &cx.document.changelog[index];
        let is_untrue = record
            .untrue
            .iter()
            .any(|untrue| matches!(untrue.place, Mention::Change(at, _) if at.entry == index));
        let is_review = |kind: &ChangeKind| {
            matches!(
                kind,
                ChangeKind::Confirmed { .. }
                    | ChangeKind::Clarified { .. }
                    | ChangeKind::Corrected { .. }
            )
        };
        is_untrue
            // What is announced for a later day does not show yet.
            || entry.effective() > cx.as_of
            || entry.changes.iter().any(|change| is_review(&change.kind))
    });
    if !says_something {
        let message = format!("`updated` was {before}, and nothing is other than it was then");
        findings.push(
            CHECK
                .finding(Path::root().join("updated").value(), message)
                .help(format!("leave it at {before}, or say by `confirmed` that you looked")),
        );
    }
}
