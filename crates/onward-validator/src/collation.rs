//! The order in which readers look for names.

use std::{cmp::Ordering, sync::LazyLock};

use icu_collator::{
    Collator, CollatorBorrowed, CollatorPreferences,
    options::{CollatorOptions, Strength},
};

/// The root collation of Unicode, blind to case. Its data are compiled in.
static COLLATOR: LazyLock<Option<CollatorBorrowed<'static>>> = LazyLock::new(|| {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Secondary);
    Collator::try_new(CollatorPreferences::default(), options).ok()
});

/// Compares two names by the root collation, without regard to case.
pub(crate) fn compare(this: &str, other: &str) -> Ordering {
    let is_plain = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b' ');
    // Blanks, digits and letters have the same order in ASCII, and it is faster.
    if is_plain(this) && is_plain(other) {
        let lower = |b: u8| b.to_ascii_lowercase();
        return this.bytes().map(lower).cmp(other.bytes().map(lower));
    }
    match &*COLLATOR {
        Some(collator) => collator.compare(this, other),
        None => this.to_lowercase().cmp(&other.to_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_their_order() {
        let names = [
            "1Password",
            "Amazon Web Services",
            "Amazonka",
            "Ångström Labs",
            "Anthropic",
            "auth0",
            "Émile",
            "eSpeak",
            "F5",
            "Straße & Co",
            "Strasse Ltd",
            "Zendesk",
        ];
        for pair in names.windows(2) {
            assert_ne!(compare(pair[0], pair[1]), Ordering::Greater, "{pair:?}");
        }
        assert_eq!(compare("AWS", "aws"), Ordering::Equal);
        assert_eq!(compare("É", "é"), Ordering::Equal);
    }

    #[test]
    fn the_short_cut_agrees() {
        let names = ["A B", "AB", "a b c", "A1", "a 1", "1 a", "ab1", "aB2", "z"];
        for this in names {
            for other in names {
                let collator = COLLATOR.as_ref().expect("data that are compiled in");
                assert_eq!(compare(this, other), collator.compare(this, other), "{this} {other}");
            }
        }
    }
}
