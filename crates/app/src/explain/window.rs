//! An explanation as it crosses to the window: ids and numbers.

use super::{Explained, places};
use crate::app::App;
use crate::case::Case;
use crate::dto::{
    Band, EffectPart, Explanation, ItemPart, PracticePart, ScenarioPart, SourceRow, TotalPart, WordLimit,
};
use crate::failure::Result;
use crate::outcome::{basis, headline, standing, word_code};
use crate::{links, questions};
use content::Evidence;
use domain::{Confidence, On, PracticeId, Snapshot, Source, Word, Words};
use std::collections::BTreeMap;

impl App {
    /// What the result of the open assessment rests on today.
    pub fn explanation(&self) -> Result<Explanation> {
        let case = self.case()?;
        let (snapshot, explained) = (case.snapshot(), case.explain(None)?);
        let sources = explained.sources(case.library);
        Ok(Explanation {
            date: snapshot.at.to_string(),
            headline: headline(&snapshot),
            gates: snapshot.gates.iter().map(ToString::to_string).collect(),
            total: total(&snapshot),
            words: limits(&case.library.catalogue.words),
            certainty: snapshot.certainty,
            protection: band(snapshot.protection_overall.low, snapshot.protection_overall.high),
            basis: basis(&snapshot),
            scenarios: scenarios(&explained, &sources),
            practices: practices(&case, &explained, &snapshot),
            sources: sources.into_iter().map(source).collect(),
        })
    }
}

fn band(low: f64, high: f64) -> Band {
    Band { low, high }
}

fn total(snapshot: &Snapshot) -> TotalPart {
    let total = &snapshot.risk.total;
    TotalPart {
        risk: band(total.low, total.high),
        inherent: total.inherent,
        floor: total.floor,
        share: band(total.rho_low, total.rho_high),
    }
}

fn limits(words: &Words) -> Vec<WordLimit> {
    let limits = [
        (Word::Strong, Some(words.strong)),
        (Word::Good, Some(words.good)),
        (Word::NeedsAttention, Some(words.needs_attention)),
        (Word::High, Some(words.high)),
        (Word::Critical, None),
    ];
    let limit = |(word, up_to)| WordLimit {
        word: word_code(word).to_owned(),
        up_to,
    };
    limits.map(limit).into()
}

fn scenarios(explained: &Explained, sources: &[&Evidence]) -> Vec<ScenarioPart> {
    let levels: BTreeMap<&PracticeId, (f64, f64)> = (explained.parts.practices.iter())
        .map(|part| (&part.id, (part.low, part.high)))
        .collect();
    let effects = |part: &domain::ScenarioPart| {
        let mut effects: Vec<EffectPart> = (part.effects.iter())
            .filter_map(|own| {
                let strength = explained.strength(&own.practice, &part.id, own.on)?;
                let (low, high) = levels.get(&own.practice).copied().unwrap_or_default();
                Some(EffectPart {
                    practice: own.practice.to_string(),
                    on: on_code(own.on).to_owned(),
                    most: own.strength,
                    now: band(own.strength * low, own.strength * high),
                    range: band(strength.range[0], strength.range[1]),
                    confidence: confidence_code(strength.confidence).to_owned(),
                    sources: numbers(&strength.source, sources),
                })
            })
            .collect();
        effects.sort_by(|a, b| b.most.total_cmp(&a.most));
        effects
    };
    let base = |part: &domain::ScenarioPart| explained.bases.get(&part.id);
    let mut scenarios: Vec<ScenarioPart> = (explained.parts.scenarios.iter())
        .map(|part| ScenarioPart {
            id: part.id.to_string(),
            likelihood: part.likelihood,
            impact: part.impact,
            likelihood_now: part.likelihood * part.likelihood_left,
            impact_now: part.impact * part.impact_left,
            risk: band(part.low, part.high),
            confidence: confidence_code(base(part).map_or(Confidence::Low, |base| base.confidence))
                .to_owned(),
            sources: base(part).map_or_else(Vec::new, |base| numbers(&base.source, sources)),
            effects: effects(part),
        })
        .collect();
    scenarios.sort_by(|a, b| b.risk.high.total_cmp(&a.risk.high));
    scenarios
}

/// Places in the list of sources.
fn numbers(ids: &[String], sources: &[&Evidence]) -> Vec<u32> {
    let places = places(ids, sources).into_iter();
    places.filter_map(|place| u32::try_from(place).ok()).collect()
}

fn practices(case: &Case<'_>, explained: &Explained, snapshot: &Snapshot) -> Vec<PracticePart> {
    let ordered = snapshot.weak.iter().chain(&snapshot.good);
    let part = |id: &PracticeId| {
        let part = explained.parts.practices.iter().find(|part| part.id == *id)?;
        let level = &snapshot.protection[id];
        Some(PracticePart {
            id: id.to_string(),
            level: band(part.low, part.high),
            target: part.target,
            standing: standing(level).to_owned(),
            blocking: level.blocking,
            possible: part.possible,
            items: part.items.iter().map(|item| item_part(case, item)).collect(),
        })
    };
    ordered.filter_map(part).collect()
}

fn item_part(case: &Case<'_>, part: &domain::ItemPart) -> ItemPart {
    let measured = part.source == Some(Source::Measured);
    let since = part.checked.filter(|_| measured).or(part.answered);
    ItemPart {
        item: part.id.to_string(),
        answer: case.answer(part.id.as_str()),
        counted: match case.counted_simpler(part.id.as_str()) {
            Some(_) => Vec::new(),
            None => part.codes.iter().map(ToString::to_string).collect(),
        },
        simpler: case.simpler_answer(part.id.as_str()),
        level: band(part.lo, part.hi),
        weight: part.weight,
        source: part
            .source
            .map(|source| questions::source_code(source).to_owned()),
        date: since.map(|date| date.to_string()),
        check: (part.check.as_ref()).map(|check| Case::check_message(check.as_str())),
        lapsed: part.lapsed,
        possible: part.possible,
    }
}

fn source(evidence: &Evidence) -> SourceRow {
    SourceRow {
        title: evidence.title.clone(),
        publisher: evidence.publisher.clone(),
        year: u32::from(evidence.year),
        confidence: confidence_code(evidence.confidence).to_owned(),
        link: links::of_evidence(evidence),
    }
}

/// As in `strength-…-<code>`.
fn on_code(on: On) -> &'static str {
    match on {
        On::Likelihood => "likelihood",
        On::Impact => "impact",
    }
}

/// As in `confidence-<code>`.
fn confidence_code(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}
