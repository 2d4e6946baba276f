//! Which locations of a subprocessor need an instrument under which regime, which of its
//! instruments reach them, and which instruments a rule refuses.
//!
//! What a rule refuses is decided here and nowhere else, so that the rule and the silence of
//! `uncovered-location` cannot differ. Of the reasons to refuse one instrument, one counts.

use std::borrow::Cow;

use onward_law::{
    Area, ClauseSet, Country, CountrySet, Mechanism, Regime, Region,
    tables::{self, Clauses, Reach},
};
use onward_schema::{Date, Disclosure, Instrument, List, Location, Subprocessor, Transfer};
use onward_source::{Path, Place};

use crate::trail;

use crate::Settings;

/// The transfers of a disclosure on a day.
pub(crate) struct Transfers<'d> {
    /// Those of the document, and those asked for besides.
    regimes: Cow<'d, [Regime]>,
    as_of: Date,
}

/// Where data go, as far as an instrument must reach it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// These countries, each of which needs an instrument.
    Countries(CountrySet),
    /// A part of the world that counts as outside the area as a whole.
    Outside(Region),
}

impl Target {
    /// What must be reached one by one: each country, or the part of the world.
    pub(crate) fn parts(self) -> impl Iterator<Item = Area> {
        let (countries, region) = match self {
            Self::Countries(countries) => (countries, None),
            Self::Outside(region) => (CountrySet::default(), Some(Area::Region(region))),
        };
        let countries = Country::all().filter(move |country| countries.contains(*country));
        countries.map(Area::Country).chain(region)
    }
}

/// Why a set of clauses carries nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ClauseFault {
    /// It is no instrument for transfers.
    NotForTransfers,
    /// Its first day is yet to come.
    BeforeEffect,
    /// Its last day has passed.
    Repealed,
    /// No contract could be concluded with it any more when the subprocessor began.
    TooLateToConclude,
}

/// An instrument of a subprocessor, and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Stated<'d> {
    pub(crate) party: &'d Subprocessor,
    pub(crate) transfer: &'d Transfer,
    pub(crate) party_index: usize,
    pub(crate) index: usize,
}

impl Stated<'_> {
    /// The path to the subprocessor.
    pub(crate) fn party_path(&self) -> Path {
        trail::party(List::Subprocessors, self.party_index)
    }

    /// The path to the instrument.
    pub(crate) fn path(&self) -> Path {
        self.party_path().join("transfers").join(self.index)
    }

    /// The place of its mechanism.
    pub(crate) fn mechanism(&self) -> Place {
        self.path().join("mechanism").value()
    }
}

/// Every instrument of every subprocessor.
pub(crate) fn stated(document: &Disclosure) -> impl Iterator<Item = Stated<'_>> {
    document.subprocessors.iter().enumerate().flat_map(|(party_index, party)| {
        let transfers = party.transfers.iter().flatten().enumerate();
        transfers.map(move |(index, transfer)| Stated { party, transfer, party_index, index })
    })
}

impl<'d> Transfers<'d> {
    pub(crate) fn new(document: &'d Disclosure, settings: &Settings) -> Self {
        let mut regimes = Cow::Borrowed(document.regimes());
        for regime in &settings.regimes {
            if !regimes.contains(regime) {
                regimes.to_mut().push(*regime);
            }
        }
        Self { regimes, as_of: settings.as_of }
    }

    /// The same transfers on another day.
    pub(crate) fn on(&self, day: Date) -> Self {
        Self { regimes: self.regimes.clone(), as_of: day }
    }

    pub(crate) fn regimes(&self) -> &[Regime] {
        &self.regimes
    }

    /// The regimes of the document that the instrument serves: those that it names, or all; of
    /// them those under which its mechanism can carry anything at any time.
    pub(crate) fn served(&self, transfer: &Transfer) -> impl Iterator<Item = Regime> {
        self.regimes().iter().copied().filter(|regime| {
            serves(transfer, *regime) && tables::carriage(transfer.mechanism(), *regime).is_some()
        })
    }

    /// What an instrument must reach for data to be at the location under the regime; nothing if
    /// none is needed, or the location is not judged.
    pub(crate) fn needed(&self, location: &Location, regime: Regime) -> Option<Target> {
        target(location.area, |country| {
            !tables::needs_no_instrument(regime, country, self.as_of.civil())
        })
    }

