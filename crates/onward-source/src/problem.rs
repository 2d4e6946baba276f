//! What keeps a text from being read.

use crate::Span;

/// Something that keeps a text from being read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of problem it is.
    pub kind: ProblemKind,
    /// What is wrong, in words.
    pub message: String,
    /// Where.
    pub span: Span,
    /// Another place that belongs to it, with what is there: the first of two equal keys.
    pub related: Option<(Span, &'static str)>,
    /// What to do about it.
    pub help: Option<String>,
}

/// A kind of problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The text does not follow the format, or uses what is refused.
    Syntax,
    /// A key stands twice in one object.
    DuplicateKey,
}

impl Problem {
    pub(crate) fn syntax(message: impl Into<String>, span: Span) -> Self {
        Self { kind: ProblemKind::Syntax, message: message.into(), span, related: None, help: None }
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn duplicate_key(key: &str, span: Span, first: Option<Span>) -> Self {
        Self {
            kind: ProblemKind::DuplicateKey,
            message: format!("the key `{key}` stands twice in one object"),
            span,
            related: first.map(|first| (first, "first here")),
            help: Some("remove one of the two, or merge them".to_owned()),
        }
    }

    pub(crate) fn too_deep(span: Span) -> Self {
        Self::syntax(format!("more than {} levels of nesting", crate::MAX_DEPTH), span)
    }
}
