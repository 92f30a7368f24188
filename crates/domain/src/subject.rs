//! Who or what is assessed.

use crate::{AssessmentId, PackId, Pass, SubjectId};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A person or an organisation, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Its id.
    pub id: SubjectId,
    /// What it is.
    pub kind: SubjectKind,
    /// As the person typed it; may be empty.
    pub name: String,
    /// The organisation, site or system that it belongs to.
    #[serde(default)]
    pub parent: Option<SubjectId>,
}

/// What a subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SubjectKind {
    /// A person.
    Person,
    /// An organisation.
    Organisation,
    /// A place of an organisation.
    Site,
    /// A system: devices and services that serve one purpose.
    System,
    /// A computer, phone or other device.
    Device,
}

/// Subject + pack + period.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// Its id.
    pub id: AssessmentId,
    /// Who or what is assessed.
    pub subject: SubjectId,
    /// With which questionnaire.
    pub pack: PackId,
    /// How much of it.
    pub pass: Pass,
    /// When it began.
    #[schemars(with = "String")]
    pub started: Date,
}
