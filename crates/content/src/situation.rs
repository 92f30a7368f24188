//! In which order the plan names steps and channels when something has happened.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `channels/situations.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SituationFile {
    /// The situations.
    pub situation: Vec<Situation>,
}

/// Something that has happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// As `payment-fraud`. `general` gives the order of the whole list.
    pub id: String,
    /// The country whose channels it names.
    pub country: String,
    /// The victim's order.
    pub steps: Vec<SituationStep>,
}

/// Something to do, or somebody to turn to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SituationStep {
    /// `situation-step-<code>` says what.
    Act(String),
    /// The channel's id.
    Channel(String),
}
