//! What the numbers rest on: from the total down to the answers.

use super::{Pair, Section};
use serde::{Deserialize, Serialize};

/// What the numbers rest on.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The total, with its formula: label and value.
    #[serde(default)]
    pub total: Section<Pair>,
    /// What remains of each thing that can happen, and what lowers it.
    #[serde(default)]
    pub scenarios: Section<ScenarioAccount>,
    /// Of which answers the level of each practice is made.
    #[serde(default)]
    pub practices: Section<PracticeAccount>,
}

/// What remains of a thing that can happen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioAccount {
    /// Its name, what it was before any practice and what remains.
    pub title: String,
    /// What lowers it.
    pub effects: Vec<EffectRow>,
}

/// How a practice lowers what can happen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EffectRow {
    /// The practice.
    pub practice: String,
    /// Likelihood or impact.
    pub lowers: String,
    /// By how much at most.
    pub most: String,
    /// By how much now.
    pub now: String,
    /// How far that can be trusted.
    pub confidence: String,
    /// Numbers in the list of sources.
    #[serde(default)]
    pub sources: String,
}

/// Of which answers the level of a practice is made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PracticeAccount {
    /// The practice.
    pub practice: String,
    /// Its level.
    pub level: String,
    /// Where it should be.
    pub target: String,
    /// Numbers in the list of answers, with their weights.
    pub answers: String,
}
