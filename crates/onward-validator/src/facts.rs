//! What a text states that no translation changes: numbers and links.

use std::collections::BTreeSet;

use onward_schema::LanguageTag;

use crate::{
    generated::words::{MONTH, NUMBER, NUMERAL},
    words,
};

/// The numbers and links of a text, and the rest of it.
pub(crate) struct Facts<'t> {
    language: &'t LanguageTag,
    /// The links, without what follows them in the sentence.
    links: Vec<&'t str>,
    /// The text without its links and e-mail addresses.
    pub(crate) prose: String,
    /// The numbers, without separators and leading zeros.
    numbers: BTreeSet<String>,
    /// Those among them that stand in an ordinal or an idiom, which another language may spell
    /// out: they are not looked for there.
    loose: BTreeSet<String>,
}

impl<'t> Facts<'t> {
    pub(crate) fn new(text: &'t str, language: &'t LanguageTag) -> Self {
        let (links, prose) = split_links(text);
        let (mut numbers, mut loose) = (BTreeSet::new(), BTreeSet::new());
        collect_numbers(&prose, &mut numbers, &mut loose);
        Self { language, links, prose, numbers, loose }
    }

    /// The numbers that the other text lacks, in digits and in words.
    pub(crate) fn numbers_missing_in(&self, other: &Facts<'_>) -> Vec<&str> {
        if self.numbers.is_subset(&other.numbers) {
            return Vec::new();
        }
        // Without a list of its numerals, what a language spells out cannot be told from what it
        // leaves out. Where it has a number in the other's place, it does not spell it out.
        if NUMBER.of(other.language).is_empty() {
            let lower = words::folded(&self.prose);
            let mut theirs = other.numbers.iter();
            if theirs.all(|number| self.numbers.contains(number) || self.spells_out(number, &lower))
            {
                return Vec::new();
            }
        }
        let lower = words::folded(&other.prose);
        let is_missing = |number: &&String| {
            !other.numbers.contains(*number)
                && !self.loose.contains(*number)
                && !other.spells_out(number, &lower)
        };
        self.numbers.iter().filter(is_missing).map(String::as_str).collect()
    }

    /// Whether the text says the number in words.
    fn spells_out(&self, number: &str, lower: &str) -> bool {
        let Ok(value) = number.parse::<usize>() else {
            return false;
        };
        let numerals = NUMERAL.of(self.language).iter();
        let mut numerals = numerals.filter_map(|numeral| numeral.split_once(' '));
        if numerals.any(|(digits, word)| digits == number && lower.contains(word)) {
            return true;
        }
        let Some(index) = value.checked_sub(1).filter(|index| *index < 12) else {
            return false;
        };
        let numbers = NUMBER.of(self.language);
        // One is also an article, and where there is no list a small number may be spelt out.
        if value == 1 || numbers.is_empty() {
            return true;
        }
        let (number, month) = (numbers[index], MONTH.of(self.language)[index]);
        words::split(lower).any(|word| {
            word.starts_with(number)
                || word == month
                || ((3..=4).contains(&word.chars().count()) && month.starts_with(word))
        })
    }

    /// The links that the other text lacks. A page that has an address for each language may have
    /// another one there: then only the hosts are compared.
    pub(crate) fn links_missing_in(&self, other: &Self) -> Vec<&'t str> {
        let missing = |link: &&&str| {
            !other.links.iter().any(|theirs| {
                same(link, theirs)
                    || is_same_page(
                        link,
                        theirs,
                        is_localised(link, self.language),
                        is_localised(theirs, other.language),
                    )
            })
        };
        self.links.iter().filter(missing).copied().collect()
    }
}

