//! The parts of a document that an entry speaks of as `revised`.

use onward_schema::{Channel, Disclosure, IntraGroup, Member, Notice, Organization, Part, Regime};

/// The key of a document that holds the part.
pub fn key(part: Part) -> &'static str {
    match part {
        Part::Notice => "notice",
        Part::Authorization => "authorization",
        Part::Obligations => "obligations",
        Part::Regimes => "regimes",
        Part::Products => "products",
        Part::IntraGroup => "intraGroup",
        Part::Completeness => "partial",
        Part::Publisher => "publisher",
    }
}

/// Whether the part is the same in both, but for prose and order.
pub(crate) fn says_the_same(part: Part, this: &Disclosure, other: &Disclosure) -> bool {
    match part {
        Part::Notice => notice(this) == notice(other),
        Part::Authorization => this.authorization == other.authorization,
        Part::Obligations => {
            let kinds = |document: &Disclosure| -> Vec<&'static str> {
                sorted(document.obligations.iter().flatten().map(|one| one.kind.code()))
            };
            kinds(this) == kinds(other)
        }
        Part::Regimes => {
            let (these, others) = (this.regimes(), other.regimes());
            let within = |some: &[Regime], all: &[Regime]| some.iter().all(|one| all.contains(one));
            within(these, others) && within(others, these)
        }
        Part::Products => {
            let products = |document: &Disclosure| -> Vec<String> {
                sorted(document.products().iter().map(|one| {
                    let url = one.url.as_ref().map_or("", |url| url.as_str());
                    format!("{} {} {url}", one.id, one.name)
                }))
            };
            products(this) == products(other)
        }
        Part::IntraGroup => match (&this.intra_group, &other.intra_group) {
            (Some(this), Some(other)) => {
                let within = |some: &IntraGroup, all: &IntraGroup| {
                    some.transfers.iter().flatten().all(|one| {
                        let mut others = all.transfers.iter().flatten();
                        others.any(|other| {
                            Member::Transfer(one).says_the_same(Member::Transfer(other))
                        })
                    })
                };
                within(this, other) && within(other, this)
            }
            (this, other) => this == other,
        },
        Part::Completeness => this.partial.is_some() == other.partial.is_some(),
        Part::Publisher => identity(&this.publisher) == identity(&other.publisher),
    }
}

/// Whether the part is the same in both to the letter.
pub(crate) fn is_equal(part: Part, this: &Disclosure, other: &Disclosure) -> bool {
    match part {
        Part::Notice => this.notice == other.notice,
        Part::Authorization => this.authorization == other.authorization,
        Part::Obligations => this.obligations == other.obligations,
        Part::Regimes => this.regimes == other.regimes,
        Part::Products => this.products == other.products,
        Part::IntraGroup => this.intra_group == other.intra_group,
        Part::Completeness => this.partial == other.partial,
        Part::Publisher => this.publisher == other.publisher,
    }
}

/// How changes are announced, without prose.
fn notice(document: &Disclosure) -> Option<Notice> {
    let mut notice = document.notice.clone()?;
    notice.text = None;
    if let Some(objection) = &mut notice.objection {
        objection.text = None;
    }
    if let Some(channels) = &mut notice.channels {
        for channel in channels.iter_mut() {
            channel.text = None;
        }
        let rank = |channel: &Channel| {
            let url = channel.url.as_ref().map(ToString::to_string);
            (channel.kind.code(), url, channel.email.as_ref().map(ToString::to_string))
        };
        channels.sort_by_key(rank);
    }
    Some(notice)
}

/// Who the publisher is, without how to reach it.
fn identity(publisher: &Organization) -> Organization {
    let mut identity = publisher.clone();
    identity.contact = None;
    if let Some(identifiers) = &mut identity.identifiers {
        identifiers.sort_by_cached_key(|identifier| format!("{identifier:?}"));
    }
    identity
}

fn sorted<T: Ord>(elements: impl Iterator<Item = T>) -> Vec<T> {
    let mut elements: Vec<T> = elements.collect();
    elements.sort();
    elements.dedup();
    elements
}
