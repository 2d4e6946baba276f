//! Ways to look at a document that are the same for every list and field.

use serde::{Serialize, Serializer};

use crate::{
    Affiliate, Change, ChangeKind, Condition, Country, Data, Disclosure, Field, FormerParty, Id,
    Identifier, Instrument, List, Location, MemberChange, NonEmptyString, PartialDate, Purpose,
    Registration, Safeguard, Subject, Subprocessor, Text, Tombstone, Training, Transfer, Url,
    ValueChange, record::Variants as _,
};

/// A party: a subprocessor or an affiliate.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Party<'a> {
    /// A subprocessor.
    Subprocessor(&'a Subprocessor),
    /// An affiliate.
    Affiliate(&'a Affiliate),
}

/// A member of one of a party's lists.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Member<'a> {
    /// Where data are.
    Location(&'a Location),
    /// What the party does.
    Purpose(&'a Purpose),
    /// Which data it gets.
    Data(&'a Data),
    /// Whom the data are about.
    Subject(&'a Subject),
    /// An instrument that covers transfers.
    Transfer(&'a Transfer),
    /// A product that it serves.
    Product(&'a Id),
    /// What else protects the data.
    Safeguard(&'a Safeguard),
    /// Where it is registered.
    Registration(&'a Registration),
}

/// A single value of a party.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Single<'a> {
    /// The legal name or the address.
    String(&'a NonEmptyString),
    /// The country of establishment.
    Country(Country),
    /// The website or its own list.
    Url(&'a Url),
    /// When it processes at all.
    Condition(&'a Condition),
    /// Whether data may be used to train models.
    Training(Training),
    /// The retention or the role.
    Text(&'a Text),
    /// When it began processing.
    Since(PartialDate),
}

/// What a `changed` says about one field.
#[derive(Clone, Debug, PartialEq)]
pub enum FieldChange<'a> {
    /// A list gained or lost members.
    Members {
        /// The members that joined.
        added: Vec<Member<'a>>,
        /// The members that left.
        removed: Vec<Member<'a>>,
    },
    /// A value is different.
    Value {
        /// What it was.
        before: Option<Single<'a>>,
        /// What it is.
        after: Option<Single<'a>>,
    },
}

impl Disclosure {
    /// The parties of both lists: the subprocessors, then the affiliates.
    pub fn parties(&self) -> impl Iterator<Item = Party<'_>> {
        let subprocessors = self.subprocessors.iter().map(Party::Subprocessor);
        subprocessors.chain(self.affiliates().iter().map(Party::Affiliate))
    }
}

impl List {
    /// The key of the list in a document.
    pub fn key(self) -> &'static str {
        self.code()
    }
}

impl<'a> Party<'a> {
    /// Its id.
    pub fn id(self) -> &'a Id {
        match self {
            Self::Subprocessor(party) => &party.id,
            Self::Affiliate(party) => &party.id,
        }
    }

    /// Its name.
    pub fn name(self) -> &'a NonEmptyString {
        match self {
            Self::Subprocessor(party) => &party.name,
            Self::Affiliate(party) => &party.name,
        }
    }

    /// Its other names.
    pub fn aliases(self) -> &'a [NonEmptyString] {
        let aliases = match self {
            Self::Subprocessor(party) => &party.aliases,
            Self::Affiliate(party) => &party.aliases,
        };
        aliases.as_deref().unwrap_or_default()
    }

    /// Its identifiers in public registers; an affiliate states none.
    pub fn identifiers(self) -> &'a [Identifier] {
        match self {
            Self::Subprocessor(party) => party.identifiers.as_deref().unwrap_or_default(),
            Self::Affiliate(_) => &[],
        }
    }

    /// The list that it stands on.
    pub fn list(self) -> List {
        match self {
            Self::Subprocessor(_) => List::Subprocessors,
            Self::Affiliate(_) => List::Affiliates,
        }
    }

    /// The members of one of its lists; none if it has no such list.
    pub fn members(self, field: Field) -> Vec<Member<'a>> {
        match (self, field) {
            (Self::Subprocessor(party), Field::Locations) => {
                members(Some(&party.locations), Member::Location)
            }
            (Self::Subprocessor(party), Field::Purposes) => {
                members(Some(&party.purposes), Member::Purpose)
            }
            (Self::Subprocessor(party), Field::Data) => {
                members(party.data.as_deref(), Member::Data)
            }
            (Self::Subprocessor(party), Field::Subjects) => {
                members(party.subjects.as_deref(), Member::Subject)
            }
            (Self::Subprocessor(party), Field::Transfers) => {
                members(party.transfers.as_deref(), Member::Transfer)
            }
            (Self::Subprocessor(party), Field::Products) => {
                members(party.products.as_deref(), Member::Product)
            }
            (Self::Subprocessor(party), Field::Safeguards) => {
                members(party.safeguards.as_deref(), Member::Safeguard)
            }
            (Self::Affiliate(party), Field::Locations) => {
                members(party.locations.as_deref(), Member::Location)
            }
            (Self::Affiliate(party), Field::Registrations) => {
                members(party.registrations.as_deref(), Member::Registration)
            }
            _ => Vec::new(),
        }
    }

    /// One of its single values; nothing if it is absent, or the party has no such field.
    pub fn value(self, field: Field) -> Option<Single<'a>> {
        match self {
            Self::Subprocessor(party) => match field {
                Field::LegalName => party.legal_name.as_ref().map(Single::String),
                Field::Country => party.country.map(Single::Country),
                Field::Address => party.address.as_ref().map(Single::String),
                Field::Website => party.website.as_ref().map(Single::Url),
                Field::Condition => party.condition.as_ref().map(Single::Condition),
                Field::Training => party.training.map(Single::Training),
                Field::Retention => party.retention.as_ref().map(Single::Text),
                Field::Since => party.since.map(Single::Since),
                Field::OwnList => party.own_list.as_ref().map(Single::Url),
                _ => None,
            },
            Self::Affiliate(party) => match field {
                Field::Role => party.role.as_ref().map(Single::Text),
                _ => None,
            },
        }
    }
}

fn members<'a, T>(list: Option<&'a [T]>, member: fn(&'a T) -> Member<'a>) -> Vec<Member<'a>> {
    list.unwrap_or_default().iter().map(member).collect()
}

impl Field {
    /// Whether parties of the list can have it.
    pub fn belongs_to(self, list: List) -> bool {
        match self {
            Self::Locations => true,
            Self::Registrations | Self::Role => list == List::Affiliates,
            _ => list == List::Subprocessors,
        }
    }
}

impl Member<'_> {
    /// Whether the member that a change states is this member of a party.
    ///
    /// Locations and registrations are the same if every key that the change states is equal;
    /// purposes, data and subjects if their codes are; transfers if their mechanisms are;
    /// safeguards if their kinds and titles are.
    pub fn is_stated_by(self, stated: Self) -> bool {
        match (self, stated) {
            (Self::Location(this), Self::Location(stated)) => {
                this.area == stated.area
                    && states(this.subdivision.as_ref(), stated.subdivision.as_ref())
                    && states(this.city.as_ref(), stated.city.as_ref())
                    && states(this.cloud_region.as_ref(), stated.cloud_region.as_ref())
                    && (stated.activities.is_none()
                        || same_set(this.activities.as_deref(), stated.activities.as_deref()))
                    && (stated.condition.is_none()
                        || same_condition(this.condition.as_ref(), stated.condition.as_ref()))
            }
            (Self::Registration(this), Self::Registration(stated)) => {
                stated.country.is_none_or(|country| this.country_code() == Some(country.code()))
                    && states(this.subdivision.as_ref(), stated.subdivision.as_ref())
                    && states(this.city.as_ref(), stated.city.as_ref())
                    && states(this.kind.as_ref(), stated.kind.as_ref())
            }
            (Self::Purpose(this), Self::Purpose(stated)) => this.category == stated.category,
            (Self::Data(this), Self::Data(stated)) => this.category == stated.category,
            (Self::Subject(this), Self::Subject(stated)) => this.category == stated.category,
            (Self::Transfer(this), Self::Transfer(stated)) => {
                this.mechanism() == stated.mechanism()
            }
            (Self::Product(this), Self::Product(stated)) => this == stated,
            (Self::Safeguard(this), Self::Safeguard(stated)) => {
                this.kind == stated.kind
                    && match (&this.title, &stated.title) {
                        (Some(this), Some(stated)) => this.says_the_same(stated),
                        (None, None) => true,
                        _ => false,
                    }
            }
            _ => false,
        }
    }
}

