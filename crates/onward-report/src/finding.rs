//! Findings: what is said about a user's file.

use onward_source::{Place, Span};

use crate::{Rule, Severity};

/// Something said about a user's file: one cause, one place, one next step.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The rule that it is of.
    pub rule: &'static Rule,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in the reader's terms.
    pub message: String,
    /// Where.
    pub at: At,
    /// The words at the place that it is about, where it is not about all of it.
    pub excerpt: Option<String>,
    /// A few words beside the place.
    pub label: Option<String>,
    /// Other places that belong to it.
    pub related: Vec<Related>,
    /// What to do next.
    pub help: Option<String>,
}

/// Where something is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum At {
    /// A place in a document.
    Place(Place),
    /// Bytes of a text, where there is no document to name a place in.
    Span(Span),
}

impl From<Place> for At {
    fn from(place: Place) -> Self {
        Self::Place(place)
    }
}

impl From<Span> for At {
    fn from(span: Span) -> Self {
        Self::Span(span)
    }
}

/// Another place that belongs to a finding.
#[derive(Clone, Debug)]
pub struct Related {
    /// Where.
    pub at: At,
    /// What is there.
    pub label: String,
}

impl Finding {
    /// A finding with nothing but its message and place; its severity is that of the rule.
    pub fn new(rule: &'static Rule, at: impl Into<At>, message: impl Into<String>) -> Self {
        let severity = match rule.level {
            crate::Level::On(severity) => severity,
            crate::Level::Off => Severity::Error,
        };
        Self {
            rule,
            severity,
            message: message.into(),
            at: at.into(),
            excerpt: None,
            label: None,
            related: Vec::new(),
            help: None,
        }
    }

    /// The finding about these words of a text, not all of it.
    #[must_use]
    pub fn excerpt(mut self, excerpt: impl Into<String>) -> Self {
        self.excerpt = Some(excerpt.into());
        self
    }

    /// The finding with a few words beside its place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The finding with another place that belongs to it.
    #[must_use]
    pub fn related(mut self, at: impl Into<At>, label: impl Into<String>) -> Self {
        self.related.push(Related { at: at.into(), label: label.into() });
        self
    }

    /// The finding with what to do next.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}
