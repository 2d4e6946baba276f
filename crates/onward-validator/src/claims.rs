//! Claims in prose that data are in one place and nowhere else.
//!
//! A claim is a phrase such as "only in", followed by the names of areas. Prose says a good deal
//! more than that, so whatever could take a claim back makes it none: a negation, an exception,
//! a condition, a name in the enumeration that is not known.

use std::ops::Range;

use onward_law::{Area, Country, CountrySet, Regime, Region};
use onward_schema::{Activity, LanguageTag, Location};

use crate::{
    generated::{areas::AREAS, words},
    transfers::is_judged,
    words::Words,
};

/// A claim that data are in these areas and nowhere else.
pub(crate) struct Claim {
    areas: Vec<Area>,
    /// What it is about; empty if it does not say, or says "processed", which is all of it.
    activities: Vec<Activity>,
    /// Areas that the text names besides: it accounts for them itself.
    named: Vec<Area>,
    /// Where in the text it stands.
    pub(crate) bytes: Range<usize>,
}

impl Claim {
    /// Whether the claim cannot be true if the location is.
    pub(crate) fn is_contradicted_by(&self, location: &Location) -> bool {
        let concerns = match &location.activities {
            Some(activities) if !self.activities.is_empty() => {
                activities.iter().any(|activity| self.activities.contains(activity))
            }
            _ => true,
        };
        concerns
            && location.condition.is_none()
            && !self.named.contains(&location.area)
            && self.leaves_out(location.area)
    }

    fn leaves_out(&self, area: Area) -> bool {
        let areas = self.areas.iter();
        let claimed: Vec<CountrySet> = areas.map(|area| area.countries()).collect();
        let is_claimed = |country: Country| {
            claimed.iter().any(|countries| countries.contains(country))
                // The territories where the Regulation applies count as the union's.
                || (Regime::Eu.is_inside(country)
                    && !Region::Eea.countries().contains(country)
                    && self.areas.iter().any(|area| Area::Region(Region::Eu).lies_in(*area)))
        };
        match area {
            Area::Country(country) => !is_claimed(country),
            Area::Region(region) if !is_judged(region) => false,
            Area::Region(region) if region.is_macro_region() => {
                !region.countries().iter().all(is_claimed)
            }
            // A union that overlaps is only less exact.
            Area::Region(region) => !region.countries().iter().any(is_claimed),
        }
    }
}

/// The claims that a text makes.
pub(crate) fn residency(text: &str, language: &LanguageTag) -> Vec<Claim> {
    if words::ONLY_IN.find(text, language).is_none() {
        return Vec::new();
    }
    let lexicon = Lexicon::new(language);
    let tokens = tokens(text);
    let mut claims: Vec<Claim> = tokens
        .split(|token| matches!(token.lower.as_str(), "." | "!" | "?" | ";"))
        .filter(|sentence| !sentence.holds_any(&lexicon.not_only_in))
        .flat_map(|sentence| (0..sentence.len()).filter_map(|at| lexicon.claim(sentence, at)))
        .collect();
    for claim in &mut claims {
        let outside = |token: &Token<'_>| !claim.bytes.contains(&token.bytes.start);
        let starts = (0..tokens.len()).filter(|at| outside(&tokens[*at]));
        claim.named = starts.filter_map(|at| Some(lexicon.name(&tokens, at)?.0)).collect();
    }
    claims
}

/// A word, or a mark between words.
struct Token<'t> {
    text: &'t str,
    lower: String,
    bytes: Range<usize>,
}

/// The words of a text, each with its hyphens and the dots inside it, and the marks between them.
/// An apostrophe ends a word.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut push = |start: usize, end: usize| {
        let token = &text[start..end];
        let lower = token.to_lowercase();
        let lower = lower.trim_end_matches(['.', '\'', '’']);
        let lower = if lower.is_empty() { "." } else { lower }.to_owned();
        tokens.push(Token { text: token, lower, bytes: start..end });
    };
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let mut start = None;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        let next = text[end..].chars().next();
        let word = start.map(|start: usize| &text[start..at]);
        let belongs = match c {
            '-' => word.is_some() && is_word(next),
            '.' => word.is_some_and(|word| is_word(next) || word.contains('.')),
            _ => c.is_alphanumeric(),
        };
        if belongs {
            start.get_or_insert(at);
        } else if matches!(c, '\'' | '’') && word.is_some() && is_word(next) {
            push(start.take().unwrap_or(at), end);
        } else {
            if let Some(start) = start.take() {
                push(start, at);
            }
            if !c.is_whitespace() && !matches!(c, '\'' | '’' | '"') {
                push(at, end);
            }
        }
    }
    if let Some(start) = start {
        push(start, text.len());
    }
    tokens
}

/// A phrase as tokens are compared with it.
type Phrase = Vec<String>;

