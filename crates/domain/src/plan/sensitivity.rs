//! How firm the order of a plan is: every strength drawn anew from its range, a thousand times.

use super::{Bench, Step, mean_minutes, steps, with_prerequisites};
use crate::evaluate::Evaluation;
use crate::model::{Model, ScenarioNode};
use crate::risk::remaining;
use crate::{ActionId, On};

/// How often the strengths are drawn.
pub const DRAWS: u32 = 1_000;

/// How many lines of the plan the figures look at: those of page one.
pub const FIRST_LINES: usize = 6;

/// Lines that swap in more than this share of the draws have equal rank.
const EQUAL: f64 = 0.2;

/// No strength is above this.
const LARGEST: f64 = 0.9;

/// Any number would do; this one stays, so that the same plan always gets the same ranks.
const SEED: u64 = 20_261_123;

/// How firm the order of a plan is.
#[derive(Clone, Debug, PartialEq)]
pub struct Sensitivity {
    /// Kendall's tau between the first lines of the plan and those of each draw, −1..=1: the mean.
    pub tau_mean: f64,
    /// The same: what one draw in twenty falls below.
    pub tau_low: f64,
    /// The share of draws in which the first line stays first.
    pub first_stays: f64,
    /// For each line of the plan: the share of draws in which it swaps with the line at which the rank before it begins;
    /// 0 for the first.
    pub swaps: Vec<f64>,
}

/// See [`Evaluation::sensitivity`].
pub(crate) fn sensitivity(evaluation: &Evaluation) -> Sensitivity {
    let first = |scenarios: &[ScenarioNode]| -> Vec<ActionId> {
        let steps = steps(evaluation, scenarios, FIRST_LINES);
        steps.into_iter().map(|step| step.entry.id).collect()
    };
    let plan = first(&evaluation.model.scenarios);
    let mut taus = Vec::new();
    let mut stays = 0;
    for_each_draw(evaluation.model, |scenarios| {
        let drawn = first(scenarios);
        taus.push(kendall(&plan, &drawn));
        stays += u32::from(plan.first() == drawn.first());
    });
    taus.sort_by(f64::total_cmp);
    Sensitivity {
        tau_mean: taus.iter().sum::<f64>() / f64::from(DRAWS),
        tau_low: taus[taus.len() / 20],
        first_stays: f64::from(stays) / f64::from(DRAWS),
        swaps: ranked(evaluation).into_iter().map(|line| line.swaps).collect(),
    }
}

/// See [`Evaluation::ranks`].
pub(crate) fn ranks(evaluation: &Evaluation) -> Vec<u32> {
    ranked(evaluation).into_iter().map(|line| line.rank).collect()
}

/// The rank of a line, and how often it swaps with the line that it was compared with.
struct Ranked {
    rank: u32,
    swaps: f64,
}

/// Each line of the plan is compared with the one at which the rank before it begins. Comparing neighbours instead would
/// lead from each to the next, and give one rank to lines that never change places.
fn ranked(evaluation: &Evaluation) -> Vec<Ranked> {
    let steps = steps(evaluation, &evaluation.model.scenarios, usize::MAX);
    let mut bench = Bench::new(evaluation, &evaluation.model.scenarios);
    let found_out = (
        bench.lows.clone(),
        bench.lows_when_known(&evaluation.to_find_out()),
    );
    let (mut ranked, mut first, mut rank) = (Vec::new(), 0, 1);
    for (place, at) in (1..).zip(0..steps.len()) {
        let swaps = match &steps[first..=at] {
            [_] => 0.0,
            group => {
                open_pair(&mut bench, group, &found_out).map_or(0.0, |pair| pair.swaps(evaluation.model))
            }
        };
        if at > first && swaps <= EQUAL {
            for action in steps[first..at].iter().filter_map(|step| step.action) {
                bench.apply(action);
            }
            (first, rank) = (at, place);
        }
        ranked.push(Ranked { rank, swaps });
    }
    ranked
}

/// The first and the last of some lines of the plan, with all earlier lines done: what takes more risk away per minute
/// comes first.
struct Pair {
    first: Claim,
    last: Claim,
}

/// The first and the last of some lines, unless the last one needs one of the others: then no strength turns them round.
fn open_pair(bench: &mut Bench, lines: &[Step], found_out: &(Vec<f64>, Vec<f64>)) -> Option<Pair> {
    let [first, .., last] = lines else { return None };
    if let Some(lead) = last.lead {
        let before = &lines[..lines.len() - 1];
        let is_left = |action| before.iter().any(|step| step.action == Some(action));
        let needed = with_prerequisites(bench.evaluation.model, lead, is_left);
        if needed.iter().any(|action| is_left(*action)) {
            return None;
        }
    }
    let mut claim = |step: &Step| match step.lead {
        Some(lead) => bench.claim(lead),
        // Measured once, at the start, by half of what it may turn out to take away.
        None => Claim::new(
            bench,
            &found_out.0,
            &found_out.1,
            2.0 * mean_minutes(step.entry.minutes),
        ),
    };
    Some(Pair {
        first: claim(first),
        last: claim(last),
    })
}

impl Pair {
    /// The share of the draws in which their order is not the one that the published strengths give.
    fn swaps(&self, model: &Model) -> f64 {
        let published = self.turns(&model.scenarios);
        let mut count = 0;
        for_each_draw(model, |scenarios| {
            count += u32::from(self.turns(scenarios) != published);
        });
        f64::from(count) / f64::from(DRAWS)
    }

    /// Whether the last one would come first.
    fn turns(&self, scenarios: &[ScenarioNode]) -> bool {
        self.last.per_minute(scenarios) > self.first.per_minute(scenarios)
    }
}

