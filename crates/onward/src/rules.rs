//! `onward rules` and `onward explain`.

use std::{fmt::Write as _, process::ExitCode};

use onward_report::Rule;
use onward_validator::CHECKS;

use crate::{
    args::{ExplainArgs, RulesArgs, RulesFormat},
    error::Failure,
    terminal,
};

pub(crate) fn list(args: &RulesArgs) -> Result<ExitCode, Failure> {
    let rules = CHECKS.iter().map(|check| &check.rule);
    let text = match args.format {
        RulesFormat::Text => {
            let width = rules.clone().map(|rule| rule.name.len()).max().unwrap_or(0);
            let mut text = String::new();
            for rule in rules {
                let (name, level, summary) = (rule.name, rule.level.to_string(), rule.summary());
                let _ = writeln!(text, "{name:width$}  {level:7}  {summary}");
            }
            text
        }
        RulesFormat::Markdown => {
            let mut text = "| rule | group | severity | basis | input | fires when |\n|---|---|---|---|---|---|\n".to_owned();
            for rule in rules {
                let Rule { name, group, level, basis, input, .. } = rule;
                let summary = rule.summary().replace('|', "\\|");
                let _ = writeln!(
                    text,
                    "| `{name}` | {group} | {level} | {basis} | {input} | {summary} |"
                );
            }
            text
        }
        RulesFormat::Json => format!("{:#}\n", onward_report::catalogue(rules)),
    };
    terminal::print(&text).map(|()| ExitCode::SUCCESS)
}

pub(crate) fn explain(args: &ExplainArgs) -> Result<ExitCode, Failure> {
    let Some(check) = CHECKS.iter().find(|check| check.rule.name == args.rule) else {
        let near = CHECKS
            .iter()
            .map(|check| (strsim::osa_distance(check.rule.name, &args.rule), check.rule.name))
            .min()
            .filter(|(distance, _)| *distance <= args.rule.len() / 3 + 1);
        let hint = match near {
            Some((_, name)) => format!("did you mean `{name}`?"),
            None => "`onward rules` lists them".to_owned(),
        };
        return Err(Failure::new(format!("there is no rule `{}`: {hint}", args.rule)));
    };
    let Rule { name, group, level, strict, basis, .. } = &check.rule;
    let text = format!(
        "{name}\n\n{}\n\nSeverity: {level} (strict: {strict}). Basis: {basis}. Group: {group}.\n",
        check.rule.documentation(),
    );
    terminal::print(&text).map(|()| ExitCode::SUCCESS)
}
