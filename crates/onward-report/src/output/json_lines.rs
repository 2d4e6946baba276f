//! One JSON object on each line, for streams.

use std::fmt::Write as _;

use super::json;
use crate::{Output, Report, Style};

pub(super) static OUTPUT: Output = Output {
    name: "json-lines",
    description: "one JSON object on each line, one for each finding",
    write,
};

fn write(report: &Report, _: Style) -> String {
    let mut text = String::new();
    for located in report.located() {
        let _ = writeln!(text, "{}", json::finding(&located));
    }
    text
}
