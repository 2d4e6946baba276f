//! JUnit XML, which most servers for continuous integration show as tests.
//!
//! Each finding is a test case of its file: errors and warnings fail, infos pass and print what
//! they say.

use std::fmt::Write as _;

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesStart, BytesText, Event},
};

use super::prose::printable;
use crate::{FileReport, Located, Output, Report, Severity, Style};

pub(super) static OUTPUT: Output = Output {
    name: "junit",
    description: "JUnit XML: errors and warnings are failed tests, infos are passed ones",
    write,
};

fn write(report: &Report, _: Style) -> String {
    let mut xml = Xml(Writer::new_with_indent(Vec::new(), b' ', 2));
    xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
    let tally = report.tally();
    let cases = report.located().count().max(1);
    let suites = Element::new("testsuites")
        .attribute("name", "onward")
        .attribute("tests", &cases.to_string())
        .attribute("failures", &(tally.errors + tally.warnings).to_string())
        .attribute("errors", "0");
    xml.element(suites, |xml| {
        if report.tally().is_empty() {
            // A report without a test is taken for one that was not made.
            let suite = suite("onward", 1, 0);
            xml.element(suite, |xml| {
                let case = Element::new("testcase").attribute("classname", "onward");
                xml.element(case.attribute("name", &report.verdict()), |_| {});
            });
        }
        for file in &report.files {
            let fails = |severity| severity >= Severity::Warning;
            let failures = file.findings.iter().filter(|finding| fails(finding.severity)).count();
            xml.element(suite(&file.path, file.findings.len(), failures), |xml| {
                for located in file.located() {
                    case(xml, file, &located);
                }
            });
        }
    });
    printable(String::from_utf8_lossy(&xml.0.into_inner()).into_owned() + "\n")
}

fn suite(name: &str, tests: usize, failures: usize) -> Element {
    Element::new("testsuite")
        .attribute("name", name)
        .attribute("tests", &tests.to_string())
        .attribute("failures", &failures.to_string())
        .attribute("errors", "0")
        .attribute("skipped", "0")
}

fn case(xml: &mut Xml, file: &FileReport, located: &Located<'_>) {
    let finding = located.finding;
    let place = format!("{}:{}:{}", file.path, located.start.line, located.start.column);
    let element = Element::new("testcase")
        .attribute("classname", &file.path)
        .attribute("name", &format!("{} ({})", finding.rule.name, place))
        .attribute("file", &file.path)
        .attribute("line", &located.start.line.to_string());
    let mut text =
        format!("{place}: {}[{}] {}", finding.severity, finding.rule.name, finding.message);
    if let Some(help) = &finding.help {
        let _ = write!(text, "\nhelp: {help}");
    }
    xml.element(element, |xml| {
        let inner = match finding.severity {
            Severity::Error | Severity::Warning => Element::new("failure")
                .attribute("type", finding.severity.name())
                .attribute("message", &finding.message),
            Severity::Info => Element::new("system-out"),
        };
        xml.element(inner, |xml| xml.text(&text));
    });
}

/// An element with its attributes.
struct Element(BytesStart<'static>);

impl Element {
    fn new(name: &'static str) -> Self {
        Self(BytesStart::new(name))
    }

    fn attribute(mut self, name: &str, value: &str) -> Self {
        // A reader takes a line break in an attribute for a blank.
        self.0.push_attribute((name, value.replace(['\r', '\n', '\t'], " ").as_str()));
        self
    }
}

/// Writes to memory, which never fails.
struct Xml(Writer<Vec<u8>>);

impl Xml {
    fn event(&mut self, event: Event<'_>) {
        let _ = self.0.write_event(event);
    }

    fn element(&mut self, element: Element, inside: impl FnOnce(&mut Self)) {
        let end = element.0.to_end().into_owned();
        self.event(Event::Start(element.0));
        inside(self);
        self.event(Event::End(end));
    }

    fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(text)));
    }
}
