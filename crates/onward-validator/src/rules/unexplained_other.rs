use onward_law::Mechanism;
use onward_report::Finding;
use onward_schema::{
    DataCategory, ObligationKind, Party, PurposeCategory, SafeguardKind, SubjectCategory, Transfer,
};

use crate::{
    rule::{Context, declare_rule},
    trail::Trail,
    trail::visit_parties,
};

declare_rule! {
    /// The code `other` stands for a purpose, data, data subjects, an obligation, a safeguard or
    /// a transfer mechanism, and no text or title says what it is.
    ///
    /// *Why:* A reader learns nothing. The changelog is not looked at: there the code alone names
    /// a member, which its party describes.
    ///
    /// *Fix:* Say in `text` (of a safeguard: in `title`) what it is, or use the code that fits.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: other
    /// ```
    ///
    /// ```yaml
    /// obligations[+]: { kind: other }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].data[+]: { category: other, text: { en: Seating plans., nl: Plattegronden. } }
    /// ```
    "unexplained-other", Structure, Error, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let document = cx.document;
    let root = Trail::ROOT;
    let mut report = |at: &Trail<'_>, key, what: &str, says: &'static str| {
        let message = format!("{what} is `other`, and no {says} says what it is");
        let finding = CHECK.finding(at.key(key).value(), message);
        findings.push(
            finding.help(format!("add a `{says}` that says what it is, or use the code that fits")),
        );
    };
    let obligations = root.key("obligations");
    for (index, obligation) in document.obligations.iter().flatten().enumerate() {
        if obligation.kind == ObligationKind::Other && obligation.text.is_none() {
            report(&obligations.index(index), "kind", "the obligation", "text");
        }
    }
    let mechanisms = |at: &Trail<'_>, transfers: Option<&[Transfer]>, report: &mut Report| {
        let at = at.key("transfers");
        for (index, transfer) in transfers.unwrap_or_default().iter().enumerate() {
            if transfer.mechanism() == Mechanism::Other && transfer.text.is_none() {
                report(&at.index(index), "mechanism", "the mechanism", "text");
            }
        }
    };
    if let Some(group) = &document.intra_group {
        mechanisms(&root.key("intraGroup"), group.transfers.as_deref(), &mut report);
    }
    visit_parties(document, &mut |at, party| {
        let Party::Subprocessor(party) = party else {
            return;
        };
        let list = at.key("purposes");
        for (index, purpose) in party.purposes.iter().enumerate() {
            if purpose.category == PurposeCategory::Other && purpose.text.is_none() {
                report(&list.index(index), "category", "the purpose", "text");
            }
        }
        let list = at.key("data");
        for (index, data) in party.data.iter().flatten().enumerate() {
            if data.category == DataCategory::Other && data.text.is_none() {
                report(&list.index(index), "category", "the category of data", "text");
            }
        }
        let list = at.key("subjects");
        for (index, subject) in party.subjects.iter().flatten().enumerate() {
            if subject.category == SubjectCategory::Other && subject.text.is_none() {
                report(&list.index(index), "category", "the category of data subjects", "text");
            }
        }
        mechanisms(at, party.transfers.as_deref(), &mut report);
        let list = at.key("safeguards");
        for (index, safeguard) in party.safeguards.iter().flatten().enumerate() {
            if safeguard.kind == SafeguardKind::Other && safeguard.title.is_none() {
                report(&list.index(index), "kind", "the safeguard", "title");
            }
        }
    });
}

/// Reports an element at this place, by the key of its code, what it is and what should say more.
type Report<'r> = dyn FnMut(&Trail<'_>, &'static str, &str, &'static str) + 'r;
