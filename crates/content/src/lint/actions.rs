//! Actions: what they change exists, and every answer that could be better has one.

use super::{Report, Rule, channels::is_https, graph};
use crate::{COMPUTERS, Library};
use domain::{Action, Code, Item, Kind};
use std::collections::BTreeMap;

/// An action that takes longer is a project.
const MOST_MINUTES: f64 = 6000.0;

pub(super) fn lint(library: &Library, report: &mut Report) {
    let actions = || library.catalogue.actions.iter().zip(&library.origins.actions);
    report.duplicates(actions().map(|(action, file)| (action.id.as_str(), file.as_str())));
    for (action, file) in actions() {
        references(library, report, action, file);
        numbers(report, action, file);
        serves_lower_answers_only(library, report, action, file);
        report.facts(file, action.id.as_str(), &action.facts);
    }
    for (item, file) in library.catalogue.items.iter().zip(&library.origins.items) {
        every_lower_option_has_one(library, report, item, file);
    }
    let file_of = |id: &str| library.file_of_action(&id.into()).unwrap_or_default().to_owned();
    let edges: BTreeMap<&str, Vec<&str>> = library
        .catalogue
        .actions
        .iter()
        .map(|action| {
            (
                action.id.as_str(),
                action.needs.iter().map(String::as_str).collect(),
            )
        })
        .collect();
    graph::cycles(&edges, file_of, report);
}

fn references(library: &Library, report: &mut Report, action: &Action, file: &str) {
    let catalogue = &library.catalogue;
    let practices = || catalogue.practices.iter().map(|practice| practice.id.as_str());
    if !practices().any(|id| id == action.practice.as_str()) {
        report.unknown(
            file,
            format!("{}/practice", action.id),
            action.practice.as_str(),
            practices(),
        );
    }
    if action.sets.is_empty() {
        report.error(
            Rule::OutOfRange,
            file,
            format!("{}/sets", action.id),
            count("sets", 0),
        );
    }
    for sets in &action.sets {
        let place = format!("{}/sets/{}", action.id, sets.item);
        match catalogue.has_option(sets.item.as_str(), &sets.code) {
            None => {
                report.unknown(
                    file,
                    place,
                    sets.item.as_str(),
                    catalogue.items.iter().map(|item| item.id.as_str()),
                );
            }
            Some(false) => {
                let args = [
                    ("item", sets.item.as_str().into()),
                    ("option", sets.code.as_str().into()),
                ];
                report.error(Rule::UnknownOption, file, place, args);
            }
            Some(true) => {}
        }
    }
    for system in action
        .on
        .keys()
        .filter(|system| !COMPUTERS.contains(&system.as_str()))
    {
        report.unknown(file, format!("{}/on", action.id), system, COMPUTERS.into_iter());
    }
    for code in &action.from {
        let known = action
            .sets
            .iter()
            .any(|sets| catalogue.has_option(sets.item.as_str(), code) == Some(true));
        if !known {
            let item = action.sets.first().map_or("", |sets| sets.item.as_str());
            let args = [("item", item.into()), ("option", code.as_str().into())];
            report.error(Rule::UnknownOption, file, format!("{}/from", action.id), args);
        }
    }
}

fn count(field: &'static str, value: u16) -> [super::Arg<'static>; 4] {
    [
        ("field", field.into()),
        ("value", value.to_string().into()),
        ("low", 1.into()),
        ("high", 64.into()),
    ]
}

fn numbers(report: &mut Report, action: &Action, file: &str) {
    let elsewhere = action.on.iter();
    let elsewhere = elsewhere.map(|(system, effort)| (format!("{}/on/{system}", action.id), effort.minutes));
    for (place, minutes) in std::iter::once((action.id.to_string(), action.minutes)).chain(elsewhere) {
        let [least, most] = minutes.map(f64::from);
        let place = format!("{place}/minutes");
        report.range(file, place.clone(), "minutes", least, 1.0, most);
        report.range(file, place, "minutes", most, least, MOST_MINUTES);
    }
    report.range(
        file,
        format!("{}/cost", action.id),
        "cost",
        f64::from(action.cost),
        0.0,
        3.0,
    );
    for link in &action.links {
        let place = format!("{}/links/{}", action.id, link.topic);
        if !is_https(&link.url) {
            report.error(
                Rule::BadUrl,
                file,
                place.clone(),
                [("url", link.url.as_str().into())],
            );
        }
        if crate::Verified::try_from(link.verified.clone()).is_err() {
            report.error(Rule::WithoutSource, file, place, []);
        }
    }
}

fn level(item: &Item, code: &Code) -> Option<f64> {
    item.options.get(item.position(code)?)?.level
}

/// An option in `from` that is not below what the action sets would make the plan advise what is done.
fn serves_lower_answers_only(library: &Library, report: &mut Report, action: &Action, file: &str) {
    for sets in &action.sets {
        let Some(item) = library.catalogue.item(sets.item.as_str()) else {
            continue;
        };
        let reached = level(item, &sets.code);
        let not_below = |code: &&Code| level(item, code) >= reached;
        for code in action
            .from
            .iter()
            .filter(|code| item.position(code).is_some())
            .filter(not_below)
        {
            let args = [
                ("item", item.id.as_str().into()),
                ("option", code.as_str().into()),
                ("action", action.id.as_str().into()),
            ];
            report.error(
                Rule::FullLevelWithAction,
                file,
                format!("{}/from/{code}", action.id),
                args,
            );
        }
    }
}

fn every_lower_option_has_one(library: &Library, report: &mut Report, item: &Item, file: &str) {
    let highest = item
        .options
        .iter()
        .filter_map(|option| option.level)
        .reduce(f64::max);
    let Some(highest) = highest else { return };
    for option in &item.options {
        let Some(here) = option.level else { continue };
        let served = library.catalogue.actions.iter().any(|action| {
            let from = action.from.is_empty() || action.from.contains(&option.code);
            action
                .sets
                .iter()
                .filter(|sets| sets.item == item.id)
                .any(|sets| match item.kind {
                    // Each part that counts can be added; who has none of them is served by any.
                    Kind::Multiple => sets.code == option.code || (here == 0.0 && from),
                    Kind::Single | Kind::Boolean => from && level(item, &sets.code) > Some(here),
                })
        });
        let could_be_better = match item.kind {
            Kind::Multiple => true,
            Kind::Single | Kind::Boolean => here < highest,
        };
        if could_be_better && !served {
            let args = [
                ("item", item.id.as_str().into()),
                ("option", option.code.as_str().into()),
            ];
            report.error(
                Rule::OptionWithoutAction,
                file,
                format!("{}/options/{}", item.id, option.code),
                args,
            );
        }
    }
}
