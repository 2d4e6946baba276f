//! Findings as a person reads them: the line itself, what is wrong with it, what to do.

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle,
};
use onward_source::Span;

use crate::{Content, Located, Output, Report, Severity, Style};

pub(super) static OUTPUT: Output = Output {
    name: "full",
    description: "each finding with its line, what is wrong with it and what to do",
    write,
};

/// Lines longer than this are shown in part; messages are broken.
const WIDTH: usize = 100;

fn write(report: &Report, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Coloured => Renderer::styled(),
    };
    let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(WIDTH);
    let mut text = String::new();
    for located in report.located() {
        let options =
            textwrap::Options::new(WIDTH - 12).word_splitter(textwrap::WordSplitter::NoHyphenation);
        // What is to be pasted after the first line stays as it is.
        let help = located.finding.help.as_deref().map(|help| match help.split_once('\n') {
            Some((first, rest)) => format!("{}\n{rest}", textwrap::fill(first, options.clone())),
            None => textwrap::fill(help, options.clone()),
        });
        // An unsafe fix is what the help suggests; a safe one is there for the asking.
        let fix = located.fix().map(|(fix, _)| fix).filter(|fix| fix.is_safe());
        let fix = fix.map(|fix| textwrap::fill(&fix.message, options));
        text.push_str(&renderer.render(&[group(&located, help.as_deref(), fix.as_deref())]));
        text.push_str("\n\n");
    }
    text.push_str(&report.verdict_at_a_terminal());
    text.push('\n');
    text
}

fn group<'r>(located: &Located<'r>, help: Option<&'r str>, fix: Option<&'r str>) -> Group<'r> {
    let finding = located.finding;
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let title = level.primary_title(&finding.message).id(finding.rule.name);
    let mut group = Group::with_title(title);

    let mut windows = vec![Window::new(&located.file.content, located.span)];
    windows[0].mark(AnnotationKind::Primary, located.span, finding.label.as_deref());
    for related in &finding.related {
        let span = located.file.content.locate(&related.at);
        let window = Window::new(&located.file.content, span);
        let known = windows.iter().position(|known| known.lines == window.lines);
        let index = known.unwrap_or_else(|| {
            windows.push(window);
            windows.len() - 1
        });
        windows[index].mark(AnnotationKind::Context, span, Some(&related.label));
    }
    for window in windows {
        let path = &located.file.path;
        group = if window.text.is_empty() {
            let origin = Origin::path(path).line(located.start.line);
            group.element(origin.char_column(located.start.column))
        } else {
            group.element(window.snippet(path))
        };
    }
    let help = help.map(|help| Level::HELP.message(help));
    let fix = fix.map(|fix| Level::HELP.with_name("fix").message(fix));
    group.elements(help.into_iter().chain(fix))
}

/// The lines around a place, which is all of a text that is handed to the renderer: it is slow
/// with a whole large file.
struct Window<'r> {
    /// The first and the last line.
    lines: (usize, usize),
    /// The first byte.
    start: usize,
    text: &'r str,
    marks: Vec<Annotation<'r>>,
}

impl<'r> Window<'r> {
    fn new(content: &'r Content, span: Span) -> Self {
        let source = content.source();
        let first = source.position(span.start()).line;
        let last = source.position(span.end().max(span.start() + 1) - 1).line.max(first);
        let bytes = source.line(first).to(source.line(last));
        let text = source.text().get(bytes.range()).unwrap_or_default();
        Self { lines: (first, last), start: bytes.start(), text, marks: Vec::new() }
    }

    fn mark(&mut self, kind: AnnotationKind, span: Span, label: Option<&'r str>) {
        let end = self.text.len();
        let start = span.start().saturating_sub(self.start).min(end);
        let range = start..span.end().saturating_sub(self.start).clamp(start, end);
        self.marks.push(kind.span(range).label(label));
    }

    fn snippet(self, path: &'r str) -> Snippet<'r, Annotation<'r>> {
        Snippet::source(self.text)
            .line_start(self.lines.0)
            .path(path)
            .fold(false)
            .annotations(self.marks)
    }
}
