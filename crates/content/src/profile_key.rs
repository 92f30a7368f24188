//! The profile keys that exist, with their values.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// `method/profile.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileFile {
    /// The keys, in the order in which they are asked.
    pub key: Vec<ProfileKey>,
}

/// One question about the context and its answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileKey {
    /// As `staff`.
    pub id: String,
    /// As `alone`, `with-others`.
    pub values: Vec<String>,
    /// The audiences that are asked; empty: all of them.
    #[serde(default)]
    pub audiences: Vec<String>,
}

impl ProfileKey {
    /// Whether an audience is asked.
    pub fn concerns(&self, audience: &str) -> bool {
        self.audiences.is_empty() || self.audiences.iter().any(|known| known == audience)
    }
}
