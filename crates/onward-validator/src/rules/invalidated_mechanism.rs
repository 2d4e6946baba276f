use onward_law::{
    Mechanism, Regime,
    tables::{self, Carriage},
};
use onward_report::Finding;
use onward_schema::List;
use onward_source::Place;

use crate::{
    generated::words,
    rule::{Context, declare_rule},
    texts::visit_texts,
    trail,
    transfers::is_struck_down,
};

declare_rule! {
    /// A transfer rests on Safe Harbour or the Privacy Shield, or a text outside the changelog
    /// names one of them.
    ///
    /// *Why:* The Court of Justice declared both decisions invalid: Safe Harbour on 2015-10-06
    /// (C-362/14), the Privacy Shield on 2020-07-16 (C-311/18). Nothing rests on them since.
    ///
    /// *Fix:* State the instrument that replaced it. Where a text tells of the past, move it to
    /// the changelog.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[0]: privacy-shield
    /// ```
    ///
    /// ```yaml
    /// subprocessors[1].retention: { en: As the Privacy Shield asks., nl: Tot het account is opgeheven. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[1].note: { en: It replaces a service under the Privacy Shield., nl: Vervangt een dienst onder het Privacy Shield. }
    /// ```
    "invalidated-mechanism", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        for (position, transfer) in party.transfers.iter().flatten().enumerate() {
            if cx.transfers.is_invalidated(transfer) {
                let path = trail::party(List::Subprocessors, index);
                let place = path.join("transfers").join(position).join("mechanism").value();
                findings.push(finding(place, transfer.mechanism()));
            }
        }
    }
    visit_texts(cx.document, &mut |at, text, role| {
        if role.in_changelog {
            return;
        }
        for (mechanism, phrases) in [
            (Mechanism::PrivacyShield, &words::PRIVACY_SHIELD),
            (Mechanism::SafeHarbour, &words::SAFE_HARBOUR),
        ] {
            let language = &cx.document.language;
            let named = text
                .in_languages(language)
                .find_map(|(language, string)| Some((language, phrases.find(string, language)?)));
            if let Some((language, phrase)) = named.filter(|_| is_struck_down(mechanism, cx.as_of))
            {
                let place = trail::in_language(at.path(), text, language);
                findings.push(finding(place, mechanism).excerpt(phrase));
            }
        }
    });
}

fn finding(place: Place, mechanism: Mechanism) -> Finding {
    let name = match mechanism {
        Mechanism::SafeHarbour => "Safe Harbour",
        _ => "the Privacy Shield",
    };
    let carriage = tables::carriage(mechanism, Regime::Eu);
    let until = carriage.and_then(|carriage: &Carriage| carriage.period.until);
    let until = until.map(|day| format!(" after {day}")).unwrap_or_default();
    let message = format!("{name} carries no transfer{until}");
    let source = carriage.map_or("", |carriage| carriage.source.text);
    CHECK.finding(place, message).help(format!("state what the transfer rests on now ({source})"))
}
