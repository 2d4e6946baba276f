//! What of an entry widens processing, for the rules that ask whether it was announced in time.

use onward_history::{Spot, Step, widenings};
use onward_schema::{AddedReason, Change, ChangeKind, Entry, Id, Party};

use crate::rule::Context;

/// Where the step widens processing and in which words, given those that come after it.
pub(crate) fn widening(
    cx: &Context<'_>,
    step: Step<'_>,
    later: &[Step<'_>],
) -> Option<(Spot, String)> {
    match &step.change.kind {
        ChangeKind::Added { subject, reason } if is_new(*reason) => {
            Some((Spot::Subject, format!("`{}` joins", cx.ids.name(subject))))
        }
        ChangeKind::Replaced { by, .. } if !was_there(step.entry, by) => {
            Some((Spot::Successor, format!("`{}` takes over", cx.ids.name(by))))
        }
        ChangeKind::Changed { subject, .. } => {
            let transfers = cx.transfers.on(step.effective());
            let needs_instrument = |location: &_| transfers.needs_instrument(location);
            let (before, after) = (before(cx, subject, step), after(cx, subject, later));
            let spot = *widenings(step.change, before, after, &needs_instrument).first()?;
            Some((spot, format!("what `{}` may do widens", cx.ids.name(subject))))
        }
        _ => None,
    }
}

/// Whether who is added for this reason was not used before.
pub(crate) fn is_new(reason: Option<AddedReason>) -> bool {
    matches!(reason, None | Some(AddedReason::Engaged))
}

/// Whether the same entry says that the party had been there before it was listed.
fn was_there(entry: &Entry, id: &Id) -> bool {
    entry.changes.iter().any(|change| match &change.kind {
        ChangeKind::Added { subject, reason } => subject == id && !is_new(*reason),
        _ => false,
    })
}

/// The party as it stood before a change: as the base shows it, if the change is news.
fn before<'d>(cx: &Context<'d>, id: &Id, step: Step<'_>) -> Option<Party<'d>> {
    let comparison = cx.comparison.as_ref()?;
    comparison.party_before(id).filter(|_| comparison.record.is_fresh(step.at.entry))
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
