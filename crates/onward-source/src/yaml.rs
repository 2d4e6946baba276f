//! YAML, from the events of a parser.
//!
//! What a disclosure has no use for and readers disagree about is refused: anchors, aliases,
//! tags, merge keys, more than one document.

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, StructureStyle, options};

use crate::{
    MAX_DEPTH, NodeId, Problem, Shape, Source, Span,
    builder::Builder,
    number,
    read::Root,
    tree::{Entry, Kind, StringRef},
};

/// The comments of a text that was read.
pub(crate) fn comments(source: &Source) -> Vec<Span> {
    let bom = source.bom();
    let options = options! {
        emit_comments: true,
        flow_nesting_limit: MAX_DEPTH + 2,
        block_nesting_limit: MAX_DEPTH + 2,
    };
    let parser = Parser::new_from_str_with_options(&source.text()[bom..], options);
    let comment = |event| match event {
        Ok((Event::Comment(..), span)) => Some(span),
        _ => None,
    };
    let spans = parser.filter_map(comment).filter_map(|span| span.byte_range());
    spans.map(|range| Span::new(bom + range.start, bom + range.end)).collect()
}

pub(crate) fn read(builder: &mut Builder<'_>, shape: &'static Shape) -> Root {
    let text = builder.source.text();
    let bom = builder.source.bom();
    let options = options! {
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        emit_comments: false,
        // Ours is lower, and is checked here.
        flow_nesting_limit: MAX_DEPTH + 2,
        block_nesting_limit: MAX_DEPTH + 2,
    };
    let parser = Parser::new_from_str_with_options(&text[bom..], options);
    let mut reader =
        Reader { builder, shape, bom, open: Vec::new(), root: None, documents: 0, merged: false };
    for event in parser {
        match event {
            Ok((event, span)) => reader.event(&event, &span)?,
            Err(error) => {
                let problem = reader.scan_problem(&error);
                reader.builder.problem(problem);
                return None;
            }
        }
    }
    if reader.root.is_none() && reader.builder.problems.is_empty() {
        let start = Span::new(bom, bom);
        reader.builder.problem(Problem::syntax("the file holds no document", start));
    }
    reader.root
}

/// A list or object whose end has not been reached.
struct Open {
    shape: &'static Shape,
    /// From its first byte to the end of what it holds so far.
    span: Span,
    content: Content,
}

enum Content {
    Array(Vec<NodeId>),
    Object {
        members: Vec<Entry>,
        /// The key whose value comes next.
        key: Option<(StringRef, Span)>,
    },
}

struct Reader<'s, 'b> {
    builder: &'b mut Builder<'s>,
    shape: &'static Shape,
    bom: usize,
    open: Vec<Open>,
    root: Root,
    documents: usize,
    /// Whether the value of a merge key comes next, which was complained about already.
    merged: bool,
}

