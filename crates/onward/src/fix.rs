//! `--fix` and `--show-fixes` of `onward check`.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Read as _, Write as _},
    path::Path,
};

use anstyle::{AnsiColor, Style as Colour};
use onward_report::{Content, Finding, Output, Report, Safety, Style};
use onward_validator::{Fixed, Remedy};
use similar::TextDiff;

use crate::{error::Failure, files::Input, terminal};

/// What to do about findings that can be fixed.
#[derive(clap::Args, Debug, Default)]
pub(crate) struct FixArgs {
    /// Make the fixes that are safe, and report what remains
    ///
    /// Files are edited in place; comments, order and layout stay. A document from standard input
    /// is written to standard output, and the report to standard error.
    #[arg(long, group = "fixing")]
    pub(crate) fix: bool,
    /// Show as a diff what --fix would do, and write nothing
    #[arg(long, group = "fixing", conflicts_with = "format")]
    pub(crate) show_fixes: bool,
    /// Take fixes in that may not be what was meant
    #[arg(long, requires = "fixing")]
    pub(crate) unsafe_fixes: bool,
}

/// What is found in a text.
pub(crate) type Look<'l> = dyn Fn(Vec<u8>) -> (Content, Vec<Finding>) + 'l;

/// The fixing of what is checked, and what there is to say of it.
pub(crate) struct Fixing<'a> {
    args: &'a FixArgs,
    style: Style,
    /// What was done to which file, for standard error.
    told: String,
    diffs: String,
    /// Whether standard output has the document, so that the report must go elsewhere.
    has_printed: bool,
    in_stream: bool,
}

impl<'a> Fixing<'a> {
    pub(crate) fn new(args: &'a FixArgs, style: Style) -> Self {
        Self {
            args,
            style,
            told: String::new(),
            diffs: String::new(),
            has_printed: false,
            in_stream: false,
        }
    }

    fn safety(&self) -> Safety {
        if self.args.unsafe_fixes { Safety::Unsafe } else { Safety::Safe }
    }

    /// Fixes a document, if that is asked for; gives the bytes to check.
    pub(crate) fn input(
        &mut self,
        input: &Input,
        path: &Path,
        bytes: Vec<u8>,
        look: &Look<'_>,
    ) -> Result<Vec<u8>, Failure> {
        self.in_stream = false;
        if !self.args.fix && !self.args.show_fixes {
            return Ok(bytes);
        }
        let fixed = onward_validator::fix(bytes.clone(), self.safety(), look);
        if let Some(fixed) = &fixed {
            self.tell(path, fixed);
        }
        let made = fixed.filter(|fixed| !fixed.made.is_empty());
        if self.args.show_fixes {
            if let Some(Fixed { text, .. }) = made {
                let before = str::from_utf8(&bytes).unwrap_or_default();
                self.diffs.push_str(&diff(path, before, &text, self.style));
            }
            return Ok(bytes);
        }
        if *input == Input::Stdin {
            let bytes = made.map_or(bytes, |fixed| fixed.text.into_bytes());
            // Of a document too large to read, the rest is still waiting.
            terminal::copy(&mut bytes.as_slice().chain(io::stdin().lock()))?;
            self.has_printed = true;
            return Ok(bytes);
        }
        let Some(Fixed { text, .. }) = made else {
            return Ok(bytes);
        };
        write(path, &text)
            .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))?;
        Ok(text.into_bytes())
    }

    /// Says that a stream stays as it is.
    pub(crate) fn stream(&mut self, path: &Path) {
        self.in_stream = true;
        if self.args.fix || self.args.show_fixes {
            let _ = writeln!(
                self.told,
                "{}: not fixed, as it is a stream of documents",
                path.display(),
            );
        }
    }

    fn tell(&mut self, path: &Path, fixed: &Fixed) {
        let findings = match fixed.made.len() {
            0 => "nothing",
            1 => "1 finding",
            count => &format!("{count} findings"),
        };
        let done = if self.args.fix { "fixed" } else { "can be fixed" };
        let _ = writeln!(self.told, "{}: {findings} {done}", path.display());
        // Several findings may have one remedy.
        let mut made: Vec<&Remedy> = fixed.made.iter().collect();
        made.dedup();
        for Remedy { rule, message } in made {
            let _ = writeln!(self.told, "  {rule}: {message}");
        }
        for (Remedy { rule, message }, objection) in &fixed.left_out {
            let reason = objection.map_or_else(
                || "that cannot be done in this layout".to_owned(),
                |rule| format!("that would bring a finding of {}", rule.name),
            );
            let _ = writeln!(self.told, "  not {rule}: {message}; {reason}");
        }
    }

    /// Takes back the fixes that are not to be had: of a stream, and those that were tried.
    pub(crate) fn settle(&self, findings: &mut [Finding]) {
        for finding in findings {
            let is_tried = |safety| self.args.fix && safety <= self.safety();
            finding.fix.take_if(|fix| self.in_stream || is_tried(fix.safety));
        }
    }

    /// Writes the report, or the fixes in its place; says on standard error what was done.
    pub(crate) fn print(
        &mut self,
        report: &Report,
        output: &Output,
        is_quiet: bool,
    ) -> Result<(), Failure> {
        if self.args.show_fixes {
            if self.told.is_empty() {
                self.told.push_str("there is nothing to fix\n");
            }
            let more = report.fixable().risky;
            if more > 0 && !self.args.unsafe_fixes {
                let _ = writeln!(self.told, "{more} more with --unsafe-fixes");
            }
        }
        if !is_quiet && !self.told.is_empty() {
            terminal::hint(self.told.trim_end());
        }
        if self.args.show_fixes {
            return terminal::print(&self.diffs);
        }
        let text = (output.write)(report, self.style);
        if self.has_printed {
            terminal::hint(text.trim_end());
            return Ok(());
        }
        terminal::print(&text)
    }
}

