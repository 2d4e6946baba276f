//! Why a command could not do its work.

use std::{io, path::Path};

/// Why a command could not do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Something that the user is told: what, where, and what to do next.
    Message(String),
    /// Nobody reads the output any more.
    BrokenPipe,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self::Message(message.into())
    }

    /// A file or folder that could not be read.
    pub(crate) fn unreadable(path: &Path, error: &io::Error) -> Self {
        let reason = match error.kind() {
            io::ErrorKind::NotFound => "there is no such file".to_owned(),
            io::ErrorKind::IsADirectory => "it is a folder: name a file in it".to_owned(),
            io::ErrorKind::PermissionDenied => "reading it is not permitted".to_owned(),
            _ => error.to_string(),
        };
        Self::Message(format!("cannot read {}: {reason}", path.display()))
    }
}
