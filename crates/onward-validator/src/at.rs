//! A document as it stood on a day, with a word on what of it is not known.

use onward_history::{Restored, part_key, restored};
use onward_schema::{Date, Disclosure, LanguageTag, Text};
use serde_json::{Map, Value};

/// The document as it stood at the end of a day, as far as it can be restored: see [`restored`].
/// What is missing, `partial` says, in English.
pub fn at(document: &Disclosure, day: Date) -> Disclosure {
    let restored = restored(document, day);
    let gaps = gaps(&restored, day, document.updated);
    let mut then = restored.document;
    if !gaps.is_empty() {
        let partial = then.partial.as_ref();
        then.partial = with_english(partial, &then.language, &gaps.join(" ")).or(then.partial);
    }
    then
}

/// A sentence for everything that is not known.
fn gaps(restored: &Restored, day: Date, updated: Date) -> Vec<String> {
    let mut gaps = Vec::new();
    if !restored.lost.is_empty() {
        let names = listed(&restored.lost);
        gaps.push(format!("As of {day}, no more than the name is known of {names}."));
    }
    for list in &restored.unknown {
        gaps.push(format!("The list of {} was published after {day}.", list.key()));
    }
    if !restored.revised.is_empty() {
        let parts: Vec<String> =
            restored.revised.iter().map(|part| format!("`{}`", part_key(*part))).collect();
        let (was, is) = if parts.len() == 1 { ("was", "is") } else { ("were", "are") };
        let parts = listed(&parts);
        gaps.push(format!("{parts} {was} revised later, and here {is} as of {updated}."));
    }
    gaps
}

fn listed(names: &[String]) -> String {
    match names {
        [first @ .., last] if !first.is_empty() => format!("{} and {last}", first.join(", ")),
        names => names.concat(),
    }
}

/// The text with more in English.
fn with_english(text: Option<&Text>, language: &LanguageTag, more: &str) -> Option<Text> {
    let is_english = |tag: &str| tag == "en" || tag.starts_with("en-");
    let mut texts = Map::new();
    for (tag, text) in text.into_iter().flat_map(|text| text.in_languages(language)) {
        texts.insert(tag.to_string(), Value::from(text));
    }
    let known = texts.keys().find(|tag| is_english(tag)).cloned();
    let own = language.to_string();
    let key = known.unwrap_or_else(|| if is_english(&own) { own.clone() } else { "en".to_owned() });
    let text = match texts.get(&key).and_then(Value::as_str) {
        Some(text) => format!("{text} {more}"),
        None => more.to_owned(),
    };
    let text = Value::from(text);
    let whole = if key == own && texts.len() <= 1 {
        text
    } else {
        texts.insert(key, text);
        Value::Object(texts)
    };
    serde_json::from_value(whole).ok()
}
