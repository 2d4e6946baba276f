use onward_law::Mechanism;
use onward_report::Finding;
use onward_schema::Date;

use crate::{
    rule::{Context, declare_rule},
    transfers,
};

declare_rule! {
    /// A transfer rests on the Data Privacy Framework with no `url`, no `checked`, or a `checked`
    /// more than twelve months before the day.
    ///
    /// *Why:* A certification under the framework lapses unless it is renewed every year, and the
    /// list of the certified is public. Who relies on it must look (Commission Implementing
    /// Decision (EU) 2023/1795).
    ///
    /// *Fix:* Look the recipient up in the list of the framework, give the address under `url` and
    /// the day under `checked`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[^]: dpf
    /// ```
    ///
    /// ```yaml
    /// subprocessors[1].transfers[^]: { mechanism: dpf, url: "https://www.dataprivacyframework.gov/list", checked: 2025-10-31 }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].transfers[^]: { mechanism: dpf, url: "https://www.dataprivacyframework.gov/list", checked: 2025-11-01 }
    /// ```
    "dpf-without-evidence", Transfers, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    for stated in transfers::stated(cx.document) {
        let transfer = stated.transfer;
        if transfer.mechanism() != Mechanism::Dpf {
            continue;
        }
        let name = &stated.party.name;
        let (place, message) = match (&transfer.url, transfer.checked) {
            (None, None) => (
                stated.mechanism(),
                format!("nothing shows that `{name}` is certified: no `url`, no `checked`"),
            ),
            (None, Some(_)) => (
                stated.mechanism(),
                format!("it is not said where the certification of `{name}` can be seen: no `url`"),
            ),
            (Some(_), None) => (
                stated.mechanism(),
                format!(
                    "it is not said when the certification of `{name}` was looked up: no `checked`"
                ),
            ),
            (Some(_), Some(checked)) if is_stale(checked, cx.as_of) => (
                stated.path().join("checked").value(),
                format!("the certification of `{name}` was looked up more than twelve months ago"),
            ),
            _ => continue,
        };
        let help = format!(
            "look it up at https://www.dataprivacyframework.gov/list, and add `url` and `checked: {}`",
            cx.as_of
        );
        findings.push(CHECK.finding(place, message).help(help));
    }
}

/// Whether the day lies more than twelve months before the other.
fn is_stale(checked: Date, as_of: Date) -> bool {
    let (checked, as_of) = (checked.civil(), as_of.civil());
    (checked.year() + 1, checked.month(), checked.day())
        < (as_of.year(), as_of.month(), as_of.day())
}

#[cfg(test)]
mod tests {
    use super::is_stale;

    #[test]
    fn twelve_months_are_not_more_than_twelve() {
        for (checked, as_of, stale) in [
            ("2025-11-01", "2026-11-01", false),
            ("2025-10-31", "2026-11-01", true),
            ("2024-02-29", "2025-02-28", false),
            ("2024-02-29", "2025-03-01", true),
            ("2026-12-01", "2026-11-01", false),
            ("9999-12-31", "2026-11-01", false),
        ] {
            let day = |text: &str| text.parse().expect("a date");
            assert_eq!(is_stale(day(checked), day(as_of)), stale, "{checked}, {as_of}");
        }
    }
}
