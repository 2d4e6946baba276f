//! Names as languages write them.

/// The words of a name, in lower case: `cloudRegion`, `cloud-region` and `CloudRegion` are two.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut was_lower = false;
    let mut is_new = true;
    for letter in name.chars() {
        if !letter.is_ascii_alphanumeric() {
            is_new = true;
            was_lower = false;
            continue;
        }
        if is_new || (letter.is_ascii_uppercase() && was_lower) {
            words.push(String::new());
        }
        is_new = false;
        was_lower = !letter.is_ascii_uppercase();
        if let Some(word) = words.last_mut() {
            word.push(letter.to_ascii_lowercase());
        }
    }
    words
}

/// `CloudRegion`.
pub(crate) fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalised(word)).collect()
}

/// `cloudRegion`.
pub(crate) fn camel(name: &str) -> String {
    let words = words(name);
    let rest = words.iter().skip(1).map(|word| capitalised(word));
    words.first().cloned().into_iter().chain(rest).collect()
}

/// `cloud_region`.
pub(crate) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `CLOUD_REGION`.
pub(crate) fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// The names, each once: a number behind those that stood before.
pub(crate) fn distinct(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for name in names {
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let free = std::iter::once(name.clone()).chain(numbered).find(|n| !distinct.contains(n));
        distinct.extend(free);
    }
    distinct
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::{camel, pascal, screaming, snake};

    #[test]
    fn names_in_every_style() {
        for (name, expected) in [
            ("cloudRegion", ["CloudRegion", "cloudRegion", "cloud_region", "CLOUD_REGION"]),
            ("cloud-region", ["CloudRegion", "cloudRegion", "cloud_region", "CLOUD_REGION"]),
            ("$schema", ["Schema", "schema", "schema", "SCHEMA"]),
            ("2021/914", ["2021914", "2021914", "2021_914", "2021_914"]),
            ("in-app", ["InApp", "inApp", "in_app", "IN_APP"]),
            ("US", ["Us", "us", "us", "US"]),
        ] {
            let styles = [pascal(name), camel(name), snake(name), screaming(name)];
            assert_eq!(styles, expected, "{name}");
        }
    }
}
