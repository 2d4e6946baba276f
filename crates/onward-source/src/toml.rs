//! TOML, from the tables of a parser.
//!
//! Dates are text, as the format writes them. Numbers are given the spelling of JSON; those that
//! it has no spelling for are refused.

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};
use toml_parser::{
    ErrorSink, ParseError, decoder::Encoding, lexer::TokenKind, parser::EventReceiver,
};

use crate::{
    MAX_DEPTH, NodeId, Problem, Source, Span,
    builder::Builder,
    number,
    read::Root,
    tree::{Entry, Kind},
};

pub(crate) fn read(builder: &mut Builder<'_>) -> Root {
    let text = builder.source.text();
    let bom = builder.source.bom();
    if let Some(at) = too_deep(&text[bom..]) {
        builder.problem(Problem::too_deep(Span::new(bom + at.start(), bom + at.end())));
        return None;
    }
    let (table, errors) = DeTable::parse_recoverable(&text[bom..]);
    for error in &errors {
        let range = error.span().unwrap_or_default();
        let span = Span::new(bom + range.start, bom + range.end);
        let written = text.get(span.range()).unwrap_or_default();
        builder.problem(describe(error.message(), written.trim(), span));
    }
    if !errors.is_empty() {
        return None;
    }
    let whole = Span::new(bom, text.trim_end().len().max(bom));
    let mut reader = Reader { builder, bom, depth: 0 };
    Some(reader.table(whole, table.get_ref()))
}

/// The comments of a text that was read.
pub(crate) fn comments(source: &Source) -> Vec<Span> {
    let bom = source.bom();
    let tokens = toml_parser::Source::new(&source.text()[bom..]).lex();
    let comments = tokens.filter(|token| token.kind() == TokenKind::Comment);
    comments
        .map(|comment| comment.span())
        .map(|span| Span::new(bom + span.start(), bom + span.end()))
        .collect()
}

/// The parser's complaint in our words.
fn describe(message: &str, written: &str, span: Span) -> Problem {
    if message.starts_with("duplicate key") {
        return Problem::duplicate_key(written, span, None);
    }
    if message.starts_with("string values must be quoted") {
        let message = if written.is_empty() {
            "expected a value".to_owned()
        } else {
            format!("`{written}` is not a TOML value")
        };
        return Problem::syntax(message, span).with_help("put text in quotes");
    }
    if message.starts_with("invalid basic string") || message.starts_with("invalid literal string")
    {
        let problem =
            Problem::syntax("the quoted text is not closed, or holds what it must not", span);
        return problem.with_help("close it on its line, or use `\"\"\"` for several lines");
    }
    Problem::syntax(message.to_owned(), span)
}

struct Reader<'s, 'b> {
    builder: &'b mut Builder<'s>,
    bom: usize,
    depth: usize,
}

impl Reader<'_, '_> {
    fn span<T>(&self, spanned: &Spanned<T>) -> Span {
        let range = spanned.span();
        Span::new(self.bom + range.start, self.bom + range.end)
    }

    fn enter(&mut self, span: Span) {
        self.depth += 1;
        if self.depth == MAX_DEPTH + 1 {
            self.builder.problem(Problem::too_deep(span));
        }
    }