/// What gives a line its place: the risk that it takes away per minute.
struct Claim {
    /// The scenarios that fall, with likelihood and impact before any practice.
    scenarios: Vec<(usize, (f64, f64))>,
    /// The practices' levels without and with it. They do not depend on the strengths, which makes draws cheap.
    before: Vec<f64>,
    after: Vec<f64>,
    minutes: f64,
}

impl Claim {
    fn new(bench: &Bench, before: &[f64], after: &[f64], minutes: f64) -> Self {
        let falls = |node: &ScenarioNode| node.effects.iter().any(|(at, ..)| before[*at] != after[*at]);
        let nodes = bench.scenarios.iter().zip(&bench.evaluation.bases).enumerate();
        Self {
            scenarios: nodes
                .filter(|(_, (node, _))| falls(node))
                .filter_map(|(at, (_, base))| base.map(|base| (at, base)))
                .collect(),
            before: before.to_vec(),
            after: after.to_vec(),
            minutes,
        }
    }

    fn per_minute(&self, scenarios: &[ScenarioNode]) -> f64 {
        let gain = |(at, base): &(usize, (f64, f64))| {
            let at_levels = |levels: &[f64]| remaining(&scenarios[*at], *base, |practice| levels[practice]);
            at_levels(&self.before) - at_levels(&self.after)
        };
        self.scenarios.iter().map(gain).sum::<f64>() / self.minutes
    }
}

impl Bench<'_, '_> {
    /// What carrying the action out now would take away.
    fn claim(&mut self, action: usize) -> Claim {
        let before = self.lows.clone();
        let undo = self.apply(action);
        let after = self.lows.clone();
        self.put_back(undo);
        let minutes = mean_minutes(self.evaluation.model.actions[action].action.minutes);
        Claim::new(self, &before, &after, minutes)
    }
}

/// Shows the scenarios with each draw's strengths.
fn for_each_draw(model: &Model, mut show: impl FnMut(&[ScenarioNode])) {
    let mut scenarios = model.scenarios.clone();
    let mut numbers = (0..).map(uniform);
    for _ in 0..DRAWS {
        for (strength, number) in model.strengths.iter().zip(&mut numbers) {
            let [low, high] = strength.range;
            let drawn = (low + (high - low) * number).clamp(0.0, LARGEST);
            let (_, e, f) = &mut scenarios[strength.scenario].effects[strength.effect];
            match strength.on {
                On::Likelihood => *e = drawn,
                On::Impact => *f = drawn,
            }
        }
        show(&scenarios);
    }
}

/// The number at a place of the row, 0..1: `SplitMix64`, which is a few lines in any language and will stay as it is.
fn uniform(place: u64) -> f64 {
    const TO_UNIT: f64 = 1.0 / (1_u64 << 53) as f64;
    (split_mix(SEED, place) >> 11) as f64 * TO_UNIT
}

fn split_mix(seed: u64, place: u64) -> u64 {
    let state = seed.wrapping_add(place.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// Kendall's tau over all that stands in either list: what a list lacks stands behind what it has, and pairs of
/// which a list has neither are left out. 1 where there is no pair.
fn kendall<T: PartialEq>(ours: &[T], theirs: &[T]) -> f64 {
    let all: Vec<&T> = ours
        .iter()
        .chain(theirs.iter().filter(|line| !ours.contains(line)))
        .collect();
    let place = |list: &[T], line: &T| list.iter().position(|known| known == line).unwrap_or(list.len());
    let (mut agree, mut compared) = (0, 0);
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let order = |list| place(list, one).cmp(&place(list, other));
            let (here, there) = (order(ours), order(theirs));
            if here.is_ne() && there.is_ne() {
                compared += 1;
                agree += if here == there { 1 } else { -1 };
            }
        }
    }
    if compared == 0 {
        1.0
    } else {
        f64::from(agree) / f64::from(compared)
    }
}

#[cfg(test)]
mod tests {
    use super::{kendall, split_mix, uniform};

    /// The first numbers of the algorithm as published, so that anybody can draw the same.
    #[test]
    fn the_row_of_numbers_is_the_published_one() {
        let first: Vec<u64> = (0..3).map(|place| split_mix(1_234_567, place)).collect();
        let published = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(first, published);
    }

    #[test]
    fn numbers_spread_evenly_over_the_unit_interval() {
        let numbers: Vec<f64> = (0..10_000).map(uniform).collect();
        for tenth in 0..10 {
            let low = f64::from(tenth) / 10.0;
            let within = numbers.iter().filter(|number| (low..low + 0.1).contains(*number));
            assert!((900..1100).contains(&within.count()), "from {low}");
        }
        assert!(numbers.iter().all(|number| (0.0..1.0).contains(number)));
    }

    #[track_caller]
    fn check(ours: &str, theirs: &str, tau: f64) {
        let letters = |text: &str| text.chars().collect::<Vec<_>>();
        assert_eq!(kendall(&letters(ours), &letters(theirs)), tau);
        assert_eq!(
            kendall(&letters(theirs), &letters(ours)),
            tau,
            "which list comes first is all one"
        );
    }

    #[test]
    fn tau_tells_how_alike_two_orders_are() {
        check("abcdef", "abcdef", 1.0);
        check("abcdef", "fedcba", -1.0);
        check("abcdef", "bacdef", 13.0 / 15.0);
        check("abcdef", "uvwxyz", -1.0);
        // Of the 21 pairs of seven lines only f and g change places.
        check("abcdef", "abcdeg", 19.0 / 21.0);
        check("ab", "abc", 1.0);
        check("a", "a", 1.0);
        check("", "", 1.0);
    }
}
