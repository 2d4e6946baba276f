//! Texts of a repository, read from one process however many there are.

use std::{
    io::{self, BufRead as _, BufReader, Read as _, Write as _},
    process::{Child, ChildStdin, ChildStdout, Stdio},
};

use onward_source::MAX_BYTES;

use super::{Commit, Git, lacking, not_started, refused};
use crate::error::Failure;

/// A process that reads texts of a repository.
pub(crate) struct Objects {
    child: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Objects {
    pub(super) fn start(git: &Git) -> Result<Self, Failure> {
        let mut child = git
            .command()
            // Of a link, what it points to.
            .args(["cat-file", "--batch", "--follow-symlinks"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| not_started(&error))?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(requests), Some(answers)) => {
                Ok(Self { child, requests, answers: BufReader::new(answers) })
            }
            _ => Err(refused("it has no standard input and output")),
        }
    }

    /// The text of a file that a commit has, by its path from the root. No more of one that is too
    /// large than shows that it is.
    pub(crate) fn read(&mut self, commit: &Commit, path: &str) -> Result<Vec<u8>, Failure> {
        // A request is a line.
        if path.contains('\n') {
            return Err(Failure::new("a path with a line break in it cannot be read from git"));
        }
        let answer = self.ask(&format!("{}:{path}", commit.0)).map_err(|error| {
            // Once it has ended, it has said why.
            let has_ended = matches!(self.child.try_wait(), Ok(Some(_)));
            let mut reason = String::new();
            if let Some(stderr) = self.child.stderr.as_mut().filter(|_| has_ended) {
                let _ = stderr.read_to_string(&mut reason);
            }
            let reason = reason.trim().trim_start_matches("fatal: ");
            refused(if reason.is_empty() { error.to_string() } else { reason.to_owned() }.as_str())
        })?;
        answer.ok_or_else(|| lacking(path))
    }

    /// What the process answers; nothing if it has no such text.
    fn ask(&mut self, name: &str) -> io::Result<Option<Vec<u8>>> {
        writeln!(self.requests, "{name}")?;
        self.requests.flush()?;
        let mut header = String::new();
        if self.answers.read_line(&mut header)? == 0 {
            // It says on standard error why; wait until it is there.
            self.child.wait()?;
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let header = header.trim_end_matches('\n');
        if header.starts_with(name) || header.ends_with(" missing") {
            return Ok(None);
        }
        // `NAME TYPE SIZE`, or for a link that leads nowhere `dangling SIZE` and where to.
        let mut words = header.rsplit(' ');
        let size = words.next().and_then(|size| size.parse::<u64>().ok());
        let kind = words.next().unwrap_or_default();
        let Some(size) = size else {
            return Err(io::Error::other(format!("`{header}` is no answer")));
        };
        let mut bytes = Vec::new();
        let wanted = size.min(MAX_BYTES as u64 + 1);
        (&mut self.answers).take(wanted).read_to_end(&mut bytes)?;
        // What is left of it, and the line break after it.
        io::copy(&mut (&mut self.answers).take(size - wanted + 1), &mut io::sink())?;
        Ok((kind == "blob").then_some(bytes))
    }
}

impl Drop for Objects {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
