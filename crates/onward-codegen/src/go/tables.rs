//! Tables as variables.

use super::{docs, idents::exported, quoted};
use crate::{
    table::{Cell, Column, ColumnKind, Table},
    writer::Writer,
};

pub(super) fn of(tables: &[Table]) -> String {
    let mut writer = Writer::new("\t");
    docs(&mut writer, "Package tables has the codes and facts that go with the format.");
    writer.line("package tables");
    for table in tables {
        self::table(&mut writer, table);
    }
    if tables.iter().flat_map(|table| &table.columns).any(|column| kind(column) == "*bool") {
        writer.line("");
        writer.block("func known(value bool) *bool {", "}", |writer| writer.line("return &value"));
    }
    writer.finish()
}

fn table(writer: &mut Writer, table: &Table) {
    let name = exported(&table.name);
    writer.line("");
    docs(writer, &format!("{name}Row is a row of [{name}]."));
    writer.block(format_args!("type {name}Row struct {{"), "}", |writer| {
        for (index, column) in table.columns.iter().enumerate() {
            if index > 0 {
                writer.line("");
            }
            docs(writer, &column.docs);
            writer.line(format_args!("{} {}", exported(&column.name), kind(column)));
        }
    });
    writer.line("");
    docs(writer, &format!("{name}: {}", table.docs));
    writer.block(format_args!("var {name} = []{name}Row{{"), "}", |writer| {
        for cells in &table.rows {
            let members = table.columns.iter().zip(cells).filter_map(|(column, cell)| {
                let value = match cell {
                    Cell::Empty => return None,
                    Cell::Text(text) => quoted(text),
                    Cell::Texts(texts) => {
                        let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
                        format!("[]string{{{}}}", texts.join(", "))
                    }
                    Cell::Boolean(value) if column.optional => format!("known({value})"),
                    Cell::Boolean(value) => value.to_string(),
                };
                Some(format!("{}: {value}", exported(&column.name)))
            });
            writer.line(format_args!("{{{}}},", members.collect::<Vec<_>>().join(", ")));
        }
    });
}

/// The type of a cell: what is empty is a text without letters or a list that is nil, and where it
/// is neither true nor false, a pointer.
fn kind(column: &Column) -> &'static str {
    match column.kind {
        ColumnKind::Text => "string",
        ColumnKind::Texts => "[]string",
        ColumnKind::Boolean if column.optional => "*bool",
        ColumnKind::Boolean => "bool",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_as_a_variable() {
        let column = |name: &str, kind, optional| Column {
            name: name.to_owned(),
            docs: format!("The {name}."),
            kind,
            optional,
        };
        let table = Table {
            name: "url-codes".to_owned(),
            title: "Codes".to_owned(),
            docs: "All of them.".to_owned(),
            columns: vec![
                column("code", ColumnKind::Text, false),
                column("sameAs", ColumnKind::Texts, true),
                column("isOld", ColumnKind::Boolean, true),
            ],
            rows: vec![
                vec![
                    Cell::Text("a\"b".to_owned()),
                    Cell::Texts(vec!["x".to_owned(), "y".to_owned()]),
                    Cell::Boolean(false),
                ],
                vec![Cell::Text("c".to_owned()), Cell::Empty, Cell::Empty],
            ],
        };
        let code = of(&[table]);
        let expected = r#"
// URLCodesRow is a row of [URLCodes].
type URLCodesRow struct {
	// The code.
	Code string

	// The sameAs.
	SameAs []string

	// The isOld.
	IsOld *bool
}

// URLCodes: All of them.
var URLCodes = []URLCodesRow{
	{Code: "a\"b", SameAs: []string{"x", "y"}, IsOld: known(false)},
	{Code: "c"},
}

func known(value bool) *bool {
	return &value
}
"#;
        assert_eq!(code.split_once("package tables\n").expect("a package").1, expected);
    }
}
