//! Which locations of a subprocessor need an instrument under which regime, and which of its
//! instruments reach them.

use std::borrow::Cow;

use onward_law::{
    Area, ClauseSet, Country, CountrySet, Mechanism, Regime, Region,
    tables::{self, Reach},
};
use onward_schema::{Date, Disclosure, Instrument, Location, Subprocessor, Transfer};

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

    pub(crate) fn regimes(&self) -> &[Regime] {
        &self.regimes
    }

    /// What an instrument must reach for data to be at the location under the regime; nothing if
    /// none is needed, or the location is not judged.
    pub(crate) fn needed(&self, location: &Location, regime: Regime) -> Option<Target> {
        target(location.area, |country| {
            !tables::needs_no_instrument(regime, country, self.as_of.civil())
        })
    }

    /// Whether one of the subprocessor's instruments reaches all of the target under the regime,
    /// or would if a rule had not refused it, which is said elsewhere.
    pub(crate) fn is_covered(&self, party: &Subprocessor, target: Target, regime: Regime) -> bool {
        let transfers = party.transfers.as_deref().unwrap_or_default();
        let reaches = |transfer: &Transfer, part: Target| {
            self.reaches(transfer, transfers, part, regime)
                || (self.is_refused(party, transfer, regime)
                    && is_meant_for(transfer, part, regime))
        };
        match target {
            Target::Outside(_) => transfers.iter().any(|transfer| reaches(transfer, target)),
            Target::Countries(countries) => countries.iter().all(|country| {
                let part = Target::Countries(country.into());
                transfers.iter().any(|transfer| reaches(transfer, part))
            }),
        }
    }

    /// Whether an instrument reaches a country or part of the world under the regime.
    fn reaches(
        &self,
        transfer: &Transfer,
        beside: &[Transfer],
        part: Target,
        regime: Regime,
    ) -> bool {
        let Some(carriage) = tables::carriage(transfer.mechanism(), regime) else {
            return false;
        };
        let with = carriage.with.is_none_or(|mechanism| {
            beside.iter().any(|other| {
                other.mechanism() == mechanism
                    && is_meant_for(other, part, regime)
                    && self.is_in_force(other)
            })
        });
        with && is_meant_for(transfer, part, regime)
            && self.is_in_force(transfer)
            && match part {
                Target::Countries(countries) => {
                    countries.iter().all(|country| carriage.reaches(country, self.as_of.civil()))
                }
                // Only an instrument that reaches any country reaches a part of the world.
                Target::Outside(_) => {
                    carriage.reach == Reach::Outside(None)
                        && carriage.period.contains(self.as_of.civil())
                }
            }
    }

    /// Whether a set of clauses may be relied on; true of anything else.
    fn is_in_force(&self, transfer: &Transfer) -> bool {
        let Instrument::Scc { decision, .. } = &transfer.instrument else {
            return true;
        };
        let clauses = tables::clauses(decision.unwrap_or(ClauseSet::Transfers2021));
        clauses.transfers && clauses.period.contains(self.as_of.civil())
    }

    /// Whether a rule about the instrument itself refuses it under the regime.
    fn is_refused(&self, party: &Subprocessor, transfer: &Transfer, regime: Regime) -> bool {
        match transfer.mechanism() {
            Mechanism::Adequacy => {
                self.adequacy_without_decision(party, transfer).contains(&regime)
            }
            Mechanism::Dpf => recipient_is_not_us(party),
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
        let recognised = |target: Target, regime| match target {
            Target::Outside(_) => false,
            Target::Countries(countries) => countries.iter().any(|country| {
                let carriage = tables::carriage(Mechanism::Adequacy, regime);
                carriage.is_some_and(|carriage| carriage.reaches(country, self.as_of.civil()))
            }),
        };
        let mut without = Vec::new();
        let mut with = false;
        for regime in self.regimes().iter().copied().filter(|regime| serves(transfer, *regime)) {
            let locations = party.locations.iter();
            let targets: Vec<Target> = locations
                .filter_map(|location| outside(location, regime))
                .filter(|target| is_meant_for(transfer, *target, regime))
                .collect();
            if targets.iter().any(|target| recognised(*target, regime)) {
                with = true;
            } else if !targets.is_empty() {
                without.push(regime);
            }
        }
        if with && transfer.regimes.is_none() { Vec::new() } else { without }
    }

    /// Whether the mechanism was struck down, or the day is otherwise not one on which it could
    /// be relied on.
    pub(crate) fn is_invalidated(&self, transfer: &Transfer) -> bool {
        is_struck_down(transfer.mechanism(), self.as_of)
    }
}

/// Where the location lies outside the regime's area, adequate or not.
pub(crate) fn outside(location: &Location, regime: Regime) -> Option<Target> {
    target(location.area, |country| !regime.is_inside(country))
}

/// The part of an area that counts: of a country or union the countries that do, of a part of the
/// world the whole. Nothing if none counts, or the area is not judged.
fn target(area: Area, counts: impl Fn(Country) -> bool) -> Option<Target> {
    match area {
        Area::Region(Region::Europe | Region::Unstated | Region::CustomerChosen) => None,
        Area::Region(region) if region.is_macro_region() => Some(Target::Outside(region)),
        _ => {
            let countries: CountrySet =
                area.countries().iter().filter(|country| counts(*country)).collect();
            (!countries.is_empty()).then_some(Target::Countries(countries))
        }
    }
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

fn serves(transfer: &Transfer, regime: Regime) -> bool {
    transfer.regimes.as_ref().is_none_or(|regimes| regimes.contains(&regime))
}

/// Whether the instrument, by what is said of it, is meant for the target under the regime.
fn is_meant_for(transfer: &Transfer, target: Target, regime: Regime) -> bool {
    let is_covered = match &transfer.covers {
        None => true,
        Some(covers) => match target {
            Target::Outside(region) => {
                covers.iter().any(|area| Area::Region(region).lies_in(*area))
            }
            Target::Countries(countries) => countries
                .iter()
                .all(|country| covers.iter().any(|area| Area::Country(country).lies_in(*area))),
        },
    };
    let can_reach = match (transfer.mechanism(), target) {
        // These could never be for anywhere but the US.
        (Mechanism::Dpf | Mechanism::PrivacyShield | Mechanism::SafeHarbour, _) => {
            let us: CountrySet = Country::from_code("US").into_iter().collect();
            target == Target::Countries(us)
        }
        _ => true,
    };
    serves(transfer, regime) && is_covered && can_reach
}
