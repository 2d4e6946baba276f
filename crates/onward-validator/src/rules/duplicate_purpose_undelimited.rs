use std::collections::HashMap;

use onward_report::Finding;
use onward_schema::{DataCategory, List, Party, PurposeCategory, Subprocessor, Text};

use crate::{
    names::NameAt,
    parties::{Work, one_entity, sorted},
    rule::{Context, declare_rule},
    trail,
};

declare_rule! {
    /// Several subprocessors have the same purposes, data, products and condition, and no text of
    /// a purpose, or the same, tells them apart.
    ///
    /// *Why:* Where several subprocessors share a task, the description must delimit who is
    /// responsible for what (Annex III of the standard contractual clauses): otherwise a customer
    /// cannot know which of them gets its data.
    ///
    /// *Fix:* Say in the text of the purpose what each of them does, or name the `products`, the
    /// `data` or the `condition` in which they differ.
    ///
    /// *Fails:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes: [email]
    /// subprocessors[2].data: [account, content]
    /// ```
    ///
    /// *Passes:*
    ///
    /// ```yaml
    /// subprocessors[0].purposes: [{ category: email, text: { en: Keeps mailboxes., nl: Bewaart postbussen. } }]
    /// subprocessors[2].data: [account, content]
    /// ```
    "duplicate-purpose-undelimited", Identity, Info, Guidance, Document
}

fn check(cx: &Context<'_>, findings: &mut Vec<Finding>) {
    let parties = &cx.document.subprocessors;
    let mut alike: HashMap<(Work<'_>, Vec<DataCategory>), Vec<usize>> = HashMap::new();
    for (index, party) in parties.iter().enumerate() {
        let work = Work::new(cx.document, party);
        // What is not known cannot be shared.
        if work.purposes.iter().any(|purpose| *purpose != PurposeCategory::Unstated) {
            let data = party.data.iter().flatten().map(|data| data.category);
            alike.entry((work, sorted(data))).or_default().push(index);
        }
    }
    for indices in alike.into_values().filter(|indices| indices.len() > 1) {
        let mut groups: Vec<Vec<usize>> = Vec::new();
        for index in indices {
            let is_same =
                |group: &&mut Vec<usize>| is_undelimited(&parties[group[0]], &parties[index]);
            match groups.iter_mut().find(is_same) {
                Some(group) => group.push(index),
                None => groups.push(vec![index]),
            }
        }
        findings.extend(groups.into_iter().filter_map(|group| finding(parties, group)));
    }
}

/// Whether neither the condition nor the texts of the purposes tell the two apart.
fn is_undelimited(this: &Subprocessor, other: &Subprocessor) -> bool {
    this.condition == other.condition && texts(this) == texts(other)
}

fn texts(party: &Subprocessor) -> Vec<(PurposeCategory, &Text)> {
    let purposes = party.purposes.iter();
    let mut texts: Vec<_> =
        purposes.filter_map(|p| p.text.as_ref().map(|text| (p.category, text))).collect();
    texts.sort_by_key(|(category, _)| *category);
    texts
}

fn finding(parties: &[Subprocessor], mut group: Vec<usize>) -> Option<Finding> {
    if group.len() < 2 {
        return None;
    }
    // One party that is listed twice is said elsewhere.
    let mut entities: Vec<Vec<NameAt>> = Vec::new();
    group.retain(|index| {
        let names = NameAt::all(Party::Subprocessor(&parties[*index]));
        let is_new = entities.iter().all(|known| one_entity(known, &names).is_none());
        entities.push(names);
        is_new
    });
    let [first, others @ ..] = group.as_slice() else {
        return None;
    };
    let last = others.last()?;
    let name = |index: &usize| format!("`{}`", parties[*index].name);
    let who = match others {
        [_] => format!("{} and {}", name(first), name(last)),
        [second, _] => format!("{}, {} and {}", name(first), name(second), name(last)),
        _ => format!("{} and {} others", name(first), others.len()),
    };
    let place = |index: usize| trail::party(List::Subprocessors, index).join("purposes").key();
    let finding = CHECK.finding(
        place(*first),
        format!("{who} share one task: the same purposes, data, products and condition"),
    );
    let finding = others.iter().fold(finding, |finding, index| {
        finding.related(place(*index), format!("of {}", name(index)))
    });
    Some(finding.help("say in the text of the purpose what each of them does"))
}
