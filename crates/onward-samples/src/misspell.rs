//! Strings that are nearly another.

use fastrand::Rng;

/// Characters that a pattern tends to forget: line breaks, other blanks, digits and letters of
/// other scripts, controls, and the punctuation of codes, links and addresses.
const AWKWARD: &[char] = &[
    '\n', '\r', ' ', '\t', '\0', '\u{1f}', '\u{7f}', '\u{80}', '\u{9f}', '\u{a0}', '\u{a1}',
    '\u{2028}', '\u{3000}', '\u{feff}', '٣', '９', 'é', 'Ａ', 'ı', '𝄞', '-', '_', '.', '@', ':',
    '/', '?', '#', '+', '{', '|', '}', '^', '$', '\\', '\'', '"', 'a', 'Z', '0', '9',
];

/// The text with a character added, taken away, replaced, doubled or swapped with the next.
pub fn misspell(text: &str, rng: &mut Rng) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    let at = rng.usize(..=letters.len());
    let other = AWKWARD[rng.usize(..AWKWARD.len())];
    match rng.u8(..6) {
        0 => letters.insert(at, other),
        1 => letters.push(other),
        _ if at == letters.len() => letters.insert(0, other),
        2 => letters[at] = other,
        3 => {
            letters.remove(at);
        }
        4 => letters.insert(at, letters[at]),
        _ => letters.swap(at, 0),
    }
    letters.into_iter().collect()
}
