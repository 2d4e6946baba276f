//! Tables of codes and facts, as constants.

use super::{docs, quoted, spread};
use crate::{
    Package, names,
    table::{Cell, Column, ColumnKind, Table},
    writer::Writer,
};

/// How many rows a method makes: one has no more than 64 kB of code.
const ROWS: usize = 100;

/// The files of the tables, by the names of their classes.
pub(super) fn of(package: &Package<'_>) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> =
        package.tables.iter().map(|table| (class(table), self::table(package, table))).collect();
    if !files.is_empty() {
        let text = "/** Tables of codes and facts that go with the schema. */";
        let info = format!("{text}\npackage {}.tables;\n", package.namespace);
        files.push(("package-info".to_owned(), info));
    }
    files
}

/// The name of the class of a table.
fn class(table: &Table) -> String {
    super::idents::class(&names::pascal(&table.name), "Table")
}

fn table(package: &Package<'_>, table: &Table) -> String {
    let class = class(table);
    let mut writer = Writer::new("    ");
    writer.line(format_args!("package {}.tables;", package.namespace));
    writer.line("");
    writer.line("import java.util.List;");
    if table.columns.iter().any(|column| column.optional) {
        writer.line("import java.util.Optional;");
    }
    let parts: Vec<&[Vec<Cell>]> = table.rows.chunks(ROWS).collect();
    if parts.len() > 1 {
        writer.line("import java.util.stream.Stream;");
    }
    writer.line("");
    docs(&mut writer, &docs::html(&format!("{}. {}", table.title, table.docs)), &[]);
    writer.block(format_args!("public final class {class} {{"), "}", |writer| {
        writer.line("/** Every row, in the order of the table. */");
        if let [only] = parts[..] {
            list(writer, "public static final List<Row> ROWS = ", table, only);
        } else {
            let calls: Vec<String> =
                (0..parts.len()).map(|number| format!("rows{number}()")).collect();
            let calls = calls.join(", ");
            writer.line(format_args!(
                "public static final List<Row> ROWS =\n        \
                 Stream.of({calls}).flatMap(List::stream).toList();"
            ));
        }
        writer.line("");
        writer.line(format_args!("private {class}() {{}}"));
        for (number, rows) in parts.iter().enumerate().filter(|_| parts.len() > 1) {
            writer.line("");
            writer.block(
                format_args!("private static List<Row> rows{number}() {{"),
                "}",
                |writer| {
                    list(writer, "return ", table, rows);
                },
            );
        }
        writer.line("");
        let named: Vec<(&Column, String)> = table
            .columns
            .iter()
            .map(|column| (column, super::idents::component(&column.name)))
            .collect();
        let tags =
            named.iter().map(|(column, name)| (format!("@param {name}"), docs::html(&column.docs)));
        docs(writer, "A row.", &tags.collect::<Vec<_>>());
        let declared: Vec<String> =
            named.iter().map(|(column, name)| format!("{} {name}", kind(column))).collect();
        writer.line(spread("public record Row(", &declared, ") {}"));
    });
    writer.finish()
}

fn kind(column: &Column) -> &'static str {
    match (column.kind, column.optional) {
        (ColumnKind::Text, false) => "String",
        (ColumnKind::Text, true) => "Optional<String>",
        (ColumnKind::Texts, false) => "List<String>",
        (ColumnKind::Texts, true) => "Optional<List<String>>",
        (ColumnKind::Boolean, false) => "boolean",
        (ColumnKind::Boolean, true) => "Optional<Boolean>",
    }
}

fn list(writer: &mut Writer, head: &str, table: &Table, rows: &[Vec<Cell>]) {
    let rows: Vec<String> = rows
        .iter()
        .map(|row| {
            let cells = table.columns.iter().zip(row).map(|(column, cell)| {
                let value = match cell {
                    Cell::Empty => return "Optional.empty()".to_owned(),
                    Cell::Text(text) => quoted(text),
                    Cell::Texts(texts) => {
                        let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
                        format!("List.of({})", texts.join(", "))
                    }
                    Cell::Boolean(value) => value.to_string(),
                };
                if column.optional { format!("Optional.of({value})") } else { value }
            });
            format!("new Row({})", cells.collect::<Vec<_>>().join(", "))
        })
        .collect();
    writer.line(spread(&format!("{head}List.of("), &rows, ");"));
}
