//! Ids: short kebab-case names that stand literally in the data and never reach a path.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! name_type {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it stands in the data.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    )+};
}

name_type! {
    /// A question; permanent and never reused.
    ItemId,
    /// One answer option of an item.
    Code,
    /// A security practice: an id of the crosswalk.
    PracticeId,
    /// A thing that happens to people.
    ScenarioId,
    /// A thing a person can do.
    ActionId,
    /// A questionnaire.
    PackId,
    /// A part of a questionnaire: its items are about one area.
    SectionId,
    /// A hygiene check, as `disk.system_encrypted`.
    CheckId,
    /// Why an item does not apply.
    ReasonCode,
}

macro_rules! uuid_type {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(#[schemars(with = "String")] pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )+};
}

uuid_type! {
    /// One event.
    EventId,
    /// Who or what is assessed.
    SubjectId,
    /// Subject + pack + period.
    AssessmentId,
    /// A document that shows what was answered.
    DocumentId,
    /// Something that was done to somebody.
    IncidentId,
    /// A computer of a firm.
    ComputerId,
}
