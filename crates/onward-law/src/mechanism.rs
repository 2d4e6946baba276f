//! Transfer mechanisms, and the sets of standard contractual clauses.

use onward_derive::Codes;

/// What a transfer to a third country rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum Mechanism {
    /// A decision that the country ensures an adequate level of protection (GDPR Art. 45).
    #[code(concept = "eu-gdpr:A45-3")]
    Adequacy,
    /// The recipient is certified under the Data Privacy Framework.
    Dpf,
    /// Standard contractual clauses of the European Commission (GDPR Art. 46(2)(c)).
    #[code(concept = "eu-gdpr:A46-2-c")]
    Scc,
    /// Standard contractual clauses of the Brazilian authority.
    BrScc,
    /// The UK International Data Transfer Agreement.
    UkIdta,
    /// The UK Addendum to the standard contractual clauses of the European Commission.
    UkAddendum,
    /// Binding corporate rules (GDPR Art. 47).
    #[code(concept = "eu-gdpr:A46-2-b")]
    Bcr,
    /// A derogation for a specific situation (GDPR Art. 49).
    Derogation,
    /// An approved code of conduct (GDPR Art. 46(2)(e)).
    #[code(concept = "eu-gdpr:A46-2-e")]
    CodeOfConduct,
    /// An approved certification mechanism (GDPR Art. 46(2)(f)).
    #[code(concept = "eu-gdpr:A46-2-f")]
    Certification,
    /// No instrument is called for: the data stay inside the area, or the country is adequate
    /// without conditions.
    NoneNeeded,
    /// The EU-US Privacy Shield, for what is or was stated.
    PrivacyShield,
    /// The US Safe Harbour, for what is or was stated.
    SafeHarbour,
    /// Something else, which the text names.
    Other,
}

/// A set of standard contractual clauses, by the decision that adopted it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Codes)]
pub enum ClauseSet {
    /// The set for transfers of 2021, in four modules.
    #[code("2021/914")]
    Transfers2021,
    /// The set of 2010, controller to processor.
    #[code("2010/87")]
    Processors2010,
    /// The alternative set of 2004, controller to controller.
    #[code("2004/915")]
    Controllers2004,
    /// The first set, of 2001, controller to controller.
    #[code("2001/497")]
    Controllers2001,
    /// The set between controllers and processors inside the EEA (GDPR Art. 28(7)): no transfer
    /// instrument.
    #[code("2021/915")]
    Processors2021,
}
