//! The snapshot: a frozen result, as it is kept and printed.

use crate::bands::Scope;
use crate::evaluate::Evaluation;
use crate::plan::PlanEntry;
use crate::risk::remaining;
use crate::standing::{Finding, Standing};
use crate::{METHOD_VERSION, PackId, Pass, PracticeId, ScenarioId, Shown, Source, Word};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A frozen result. The three numbers are never merged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Snapshot {
    /// The method's number.
    pub method: u32,
    /// The pack.
    pub pack: PackId,
    /// Its version.
    pub pack_version: u32,
    /// SHA-256 over all data that the pack uses; empty if nobody gave it.
    pub pack_hash: String,
    /// How much of it was asked.
    pub pass: Pass,
    /// The day it holds for.
    #[schemars(with = "String")]
    pub at: Date,
    /// How much we know, how well and how fresh: 0..=1.
    pub certainty: f64,
    /// How well each practice in scope is in place.
    pub protection: BTreeMap<PracticeId, Protection>,
    /// All practices in scope together, each by the risk that it alone could take away.
    pub protection_overall: Bounds,
    /// What remains.
    pub risk: Risk,
    /// The word at the cautious end, after gate and "so far" rule.
    pub word: Word,
    /// The word at the favourable end; the headline shows both while they differ.
    pub word_favourable: Word,
    /// Some blocking practice has not been asked.
    pub so_far: bool,
    /// Blocking practices whose low end is below their target.
    pub gates: Vec<PracticeId>,
    /// Practices in place, those first that take most risk away.
    pub good: Vec<PracticeId>,
    /// Practices below their target: first those that are surely below, then those that may be; each by the risk
    /// that the gap leaves.
    pub weak: Vec<PracticeId>,
    /// Where a stronger source shows something worse than what was said.
    pub findings: Vec<Finding>,
    /// What it rests on.
    pub counts: Counts,
    /// What to do, in order.
    pub plan: Vec<PlanEntry>,
}

/// A band.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bounds {
    /// The low end.
    pub low: f64,
    /// The high end.
    pub high: f64,
}

/// How well a practice is in place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Protection {
    /// The cautious level, 0..=1.
    pub low: f64,
    /// The favourable level, 0..=1.
    pub high: f64,
    /// Where it should be.
    pub target: f64,
    /// Without it the word is never better than "needs attention".
    pub blocking: bool,
    /// Cautious risk that its gap to the target leaves, in points.
    pub gap: f64,
    /// The share of its weight that does not apply, 0..=1; above 0.2 it is said in the report.
    pub not_applicable: f64,
}

/// What remains, in points, and as the share ρ of the reducible risk.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Risk {
    /// All scenarios together.
    pub total: TotalRisk,
    /// Each scenario that concerns the profile.
    pub scenarios: BTreeMap<ScenarioId, ScenarioRisk>,
}

/// All scenarios together, in points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TotalRisk {
    /// At the favourable end.
    pub low: f64,
    /// At the cautious end.
    pub high: f64,
    /// With no practice at all.
    pub inherent: f64,
    /// With every practice in scope at full level.
    pub floor: f64,
    /// The share of the reducible risk that remains, favourable end.
    pub rho_low: f64,
    /// The same at the cautious end.
    pub rho_high: f64,
}

/// One scenario, in points (0.0025..=25).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioRisk {
    /// At the favourable end.
    pub low: f64,
    /// At the cautious end.
    pub high: f64,
    /// With no practice at all.
    pub inherent: f64,
}

/// What a result rests on: items that are shown, by what is known of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Items shown.
    pub shown: u32,
    /// Of these, items that someone answered in any way.
    pub answered: u32,
    /// Answers that a check confirms or corrects.
    pub measured: u32,
    /// Answers that were looked up.
    pub seen: u32,
    /// Answers that were only said.
    pub declared: u32,
    /// "I do not know".
    pub unknown: u32,
    /// Not applicable.
    pub not_applicable: u32,
    /// Answers and not-applicables past their validity.
    pub lapsed: u32,
}

pub(crate) fn snapshot(evaluation: &Evaluation) -> Snapshot {
    let (word, word_favourable) = evaluation.words();
    let protection = protection(evaluation);
    let risk_now = evaluation.totals.high;
    let relief = |id: &PracticeId| {
        let at = evaluation
            .model
            .practices
            .iter()
            .position(|node| node.practice.id == *id);
        at.map_or(0.0, |at| evaluation.risk_with(at, 0.0) - risk_now)
    };
    let ranked = |wanted: &dyn Fn(&Protection) -> bool, by: &dyn Fn(&PracticeId, &Protection) -> f64| {
        let mut ranked: Vec<(f64, &PracticeId)> = protection
            .iter()
            .filter(|(_, level)| wanted(level))
            .map(|(id, level)| (by(id, level), id))
            .collect();
        ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
        ranked.into_iter().map(|(_, id)| id.clone()).collect::<Vec<_>>()
    };
    let surely_weak = |level: &Protection| level.high < level.target;
    let maybe_weak = |level: &Protection| level.low < level.target && !surely_weak(level);
    let gates = protection
        .iter()
        .filter(|(_, level)| level.blocking && level.low < level.target);
    Snapshot {
        method: METHOD_VERSION,
        pack: evaluation.model.pack.id.clone(),
        pack_version: evaluation.model.pack.version,
        pack_hash: evaluation.model.pack_hash.clone(),
        pass: evaluation.pass,
        at: evaluation.at,
        certainty: evaluation.certainty(),
        protection_overall: overall(evaluation),
        risk: risk(evaluation),
        word,
        word_favourable,
        so_far: evaluation.so_far(),
        gates: gates.map(|(id, _)| id.clone()).collect(),
        good: ranked(&|level| level.low >= level.target, &|id, _| relief(id)),
        weak: [
            ranked(&surely_weak, &|_, level| level.gap),
            ranked(&maybe_weak, &|_, level| level.gap),
        ]
        .concat(),
        findings: findings(evaluation),
        counts: counts(evaluation),
        plan: evaluation.plan(),
        protection,
    }
}

