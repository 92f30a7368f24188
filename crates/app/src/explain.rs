//! What every number rests on, back to the answers and to the sources of the strengths.

mod window;
mod words;

use crate::app::{App, build_model};
use crate::assess::{Desk, Statement};
use crate::case::Case;
use crate::dto::SimplerAnswer;
use crate::failure::{Failure, Result};
use content::{Evidence, Library, Seen};
use domain::{Base, Effect, Explanation, ItemId, On, PracticeId, Scenario, ScenarioId};
use jiff::civil::DateTime;
use serde::Serialize;
use std::collections::BTreeMap;

/// A result taken apart.
#[derive(Clone, Debug, Serialize)]
pub struct Explained {
    /// Scenarios and practices with their parts.
    #[serde(flatten)]
    pub parts: Explanation,
    /// The strengths that act, each with its reason, its sources and how far it can be trusted.
    pub strengths: Vec<Effect>,
    /// What each scenario begins with before any practice and before what the profile adds, in the same way.
    pub bases: BTreeMap<ScenarioId, Base>,
    /// What was said to a simpler question, and counts for the item with this id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub simpler: BTreeMap<ItemId, SimplerAnswer>,
}

impl App {
    /// What the numbers of the open assessment rest on today; all, or those of one practice or scenario.
    ///
    /// Fails with `unknown-part` for an id that does not count here.
    pub fn explain(&self, only: Option<&str>) -> Result<Explained> {
        self.case()?.explain(only)
    }
}

impl Desk {
    /// What the numbers of a statement rest on. Fails as [`App::explain`].
    pub fn explain(&self, statement: &Statement, at: DateTime, only: Option<&str>) -> Result<Explained> {
        let model = build_model(self.library(), statement.pack())?;
        self.case(&model, statement, None, at).explain(only)
    }
}

impl Case<'_> {
    pub(crate) fn explain(&self, only: Option<&str>) -> Result<Explained> {
        let mut parts = self.evaluation.explanation();
        if let Some(id) = only {
            parts.scenarios.retain(|part| part.id.as_str() == id);
            parts.practices.retain(|part| part.id.as_str() == id);
            if parts.scenarios.is_empty() && parts.practices.is_empty() {
                return Err(Failure::new("unknown-part").with("id", id));
            }
        }
        let acts = |effect: &&Effect| {
            parts.scenarios.iter().any(|part| {
                part.id == effect.scenario && part.effects.iter().any(|own| own.practice == effect.practice)
            })
        };
        let strengths = self
            .library
            .catalogue
            .effects
            .iter()
            .filter(acts)
            .cloned()
            .collect();
        let bases = self.bases(&parts);
        let items = parts.practices.iter().flat_map(|part| &part.items);
        let simpler = items
            .filter_map(|item| Some((item.id.clone(), self.counted_simpler(item.id.as_str())?)))
            .collect();
        Ok(Explained {
            parts,
            strengths,
            bases,
            simpler,
        })
    }

    /// What the scenarios begin with for this audience.
    fn bases(&self, parts: &Explanation) -> BTreeMap<ScenarioId, Base> {
        let base = |scenario: &Scenario| {
            let base = scenario.base.get(self.audience())?;
            Some((scenario.id.clone(), base.clone()))
        };
        let scenarios = self.library.catalogue.scenarios.iter();
        scenarios
            .filter(|scenario| parts.scenarios.iter().any(|part| part.id == scenario.id))
            .filter_map(base)
            .collect()
    }
}

impl Explained {
    /// The strength with which a practice acts.
    pub(crate) fn strength(&self, practice: &PracticeId, scenario: &ScenarioId, on: On) -> Option<&Effect> {
        let same =
            |effect: &&Effect| (&effect.practice, &effect.scenario, effect.on) == (practice, scenario, on);
        self.strengths.iter().find(same)
    }

    /// What strengths and bases were taken from, in that order. What was only remembered is left out.
    pub(crate) fn sources<'l>(&self, library: &'l Library) -> Vec<&'l Evidence> {
        let mut cited: Vec<&Evidence> = Vec::new();
        let strengths = self.strengths.iter().flat_map(|effect| &effect.source);
        for id in strengths.chain(self.bases.values().flat_map(|base| &base.source)) {
            let found = library.evidence.iter().find(|evidence| evidence.id == *id);
            if let Some(evidence) = found.filter(|evidence| evidence.seen != Seen::Unverified)
                && !cited.iter().any(|known| known.id == *id)
            {
                cited.push(evidence);
            }
        }
        cited
    }
}

/// The places of some sources in a list of them.
fn places(ids: &[String], sources: &[&Evidence]) -> Vec<usize> {
    let place = |id: &String| sources.iter().position(|evidence| evidence.id == *id);
    let mut places: Vec<usize> = ids.iter().filter_map(place).collect();
    places.sort_unstable();
    places
}
