//! What somebody most likely meant.

/// The candidate nearest to what was written, if it is near enough to be meant: spelt alike but
/// for case, hyphens and underscores, or off by about a third of its letters at most.
pub(crate) fn nearest<'c>(
    written: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let letters = |text: &str| text.replace(['-', '_', ' '], "").to_lowercase();
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
    use super::nearest;

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
}
