//! `onward bindings`: the package for a language, written to a folder.

use std::{fs, io, path::Path, process::ExitCode};

use onward_codegen::TARGETS;

use crate::{args::BindingsArgs, error::Failure, terminal};

pub(crate) fn run(args: &BindingsArgs) -> Result<ExitCode, Failure> {
    // The parser of arguments takes the names of the targets alone.
    let target = TARGETS.iter().find(|target| target.name == args.language);
    let target = target.ok_or_else(|| Failure::new(format!("no language `{}`", args.language)))?;
    let folder = &args.out;
    if !args.force && !is_free(folder).map_err(|error| Failure::unreadable(folder, &error))? {
        return Err(Failure::new(format!(
            "{} is not empty: name a new folder, or write over what is there with --force",
            folder.display()
        )));
    }
    let files = onward_bindings::package(target);
    for (path, text) in &files {
        let path = folder.join(path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| Failure::new(format!("cannot write {}: {error}", path.display())))?;
    }
    terminal::print(&format!(
        "{} files of the package for {}, version {}, are in {}: README.md says how to start\n",
        files.len(),
        target.title,
        onward_bindings::VERSION,
        folder.display()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// Whether there is nothing at the path, or an empty folder.
fn is_free(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    }
}
