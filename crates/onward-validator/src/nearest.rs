//! What somebody most likely meant.

use onward_report::Safety;

/// The candidate nearest to what was written, if it is near enough to be meant: spelt alike but
/// for case, hyphens and underscores, or off by about a third of its letters at most.
pub(crate) fn nearest<'c>(
    written: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let plain = letters(written);
    let limit = (written.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .map(|candidate| {
            let distance = if letters(candidate) == plain {
                0
            } else {
                strsim::osa_distance(written, candidate)
            };
            (distance, candidate)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Whether the candidate that is nearest to what was written is certainly meant: the two are
/// spelt alike but for case, hyphens and underscores, and no other candidate is.
pub(crate) fn safety<'c>(
    written: &str,
    meant: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Safety {
    let plain = letters(written);
    let mut alike = candidates.into_iter().filter(|candidate| letters(candidate) == plain);
    if letters(meant) == plain && alike.all(|candidate| candidate == meant) {
        Safety::Safe
    } else {
        Safety::Unsafe
    }
}

/// The text without what people mix up when they write a code or a key.
fn letters(text: &str) -> String {
    text.replace(['-', '_', ' '], "").to_lowercase()
}

/// The candidate at most two edits away.
pub(crate) fn within_two_edits<'c>(
    written: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(written, candidate), candidate))
        .filter(|(distance, _)| *distance <= 2)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use onward_report::Safety;

    use super::{nearest, safety};

    #[test]
    fn what_is_near() {
        let keys = ["name", "legalName", "locations", "ownList"];
        for (written, meant) in [
            ("nmae", Some("name")),
            ("legal_name", Some("legalName")),
            ("OwnList", Some("ownList")),
            ("location", Some("locations")),
            ("subject", None),
            ("x", None),
        ] {
            assert_eq!(nearest(written, keys), meant, "{written}");
        }
    }

    #[test]
    fn what_is_certainly_meant() {
        for (written, meant, candidates, expected) in [
            ("legal_name", "legalName", &["name", "legalName"][..], Safety::Safe),
            ("nmae", "name", &["name", "legalName"], Safety::Unsafe),
            ("postbox", "post-box", &["post-box", "postbox-2"], Safety::Safe),
            ("postbox", "post-box", &["post-box", "postb-ox"], Safety::Unsafe),
        ] {
            assert_eq!(safety(written, meant, candidates.iter().copied()), expected, "{written}");
        }
    }
}
