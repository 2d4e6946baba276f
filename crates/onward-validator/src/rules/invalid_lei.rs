use onward_report::Finding;
use onward_schema::{Identifier, Lei, Party, Scheme};

use crate::{
    rule::{Context, declare_rule},
    trail::Trail,
    trail::visit_parties,
};

declare_rule! {
    /// A legal entity identifier fails its check digits.
    ///
    /// *Why:* The last two characters of an identifier follow from the eighteen before (ISO 17442,
    /// by ISO 7064 MOD 97-10), so one of the twenty is wrong, and it names nobody or somebody
    /// else.
    ///
    /// *Fix:* Copy the identifier from the register at `https://search.gleif.org`.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].identifiers: [{ scheme: lei, value: 9845AURORACLOUD00024 }]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].identifiers: [{ scheme: lei, value: 9845AURORACLOUD00042 }]
    /// ```
    "invalid-lei", Identity, Error, Format, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let mut look = |at: &Trail<'_>, identifiers: Option<&[Identifier]>| {
        let at = at.key("identifiers");
        for (index, identifier) in identifiers.unwrap_or_default().iter().enumerate() {
            if let Scheme::Lei { value } = &identifier.scheme
                && !checks(value)
            {
                let place = at.index(index).key("value").value();
                let message = format!("the check digits of `{value}` do not fit the rest");
                findings.push(CHECK.finding(place, message).help(
                    "a character is wrong: copy it from the register at https://search.gleif.org",
                ));
            }
        }
    };
    look(&Trail::ROOT.key("publisher"), cx.document.publisher.identifiers.as_deref());
    visit_parties(cx.document, &mut |at, party| {
        if let Party::Subprocessor(party) = party {
            look(at, party.identifiers.as_deref());
            let entities = at.key("entities");
            for (index, entity) in party.entities.iter().flatten().enumerate() {
                look(&entities.index(index), entity.identifiers.as_deref());
            }
        }
    });
}

/// Whether the last two digits are what the rest gives: 98 less the remainder of the rest by 97,
/// with letters as the numbers from 10 to 35.
fn checks(lei: &Lei) -> bool {
    let (rest, digits) = lei.split_at(lei.len() - 2);
    let remainder = rest
        .chars()
        .chain("00".chars())
        .filter_map(|c| c.to_digit(36))
        .fold(0, |remainder, value| (remainder * if value < 10 { 10 } else { 100 } + value) % 97);
    digits.parse() == Ok(98 - remainder)
}

#[cfg(test)]
mod tests {
    use super::checks;

    #[test]
    fn check_digits() {
        // The identifier in the documentation of ISO 17442, and what typing makes of it.
        for (lei, is_right) in [
            ("529900T8BM49AURSDO55", true),
            ("529900T8BM49AURSDO54", false),
            ("529900T8BM49AURSOD55", false),
            ("529900T8BM94AURSDO55", false),
            ("529900T8BM49AURSD055", false),
        ] {
            assert_eq!(checks(&lei.parse().expect("a LEI")), is_right, "{lei}");
        }
    }
}
