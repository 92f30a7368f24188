//! The studies and statistics behind the strengths and base values.

use domain::Confidence;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `method/evidence.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceFile {
    /// About the collection.
    pub meta: EvidenceMeta,
    /// The entries.
    pub evidence: Vec<Evidence>,
}

/// When the evidence was collected.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceMeta {
    /// The day it was read.
    #[schemars(with = "String")]
    pub collected: Date,
    /// When it should be looked at again.
    #[schemars(with = "String")]
    pub review_after: Date,
}

/// One finding of a study or statistic, in our own words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// What effects and base values cite.
    pub id: String,
    /// What it found.
    pub claim: String,
    /// About whom.
    pub population: String,
    /// The year of publication.
    pub year: u16,
    /// The title of the source.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Where it is; of statistics without a page of their own, a path in this library.
    pub url: String,
    /// How it was read.
    pub seen: Seen,
    /// How sure the address is.
    pub address: Address,
    /// Where a secondary source was read.
    #[serde(default)]
    pub via: Option<String>,
    /// What it does not show.
    pub limits: String,
    /// How far the figure can be trusted for the claim as worded.
    pub confidence: Confidence,
}

/// How a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Seen {
    /// In a dated copy of the source itself.
    #[serde(rename = "dated copy")]
    DatedCopy,
    /// In a copy without a date.
    #[serde(rename = "undated copy")]
    UndatedCopy,
    /// In what others wrote about it.
    #[serde(rename = "secondary")]
    Secondary,
    /// From memory: never printed before a check.
    #[serde(rename = "unverified")]
    Unverified,
}

/// How sure an address is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Address {
    /// It is the page that was read.
    #[serde(rename = "read")]
    Read,
    /// Its identifier was shown in what was read.
    #[serde(rename = "identifier seen")]
    IdentifierSeen,
    /// From general knowledge: opened before it is printed.
    #[serde(rename = "not opened")]
    NotOpened,
}
