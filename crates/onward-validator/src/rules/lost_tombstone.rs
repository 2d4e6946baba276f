use onward_report::Finding;
use onward_source::Path;

use crate::{
    paste,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A party that is on a list of the base is on none now, and not among `former`.
    ///
    /// *Why:* A tombstone keeps its id from being given to somebody else, and says who it was of
    /// whom the changelog speaks.
    ///
    /// *Fix:* Add the tombstone that is printed, with the party as it last stood.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// base.subprocessors[+]: { id: quickmail, name: Quickmail, purposes: [email], locations: [IE] }
    /// baseline[+]: quickmail
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: removed, subject: quickmail, reason: ended }], note: { en: All mail is sent by Postbox now., nl: Alle post gaat nu via Postbox. } }
    /// updated: 2026-10-01
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// base.subprocessors[+]: { id: quickmail, name: Quickmail, purposes: [email], locations: [IE] }
    /// baseline[+]: quickmail
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: removed, subject: quickmail, reason: ended }], note: { en: All mail is sent by Postbox now., nl: Alle post gaat nu via Postbox. } }
    /// former[+]: { kind: subprocessor, id: quickmail, name: Quickmail, left: 2026-10-01 }
    /// updated: 2026-10-01
    /// ```
    "lost-tombstone", Base, Error, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    let unrecorded = comparison.unrecorded_moves();
    for tombstone in &comparison.amendment.tombstones {
        // Where no entry says that it left either, that is told, and the tombstone with it.
        if unrecorded.contains(&tombstone.id) {
            continue;
        }
        let list = Path::root().join(tombstone.list().key()).key();
        let message =
            format!("`{}` left since {}, and has no tombstone", tombstone.id, comparison.base.name);
        let help = format!("add this to `former`:\n{}", paste::tombstone(tombstone, cx.format));
        findings.push(CHECK.finding(list, message).help(help));
    }
}
