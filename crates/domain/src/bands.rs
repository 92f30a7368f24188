//! From items to practices: the safe bounds of each practice's level.

use crate::branching::Shown;
use crate::model::{Model, PracticeNode};
use crate::standing::{ItemState, Standing};
use crate::{Pass, Profile};

/// Whether a practice counts in this result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Scope {
    /// Nothing asks about it, nothing about it applies, or it does not concern the profile.
    Out,
    /// It counts only if an open answer turns out one way.
    Possible,
    /// It counts.
    In,
}

/// The bounds of a practice's level.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PracticeBand {
    pub scope: Scope,
    /// 0 while the practice may be out of scope: then it has factor 1, which is what level 0 gives.
    pub low: f64,
    pub high: f64,
}

/// Value and weight of an item in a practice's mean.
type Share = (f64, f64);

/// Whether an item counts in the pass: it is asked, not hidden and not simply inapplicable.
pub(crate) fn counts(model: &Model, pass: Pass, at: usize, states: &[ItemState], shown: &[Shown]) -> bool {
    let inapplicable = matches!(states[at].standing, Standing::NotApplicable(_)) && !states[at].doubtful;
    model.items[at].asked_in(pass) && shown[at] != Shown::No && !inapplicable
}

/// The bounds of one practice.
pub(crate) fn practice_band(
    model: &Model,
    practice: &PracticeNode,
    pass: Pass,
    profile: &Profile,
    states: &[ItemState],
    shown: &[Shown],
) -> PracticeBand {
    let out = PracticeBand {
        scope: Scope::Out,
        low: 0.0,
        high: 0.0,
    };
    if !profile.may_satisfy(&practice.practice.applies_when) {
        return out;
    }
    let (mut sure_low, mut sure_high, mut weight) = (0.0, 0.0, 0.0);
    let (mut maybe_low, mut maybe_high): (Vec<Share>, Vec<Share>) = (Vec::new(), Vec::new());
    for (at, share) in &practice.members {
        if !counts(model, pass, *at, states, shown) {
            continue;
        }
        let state = &states[*at];
        if state.doubtful {
            // The favourable run lets it go; the cautious one takes it at its lowest if that makes things worse.
            maybe_low.push((state.lo, *share));
        } else if shown[*at] == Shown::Yes {
            sure_low += state.lo * share;
            sure_high += state.hi * share;
            weight += share;
        } else {
            maybe_low.push((state.lo, *share));
            maybe_high.push((state.hi, *share));
        }
    }
    let scope = match (weight > 0.0, maybe_low.is_empty()) {
        (true, _) => Scope::In,
        (false, false) => Scope::Possible,
        (false, true) => return out,
    };
    let low = if scope == Scope::In {
        smallest_mean(sure_low, weight, maybe_low)
    } else {
        0.0
    };
    // The largest mean is the smallest one of what is missing to full level.
    let missing = maybe_high
        .into_iter()
        .map(|(value, share)| (1.0 - value, share))
        .collect();
    let high = match scope {
        Scope::In => 1.0 - smallest_mean(weight - sure_high, weight, missing),
        _ => {
            1.0 - missing
                .iter()
                .map(|(value, _): &Share| *value)
                .fold(1.0, f64::min)
        }
    };
    PracticeBand {
        scope,
        low: low.clamp(0.0, 1.0),
        high: high.clamp(0.0, 1.0).max(low),
    }
}

/// The smallest weighted mean over including or leaving out each of `maybe`; `weight` is above 0.
/// Greedy: in rising order, include while it moves the mean down.
fn smallest_mean(mut sum: f64, mut weight: f64, mut maybe: Vec<Share>) -> f64 {
    maybe.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (value, share) in maybe {
        if value * weight >= sum {
            break;
        }
        sum += value * share;
        weight += share;
    }
    sum / weight
}

#[cfg(test)]
mod tests {
    use super::smallest_mean;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(10_000))]

        #[test]
        fn greedy_finds_the_smallest_mean_of_all_subsets(
            sure in (0.0..1.0f64, 0.1..2.0f64),
            maybe in prop::collection::vec((0.0..1.0f64, 0.1..2.0f64), 0..7),
        ) {
            let smallest = (0u32..1 << maybe.len())
                .map(|subset| {
                    let picked = maybe.iter().enumerate().filter(|(at, _)| subset >> at & 1 == 1);
                    let (sum, weight) = picked
                        .fold((sure.0 * sure.1, sure.1), |(sum, weight), (_, (value, share))| (sum + value * share, weight + share));
                    sum / weight
                })
                .fold(f64::INFINITY, f64::min);
            prop_assert!((smallest_mean(sure.0 * sure.1, sure.1, maybe) - smallest).abs() < 1e-12);
        }
    }
}
