use onward_report::Finding;
use onward_schema::{List, Subprocessor, Text};
use onward_source::Path;

use crate::{
    claims::residency,
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// A text of the subprocessor says that data are "only in" or "exclusively in" an area, and a
    /// location lies outside it.
    ///
    /// *Why:* Where data are is what customers choose by. They rely on the sentence, and the list
    /// of locations contradicts it.
    ///
    /// *Fix:* Correct the sentence or the location. If data are only stored in the area and
    /// accessed from elsewhere, say so under `activities` of the locations. If the location
    /// concerns some customers only, give it a `condition`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].purposes[0].text: { en: Drafts answers exclusively in the EU., nl: Schrijft concepten van antwoorden. }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes[0]: { category: hosting, text: { en: Stored only in Germany., nl: Alleen in Duitsland opgeslagen. } }
    /// subprocessors[0].locations[+]: { area: FR, activities: [access] }
    /// ```
    "residency-claim-contradicted", Transfers, Warning, Consistency, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        let path = trail::party(List::Subprocessors, index);
        for (key, position, field, text) in texts(party) {
            let at = || path.join(key).join(position).join(field);
            findings.extend(contradicted(cx, party, text, &path, at));
        }
    }
}

/// The texts of purposes, data and safeguards, each with the keys that lead to it.
fn texts(party: &Subprocessor) -> impl Iterator<Item = (&'static str, usize, &'static str, &Text)> {
    let purposes = party.purposes.iter().enumerate();
    let data = party.data.iter().flatten().enumerate();
    let safeguards = party.safeguards.iter().flatten().enumerate();
    let purposes = purposes.map(|(at, purpose)| ("purposes", at, "text", purpose.text.as_ref()));
    let data = data.map(|(at, data)| ("data", at, "text", data.text.as_ref()));
    let safeguards =
        safeguards.map(|(at, safeguard)| ("safeguards", at, "title", safeguard.title.as_ref()));
    let texts = purposes.chain(data).chain(safeguards);
    texts.filter_map(|(key, at, field, text)| Some((key, at, field, text?)))
}

fn contradicted(
    cx: &Context<'_>,
    party: &Subprocessor,
    text: &Text,
    path: &Path,
    at: impl Fn() -> Path,
) -> Option<Finding> {
    text.in_languages(&cx.document.language).find_map(|(language, string)| {
        residency(string, language).into_iter().find_map(|claim| {
            let mut locations = party.locations.iter();
            let position = locations.position(|location| claim.is_contradicted_by(location))?;
            let message = format!(
                "the text says \"{}\", and `{}` is in {} too",
                &string[claim.bytes], party.name, party.locations[position].area,
            );
            let location = path.join("locations").join(position).join("area").value();
            Some(
                CHECK
                    .finding(trail::in_language(at(), text, language), message)
                    .related(location, "this lies outside")
                    .help("correct the text or the location"),
            )
        })
    })
}
