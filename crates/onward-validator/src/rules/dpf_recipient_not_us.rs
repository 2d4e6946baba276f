use onward_law::{Country, Mechanism};
use onward_report::Finding;
use onward_schema::List;

use crate::{
    rule::{Context, declare_rule},
    trail, transfers,
};

declare_rule! {
    /// A transfer rests on the Data Privacy Framework, `country` is stated and not US, and no
    /// country of `entities` is US.
    ///
    /// *Why:* Only organisations in the United States can be certified under the framework
    /// (Commission Implementing Decision (EU) 2023/1795).
    ///
    /// *Fix:* Name the certified entity under `entities`, correct `country`, or state the
    /// instrument that the transfer really rests on.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].country: CA
    /// subprocessors[1].transfers[0]: { mechanism: dpf, url: "https://www.dataprivacyframework.gov/list", checked: 2026-10-01 }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].country: CA
    /// subprocessors[1].entities: [{ name: Lumen AI Inc., country: US }]
    /// ```
    "dpf-recipient-not-us", Transfers, Error, Law, Law
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for (index, party) in cx.document.subprocessors.iter().enumerate() {
        if !transfers::recipient_is_not_us(party) {
            continue;
        }
        let country = party.country.map_or("", Country::code);
        for (position, transfer) in party.transfers.iter().flatten().enumerate() {
            if transfer.mechanism() != Mechanism::Dpf {
                continue;
            }
            let path = trail::party(List::Subprocessors, index);
            let place = path.join("transfers").join(position).join("mechanism").value();
            let message = format!(
                "`{}` is established in {country}, and only organisations in the US can be certified",
                party.name
            );
            let finding = CHECK.finding(place, message);
            findings.push(
                finding.related(path.join("country").value(), "established here").help(
                    "name the certified entity under `entities`, or state another instrument",
                ),
            );
        }
    }
}
