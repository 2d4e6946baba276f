use onward_history::steps;
use onward_report::Finding;
use onward_schema::{ChangeKind, Party, PurposeCategory};

use crate::{
    ids,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A party that left and one that joined on that day have a purpose in common, and the log
    /// does not say that one replaced the other.
    ///
    /// *Why:* For a customer it is one thing whether a service ended, and another whether their
    /// data went to somebody else.
    ///
    /// *Fix:* If one took over from the other, write `replaced` with `by` in place of `removed`.
    /// What the party that left did is known from `last` of its tombstone, or from the earlier
    /// version that the document is compared with.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[0].changes[1]: { type: removed, subject: mailrun, reason: ended }
    /// changelog[0].effective: ~
    /// former[0].successor: ~
    /// former[0].left: 2026-05-01
    /// subprocessors[2].since: 2026-05-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[0].effective: ~
    /// former[0].left: 2026-05-01
    /// subprocessors[2].since: 2026-05-01
    /// ```
    "replacement-unlinked", Changelog, Info, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let steps = steps(cx.document);
    for left in &steps {
        let ChangeKind::Removed { subject, .. } = &left.change.kind else {
            continue;
        };
        let tombstone = cx.document.former().iter().find(|tombstone| tombstone.id == *subject);
        let last = tombstone.and_then(onward_schema::Tombstone::last);
        let in_base = || cx.comparison.as_ref()?.party_before(subject);
        let Some(Party::Subprocessor(last)) = last.or_else(in_base) else {
            continue;
        };
        let does = |category: PurposeCategory| {
            last.purposes.iter().any(|purpose| purpose.category == category)
        };
        let took_over = steps.iter().find_map(|joined| match &joined.change.kind {
            ChangeKind::Added { subject, .. } if joined.date() == left.effective() => {
                let Some(Party::Subprocessor(party)) = cx.ids.party(subject) else {
                    return None;
                };
                let common = party.purposes.iter().find(|purpose| does(purpose.category))?;
                Some((joined, party, common.category))
            }
            _ => None,
        });
        if let Some((joined, party, purpose)) = took_over {
            let message = format!(
                "`{}` left and `{}` joined on {}, both for {purpose}: did one replace the other?",
                cx.ids.name(subject),
                party.name,
                left.effective(),
            );
            let finding = CHECK.finding(ids::change(left.at).join("type").value(), message);
            findings.push(
                finding
                    .related(ids::change(joined.at).join("subject").value(), "joined here")
                    .help(format!("if so, write `type: replaced` and `by: {}`", party.id)),
            );
        }
    }
}