impl Member<'_> {
    /// Whether the two are one member: what either states is the other.
    pub fn is_same(self, other: Self) -> bool {
        self.is_stated_by(other) && other.is_stated_by(self)
    }

    /// Whether the two state the same facts: they are one member, and equal but for prose and for
    /// where something can be checked.
    pub fn says_the_same(self, other: Self) -> bool {
        self.is_same(other)
            && match (self, other) {
                (Self::Data(this), Self::Data(other)) => {
                    this.special.unwrap_or_default() == other.special.unwrap_or_default()
                        && same_condition(this.condition.as_ref(), other.condition.as_ref())
                }
                (Self::Transfer(this), Self::Transfer(other)) => {
                    same_instrument(&this.instrument, &other.instrument)
                        && same_set(this.regimes.as_deref(), other.regimes.as_deref())
                        && same_set(this.covers.as_deref(), other.covers.as_deref())
                }
                _ => true,
            }
    }
}

impl Single<'_> {
    /// Whether the two say the same, but for prose: two texts do if they have a string in common.
    pub fn says_the_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Condition(this), Self::Condition(other)) => this.says_the_same(other),
            (Self::Text(this), Self::Text(other)) => this.says_the_same(other),
            _ => self == other,
        }
    }
}

impl Condition {
    /// Whether the two are one condition, but for the words in which it is put.
    pub fn says_the_same(&self, other: &Self) -> bool {
        (self.choice, self.by) == (other.choice, other.by)
            && same_set(self.regions.as_deref(), other.regions.as_deref())
    }
}

