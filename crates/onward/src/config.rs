//! The configuration: where it is found, and what is in force.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use onward_report::OUTPUTS;
use onward_schema::Date;
use onward_source::{NodeId, Path as Place, Value};
use onward_validator::{
    Preset, Settings,
    config::{Config, ConfigFile, FailOn},
};

use crate::{args::CheckArgs, error::Failure};

/// The name of the configuration file.
const NAME: &str = "onward.toml";

/// What is in force: the options of the command line, then the configuration, then the defaults.
pub(crate) struct Effective<'a> {
    args: &'a CheckArgs,
    /// The configuration, if there is one.
    pub(crate) found: Option<Found>,
    today: Date,
}

/// A configuration file that was found.
pub(crate) struct Found {
    /// Its path, as short as it can be said.
    pub(crate) path: PathBuf,
    folder: PathBuf,
    /// What it says.
    pub(crate) file: ConfigFile,
}

impl<'a> Effective<'a> {
    /// Finds and reads the configuration.
    pub(crate) fn load(args: &'a CheckArgs, today: Date) -> Result<Self, Failure> {
        let path = match (&args.config, args.isolated) {
            (Some(path), _) => Some(path.clone()),
            (None, true) => None,
            (None, false) => nearest()?,
        };
        let found = path.map(Found::read).transpose()?;
        let effective = Self { args, found, today };
        effective.output()?;
        Ok(effective)
    }

    fn config(&self) -> Option<&Config> {
        self.found.as_ref().map(|found| &found.file.config)
    }

    pub(crate) fn as_of(&self) -> Date {
        let configured = self.config().and_then(|config| config.as_of);
        self.args.as_of.or(configured).unwrap_or(self.today)
    }

    pub(crate) fn fail_on(&self) -> FailOn {
        let configured = self.config().and_then(|config| config.fail_on);
        self.args.fail_on.or(configured).unwrap_or_default()
    }

