//! The profile: the few answers that set the context.

use crate::method::Reason;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Profile values by key, as `staff = "alone"`. The keys and values that exist are in `method/profile.toml`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Profile(pub BTreeMap<String, String>);

/// True when the profile has one of `values` under `key`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProfileCondition {
    /// A key of `method/profile.toml`.
    pub profile: String,
    /// The values that make it true.
    pub values: Vec<String>,
}

impl ProfileCondition {
    /// `None` while the profile does not say.
    pub fn holds(&self, profile: &Profile) -> Option<bool> {
        profile
            .0
            .get(&self.profile)
            .map(|value| self.values.contains(value))
    }
}

impl Profile {
    /// Whether the profile itself says that `reason` is true. Silence confirms nothing.
    pub fn confirms(&self, reason: &Reason) -> bool {
        reason
            .confirmed_by
            .iter()
            .any(|condition| condition.holds(self) == Some(true))
    }

    /// Whether every condition may hold: what the profile does not say is not held against it.
    pub(crate) fn may_satisfy(&self, conditions: &[ProfileCondition]) -> bool {
        conditions
            .iter()
            .all(|condition| condition.holds(self) != Some(false))
    }
}