/// Puts the text in the place of a file's, all of it or nothing, with the file's owner and
/// permissions.
pub(crate) fn write(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link.
    let target = fs::canonicalize(path)?;
    let metadata = fs::metadata(&target)?;
    if metadata.permissions().readonly() {
        return Err(io::Error::other("it is read-only"));
    }
    let folder = target.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::Builder::new().prefix(".onward-").tempfile_in(folder)?;
    file.write_all(text.as_bytes())?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        // Only an administrator can give a file away, and nobody else needs to.
        let _ = fchown(file.as_file(), Some(metadata.uid()), Some(metadata.gid()));
    }
    file.as_file().set_permissions(metadata.permissions())?;
    file.as_file().sync_all()?;
    file.persist(&target)?;
    Ok(())
}

/// The difference as a unified diff.
pub(crate) fn diff(path: &Path, before: &str, after: &str, style: Style) -> String {
    let path = path.display().to_string();
    let diff = TextDiff::from_lines(before, after);
    let diff = diff.unified_diff().header(&path, &path).to_string();
    if style == Style::Plain {
        return diff;
    }
    let mut coloured = String::new();
    for (number, line) in diff.split_inclusive('\n').enumerate() {
        let colour = match line.as_bytes().first() {
            _ if number < 2 => Colour::new().bold(),
            Some(b'@') => AnsiColor::Cyan.on_default(),
            Some(b'-') => AnsiColor::Red.on_default(),
            Some(b'+') => AnsiColor::Green.on_default(),
            _ => Colour::new(),
        };
        let content = line.trim_end_matches(['\r', '\n']);
        let _ = write!(coloured, "{colour}{content}{colour:#}{}", &line[content.len()..]);
    }
    coloured
}

#[cfg(test)]
mod tests {
    use super::{Path, Style, diff};

    #[test]
    fn a_diff_has_colours_only_where_they_are_wanted() {
        let diff = |style| diff(Path::new("a.yaml"), "a: 1\nb: 2\n", "a: 1\nb: 3", style);
        assert_eq!(
            diff(Style::Plain),
            "--- a.yaml\n+++ a.yaml\n@@ -1,2 +1,2 @@\n a: 1\n-b: 2\n+b: 3\n\
             \\ No newline at end of file\n"
        );
        let coloured = diff(Style::Coloured);
        assert!(coloured.contains("\u{1b}[31m-b: 2\u{1b}[0m\n\u{1b}[32m+b: 3\u{1b}[0m\n"));
        assert!(coloured.contains("\n a: 1\n"), "{coloured:?}");
    }
}
