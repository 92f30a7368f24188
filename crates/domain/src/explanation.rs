//! What every number rests on: from the total back to the answers.

use crate::bands::{Scope, counts};
use crate::evaluate::Evaluation;
use crate::risk::{left, remaining};
use crate::{CheckId, Code, ItemId, On, PracticeId, ScenarioId, Shown, Source};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The numbers of a result, each with its parts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// The scenarios that concern the profile; their risks add up to the total.
    pub scenarios: Vec<ScenarioPart>,
    /// The practices that count, in the catalogue's order.
    pub practices: Vec<PracticePart>,
}

/// Of what the risk of a scenario is made: likelihood times impact, each lowered by practices.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioPart {
    /// The scenario.
    pub id: ScenarioId,
    /// Before any practice, 1..=5.
    pub likelihood: f64,
    /// Before any practice, 1..=5.
    pub impact: f64,
    /// The share of the likelihood that the practices leave at their cautious levels, 0.05..=1.
    pub likelihood_left: f64,
    /// The same of the impact.
    pub impact_left: f64,
    /// What remains at the favourable end, in points.
    pub low: f64,
    /// What remains at the cautious end, in points: likelihood and impact with what is left of them, multiplied.
    pub high: f64,
    /// The practices that act on it and count.
    pub effects: Vec<EffectPart>,
}

/// How a practice acts on a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EffectPart {
    /// The practice.
    pub practice: PracticeId,
    /// What it lowers.
    pub on: On,
    /// Its strength at full level, 0..=0.9.
    pub strength: f64,
    /// What is left of likelihood or impact at the practice's cautious level: 1 − strength · low.
    pub factor: f64,
}

/// Of what the level of a practice is made: the weighted mean of its items.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PracticePart {
    /// The practice.
    pub id: PracticeId,
    /// The cautious level, 0..=1.
    pub low: f64,
    /// The favourable level.
    pub high: f64,
    /// Where it should be.
    pub target: f64,
    /// It counts only if an open answer turns out one way.
    pub possible: bool,
    /// The items that measure it and count.
    pub items: Vec<ItemPart>,
}

/// What an item adds to a practice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemPart {
    /// The question.
    pub id: ItemId,
    /// Its weight in the mean.
    pub weight: f64,
    /// The cautious level.
    pub lo: f64,
    /// The favourable level.
    pub hi: f64,
    /// The options that count; empty: none is known.
    pub codes: Vec<Code>,
    /// The strongest source of what counts.
    pub source: Option<Source>,
    /// When it was answered.
    #[schemars(with = "Option<String>")]
    pub answered: Option<Date>,
    /// The check that confirms or limits it.
    pub check: Option<CheckId>,
    /// When that check looked.
    #[schemars(with = "Option<String>")]
    pub checked: Option<Date>,
    /// Past its validity.
    pub lapsed: bool,
    /// It is asked only if an open answer turns out one way.
    pub possible: bool,
}

impl Evaluation<'_> {
    /// What every number rests on.
    pub fn explanation(&self) -> Explanation {
        Explanation {
            scenarios: self.scenario_parts(),
            practices: self.practice_parts(),
        }
    }

    fn scenario_parts(&self) -> Vec<ScenarioPart> {
        let part = |(node, base): (&crate::model::ScenarioNode, &Option<(f64, f64)>)| {
            let base = (*base)?;
            let acting = node
                .effects
                .iter()
                .filter(|(at, ..)| self.bands[*at].scope != Scope::Out);
            let effects = acting.flat_map(|(at, e, f)| {
                let effect = |on, strength: f64| EffectPart {
                    practice: self.model.practices[*at].practice.id.clone(),
                    on,
                    strength,
                    factor: 1.0 - strength * self.bands[*at].low,
                };
                [(On::Likelihood, *e), (On::Impact, *f)]
                    .into_iter()
                    .filter(|(_, strength)| *strength > 0.0)
                    .map(move |(on, strength)| effect(on, strength))
                    .collect::<Vec<_>>()
            });
            let (likelihood_left, impact_left) = left(node, |at| self.bands[at].low);
            Some(ScenarioPart {
                id: node.scenario.id.clone(),
                likelihood: base.0,
                impact: base.1,
                likelihood_left,
                impact_left,
                low: remaining(node, base, |at| self.bands[at].high),
                high: remaining(node, base, |at| self.bands[at].low),
                effects: effects.collect(),
            })
        };
        self.model
            .scenarios
            .iter()
            .zip(&self.bases)
            .filter_map(part)
            .collect()
    }

    fn practice_parts(&self) -> Vec<PracticePart> {
        let practices = self.model.practices.iter().zip(&self.bands);
        practices
            .filter(|(_, band)| band.scope != Scope::Out)
            .map(|(node, band)| PracticePart {
                id: node.practice.id.clone(),
                low: band.low,
                high: band.high,
                target: node.practice.target,
                possible: band.scope == Scope::Possible,
                items: self.item_parts(&node.members),
            })
            .collect()
    }

    fn item_parts(&self, members: &[(usize, f64)]) -> Vec<ItemPart> {
        let counting = members
            .iter()
            .filter(|(at, _)| counts(self.model, self.pass, *at, &self.states, &self.shown));
        counting
            .map(|(at, weight)| {
                let (node, state) = (&self.model.items[*at], &self.states[*at]);
                ItemPart {
                    id: node.item.id.clone(),
                    weight: *weight,
                    lo: state.lo,
                    hi: state.hi,
                    codes: self.counted(node.item.id.as_str()),
                    source: state.source,
                    answered: state.answered,
                    check: state.check.as_ref().map(|(check, _)| check.clone()),
                    checked: state.check.as_ref().map(|(_, date)| *date),
                    lapsed: state.lapsed,
                    possible: self.shown[*at] == Shown::Possible,
                }
            })
            .collect()
    }
}
