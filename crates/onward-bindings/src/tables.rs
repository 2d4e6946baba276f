//! The code lists: codes of the format and facts of law, as tables.

use onward_codegen::table::Table;

/// Every code list.
pub fn tables() -> Vec<Table> {
    Vec::new()
}
