use onward_report::{Finding, Fix, Safety};
use onward_source::{Edit, Path};

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// `updated` is not the greatest `date` in the changelog.
    ///
    /// *Why:* A customer who looks whether anything is new looks at this day first.
    ///
    /// *Fix:* Set `updated` to the date of the newest entry. Without any entry it is the day of
    /// publication.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// updated: 2026-05-02
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// changelog[0].date: 2026-05-02
    /// updated: 2026-05-02
    /// ```
    "updated-mismatch", Changelog, Error, Consistency, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let entries = cx.document.changelog.iter().enumerate();
    let Some((index, newest)) =
        entries.max_by_key(|(index, entry)| (entry.date, usize::MAX - index))
    else {
        return;
    };
    let updated = cx.document.updated;
    if newest.date != updated {
        let place = Path::root().join("updated").value();
        let message = format!("the newest entry is of {}, not of {updated}", newest.date);
        let entry = Path::root().join("changelog").join(index).join("date").value();
        // A day that is still to come is most likely the mistake itself.
        let safety = if newest.date > cx.as_of { Safety::Unsafe } else { Safety::Safe };
        let edit = Edit::Replace(place.path.clone(), newest.date.to_string());
        findings.push(
            CHECK
                .finding(place, message)
                .related(entry, "the newest entry")
                .help(format!("write `updated: {}`", newest.date))
                .fix(Fix::new(safety, format!("set `updated` to {}", newest.date), [edit])),
        );
    }
}
