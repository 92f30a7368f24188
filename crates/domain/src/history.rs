//! Risk as it accumulates: what every day was like, from the first answer on.

use crate::bands::{Scope, practice_band};
use crate::branching::shown;
use crate::evaluate::{Evaluation, Replay, in_order_until};
use crate::model::{ItemNode, Model};
use crate::risk::remaining;
use crate::standing::{ItemState, Standing, quality};
use crate::{Body, Bounds, Event, Pass, PracticeId, Word};
use jiff::ToSpan;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What one day was like, after its last event.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Day {
    /// The civil date.
    #[schemars(with = "String")]
    pub date: Date,
    /// How much was known, 0..=1.
    pub certainty: f64,
    /// What remained, in points.
    pub risk: Bounds,
    /// The share of the reducible risk that remained.
    pub rho: Bounds,
    /// The word at the cautious end.
    pub word: Word,
    /// The word at the favourable end.
    pub word_favourable: Word,
    /// Some blocking practice had not been asked.
    pub so_far: bool,
    /// The cautious risk if nothing had been done: each item at its first known level, in points.
    pub undone: f64,
}

/// Every day from the first answer or measurement to a last one.
#[derive(Clone, Debug, PartialEq)]
pub struct History {
    practices: Vec<PracticeId>,
    days: Vec<Day>,
    /// Of each day, what each practice's gap to its target left, in points.
    gaps: Vec<Vec<f64>>,
}

/// What came together over some days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Accumulated {
    /// The first day that counts; none: there is none.
    #[schemars(with = "Option<String>")]
    pub from: Option<Date>,
    /// How many days it covers.
    pub days: u32,
    /// The sum of the cautious risk of each day, in risk-days.
    pub risk: f64,
    /// The same if nothing had been done.
    pub undone: f64,
    /// What was avoided: the difference. Below zero when things got worse.
    pub avoided: f64,
    /// The mean of a day, in points.
    pub mean: f64,
    /// What each practice's gap to its target left, in risk-days; the largest first, none that left nothing. Burdens
    /// overlap, so they are never added.
    pub burdens: Vec<Burden>,
}

/// What the gap of one practice left over some days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Burden {
    /// The practice.
    pub practice: PracticeId,
    /// In risk-days.
    pub risk_days: f64,
}

/// Looks at every day from the first answer or measurement to `last`. Events may come in any order; those dated later
/// are left out.
///
/// Linear in the number of events and in days times items.
pub fn history(model: &Model, pass: Pass, events: &[Event], last: Date) -> History {
    let ordered = in_order_until(events, last);
    let mut history = History {
        practices: model
            .practices
            .iter()
            .map(|node| node.practice.id.clone())
            .collect(),
        days: Vec::new(),
        gaps: Vec::new(),
    };
    let Some(first) = ordered.iter().find(|event| tells(&event.body)) else {
        return history;
    };
    let mut replay = Replay::new(model, pass);
    let mut undone = Undone::new(model);
    let mut next = ordered.iter().peekable();
    let mut date = first.date;
    loop {
        while let Some(event) = next.next_if(|event| event.date <= date) {
            replay.hear(event);
        }
        let evaluation = replay.evaluate(date);
        undone.remember(&evaluation);
        history.gaps.push(gaps(&evaluation));
        history.days.push(day(&evaluation, undone.risk(&evaluation)));
        match date.tomorrow() {
            Ok(tomorrow) if tomorrow <= last => date = tomorrow,
            _ => return history,
        }
    }
}

/// Whether anything is known from it.
fn tells(body: &Body) -> bool {
    matches!(body, Body::Answer { .. } | Body::Fact { .. })
}

fn day(evaluation: &Evaluation, undone: f64) -> Day {
    let totals = &evaluation.totals;
    let (word, word_favourable) = evaluation.words();
    Day {
        date: evaluation.at,
        certainty: evaluation.certainty(),
        risk: Bounds {
            low: totals.low,
            high: totals.high,
        },
        rho: Bounds {
            low: totals.rho_low(),
            high: totals.rho_high(),
        },
        word,
        word_favourable,
        so_far: evaluation.so_far(),
        undone,
    }
}

/// What each practice's gap to its target leaves, in points.
fn gaps(evaluation: &Evaluation) -> Vec<f64> {
    let practices = evaluation
        .model
        .practices
        .iter()
        .zip(&evaluation.bands)
        .enumerate();
    let gap = |(at, (node, band)): (usize, (&crate::model::PracticeNode, &crate::bands::PracticeBand))| {
        if band.scope == Scope::Out || band.low >= node.practice.target {
            return 0.0;
        }
        evaluation.totals.high - evaluation.risk_with(at, node.practice.target)
    };
    practices.map(gap).collect()
}

