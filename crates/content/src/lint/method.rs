//! The method's data: every figure has a reason, a source and a range, and every id exists.

use super::{Report, Rule, channels::is_https, items};
use crate::Library;
use domain::{Base, Effect, PracticeId};
use std::collections::BTreeSet;

const CROSSWALK: &str = "frameworks/crosswalk.toml";
const EFFECTS: &str = "method/effects.toml";
const EVIDENCE: &str = "method/evidence.toml";
const PRACTICES: &str = "method/practices.toml";
const PROFILE: &str = "method/profile.toml";
const REASONS: &str = "method/reasons.toml";
const SCENARIOS: &str = "method/scenarios.toml";
const WORDS: &str = "method/words.toml";

pub(super) fn lint(library: &Library, report: &mut Report) {
    let catalogue = &library.catalogue;
    report.duplicates(catalogue.practices.iter().map(|x| (x.id.as_str(), PRACTICES)));
    report.duplicates(catalogue.scenarios.iter().map(|x| (x.id.as_str(), SCENARIOS)));
    report.duplicates(catalogue.reasons.iter().map(|x| (x.code.as_str(), REASONS)));
    report.duplicates(library.evidence.iter().map(|x| (x.id.as_str(), EVIDENCE)));
    report.duplicates(library.profile_keys.iter().map(|x| (x.id.as_str(), PROFILE)));
    profile_audiences(library, report);
    practices(library, report);
    scenarios(library, report);
    effects(library, report);
    evidence(library, report);
    for reason in &catalogue.reasons {
        for condition in &reason.confirmed_by {
            items::profile(library, report, REASONS, reason.code.as_str(), condition);
        }
    }
    let words = &catalogue.words;
    for (field, low, value, high) in [
        ("strong", 0.0, words.strong, words.good),
        ("good", words.strong, words.good, words.needs_attention),
        ("needs_attention", words.good, words.needs_attention, words.high),
        ("high", words.needs_attention, words.high, 1.0),
    ] {
        report.range(WORDS, field, field, value, low, high);
    }
}

/// Whom a part of the context is asked of is an audience.
fn profile_audiences(library: &Library, report: &mut Report) {
    let audiences = library.profile_key("audience").map_or(&[][..], |key| &key.values);
    for key in &library.profile_keys {
        for audience in key.audiences.iter().filter(|known| !audiences.contains(known)) {
            let known = audiences.iter().map(String::as_str);
            report.unknown(PROFILE, format!("{}/audiences", key.id), audience, known);
        }
    }
}

fn practices(library: &Library, report: &mut Report) {
    let known: BTreeSet<&str> = library.crosswalk.practices().map(PracticeId::as_str).collect();
    let asked = asked_practices(library);
    for practice in &library.catalogue.practices {
        let id = practice.id.as_str();
        report.range(
            PRACTICES,
            format!("{id}/target"),
            "target",
            practice.target,
            0.01,
            1.0,
        );
        for condition in &practice.applies_when {
            items::profile(library, report, PRACTICES, id, condition);
        }
        if !known.contains(id) {
            report.unknown(PRACTICES, id, id, known.iter().copied());
        }
        let args = [("practice", id.into())];
        match (asked.contains(id), practice.blocking) {
            (true, _) => {}
            (false, true) => report.error(Rule::PracticeUnmeasured, PRACTICES, id, args),
            // Packs to come will ask about it; until then no result claims it, since it is out of scope.
            (false, false) => report.warning(Rule::PracticeUnmeasured, PRACTICES, id, args),
        }
    }
}

/// The practices that an item of some pack measures.
fn asked_practices(library: &Library) -> BTreeSet<&str> {
    let asked: BTreeSet<_> = library
        .packs
        .iter()
        .flat_map(|pack| library.items_of(pack))
        .collect();
    library
        .catalogue
        .items
        .iter()
        .filter(|item| asked.contains(&item.id))
        .flat_map(|item| item.measures.iter().map(|measure| measure.practice.as_str()))
        .collect()
}