    fn table(&mut self, span: Span, table: &DeTable<'_>) -> NodeId {
        self.enter(span);
        let mut members = Vec::with_capacity(table.len());
        for (key, value) in table {
            let key_span = self.span(key);
            let value = self.value(value);
            let key = self.builder.string(key.get_ref(), key_span);
            members.push(Entry { key, key_span, value });
        }
        self.depth -= 1;
        self.builder.object(span, members)
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>) -> NodeId {
        let span = self.span(value);
        let kind = match value.get_ref() {
            DeValue::String(text) => Kind::Text(self.builder.string(text, span)),
            DeValue::Boolean(value) => Kind::Boolean(*value),
            DeValue::Datetime(_) => {
                let written = self.builder.source.text()[span.range()].to_owned();
                Kind::Text(self.builder.string(&written, span))
            }
            DeValue::Integer(integer) => {
                let (written, radix) = (integer.as_str(), integer.radix());
                // A decimal one is a number of JSON, zero with its sign too.
                let decimal =
                    if radix == 10 { None } else { i128::from_str_radix(written, radix).ok() };
                let decimal =
                    decimal.map_or_else(|| written.to_owned(), |number| number.to_string());
                self.number(&decimal, span)
            }
            DeValue::Float(float) => self.number(float.as_str(), span),
            DeValue::Array(array) => {
                self.enter(span);
                let items: Vec<NodeId> = array.iter().map(|item| self.value(item)).collect();
                self.depth -= 1;
                return self.builder.array(span, items);
            }
            DeValue::Table(table) => return self.table(span, table),
        };
        self.builder.node(span, kind)
    }

    fn number(&mut self, written: &str, span: Span) -> Kind {
        let written = written.strip_prefix('+').unwrap_or(written);
        if !number::is_json_number(written) {
            let message = format!("`{written}` is a number that JSON cannot express");
            self.builder.problem(Problem::syntax(message, span));
        }
        Kind::Number(self.builder.string(written, span))
    }
}

/// A place where lists, tables and the parts of dotted keys nest too deep for the parser, which
/// goes as deep as the text does. It may miss what the tree then shows, by a factor of two.
fn too_deep(text: &str) -> Option<Span> {
    let source = toml_parser::Source::new(text);
    let tokens = source.lex().into_vec();
    let mut depth = Depth::default();
    toml_parser::parser::parse_document(&tokens, &mut depth, &mut Ignored);
    depth.exceeded
}

struct Ignored;

impl ErrorSink for Ignored {
    fn report_error(&mut self, _: ParseError) {}
}

/// Counts how deep what comes next lies.
#[derive(Default)]
struct Depth {
    /// The parts of the present table's header.
    header: usize,
    /// The parts of the present key.
    key: usize,
    in_header: bool,
    /// How deep each open list or inline table lies.
    open: Vec<usize>,
    exceeded: Option<Span>,
}

impl Depth {
    fn reach(&mut self, depth: usize, at: toml_parser::Span) {
        if depth > MAX_DEPTH && self.exceeded.is_none() {
            self.exceeded = Some(Span::new(at.start(), at.end()));
        }
    }

    /// How deep a key's table lies.
    fn base(&self) -> usize {
        self.open.last().copied().unwrap_or(1 + self.header)
    }

    fn header(&mut self, is_array: bool) {
        self.in_header = true;
        self.header = usize::from(is_array);
    }

    fn open(&mut self, at: toml_parser::Span) -> bool {
        let depth = self.base() + self.key.max(1);
        self.reach(depth, at);
        self.open.push(depth);
        self.key = 0;
        self.exceeded.is_none()
    }
}

impl EventReceiver for Depth {
    fn std_table_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.header(false);
    }

    fn array_table_open(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.header(true);
    }

    fn std_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.in_header = false;
    }

    fn array_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.in_header = false;
    }

    fn inline_table_open(&mut self, at: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.open(at)
    }

    fn inline_table_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open.pop();
    }

    fn array_open(&mut self, at: toml_parser::Span, _: &mut dyn ErrorSink) -> bool {
        self.open(at)
    }

    fn array_close(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {
        self.open.pop();
    }

    fn simple_key(&mut self, at: toml_parser::Span, _: Option<Encoding>, _: &mut dyn ErrorSink) {
        if self.in_header {
            self.header += 1;
            self.reach(1 + self.header, at);
        } else {
            self.key += 1;
            self.reach(self.base() + self.key - 1, at);
        }
    }

    fn key_val_sep(&mut self, _: toml_parser::Span, _: &mut dyn ErrorSink) {}

    fn scalar(&mut self, _: toml_parser::Span, _: Option<Encoding>, _: &mut dyn ErrorSink) {
        self.key = 0;
    }
}
