//! The code lists: codes of the format and facts of law, as tables.

use onward_codegen::table::{Cell, Column, ColumnKind, Table};
use onward_law::{
    Area, ClauseSet, Country, CountrySet, Mechanism, Regime, TABLES_VERSION,
    tables::{CARRIAGES, Confidence, DECISIONS, Period, Reach, Scope, Source, clauses},
};
use onward_schema::{DataCategory, PurposeCategory, SubjectCategory};

/// A row for each code of a list.
macro_rules! rows {
    ($codes:ty) => {
        <$codes>::ALL
            .iter()
            .map(|code| {
                let concepts = code.concepts().iter().copied();
                vec![text(code.code()), text(code.definition()), texts(concepts)]
            })
            .collect()
    };
}
/// Every code list.
pub fn tables() -> Vec<Table> {
    vec![
        areas(),
        regimes(),
        codes("mechanisms", "Mechanisms", "what a transfer rests on", rows!(Mechanism)),
        coverage(),
        clause_sets(),
        adequacy_decisions(),
        codes(
            "purpose-categories",
            "Purpose categories",
            "what a subprocessor does",
            rows!(PurposeCategory),
        ),
        codes("data-categories", "Data categories", "kinds of personal data", rows!(DataCategory)),
        codes(
            "subject-categories",
            "Subject categories",
            "whom personal data are about",
            rows!(SubjectCategory),
        ),
    ]
}

fn codes(name: &str, title: &str, what: &str, rows: Vec<Vec<Cell>>) -> Table {
    Table {
        name: name.to_owned(),
        title: title.to_owned(),
        docs: format!("The codes for {what}."),
        columns: vec![
            column("code", "The code, as a disclosure has it."),
            column("means", "What it means."),
            several("concepts", "Concepts of other vocabularies that mean the same."),
        ],
        rows,
    }
}

fn areas() -> Table {
    let rows = Area::all().map(|area| {
        let kind = match area {
            Area::Country(_) => "country",
            Area::Region(region) if region.is_macro_region() => "part-of-the-world",
            Area::Region(region) if region.countries().is_empty() => "statement",
            Area::Region(_) => "union",
        };
        vec![text(area.code()), text(area.description()), text(kind), countries(area.countries())]
    });
    Table {
        name: "areas".to_owned(),
        title: "Areas".to_owned(),
        docs:
            "Where data may be: countries by their ISO 3166-1 alpha-2 code, unions, parts of the \
               world, and statements that take the place of an area."
                .to_owned(),
        columns: vec![
            column("code", "The code, as a disclosure has it."),
            column("means", "The English name of a country; what another area means."),
            column("kind", "`country`, `union`, `part-of-the-world` or `statement`."),
            several("countries", "The countries that it is made of."),
        ],
        rows: rows.collect(),
    }
}

fn regimes() -> Table {
    let rows = Regime::ALL.iter().map(|regime| {
        vec![text(regime.code()), text(regime.definition()), countries(regime.area())]
    });
    Table {
        name: "regimes".to_owned(),
        title: "Regimes".to_owned(),
        docs: "Data-protection regimes, and the countries among which data move without an \
               instrument."
            .to_owned(),
        columns: vec![
            column("code", "The code, as a disclosure has it."),
            column("means", "What it means."),
            several("countries", "The countries inside its area."),
        ],
        rows: rows.collect(),
    }
}

fn coverage() -> Table {
    let rows = CARRIAGES.iter().map(|carriage| {
        let (reach, only) = match carriage.reach {
            Reach::Recognised => ("recognised", None),
            Reach::Outside(only) => ("outside", only),
            Reach::Inside => ("inside", None),
        };
        let [from, until] = days(carriage.period);
        let [source, confidence] = sources(carriage.source);
        vec![
            text(carriage.mechanism.code()),
            text(carriage.regime.code()),
            text(reach),
            only.map_or(Cell::Empty, countries),
            carriage.with.map_or(Cell::Empty, |with| text(with.code())),
            from,
            until,
            source,
            confidence,
        ]
    });
    let mut columns = vec![
        column("mechanism", "The mechanism."),
        column("regime", "The regime under which it carries."),
        column(
            "reach",
            "Where it carries to: `recognised`, countries that the regime recognises as adequate; \
             `outside`, any country outside the regime's area; `inside`, the area itself and \
             countries with unconditional adequacy.",
        ),
        optional(several("countries", "If it carries to these countries only.")),
        optional(column("with", "The mechanism that must stand beside it.")),
    ];
    columns.extend(of_period());
    columns.extend(of_source());
    Table {
        name: "mechanism-coverage".to_owned(),
        title: "Coverage of mechanisms".to_owned(),
        docs: dated("What each mechanism carries under which regime."),
        columns,
        rows: rows.collect(),
    }
}

