//! Every constrained string reads exactly what its pattern matches.

use std::str::FromStr;

use fastrand::Rng;
use jsonschema::Validator;
use onward_samples::{Sampler, misspell};
use onward_schema::{
    CountryOrSubdivision, Date, Email, Extensions, Id, LanguageTag, Lei, NonEmptyString,
    PartialDate, Subdivision, Url, json_schema,
};
use serde_json::{Value, json};

fn definition(name: &str) -> Value {
    json_schema::draft_2020_12()["$defs"][name].clone()
}

/// Strings that the pattern matches, misspelt up to three times.
fn agrees(schema: &Value, reads: impl Fn(&str) -> bool) {
    let validator = jsonschema::validator_for(schema).expect("a valid schema");
    let mut rng = Rng::with_seed(7);
    let (mut accepted, mut refused) = (0, 0);
    for seed in 0..400 {
        let mut sampler = Sampler::new(schema, seed);
        let mut text = sampler.document().as_str().expect("a string").to_owned();
        assert!(reads(&text), "{text:?} matches the pattern and is not read");
        for _ in 0..30 {
            let spelt = misspell(&text, &mut rng);
            assert_agree(&validator, &spelt, &reads);
            if reads(&spelt) {
                accepted += 1;
            } else {
                refused += 1;
            }
            if rng.u8(..3) == 0 {
                text = spelt;
            }
        }
    }
    assert!(accepted > 100 && refused > 100, "{accepted} accepted, {refused} refused");
}

fn assert_agree(validator: &Validator, text: &str, reads: &impl Fn(&str) -> bool) {
    assert_eq!(validator.is_valid(&json!(text)), reads(text), "schema and type, of {text:?}");
}

fn agrees_as<T: FromStr>(name: &str) {
    agrees(&definition(name), |text| text.parse::<T>().is_ok());
}

#[test]
fn id() {
    agrees_as::<Id>("Id");
}

#[test]
fn language_tag() {
    agrees_as::<LanguageTag>("LanguageTag");
}

#[test]
fn url() {
    agrees_as::<Url>("Url");
}

#[test]
fn email() {
    agrees_as::<Email>("Email");
}

#[test]
fn subdivision() {
    agrees_as::<Subdivision>("Subdivision");
}

#[test]
fn country_or_subdivision() {
    agrees_as::<CountryOrSubdivision>("CountryOrSubdivision");
}

#[test]
fn lei() {
    agrees_as::<Lei>("Lei");
}

#[test]
fn date() {
    agrees_as::<Date>("Date");
}

#[test]
fn partial_date() {
    agrees_as::<PartialDate>("PartialDate");
}

#[test]
fn extension_key() {
    let mut schema = json!({ "type": "string", "pattern": Extensions::KEY_PATTERN });
    schema["not"] = json!({ "pattern": "[\\r\\n]" });
    agrees(&schema, Extensions::is_key);
}

#[test]
fn only_the_empty_string_is_empty() {
    let validator = jsonschema::validator_for(&definition("NonEmptyString")).expect("valid");
    for text in ["", " ", "\n", "\u{0}", "é"] {
        assert_agree(&validator, text, &|text: &str| text.parse::<NonEmptyString>().is_ok());
    }
}

/// Every way to write a day in years around each rule of the calendar.
#[test]
fn leap_years() {
    let validator = jsonschema::validator_for(&definition("Date")).expect("valid");
    for year in
        [0, 1, 3, 4, 96, 99, 100, 200, 400, 1600, 1700, 1900, 2000, 2023, 2024, 2100, 9996, 9999]
    {
        for month in 0..=13 {
            for day in 0..=32 {
                let text = format!("{year:04}-{month:02}-{day:02}");
                assert_agree(&validator, &text, &|text: &str| text.parse::<Date>().is_ok());
            }
        }
    }
    assert!("2024-02-29".parse::<Date>().is_ok());
    assert!("1900-02-29".parse::<Date>().is_err());
}

/// The part of regular expressions that RE2, ECMAScript, Python, Java and Rust share.
#[test]
fn patterns_are_portable() {
    let schema = json_schema::draft_2020_12();
    let mut patterns = Vec::new();
    collect(&schema, &mut patterns);
    assert!(patterns.len() >= 10);
    for (pattern, holder) in patterns {
        if pattern == "[\\r\\n]" {
            continue;
        }
        assert!(pattern.starts_with('^') && pattern.ends_with('$'), "{pattern} is anchored");
        for missing in ["(?", "\\d", "\\w", "\\s", "\\b", "\\u", "\\p", "\\z", "\\A"] {
            assert!(!pattern.contains(missing), "{pattern} uses {missing}");
        }
        assert_eq!(holder["not"]["pattern"], "[\\r\\n]", "{pattern} comes with a `not`");
    }
}

fn collect<'s>(schema: &'s Value, patterns: &mut Vec<(&'s str, &'s Value)>) {
    match schema {
        Value::Array(items) => items.iter().for_each(|item| collect(item, patterns)),
        Value::Object(object) => {
            patterns.extend(object.get("pattern").and_then(Value::as_str).map(|p| (p, schema)));
            object.values().for_each(|value| collect(value, patterns));
        }
        _ => {}
    }
}
