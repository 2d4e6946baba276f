//! Fingerprints, by which a finding stays the same when lines move.

use std::collections::HashMap;

use crate::Located;

/// Tells findings with equal fingerprints apart.
#[derive(Default)]
pub(super) struct Fingerprints(HashMap<(String, u64), usize>);

impl Fingerprints {
    /// A hash of the rule and of the line without its blanks, and which one with this hash in its
    /// file it is.
    pub(super) fn next(&mut self, located: &Located<'_>) -> (u64, usize) {
        let source = located.file.content.source();
        let line = source.text().get(source.line(located.start.line).range()).unwrap_or_default();
        let significant = line.chars().filter(|c| !c.is_whitespace());
        let rule = located.finding.rule.name;
        let text: String = rule.chars().chain(['\n']).chain(significant).collect();
        let hash = hash(&text);
        let count = self.0.entry((located.file.path.clone(), hash)).or_default();
        *count += 1;
        (hash, *count)
    }
}

/// FNV-1a, 64 bits: stable over versions and machines.
pub(super) fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
