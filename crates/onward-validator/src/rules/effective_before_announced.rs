use onward_history::{Mention, Spot, Step, steps, widenings};
use onward_report::Finding;
use onward_schema::{AddedReason, Change, ChangeKind, Entry, Id, Party};
use onward_source::{Path, Place};

use crate::{
    ids,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// `effective` is before `date` on an entry in which a party joins (with the reason `engaged`
    /// or none), takes over from another, or is changed so that its processing widens.
    ///
    /// *Why:* Customers are told of an addition or replacement beforehand, so that they can object
    /// (GDPR Art. 28(2)). Here it had begun when it was announced. A party may well have left, or
    /// got less to do, before the list says so.
    ///
    /// *Fix:* If a date is wrong, correct it. If the party had been used all along and the list
    /// was wrong, the reason is `omission`; if a statement about it was wrong, the change is
    /// `corrected`. Otherwise let it stand: it is what happened.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// changelog[1].effective: 2025-10-15
    /// subprocessors[1].since: 2025-10-15
    /// ```
    ///
    /// ```yaml
    /// changelog[2].effective: 2025-01-31
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].effective: 2025-10-15
    /// changelog[1].changes[0].reason: omission
    /// changelog[1].changes[0].note: { en: In use before., nl: Was al in gebruik. }
    /// subprocessors[1].since: 2025-10-15
    /// ```
    ///
    /// ```yaml
    /// changelog[2].effective: 2025-01-31
    /// changelog[2].changes[0]: { type: changed, subject: aurora-cloud, data: { removed: [usage] } }
    /// ```
    "effective-before-announced", Notice, Error, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let early = |entry: &Entry| entry.effective() < entry.date;
    if !cx.document.changelog.iter().any(early) {
        return;
    }
    let steps = steps(cx.document);
    for (index, entry) in cx.document.changelog.iter().enumerate() {
        if !early(entry) {
            continue;
        }
        let mut of_entry = steps.iter().enumerate().filter(|(_, step)| step.at.entry == index);
        let found = of_entry.find_map(|(position, step)| {
            let (spot, what) = widening(cx, *step, &steps[position + 1..])?;
            Some((ids::place(cx.document, Mention::Change(step.at, spot)), what))
        });
        if let Some((place, what)) = found {
            findings.push(finding(index, entry, place, &what));
        }
    }
}

fn finding(index: usize, entry: &Entry, related: Place, what: &str) -> Finding {
    let effective = Path::root().join("changelog").join(index).join("effective");
    let message = format!("{what} on {}, announced only on {}", entry.effective(), entry.date);
    CHECK.finding(effective.value(), message).related(related, "announced here").help(
        "correct the dates; or if it had been so all along and the list was wrong, say it by the \
         reason `omission` or by `corrected`",
    )
}

/// Where the step widens processing and in which words, given those that come after it.
fn widening(cx: &Context<'_>, step: Step<'_>, later: &[Step<'_>]) -> Option<(Spot, String)> {
    match &step.change.kind {
        ChangeKind::Added { subject, reason } if is_new(*reason) => {
            Some((Spot::Subject, format!("`{}` joins", cx.ids.name(subject))))
        }
        ChangeKind::Replaced { by, .. } if !was_there(step.entry, by) => {
            Some((Spot::Successor, format!("`{}` takes over", cx.ids.name(by))))
        }
        ChangeKind::Changed { subject, .. } => {
            let transfers = cx.transfers.on(step.effective());
            let needs_instrument = |location: &_| {
                let mut regimes = transfers.regimes().iter();
                regimes.any(|regime| transfers.needed(location, *regime).is_some())
            };
            let after = after(cx, subject, later);
            let spot = *widenings(step.change, None, after, &needs_instrument).first()?;
            Some((spot, format!("what `{}` may do widens", cx.ids.name(subject))))
        }
        _ => None,
    }
}

fn is_new(reason: Option<AddedReason>) -> bool {
    matches!(reason, None | Some(AddedReason::Engaged))
}

/// Whether the same entry says that the party had been there before it was listed.
fn was_there(entry: &Entry, id: &Id) -> bool {
    entry.changes.iter().any(|change| match &change.kind {
        ChangeKind::Added { subject, reason } => subject == id && !is_new(*reason),
        _ => false,
    })
}

/// The party as it stood after a change: as it is today, unless a later one touched what counts.
fn after<'d>(cx: &Context<'d>, id: &Id, later: &[Step<'_>]) -> Option<Party<'d>> {
    let touches = |change: &Change| match &change.kind {
        ChangeKind::Changed { subject, transfers, locations, .. } => {
            subject == id && (transfers.is_some() || locations.is_some())
        }
        ChangeKind::Corrected { subject, .. } | ChangeKind::Added { subject, .. } => subject == id,
        _ => false,
    };
    let is_touched = later.iter().any(|step| touches(step.change));
    cx.ids.party(id).filter(|_| !is_touched)
}
