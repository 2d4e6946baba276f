//! Every relative link in the documentation leads to a file that is there, and to a heading in it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Component, Path, PathBuf},
};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// What links lead from and to on a page.
#[derive(Default)]
struct Page {
    links: Vec<String>,
    headings: BTreeSet<String>,
}

fn read(path: &Path) -> Page {
    let text = fs::read_to_string(path).expect("a page");
    let mut page = Page::default();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
                page.links.push(dest_url.into_string());
            }
            Event::Start(Tag::Heading { .. }) => heading = Some(String::new()),
            Event::End(TagEnd::Heading(_)) => {
                let id = id(&heading.take().unwrap_or_default());
                assert!(page.headings.insert(id.clone()), "{}: #{id} twice", path.display());
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut heading {
                    heading.push_str(&text);
                }
            }
            _ => {}
        }
    }
    page
}

/// The id that a heading gets.
fn id(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            walk(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}

/// The path without `.` and `..`.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}

#[test]
fn relative_links_lead_somewhere() {
    let root = plain(&Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    let docs = root.join("docs");
    let mut files =
        ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"].map(|name| root.join(name)).to_vec();
    walk(&docs, &mut files);
    let pages: BTreeMap<PathBuf, Page> =
        files.into_iter().map(|path| (path.clone(), read(&path))).collect();
    let mut wrong = Vec::new();
    let mut count = 0;
    for (path, page) in &pages {
        // A link without a target is a heading in the table of contents.
        let links = page.links.iter().filter(|link| !link.contains("://") && !link.is_empty());
        for link in links {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.clone(),
                _ => plain(&path.parent().expect("a folder").join(file)),
            };
            let has_anchor = anchor.is_empty()
                || pages.get(&target).is_some_and(|page| page.headings.contains(anchor));
            // The book holds nothing from outside its folder.
            let stays = !path.starts_with(&docs) || target.starts_with(&docs);
            if !target.exists() || !has_anchor || !stays {
                wrong.push(format!("{}: {link}", path.display()));
            }
            count += 1;
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count > 300, "only {count} links are found");
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let docs = plain(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs"));
    let listed = read(&docs.join("SUMMARY.md")).links;
    let listed: BTreeSet<PathBuf> = listed.iter().map(|link| docs.join(link)).collect();
    let mut files = Vec::new();
    walk(&docs, &mut files);
    files.retain(|path| !path.ends_with("SUMMARY.md") && !listed.contains(path));
    assert!(files.is_empty(), "{files:?}");
}