fn same_condition(this: Option<&Condition>, other: Option<&Condition>) -> bool {
    match (this, other) {
        (Some(this), Some(other)) => this.says_the_same(other),
        (None, None) => true,
        _ => false,
    }
}

fn same_instrument(this: &Instrument, other: &Instrument) -> bool {
    match (this, other) {
        (
            Instrument::Scc { decision, modules, adapted },
            Instrument::Scc { decision: of_other, modules: others, adapted: is_adapted },
        ) => {
            (decision, adapted) == (of_other, is_adapted)
                && same_set(modules.as_deref(), others.as_deref())
        }
        _ => this == other,
    }
}

/// Whether both are absent, or have the same elements in any order.
fn same_set<T: PartialEq>(this: Option<&[T]>, other: Option<&[T]>) -> bool {
    match (this, other) {
        (Some(this), Some(other)) => {
            this.iter().all(|one| other.contains(one)) && other.iter().all(|one| this.contains(one))
        }
        (None, None) => true,
        _ => false,
    }
}

impl Serialize for Party<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Subprocessor(party) => party.serialize(serializer),
            Self::Affiliate(party) => party.serialize(serializer),
        }
    }
}

impl Serialize for Member<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Location(member) => member.serialize(serializer),
            Self::Purpose(member) => member.serialize(serializer),
            Self::Data(member) => member.serialize(serializer),
            Self::Subject(member) => member.serialize(serializer),
            Self::Transfer(member) => member.serialize(serializer),
            Self::Product(member) => member.serialize(serializer),
            Self::Safeguard(member) => member.serialize(serializer),
            Self::Registration(member) => member.serialize(serializer),
        }
    }
}

impl Serialize for Single<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Country(value) => value.serialize(serializer),
            Self::Url(value) => value.serialize(serializer),
            Self::Condition(value) => value.serialize(serializer),
            Self::Training(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Since(value) => value.serialize(serializer),
        }
    }
}

/// Whether the stated value is absent or equal.
fn states<T: PartialEq>(this: Option<&T>, stated: Option<&T>) -> bool {
    stated.is_none() || this == stated
}

impl Tombstone {
    /// The list that the party stood on.
    pub fn list(&self) -> List {
        match self.party {
            FormerParty::Subprocessor { .. } => List::Subprocessors,
            FormerParty::Affiliate { .. } => List::Affiliates,
        }
    }

    /// The party as it last stood, if that is known.
    pub fn last(&self) -> Option<Party<'_>> {
        match &self.party {
            FormerParty::Subprocessor { last } => last.as_deref().map(Party::Subprocessor),
            FormerParty::Affiliate { last } => last.as_deref().map(Party::Affiliate),
        }
    }
}

