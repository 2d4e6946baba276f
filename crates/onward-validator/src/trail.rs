//! Paths on the way down a document, made into values only where one is needed.

use onward_schema::{Disclosure, LanguageTag, List, Party, Text};
use onward_source::{Path, Place, Segment};

/// A place on the way down.
#[derive(Clone, Copy)]
pub(crate) struct Trail<'t> {
    up: Option<&'t Trail<'t>>,
    step: Step,
}

#[derive(Clone, Copy)]
enum Step {
    Root,
    Key(&'static str),
    Index(usize),
}

impl Trail<'static> {
    pub(crate) const ROOT: Self = Self { up: None, step: Step::Root };
}

impl Trail<'_> {
    pub(crate) fn key<'t>(&'t self, key: &'static str) -> Trail<'t> {
        Trail { up: Some(self), step: Step::Key(key) }
    }

    pub(crate) fn index(&self, index: usize) -> Trail<'_> {
        Trail { up: Some(self), step: Step::Index(index) }
    }

    pub(crate) fn path(&self) -> Path {
        let mut segments = Vec::new();
        let mut here = Some(self);
        while let Some(trail) = here {
            match trail.step {
                Step::Root => {}
                Step::Key(key) => segments.push(Segment::from(key)),
                Step::Index(index) => segments.push(Segment::from(index)),
            }
            here = trail.up;
        }
        segments.into_iter().rev().collect()
    }

    pub(crate) fn value(&self) -> Place {
        self.path().value()
    }
}

/// The path to a party.
pub(crate) fn party(list: List, index: usize) -> Path {
    Path::root().join(list.key()).join(index)
}

/// The place of the string that a text has in a language.
pub(crate) fn in_language(path: Path, text: &Text, language: &LanguageTag) -> Place {
    match text {
        Text::Plain(_) => path.value(),
        Text::Translated(_) => path.join(language.to_string()).value(),
    }
}

/// Calls `visit` with the parties of both lists, and with former ones as they last stood.
pub(crate) fn visit_parties<'d>(
    document: &'d Disclosure,
    visit: &mut dyn FnMut(&Trail<'_>, Party<'d>),
) {
    let root = Trail::ROOT;
    for list in List::ALL {
        let at = root.key(list.key());
        let parties = document.parties().filter(|party| party.list() == *list);
        for (index, party) in parties.enumerate() {
            visit(&at.index(index), party);
        }
    }
    let former = root.key("former");
    for (index, tombstone) in document.former().iter().enumerate() {
        if let Some(last) = tombstone.last() {
            visit(&former.index(index).key("last"), last);
        }
    }
}
