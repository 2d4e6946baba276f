//! What a rule is made of, and what it sees.

use onward_history::Conflict;
use onward_report::{At, Finding, Rule};
use onward_schema::{Date, Disclosure};
use onward_source::Format;

use crate::{Base, Settings, comparison::Comparison, ids::Ids, transfers::Transfers};

/// A rule with the function that looks for what it forbids.
#[derive(Debug)]
pub struct Check {
    /// What is known of the rule.
    pub rule: Rule,
    /// Who looks.
    pub(crate) by: By,
}

/// Who looks for what a rule forbids.
#[derive(Debug)]
pub(crate) enum By {
    /// The reader and the shape check, before there is a disclosure to look at.
    Reader,
    /// The allowances, when it is known what the other rules find.
    Allowances,
    /// A function of the disclosure.
    Function(fn(&Context<'_>, &mut Vec<Finding>)),
}

impl Check {
    /// A finding of the rule.
    pub(crate) fn finding(&'static self, at: impl Into<At>, message: impl Into<String>) -> Finding {
        Finding::new(&self.rule, at, message)
    }
}

/// What rules see of a disclosure: its types, and what several rules need to know about it.
pub(crate) struct Context<'d> {
    pub(crate) document: &'d Disclosure,
    /// The format that it is written in.
    pub(crate) format: Format,
    pub(crate) as_of: Date,
    pub(crate) ids: Ids<'d>,
    pub(crate) conflicts: Vec<Conflict>,
    pub(crate) transfers: Transfers<'d>,
    /// How it came from an earlier version, if there is one.
    pub(crate) comparison: Option<Comparison<'d>>,
}

impl<'d> Context<'d> {
    pub(crate) fn new(
        document: &'d Disclosure,
        format: Format,
        base: Option<&'d Base>,
        settings: &Settings,
    ) -> Self {
        let as_of = settings.as_of;
        let transfers = Transfers::new(document, settings);
        let comparison = base.map(|base| Comparison::new(base, document, &transfers, as_of));
        let mut ids = Ids::new(document);
        let mut conflicts = onward_history::contradictions(document, as_of);
        if let Some(comparison) = &comparison {
            ids.add_lost(&comparison.record);
            comparison.hush(&mut conflicts);
        }
        Self { document, format, as_of, ids, conflicts, transfers, comparison }
    }
}

/// Declares a rule: its doc comment, which is its page, and its metadata. The function `check` of
/// the same module looks for it.
macro_rules! declare_rule {
    (
        $(#[doc = $doc:literal])+
        $name:literal, $group:ident, $level:ident, $basis:ident, $input:ident
    ) => {
        declare_rule!(@ $($doc)+, $name, $group, $level, $basis, $input,
            crate::rule::By::Function(check));
    };
    (
        $(#[doc = $doc:literal])+
        $name:literal, $group:ident, $level:ident, $basis:ident, $input:ident, by the reader
    ) => {
        declare_rule!(@ $($doc)+, $name, $group, $level, $basis, $input, crate::rule::By::Reader);
    };
    (
        $(#[doc = $doc:literal])+
        $name:literal, $group:ident, $level:ident, $basis:ident, $input:ident, by the allowances
    ) => {
        declare_rule!(@ $($doc)+, $name, $group, $level, $basis, $input,
            crate::rule::By::Allowances);
    };
    (@ $($doc:literal)+, $name:literal, $group:ident, $level:ident, $basis:ident, $input:ident, $by:expr) => {
        pub(crate) static CHECK: crate::rule::Check = crate::rule::Check {
            rule: onward_report::Rule {
                name: $name,
                group: crate::rule::group::$group,
                level: crate::rule::level::$level,
                strict: onward_report::Rule::strict(crate::rule::level::$level),
                basis: onward_report::Basis::$basis,
                input: onward_report::Input::$input,
                doc: concat!($($doc, "\n"),+),
            },
            by: $by,
        };
    };
}
pub(crate) use declare_rule;

/// The groups of the catalogue.
pub(crate) mod group {
    #![allow(non_upper_case_globals, reason = "named in the declarations of rules")]

    pub(crate) const Structure: &str = "Structure";
    pub(crate) const Identity: &str = "Identity";
    pub(crate) const Transfers: &str = "Locations and transfers";
    pub(crate) const Conditions: &str = "Data and conditions";
    pub(crate) const Safeguards: &str = "Safeguards and links";
    pub(crate) const Changelog: &str = "Changelog";
    pub(crate) const Base: &str = "Against an earlier version";
    pub(crate) const Notice: &str = "Notice and dates";
    pub(crate) const Languages: &str = "Languages";
    pub(crate) const Configuration: &str = "Configuration";
}

/// The levels of the recommended preset.
pub(crate) mod level {
    #![allow(non_upper_case_globals, reason = "named in the declarations of rules")]

    use onward_report::{Level, Severity};

    pub(crate) const Off: Level = Level::Off;
    pub(crate) const Info: Level = Level::On(Severity::Info);
    pub(crate) const Warning: Level = Level::On(Severity::Warning);
    pub(crate) const Error: Level = Level::On(Severity::Error);
}
