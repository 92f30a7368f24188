//! What can happen to somebody: in which order they turn to whom, and which terms of the law run.

use crate::Verified;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `channels/situations.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SituationFile {
    /// The terms of the law.
    #[serde(default)]
    pub clock: Vec<LegalClock>,
    /// The situations.
    pub situation: Vec<Situation>,
}

/// The situation whose order is that of the whole list.
pub(crate) const GENERAL: &str = "general";

/// Something that has happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// As `payment-fraud`. `general` gives the order of the whole list.
    pub id: String,
    /// The country whose channels it names.
    pub country: String,
    /// The terms of the law that run; their ids.
    #[serde(default)]
    pub clocks: Vec<String>,
    /// Where the facts of its texts were read, beyond those of its channels and clocks. Never shown.
    #[serde(default)]
    pub source: Vec<String>,
    /// The victim's order.
    pub steps: Vec<SituationStep>,
}

impl Situation {
    /// Whether it only gives the order of the whole list.
    pub fn is_general(&self) -> bool {
        self.id == GENERAL
    }
}

/// A term of the law. Its text is `clock-<id>`, with `.term` and `.how`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalClock {
    /// As `es-personal-data`.
    pub id: String,
    /// Hours from when the person knows; none: it is not counted in hours.
    #[serde(default)]
    pub hours: Option<u16>,
    /// What was read, in English, for whoever checks it. Never shown.
    pub says: String,
    /// Where it was read.
    pub source: Vec<String>,
    /// The newest date at which a source attests it.
    pub verified: Verified,
    /// When it should be looked at again.
    #[schemars(with = "String")]
    pub review_after: Date,
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
