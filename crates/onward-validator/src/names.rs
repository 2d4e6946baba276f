//! Names of organizations, compared but for case, punctuation and legal form.

use onward_schema::Party;
use onward_source::{Path, Place};

use crate::generated::legal_forms::{ASIDE, ATTACHED, BEGINNING, ENDING};

/// A name, taken apart.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Name {
    /// The letters and digits in lower case, without the legal form.
    core: String,
    /// The legal form, in its first spelling.
    form: Option<&'static str>,
}

/// No legal form is written in more words.
const MOST_WORDS: usize = 6;

impl Name {
    pub(crate) fn new(written: &str) -> Self {
        let words: Vec<String> = words(written).collect();
        let aside = aside(&words).unwrap_or(words.len());
        // `Amazon Web Services, Inc. (AWS)`: the legal form stands before the brackets.
        let bracket = bracket(written).filter(|count| *count < aside);
        for end in [Some(aside), bracket].into_iter().flatten() {
            if let Some((start, form)) = ending(&words[..end]) {
                let core = words[..start].concat() + &words[end..aside].concat();
                return Self { core, form: Some(form) };
            }
        }
        let words = &words[..aside];
        if let [first, rest @ ..] = words
            && !rest.is_empty()
            && let Some(form) = look_up(BEGINNING, first)
        {
            return Self { core: rest.concat(), form: Some(form) };
        }
        Self::attached(words.concat())
    }

    /// A name whose legal form no blank sets apart, or that has none.
    fn attached(name: String) -> Self {
        let forms = ATTACHED.iter().filter_map(|(spelling, form)| {
            let core = name.strip_prefix(spelling).or_else(|| name.strip_suffix(spelling))?;
            Some((core, *form))
        });
        match forms.filter(|(core, _)| !core.is_empty()).min_by_key(|(core, _)| core.len()) {
            Some((core, form)) => Self { core: core.to_owned(), form: Some(form) },
            None => Self { core: name, form: None },
        }
    }

    /// The legal form, if it has one that is known.
    pub(crate) fn form(&self) -> Option<&'static str> {
        self.form
    }

    /// Whether the two are equal but for case, punctuation and legal form.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        !self.core.is_empty() && self.core == other.core
    }

    /// Whether the two are alike and their legal forms, where both have one, are the same: of
    /// `Acme GmbH` and `Acme Inc.`, neither is the other.
    pub(crate) fn may_be(&self, other: &Self) -> bool {
        let contradict = self.form.zip(other.form).is_some_and(|(form, other)| form != other);
        self.is_like(other) && !contradict
    }
}

/// A name of a party, with where it stands.
pub(crate) struct NameAt {
    pub(crate) name: Name,
    spot: Spot,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Spot {
    LegalName,
    Name,
    Alias(usize),
}

impl NameAt {
    /// Every name of a party: what it is called, other names, the legal name.
    pub(crate) fn all(party: Party<'_>) -> Vec<Self> {
        let aliases = party.aliases().iter().enumerate();
        let aliases = aliases.map(|(index, alias)| Self::new(Spot::Alias(index), alias));
        let legal = match party {
            Party::Subprocessor(party) => party.legal_name.as_ref(),
            Party::Affiliate(_) => None,
        };
        let legal = legal.map(|name| Self::new(Spot::LegalName, name));
        [Self::new(Spot::Name, party.name())].into_iter().chain(aliases).chain(legal).collect()
    }

    fn new(spot: Spot, written: &str) -> Self {
        Self { name: Name::new(written), spot }
    }

    /// Whether it is the legal name of a subprocessor.
    pub(crate) fn is_legal(&self) -> bool {
        self.spot == Spot::LegalName
    }