fn phrase(text: &str) -> Phrase {
    tokens(text).into_iter().map(|token| token.lower).collect()
}

trait Sentence {
    /// How many tokens the longest of the phrases takes that stands there.
    fn longest(&self, at: usize, phrases: &[Phrase]) -> Option<usize>;
    fn holds_any(&self, phrases: &[Phrase]) -> bool;
}

impl Sentence for [Token<'_>] {
    fn longest(&self, at: usize, phrases: &[Phrase]) -> Option<usize> {
        let here = self.get(at..)?;
        let stands = |phrase: &&Phrase| {
            here.len() >= phrase.len()
                && phrase.iter().zip(here).all(|(word, token)| *word == token.lower)
        };
        phrases.iter().filter(stands).map(Vec::len).max()
    }

    fn holds_any(&self, phrases: &[Phrase]) -> bool {
        (0..self.len()).any(|at| self.longest(at, phrases).is_some())
    }
}

/// What a language has for claims, as phrases.
struct Lexicon {
    only_in: Vec<Phrase>,
    not_only_in: Vec<Phrase>,
    articles: Vec<Phrase>,
    and: Vec<Phrase>,
    storing: Vec<Phrase>,
    hosting: Vec<Phrase>,
    accessing: Vec<Phrase>,
    processing: Vec<Phrase>,
    names: Vec<(Area, Phrase)>,
}

impl Lexicon {
    fn new(language: &LanguageTag) -> Self {
        let list = |words: &Words| words.of(language).iter().map(|words| phrase(words)).collect();
        let names = AREAS.of(language);
        Self {
            only_in: list(&words::ONLY_IN),
            not_only_in: list(&words::NOT_ONLY_IN),
            articles: list(&words::ARTICLE),
            and: list(&words::AND),
            storing: list(&words::STORING),
            hosting: list(&words::HOSTING),
            accessing: list(&words::ACCESSING),
            processing: list(&words::PROCESSING),
            names: names
                .filter_map(|(code, name)| Some((Area::from_code(code)?, phrase(name))))
                .collect(),
        }
    }