/// The links of a text, and the text without them and without e-mail addresses.
fn split_links(text: &str) -> (Vec<&str>, String) {
    let mut links = Vec::new();
    let mut prose = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| !c.is_whitespace()) {
        prose.push_str(&rest[..start]);
        rest = &rest[start..];
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (token, after) = rest.split_at(end);
        rest = after;
        if let Some(start) = ["https://", "http://", "www."].iter().find_map(|s| token.find(s)) {
            let (before, link) = token.split_at(start);
            // Scripts that set no blanks go on right after a link.
            let end = link.find(|c: char| !c.is_ascii_graphic() || "<>\"'".contains(c));
            let (link, after) = link.split_at(end.unwrap_or(link.len()));
            let link = link.trim_end_matches(['.', ',', ';', ':', '!', '?', ')', ']', '/']);
            links.push(link);
            prose.push_str(before);
            prose.push(' ');
            prose.push_str(after);
        } else if !token.contains('@') {
            prose.push_str(token);
        }
    }
    (links, prose)
}

fn same(this: &str, other: &str) -> bool {
    let plain = |link: &str| {
        let link = link.split_once("://").map_or(link, |(_, rest)| rest);
        link.strip_prefix("www.").unwrap_or(link).to_owned()
    };
    this == other || plain(this) == plain(other)
}

/// Whether a step of the address is a tag of the text's own language: `/nl/`, `nl.`, `lang=nl`.
fn is_localised(link: &str, language: &LanguageTag) -> bool {
    let mut steps = link.split(['/', '.', '?', '&', '=', '#']);
    steps.any(|step| {
        let step = step.to_ascii_lowercase().replace('_', "-");
        step == language.language()
            || step
                .strip_prefix(language.language())
                .is_some_and(|rest| rest.len() == 3 && rest.starts_with('-'))
    })
}

/// Whether two links may lead to one page in two languages: an address of its own for each
/// language is there, and the domains are equal, or equal but for the top (`a.nl`, `a.de`).
fn is_same_page(this: &str, other: &str, is_localised: bool, other_is_localised: bool) -> bool {
    let domain = |link: &str| -> Vec<String> {
        let link = link.split_once("://").map_or(link, |(_, rest)| rest);
        let host = link.split(['/', '?', '#']).next().unwrap_or_default().to_ascii_lowercase();
        host.rsplit('.').take(2).map(str::to_owned).collect()
    };
    let (this, other) = (domain(this), domain(other));
    match (is_localised, other_is_localised) {
        (true, true) => this.get(1) == other.get(1),
        (false, false) => false,
        _ => this == other,
    }
}

/// What somebody writes for "at any time", which is no number of anything.
const ALWAYS: &[&str] = &["24/7", "24x7", "24×7", "7/7", "24/365"];

/// What follows the digits of an ordinal.
const ORDINAL: &[&str] =
    &["st", "nd", "rd", "th", "e", "er", "ère", "ème", "eme", "de", "ste", "º", "ª", "°"];

fn collect_numbers(prose: &str, numbers: &mut BTreeSet<String>, loose: &mut BTreeSet<String>) {
    let mut prose = std::borrow::Cow::Borrowed(prose);
    for always in ALWAYS {
        if prose.contains(always) {
            prose = prose.replace(always, " ").into();
        }
    }
    let mut characters = prose.chars().peekable();
    while let Some(character) = characters.next() {
        let Some(first) = digit(character) else {
            continue;
        };
        let mut number = String::from(first);
        let mut group = 1;
        loop {
            if let Some(digit) = characters.peek().copied().and_then(digit) {
                number.push(digit);
                group += 1;
                characters.next();
                continue;
            }
            // `10,000`, `10.000` and `10 000` are one number: a separator, then three digits.
            let mut ahead = characters.clone();
            let is_separator = ahead.next().is_some_and(|c| SEPARATORS.contains(&c));
            let three: String = ahead.by_ref().map_while(digit).take(4).collect();
            if !is_separator || group > 3 || three.len() != 3 {
                break;
            }
            number.push_str(&three);
            group = 3;
            characters.nth(3);
        }
        let letters: String = characters.clone().take_while(|c| !c.is_whitespace()).collect();
        let letters = letters.trim_end_matches(|c: char| c.is_ascii_punctuation());
        let is_ordinal = ORDINAL.contains(&letters.split('-').next().unwrap_or_default());
        let number = match number.trim_start_matches('0') {
            "" => "0".to_owned(),
            rest => rest.to_owned(),
        };
        if is_ordinal {
            loose.insert(number.clone());
        }
        numbers.insert(number);
    }
}

