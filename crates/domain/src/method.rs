//! The method's own data: practices, scenarios, strengths and words.

use crate::{Action, Code, Item, PracticeId, ProfileCondition, ReasonCode, ScenarioId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Printed on every result. Changes whenever equal inputs may give another result.
pub const METHOD_VERSION: u32 = 1;

/// All data that the method works on, whatever the pack.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalogue {
    /// Every item once.
    pub items: Vec<Item>,
    /// The practices.
    pub practices: Vec<Practice>,
    /// The scenarios.
    pub scenarios: Vec<Scenario>,
    /// How strongly each practice acts on each scenario.
    pub effects: Vec<Effect>,
    /// The actions.
    pub actions: Vec<Action>,
    /// Reasons for not-applicable.
    pub reasons: Vec<Reason>,
    /// Thresholds of the words.
    pub words: Words,
}

/// A security practice; its id is the crosswalk's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The crosswalk's id.
    pub id: PracticeId,
    /// Without it the word is never better than "needs attention".
    #[serde(default)]
    pub blocking: bool,
    /// The level that is aimed at, above 0 and at most 1.
    pub target: f64,
    /// The profiles it concerns; none: all.
    #[serde(default)]
    pub applies_when: Vec<ProfileCondition>,
}

/// A thing that happens to people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// Its id.
    pub id: ScenarioId,
    /// Likelihood and impact before any practice, by audience.
    pub base: BTreeMap<String, Base>,
    /// What the profile adds.
    #[serde(default)]
    pub modifiers: Vec<Modifier>,
    /// The profiles it concerns; none: all.
    #[serde(default)]
    pub applies_when: Vec<ProfileCondition>,
}

/// Ordinal likelihood and impact, 1 to 5. The meaning of each step is in `docs/method.md`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Base {
    /// Per year: 1 under 0.3 %, 2 to 1 %, 3 to 3 %, 4 to 10 %, 5 above.
    pub likelihood: u8,
    /// 1 hours, 2 a day, 3 thousands of euros, 4 weeks or lasting harm, 5 existence.
    pub impact: u8,
    /// How far the two can be trusted.
    pub confidence: Confidence,
    /// Why these.
    pub reason: String,
    /// Ids in `method/evidence.toml`.
    pub source: Vec<String>,
}

/// A change of likelihood or impact for some profiles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Modifier {
    /// When it counts: only if the profile says so.
    pub when: ProfileCondition,
    /// Added to the likelihood, which stays within 1..=5.
    #[serde(default)]
    pub likelihood: i8,
    /// Added to the impact, which stays within 1..=5.
    #[serde(default)]
    pub impact: i8,
    /// Why.
    pub reason: String,
}

/// How strongly a practice at full level lowers a scenario.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Effect {
    /// The practice.
    pub practice: PracticeId,
    /// The scenario.
    pub scenario: ScenarioId,
    /// What it lowers.
    pub on: On,
    /// The strength, 0..=0.9.
    pub value: f64,
    /// The range that the sources leave open, within 0..=0.9.
    pub range: [f64; 2],
    /// How far the value can be trusted for small firms in Spain.
    pub confidence: Confidence,
    /// `study`, `mixed` or `expert`.
    pub basis: String,
    /// Why this value.
    pub reason: String,
    /// Ids in `method/evidence.toml`.
    pub source: Vec<String>,
}

/// What a strength acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum On {
    /// How likely it is (`e`).
    Likelihood,
    /// How bad it is (`f`).
    Impact,
}

/// How far a figure can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "three plain grades")]
pub enum Confidence {
    High,
    Medium,
    Low,
}

/// Why an item may not apply.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Its code.
    pub code: ReasonCode,
    /// The profile answers, any of which confirms it.
    #[serde(default)]
    pub confirmed_by: Vec<ProfileCondition>,
}

/// The words, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Word {
    /// Something is urgent.
    Critical,
    /// Much is left to do.
    High,
    /// Needs attention.
    NeedsAttention,
    /// Good.
    Good,
    /// Very good.
    Strong,
}

/// The highest share of reducible risk (ρ) that still earns each word; above the last one: critical.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Up to this ρ: strong.
    pub strong: f64,
    /// Up to this ρ: good.
    pub good: f64,
    /// Up to this ρ: needs attention.
    pub needs_attention: f64,
    /// Up to this ρ: high; above: critical.
    pub high: f64,
}

impl Default for Words {
    fn default() -> Self {
        Self {
            strong: 0.10,
            good: 0.25,
            needs_attention: 0.50,
            high: 0.75,
        }
    }
}

impl Words {
    /// The word for the share ρ (0..=1) of the reducible risk that remains.
    pub fn word(&self, rho: f64) -> Word {
        match rho {
            rho if rho <= self.strong => Word::Strong,
            rho if rho <= self.good => Word::Good,
            rho if rho <= self.needs_attention => Word::NeedsAttention,
            rho if rho <= self.high => Word::High,
            _ => Word::Critical,
        }
    }
}

impl Catalogue {
    /// The item with this id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id.as_str() == id)
    }

    /// The action with this id.
    pub fn action(&self, id: &str) -> Option<&Action> {
        self.actions.iter().find(|action| action.id.as_str() == id)
    }

    /// Whether `code` is an option of item `id`; `None` if there is no such item.
    pub fn has_option(&self, id: &str, code: &Code) -> Option<bool> {
        self.item(id).map(|item| item.position(code).is_some())
    }
}
