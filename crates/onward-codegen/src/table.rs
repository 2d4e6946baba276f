//! Tables of codes and facts that go with a schema.

use serde_json::{Map, Value};

/// A table: codes or facts, with what is known of each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The name, in `kebab-case`: that of its files.
    pub name: String,
    /// The name as a person would say it.
    pub title: String,
    /// What its rows are, in a sentence or more.
    pub docs: String,
    /// The columns, in their order.
    pub columns: Vec<Column>,
    /// The rows: a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name, in `camelCase`.
    pub name: String,
    /// What its cells say, in a sentence or more.
    pub docs: String,
    /// What its cells hold.
    pub kind: ColumnKind,
    /// Whether a cell may be empty.
    pub optional: bool,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// A text, a code or a date.
    Text,
    /// Several of them.
    Texts,
    /// True or false.
    Boolean,
}

/// What stands in a table at one row and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, a code or a date.
    Text(String),
    /// Several of them.
    Texts(Vec<String>),
    /// True or false.
    Boolean(bool),
}

impl Table {
    /// The rows as JSON: a list of objects, in which an empty cell is an absent key.
    pub fn to_json(&self) -> Value {
        let rows = self.rows.iter().map(|row| {
            let cells = self.columns.iter().zip(row);
            let members = cells.filter_map(|(column, cell)| {
                let value = match cell {
                    Cell::Empty => return None,
                    Cell::Text(text) => text.as_str().into(),
                    Cell::Texts(texts) => texts.as_slice().into(),
                    Cell::Boolean(value) => (*value).into(),
                };
                Some((column.name.clone(), value))
            });
            Value::Object(members.collect::<Map<_, _>>())
        });
        rows.collect()
    }

    /// The table as CSV (RFC 4180): a header, then the rows; several texts in one cell are parted
    /// by blanks.
    pub fn to_csv(&self) -> String {
        let mut text = String::new();
        let header = self.columns.iter().map(|column| column.name.clone());
        push_record(&mut text, header);
        for row in &self.rows {
            push_record(
                &mut text,
                row.iter().map(|cell| match cell {
                    Cell::Empty => String::new(),
                    Cell::Text(text) => text.clone(),
                    Cell::Texts(texts) => texts.join(" "),
                    Cell::Boolean(value) => value.to_string(),
                }),
            );
        }
        text
    }
}

fn push_record(text: &mut String, fields: impl Iterator<Item = String>) {
    let fields = fields.map(|field| {
        if field.contains(['"', ',', '\r', '\n']) {
            format!("\"{}\"", field.replace('"', "\"\""))
        } else {
            field
        }
    });
    text.push_str(&fields.collect::<Vec<_>>().join(","));
    text.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_as_json_and_csv() {
        let column = |name: &str, kind, optional| Column {
            name: name.to_owned(),
            docs: String::new(),
            kind,
            optional,
        };
        let table = Table {
            name: "codes".to_owned(),
            title: "Codes".to_owned(),
            docs: String::new(),
            columns: vec![
                column("code", ColumnKind::Text, false),
                column("means", ColumnKind::Text, true),
                column("sameAs", ColumnKind::Texts, false),
                column("isOld", ColumnKind::Boolean, false),
            ],
            rows: vec![
                vec![
                    Cell::Text("a".to_owned()),
                    Cell::Text("first, \"A\"".to_owned()),
                    Cell::Texts(vec!["x".to_owned(), "y".to_owned()]),
                    Cell::Boolean(true),
                ],
                vec![
                    Cell::Text("b".to_owned()),
                    Cell::Empty,
                    Cell::Texts(Vec::new()),
                    Cell::Boolean(false),
                ],
            ],
        };
        assert_eq!(
            table.to_csv(),
            "code,means,sameAs,isOld\r\na,\"first, \"\"A\"\"\",x y,true\r\nb,,,false\r\n"
        );
        assert_eq!(
            table.to_json(),
            serde_json::json!([
                { "code": "a", "means": "first, \"A\"", "sameAs": ["x", "y"], "isOld": true },
                { "code": "b", "sameAs": [], "isOld": false },
            ])
        );
    }
}