impl Change {
    /// The party that it is about, if it names one.
    pub fn subject(&self) -> Option<&Id> {
        match &self.kind {
            ChangeKind::Added { subject, .. }
            | ChangeKind::Removed { subject, .. }
            | ChangeKind::Merged { subject, .. }
            | ChangeKind::Replaced { subject, .. }
            | ChangeKind::Renamed { subject, .. }
            | ChangeKind::Changed { subject, .. }
            | ChangeKind::Corrected { subject, .. } => Some(subject),
            ChangeKind::Confirmed { subject } => subject.as_ref(),
            ChangeKind::Clarified { .. }
            | ChangeKind::Published { .. }
            | ChangeKind::Revised { .. }
            | ChangeKind::AddedUnnamed { .. }
            | ChangeKind::RemovedUnnamed { .. }
            | ChangeKind::Unspecified { .. } => None,
        }
    }

    /// The tag that names its kind.
    pub fn tag(&self) -> &'static str {
        self.kind.tag()
    }

    /// Whether it makes its subject leave.
    pub fn is_departure(&self) -> bool {
        matches!(
            self.kind,
            ChangeKind::Removed { .. } | ChangeKind::Merged { .. } | ChangeKind::Replaced { .. }
        )
    }

    /// The party that its subject merged into or was replaced by, with the key that names it.
    pub fn successor(&self) -> Option<(&'static str, &Id)> {
        match &self.kind {
            ChangeKind::Merged { into, .. } => Some(("into", into)),
            ChangeKind::Replaced { by, .. } => Some(("by", by)),
            _ => None,
        }
    }

    /// What a `changed` says, field by field; nothing of any other change.
    pub fn fields(&self) -> Vec<(Field, FieldChange<'_>)> {
        let ChangeKind::Changed {
            subject: _,
            locations,
            purposes,
            data,
            subjects,
            transfers,
            products,
            safeguards,
            registrations,
            legal_name,
            country,
            address,
            website,
            condition,
            training,
            retention,
            since,
            own_list,
            role,
        } = &self.kind
        else {
            return Vec::new();
        };
        [
            (Field::Locations, list(locations.as_deref(), Member::Location)),
            (Field::Purposes, list(purposes.as_deref(), Member::Purpose)),
            (Field::Data, list(data.as_deref(), Member::Data)),
            (Field::Subjects, list(subjects.as_deref(), Member::Subject)),
            (Field::Transfers, list(transfers.as_deref(), Member::Transfer)),
            (Field::Products, list(products.as_deref(), Member::Product)),
            (Field::Safeguards, list(safeguards.as_deref(), Member::Safeguard)),
            (Field::Registrations, list(registrations.as_deref(), Member::Registration)),
            (Field::LegalName, single(legal_name.as_deref(), Single::String)),
            (Field::Country, single(country.as_deref(), |value| Single::Country(*value))),
            (Field::Address, single(address.as_deref(), Single::String)),
            (Field::Website, single(website.as_deref(), Single::Url)),
            (Field::Condition, single(condition.as_deref(), Single::Condition)),
            (Field::Training, single(training.as_deref(), |value| Single::Training(*value))),
            (Field::Retention, single(retention.as_deref(), Single::Text)),
            (Field::Since, single(since.as_deref(), |value| Single::Since(*value))),
            (Field::OwnList, single(own_list.as_deref(), Single::Url)),
            (Field::Role, single(role.as_deref(), Single::Text)),
        ]
        .into_iter()
        .filter_map(|(field, change)| Some((field, change?)))
        .collect()
    }
}

fn list<'a, T>(
    change: Option<&'a MemberChange<T>>,
    member: fn(&'a T) -> Member<'a>,
) -> Option<FieldChange<'a>> {
    let change = change?;
    Some(FieldChange::Members {
        added: members(change.added.as_deref(), member),
        removed: members(change.removed.as_deref(), member),
    })
}

fn single<'a, T>(
    change: Option<&'a ValueChange<T>>,
    value: fn(&'a T) -> Single<'a>,
) -> Option<FieldChange<'a>> {
    let change = change?;
    Some(FieldChange::Value {
        before: change.before.as_ref().map(value),
        after: change.after.as_ref().map(value),
    })
}