fn scenarios(library: &Library, report: &mut Report) {
    let audiences = library.profile_key("audience").map_or(&[][..], |key| &key.values);
    for scenario in &library.catalogue.scenarios {
        let id = scenario.id.as_str();
        for condition in &scenario.applies_when {
            items::profile(library, report, SCENARIOS, id, condition);
        }
        for (audience, base) in &scenario.base {
            let place = format!("{id}/base/{audience}");
            if !audiences.contains(audience) {
                report.unknown(
                    SCENARIOS,
                    place.clone(),
                    audience,
                    audiences.iter().map(String::as_str),
                );
            }
            base_values(library, report, &place, base);
        }
        let concerned = |audience: &&String| {
            let excluded = scenario
                .applies_when
                .iter()
                .any(|condition| condition.profile == "audience" && !condition.values.contains(audience));
            !excluded && !scenario.base.contains_key(audience.as_str())
        };
        for audience in audiences.iter().filter(concerned) {
            report.error(
                Rule::BaseMissing,
                SCENARIOS,
                id,
                [("audience", audience.as_str().into())],
            );
        }
        for (index, modifier) in scenario.modifiers.iter().enumerate() {
            let place = format!("{id}/modifiers/{index}");
            items::profile(library, report, SCENARIOS, &place, &modifier.when);
            reason(report, SCENARIOS, &place, &modifier.reason);
            report.range(
                SCENARIOS,
                place.clone(),
                "likelihood",
                f64::from(modifier.likelihood),
                -4.0,
                4.0,
            );
            report.range(SCENARIOS, place, "impact", f64::from(modifier.impact), -4.0, 4.0);
        }
    }
}

fn base_values(library: &Library, report: &mut Report, place: &str, base: &Base) {
    report.range(
        SCENARIOS,
        place,
        "likelihood",
        f64::from(base.likelihood),
        1.0,
        5.0,
    );
    report.range(SCENARIOS, place, "impact", f64::from(base.impact), 1.0, 5.0);
    reason(report, SCENARIOS, place, &base.reason);
    sources(library, report, SCENARIOS, place, &base.source);
}

fn reason(report: &mut Report, file: &str, place: &str, reason: &str) {
    if reason.trim().is_empty() {
        report.error(Rule::WithoutReason, file, place, []);
    }
}

fn sources(library: &Library, report: &mut Report, file: &str, place: &str, sources: &[String]) {
    if sources.is_empty() {
        report.error(Rule::WithoutSource, file, place, []);
    }
    let known = || library.evidence.iter().map(|evidence| evidence.id.as_str());
    for source in sources {
        if !known().any(|id| id == source) {
            report.unknown(file, format!("{place}/source"), source, known());
        }
    }
}

fn effects(library: &Library, report: &mut Report) {
    let catalogue = &library.catalogue;
    let mut seen = BTreeSet::new();
    for effect in &catalogue.effects {
        let place = place_of(effect);
        let practices = || catalogue.practices.iter().map(|practice| practice.id.as_str());
        if !practices().any(|id| id == effect.practice.as_str()) {
            report.unknown(EFFECTS, place.clone(), effect.practice.as_str(), practices());
        }
        let scenarios = || catalogue.scenarios.iter().map(|scenario| scenario.id.as_str());
        if !scenarios().any(|id| id == effect.scenario.as_str()) {
            report.unknown(EFFECTS, place.clone(), effect.scenario.as_str(), scenarios());
        }
        let [low, high] = effect.range;
        report.range(EFFECTS, place.clone(), "range", low, 0.0, high);
        report.range(EFFECTS, place.clone(), "range", high, low, 0.9);
        report.range(EFFECTS, place.clone(), "value", effect.value, low, high);
        reason(report, EFFECTS, &place, &effect.reason);
        sources(library, report, EFFECTS, &place, &effect.source);
        if !seen.insert(place.clone()) {
            report.error(Rule::DuplicateId, EFFECTS, place.clone(), [("id", place.into())]);
        }
    }
}

fn place_of(effect: &Effect) -> String {
    let on = match effect.on {
        domain::On::Likelihood => "likelihood",
        domain::On::Impact => "impact",
    };
    format!("{}/{}/{on}", effect.practice, effect.scenario)
}

fn evidence(library: &Library, report: &mut Report) {
    report.review(EVIDENCE, "meta", library.evidence_meta.review_after);
    for evidence in &library.evidence {
        let id = evidence.id.as_str();
        let named = [&evidence.title, &evidence.publisher, &evidence.url];
        if named.iter().any(|text| text.trim().is_empty()) {
            report.error(Rule::WithoutSource, EVIDENCE, id, []);
        } else if !can_be_looked_up(&evidence.url) {
            report.error(
                Rule::BadUrl,
                EVIDENCE,
                id,
                [("url", evidence.url.as_str().into())],
            );
        }
    }
}

/// An address, also one of an old page without encryption, or the table of ours that some statistics come from.
fn can_be_looked_up(url: &str) -> bool {
    is_https(&url.replacen("http://", "https://", 1)) || url == CROSSWALK
}
