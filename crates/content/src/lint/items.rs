//! Items: ids, options, conditions, probes.

use super::{Report, Rule, graph};
use crate::Library;
use domain::{Condition, Item, ItemId, Kind, ProfileCondition, Verdict};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn lint(library: &Library, report: &mut Report) {
    let items = || library.catalogue.items.iter().zip(&library.origins.items);
    report.duplicates(items().map(|(item, file)| (item.id.as_str(), file.as_str())));
    let backups: BTreeSet<&str> = items()
        .filter_map(|(item, _)| item.backup_item.as_ref())
        .map(ItemId::as_str)
        .collect();
    for (item, file) in items() {
        let mut one = One {
            library,
            report,
            item,
            file,
        };
        one.options(backups.contains(item.id.as_str()));
        one.measures();
        one.conditions();
        one.probe();
        one.backup();
        report.facts(file, item.id.as_str(), &item.facts);
    }
    context_items(library, &backups, report);
    let file_of = |id: &str| library.file_of_item(&id.into()).unwrap_or_default().to_owned();
    graph::cycles(
        &edges(library, |item| {
            item.backup_item.iter().map(ItemId::as_str).collect()
        }),
        file_of,
        report,
    );
    graph::cycles(&edges(library, gates), file_of, report);
    graph::cycles(
        &edges(library, |item| item.replaces.iter().map(ItemId::as_str).collect()),
        file_of,
        report,
    );
}

fn edges<'a>(
    library: &'a Library,
    next: impl Fn(&'a Item) -> Vec<&'a str>,
) -> BTreeMap<&'a str, Vec<&'a str>> {
    library
        .catalogue
        .items
        .iter()
        .map(|item| (item.id.as_str(), next(item)))
        .collect()
}

/// The items on which an item's conditions rest.
pub(super) fn gates(item: &Item) -> Vec<&str> {
    item.enable_when
        .iter()
        .filter_map(|condition| match condition {
            Condition::Item { item, .. } => Some(item.as_str()),
            Condition::Profile(_) => None,
        })
        .collect()
}

/// A condition on the profile names a key and values that exist.
pub(super) fn profile(
    library: &Library,
    report: &mut Report,
    file: &str,
    place: &str,
    condition: &ProfileCondition,
) {
    let key = library.profile_key(&condition.profile);
    let mut unknown = |value: &str| {
        let args = [
            ("key", condition.profile.as_str().into()),
            ("value", value.into()),
        ];
        report.error(Rule::UnknownProfileValue, file, place, args);
    };
    match key {
        None => unknown(""),
        Some(_) if condition.values.is_empty() => unknown(""),
        Some(key) => condition
            .values
            .iter()
            .filter(|value| !key.values.contains(value))
            .for_each(|value| unknown(value)),
    }
}

/// An item that measures nothing and is nobody's simpler question sets the context: something must depend on it.
fn context_items(library: &Library, backups: &BTreeSet<&str>, report: &mut Report) {
    let gates: BTreeSet<&str> = library.catalogue.items.iter().flat_map(gates).collect();
    for (item, file) in library.catalogue.items.iter().zip(&library.origins.items) {
        let id = item.id.as_str();
        if item.measures.is_empty()
            && item.controls.is_empty()
            && !backups.contains(id)
            && !gates.contains(id)
        {
            report.error(Rule::DeadOption, file, id, [("option", "".into())]);
        }
    }
}

struct One<'a, 'r> {
    library: &'a Library,
    report: &'r mut Report,
    item: &'a Item,
    file: &'a str,
}

impl One<'_, '_> {
    fn place(&self, rest: &str) -> String {
        format!("{}/{rest}", self.item.id)
    }

    fn error(&mut self, rule: Rule, rest: &str, args: impl IntoIterator<Item = super::Arg<'static>>) {
        self.report.error(rule, self.file, self.place(rest), args);
    }