impl Reader<'_, '_> {
    /// Takes in an event; nothing if reading cannot go on.
    fn event(&mut self, event: &Event<'_>, span: &granit_parser::Span) -> Option<()> {
        if let Some(tag) = span.tag_span() {
            let span = self.span(&tag);
            let problem = Problem::syntax("YAML tags are not used here", span);
            self.builder
                .problem(problem.with_help("remove the tag; quote the value if it is text"));
        }
        let at = self.span(span);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    let problem = Problem::syntax("a second document in one file", at);
                    self.builder
                        .problem(problem.with_help("keep each document in a file of its own"));
                    return None;
                }
            }
            Event::Scalar(text, style, ..) => self.scalar(text, *style, at),
            Event::Alias(_) | Event::UnresolvedAlias(_) => self.alias(at),
            Event::Anchor(..) => {
                let problem = Problem::syntax("YAML anchors are not used here", at);
                self.builder.problem(problem.with_help("write the value out where it is needed"));
            }
            Event::SequenceStart(style, ..) => {
                let at = if *style == StructureStyle::Block { self.with_dash(at) } else { at };
                self.start(at, Content::Array(Vec::new()))?;
            }
            Event::MappingStart(..) => {
                self.start(at, Content::Object { members: Vec::new(), key: None })?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(at),
            _ => {}
        }
        Some(())
    }

    fn span(&self, span: &granit_parser::Span) -> Span {
        let range = span.byte_range().unwrap_or_default();
        Span::new(self.bom + range.start, self.bom + range.end)
    }

    /// A list in block style from its first dash on: one that stands no deeper than its key is
    /// reported from behind the dash.
    fn with_dash(&self, at: Span) -> Span {
        let Some(Open { content: Content::Object { .. }, .. }) = self.open.last() else {
            return at;
        };
        let before = &self.builder.source.text()[..at.start()];
        let line = before.rfind('\n').map_or(0, |position| position + 1);
        let dash = line + before[line..].len() - before[line..].trim_start().len();
        if before[dash..].starts_with('-') { Span::new(dash, at.end()) } else { at }
    }

    /// The shape of the value that comes next.
    fn expected(&self) -> &'static Shape {
        match self.open.last() {
            None => self.shape,
            Some(Open { shape, content: Content::Array(_), .. }) => shape.items,
            Some(Open { shape, content: Content::Object { key, .. }, .. }) => match key {
                Some((key, _)) => shape.member(self.builder.text(*key)),
                None => Shape::ANY,
            },
        }
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Object { key: None, .. }, .. }))
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, at: Span) {
        let plain = style == ScalarStyle::Plain;
        if self.awaits_key() {
            if plain && text == "<<" {
                let problem = Problem::syntax("YAML merge keys are not used here", at);
                self.builder.problem(problem.with_help("write the keys out where they are needed"));
                self.merged = true;
            } else if plain && is_null(text) {
                let problem = Problem::syntax("a key that is null", at);
                self.builder
                    .problem(problem.with_help("write the key, in quotes if it looks like null"));
            }
            self.set_key(text, at);
            return;
        }
        self.merged = false;
        let at = match style {
            ScalarStyle::Literal | ScalarStyle::Folded => {
                block_scalar(self.builder.source.text(), at)
            }
            _ => at,
        };
        let string = self.builder.string(text, inner(self.builder.source.text(), style, at));
        let kind = match text {
            _ if !plain => Kind::Text(string),
            _ if is_null(text) => Kind::Null,
            _ if self.expected().text => Kind::Text(string),
            "true" => Kind::Boolean(true),
            "false" => Kind::Boolean(false),
            _ if number::is_json_number(text) => Kind::Number(string),
            _ => Kind::Text(string),
        };
        let node = self.builder.node(at, kind);
        self.add(node, at);
    }

    fn alias(&mut self, at: Span) {
        if !self.merged {
            let problem = Problem::syntax("YAML aliases are not used here", at);
            self.builder.problem(problem.with_help("write the value out where it is needed"));
        }
        if self.awaits_key() {
            self.set_key("", at);
        } else {
            self.merged = false;
            let node = self.builder.node(at, Kind::Null);
            self.add(node, at);
        }
    }

    fn set_key(&mut self, text: &str, at: Span) {
        let source = self.builder.source.text();
        let quoted = source[at.range()].starts_with(['"', '\'']);
        let unquoted = if quoted { Span::new(at.start() + 1, at.end() - 1) } else { at };
        let string = self.builder.string(text, unquoted);
        if let Some(Open { content: Content::Object { key, .. }, .. }) = self.open.last_mut() {
            *key = Some((string, at));
        }
    }

    fn start(&mut self, at: Span, content: Content) -> Option<()> {
        if self.awaits_key() {
            let problem = Problem::syntax("a key must be a single word or text", at);
            self.builder.problem(problem.with_help("quote the key if it begins with a bracket"));
            return None;
        }
        if self.open.len() >= MAX_DEPTH {
            let source = self.builder.source;
            let first = source.text()[at.start()..].chars().next().map_or(0, char::len_utf8);
            self.builder.problem(Problem::too_deep(Span::new(at.start(), at.start() + first)));
            return None;
        }
        let shape = self.expected();
        self.merged = false;
        self.open.push(Open { shape, span: at, content });
        Some(())
    }

    fn end(&mut self, at: Span) {
        let Some(open) = self.open.pop() else {
            return;
        };
        // The end of a block collection is where the next thing begins; it ends with what it holds.
        let is_flow = matches!(&self.builder.source.text()[at.range()], "]" | "}");
        let span = if is_flow { open.span.to(at) } else { open.span };
        let node = match open.content {
            Content::Array(items) => self.builder.array(span, items),
            Content::Object { members, .. } => self.builder.object(span, members),
        };
        self.add(node, span);
    }

    fn add(&mut self, node: NodeId, at: Span) {
        let Some(open) = self.open.last_mut() else {
            self.root = Some(node);
            return;
        };
        open.span = open.span.to(at);
        match &mut open.content {
            Content::Array(items) => items.push(node),
            Content::Object { members, key } => {
                if let Some((key, key_span)) = key.take() {
                    members.push(Entry { key, key_span, value: node });
                }
            }
        }
    }

    fn scan_problem(&self, error: &ScanError) -> Problem {
        let text = self.builder.source.text();
        let marked = text.floor_char_boundary(self.bom + error.marker().byte_offset().unwrap_or(0));
        // Some complaints are about something inside the token that is marked.
        let inside = match error.kind() {
            ErrorKind::TabInPlainScalar => "\t",
            kind if is_surrogate(kind) => "\\u",
            _ => "",
        };
        let start = marked + text[marked..].find(inside).unwrap_or(0);
        let found = text[start..].chars().next();
        let end = start + found.filter(|c| *c != '\n').map_or(0, char::len_utf8);
        let (message, help) = describe(error.kind());
        let mut problem = Problem::syntax(message, Span::new(start, end));
        problem.help = help.map(str::to_owned);
        problem.related = self.open.last().map(|open| open.span.start()).and_then(|open| {
            let is_bracket = text[open..].starts_with(['[', '{']);
            is_bracket.then(|| (Span::new(open, open + 1), "this bracket is still open"))
        });
        problem
    }
}