    /// Where it stands, given the path to its party.
    pub(crate) fn place(&self, party: &Path) -> Place {
        match self.spot {
            Spot::LegalName => party.join("legalName"),
            Spot::Name => party.join("name"),
            Spot::Alias(index) => party.join("aliases").join(index),
        }
        .value()
    }
}

/// The words in lower case, of letters and digits only.
fn words(written: &str) -> impl Iterator<Item = String> {
    let parts = written.split(|c: char| c.is_whitespace() || ",;()[]".contains(c));
    let letters = parts.map(|part| part.chars().filter(|c| c.is_alphanumeric()));
    letters
        .map(|letters| letters.flat_map(char::to_lowercase).collect::<String>())
        .filter(|word| !word.is_empty())
}

/// How many words stand before brackets at the end of the name.
fn bracket(written: &str) -> Option<usize> {
    let end = written.trim_end_matches(|c: char| c != ')' && !c.is_alphanumeric());
    let start = end.strip_suffix(')')?.rfind('(')?;
    Some(words(&written[..start]).count()).filter(|count| *count > 0)
}

/// Where words begin that introduce another name of the same company.
fn aside(words: &[String]) -> Option<usize> {
    (1..words.len()).find(|start| {
        let rest = &words[*start..];
        ASIDE.iter().any(|phrase| {
            let mut rest = rest.iter();
            phrase.split(' ').all(|word| rest.next().is_some_and(|other| other == word))
        })
    })
}

/// The legal form at the end, with the number of words before it.
fn ending(words: &[String]) -> Option<(usize, &'static str)> {
    let first = words.len().saturating_sub(MOST_WORDS).max(1);
    (first..words.len()).find_map(|start| Some((start, look_up(ENDING, &words[start..].concat())?)))
}

fn look_up(forms: &'static [(&str, &str)], spelling: &str) -> Option<&'static str> {
    let found = forms.binary_search_by_key(&spelling, |(spelling, _)| spelling).ok()?;
    Some(forms[found].1)
}

#[cfg(test)]
mod tests {
    use super::Name;

    fn form(written: &str) -> Option<&'static str> {
        Name::new(written).form()
    }

    #[test]
    fn legal_forms_at_the_end() {
        for (written, expected) in [
            ("Aurora Cloud GmbH", "GmbH"),
            ("Lumen AI, Inc..", "Inc"),
            ("Lumen AI L.L.C.", "LLC"),
            ("Postbox S. A. S.", "S.A.S."),
            ("Kontor A/S", "A/S"),
            ("Poczta Sp. z o.o.", "sp. z o.o."),
            ("Kontor GmbH & Co. KG", "GmbH & Co KG"),
            ("Kontor UG (haftungsbeschränkt)", "UG"),
            ("Kontor (Pty) Ltd", "Pty Ltd"),
            ("Kontor Co.,Ltd.", "Co Ltd"),
            ("Lumen AI PBC*", "PBC"),
            ("Lumen AI Inc (LAI)", "Inc"),
            ("Lumen AI Technologies Inc. dba Lumen", "Inc"),
            ("Lumen AI Inc (aka Luma)", "Inc"),
            ("Yuubin K.K.", "K.K."),
            ("株式会社郵便", "株式会社"),
            ("郵便股份有限公司", "股份有限公司"),
            ("PT Pos Baru", "PT"),
        ] {
            assert_eq!(form(written), Some(expected), "{written}");
        }
    }

    #[test]
    fn names_without_a_legal_form() {
        for written in [
            "Aurora Cloud",
            "AG Grid",
            "Limited Run",
            "Close.co",
            "Kontor-AS",
            "Inc",
            "",
            "?",
            "(AG)",
        ] {
            assert_eq!(form(written), None, "{written}");
        }
    }

    #[test]
    fn names_that_are_alike() {
        let like = |this: &str, other: &str| Name::new(this).is_like(&Name::new(other));
        for (this, other) in [
            ("Aurora Cloud", "AURORA-CLOUD GmbH"),
            ("Postbox S.A.S.", "Postbox"),
            ("Lumen AI, Inc. (LAI)", "Lumen AI (LAI)"),
            ("Yuubin K.K.", "yuubin"),
            ("Lumen AI Inc. d/b/a Luma", "Lumen AI"),
        ] {
            assert!(like(this, other), "{this}, {other}");
        }
        for (this, other) in
            [("Aurora Cloud", "Aurora"), ("Lumen AI (EU)", "Lumen AI (US)"), ("?", "!")]
        {
            assert!(!like(this, other), "{this}, {other}");
        }
    }

    #[test]
    fn two_legal_forms_are_two_companies() {
        let may_be = |this: &str, other: &str| Name::new(this).may_be(&Name::new(other));
        assert!(may_be("Acme Ltd", "ACME Limited"));
        assert!(may_be("Acme", "Acme GmbH"));
        assert!(!may_be("Acme Inc.", "Acme GmbH"));
    }
}
