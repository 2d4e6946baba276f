//! What a command is about, where files that are not there count too: those of the base.

use std::path::{Path, PathBuf};

use crate::files::Input;

/// Whether a file is among those that the paths of a command line name; `found` is what they name
/// of what is there. Without any path, those are the lists in this folder and the ones above, up
/// to the nearest that is there.
pub(super) fn is_asked(paths: &[PathBuf], found: &[Input], file: &Path) -> bool {
    if !paths.is_empty() {
        return paths.iter().any(|path| names(path, file));
    }
    let Some(folder) = file.parent() else {
        return false;
    };
    let here = real(Path::new("."));
    let nearest = found.iter().find_map(|input| match input {
        Input::Document(path) => real(path).parent().map(Path::to_path_buf),
        _ => None,
    });
    here.starts_with(folder) && nearest.is_none_or(|nearest| folder.starts_with(nearest))
}

/// Whether a path of a command line names a file: the path itself, a folder, or a glob.
pub(super) fn names(path: &Path, file: &Path) -> bool {
    if file.starts_with(real(path)) {
        return true;
    }
    let whole = real(Path::new(".")).join(path);
    glob::Pattern::new(&whole.to_string_lossy()).is_ok_and(|pattern| {
        let options = glob::MatchOptions { require_literal_separator: true, ..Default::default() };
        file.ancestors().any(|part| pattern.matches_path_with(part, options))
    })
}

/// The path with its links followed, as far as it is there.
pub(super) fn real(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.into());
    for part in absolute.ancestors() {
        if let Ok(part_real) = part.canonicalize() {
            let rest = absolute.strip_prefix(part).unwrap_or(Path::new(""));
            // Joining nothing would put a separator at the end.
            let is_whole = rest.as_os_str().is_empty();
            return if is_whole { part_real } else { part_real.join(rest) };
        }
    }
    absolute
}
