//! Languages, as far as their tags can be mistaken for one another.

use crate::generated::{FAMILIES, LANGUAGES};

/// Whether a primary language subtag of two letters is registered, deprecated ones included (IANA
/// Language Subtag Registry).
pub fn is_language(subtag: &str) -> bool {
    LANGUAGES.binary_search(&subtag).is_ok()
}

/// The macrolanguage of a primary language subtag, such as `no` of `nb`; the subtag itself where
/// it has none. One text may be good for several languages of a family.
pub fn language_family(subtag: &str) -> &str {
    let index = FAMILIES.binary_search_by(|(member, _)| member.cmp(&subtag));
    index.map_or(subtag, |index| FAMILIES[index].1)
}
