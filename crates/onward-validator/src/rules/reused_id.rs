use onward_report::Finding;

use crate::{
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// An id that another party had in the base: name, legal name and website are all others, and
    /// no entry says that it was `renamed`.
    ///
    /// *Why:* The changelog names parties by their ids. Given to somebody else, an id makes all
    /// that was ever said of the one a statement about the other.
    ///
    /// *Fix:* Give the new party an id of its own, and let the other leave. If it is the same
    /// party, say by `renamed` what it was called.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// base.subprocessors[2].name: Letterbox
    /// base.subprocessors[2].legalName: Letterbox SARL
    /// base.subprocessors[2].website: https://www.letterbox.example
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// base.subprocessors[2].name: Letterbox
    /// base.subprocessors[2].legalName: Letterbox SARL
    /// changelog[^]: { date: 2026-10-01, changes: [{ type: renamed, subject: postbox, before: Letterbox, after: Postbox }, { type: changed, subject: postbox, legalName: { before: Letterbox SARL, after: Postbox SAS } }] }
    /// updated: 2026-10-01
    /// ```
    "reused-id", Base, Error, Consistency, Base
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(comparison) = &cx.comparison else {
        return;
    };
    for reused in &comparison.reused {
        let (party, base) = (reused.party, &comparison.base.name);
        let place = trail::party(party.list(), reused.index).join("id").value();
        let message = format!("the id of `{}` was that of `{}`", party.name(), reused.name);
        findings
            .push(CHECK.finding(place, message).label(format!("another in {base}")).help(format!(
            "give `{}` an id of its own; if the two are one, say by `renamed` what it was called",
            party.name()
        )));
    }
}
