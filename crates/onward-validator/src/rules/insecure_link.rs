use onward_report::{Finding, Fix, Safety};
use onward_source::Edit;

use crate::{
    links::{self, visit_links},
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A link is not https.
    ///
    /// *Why:* What a reader gets over http may have been altered on the way, and the evidence of
    /// a safeguard with it.
    ///
    /// *Fix:* Write `https://`, after a look at whether the page answers there.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].website: http://www.aurora.example
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].website: https://www.aurora.example/?from=http://northwind.example
    /// ```
    "insecure-link", Safeguards, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    visit_links(cx.document, &mut |at, link| {
        if let Some(rest) = link.strip_prefix("http://")
            && links::host(link).is_ok()
        {
            // Nobody has looked whether the page is there.
            let edit = Edit::Replace(at.path(), format!("https://{rest}"));
            let fix = Fix::new(Safety::Unsafe, format!("write `https://{rest}`"), [edit]);
            let finding = CHECK.finding(at.value(), format!("`{link}` is not https")).fix(fix);
            findings.push(finding.help(format!("write `https://{rest}`, if the page is there")));
        }
    });
}