fn protection(evaluation: &Evaluation) -> BTreeMap<PracticeId, Protection> {
    let mut protection = BTreeMap::new();
    for (at, (node, band)) in evaluation
        .model
        .practices
        .iter()
        .zip(&evaluation.bands)
        .enumerate()
    {
        if band.scope == Scope::Out {
            continue;
        }
        let target = node.practice.target;
        let level = Protection {
            low: band.low,
            high: band.high,
            target,
            blocking: node.practice.blocking,
            gap: evaluation.totals.high - evaluation.risk_with(at, band.low.max(target)),
            not_applicable: not_applicable_share(evaluation, &node.members),
        };
        protection.insert(node.practice.id.clone(), level);
    }
    protection
}

fn not_applicable_share(evaluation: &Evaluation, members: &[(usize, f64)]) -> f64 {
    let (mut out, mut all) = (0.0, 0.0);
    for (at, weight) in members {
        if evaluation.model.items[*at].asked_in(evaluation.pass) && evaluation.shown[*at] != Shown::No {
            all += weight;
            if matches!(evaluation.states[*at].standing, Standing::NotApplicable(_)) {
                out += weight;
            }
        }
    }
    if all > 0.0 { out / all } else { 0.0 }
}

/// The mean of the practices in scope, each weighted by the risk that it alone could take away.
fn overall(evaluation: &Evaluation) -> Bounds {
    let (mut low, mut high, mut weight) = (0.0, 0.0, 0.0);
    for (at, band) in evaluation
        .bands
        .iter()
        .enumerate()
        .filter(|(_, band)| band.scope != Scope::Out)
    {
        let alone = |other: usize| if other == at { 1.0 } else { 0.0 };
        let left: f64 = evaluation.scenario_risks(&alone).map(|(_, risk)| risk).sum();
        let share = evaluation.totals.inherent - left;
        low += share * band.low;
        high += share * band.high;
        weight += share;
    }
    if weight > 0.0 {
        Bounds {
            low: low / weight,
            high: high / weight,
        }
    } else {
        Bounds { low: 0.0, high: 1.0 }
    }
}

fn risk(evaluation: &Evaluation) -> Risk {
    let totals = &evaluation.totals;
    let mut scenarios = BTreeMap::new();
    for (node, base) in evaluation.model.scenarios.iter().zip(&evaluation.bases) {
        let Some(base) = *base else { continue };
        let risk = ScenarioRisk {
            low: remaining(node, base, |at| evaluation.bands[at].high),
            high: remaining(node, base, |at| evaluation.bands[at].low),
            inherent: remaining(node, base, |_| 0.0),
        };
        scenarios.insert(node.scenario.id.clone(), risk);
    }
    let total = TotalRisk {
        low: totals.low,
        high: totals.high,
        inherent: totals.inherent,
        floor: totals.floor,
        rho_low: totals.rho_low(),
        rho_high: totals.rho_high(),
    };
    Risk { total, scenarios }
}

/// The positions of the items that count as questions of the pass.
fn asked(evaluation: &Evaluation) -> impl Iterator<Item = usize> {
    (0..evaluation.model.items.len()).filter(|at| {
        evaluation.model.items[*at].asked_in(evaluation.pass) && evaluation.shown[*at] != Shown::No
    })
}

fn findings(evaluation: &Evaluation) -> Vec<Finding> {
    asked(evaluation)
        .filter_map(|at| evaluation.states[at].finding.clone())
        .collect()
}

fn counts(evaluation: &Evaluation) -> Counts {
    let mut counts = Counts::default();
    for at in asked(evaluation) {
        let state = &evaluation.states[at];
        counts.shown += 1;
        counts.answered += u32::from(state.standing != Standing::Unanswered);
        counts.lapsed += u32::from(state.lapsed && state.standing != Standing::Unanswered);
        match (&state.standing, state.source) {
            (Standing::Known, Some(Source::Measured)) => counts.measured += 1,
            (Standing::Known, Some(Source::Seen)) => counts.seen += 1,
            (Standing::Known, _) => counts.declared += 1,
            (Standing::Unknown, _) => counts.unknown += 1,
            (Standing::NotApplicable(_), _) => counts.not_applicable += 1,
            (Standing::Unanswered, _) => {}
        }
    }
    counts
}