    /// The area whose name stands there, in capitals, and how many tokens it takes.
    fn name(&self, tokens: &[Token<'_>], at: usize) -> Option<(Area, usize)> {
        if !tokens.get(at)?.is_capital() {
            return None;
        }
        let named = self.names.iter().filter_map(|(area, name)| {
            let taken = tokens.longest(at, std::slice::from_ref(name))?;
            Some((*area, taken))
        });
        named.max_by_key(|(_, taken)| *taken)
    }

    /// The area that is named there, articles aside, and where the name ends.
    fn area(&self, sentence: &[Token<'_>], mut at: usize) -> Option<(Area, usize)> {
        loop {
            if let Some((area, taken)) = self.name(sentence, at) {
                return Some((area, at + taken));
            }
            at += sentence.longest(at, &self.articles)?;
        }
    }

    /// The claim that begins there.
    fn claim(&self, sentence: &[Token<'_>], at: usize) -> Option<Claim> {
        let taken = sentence.longest(at, &self.only_in)?;
        let (first, mut end) = self.area(sentence, at + taken)?;
        let mut areas = vec![first];
        loop {
            let (next, is_and) = self.joint(sentence, end);
            if next == end {
                break;
            }
            if let Some((area, after)) = self.area(sentence, next) {
                areas.push(area);
                end = after;
            } else if is_and || sentence.get(next).is_some_and(Token::is_capital) {
                // Another place, which is not known.
                return None;
            } else {
                break;
            }
        }
        // "EU data stay only in the EU": only the data of some.
        let mut others = (0..at).chain(end..sentence.len());
        if others.any(|at| self.name(sentence, at).is_some_and(|(area, _)| areas.contains(&area))) {
            return None;
        }
        let bytes = sentence[at].bytes.start..sentence[end - 1].bytes.end;
        Some(Claim { areas, activities: self.activities(sentence), named: Vec::new(), bytes })
    }

    /// Where what joins two names ends, and whether it is a word.
    fn joint(&self, sentence: &[Token<'_>], at: usize) -> (usize, bool) {
        let is_mark =
            |token: &Token<'_>| matches!(token.lower.as_str(), "," | "/" | "&" | "(" | ")");
        let marks = sentence[at..].iter().take_while(|token| is_mark(token)).count();
        let word = sentence.longest(at + marks, &self.and);
        (at + marks + word.unwrap_or(0), word.is_some())
    }

    /// What the sentence is about.
    fn activities(&self, sentence: &[Token<'_>]) -> Vec<Activity> {
        let mut activities = Vec::new();
        if sentence.holds_any(&self.processing) {
            return activities;
        }
        if sentence.holds_any(&self.storing) {
            activities.push(Activity::Storage);
        }
        if sentence.holds_any(&self.hosting) {
            activities.extend([Activity::Storage, Activity::Processing]);
        }
        if sentence.holds_any(&self.accessing) {
            activities.push(Activity::Access);
        }
        activities
    }
}

impl Token<'_> {
    fn is_capital(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }
}

#[cfg(test)]
mod tests {
    use onward_law::Area;
    use onward_schema::Location;

    use super::{AREAS, residency};

    /// The codes of the areas that a text claims.
    fn claimed(language: &str, text: &str) -> Vec<String> {
        let language = language.parse().expect("a language tag");
        let claims = residency(text, &language);
        claims
            .iter()
            .map(|claim| claim.areas.iter().map(|area| area.code()).collect::<Vec<_>>().join(" "))
            .collect()
    }

    #[test]
    fn every_name_is_of_an_area() {
        for (language, areas) in AREAS.0 {
            for (code, names) in *areas {
                assert!(Area::from_code(code).is_some(), "{language}: {code}");
                assert!(!names.is_empty(), "{language}: {code}");
            }
        }
    }

    #[test]
    fn what_is_a_claim() {
        for (language, text, areas) in [
            ("en", "Stored only in the EU.", "EU"),
            ("en", "Hosted exclusively within the European Economic Area, encrypted.", "EEA"),
            ("en", "Runs solely in Germany, France and the Netherlands.", "DE FR NL"),
            ("en", "Processed only in the U.S. and\nCanada", "US CA"),
            ("en", "Kept only in Germany (Frankfurt)", ""),
            ("en", "Kept only in the EU/EEA", "EU EEA"),
            ("nl", "Uitsluitend in de Europese Unie opgeslagen", "EU"),
            ("nl", "Staat alleen in Duitsland of in Zwitserland.", "DE CH"),
            ("de", "Speicherung ausschließlich in Deutschland", "DE"),
            ("de", "Läuft nur innerhalb der EU", "EU"),
            ("fr", "Stockées uniquement dans l’Union européenne", "EU"),
            ("fr", "Hébergement exclusivement en France et aux États-Unis", "FR US"),
            ("es", "Se almacena únicamente en la UE", "EU"),
        ] {
            let expected: Vec<&str> =
                Some(areas).filter(|areas| !areas.is_empty()).into_iter().collect();
            assert_eq!(claimed(language, text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_none() {
        for (language, text) in [
            ("en", "Not only in the EU"),
            ("en", "Only in the EU or countries with an adequacy decision"),
            ("en", "Only in Germany and Ruritania"),
            ("en", "Only in the EU unless support needs access"),
            ("en", "For customers in the EU, data stay only in the EU"),
            ("en", "Backups of EU data stay only in the EU"),
            ("en", "Available only in the United States"),
            ("en", "Read-only in the US"),
            ("en", "It is known only in us"),
            ("en", "Only in exceptional cases"),
            ("en", "Only in Georgia"),
            ("nl", "Niet alleen in Nederland"),
            ("nl", "Wordt alleen in Taiwan gebruikt"),
            ("de", "Nicht nur in Deutschland"),
            ("sv", "Only in the EU"),
        ] {
            assert_eq!(claimed(language, text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn what_contradicts() {
        let location = |yaml: &str| -> Location { serde_json::from_str(yaml).expect("a location") };
        let us = |activity: &str| format!(r#"{{ "area": "US", "activities": ["{activity}"] }}"#);
        for (text, place, expected) in [
            ("Stored only in the EU", r#""US""#.to_owned(), true),
            ("Stored only in the EU", us("storage"), true),
            ("Stored only in the EU", us("access"), false),
            ("Hosted only in the EU", us("processing"), true),
            ("Stored and processed only in the EU", us("access"), true),
            ("Only in the EU", us("access"), true),
            ("Only in the EU. Support from the US.", us("access"), false),
            ("Only in the EU", r#""CH""#.to_owned(), true),
            ("Only in the EU", r#""RE""#.to_owned(), false),
            ("Only in the EU", r#""EEA""#.to_owned(), false),
            ("Only in the EU", r#""europe""#.to_owned(), false),
            ("Only in the EU", r#""unstated""#.to_owned(), false),
            ("Only in the EU", r#""worldwide""#.to_owned(), true),
            ("Only in Europe", r#""CH""#.to_owned(), false),
            ("Only in the US", r#""EU""#.to_owned(), true),
            (
                "Only in the EU",
                r#"{ "area": "US", "condition": { "choice": "opt-in" } }"#.to_owned(),
                false,
            ),
        ] {
            let claims = residency(text, &"en".parse().expect("a language tag"));
            assert_eq!(claims.len(), 1, "{text}");
            assert_eq!(
                claims[0].is_contradicted_by(&location(&place)),
                expected,
                "{text}: {place}"
            );
        }
    }
}
