//! The disclosure itself: the document's head, the publisher's statements, the lists.

use onward_derive::{Codes, Record, Variants};
use onward_law::Regime;

use crate::{
    Affiliate, Date, Days, Email, Entry, Extensions, FormatVersion, Id, LanguageTag,
    NonEmptyString, Organization, Subprocessor, Text, Transfer, Url,
};

/// A disclosure: which subprocessors process the personal data of a publisher's customers,
/// which affiliates may, under which obligations, and how the lists changed.
#[derive(Clone, Debug, PartialEq, Record)]
pub struct Disclosure {
    /// The JSON Schema of the format, for editors.
    #[record(key = "$schema")]
    pub schema: Option<NonEmptyString>,
    /// The version of the format: 1.
    pub format: FormatVersion,
    /// Who publishes the disclosure: a vendor that acts as a processor.
    pub publisher: Organization,
    /// The contract that the disclosure belongs to.
    pub agreement: Option<Agreement>,
    /// The authoritative language: a text written as a plain string is in this language.
    pub language: LanguageTag,
    /// The other languages in which every text is offered.
    pub translations: Option<Vec<LanguageTag>>,
    /// The day of the newest entry of the changelog; without entries, the day of publication.
    pub updated: Date,
    /// What else a reader must know about the list as a whole.
    pub text: Option<Text>,
    /// What is missing from the lists. Absent means that they are complete.
    pub partial: Option<Text>,
    /// The data-protection regimes that the transfer statements are made for. Absent means `eu`.
    pub regimes: Option<Vec<Regime>>,
    /// Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)).
    pub authorization: Option<Authorization>,
    /// How changes are announced.
    pub notice: Option<Notice>,
    /// The publisher's products that the list distinguishes.
    pub products: Option<Vec<Product>>,
    /// What the publisher requires of every subprocessor.
    pub obligations: Option<Vec<Obligation>>,
    /// The subprocessors.
    pub subprocessors: Vec<Subprocessor>,
    /// The entities of the publisher's group that may process; the publisher may be among them.
    pub affiliates: Option<Vec<Affiliate>>,
    /// The transfers within the group.
    pub intra_group: Option<IntraGroup>,
    /// The parties whose joining the changelog does not name, because they were there before it
    /// began or came in an entry that names nobody. When it is given, everybody else has been
    /// `added` by the changelog.
    pub baseline: Option<Vec<Id>>,
    /// The parties that left, as tombstones.
    pub former: Option<Vec<Tombstone>>,
    /// How the lists changed, newest entry first.
    pub changelog: Vec<Entry>,
    /// The publisher's own keys.
    #[record(extensions)]
    pub extensions: Extensions,
}

impl Disclosure {
    /// The regimes that the transfer statements are made for.
    pub fn regimes(&self) -> &[Regime] {
        self.regimes.as_deref().unwrap_or(&[Regime::Eu])
    }

    /// The affiliates; none if the document has no list of them.
    pub fn affiliates(&self) -> &[Affiliate] {
        self.affiliates.as_deref().unwrap_or_default()
    }

    /// The tombstones.
    pub fn former(&self) -> &[Tombstone] {
        self.former.as_deref().unwrap_or_default()
    }

    /// The products.
    pub fn products(&self) -> &[Product] {
        self.products.as_deref().unwrap_or_default()
    }
}

/// The contract that a disclosure belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Agreement {
    /// Its title.
    pub title: Option<Text>,
    /// Where it can be read.
    pub url: Option<Url>,
}

/// Whether customers authorize subprocessors in general or one by one (GDPR Art. 28(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum Authorization {
    /// In general: the customer is told of changes and may object.
    General,
    /// One by one, before each begins.
    Specific,
}

/// How changes of the lists are announced.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Notice {
    /// How many days in advance.
    pub days: Option<Days>,
    /// By which ways.
    pub channels: Option<Vec<Channel>>,
    /// How a customer can object.
    pub objection: Option<Objection>,
    /// What else the publisher promises.
    pub text: Option<Text>,
}

/// A way by which changes are announced.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Channel {
    /// What kind of way it is.
    pub kind: ChannelKind,
    /// Where to subscribe or read.
    pub url: Option<Url>,
    /// The address to write to.
    pub email: Option<Email>,
    /// What else there is to know.
    pub text: Option<Text>,
}

/// A kind of way by which changes are announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum ChannelKind {
    /// E-mail to those who asked for it.
    Email,
    /// A feed to read by machine.
    Feed,
    /// A form by which to subscribe.
    Form,
    /// A message in the product.
    InApp,
    /// A message to the owner of the customer's account.
    AccountOwner,
    /// A page to look at.
    WebPage,
}

/// How a customer can object to a change.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Objection {
    /// Within how many days of the announcement.
    pub days: Option<Days>,
    /// To whom.
    pub contact: Option<crate::Contact>,
    /// How, and what follows.
    pub text: Option<Text>,
}

/// A product that the list distinguishes.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Product {
    /// The stable id by which subprocessors name it.
    pub id: Id,
    /// The name that customers know.
    pub name: NonEmptyString,
    /// Its page.
    pub url: Option<Url>,
}

/// Something that the publisher requires of every subprocessor (GDPR Art. 28(4)).
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct Obligation {
    /// What kind of obligation it is.
    pub kind: ObligationKind,
    /// What it demands.
    pub text: Option<Text>,
}

/// A kind of obligation, after GDPR Art. 28(3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Codes)]
pub enum ObligationKind {
    /// To process only on documented instructions.
    DocumentedInstructions,
    /// To let only persons bound to confidentiality process.
    Confidentiality,
    /// To take measures of security.
    Security,
    /// To report breaches of security.
    BreachNotification,
    /// To assist with requests of data subjects, controllers and authorities.
    Assistance,
    /// To engage others only under the same obligations.
    OnwardEngagement,
    /// To allow audits and show what is needed for them.
    Audit,
    /// To delete or return the data at the end.
    Deletion,
    /// Something else, which the text says.
    Other,
}

/// The transfers within the publisher's group.
#[derive(Clone, Debug, PartialEq, Eq, Record)]
pub struct IntraGroup {
    /// The instruments that cover transfers to the affiliates.
    pub transfers: Option<Vec<Transfer>>,
    /// What else there is to know.
    pub text: Option<Text>,
}

/// What remains of a party that left: its id is not given to anybody else.
#[derive(Clone, Debug, PartialEq, Record)]
pub struct Tombstone {
    /// The party's id.
    pub id: Id,
    /// The name that it left under.
    pub name: NonEmptyString,
    /// The day on which it left.
    pub left: Date,
    /// The id of the party that took over, or that it merged into.
    pub successor: Option<Id>,
    /// Which list it stood on.
    #[record(tag = "kind")]
    pub party: FormerParty,
}

/// A party that left, by the list that it stood on.
#[derive(Clone, Debug, PartialEq, Variants)]
pub enum FormerParty {
    /// It was a subprocessor.
    Subprocessor {
        /// The party as it last stood.
        last: Option<Box<Subprocessor>>,
    },
    /// It was an affiliate.
    Affiliate {
        /// The party as it last stood.
        last: Option<Box<Affiliate>>,
    },
}
