//! From practices to risk: what remains of each scenario, in points.

use crate::Profile;
use crate::bands::{PracticeBand, Scope};
use crate::model::{Model, ScenarioNode};

/// Zero risk does not exist: practices together never lower likelihood or impact below this share.
const LEAST_SHARE: f64 = 0.05;

/// Likelihood and impact of a scenario before any practice, 1..=5 each; `None` if it does not concern the profile.
pub(crate) fn base(node: &ScenarioNode, audience: &str, profile: &Profile) -> Option<(f64, f64)> {
    let scenario = &node.scenario;
    if !profile.may_satisfy(&scenario.applies_when) {
        return None;
    }
    let base = scenario.base.get(audience)?;
    let (mut likelihood, mut impact) = (i16::from(base.likelihood), i16::from(base.impact));
    for modifier in &scenario.modifiers {
        if modifier.when.holds(profile) == Some(true) {
            likelihood += i16::from(modifier.likelihood);
            impact += i16::from(modifier.impact);
        }
    }
    Some((f64::from(likelihood.clamp(1, 5)), f64::from(impact.clamp(1, 5))))
}

/// The risk of one scenario at the given practice levels, in points.
pub(crate) fn remaining(node: &ScenarioNode, base: (f64, f64), level: impl Fn(usize) -> f64) -> f64 {
    let (likelihood, impact) = left(node, level);
    base.0 * likelihood * base.1 * impact
}

/// The shares of likelihood and impact that the practices leave at the given levels.
pub(crate) fn left(node: &ScenarioNode, level: impl Fn(usize) -> f64) -> (f64, f64) {
    let (mut likelihood, mut impact) = (1.0, 1.0);
    for (practice, e, f) in &node.effects {
        let level = level(*practice);
        likelihood *= 1.0 - e * level;
        impact *= 1.0 - f * level;
    }
    (f64::max(LEAST_SHARE, likelihood), f64::max(LEAST_SHARE, impact))
}

/// Risk in points, over all scenarios that concern the profile.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Totals {
    /// Favourable and cautious end.
    pub low: f64,
    pub high: f64,
    /// With no practice at all.
    pub inherent: f64,
    /// With every practice that may count at full level.
    pub floor: f64,
    /// With only those practices at full level that surely count.
    pub sure_floor: f64,
}

impl Totals {
    pub(crate) fn new(model: &Model, bases: &[Option<(f64, f64)>], bands: &[PracticeBand]) -> Self {
        let total = |level: &dyn Fn(usize) -> f64| -> f64 {
            let scenarios = model.scenarios.iter().zip(bases);
            scenarios
                .filter_map(|(node, base)| base.map(|base| remaining(node, base, level)))
                .sum()
        };
        let full_if = |least: Scope| move |at: usize| if bands[at].scope >= least { 1.0 } else { 0.0 };
        Self {
            low: total(&|at| bands[at].high),
            high: total(&|at| bands[at].low),
            inherent: total(&|_| 0.0),
            floor: total(&full_if(Scope::Possible)),
            sure_floor: total(&full_if(Scope::In)),
        }
    }

    /// The share of the reducible risk that remains at the cautious end, 0..=1. Nothing reducible: all of it.
    pub(crate) fn rho_high(&self) -> f64 {
        share(self.high, self.floor, self.inherent)
    }

    /// The same at the favourable end. A practice that may be out of scope must not count as a lack here.
    pub(crate) fn rho_low(&self) -> f64 {
        if self.inherent <= self.sure_floor {
            0.0
        } else {
            share(self.low, self.sure_floor, self.inherent)
        }
    }
}

fn share(risk: f64, floor: f64, inherent: f64) -> f64 {
    if inherent <= floor {
        1.0
    } else {
        ((risk - floor) / (inherent - floor)).clamp(0.0, 1.0)
    }
}