/// What YAML takes for null, plain.
fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null")
}

/// The bytes between the quotes of a quoted scalar, and all of a plain one.
fn inner(text: &str, style: ScalarStyle, at: Span) -> Span {
    let quoted = matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted);
    if quoted && text[at.range()].len() >= 2 { Span::new(at.start() + 1, at.end() - 1) } else { at }
}

/// A block scalar from its indicator, `|` or `>`, to the end of its text.
fn block_scalar(text: &str, content: Span) -> Span {
    let before = text[..content.start()].trim_end();
    let end = match text[content.range()].trim_end() {
        "" => before.len(),
        lines => content.start() + lines.len(),
    };
    let line = before.rfind('\n').map_or(0, |position| position + 1);
    let header = &before[line..];
    let header = header.split(" #").next().unwrap_or(header).trim_end();
    let header = header.trim_end_matches(|c: char| c.is_ascii_digit() || c == '+' || c == '-');
    if header.ends_with(['|', '>']) {
        Span::new(line + header.len() - 1, end)
    } else {
        Span::new(content.start(), end)
    }
}

fn is_surrogate(kind: &ErrorKind) -> bool {
    matches!(
        kind,
        ErrorKind::InvalidLowSurrogate
            | ErrorKind::MissingLowSurrogate
            | ErrorKind::UnpairedLowSurrogate
            | ErrorKind::InvalidLowSurrogateHexEscape
    )
}

/// The parser's complaint in our words, and what to do about it.
fn describe(kind: &ErrorKind) -> (String, Option<&'static str>) {
    let (message, help) = match kind {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::TabAtBlockScalarStart => {
            ("a tab where YAML wants spaces", Some("indent with spaces"))
        }
        ErrorKind::UnclosedQuotedScalar | ErrorKind::DocumentIndicatorInQuotedScalar => {
            ("the quoted text is not closed", Some("add the closing quote"))
        }
        ErrorKind::UnclosedFlowCollection { .. }
        | ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping => {
            ("the bracket is not closed", Some("add the closing bracket"))
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => {
            let message = format!("`{open}` is closed by `{close}`");
            return (message, Some("close each bracket with its own kind"));
        }
        ErrorKind::MisplacedFlowCollectionEnd => ("a closing bracket that nothing opened", None),
        ErrorKind::ExpectedFlowMappingSeparator => ("expected `,` or `}`", None),
        ErrorKind::ExpectedFlowSequenceSeparator => ("expected `,` or `]`", None),
        ErrorKind::SimpleKeyExpected | ErrorKind::InvalidSimpleKey => (
            "expected `:` after the key",
            Some("write `key: value`, or quote text that holds a colon"),
        ),
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidBlockScalarIndent
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidFlowScalarIndent => {
            ("the indentation does not fit what is above", Some("align it with its siblings"))
        }
        ErrorKind::MappingValueNotAllowed | ErrorKind::InvalidColonPlacement => (
            "a `:` where no key can stand",
            Some("quote text that holds a colon followed by a blank"),
        ),
        ErrorKind::MappingKeyNotAllowed | ErrorKind::BlockSequenceEntryNotAllowed => (
            "this cannot begin here",
            Some("begin it on a line of its own, or quote it if it is text"),
        ),
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => (
            "text after the closing quote",
            Some("quote all of it; within single quotes write `''` for one"),
        ),
        ErrorKind::UnknownQuotedScalarEscape => {
            ("YAML has no such escape", Some("write `\\\\` for a backslash, or use single quotes"))
        }
        kind if is_surrogate(kind) => ("half of a surrogate pair", None),
        ErrorKind::CommentNotSeparated => ("a comment needs a blank before its `#`", None),
        ErrorKind::UnexpectedCharacter { character } => {
            let message = format!("`{}` cannot begin text", character.escape_default());
            return (message, Some("quote the text"));
        }
        ErrorKind::RecursionLimitExceeded => {
            return (format!("more than {MAX_DEPTH} levels of nesting"), None);
        }
        other => return (other.to_string(), None),
    };
    (message.to_owned(), help)
}
