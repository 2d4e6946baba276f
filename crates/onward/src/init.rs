//! `onward init`.

use std::{
    fmt::Write as _,
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, ValueEnum};
use onward_schema::{LanguageTag, json_schema};
use onward_source::{Format, Origin, flow};
use onward_validator::{canonical, read_tree};
use serde_json::{Value, json};

use crate::{check::today, error::Failure, files, fmt::Target, terminal};

/// Write a first disclosure
///
/// Into this folder go the document, with what is required and nothing made up, and the schema that
/// its first line names for editors. Nothing is overwritten. Where there is a document already, a
/// workflow can still be had.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  onward init                               a document named after the folder
  onward init --publisher 'Northwind B.V.' --language nl
  onward init --format json
  onward init --workflow github             and a workflow that runs the gate")]
pub(crate) struct InitArgs {
    /// The name of the publisher [default: that of the folder]
    #[arg(long, value_name = "NAME")]
    publisher: Option<String>,
    /// The language of its texts
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: LanguageTag,
    /// The format of the document
    #[arg(long, value_name = "FORMAT", default_value = "yaml")]
    format: Target,
    /// Write what runs the gate in continuous integration, too
    #[arg(long, value_name = "WHERE")]
    workflow: Option<Workflow>,
}

/// Where a workflow runs.
#[derive(ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Workflow {
    /// GitHub Actions: `.github/workflows/disclosure.yml`
    Github,
    /// GitLab: `.gitlab-ci.yml`
    Gitlab,
}

impl Workflow {
    fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Github => (".github/workflows/disclosure.yml", include_str!("init/github.yml")),
            Self::Gitlab => (".gitlab-ci.yml", include_str!("init/gitlab.yml")),
        }
    }
}

/// The schema that editors read.
const SCHEMA: &str = "disclosure.draft-07.schema.json";

pub(crate) fn run(args: &InitArgs) -> Result<ExitCode, Failure> {
    let present = files::NAMES.iter().map(Path::new).find(|path| path.exists());
    if let (Some(path), None) = (present, args.workflow) {
        return Err(Failure::new(format!(
            "there is {} already, and nothing is overwritten\n\
             `onward check` says what is wrong with it",
            path.display()
        )));
    }
    let workflow = args.workflow.map(Workflow::file);
    let workflow = workflow.map(|(path, text)| (root().join(path), text.to_owned()));
    if let Some((path, text)) = workflow.as_ref().filter(|(path, _)| path.exists()) {
        return Err(Failure::new(format!(
            "there is {} already, and nothing is overwritten\nadd to it what follows\n\n{}",
            path.display(),
            text.trim_end(),
        )));
    }
    let mut told = String::new();
    if present.is_none() {
        let path = PathBuf::from(format!("subprocessors.{}", args.format.extension()));
        create(&path, &document(args))?;
        let _ = writeln!(told, "{}: written", path.display());
        let schema = Path::new(SCHEMA);
        if schema.exists() {
            let _ = writeln!(told, "{SCHEMA}: left as it is");
        } else {
            create(schema, &format!("{:#}\n", json_schema::draft_07()))?;
            let _ = writeln!(told, "{SCHEMA}: written, for editors");
        }
    }
    if let Some((path, text)) = workflow {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(|error| unwritable(folder, &error))?;
        }
        create(&path, &text)?;
        let path = path.display();
        let _ = writeln!(told, "{path}: written; say in it where your copy of Onward is");
    }
    told.push_str("next: add your subprocessors, then run `onward check`");
    terminal::hint(&told);
    Ok(ExitCode::SUCCESS)
}

/// The root of the repository around the current folder; without one, the folder itself.
fn root() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let root = here.ancestors().find(|folder| folder.join(".git").exists()).unwrap_or(&here);
    // As short as it can be said from here.
    if root == here { PathBuf::new() } else { root.to_path_buf() }
}

/// Writes a file that is not there yet.
fn create(path: &Path, text: &str) -> Result<(), Failure> {
    let file = File::options().write(true).create_new(true).open(path);
    file.and_then(|mut file| io::Write::write_all(&mut file, text.as_bytes()))
        .map_err(|error| unwritable(path, &error))
}

fn unwritable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(format!("cannot write {}: {error}", path.display()))
}

/// A document in which nobody is listed yet.
fn document(args: &InitArgs) -> String {
    let folder = std::env::current_dir().unwrap_or_default();
    let folder = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    let name = args.publisher.clone().or(folder).filter(|name| !name.trim().is_empty());
    let name = Value::String(name.unwrap_or_else(|| "Publisher".to_owned()));
    let (language, today) = (Value::String(args.language.to_string()), today());
    let format = Format::from(args.format);
    // The name comes last: it may be a word that is filled in.
    let filled = |template: &str| {
        template
            .replace("LANGUAGE", &flow(&language, format))
            .replace("TODAY", &today.to_string())
            .replace("NAME", &flow(&name, format))
    };
    let text = match format {
        Format::Json => {
            let document = json!({
                "$schema": SCHEMA,
                "format": 1,
                "publisher": { "name": name },
                "language": language,
                "updated": today.to_string(),
                "subprocessors": [],
                "changelog": [],
            });
            document.to_string()
        }
        Format::Yaml => filled(include_str!("init/document.yaml")),
        Format::Toml => filled(include_str!("init/document.toml")),
    };
    let document = read_tree(text.clone().into_bytes(), format, Origin::default()).ok();
    let written = document.and_then(|document| canonical(&document, format).ok());
    written.map_or(text, |written| written.text)
}
