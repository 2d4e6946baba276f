use onward_history::{ConflictKind, Mention, TombstoneSpot};
use onward_report::Finding;

use crate::{
    conflicts::{self, Words},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A tombstone's kind, day or successor differs from the last departure of its party in the
    /// log, or the log reaches back to that day and holds no departure.
    ///
    /// *Why:* The tombstone and the log tell how the same party left; only one of them can be
    /// right.
    ///
    /// *Fix:* Correct the one that is wrong. `left` is the day on which the departure takes
    /// effect.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// former[0].left: 2026-06-02
    /// ```
    ///
    /// ```yaml
    /// changelog[0].changes[1]: { type: confirmed, subject: mailrun }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// former[+]: { kind: subprocessor, id: old-host, name: Old Host, left: 2020-01-01 }
    /// baseline[+]: old-host
    /// ```
    "tombstone-mismatch", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    conflicts::report(cx, &CHECK, findings, |conflict| match conflict.kind {
        ConflictKind::NeverLeft => Some(Words {
            message: format!("no entry says that `{}` left", conflict.id),
            help: "write the departure, or remove the tombstone if it never left",
        }),
        ConflictKind::TombstoneDiffers => {
            let what = match conflict.place {
                Mention::Tombstone(_, TombstoneSpot::Left) => "the day on which it left",
                Mention::Tombstone(_, TombstoneSpot::Successor) => "its successor",
                _ => "the list that it stood on",
            };
            Some(Words {
                message: format!("the log and the tombstone of `{}` differ in {what}", conflict.id),
                help: "correct the one that is wrong",
            })
        }
        _ => None,
    });
}
