//! Every text and name of a document, with its place.

use onward_schema::{
    Change, ChangeKind, Condition, Contact, Data, Disclosure, Location, MemberChange, Notice,
    Organization, Party, Purpose, Safeguard, Subject, Text, Transfer, ValueChange,
};

use crate::trail::Trail;

/// Where a text stands, as far as rules care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Role {
    /// It is the title of a linked document, which may be known in one language only.
    pub(crate) is_title: bool,
    /// It belongs to the changelog.
    pub(crate) in_changelog: bool,
}

/// Calls `visit` with every text.
pub(crate) fn visit_texts<'d>(
    document: &'d Disclosure,
    visit: &mut dyn FnMut(&Trail<'_>, &'d Text, Role),
) {
    let mut visitor = Visitor { visit, in_changelog: false };
    visitor.document(document);
}

/// Calls `visit` with every text of one party, which stands at this place.
pub(crate) fn visit_texts_of<'d>(
    party: Party<'d>,
    at: &Trail<'_>,
    visit: &mut dyn FnMut(&Trail<'_>, &'d Text, Role),
) {
    let mut visitor = Visitor { visit, in_changelog: false };
    visitor.party(at, party);
}

struct Visitor<'v, 'd> {
    visit: &'v mut dyn FnMut(&Trail<'_>, &'d Text, Role),
    in_changelog: bool,
}

impl<'d> Visitor<'_, 'd> {
    fn text(&mut self, at: &Trail<'_>, key: &'static str, text: Option<&'d Text>) {
        if let Some(text) = text {
            let role = Role { is_title: false, in_changelog: self.in_changelog };
            (self.visit)(&at.key(key), text, role);
        }
    }

    fn title(&mut self, at: &Trail<'_>, title: Option<&'d Text>) {
        if let Some(title) = title {
            let role = Role { is_title: true, in_changelog: self.in_changelog };
            (self.visit)(&at.key("title"), title, role);
        }
    }

    /// Calls `each` with every element of a list.
    fn list<T>(
        &mut self,
        at: &Trail<'_>,
        key: &'static str,
        list: Option<&'d [T]>,
        each: fn(&mut Self, &Trail<'_>, &'d T),
    ) {
        let at = at.key(key);
        for (index, element) in list.unwrap_or_default().iter().enumerate() {
            each(self, &at.index(index), element);
        }
    }

    fn document(&mut self, document: &'d Disclosure) {
        let root = Trail::ROOT;
        if let Some(agreement) = &document.agreement {
            self.title(&root.key("agreement"), agreement.title.as_ref());
        }
        self.text(&root, "text", document.text.as_ref());
        self.text(&root, "partial", document.partial.as_ref());
        if let Some(notice) = &document.notice {
            self.notice(&root.key("notice"), notice);
        }
        self.list(&root, "obligations", document.obligations.as_deref(), |this, at, obligation| {
            this.text(at, "text", obligation.text.as_ref());
        });
        self.list(&root, "subprocessors", Some(&document.subprocessors), |this, at, party| {
            this.party(at, Party::Subprocessor(party));
        });
        self.list(&root, "affiliates", document.affiliates.as_deref(), |this, at, party| {
            this.party(at, Party::Affiliate(party));
        });
        if let Some(group) = &document.intra_group {
            let at = root.key("intraGroup");
            self.list(&at, "transfers", group.transfers.as_deref(), Self::transfer);
            self.text(&at, "text", group.text.as_ref());
        }
        self.list(&root, "former", document.former.as_deref(), |this, at, tombstone| {
            if let Some(last) = tombstone.last() {
                this.party(&at.key("last"), last);
            }
        });
        self.in_changelog = true;
        self.list(&root, "changelog", Some(&document.changelog), |this, at, entry| {
            this.list(at, "changes", Some(&entry.changes), Self::change);
            this.text(at, "note", entry.note.as_ref());
        });
    }

    fn notice(&mut self, at: &Trail<'_>, notice: &'d Notice) {
        self.list(at, "channels", notice.channels.as_deref(), |this, at, channel| {
            this.text(at, "text", channel.text.as_ref());
        });
        if let Some(objection) = &notice.objection {
            self.text(&at.key("objection"), "text", objection.text.as_ref());
        }
        self.text(at, "text", notice.text.as_ref());
    }

    fn party(&mut self, at: &Trail<'_>, party: Party<'d>) {
        match party {
            Party::Subprocessor(party) => {
                self.list(at, "purposes", Some(&party.purposes), Self::purpose);
                self.list(at, "data", party.data.as_deref(), Self::data);
                self.list(at, "subjects", party.subjects.as_deref(), Self::subject);
                self.condition(at, party.condition.as_ref());
                self.list(at, "locations", Some(&party.locations), Self::location);
                self.list(at, "transfers", party.transfers.as_deref(), Self::transfer);
                self.list(at, "safeguards", party.safeguards.as_deref(), Self::safeguard);
                self.text(at, "retention", party.retention.as_ref());
            }
            Party::Affiliate(party) => {
                self.text(at, "role", party.role.as_ref());
                self.list(at, "locations", party.locations.as_deref(), Self::location);
            }
        }
    }

    fn purpose(&mut self, at: &Trail<'_>, purpose: &'d Purpose) {
        self.text(at, "text", purpose.text.as_ref());
    }

    fn data(&mut self, at: &Trail<'_>, data: &'d Data) {
        self.text(at, "text", data.text.as_ref());
        self.condition(at, data.condition.as_ref());
    }

    fn subject(&mut self, at: &Trail<'_>, subject: &'d Subject) {
        self.text(at, "text", subject.text.as_ref());
    }

    fn location(&mut self, at: &Trail<'_>, location: &'d Location) {
        self.condition(at, location.condition.as_ref());
    }

    fn transfer(&mut self, at: &Trail<'_>, transfer: &'d Transfer) {
        self.text(at, "text", transfer.text.as_ref());
    }

    fn safeguard(&mut self, at: &Trail<'_>, safeguard: &'d Safeguard) {
        self.title(at, safeguard.title.as_ref());
    }

    fn condition(&mut self, at: &Trail<'_>, condition: Option<&'d Condition>) {
        if let Some(condition) = condition {
            self.text(&at.key("condition"), "text", condition.text.as_ref());
        }
    }

    fn change(&mut self, at: &Trail<'_>, change: &'d Change) {
        if let ChangeKind::Changed {
            locations,
            purposes,
            data,
            subjects,
            transfers,
            safeguards,
            condition,
            retention,
            role,
            ..
        } = &change.kind
        {
            self.members(&at.key("locations"), locations.as_deref(), Self::location);
            self.members(&at.key("purposes"), purposes.as_deref(), Self::purpose);
            self.members(&at.key("data"), data.as_deref(), Self::data);
            self.members(&at.key("subjects"), subjects.as_deref(), Self::subject);
            self.members(&at.key("transfers"), transfers.as_deref(), Self::transfer);
            self.members(&at.key("safeguards"), safeguards.as_deref(), Self::safeguard);
            self.sides(&at.key("condition"), condition.as_deref(), |this, at, key, condition| {
                this.text(&at.key(key), "text", condition.text.as_ref());
            });
            for (field, texts) in [("retention", retention.as_deref()), ("role", role.as_deref())] {
                self.sides(&at.key(field), texts, |this, at, key, text| {
                    this.text(at, key, Some(text));
                });
            }
        }
        self.text(at, "note", change.note.as_ref());
    }

    fn members<T>(
        &mut self,
        at: &Trail<'_>,
        change: Option<&'d MemberChange<T>>,
        each: fn(&mut Self, &Trail<'_>, &'d T),
    ) {
        if let Some(change) = change {
            self.list(at, "added", change.added.as_deref(), each);
            self.list(at, "removed", change.removed.as_deref(), each);
        }
    }

    fn sides<T>(
        &mut self,
        at: &Trail<'_>,
        change: Option<&'d ValueChange<T>>,
        each: fn(&mut Self, &Trail<'_>, &'static str, &'d T),
    ) {
        let before = change.and_then(|change| change.before.as_ref());
        let after = change.and_then(|change| change.after.as_ref());
        for (key, value) in [("before", before), ("after", after)] {
            if let Some(value) = value {
                each(self, at, key, value);
            }
        }
    }
}