    /// Whether an instrument is needed for data to be at the location under any of the regimes.
    pub(crate) fn needs_instrument(&self, location: &Location) -> bool {
        self.regimes().iter().any(|regime| self.needed(location, *regime).is_some())
    }

    /// Whether one of the subprocessor's instruments reaches all of the target under the regime,
    /// or would if a rule had not refused it, which is said elsewhere.
    pub(crate) fn is_covered(&self, party: &Subprocessor, target: Target, regime: Regime) -> bool {
        target.parts().all(|part| {
            party.transfers.iter().flatten().any(|transfer| {
                self.reaches(party, transfer, part, regime)
                    || self.is_refused(party, transfer, part, regime)
            })
        })
    }

    /// Whether any of the subprocessor's instruments reaches the country or part of the world.
    fn is_reached(&self, party: &Subprocessor, part: Area, regime: Regime) -> bool {
        let mut transfers = party.transfers.iter().flatten();
        transfers.any(|transfer| self.reaches(party, transfer, part, regime))
    }

    /// Whether an instrument reaches a country or part of the world under the regime.
    fn reaches(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
        part: Area,
        regime: Regime,
    ) -> bool {
        let Some(carriage) = tables::carriage(transfer.mechanism(), regime) else {
            return false;
        };
        let day = self.as_of.civil();
        let is_partner = |other: &Transfer, mechanism: Mechanism| {
            let partner = tables::carriage(mechanism, regime);
            other.mechanism() == mechanism
                && partner.is_some_and(|partner| partner.period.contains(day))
                && is_meant_for(other, part, regime)
                && self.may_be_relied_on(party, other)
        };
        let with = || {
            carriage.with.is_none_or(|mechanism| {
                party.transfers.iter().flatten().any(|other| is_partner(other, mechanism))
            })
        };
        is_meant_for(transfer, part, regime)
            && self.may_be_relied_on(party, transfer)
            && with()
            && match part {
                Area::Country(country) => {
                    carriage.reaches(country, day)
                        && !(is_out_of_scope(transfer) && self.scope_is_limited(country, regime))
                }
                // Only an instrument that reaches any country reaches a part of the world.
                Area::Region(_) => {
                    carriage.reach == Reach::Outside(None) && carriage.period.contains(day)
                }
            }
    }

    /// Whether the decision for the country covers some of its recipients only.
    fn scope_is_limited(&self, country: Country, regime: Regime) -> bool {
        let decision = tables::decision(regime, country, self.as_of.civil());
        decision.is_some_and(|decision| decision.scope != tables::Scope::All)
    }

    /// Whether a set of clauses may be relied on, and the recipient can be certified under the
    /// Data Privacy Framework; true of anything else.
    fn may_be_relied_on(&self, party: &Subprocessor, transfer: &Transfer) -> bool {
        let cannot_be_certified =
            transfer.mechanism() == Mechanism::Dpf && recipient_is_not_us(party);
        !cannot_be_certified && self.clause_fault(party, transfer).is_none()
    }

    /// Whether a rule about the instrument itself refuses it for this country or part of the
    /// world under the regime.
    fn is_refused(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
        part: Area,
        regime: Regime,
    ) -> bool {
        is_meant_for(transfer, part, regime)
            && match transfer.mechanism() {
                Mechanism::Adequacy => self.is_without_decision(party, transfer, regime),
                Mechanism::Dpf => {
                    tables::carriage(Mechanism::Dpf, regime).is_some()
                        && (!self.may_be_relied_on(party, transfer)
                            || self.is_before_start(party, transfer, regime))
                }
                Mechanism::Scc => {
                    tables::carriage(Mechanism::Scc, regime).is_some()
                        && (!self.may_be_relied_on(party, transfer)
                            || (regime == Regime::Uk && self.lacks_addendum(party, transfer, part)))
                }
                Mechanism::PrivacyShield | Mechanism::SafeHarbour => self.is_invalidated(transfer),
                _ => false,
            }
    }

