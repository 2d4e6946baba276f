use onward_report::Finding;

use crate::{
    conditions::visit_conditions,
    rule::{Context, declare_rule},
};

declare_rule! {
    /// A condition has `choice` and no `by`.
    ///
    /// *Why:* Whether an administrator, a customer or each user must choose decides who can keep
    /// the data from going there.
    ///
    /// *Fix:* Say under `by` who switches it on or off: `administrator`, `customer`, `end-user` or
    /// `publisher`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[1].condition: { choice: opt-in }
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[1].condition: { regions: [EU] }
    /// ```
    "condition-without-actor", Conditions, Warning, Practice, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    visit_conditions(cx.document, &mut |at, condition| {
        if let Some(choice) = condition.choice
            && condition.by.is_none()
        {
            let message = match choice {
                onward_schema::Choice::OptIn => "it is not said who must switch it on",
                onward_schema::Choice::OptOut => "it is not said who may switch it off",
            };
            let finding = CHECK.finding(at.key("choice").value(), message);
            findings.push(finding.help("say who, for example `by: administrator`"));
        }
    });
}