impl History {
    /// The days, in order, without a hole.
    pub fn days(&self) -> &[Day] {
        &self.days
    }

    /// The sum over the days from `from` on and before `until`. Additive over intervals. Days before the first answer are
    /// not invented: the sum says how many days it covers.
    pub fn accumulated(&self, from: Date, until: Date) -> Accumulated {
        let start = self.days.partition_point(|day| day.date < from);
        let end = self.days.partition_point(|day| day.date < until).max(start);
        let days = &self.days[start..end];
        let risk: f64 = days.iter().map(|day| day.risk.high).sum();
        let undone: f64 = days.iter().map(|day| day.undone).sum();
        let count = u32::try_from(days.len()).unwrap_or(u32::MAX);
        Accumulated {
            from: days.first().map(|day| day.date),
            days: count,
            risk,
            undone,
            avoided: undone - risk,
            mean: if count == 0 { 0.0 } else { risk / f64::from(count) },
            burdens: self.burdens(&self.gaps[start..end]),
        }
    }

    /// The rolling twelve months before a day, which has not ended.
    pub fn last_twelve_months(&self, today: Date) -> Accumulated {
        self.accumulated(today.saturating_sub(1.year()), today)
    }

    fn burdens(&self, gaps: &[Vec<f64>]) -> Vec<Burden> {
        let sum = |at: usize| gaps.iter().map(|day| day[at]).sum::<f64>();
        let mut burdens: Vec<Burden> = (self.practices.iter().enumerate())
            .map(|(at, practice)| Burden {
                practice: practice.clone(),
                risk_days: sum(at),
            })
            .filter(|burden| burden.risk_days > 0.0)
            .collect();
        burdens.sort_by(|a, b| {
            b.risk_days
                .total_cmp(&a.risk_days)
                .then(a.practice.cmp(&b.practice))
        });
        burdens
    }
}

/// The first known level of each item: what would count still if nothing had been done.
struct Undone {
    first: Vec<Option<Known>>,
}

/// The options that count for an item, and those that branching tests.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Known {
    chosen: u64,
    counted: u64,
}

impl Undone {
    fn new(model: &Model) -> Self {
        Self {
            first: vec![None; model.items.len()],
        }
    }

    fn remember(&mut self, evaluation: &Evaluation) {
        for (first, state) in self.first.iter_mut().zip(&evaluation.states) {
            if first.is_none() && state.standing == Standing::Known {
                *first = Some(Known {
                    chosen: state.chosen,
                    counted: state.counted,
                });
            }
        }
    }

    /// The cautious risk with each known item at its first level, as fresh as it is now. What became known later is no
    /// worse for that: finding out is never avoided risk.
    fn risk(&self, evaluation: &Evaluation) -> f64 {
        let mut states: Option<Vec<ItemState>> = None;
        for (at, (first, state)) in self.first.iter().zip(&evaluation.states).enumerate() {
            let Some(first) = first.filter(|_| state.standing == Standing::Known) else {
                continue;
            };
            if (first.chosen, first.counted) != (state.chosen, state.counted) {
                states.get_or_insert_with(|| evaluation.states.clone())[at] =
                    as_at_first(evaluation.model, at, state, first);
            }
        }
        states.map_or(evaluation.totals.high, |states| {
            cautious_risk(evaluation, &states)
        })
    }
}

fn as_at_first(model: &Model, at: usize, state: &ItemState, first: Known) -> ItemState {
    let node = &model.items[at];
    let level = node.level(first.counted);
    ItemState {
        chosen: first.chosen,
        counted: first.counted,
        lo: node.lowest + (level - node.lowest) * freshness(node, state),
        hi: level,
        ..state.clone()
    }
}

/// How much of the level is left: whatever keeps it up now would keep up the first one. At the lowest level nothing shows
/// it, and the source's own age counts.
fn freshness(node: &ItemNode, state: &ItemState) -> f64 {
    if state.hi > node.lowest {
        (state.lo - node.lowest) / (state.hi - node.lowest)
    } else {
        state
            .source
            .map_or(0.0, |source| state.knowledge / quality(source))
    }
}

fn cautious_risk(evaluation: &Evaluation, states: &[ItemState]) -> f64 {
    let model = evaluation.model;
    let shown = shown(model, &evaluation.profile, states);
    let lows: Vec<f64> = model
        .practices
        .iter()
        .map(|practice| {
            practice_band(
                model,
                practice,
                evaluation.pass,
                &evaluation.profile,
                states,
                &shown,
            )
            .low
        })
        .collect();
    let scenarios = model.scenarios.iter().zip(&evaluation.bases);
    scenarios
        .filter_map(|(node, base)| base.map(|base| remaining(node, base, |at| lows[at])))
        .sum()
}