    /// The regimes under which a stated adequacy has no decision for any location that it is
    /// meant for. Where it does not name its regimes, there are some only if there are no
    /// others.
    pub(crate) fn adequacy_without_decision(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
    ) -> Vec<Regime> {
        let regimes = self.regimes().iter().copied();
        regimes.filter(|regime| self.is_without_decision(party, transfer, *regime)).collect()
    }

    fn is_without_decision(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
        regime: Regime,
    ) -> bool {
        self.is_recognised(party, transfer, regime) == Some(false)
            && (transfer.regimes.is_some()
                || !self
                    .regimes()
                    .iter()
                    .any(|other| self.is_recognised(party, transfer, *other) == Some(true)))
    }

    /// Whether a decision is in force for any location that a stated adequacy is meant for;
    /// nothing if it is meant for none.
    fn is_recognised(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
        regime: Regime,
    ) -> Option<bool> {
        let carriage = tables::carriage(Mechanism::Adequacy, regime)?;
        let mut meant = meant_parts(party, transfer, regime).peekable();
        meant.peek()?;
        Some(meant.any(|part| match part {
            Area::Country(country) => carriage.reaches(country, self.as_of.civil()),
            Area::Region(_) => false,
        }))
    }

    /// Whether the Data Privacy Framework is stated under a regime before its first day there.
    ///
    /// Where the regimes are not named, it is meant for those under which it holds on the day,
    /// if there are any; and for another only if nothing else reaches the United States under
    /// it.
    pub(crate) fn is_before_start(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
        regime: Regime,
    ) -> bool {
        let has_begun = |regime| {
            let carriage = tables::carriage(Mechanism::Dpf, regime);
            carriage.is_some_and(|carriage| carriage.period.contains(self.as_of.civil()))
        };
        if has_begun(regime) || recipient_is_not_us(party) {
            return false;
        }
        transfer.regimes.is_some()
            || !self.served(transfer).any(has_begun)
            || meant_parts(party, transfer, regime)
                .any(|part| !self.is_reached(party, part, regime))
    }

    /// What keeps a set of clauses from carrying anything under any regime.
    pub(crate) fn clause_fault(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
    ) -> Option<ClauseFault> {
        let (_, clauses) = clauses(transfer)?;
        let day = self.as_of.civil();
        let has_passed = |last| last < day;
        let is_too_late = |last| {
            let since = party.since.zip(Date::new(last));
            since.is_some_and(|(since, last)| since.is_after(last))
        };
        if !clauses.transfers {
            Some(ClauseFault::NotForTransfers)
        } else if clauses.period.until.is_some_and(has_passed) {
            Some(ClauseFault::Repealed)
        } else if clauses.new_contracts_until.is_some_and(is_too_late) {
            Some(ClauseFault::TooLateToConclude)
        } else if clauses.period.contains(day) {
            None
        } else {
            Some(ClauseFault::BeforeEffect)
        }
    }

    /// Whether clauses of the European Commission are meant for the country or part of the world
    /// under `uk`, and nothing makes them count there.
    ///
    /// Where they do not name their regimes, they are meant for `uk` only if nothing else
    /// reaches the place under it.
    pub(crate) fn lacks_addendum(
        &self,
        party: &Subprocessor,
        transfer: &Transfer,
        part: Area,
    ) -> bool {
        let is_beside = |other: &Transfer| {
            matches!(other.mechanism(), Mechanism::UkAddendum | Mechanism::UkIdta)
                && is_meant_for(other, part, Regime::Uk)
        };
        transfer.mechanism() == Mechanism::Scc
            && is_meant_for(transfer, part, Regime::Uk)
            && self.may_be_relied_on(party, transfer)
            && !party.transfers.iter().flatten().any(is_beside)
            && (transfer.regimes.is_some() || !self.is_reached(party, part, Regime::Uk))
    }

    /// Whether the mechanism was struck down, or the day is otherwise not one on which it could
    /// be relied on.
    pub(crate) fn is_invalidated(&self, transfer: &Transfer) -> bool {
        is_struck_down(transfer.mechanism(), self.as_of)
    }

