use onward_report::Finding;
use onward_schema::{Authorization, ChannelKind};
use onward_source::Path;

use crate::rule::{Context, declare_rule};

declare_rule! {
    /// No channel of kind `email`, `in-app` or `account-owner` is stated, one that reaches the
    /// customer by itself, and subprocessors are not authorized one by one.
    ///
    /// *Why:* It is the processor's duty to tell the controller of a change actively. A page or
    /// feed that the customer has to look at again and again does not (EDPB Guidelines 07/2020).
    /// Where each subprocessor needs an authorization of its own, the customer is asked anyway.
    ///
    /// *Fix:* Offer a channel that reaches the customer, and name it under `notice.channels`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// notice.channels: [{ kind: web-page, url: "https://www.northwind.example/subprocessors" }, { kind: feed, url: "https://www.northwind.example/subprocessors.xml" }]
    /// ```
    ///
    /// ```yaml
    /// notice.channels: ~
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// notice.channels: [{ kind: feed, url: "https://www.northwind.example/subprocessors.xml" }, { kind: account-owner }]
    /// ```
    "pull-only-notice", Notice, Info, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let channels = cx.document.notice.as_ref().and_then(|notice| notice.channels.as_deref());
    let reaches = |kind: ChannelKind| {
        matches!(kind, ChannelKind::Email | ChannelKind::InApp | ChannelKind::AccountOwner)
    };
    let is_pushed = channels.into_iter().flatten().any(|channel| reaches(channel.kind));
    if is_pushed || cx.document.authorization == Some(Authorization::Specific) {
        return;
    }
    let message = if channels.is_some_and(|channels| !channels.is_empty()) {
        "no channel reaches the customer by itself"
    } else {
        "no channel is stated by which customers hear of a change"
    };
    let place = Path::root().join("notice").join("channels").key();
    findings.push(
        CHECK
            .finding(place, message)
            .help("name a channel that reaches the customer: `email`, `in-app` or `account-owner`"),
    );
}
