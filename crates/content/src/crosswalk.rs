//! Which controls of which standards ask for a practice.

use domain::{PracticeId, Relationship};
use serde::{Deserialize, Serialize};

/// `frameworks/crosswalk.toml`. The keys about how it was made (`schema`, `counts`, `notes` …) are for people and are
/// not read; the mappings are read strictly.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Crosswalk {
    /// The standards.
    pub frameworks: Vec<Framework>,
    /// The practices.
    practices: Vec<CrosswalkPractice>,
    /// The links.
    pub mappings: Vec<Mapping>,
}

#[derive(Clone, Debug, Deserialize)]
struct CrosswalkPractice {
    id: PracticeId,
}

/// A standard.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Framework {
    /// As `ens-rd311-2022`.
    pub id: String,
    /// Its short name, the same in every language.
    pub label: String,
}

/// A link between a practice and a control.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The practice.
    pub practice: PracticeId,
    /// The standard.
    pub framework: String,
    /// The control's id in it.
    pub control: String,
    /// Whether it is a main control that the practice aims at.
    pub core: bool,
    /// How the practice relates to it; always our own judgement.
    pub relationship: Relationship,
    /// `source-backed` or `own-judgement`: whether the link exists.
    pub basis: String,
    /// `text`, `crosswalk` or `own`.
    pub method: String,
    /// The source of the link.
    #[serde(default)]
    pub source: Option<String>,
    /// `strong`, `medium` or `weak`.
    #[serde(default)]
    pub strength: Option<String>,
    /// Other published crosswalks with the same link.
    #[serde(default)]
    pub also: Vec<String>,
    /// The control through which a published crosswalk leads here.
    #[serde(default)]
    pub via: Option<String>,
}

/// A standard that asks for a practice, with the controls by which it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standard<'a> {
    /// The standard.
    pub framework: &'a Framework,
    /// Its main controls for the practice; if it has none, all that are linked.
    pub controls: Vec<&'a Mapping>,
}

impl Crosswalk {
    /// The practices that the crosswalk knows.
    pub fn practices(&self) -> impl Iterator<Item = &PracticeId> {
        self.practices.iter().map(|practice| &practice.id)
    }

    /// The standards that ask for a practice, in the crosswalk's order. Links that rest on our judgement alone are
    /// left out: "asks for it" needs a source.
    pub fn standards(&self, practice: &str) -> Vec<Standard<'_>> {
        self.frameworks
            .iter()
            .filter_map(|framework| {
                let linked: Vec<&Mapping> = self
                    .mappings
                    .iter()
                    .filter(|mapping| {
                        mapping.practice.as_str() == practice && mapping.framework == framework.id
                    })
                    .filter(|mapping| mapping.basis == "source-backed")
                    .collect();
                let core: Vec<&Mapping> = linked.iter().copied().filter(|mapping| mapping.core).collect();
                let controls = if core.is_empty() { linked } else { core };
                (!controls.is_empty()).then_some(Standard { framework, controls })
            })
            .collect()
    }
}