    /// The format of the report.
    pub(crate) fn output(&self) -> Result<&'static onward_report::Output, Failure> {
        let configured = || self.config().and_then(|config| config.format.as_deref());
        let name = self.args.format.as_deref().or_else(configured).unwrap_or("full");
        OUTPUTS.iter().copied().find(|output| output.name == name).ok_or_else(|| {
            let names: Vec<&str> = OUTPUTS.iter().map(|output| output.name).collect();
            let at = self.place("format").unwrap_or_default();
            Failure::new(format!(
                "{at}: there is no format `{name}`\n  help: it is one of {}",
                names.join(", ")
            ))
        })
    }

    /// The file of known findings.
    pub(crate) fn known(&self) -> Option<PathBuf> {
        let configured = || {
            let found = self.found.as_ref()?;
            Some(found.folder.join(found.file.config.known_findings.as_ref()?))
        };
        self.args.known.clone().or_else(configured)
    }

    /// Globs of files that a folder is searched for besides the usual names, with the folder
    /// that they are relative to.
    pub(crate) fn files(&self) -> Option<(&Path, &[String])> {
        self.found.as_ref().map(Found::files)
    }

    /// The settings for a file.
    pub(crate) fn settings(&self, path: &Path) -> Settings {
        match &self.found {
            Some(found) => {
                let relative = found.relative(path);
                found.file.config.settings(&relative, self.as_of(), self.args.preset)
            }
            None => Settings::new(self.as_of(), self.args.preset.unwrap_or_default()),
        }
    }

    /// The settings for whatever is no document, such as the configuration itself.
    pub(crate) fn common(&self) -> Settings {
        self.settings(Path::new(""))
    }

    /// What is in force, each value with where it comes from.
    pub(crate) fn show(&self) -> Result<String, Failure> {
        let mut text = String::new();
        let mut line = |key: &str, value: String, source: String| {
            let _ = writeln!(text, "{:<48} # {source}", format!("{key} = {value}"));
        };
        let quoted = |value: &dyn std::fmt::Display| format!("\"{value}\"");
        let source = |key: &'static str, given: bool| {
            if given {
                format!("--{key}")
            } else {
                self.place(key).unwrap_or_else(|| "default".to_owned())
            }
        };
        let preset = self.config().and_then(|config| config.preset).unwrap_or_default();
        let preset: Preset = self.args.preset.unwrap_or(preset);
        line("preset", quoted(&preset), source("preset", self.args.preset.is_some()));
        let today = self.args.as_of.is_none() && self.place("as-of").is_none();
        let as_of = source("as-of", self.args.as_of.is_some());
        line("as-of", quoted(&self.as_of()), if today { "today".to_owned() } else { as_of });
        line("fail-on", quoted(&self.fail_on()), source("fail-on", self.args.fail_on.is_some()));
        let format = self.output()?.name;
        line("format", quoted(&format), source("format", self.args.format.is_some()));
        let known = self.known();
        if let Some(known) = known {
            let from = match &self.args.known {
                Some(_) => "--known".to_owned(),
                None => self.place("known-findings").unwrap_or_default(),
            };
            line("known-findings", quoted(&known.display()), from);
        }
        if let Some(config) = self.config() {
            let regimes: Vec<&str> = config.regimes.iter().map(|regime| regime.code()).collect();
            for (key, list) in
                [("files", config.files.iter().map(String::as_str).collect()), ("regimes", regimes)]
            {
                if let Some(at) = self.place(key) {
                    line(key, format!("{list:?}"), at);
                }
            }
            for (name, level) in config.rules.levels() {
                let place = Place::root().join("rules").join(name);
                line(&format!("rules.{name}"), quoted(&level), self.at(place).unwrap_or_default());
            }
            for key in ["overrides", "allow"] {
                self.leaves(Place::root().join(key), &mut |place, value| {
                    line(&place.to_string(), value, self.at(place).unwrap_or_default());
                });
            }
        }
        Ok(text)
    }

    /// Visits what stands in the configuration at a path and below it, each value as it is
    /// written, on one line.
    fn leaves(&self, at: Place, visit: &mut dyn FnMut(Place, String)) {
        let Some(document) = self.found.as_ref().map(|found| &found.file.document) else {
            return;
        };
        let Some(node) = document.find(&at) else {
            return;
        };
        let is_object = |item: &&NodeId| matches!(document.value(**item), Value::Object);
        match document.value(node) {
            Value::Object => {
                for member in document.members(node) {
                    self.leaves(at.join(member.key.to_owned()), visit);
                }
            }
            Value::Array if document.items(node).iter().any(|item| is_object(&item)) => {
                for index in 0..document.items(node).len() {
                    self.leaves(at.join(index), visit);
                }
            }
            _ => {
                let span = document.span(node);
                let written = document.source().text().get(span.range()).unwrap_or_default();
                visit(at, written.split_whitespace().collect::<Vec<_>>().join(" "));
            }
        }
    }

    fn place(&self, key: &'static str) -> Option<String> {
        self.at(Place::root().join(key))
    }

    /// Where something stands in the configuration, as `path:line`.
    fn at(&self, place: Place) -> Option<String> {
        let found = self.found.as_ref()?;
        found.file.document.find(&place)?;
        let position = found.file.position(place);
        Some(format!("{}:{}", found.path.display(), position.line))
    }
}

impl Found {
    /// The configuration of the current folder.
    pub(crate) fn nearest() -> Result<Option<Self>, Failure> {
        nearest()?.map(Self::read).transpose()
    }

    /// Globs of files that a folder is searched for besides the usual names, with the folder
    /// that they are relative to.
    pub(crate) fn files(&self) -> (&Path, &[String]) {
        (&self.folder, &self.file.config.files)
    }

    fn read(path: PathBuf) -> Result<Self, Failure> {
        let bytes = fs::read(&path).map_err(|error| Failure::unreadable(&path, &error))?;
        let file = ConfigFile::read(bytes).map_err(|mistakes| {
            let lines: Vec<String> =
                mistakes.iter().map(|mistake| format!("{}:{mistake}", path.display())).collect();
            Failure::new(lines.join("\n"))
        })?;
        let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
        Ok(Self { path, folder, file })
    }

    /// The path of a file relative to the folder of the configuration, with forward slashes.
    pub(crate) fn relative(&self, path: &Path) -> String {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.into());
        let folder = absolute(if self.folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            &self.folder
        });
        let path = absolute(path);
        let relative = path.strip_prefix(&folder).unwrap_or(&path);
        relative.to_string_lossy().replace('\\', "/")
    }
}

/// The configuration of this folder, or of the nearest one above it up to the root of the
/// repository.
fn nearest() -> Result<Option<PathBuf>, Failure> {
    let here = std::env::current_dir()
        .map_err(|error| Failure::new(format!("cannot tell the current folder: {error}")))?;
    for folder in here.ancestors() {
        let path = folder.join(NAME);
        if path.is_file() {
            return Ok(Some(path.strip_prefix(&here).map(Path::to_path_buf).unwrap_or(path)));
        }
        if folder.join(".git").exists() {
            break;
        }
    }
    Ok(None)
}
