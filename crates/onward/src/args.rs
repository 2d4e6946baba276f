//! The command line: one definition for parsing, help and completions.

use std::{path::PathBuf, sync::LazyLock};

use clap::{Args, Parser, Subcommand, ValueEnum, builder::TypedValueParser as _};
use onward_schema::Date;
use onward_validator::{Preset, config::FailOn};

use crate::{at::AtArgs, fix::FixArgs, fmt::FmtArgs, init::InitArgs, log::LogArgs};

/// Check subprocessor disclosures: their shape, their transfers, and whether the changelog
/// explains the list.
#[derive(Parser, Debug)]
#[command(name = "onward", version = version(), max_term_width = 100, after_help = AFTER_HELP)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: clap::ColorChoice,
}

/// The version of the program and of the tables that it checks by.
fn version() -> &'static str {
    static VERSION: LazyLock<String> = LazyLock::new(|| {
        format!("{} (tables of law {})", env!("CARGO_PKG_VERSION"), onward_law::TABLES_VERSION)
    });
    &VERSION
}

const AFTER_HELP: &str = "\
Exit status:
  0  nothing found at or above --fail-on
  1  findings at or above --fail-on
  2  the command could not do its work

Nothing is ever sent over the network.";

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    Check(CheckArgs),
    Gate(GateArgs),
    Diff(DiffArgs),
    Log(LogArgs),
    At(AtArgs),
    Fmt(FmtArgs),
    Init(InitArgs),
    Rules(RulesArgs),
    Explain(ExplainArgs),
    Schema(SchemaArgs),
    Bindings(BindingsArgs),
    Completions(CompletionsArgs),
    Man(ManArgs),
}

/// Check disclosures
///
/// A folder is searched for `subprocessors.yaml`, `.yml`, `.json` and `.toml`; a file that is
/// given by name is always read. Files ending in `.ndjson` or `.jsonl` hold one document on each
/// line. Without any path, the nearest disclosure is taken: in this folder, or in one above it.
#[derive(Args, Debug, Default)]
#[command(after_help = "\
Examples:
  onward check                              the nearest disclosure
  onward check subprocessors.yaml           one file
  onward check vendors/ 'lists/*.json'      a folder and a glob
  curl … | onward check -                   standard input
  onward check --show-fixes                 what --fix would do, as a diff
  onward check --format sarif > onward.sarif
  onward check --show-config                what is in force, and why
  onward check --known known.json --write-known
                                            adopt the check on an existing list")]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of the command line")]
pub(crate) struct CheckArgs {
    /// Files, folders, globs, or `-` for standard input
    #[arg(value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,
    /// How to report the findings [default: full]
    #[arg(long, value_name = "FORMAT", value_parser = output_parser())]
    pub(crate) format: Option<String>,
    /// The day for which to check, instead of today (UTC)
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<Date>,
    /// The mildest severity that makes the exit status 1 [default: error]
    #[arg(long, value_name = "SEVERITY", value_parser = fail_on_parser())]
    pub(crate) fail_on: Option<FailOn>,
    /// Which rules to apply, and how severe their findings are [default: recommended]
    #[arg(long, value_name = "PRESET", value_parser = preset_parser())]
    pub(crate) preset: Option<Preset>,
    /// Show only the findings that make the check fail
    #[arg(short, long)]
    pub(crate) quiet: bool,
    /// The name to report standard input under; its extension tells the format
    #[arg(long, value_name = "NAME")]
    pub(crate) stdin_filename: Option<PathBuf>,
    /// The configuration to use, instead of the nearest `onward.toml`
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Use no configuration
    #[arg(long, conflicts_with = "config")]
    pub(crate) isolated: bool,
    /// Print what is in force and where each value comes from, and check nothing
    #[arg(long)]
    pub(crate) show_config: bool,
    /// A file of known findings, which are not reported
    #[arg(long, value_name = "FILE")]
    pub(crate) known: Option<PathBuf>,
    /// Take everything that is found for known, and write the file of known findings
    #[arg(long, conflicts_with = "show_fixes")]
    pub(crate) write_known: bool,
    #[command(flatten)]
    pub(crate) fixes: FixArgs,
}

/// Check disclosures, and what changed in them since a base
///
/// Everything that `onward check` does, and the rules against an earlier version: what changed is
/// in the changelog, what was announced stays as it was, and customers were told in time. Of a
/// revision, the state in which this branch left it is compared. A list that was renamed or
/// converted is found again.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward gate --base origin/main            the nearest disclosure, in a pull request
  onward gate --base origin/main vendors/   all lists of a folder
  onward gate --base HEAD                   what is not committed yet
  onward gate --base published.json         with one file
  onward gate --base origin/main --format github")]
pub(crate) struct GateArgs {
    /// What to compare with: a revision, or else a folder that stands for this one, or a file
    #[arg(long, value_name = "BASE")]
    pub(crate) base: String,
    #[command(flatten)]
    pub(crate) check: CheckArgs,
}

/// Say what is different between two versions of a disclosure
///
/// Parties are told by their ids and members by what they state, nothing by its position. So a list
/// that was sorted, or converted to another format, is no different.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward diff old.yaml new.yaml             two files
  onward diff origin/main:subprocessors.yaml subprocessors.yaml
                                            with what is published
  curl … | onward diff - subprocessors.json
  onward diff v1:list.yaml v2:list.json --format markdown
  onward diff old.yaml new.yaml --format entries
                                            the changelog entries that are missing