    /// Whether a rule refuses the instrument, wherever it is meant for.
    pub(crate) fn is_faulty(&self, party: &Subprocessor, transfer: &Transfer) -> bool {
        let mut regimes = self.served(transfer);
        !self.may_be_relied_on(party, transfer)
            || self.is_invalidated(transfer)
            || (transfer.mechanism() == Mechanism::Dpf
                && regimes.any(|regime| self.is_before_start(party, transfer, regime)))
    }
}

/// The set of clauses that an instrument rests on, with what the tables say about it.
pub(crate) fn clauses(transfer: &Transfer) -> Option<(ClauseSet, &'static Clauses)> {
    let Instrument::Scc { decision, .. } = &transfer.instrument else {
        return None;
    };
    let set = decision.unwrap_or(ClauseSet::Transfers2021);
    Some((set, tables::clauses(set)))
}

/// Where the location lies outside the regime's area, adequate or not.
pub(crate) fn outside(location: &Location, regime: Regime) -> Option<Target> {
    target(location.area, |country| !regime.is_inside(country))
}

/// The countries and parts of the world outside the regime's area that the instrument is meant
/// for, location by location.
pub(crate) fn meant_parts(
    party: &Subprocessor,
    transfer: &Transfer,
    regime: Regime,
) -> impl Iterator<Item = Area> {
    let targets = party.locations.iter().filter_map(move |location| outside(location, regime));
    targets.flat_map(Target::parts).filter(move |part| is_meant_for(transfer, *part, regime))
}

/// The part of an area that counts: of a country or union the countries that do, of a part of the
/// world the whole. Nothing if none counts, or the area is not judged.
fn target(area: Area, counts: impl Fn(Country) -> bool) -> Option<Target> {
    match area {
        Area::Region(region) if !is_judged(region) => None,
        Area::Region(region) if region.is_macro_region() => Some(Target::Outside(region)),
        _ => {
            let countries: CountrySet =
                area.countries().iter().filter(|country| counts(*country)).collect();
            (!countries.is_empty()).then_some(Target::Countries(countries))
        }
    }
}

/// Whether it can be said of the region what lies outside an area.
pub(crate) fn is_judged(region: Region) -> bool {
    !matches!(region, Region::Europe | Region::Unstated | Region::CustomerChosen)
}

/// Whether a mechanism of the past could not be relied on on that day.
pub(crate) fn is_struck_down(mechanism: Mechanism, day: Date) -> bool {
    matches!(mechanism, Mechanism::PrivacyShield | Mechanism::SafeHarbour)
        && tables::carriage(mechanism, Regime::Eu)
            .is_none_or(|carriage| !carriage.period.contains(day.civil()))
}

/// Whether what is said of the recipient shows that it is not established in the US.
pub(crate) fn recipient_is_not_us(party: &Subprocessor) -> bool {
    let us = Country::from_code("US");
    let entities = party.entities.iter().flatten();
    party.country.is_some()
        && party.country != us
        && entities.map(|entity| entity.country).all(|country| country != us)
}

/// Whether a stated adequacy says that the recipient is not one of those whom a decision of
/// limited scope covers.
fn is_out_of_scope(transfer: &Transfer) -> bool {
    matches!(transfer.instrument, Instrument::Adequacy { in_scope: Some(false), .. })
}

fn serves(transfer: &Transfer, regime: Regime) -> bool {
    transfer.regimes.as_ref().is_none_or(|regimes| regimes.contains(&regime))
}

/// Whether the instrument, by what is said of it, is meant for the country or part of the world
/// under the regime.
pub(crate) fn is_meant_for(transfer: &Transfer, part: Area, regime: Regime) -> bool {
    let can_reach = match transfer.mechanism() {
        // These could never be for anywhere but the US.
        Mechanism::Dpf | Mechanism::PrivacyShield | Mechanism::SafeHarbour => {
            Country::from_code("US").is_some_and(|us| part == Area::Country(us))
        }
        _ => true,
    };
    serves(transfer, regime) && can_reach && covers(transfer, part)
}

/// Whether the area is among those that the instrument covers, as far as it names any.
pub(crate) fn covers(transfer: &Transfer, area: Area) -> bool {
    let covers = transfer.covers.as_ref();
    covers.is_none_or(|covers| covers.iter().any(|covered| area.lies_in(*covered)))
}
