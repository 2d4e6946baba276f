use onward_report::Finding;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// An entry of the base was altered, dropped or moved.
    ///
    /// *Why:* The changelog is a record. What customers were told on a day is what they acted upon,
    /// and cannot be told otherwise afterwards.
    ///
    /// *Fix:* Write the entry as it was. What was wrong in it is put right by a new entry; only
    /// notes may gain languages.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// base.changelog[1].effective: 2025-11-15
    /// ```
    ///
    /// ```yaml
    /// base.changelog[+]: { date: 2024-01-01, changes: [{ type: confirmed }] }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// base.changelog[0].note: { en: E-mail is sent from France from June on. }
    /// ```
    "rewritten-entry", Base, Error, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    let base = &comparison.base.name;
    for (old, new) in &comparison.record.entries.rewritten {
        let date = comparison.entries()[*old].date;
        let changelog = Path::root().join("changelog");
        let is_whole = new.is_some_and(|new| {
            let (old, new) = (&comparison.entries()[*old], &cx.document.changelog[new]);
            (old.date, old.effective(), &old.changes) == (new.date, new.effective(), &new.changes)
        });
        let (place, what) = match new {
            Some(new) if is_whole => {
                (changelog.join(*new).join("date").value(), "has another place or note")
            }
            Some(new) => (changelog.join(*new).join("date").value(), "was altered"),
            None => (changelog.key(), "is gone"),
        };
        let (file, text) = comparison.entry_text(*old);
        let finding = CHECK.finding(place, format!("the entry of {date} {what}"));
        findings.push(finding.label(format!("other than in {base}")).help(format!(
            "write it as it was, and what was wrong in it as a new entry; {file} has:\n{text}"
        )));
    }
}