The exit status is 0, or with --exit-code 1 if anything is different.")]
pub(crate) struct DiffArgs {
    /// The earlier version: a file, `REVISION:path` in git, or `-` for standard input
    #[arg(value_name = "OLD")]
    pub(crate) old: String,
    /// The later version: the same
    #[arg(value_name = "NEW")]
    pub(crate) new: String,
    /// How to tell the differences
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: DiffFormat,
    /// The day on which entries are published, instead of today (UTC)
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub(crate) as_of: Option<Date>,
    /// End with status 1 if anything is different
    #[arg(long)]
    pub(crate) exit_code: bool,
}

/// How to tell differences.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DiffFormat {
    /// For a terminal
    Text,
    /// For a comment on a pull request
    Markdown,
    /// For programs: `onward schema --of differences` describes it
    Json,
    /// The changelog entries that NEW lacks, ready to paste
    Entries,
}

/// List the rules
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward rules
  onward rules --format json")]
pub(crate) struct RulesArgs {
    /// How to write the list
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: RulesFormat,
}

/// How to write the list of rules.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RulesFormat {
    /// One line for each rule
    Text,
    /// A table in Markdown
    Markdown,
    /// JSON, with the documentation of each rule
    Json,
}

/// Explain a rule
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward explain missing-mechanism")]
pub(crate) struct ExplainArgs {
    /// The rule's name, as it stands in brackets in a finding
    #[arg(value_name = "RULE")]
    pub(crate) rule: String,
}

/// Print a JSON Schema: of a disclosure, of the configuration, or of differences
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward schema > disclosure.schema.json
  onward schema --draft 07                  for editors
  onward schema --of configuration > onward.schema.json")]
pub(crate) struct SchemaArgs {
    /// What the schema describes
    #[arg(long, value_name = "WHAT", default_value = "disclosure")]
    pub(crate) of: Described,
    /// The draft of JSON Schema to write it in
    #[arg(long, value_name = "DRAFT", default_value = "2020-12")]
    pub(crate) draft: Draft,
}

/// Write the package that reads and writes disclosures in a language
///
/// It holds the types, a strict and a tolerant reader, and the code lists. The same packages are
/// in the repository, under `schemas/v1/`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward bindings typescript --out onward-disclosure
  onward bindings python --out vendor/onward-disclosure")]
pub(crate) struct BindingsArgs {
    /// The language
    #[arg(value_name = "LANGUAGE", value_parser = language_parser())]
    pub(crate) language: String,
    /// The folder to write it to, which is made if it is not there
    #[arg(long, value_name = "FOLDER")]
    pub(crate) out: PathBuf,
    /// Write over what is in the folder
    #[arg(long)]
    pub(crate) force: bool,
}

/// Print the completions for a shell
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward completions bash > ~/.local/share/bash-completion/completions/onward
  onward completions fish > ~/.config/fish/completions/onward.fish")]
pub(crate) struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub(crate) shell: clap_complete::Shell,
}

/// Write the man pages
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward man ~/.local/share/man/man1")]
pub(crate) struct ManArgs {
    /// The folder to write them to, one for each command
    #[arg(value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
}

/// What a schema describes.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Described {
    /// A disclosure
    Disclosure,
    /// The configuration, `onward.toml` (always draft-07, which editors read)
    Configuration,
    /// What `onward diff --format json` prints (always 2020-12)
    Differences,
}

/// A draft of JSON Schema.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Draft {
    /// The canonical schema
    #[value(name = "2020-12")]
    Draft202012,
    /// The schema for editors
    #[value(name = "07")]
    Draft07,
}

fn output_parser() -> clap::builder::PossibleValuesParser {
    let outputs = onward_report::OUTPUTS.iter();
    outputs
        .map(|output| clap::builder::PossibleValue::new(output.name).help(output.description))
        .collect::<Vec<_>>()
        .into()
}

fn language_parser() -> clap::builder::PossibleValuesParser {
    let targets = onward_codegen::TARGETS.iter();
    targets
        .map(|target| clap::builder::PossibleValue::new(target.name).help(target.title))
        .collect::<Vec<_>>()
        .into()
}

fn preset_parser() -> impl clap::builder::TypedValueParser<Value = Preset> {
    let presets = Preset::ALL.iter().map(|preset| (preset.code(), preset.definition()));
    codes(presets).map(|code| Preset::from_code(&code).unwrap_or_default())
}

fn fail_on_parser() -> impl clap::builder::TypedValueParser<Value = FailOn> {
    let severities = FailOn::ALL.iter().map(|severity| (severity.code(), severity.definition()));
    codes(severities).map(|code| FailOn::from_code(&code).unwrap_or_default())
}

fn codes(
    codes: impl Iterator<Item = (&'static str, &'static str)>,
) -> clap::builder::PossibleValuesParser {
    let value = |(code, definition): (&'static str, &'static str)| {
        clap::builder::PossibleValue::new(code).help(definition.trim_end_matches('.'))
    };
    codes.map(value).collect::<Vec<_>>().into()
}