fn clause_sets() -> Table {
    let rows = ClauseSet::ALL.iter().map(|set| {
        let facts = clauses(*set);
        let [from, until] = days(facts.period);
        let [source, confidence] = sources(facts.source);
        vec![
            text(set.code()),
            text(set.definition()),
            text(facts.reference),
            Cell::Boolean(facts.transfers),
            from,
            until,
            day(facts.new_contracts_until),
            source,
            confidence,
        ]
    });
    let mut columns = vec![
        column("code", "The code, as a disclosure has it."),
        column("means", "What it means."),
        column("reference", "The decision that adopted it."),
        Column {
            kind: ColumnKind::Boolean,
            ..column("transfers", "Whether it is an instrument for transfers at all.")
        },
    ];
    columns.extend(of_period());
    columns.push(optional(column(
        "newContractsUntil",
        "The last day on which a contract could be concluded with it.",
    )));
    columns.extend(of_source());
    Table {
        name: "clause-sets".to_owned(),
        title: "Clause sets".to_owned(),
        docs: dated("Sets of standard contractual clauses."),
        columns,
        rows: rows.collect(),
    }
}

fn adequacy_decisions() -> Table {
    let rows = DECISIONS.iter().map(|decision| {
        let (scope, limit) = match decision.scope {
            Scope::All => ("all", Cell::Empty),
            Scope::DataPrivacyFramework => ("dpf", Cell::Empty),
            Scope::Limited(words) => ("limited", text(words)),
        };
        let [from, until] = days(decision.period);
        let [source, confidence] = sources(decision.source);
        vec![
            text(decision.regime.code()),
            countries(decision.countries),
            text(decision.reference),
            text(scope),
            limit,
            from,
            until,
            source,
            confidence,
        ]
    });
    let mut columns = vec![
        column("regime", "The regime under which it counts."),
        several("countries", "The countries that it recognises."),
        column("reference", "Its reference."),
        column(
            "scope",
            "Whom it covers there: `all`; `dpf`, organisations on the list of the Data Privacy \
             Framework; or `limited`.",
        ),
        optional(column("limit", "The words of its limit, if it is limited.")),
    ];
    columns.extend(of_period());
    columns.extend(of_source());
    Table {
        name: "adequacy-decisions".to_owned(),
        title: "Adequacy decisions".to_owned(),
        docs: dated("Which regime recognises which countries as adequate."),
        columns,
        rows: rows.collect(),
    }
}

/// What stands beside facts that have days.
fn dated(what: &str) -> String {
    format!(
        "{what} As far as the sources say: no statement that anybody complies with anything. \
         Compared with them on {TABLES_VERSION}."
    )
}

fn of_period() -> [Column; 2] {
    [
        optional(column(
            "from",
            "The first day on which it may be relied on; absent if that is not known, which counts \
             as always.",
        )),
        optional(column("until", "The last day on which it may be relied on, if one is set.")),
    ]
}

fn of_source() -> [Column; 2] {
    [
        column("source", "What this is taken from."),
        column(
            "confidence",
            "How far that was followed: `official`, read in the official journal; `secondary`, read \
             elsewhere; `memory`, not read.",
        ),
    ]
}

fn days(period: Period) -> [Cell; 2] {
    [day(period.from), day(period.until)]
}

fn day(day: Option<impl std::fmt::Display>) -> Cell {
    day.map_or(Cell::Empty, |day| Cell::Text(day.to_string()))
}

fn sources(source: Source) -> [Cell; 2] {
    let confidence = match source.confidence {
        Confidence::Official => "official",
        Confidence::Secondary => "secondary",
        Confidence::Memory => "memory",
    };
    [text(source.text), text(confidence)]
}

fn countries(countries: CountrySet) -> Cell {
    texts(countries.iter().map(Country::code))
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn texts<'t>(texts: impl Iterator<Item = &'t str>) -> Cell {
    Cell::Texts(texts.map(str::to_owned).collect())
}

fn column(name: &str, docs: &str) -> Column {
    Column { name: name.to_owned(), docs: docs.to_owned(), kind: ColumnKind::Text, optional: false }
}

fn several(name: &str, docs: &str) -> Column {
    Column { kind: ColumnKind::Texts, ..column(name, docs) }
}

fn optional(column: Column) -> Column {
    Column { optional: true, ..column }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every row has a cell for each column, empty only where the column says so, and no two rows
    /// of a list of codes have the same code.
    #[test]
    fn rows_fit_their_columns() {
        for table in tables() {
            assert!(!table.rows.is_empty(), "{}", table.name);
            for row in &table.rows {
                assert_eq!(row.len(), table.columns.len(), "{}: {row:?}", table.name);
                for (column, cell) in table.columns.iter().zip(row) {
                    let fits = match cell {
                        Cell::Empty => column.optional,
                        Cell::Text(_) => column.kind == ColumnKind::Text,
                        Cell::Texts(_) => column.kind == ColumnKind::Texts,
                        Cell::Boolean(_) => column.kind == ColumnKind::Boolean,
                    };
                    assert!(fits, "{}.{}: {cell:?}", table.name, column.name);
                }
            }
            if table.columns[0].name == "code" {
                let codes: Vec<&Cell> = table.rows.iter().map(|row| &row[0]).collect();
                for (index, code) in codes.iter().enumerate() {
                    assert!(!codes[..index].contains(code), "{}: {code:?} twice", table.name);
                }
            }
        }
    }
}
