//! Data-protection regimes.

use onward_derive::Codes;

use crate::{Country, CountrySet, generated};

/// A data-protection regime that transfer statements are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum Regime {
    /// The General Data Protection Regulation, in the whole European Economic Area.
    Eu,
    /// The UK GDPR and the Data Protection Act 2018.
    Uk,
    /// The Swiss Federal Act on Data Protection.
    Ch,
    /// The Brazilian general data protection law (LGPD).
    Br,
}

impl Regime {
    /// The countries and territories inside which nothing is a transfer.
    pub fn area(self) -> CountrySet {
        generated::regime_area(self)
    }

    /// Whether nothing that stays in this country is a transfer.
    pub fn is_inside(self, country: Country) -> bool {
        self.area().contains(country)
    }
}
