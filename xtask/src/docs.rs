//! The generated pages of the documentation: one for each rule with an index, the complete
//! example, and the table of contents.

use std::{collections::BTreeMap, fmt::Write as _, fs, path::Path, path::PathBuf};

use onward_report::{Input, Rule, catalogue};
use serde_json::Value;

use crate::{
    catalogue::{self as declarations, Catalogue},
    format_docs,
};

/// The document that the rules' examples are edits of.
const EXAMPLE: &str = "fixtures/complete.yaml";

/// Every generated page, and the catalogue as data.
pub(crate) fn files(root: &Path, schema: &Value) -> Result<BTreeMap<PathBuf, String>, String> {
    let rules = declarations::read(&root.join("crates/onward-validator/src"))?;
    let mut files = BTreeMap::new();
    for rule in &rules.rules {
        files.insert(format!("docs/rules/{}.md", rule.name).into(), page(rule));
    }
    files.insert("docs/rules/README.md".into(), index(&rules));
    let format = format_docs::pages(schema)?;
    files.insert("docs/SUMMARY.md".into(), summary(&rules, &format));
    for page in format {
        files.insert(format!("docs/format/{}", page.file).into(), page.text);
    }
    let path = root.join(EXAMPLE);
    let example =
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    files.insert("docs/example.md".into(), example_page(&example));
    files.insert("schemas/v1/rules.json".into(), format!("{:#}\n", catalogue(&rules.rules)));
    Ok(files)
}

/// The first line of a generated page.
pub(crate) fn marker(source: &str) -> String {
    format!("<!-- Generated from `{source}` by `{}`. Do not edit. -->\n\n", crate::codegen::COMMAND)
}

/// The rules of a group, in the order of their names.
fn of_group<'r>(rules: &'r Catalogue, group: &str) -> impl Iterator<Item = &'r Rule> {
    rules.rules.iter().filter(move |rule| rule.group == group)
}

/// The groups that have rules.
fn groups(rules: &Catalogue) -> impl Iterator<Item = &'static str> {
    rules.groups.iter().copied().filter(|group| of_group(rules, group).next().is_some())
}

fn summary(rules: &Catalogue, format: &[format_docs::Page]) -> String {
    let mut text = marker("xtask/src/docs.rs");
    text.push_str(
        "# Summary\n\n\
         [Introduction](introduction.md)\n\n\
         # Use\n\n\
         - [A first disclosure](guide.md)\n\
         - [Changes and the gate](changes.md)\n\
         - [The changelog, written](log.md)\n\
         - [The canonical form](fmt.md)\n\
         - [Continuous integration](ci.md)\n\
         - [Configuration](configuration.md)\n\n\
         # Reference\n\n\
         - [Packages for other languages](bindings.md)\n\
         - [Versions](versions.md)\n",
    );
    for (position, page) in format.iter().enumerate() {
        let indent = if position == 0 { "" } else { "  " };
        let _ = writeln!(text, "{indent}- [{}](format/{})", page.title, page.file);
    }
    text.push_str("- [A complete document](example.md)\n- [Rules](rules/README.md)\n");
    for group in groups(rules) {
        let _ = writeln!(text, "  - [{group}]()");
        for Rule { name, .. } in of_group(rules, group) {
            let _ = writeln!(text, "    - [{name}](rules/{name}.md)");
        }
    }
    text
}

fn index(rules: &Catalogue) -> String {
    let mut text = marker("crates/onward-validator/src/rules/");
    text.push_str(
        "# Rules\n\n\
         What `onward check` looks for. `onward rules` lists the same in the terminal, \
         `onward explain RULE` prints a rule's page, and `schemas/v1/rules.json` is the catalogue \
         for programs.\n\n\
         An *error* contradicts something, cannot be true, or leaves out a statement without which \
         what is disclosed is not permitted under a regime that the document names. A *warning* is \
         probably wrong, or something that good practice expects is missing. An *info* is worth \
         knowing. With `--preset strict` every rule is on and warnings are errors; with \
         `--preset minimal` only those errors are left that rest on the format or on consistency.\n\n\
         No rule says that anybody complies with a law: it says what a document states, \
         contradicts or lacks, and what that rests on.\n",
    );
    for group in groups(rules) {
        let _ = write!(
            text,
            "\n## {group}\n\n| rule | severity | rests on | fires when |\n|---|---|---|---|\n"
        );
        for rule in of_group(rules, group) {
            let Rule { name, level, basis, .. } = rule;
            let summary = cell(&rule.summary());
            let _ = writeln!(text, "| [`{name}`]({name}.md) | {level} | {basis} | {summary} |");
        }
    }
    text
}

fn page(rule: &Rule) -> String {
    let Rule { name, group, level, strict, basis, .. } = rule;
    let mut text =
        marker(&format!("crates/onward-validator/src/rules/{}.rs", name.replace('-', "_")));
    let inputs = rule.input.all().iter().map(|input| match *input {
        "doc" => "the document",
        "law" => "the dated tables of law",
        "base" => "an earlier version",
        other => other,
    });
    let inputs = inputs.collect::<Vec<_>>().join(", ");
    let _ = write!(
        text,
        "# {name}\n\n\
         | severity | with `strict` | with `minimal` | rests on | looks at | group |\n\
         |---|---|---|---|---|---|\n\
         | {level} | {strict} | {} | {basis} | {inputs} | [{group}](README.md#{}) |\n",
        rule.minimal(),
        slug(group),
    );
    for (heading, body) in sections(&rule.documentation()) {
        let introduction = match heading {
            "Fails" if rule.input == Input::Base => {
                "Each of these edits of [the complete document](../example.md), or of the earlier \
                 version of it (`base`), adds one finding of this rule:\n\n"
            }
            "Fails" => {
                "Each of these edits of [the complete document](../example.md) adds one finding of \
                 this rule:\n\n"
            }
            "Passes" => "These add none:\n\n",
            _ => "",
        };
        let heading = match heading {
            "" => String::new(),
            _ => format!("\n## {heading}\n"),
        };
        let _ = write!(text, "{heading}\n{introduction}{body}\n");
    }
    text
}

/// The parts of a rule's documentation: what it says first, then each paragraph that begins with
/// a heading such as `*Why:*`, with what follows it.
fn sections(documentation: &str) -> Vec<(&str, String)> {
    let mut sections = vec![("", String::new())];
    for line in documentation.lines() {
        let heading = line.strip_prefix('*').and_then(|line| line.split_once(":*"));
        let line = match heading {
            Some((heading, rest)) => {
                sections.push((heading, String::new()));
                rest.trim_start()
            }
            None => line,
        };
        if let Some((_, body)) = sections.last_mut()
            && !(body.is_empty() && line.is_empty())
        {
            body.push_str(line);
            body.push('\n');
        }
    }
    sections.into_iter().map(|(heading, body)| (heading, body.trim_end().to_owned())).collect()
}

fn example_page(example: &str) -> String {
    let mut text = marker(EXAMPLE);
    let _ = write!(
        text,
        "# A complete document\n\n\
         Nearly every key in use, and nothing left to say: no rule finds anything in it, with the \
         preset `strict` either. The examples on the [rules'](rules/README.md) pages are edits of \
         it, one `path: value` on each line. In a path, `[0]` is the first element of a list, \
         `[+]` appends to it and `[^]` puts in front; the value `~` takes away.\n\n\
         ```yaml\n{example}```\n"
    );
    text
}

/// The text as it may stand in a table.
pub(crate) fn cell(text: &str) -> String {
    text.replace('|', "\\|").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The id that a heading with this text gets.
pub(crate) fn slug(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}
