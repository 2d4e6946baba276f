//! Paths from the root of a repository, for formats that are read beside one.

use std::path::{Component, Path, PathBuf};

/// The repository that a check runs in.
#[derive(Clone, Debug)]
pub struct Repository {
    root: PathBuf,
    current: PathBuf,
}

impl Repository {
    /// The repository with this root, seen from the current folder: two absolute paths.
    pub fn new(root: impl Into<PathBuf>, current: impl Into<PathBuf>) -> Self {
        Self { root: root.into(), current: current.into() }
    }

    /// The path of a file from the root, with forward slashes; as it is where it lies elsewhere.
    pub(crate) fn path(&self, path: &str) -> String {
        // Standard input has no path.
        if path.starts_with('<') {
            return path.to_owned();
        }
        let mut full = PathBuf::new();
        for component in self.current.join(path).components() {
            match component {
                Component::CurDir => {}
                Component::ParentDir => {
                    full.pop();
                }
                component => full.push(component),
            }
        }
        let inside = full.strip_prefix(&self.root).unwrap_or(Path::new(path));
        inside.to_string_lossy().replace('\\', "/")
    }
}

#[cfg(test)]
mod tests {
    use super::Repository;

    #[test]
    fn paths_from_the_root() {
        let repository = Repository::new("/srv/lists", "/srv/lists/vendors");
        for (path, expected) in [
            ("a.yaml", "vendors/a.yaml"),
            ("./b/a.yaml", "vendors/b/a.yaml"),
            ("../a.yaml", "a.yaml"),
            ("/srv/lists/c/a.yaml", "c/a.yaml"),
            ("/elsewhere/a.yaml", "/elsewhere/a.yaml"),
            ("../../a.yaml", "../../a.yaml"),
            ("<stdin>", "<stdin>"),
        ] {
            assert_eq!(repository.path(path), expected, "{path}");
        }
    }
}
