//! The dated tables, and what they say about a country on a day.

use jiff::civil::Date;

use crate::{ClauseSet, Country, CountrySet, Mechanism, Regime, generated};

pub use crate::generated::{CARRIAGES, DECISIONS};

/// The days on which a fact may be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day; `None` if it is not known, which counts as always.
    pub from: Option<Date>,
    /// The last day; `None` if none is set.
    pub until: Option<Date>,
}

impl Period {
    /// Whether the day lies in the period, both ends included.
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// How far a fact was followed to its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Read in the official journal.
    Official,
    /// Read elsewhere.
    Secondary,
    /// Not read: from memory.
    Memory,
}

/// Where a fact comes from.
#[derive(Clone, Copy, Debug)]
pub struct Source {
    /// What says it.
    pub text: &'static str,
    /// How far it was followed.
    pub confidence: Confidence,
}

/// Which recipients in a country an adequacy decision covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// All.
    All,
    /// Only organisations on the Data Privacy Framework list: it counts for the mechanism `dpf`
    /// alone.
    DataPrivacyFramework,
    /// Those that these words describe.
    Limited(&'static str),
}

/// A regime recognises countries as adequate.
#[derive(Clone, Copy, Debug)]
pub struct Decision {
    /// The regime under which it counts.
    pub regime: Regime,
    /// The countries it recognises.
    pub countries: CountrySet,
    /// Its reference.
    pub reference: &'static str,
    /// When it may be relied on.
    pub period: Period,
    /// Which recipients it covers.
    pub scope: Scope,
    /// Where this is taken from.
    pub source: Source,
}

/// When a set of standard contractual clauses may be relied on.
#[derive(Clone, Copy, Debug)]
pub struct Clauses {
    /// The set.
    pub set: ClauseSet,
    /// Its reference.
    pub reference: &'static str,
    /// When it may be relied on.
    pub period: Period,
    /// The last day on which a contract could be concluded with it, if that has passed.
    pub new_contracts_until: Option<Date>,
    /// Whether it is an instrument for transfers at all.
    pub transfers: bool,
    /// Where this is taken from.
    pub source: Source,
}

/// Where an instrument carries a transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// To countries that the regime recognises as adequate, but for those whose decision counts
    /// for the Data Privacy Framework alone.
    Recognised,
    /// To any country outside the regime's area, or to these only.
    Outside(Option<CountrySet>),
    /// To countries inside the area or with unconditional adequacy.
    Inside,
}

/// A mechanism carries transfers under a regime.
#[derive(Clone, Copy, Debug)]
pub struct Carriage {
    /// The mechanism.
    pub mechanism: Mechanism,
    /// The regime.
    pub regime: Regime,
    /// Where to.
    pub reach: Reach,
    /// What must stand beside it.
    pub with: Option<Mechanism>,
    /// When.
    pub period: Period,
    /// Where this is taken from.
    pub source: Source,
}

/// The decision by which the regime recognises the country on that day, whatever its scope.
pub fn decision(regime: Regime, country: Country, day: Date) -> Option<&'static Decision> {
    DECISIONS.iter().find(|decision| {
        decision.regime == regime
            && decision.countries.contains(country)
            && decision.period.contains(day)
    })
}

/// Whether data may be in the country on that day without any instrument: it is inside the
/// regime's area, or a decision in force covers all recipients there.
pub fn needs_no_instrument(regime: Regime, country: Country, day: Date) -> bool {
    regime.is_inside(country)
        || decision(regime, country, day).is_some_and(|decision| decision.scope == Scope::All)
}

/// What the tables say about the mechanism under the regime, in force or not.
pub fn carriage(mechanism: Mechanism, regime: Regime) -> Option<&'static Carriage> {
    CARRIAGES.iter().find(|carriage| carriage.mechanism == mechanism && carriage.regime == regime)
}

/// What the tables say about the set of clauses.
pub fn clauses(set: ClauseSet) -> &'static Clauses {
    generated::clauses(set)
}

impl Carriage {
    /// Whether the mechanism reaches the country on that day, given what stands beside it.
    ///
    /// What a disclosure says of the instrument itself (which set of clauses, which decision) is
    /// the caller's to check.
    pub fn reaches(&self, country: Country, day: Date) -> bool {
        self.period.contains(day)
            && match self.reach {
                Reach::Recognised => decision(self.regime, country, day)
                    .is_some_and(|decision| decision.scope != Scope::DataPrivacyFramework),
                Reach::Outside(only) => {
                    !self.regime.is_inside(country)
                        && only.is_none_or(|countries| countries.contains(country))
                }
                Reach::Inside => needs_no_instrument(self.regime, country, day),
            }
    }
}
