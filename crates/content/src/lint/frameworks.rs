//! Standards: whatever is said about a control, the standard has it.

use super::Report;
use crate::Library;
use domain::PracticeId;
use std::collections::BTreeSet;

const CROSSWALK: &str = "frameworks/crosswalk.toml";

pub(super) fn lint(library: &Library, report: &mut Report) {
    for (table, file) in library.frameworks.iter().zip(&library.origins.frameworks) {
        report.duplicates(
            table
                .controls
                .iter()
                .map(|control| (control.id.as_str(), file.as_str())),
        );
    }
    let practices: BTreeSet<&str> = library.crosswalk.practices().map(PracticeId::as_str).collect();
    let mut links = BTreeSet::new();
    for link in &library.crosswalk.mappings {
        links.insert((link.framework.as_str(), link.control.as_str()));
        if !practices.contains(link.practice.as_str()) {
            let place = format!("mappings/{}/{}", link.framework, link.control);
            report.unknown(
                CROSSWALK,
                place,
                link.practice.as_str(),
                practices.iter().copied(),
            );
        }
    }
    for (framework, control) in links {
        check(library, report, CROSSWALK, "mappings", framework, control);
    }
    for (item, file) in library.catalogue.items.iter().zip(&library.origins.items) {
        for named in &item.controls {
            let place = format!("{}/controls", item.id);
            check(library, report, file, &place, &named.framework, &named.id);
        }
    }
}

fn check(library: &Library, report: &mut Report, file: &str, place: &str, framework: &str, control: &str) {
    let Some(table) = library.frameworks.iter().find(|table| table.id == framework) else {
        let known = library.frameworks.iter().map(|table| table.id.as_str());
        report.unknown(file, format!("{place}/{framework}"), framework, known);
        return;
    };
    let mut known = table.controls.iter().map(|control| control.id.as_str());
    if !known.any(|id| id == control) {
        let known = table.controls.iter().map(|control| control.id.as_str());
        report.unknown(file, format!("{place}/{framework}/{control}"), control, known);
    }
}
