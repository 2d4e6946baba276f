//! The file of known findings.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use onward_report::{Content, Finding};
use onward_validator::Known;

use crate::{error::Failure, terminal};

/// What is done with the file of known findings.
pub(crate) struct KnownFile {
    path: PathBuf,
    known: Known,
    /// How many there were when it was read; nothing if they are being written.
    before: Option<usize>,
}

impl KnownFile {
    /// Reads the file; with `write`, everything that is found will be taken for known.
    pub(crate) fn open(path: PathBuf, write: bool) -> Result<Self, Failure> {
        let known = match fs::read_to_string(&path) {
            Ok(text) => Known::read(&text).map_err(|error| {
                Failure::new(format!(
                    "{} holds no known findings ({error})\n`--write-known` writes it anew",
                    path.display()
                ))
            })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound && write => Known::default(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Err(Failure::new(format!(
                    "there is no file {}\n`--write-known` writes it",
                    path.display()
                )));
            }
            Err(error) => return Err(Failure::unreadable(&path, &error)),
        };
        let before = (!write).then_some(known.len());
        Ok(Self { path, known, before })
    }

    /// Takes the known findings of a file out, or takes its findings for known.
    pub(crate) fn apply(&mut self, file: &Path, content: &Content, findings: &mut Vec<Finding>) {
        let file = self.relative(file);
        if self.before.is_some() {
            self.known.hide(&file, content, findings);
        } else {
            self.known.learn(&file, content, findings);
        }
    }

    /// Takes the known findings of a file out, and forgets none of those that are gone.
    pub(crate) fn hide(&self, file: &Path, content: &Content, findings: &mut Vec<Finding>) {
        if self.before.is_some() {
            self.known.clone().hide(&self.relative(file), content, findings);
        }
    }

    /// Writes the file if it is another now, and says so.
    pub(crate) fn close(self) -> Result<(), Failure> {
        let count = self.known.len();
        let gone = self.before.map(|before| before - count);
        if gone == Some(0) {
            return Ok(());
        }
        fs::write(&self.path, self.known.write()).map_err(|error| {
            Failure::new(format!("cannot write {}: {error}", self.path.display()))
        })?;
        let path = self.path.display();
        terminal::hint(&match gone {
            Some(1) => format!("{path}: 1 known finding is gone, {count} left"),
            Some(gone) => format!("{path}: {gone} known findings are gone, {count} left"),
            None if count == 1 => format!("{path}: 1 finding is known from now on"),
            None => format!("{path}: {count} findings are known from now on"),
        });
        Ok(())
    }

    /// The path of a file relative to the folder of the known findings, with forward slashes.
    fn relative(&self, file: &Path) -> String {
        let absolute = |path: &Path| std::path::absolute(path).unwrap_or_else(|_| path.into());
        let file = absolute(file);
        let folder = absolute(&self.path);
        let relative = folder.parent().and_then(|folder| file.strip_prefix(folder).ok());
        relative.unwrap_or(&file).to_string_lossy().replace('\\', "/")
    }
}
