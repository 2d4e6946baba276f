use onward_report::Finding;

use crate::{
    parties::silent,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A subprocessor states no country of establishment.
    ///
    /// *Why:* Which law a subprocessor is subject to depends on where it is established, wherever the
    /// data are. A processor's records name every other processor and the third countries that data
    /// go to (GDPR Art. 30(2)).
    ///
    /// *Fix:* Add `country`. If several companies stand behind the subprocessor, a country for each
    /// of the `entities` will do.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].country: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].country: ~
    /// subprocessors[0].entities: [{ name: Aurora Cloud GmbH, country: DE }, { name: Aurora Cloud Nord A/S, country: DK }]
    /// ```
    "missing-establishment", Identity, Warning, Law, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let silent =
        silent(cx.document, |party| party.country.is_some(), |entity| entity.country.is_some());
    for (place, name) in silent {
        let message = format!("`{name}` states no country of establishment");
        findings.push(
            CHECK
                .finding(place, message)
                .help("add `country`; where the data are stands under `locations`"),
        );
    }
}
