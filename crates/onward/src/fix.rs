//! `--fix` and `--show-fixes` of `onward check`.

use std::{
    fmt::Write as _,
    fs,
    io::{self, Read as _, Write as _},
    path::Path,
};

use anstyle::{AnsiColor, Style as Colour};
use onward_report::{Finding, Output, Report, Safety, Style};
use onward_source::Format;
use onward_validator::{Fixed, Remedy};
use similar::TextDiff;

use crate::{config::Effective, error::Failure, terminal};

/// What to do about findings that can be fixed.
#[derive(clap::Args, Debug)]
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

/// The fixing of what is checked, and what there is to say of it.
pub(crate) struct Fixing<'a> {
    args: &'a FixArgs,
    config: &'a Effective<'a>,
    style: Style,
    /// What was done to which file, for standard error.
    told: String,
    diffs: String,
    /// Whether standard output has the document, so that the report must go elsewhere.
    has_printed: bool,
    in_stream: bool,
}

impl<'a> Fixing<'a> {
    pub(crate) fn new(args: &'a FixArgs, config: &'a Effective<'a>, style: Style) -> Self {
        Self {
            args,
            config,
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

    /// Fixes a file, if that is asked for; gives the bytes to check.
    pub(crate) fn file(
        &mut self,
        path: &Path,
        bytes: Vec<u8>,
        format: Format,
    ) -> Result<Vec<u8>, Failure> {
        let Some(fixed) = self.fixed(path, &bytes, format) else {
            return Ok(bytes);
        };
        if !self.args.fix {
            return Ok(bytes);
        }
        if fixed.made.is_empty() {
            return Ok(bytes);
        }
        write(path, &fixed.text)
            .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))?;
        Ok(fixed.text.into_bytes())
    }

    /// Fixes what came from standard input, if that is asked for; gives the bytes to check.
    pub(crate) fn stdin(
        &mut self,
        name: &Path,
        bytes: Vec<u8>,
        format: Format,
    ) -> Result<Vec<u8>, Failure> {
        let fixed = self.fixed(name, &bytes, format);
        if !self.args.fix {
            return Ok(bytes);
        }
        let bytes = fixed.map_or(bytes, |fixed| fixed.text.into_bytes());
        // Of a document too large to read, the rest is still waiting.
        terminal::copy(&mut bytes.as_slice().chain(io::stdin().lock()))?;
        self.has_printed = true;
        Ok(bytes)
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

    fn fixed(&mut self, path: &Path, bytes: &[u8], format: Format) -> Option<Fixed> {
        self.in_stream = false;
        if !self.args.fix && !self.args.show_fixes {
            return None;
        }
        let settings = self.config.settings(path);
        let fixed = onward_validator::fix(bytes.to_vec(), format, &settings, self.safety())?;
        self.tell(path, &fixed);
        if self.args.show_fixes {
            let before = str::from_utf8(bytes).unwrap_or_default();
            self.diffs.push_str(&diff(path, before, &fixed.text, self.style));
        }
        Some(fixed)
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
        if !is_quiet {
            terminal::tell(&self.told);
        }
        if self.args.show_fixes {
            return terminal::print(&self.diffs);
        }
        let text = (output.write)(report, self.style);
        if self.has_printed {
            terminal::tell(&text);
            return Ok(());
        }
        terminal::print(&text)
    }
}

/// Puts the text in the place of a file's, all of it or nothing, with the file's owner and
/// permissions.
fn write(path: &Path, text: &str) -> io::Result<()> {
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
fn diff(path: &Path, before: &str, after: &str, style: Style) -> String {
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