/// What stands between groups of three digits.
const SEPARATORS: &[char] = &[',', '.', '\'', '’', ' ', '\u{a0}', '\u{2009}', '\u{202f}'];

/// The ASCII digit of a decimal digit of the scripts that mix with ours.
fn digit(character: char) -> Option<char> {
    const ZEROS: [u32; 8] = [0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xE50, 0xFF10, 0x1040];
    let value =
        ZEROS.iter().find_map(|zero| u32::from(character).checked_sub(*zero).filter(|v| *v < 10));
    value.and_then(|value| char::from_digit(value, 10))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(tag: &str) -> LanguageTag {
        tag.parse().expect("a tag")
    }

    fn numbers(text: &str) -> Vec<String> {
        let language = tag("en");
        Facts::new(text, &language).numbers.into_iter().collect()
    }

    #[test]
    fn numbers_are_read_as_they_are_meant() {
        for (text, expected) in [
            ("10,000 users, 10.000 and 10 000", &["10000"][..]),
            ("from 2024 100 users", &["100", "2024"]),
            ("99.9 % of 3 days", &["3", "9", "99"]),
            ("SOC 2, ISO/IEC 27001:2022", &["2", "2022", "27001"]),
            ("on 03-07-2024", &["2024", "3", "7"]),
            ("３０日, ٣ أيام", &["3", "30"]),
            ("available 24/7", &[]),
            ("see https://a.example/2024/x1 or a1@b2.example", &[]),
        ] {
            assert_eq!(numbers(text), expected, "{text}");
        }
    }

    fn missing(this: (&str, &str), other: (&str, &str)) -> Vec<String> {
        let languages = (tag(this.0), tag(other.0));
        let (this, other) = (Facts::new(this.1, &languages.0), Facts::new(other.1, &languages.1));
        let numbers = this.numbers_missing_in(&other).into_iter().map(str::to_owned);
        let links = this.links_missing_in(&other).into_iter().map(str::to_owned);
        numbers.chain(links).collect()
    }

    #[test]
    fn what_a_translation_lacks() {
        let drift = [
            (("en", "30 days"), ("nl", "60 dagen")),
            (("en", "30 days"), ("ja", "60日")),
            (("en", "30 days"), ("de", "einige Tage")),
            (("en", "https://a.example/dpa"), ("nl", "https://a.example/dpa-2")),
            (("en", "https://a.example/en/dpa"), ("nl", "https://b.example/nl/dpa")),
        ];
        for (this, other) in drift {
            assert_eq!(missing(this, other).len(), 1, "{this:?} {other:?}");
        }
        let same = [
            (("en", "10,000 users"), ("de", "10.000 Nutzer")),
            (("en", "3 March 2024"), ("nl", "3-3-2024")),
            (("nl", "03-09-2024"), ("en", "September 3, 2024")),
            (("en", "03/09/2024"), ("de", "3. Sep. 2024")),
            (("en", "30 days"), ("nl", "dertig dagen")),
            (("en", "30 days"), ("da", "tredive dage")),
            (("en", "2 copies"), ("nl", "tweevoudig")),
            (("en", "2 copies"), ("ja", "二つの写し")),
            (("en", "1 year"), ("de", "ein Jahr")),
            (("en", "a 3rd party"), ("nl", "derden")),
            (("en", "24/7 support"), ("nl", "altijd bereikbaar")),
            (("en", "see https://a.example/dpa."), ("nl", "zie https://a.example/dpa/")),
            (("en", "https://a.example/en/privacy"), ("de", "https://a.example/datenschutz")),
            (("en", "https://a.example/x"), ("nl", "https://nl.a.example/y")),
            (("de", "https://northwind.de/avv"), ("nl", "https://northwind.nl/dpa")),
            (("en", "https://a.example/x"), ("ja", "https://a.example/xを参照")),
        ];
        for (this, other) in same {
            assert_eq!(missing(this, other), Vec::<String>::new(), "{this:?} {other:?}");
            assert_eq!(missing(other, this), Vec::<String>::new(), "{other:?} {this:?}");
        }
    }
}