/// Calls `visit` with every name: of the publisher, of parties and what stands behind them, of
/// products, of tombstones, of contacts.
pub(crate) fn visit_names<'d>(
    document: &'d Disclosure,
    visit: &mut dyn FnMut(&Trail<'_>, &'d str),
) {
    let root = Trail::ROOT;
    organization(&root.key("publisher"), &document.publisher, visit);
    let products = root.key("products");
    for (index, product) in document.products().iter().enumerate() {
        visit(&products.index(index).key("name"), &product.name);
    }
    let subprocessors = root.key("subprocessors");
    for (index, party) in document.subprocessors.iter().enumerate() {
        let at = subprocessors.index(index);
        names_of(&at, Party::Subprocessor(party), visit);
        contact(&at, party.contact.as_ref(), visit);
        let entities = at.key("entities");
        for (index, entity) in party.entities.iter().flatten().enumerate() {
            organization(&entities.index(index), entity, visit);
        }
    }
    let affiliates = root.key("affiliates");
    for (index, party) in document.affiliates().iter().enumerate() {
        names_of(&affiliates.index(index), Party::Affiliate(party), visit);
    }
    let former = root.key("former");
    for (index, tombstone) in document.former().iter().enumerate() {
        visit(&former.index(index).key("name"), &tombstone.name);
    }
}

fn names_of<'d>(at: &Trail<'_>, party: Party<'d>, visit: &mut dyn FnMut(&Trail<'_>, &'d str)) {
    visit(&at.key("name"), party.name());
    let aliases = at.key("aliases");
    for (index, alias) in party.aliases().iter().enumerate() {
        visit(&aliases.index(index), alias);
    }
    if let Party::Subprocessor(party) = party
        && let Some(name) = &party.legal_name
    {
        visit(&at.key("legalName"), name);
    }
}

fn organization<'d>(
    at: &Trail<'_>,
    organization: &'d Organization,
    visit: &mut dyn FnMut(&Trail<'_>, &'d str),
) {
    visit(&at.key("name"), &organization.name);
    if let Some(name) = &organization.legal_name {
        visit(&at.key("legalName"), name);
    }
    contact(at, organization.contact.as_ref(), visit);
}

fn contact<'d>(
    at: &Trail<'_>,
    contact: Option<&'d Contact>,
    visit: &mut dyn FnMut(&Trail<'_>, &'d str),
) {
    if let Some(name) = contact.and_then(|contact| contact.name.as_ref()) {
        visit(&at.key("contact").key("name"), name);
    }
}
