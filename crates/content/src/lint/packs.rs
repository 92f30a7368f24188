//! Packs: every item can be reached, the first pass stands on its own, the texts read easily.

use super::{Report, Rule, items::gates};
use crate::{Library, Texts, reading_ease};
use domain::{Behavior, Condition, Item, ItemId, Operator, Pack, Pass};
use std::collections::{BTreeMap, BTreeSet};

/// Szigriszt-Pazos: least figure for packs for everybody, and for the rest.
pub(super) const GATE_EVERYBODY: f64 = 65.0;
const GATE_REST: f64 = 55.0;

pub(super) fn lint(library: &Library, texts: &Texts, report: &mut Report) {
    for (pack, file) in library.packs.iter().zip(&library.origins.packs) {
        contents(library, report, pack, file);
        first_pass(library, report, pack, file);
        reads_easily(library, texts, report, pack, file);
    }
    reachable(library, report);
}

fn contents(library: &Library, report: &mut Report, pack: &Pack, file: &str) {
    report.duplicates(pack.sections.iter().map(|section| (section.id.as_str(), file)));
    report.duplicates(pack.items(Pass::Full).into_iter().map(|id| (id.as_str(), file)));
    report.duplicates(pack.first_pass.iter().map(|id| (id.as_str(), file)));
    let known = || library.catalogue.items.iter().map(|item| item.id.as_str());
    for id in pack.items(Pass::Full).into_iter().chain(&pack.first_pass) {
        if library.catalogue.item(id.as_str()).is_none() {
            report.unknown(file, id.as_str(), id.as_str(), known());
        }
    }
    let audiences = library.profile_key("audience").map_or(&[][..], |key| &key.values);
    if !audiences.contains(&pack.audience) {
        report.unknown(
            file,
            "audience",
            &pack.audience,
            audiences.iter().map(String::as_str),
        );
    }
    if pack.sources.iter().all(|source| source.trim().is_empty()) {
        report.error(Rule::WithoutSource, file, "sources", []);
    }
}

fn first_pass(library: &Library, report: &mut Report, pack: &Pack, file: &str) {
    for id in pack.first_pass.iter().filter(|id| pack.section_of(id).is_none()) {
        report.error(
            Rule::NotInSections,
            file,
            id.as_str(),
            [("item", id.as_str().into())],
        );
    }
    for (id, gate) in missing_gates(library, pack) {
        let args = [("item", id.into()), ("gate", gate.into())];
        report.error(Rule::GateOutsideFirstPass, file, id, args);
    }
    for order in [pack.items(Pass::First), pack.items(Pass::Full)] {
        late_gates(library, report, file, &order);
    }
    let asks = |practice: &str| {
        pack.first_pass
            .iter()
            .filter_map(|id| library.catalogue.item(id.as_str()))
            .any(|item| {
                item.enable_when.is_empty()
                    && item
                        .measures
                        .iter()
                        .any(|measure| measure.practice.as_str() == practice)
            })
    };
    for practice in library
        .catalogue
        .practices
        .iter()
        .filter(|practice| practice.blocking)
    {
        let id = practice.id.as_str();
        if !asks(id) {
            report.error(
                Rule::BlockingNotAsked,
                file,
                "first_pass",
                [("practice", id.into())],
            );
        }
    }
}

fn missing_gates<'a>(library: &'a Library, pack: &'a Pack) -> Vec<(&'a str, &'a str)> {
    let items = pack
        .first_pass
        .iter()
        .filter_map(|id| library.catalogue.item(id.as_str()));
    items
        .flat_map(|item| gates(item).into_iter().map(|gate| (item.id.as_str(), gate)))
        .filter(|(_, gate)| !pack.first_pass.iter().any(|id| id.as_str() == *gate))
        .collect()
}

fn late_gates(library: &Library, report: &mut Report, file: &str, order: &[&ItemId]) {
    let mut position: BTreeMap<&str, usize> = BTreeMap::new();
    for (index, id) in order.iter().enumerate() {
        position.entry(id.as_str()).or_insert(index);
    }
    for (&id, &index) in &position {
        let Some(item) = library.catalogue.item(id) else {
            continue;
        };
        for gate in gates(item)
            .into_iter()
            .filter(|gate| position.get(gate).is_some_and(|at| *at > index))
        {
            let args = [("item", id.into()), ("gate", gate.into())];
            report.error(Rule::GateAfterItem, file, id, args);
        }
    }
}

/// An item that no pack asks, or that no answers can make a pack show.
fn reachable(library: &Library, report: &mut Report) {
    let mut reached: BTreeSet<ItemId> = BTreeSet::new();
    for pack in &library.packs {
        reached.extend(reached_in(library, pack));
    }
    for (item, file) in library.catalogue.items.iter().zip(&library.origins.items) {
        if !reached.contains(&item.id) {
            let id = item.id.as_str();
            report.error(Rule::Unreachable, file, id, [("item", id.into())]);
        }
    }
}

