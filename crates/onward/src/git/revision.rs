//! What revisions are called, and what to do about one that is not there.

use std::path::Path;

use super::{Commit, ForkPoint, Git, complaint, output, refused};
use crate::error::Failure;

impl Git {
    /// The commit that a revision names.
    pub(crate) fn commit(&self, revision: &str) -> Result<Commit, Failure> {
        self.resolve(revision)?.ok_or_else(|| self.no_such(revision))
    }

    /// The commit that a revision names, if it names one.
    pub(crate) fn resolve(&self, revision: &str) -> Result<Option<Commit>, Failure> {
        let commit = format!("{revision}^{{commit}}");
        let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", &commit];
        let output = output(self.command().args(arguments))?;
        let name = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !name.is_empty()).then_some(Commit(name)))
    }

    /// The text of a file in a revision. As everywhere in git, its path is one from the root of the
    /// repository, or one from this folder if it begins with `./` or `../`.
    pub(crate) fn text(&self, revision: &str, path: &str) -> Result<Vec<u8>, Failure> {
        let commit = self.commit(revision)?;
        let from_here = || self.path(Path::new(path));
        let is_from_here = path.starts_with("./") || path.starts_with("../");
        let full = if is_from_here { from_here()? } else { path.to_owned() };
        let files = self.files(&commit)?;
        if files.contains(&full) {
            return self.objects()?.read(&commit, &full);
        }
        let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_owned();
        let near = files
            .iter()
            .filter(|file| strsim::osa_distance(file, &full) <= 2 || (name(file) == name(&full)));
        let near = near.min_by_key(|file| strsim::osa_distance(file, &full));
        let help = match near {
            _ if !is_from_here && from_here().is_ok_and(|here| files.contains(&here)) => {
                format!("did you mean `{revision}:./{path}`?")
            }
            Some(near) => format!("did you mean `{revision}:{near}`?"),
            None => format!("`git ls-tree -r --name-only {revision}` lists what there is"),
        };
        Err(Failure::new(format!("there is no file {full} in `{revision}`\n  help: {help}")))
    }

    /// The commit in which `HEAD` left a revision: their merge base.
    pub(crate) fn fork_point(&self, revision: &str) -> Result<ForkPoint, Failure> {
        let Some(head) = self.resolve("HEAD")? else {
            return match revision {
                "HEAD" => Ok(ForkPoint::Unborn),
                _ => self.commit(revision).map(ForkPoint::Earlier),
            };
        };
        let commit = self.commit(revision)?;
        let output = output(self.command().args(["merge-base", &commit.0, &head.0]))?;
        let found = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        match output.status.code() {
            Some(0) if found == commit.0 => Ok(ForkPoint::Revision(commit)),
            Some(0) => Ok(ForkPoint::Earlier(Commit(found))),
            Some(1) => Err(self.unrelated(revision)),
            _ => Err(refused(&complaint(&output))),
        }
    }

    /// Whether the clone lacks a part of its history.
    fn is_shallow(&self) -> bool {
        self.run(&["rev-parse", "--is-shallow-repository"])
            .is_ok_and(|answer| answer.trim() == "true")
    }

    fn unrelated(&self, revision: &str) -> Failure {
        let help = if self.is_shallow() {
            "this clone is shallow and does not reach back to where they parted; \
             `git fetch --unshallow` gets the rest of the history (in GitHub Actions: \
             `fetch-depth: 0` for actions/checkout; in GitLab: `GIT_DEPTH: 0`)"
        } else {
            "their histories never met: name a revision that this one came from"
        };
        Failure::new(format!("HEAD and `{revision}` have no commit in common\n  help: {help}"))
    }

    fn no_such(&self, revision: &str) -> Failure {
        let help = self.remedy(revision);
        let root = self.root.display();
        Failure::new(format!("there is no revision `{revision}` in {root}\n  help: {help}"))
    }

    /// What to do about a revision that is not there.
    fn remedy(&self, revision: &str) -> String {
        let lines = |arguments: &[&str]| -> Vec<String> {
            self.run(arguments).unwrap_or_default().lines().map(str::to_owned).collect()
        };
        if revision == "HEAD" {
            return "nothing was committed yet".to_owned();
        }
        for remote in lines(&["remote"]) {
            if let Some(branch) = revision.strip_prefix(&format!("{remote}/")) {
                return format!(
                    "if {remote} has that branch, `git fetch {remote} \
                     +refs/heads/{branch}:refs/remotes/{remote}/{branch}` gets it"
                );
            }
        }
        let known = lines(&["for-each-ref", "--format=%(refname:short)"]);
        let ends = |name: &&String| {
            name.strip_suffix(revision).is_some_and(|remote| remote.ends_with('/'))
        };
        let distance = |name: &&String| strsim::osa_distance(name, revision);
        let near = known.iter().filter(|name| distance(name) <= 2).min_by_key(distance);
        if let Some(name) = known.iter().find(ends).or(near) {
            return format!("did you mean `{name}`?");
        }
        if self.is_shallow() {
            return "this clone is shallow; `git fetch --unshallow` gets the rest of the history"
                .to_owned();
        }
        "`git branch --all` and `git tag` list what there is".to_owned()
    }
}
