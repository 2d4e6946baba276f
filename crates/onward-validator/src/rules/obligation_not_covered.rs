use onward_report::Finding;
use onward_schema::ObligationKind;
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// The obligations passed down leave out some of those that a contract with a processor must
    /// hold.
    ///
    /// *Why:* GDPR Art. 28(3) names them: documented instructions, confidentiality, security,
    /// onward engagement, assistance, deletion or return, audit. Art. 28(4) passes them down.
    ///
    /// *Fix:* Add those that the contracts hold. If one is missing in fact, it belongs into the
    /// contracts first.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// obligations[6].kind: other
    /// obligations[6].text: { en: To report each year., nl: Elk jaar verslag doen. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// obligations[3]: ~
    /// ```
    "obligation-not-covered", Safeguards, Info, Law, Document
}

/// What GDPR Art. 28(3) asks for, in its order.
const ASKED: &[ObligationKind] = &[
    ObligationKind::DocumentedInstructions,
    ObligationKind::Confidentiality,
    ObligationKind::Security,
    ObligationKind::OnwardEngagement,
    ObligationKind::Assistance,
    ObligationKind::Deletion,
    ObligationKind::Audit,
];

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let Some(stated) = cx.document.obligations.as_ref().filter(|list| !list.is_empty()) else {
        return;
    };
    let is_missing =
        |kind: &&ObligationKind| stated.iter().all(|obligation| obligation.kind != **kind);
    let missing: Vec<&str> = ASKED.iter().filter(is_missing).map(|kind| kind.code()).collect();
    let Some(first) = missing.first() else {
        return;
    };
    let place = Path::root().join("obligations").key();
    let finding = CHECK.finding(place, format!("the obligations leave out {}", missing.join(", ")));
    findings.push(finding.help(format!(
        "add those that the contracts with subprocessors hold, for example `kind: {first}`"
    )));
}
