//! Controls: what an item proves and what the crosswalk links exists in the standard that is named.

use super::{Report, Rule};
use crate::Library;
use domain::PracticeId;
use std::collections::{BTreeMap, BTreeSet};

const CROSSWALK: &str = "frameworks/crosswalk.toml";

pub(super) fn lint(library: &Library, report: &mut Report) {
    let crosswalk = &library.crosswalk;
    let frameworks: BTreeSet<&str> = crosswalk
        .frameworks
        .iter()
        .map(|known| known.id.as_str())
        .collect();
    let practices: BTreeSet<&str> = crosswalk.practices().map(PracticeId::as_str).collect();
    let mut controls: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    report.duplicates(
        crosswalk
            .frameworks
            .iter()
            .map(|known| (known.id.as_str(), CROSSWALK)),
    );
    for mapping in &crosswalk.mappings {
        let place = format!("{}/{}/{}", mapping.practice, mapping.framework, mapping.control);
        if !frameworks.contains(mapping.framework.as_str()) {
            report.unknown(
                CROSSWALK,
                place.clone(),
                &mapping.framework,
                frameworks.iter().copied(),
            );
        }
        if !practices.contains(mapping.practice.as_str()) {
            report.unknown(
                CROSSWALK,
                place,
                mapping.practice.as_str(),
                practices.iter().copied(),
            );
        }
        controls
            .entry(mapping.framework.as_str())
            .or_default()
            .insert(mapping.control.as_str());
    }
    for (item, file) in library.catalogue.items.iter().zip(&library.origins.items) {
        for control in &item.controls {
            let place = format!("{}/controls/{}", item.id, control.id);
            let Some(known) = controls.get(control.framework.as_str()) else {
                report.unknown(file, place, &control.framework, frameworks.iter().copied());
                continue;
            };
            if !known.contains(control.id.as_str()) {
                let args = [
                    ("framework", control.framework.as_str().into()),
                    ("control", control.id.as_str().into()),
                ];
                report.error(Rule::UnknownControl, file, place, args);
            }
        }
    }
}
