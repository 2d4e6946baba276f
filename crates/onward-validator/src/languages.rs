//! Languages whose tags were mistaken for one another.

use onward_law::{Country, is_language};
use onward_schema::{Disclosure, LanguageTag};

/// A tag that begins with a country's code where that of a language belongs.
pub(crate) struct CountryTag {
    /// The country.
    pub(crate) country: Country,
    /// The tag that was most likely meant.
    pub(crate) meant: LanguageTag,
}

/// Takes a tag for a country's code: its primary subtag is that of no language, and of a country.
pub(crate) fn country_tag(tag: &LanguageTag) -> Option<CountryTag> {
    let (primary, rest) =
        tag.split_once('-').map_or((tag.as_str(), None), |(first, rest)| (first, Some(rest)));
    if primary.len() != 2 || is_language(primary) {
        return None;
    }
    let country = Country::from_code(&primary.to_uppercase())?;
    let likely = country.likely_language();
    let meant = match (rest, likely.split('-').next()) {
        (Some(rest), Some(language)) => format!("{language}-{rest}").parse(),
        _ => likely.parse(),
    };
    Some(CountryTag { country, meant: meant.ok()? })
}

/// The languages that a document declares: its own, then its translations.
pub(crate) fn declared(document: &Disclosure) -> impl Iterator<Item = &LanguageTag> {
    [&document.language].into_iter().chain(document.translations.iter().flatten())
}

/// Whether a tag that is not declared was written for one that is: it is the same language in
/// another variant, or one of the two begins with the code of its country.
pub(crate) fn stands_for(written: &LanguageTag, declared: &LanguageTag) -> bool {
    written.language() == declared.language()
        || country_tag(written).is_some_and(|tag| tag.meant.language() == declared.language())
        || country_tag(declared).is_some_and(|tag| tag.meant.language() == written.language())
}

#[cfg(test)]
mod tests {
    use onward_schema::LanguageTag;

    use super::country_tag;

    fn meant(tag: &str) -> Option<String> {
        let tag: LanguageTag = tag.parse().expect("a tag");
        country_tag(&tag).map(|tag| tag.meant.to_string())
    }

    #[test]
    fn countries_in_the_place_of_languages() {
        for (tag, expected) in [
            ("jp", "ja"),
            ("cz", "cs"),
            ("dk", "da"),
            ("gr", "el"),
            ("cn-Hans", "zh-Hans"),
            ("jp-JP", "ja-JP"),
            ("at", "de-AT"),
            ("us", "en"),
            ("gb", "en-GB"),
        ] {
            assert_eq!(meant(tag).as_deref(), Some(expected), "{tag}");
        }
        for tag in ["nl", "pt-BR", "se", "uk", "br", "ch", "be", "ie", "iw", "xx", "jpn", "zz"] {
            assert_eq!(meant(tag), None, "{tag}");
        }
    }
}
