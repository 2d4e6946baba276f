//! Fixes: remedies that a rule knows.

use onward_source::{Edit, Replacements};

use crate::{Content, Located};

/// A remedy that a rule knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Fix {
    /// What it does, as one would ask for it: "rename the key to `legalName`".
    pub message: String,
    /// The edits that do it, all of them together.
    pub edits: Vec<Edit>,
    /// Whether it may be made unseen.
    pub safety: Safety,
}

/// Whether a fix may be made unseen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Safety {
    /// It cannot be wrong.
    Safe,
    /// It is what was most likely meant, and somebody should look at it.
    Unsafe,
}

impl Fix {
    /// A fix that does what the message says.
    pub fn new(
        safety: Safety,
        message: impl Into<String>,
        edits: impl IntoIterator<Item = Edit>,
    ) -> Self {
        Self { message: message.into(), edits: edits.into_iter().collect(), safety }
    }

    /// Whether it may be made unseen.
    pub fn is_safe(&self) -> bool {
        self.safety == Safety::Safe
    }
}

impl Content {
    /// What a fix replaces in the text; nothing if it cannot be made there.
    pub fn replacements(&self, fix: &Fix) -> Option<Replacements> {
        let Self::Read(document) = self else {
            return None;
        };
        document.replacements(&fix.edits).filter(|replacements| !replacements.is_empty())
    }
}

impl<'r> Located<'r> {
    /// The fix of the finding with what it replaces, if there is one that can be made.
    pub fn fix(&self) -> Option<(&'r Fix, Replacements)> {
        let fix = self.finding.fix.as_ref()?;
        Some((fix, self.file.content.replacements(fix)?))
    }
}
