//! A difference in words.

use std::fmt::{self, Display};

use crate::{Change, Difference, Effect, Source};

impl Display for Difference {
    /// What changed on the first line, then a line for each that it breaks.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.place.is_empty() { "the document" } else { &self.place };
        write!(f, "{place}: {}", Words(self))?;
        if let Some(definition) = &self.definition
            && self.change != Change::Name
        {
            write!(f, " (in {definition})")?;
        }
        for (effect, reader) in [
            (&self.old_documents, "new readers refuse old documents"),
            (&self.new_documents, "old strict readers refuse new documents"),
            (&self.new_documents_tolerant, "old tolerant readers refuse new documents"),
        ] {
            match effect {
                Effect::Compatible => {}
                Effect::Breaks(document) => write!(f, "\n  {reader}: {document}")?,
                Effect::Undecided(reason) => {
                    write!(f, "\n  {reader}, as far as can be told: {reason}")?;
                }
            }
        }
        match self.source {
            Source::Same => Ok(()),
            Source::Additive => write!(f, "\n  source that lists everything must be completed"),
            Source::Breaking => write!(f, "\n  source that uses generated types breaks"),
        }
    }
}

struct Words<'d>(&'d Difference);

impl Display for Words<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Difference { change, subject, values, old_documents, .. } = self.0;
        let subject = subject.as_deref().unwrap_or_default();
        match change {
            Change::PropertyAdded => write!(f, "the key `{subject}` was added"),
            Change::PropertyRemoved => write!(f, "the key `{subject}` was removed"),
            Change::Requirement if old_documents.is_breaking() => {
                write!(f, "the key `{subject}` is required now")
            }
            Change::Requirement => write!(f, "the key `{subject}` is no longer required"),
            Change::KindAdded => write!(f, "a value may be of the kind {subject} now"),
            Change::KindRemoved => write!(f, "a value may no longer be of the kind {subject}"),
            Change::CodeAdded => write!(f, "the code `{subject}` was added"),
            Change::CodeRemoved => write!(f, "the code `{subject}` was removed"),
            Change::Codes => f.write_str("codes became text, or text codes"),
            Change::VariantAdded => write!(f, "the variant `{subject}` was added"),
            Change::VariantRemoved => write!(f, "the variant `{subject}` was removed"),
            Change::Tag => write!(f, "variants are told apart by `{subject}` in one version only"),
            Change::Constant => f.write_str("the one value that is accepted changed"),
            Change::Whole => f.write_str("integers became numbers, or numbers integers"),
            Change::Minimum => f.write_str("the least number changed"),
            Change::Maximum => f.write_str("the greatest number changed"),
            Change::MinLength => f.write_str("the least length changed"),
            Change::MaxLength => f.write_str("the greatest length changed"),
            Change::Pattern => f.write_str("the pattern changed"),
            Change::Openness => f.write_str("whether there may be other keys changed"),
            Change::Keys => f.write_str("what keys may be changed"),
            Change::MinItems => f.write_str("the least count of elements changed"),
            Change::MaxItems => f.write_str("the greatest count of elements changed"),
            Change::MinProperties => f.write_str("the least count of keys changed"),
            Change::MaxProperties => f.write_str("the greatest count of keys changed"),
            Change::Default => f.write_str("what is meant where the key is absent changed"),
            Change::Name => f.write_str("the definition has another name"),
            Change::Order => f.write_str("the keys are declared in another order"),
        }?;
        match values {
            Some((old, new)) => write!(f, ", from {old} to {new}"),
            None => Ok(()),
        }
    }
}
