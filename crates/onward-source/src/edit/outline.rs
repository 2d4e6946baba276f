//! Where a TOML text names what: a key of a table may stand in many places.

use std::collections::HashMap;

use toml_parser::{ErrorSink, ParseError, decoder::Encoding, parser::EventReceiver};

use crate::{Path, Segment, Span};

/// Where a TOML text names what.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    /// Every place of every key, in headers and in dotted keys too.
    mentions: HashMap<Path, Vec<Span>>,
    /// Headers and pairs on lines of their own, in the order of the text.
    pub(crate) statements: Vec<Statement>,
}

/// A header, or a pair of key and value that stands on a line of its own.
#[derive(Debug)]
pub(crate) struct Statement {
    /// What it defines: an element, if it is the header of an array of tables.
    pub(crate) path: Path,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) is_header: bool,
}

impl Outline {
    /// The outline of a text that was read, which begins at a byte of its file.
    pub(super) fn of(text: &str, first: usize) -> Self {
        let source = toml_parser::Source::new(text);
        let tokens = source.lex().into_vec();
        let mut drafter = Drafter {
            source,
            first,
            outline: Self::default(),
            table: Path::root(),
            elements: HashMap::new(),
            header: None,
            parts: Vec::new(),
            value: Path::root(),
            pair: None,
            open: Vec::new(),
        };
        toml_parser::parser::parse_document(&tokens, &mut drafter, &mut Ignored);
        drafter.outline
    }

    /// Where the key at a path stands.
    pub(super) fn mentions(&self, path: &Path) -> &[Span] {
        self.mentions.get(path).map_or(&[], Vec::as_slice)
    }
}

/// The text was read before: it has no mistakes.
struct Ignored;

impl ErrorSink for Ignored {
    fn report_error(&mut self, _: ParseError) {}
}

struct Drafter<'t> {
    source: toml_parser::Source<'t>,
    first: usize,
    outline: Outline,
    /// The table of the present header.
    table: Path,
    /// The last element of each array of tables.
    elements: HashMap<Path, usize>,
    /// Where the present header begins, and whether it adds an element.
    header: Option<(usize, bool)>,
    /// The parts of the present key or header.
    parts: Vec<(String, Span)>,
    /// The path of the value that comes next.
    value: Path,
    /// The pair that the present line is, and where it begins.
    pair: Option<(Path, usize)>,
    /// The lists and inline tables around.
    open: Vec<Open>,
}

enum Open {
    List(Path, usize),
    Table(Path),
}

impl Drafter<'_> {
    fn mention(&mut self, path: &Path, span: Span) {
        self.outline.mentions.entry(path.clone()).or_default().push(span);
    }

    fn close_header(&mut self, end: usize) {
        let Some((start, adds_element)) = self.header.take() else {
            return;
        };
        let parts = std::mem::take(&mut self.parts);
        let last = parts.len().saturating_sub(1);
        let mut path = Path::root();
        for (position, (part, span)) in parts.into_iter().enumerate() {
            path = path.join(part);
            self.mention(&path, span);
            if adds_element && position == last {
                let next = self.elements.get(&path).map_or(0, |index| index + 1);
                self.elements.insert(path.clone(), next);
            }
            if let Some(index) = self.elements.get(&path) {
                path = path.join(*index);
            }
        }
        self.table = path.clone();
        let end = self.first + end;
        self.outline.statements.push(Statement { path, start, end, is_header: true });
    }

    /// The path of the value that begins here.
    fn begin(&self) -> Path {
        match self.open.last() {
            Some(Open::List(path, index)) => path.join(*index),
            Some(Open::Table(_)) | None => self.value.clone(),
        }
    }

    fn end(&mut self, end: usize) {
        if self.open.is_empty()
            && let Some((path, start)) = self.pair.take()
        {
            let end = self.first + end;
            self.outline.statements.push(Statement { path, start, end, is_header: false });
        }
    }
}

impl EventReceiver for Drafter<'_> {
    fn std_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.header = Some((self.first + span.start(), false));
    }

    fn array_table_open(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.header = Some((self.first + span.start(), true));
    }

    fn std_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_header(span.end());
    }

    fn array_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.close_header(span.end());
    }

    fn simple_key(
        &mut self,
        span: toml_parser::Span,
        encoding: Option<Encoding>,
        _: &mut dyn ErrorSink,
    ) {
        let mut key = String::new();
        let written = self.source.get(span).map_or("", |raw| raw.as_str());
        let raw = toml_parser::Raw::new_unchecked(written, encoding, span);
        raw.decode_key(&mut key, &mut Ignored);
        self.parts.push((key, Span::new(self.first + span.start(), self.first + span.end())));
    }

    fn key_val_sep(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        let parts = std::mem::take(&mut self.parts);
        let start = parts.first().map_or(0, |(_, span)| span.start());
        let mut path = match self.open.last() {
            Some(Open::Table(path) | Open::List(path, _)) => path.clone(),
            None => self.table.clone(),
        };
        for (part, span) in parts {
            path = path.join(part);
            self.mention(&path, span);
        }
        if self.open.is_empty() {
            self.pair = Some((path.clone(), start));
        }
        self.value = path;
    }

    fn scalar(&mut self, span: toml_parser::Span, _: Option<Encoding>, _: &mut dyn ErrorSink) {
        self.end(span.end());
    }

    fn array_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.open.push(Open::List(self.begin(), 0));
        true
    }

    fn array_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open.pop();
        self.end(span.end());
    }

    fn inline_table_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.open.push(Open::Table(self.begin()));
        true
    }

    fn inline_table_close(&mut self, span: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open.pop();
        self.end(span.end());
    }

    fn value_sep(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        if let Some(Open::List(_, index)) = self.open.last_mut() {
            *index += 1;
        }
    }
}

impl Statement {
    /// Whether it defines something at the path or below it.
    pub(super) fn is_under(&self, path: &[Segment]) -> bool {
        self.path.segments().starts_with(path)
    }
}
