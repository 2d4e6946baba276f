//! Transfers: the instruments that cover them.

use onward_derive::{Codes, Record, Variants};
use onward_law::{Area, ClauseSet, Mechanism, Regime};

use crate::{
    Date, Module, NonEmptyString, Text, Url,
    record::{Shorthand, Variants as _},
};

/// An instrument that covers transfers. A mechanism alone is written as a string.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
#[record(shorthand, examples = r#"["scc", { "mechanism": "scc", "modules": [3] }]"#)]
pub struct Transfer {
    /// What the transfer rests on.
    #[record(tag = "mechanism")]
    pub instrument: Instrument,
    /// The regimes that it serves. Absent: all of the document's that it can serve.
    pub regimes: Option<Vec<Regime>>,
    /// The areas that it covers. Absent: every location outside the area that such an instrument
    /// can cover.
    pub covers: Option<Vec<Area>>,
    /// Where it can be checked.
    pub url: Option<Url>,
    /// The day on which somebody last checked it.
    pub checked: Option<Date>,
    /// What else there is to know.
    pub text: Option<Text>,
}

impl Transfer {
    /// The mechanism of the instrument.
    pub fn mechanism(&self) -> Mechanism {
        self.instrument.mechanism()
    }
}

impl Shorthand for Transfer {
    type Code = Mechanism;

    fn expand(mechanism: Mechanism) -> Self {
        Self {
            instrument: Instrument::bare(mechanism),
            regimes: None,
            covers: None,
            url: None,
            checked: None,
            text: None,
        }
    }

    fn abbreviate(&self) -> Option<Mechanism> {
        match self {
            Self {
                instrument,
                regimes: None,
                covers: None,
                url: None,
                checked: None,
                text: None,
            } => instrument.is_bare().then(|| instrument.mechanism()),
            _ => None,
        }
    }
}

/// What a transfer rests on, with what is said of the instrument itself.
#[derive(Clone, Debug, PartialEq, Eq, Variants)]
pub enum Instrument {
    /// A decision that the country ensures an adequate level of protection (GDPR Art. 45).
    Adequacy {
        /// The reference of the decision.
        decision: Option<NonEmptyString>,
        /// Whether the recipient falls within the scope of a decision that does not cover all.
        in_scope: Option<bool>,
    },
    /// The recipient is certified under the Data Privacy Framework.
    Dpf {},
    /// Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).
    Scc {
        /// The set of clauses. Absent means `2021/914`.
        decision: Option<ClauseSet>,
        /// The modules that apply.
        modules: Option<Vec<Module>>,
        /// Whether the clauses were adapted to Swiss law.
        adapted: Option<bool>,
    },
    /// Standard contractual clauses of the Brazilian authority.
    BrScc {},
    /// The UK International Data Transfer Agreement.
    UkIdta {
        /// Its version, such as `A1.0`.
        version: Option<NonEmptyString>,
    },
    /// The UK Addendum to the standard contractual clauses of the European Commission.
    UkAddendum {
        /// Its version, such as `B1.0`.
        version: Option<NonEmptyString>,
    },
    /// Binding corporate rules (GDPR Art. 47).
    Bcr {
        /// Whether they are for processors or for controllers.
        kind: Option<BcrKind>,
        /// The reference of the approval.
        approval: Option<NonEmptyString>,
    },
    /// A derogation for a specific situation (GDPR Art. 49).
    Derogation {
        /// The article, such as `49(1)(a)`.
        article: Option<NonEmptyString>,
    },
    /// An approved code of conduct (GDPR Art. 46(2)(e)).
    CodeOfConduct {},
    /// An approved certification mechanism (GDPR Art. 46(2)(f)).
    Certification {},
    /// No instrument is called for: the data stay inside the area, or the country is adequate
    /// without conditions.
    NoneNeeded {},
    /// The EU-US Privacy Shield, for what is or was stated.
    PrivacyShield {},
    /// The US Safe Harbour, for what is or was stated.
    SafeHarbour {},
    /// Something else, which the text names.
    Other {},
}

impl Instrument {
    /// The mechanism.
    pub fn mechanism(&self) -> Mechanism {
        match self {
            Self::Adequacy { .. } => Mechanism::Adequacy,
            Self::Dpf {} => Mechanism::Dpf,
            Self::Scc { .. } => Mechanism::Scc,
            Self::BrScc {} => Mechanism::BrScc,
            Self::UkIdta { .. } => Mechanism::UkIdta,
            Self::UkAddendum { .. } => Mechanism::UkAddendum,
            Self::Bcr { .. } => Mechanism::Bcr,
            Self::Derogation { .. } => Mechanism::Derogation,
            Self::CodeOfConduct {} => Mechanism::CodeOfConduct,
            Self::Certification {} => Mechanism::Certification,
            Self::NoneNeeded {} => Mechanism::NoneNeeded,
            Self::PrivacyShield {} => Mechanism::PrivacyShield,
            Self::SafeHarbour {} => Mechanism::SafeHarbour,
            Self::Other {} => Mechanism::Other,
        }
    }

    /// The mechanism with nothing said of it.
    fn bare(mechanism: Mechanism) -> Self {
        match mechanism {
            Mechanism::Adequacy => Self::Adequacy { decision: None, in_scope: None },
            Mechanism::Dpf => Self::Dpf {},
            Mechanism::Scc => Self::Scc { decision: None, modules: None, adapted: None },
            Mechanism::BrScc => Self::BrScc {},
            Mechanism::UkIdta => Self::UkIdta { version: None },
            Mechanism::UkAddendum => Self::UkAddendum { version: None },
            Mechanism::Bcr => Self::Bcr { kind: None, approval: None },
            Mechanism::Derogation => Self::Derogation { article: None },
            Mechanism::CodeOfConduct => Self::CodeOfConduct {},
            Mechanism::Certification => Self::Certification {},
            Mechanism::NoneNeeded => Self::NoneNeeded {},
            Mechanism::PrivacyShield => Self::PrivacyShield {},
            Mechanism::SafeHarbour => Self::SafeHarbour {},
            Mechanism::Other => Self::Other {},
        }
    }
}

/// Whom binding corporate rules are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum BcrKind {
    /// A group that processes for others.
    Processor,
    /// A group that processes for itself.
    Controller,
}