/// The items that some answers make the pack show, with their simpler questions: grows until nothing is added.
fn reached_in(library: &Library, pack: &Pack) -> BTreeSet<ItemId> {
    let asked: Vec<&Item> = pack
        .items(Pass::Full)
        .into_iter()
        .filter_map(|id| library.catalogue.item(id.as_str()))
        .collect();
    let mut shown: BTreeSet<ItemId> = BTreeSet::new();
    loop {
        let more: Vec<ItemId> = asked
            .iter()
            .filter(|item| !shown.contains(&item.id) && can_be_shown(library, pack, item, &shown))
            .map(|item| item.id.clone())
            .collect();
        if more.is_empty() {
            let shown: Vec<ItemId> = shown.into_iter().collect();
            return library.with_backups(&shown);
        }
        shown.extend(more);
    }
}

fn can_be_shown(library: &Library, pack: &Pack, item: &Item, shown: &BTreeSet<ItemId>) -> bool {
    let possible = |condition: &Condition| match condition {
        Condition::Profile(condition) => {
            condition.profile != "audience" || condition.values.contains(&pack.audience)
        }
        Condition::Item { item, answer, .. } => {
            shown.contains(item) && library.catalogue.has_option(item.as_str(), answer) == Some(true)
        }
    };
    if item.enable_when.is_empty() {
        return true;
    }
    match item.enable_behavior {
        Behavior::Any => item.enable_when.iter().any(possible),
        Behavior::All => item.enable_when.iter().all(possible) && !contradicts_itself(library, item),
    }
}

/// Two different answers to one question that takes one answer, or two profile values at once.
fn contradicts_itself(library: &Library, item: &Item) -> bool {
    let mut allowed: BTreeMap<(&str, bool), BTreeSet<&str>> = BTreeMap::new();
    for condition in &item.enable_when {
        let (key, values): ((&str, bool), BTreeSet<&str>) = match condition {
            Condition::Profile(condition) => (
                (condition.profile.as_str(), false),
                condition.values.iter().map(String::as_str).collect(),
            ),
            Condition::Item {
                item: gate,
                operator,
                answer,
            } => {
                let Some(gate) = library.catalogue.item(gate.as_str()) else {
                    continue;
                };
                let codes = gate.options.iter().map(|option| option.code.as_str());
                if gate.kind == domain::Kind::Multiple {
                    continue;
                }
                let values = match operator {
                    Operator::Equal => BTreeSet::from([answer.as_str()]),
                    Operator::Different => codes.filter(|code| *code != answer.as_str()).collect(),
                };
                ((gate.id.as_str(), true), values)
            }
        };
        allowed
            .entry(key)
            .and_modify(|known| known.retain(|value| values.contains(value)))
            .or_insert(values);
    }
    allowed.values().any(BTreeSet::is_empty)
}

/// How easily a pack reads in Spanish, and how easily it should.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// Szigriszt-Pazos over all its questions and actions.
    pub score: f64,
    /// The least that is asked for.
    pub gate: f64,
}

/// How easily a pack reads; `None` if it says nothing.
pub fn reading(library: &Library, texts: &Texts, pack: &Pack) -> Option<Reading> {
    let score = reading_ease::szigriszt_pazos(&spanish(library, texts, pack))?;
    let everybody = ["citizen", "self-employed", "school"].contains(&pack.audience.as_str());
    let gate = if everybody { GATE_EVERYBODY } else { GATE_REST };
    Some(Reading { score, gate })
}

fn reads_easily(library: &Library, texts: &Texts, report: &mut Report, pack: &Pack, file: &str) {
    let Some(Reading { score, gate }) = reading(library, texts, pack) else {
        return;
    };
    if score < gate {
        let args = [
            ("pack", pack.id.as_str().into()),
            ("score", format!("{score:.1}").into()),
            ("gate", gate.into()),
        ];
        report.error(Rule::ReadingEase, file, "", args);
    }
}

/// Everything that the pack says in Spanish, one text a line.
fn spanish(library: &Library, texts: &Texts, pack: &Pack) -> String {
    let items = library.items_of(pack);
    let actions: BTreeSet<String> = library
        .actions_on(&items)
        .map(|action| format!("action-{}", action.id))
        .collect();
    let items: BTreeSet<String> = items.iter().map(|id| format!("item-{id}")).collect();
    texts
        .all("es")
        .filter(|(id, _)| {
            let message = id.split('.').next().unwrap_or(id);
            items.contains(message) || actions.contains(message)
        })
        .map(|(_, entry)| entry.words.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}