    fn options(&mut self, is_backup: bool) {
        let item = self.item;
        #[expect(clippy::cast_precision_loss, reason = "a number of options")]
        let count = item.options.len() as f64;
        self.report.range(
            self.file,
            format!("{}/options", item.id),
            "options",
            count,
            2.0,
            64.0,
        );
        let mut seen = BTreeSet::new();
        for option in &item.options {
            let place = format!("options/{}", option.code);
            if !seen.insert(&option.code) {
                self.error(Rule::DuplicateId, &place, [("id", option.code.as_str().into())]);
            }
            if item.kind == Kind::Boolean && !["yes", "no"].contains(&option.code.as_str()) {
                self.error(
                    Rule::DeadOption,
                    &place,
                    [("option", option.code.as_str().into())],
                );
            }
            let measured = !item.measures.is_empty();
            if option.level.is_some() != measured || option.counts_as.is_some() != is_backup {
                self.error(
                    Rule::OptionLevel,
                    &place,
                    [("option", option.code.as_str().into())],
                );
            }
            if let Some(level) = option.level {
                self.report
                    .range(self.file, self.place(&place), "level", level, 0.0, 1.0);
            }
        }
        let falling = item.options.windows(2).all(|pair| pair[0].level >= pair[1].level);
        if item.kind != Kind::Multiple && !falling {
            self.error(Rule::NotBestFirst, "options", []);
        }
    }

    fn measures(&mut self) {
        let mut seen = BTreeSet::new();
        for measure in &self.item.measures {
            let place = self.place(&format!("measures/{}", measure.practice));
            let known = self
                .library
                .catalogue
                .practices
                .iter()
                .map(|practice| practice.id.as_str());
            if !known.clone().any(|id| id == measure.practice.as_str()) {
                self.report
                    .unknown(self.file, place.clone(), measure.practice.as_str(), known);
            }
            if !seen.insert(&measure.practice) {
                let args = [("id", measure.practice.as_str().into())];
                self.report
                    .error(Rule::DuplicateId, self.file, place.clone(), args);
            }
            self.report
                .range(self.file, place, "weight", measure.weight, 0.01, 100.0);
        }
        for reason in &self.item.not_applicable {
            let known = self
                .library
                .catalogue
                .reasons
                .iter()
                .map(|reason| reason.code.as_str());
            if !known.clone().any(|code| code == reason.as_str()) {
                let place = self.place(&format!("not_applicable/{reason}"));
                self.report.unknown(self.file, place, reason.as_str(), known);
            }
        }
    }

    fn conditions(&mut self) {
        let library = self.library;
        for (index, condition) in self.item.enable_when.iter().enumerate() {
            let place = format!("enable_when/{index}");
            match condition {
                Condition::Profile(condition) => {
                    profile(
                        library,
                        self.report,
                        self.file,
                        &format!("{}/{place}", self.item.id),
                        condition,
                    );
                }
                Condition::Item { item, answer, .. } => {
                    match library.catalogue.has_option(item.as_str(), answer) {
                        None => {
                            let known = library.catalogue.items.iter().map(|item| item.id.as_str());
                            self.report
                                .unknown(self.file, self.place(&place), item.as_str(), known);
                        }
                        Some(false) => {
                            let args = [("item", item.as_str().into()), ("option", answer.as_str().into())];
                            self.error(Rule::UnknownOption, &place, args);
                        }
                        Some(true) => {}
                    }
                }
            }
        }
    }

    /// A verdict that could not see proves nothing and maps to nothing.
    fn probe(&mut self) {
        let Some(probe) = &self.item.probe else { return };
        for (verdict, code) in &probe.map {
            if self.item.position(code).is_none() {
                let args = [
                    ("item", self.item.id.as_str().into()),
                    ("option", code.as_str().into()),
                ];
                self.error(Rule::UnknownOption, "probe", args);
            }
            if !matches!(verdict, Verdict::Pass | Verdict::Warn | Verdict::Fail) {
                self.error(Rule::DeadOption, "probe", [("option", code.as_str().into())]);
            }
        }
        if probe.map.is_empty() {
            self.error(Rule::DeadOption, "probe", [("option", "".into())]);
        }
    }

    fn backup(&mut self) {
        let Some(id) = &self.item.backup_item else { return };
        let items = || self.library.catalogue.items.iter();
        let Some(backup) = self.library.catalogue.item(id.as_str()) else {
            let place = self.place("backup_item");
            self.report.unknown(
                self.file,
                place,
                id.as_str(),
                items().map(|item| item.id.as_str()),
            );
            return;
        };
        for code in backup
            .options
            .iter()
            .filter_map(|option| option.counts_as.as_ref())
        {
            if self.item.position(code).is_none() {
                let args = [
                    ("item", self.item.id.as_str().into()),
                    ("option", code.as_str().into()),
                ];
                let place = format!("backup_item/{id}");
                self.error(Rule::UnknownOption, &place, args);
            }
        }
        let shared = items()
            .filter(|item| item.backup_item.as_ref() == Some(id))
            .count()
            > 1;
        if shared {
            self.error(Rule::DuplicateId, "backup_item", [("id", id.as_str().into())]);
        }
    }
}
