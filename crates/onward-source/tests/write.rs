//! One test for each file in `write/`: its canonical form, and what it becomes in other formats.

use std::{fmt::Write as _, fs, path::Path as File};

use onward_source::{Document, Format, Unwritable, read};

mod shape;
use shape::SHAPE;

fn forms(file: &File) -> datatest_stable::Result<()> {
    let extension = file.extension().and_then(|e| e.to_str()).expect("an extension");
    let format = Format::from_extension(extension).expect("a known extension");
    let document = read(fs::read(file)?, format, &SHAPE).expect("it can be read");
    let mut shown = String::new();
    let others = [Format::Yaml, Format::Toml, Format::Json].into_iter().filter(|f| *f != format);
    for format in std::iter::once(format).chain(others) {
        writeln!(shown, "═══ {format}").expect("a string");
        shown.push_str(&form(&document, format));
    }
    let name = file.file_name().and_then(|name| name.to_str()).expect("a name");
    insta::with_settings!({
        snapshot_path => fs::canonicalize(file.parent().expect("a folder"))?,
        prepend_module_to_snapshot => false,
        omit_expression => true,
    }, {
        insta::assert_snapshot!(name, shown);
    });
    Ok(())
}

fn form(document: &Document, format: Format) -> String {
    match document.write(format, &SHAPE) {
        Ok(written) if written.comments_left_out > 0 => {
            format!("{}({} comments left out)\n", written.text, written.comments_left_out)
        }
        Ok(written) => written.text,
        Err(Unwritable::Unsayable(span, why)) => {
            let position = document.source().position(span.start());
            format!("{}:{}: {why}\n", position.line, position.column)
        }
        Err(Unwritable::Differs) => panic!("{format} differs"),
    }
}

datatest_stable::harness! {
    { test = forms, root = "tests/write", pattern = r"\.(yaml|json|toml)$" },
}
