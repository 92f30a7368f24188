//! The plan: what to do, in the order that takes most risk away per minute.

mod sensitivity;

pub use sensitivity::{DRAWS, FIRST_LINES, Sensitivity};
pub(crate) use sensitivity::{ranks, sensitivity};

use crate::bands::practice_band;
use crate::branching::{Shown, item_shown};
use crate::evaluate::Evaluation;
use crate::model::{ActionNode, Model, ScenarioNode};
use crate::risk::remaining;
use crate::standing::{ItemState, Standing};
use crate::{ActionId, ActionState, CheckId, Code, ItemId, PracticeId, ScenarioId, Who};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The id under which all that is to be found out stands in a plan.
pub const FIND_OUT: &str = "find-out";

/// About how long it takes to settle one open question.
const MINUTES_TO_FIND_OUT: u16 = 5;

/// One line of the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlanEntry {
    /// The action, or `find-out`.
    pub id: ActionId,
    /// The practice it belongs to; none for `find-out`.
    pub practice: Option<PracticeId>,
    /// Cautious risk before minus after, in points, with all earlier lines done.
    pub gain: f64,
    /// Cautious risk before, in points, with all earlier lines done.
    pub from: f64,
    /// Cautious risk after, in points. Of `find-out`: the least it can turn out to be.
    pub to: f64,
    /// The scenario that falls most, with its points before and after.
    pub scenario: Option<ScenarioStep>,
    /// Least and most minutes of the person.
    pub minutes: [u16; 2],
    /// 0 nothing, 1 up to 50 €, 2 up to 300 €, 3 more.
    pub cost: u8,
    /// Who does it.
    pub who: Who,
    /// When it fits in.
    pub group: Group,
    /// The answers and facts that it rests on.
    pub because: Vec<Cause>,
    /// Actions of this plan that come first.
    pub after: Vec<ActionId>,
    /// How far it is: open or in progress.
    pub state: ActionState,
}

/// A scenario before and after an action, in points.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioStep {
    /// The scenario.
    pub id: ScenarioId,
    /// Before.
    pub from: f64,
    /// After.
    pub to: f64,
}

/// The answer or fact that an action rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cause {
    /// The question.
    pub item: ItemId,
    /// The options that count; empty: not known.
    pub codes: Vec<Code>,
    /// The check that showed it.
    pub check: Option<CheckId>,
}

/// When an action fits in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// 15 minutes or less, alone, for nothing or little.
    Today,
    /// Up to two hours.
    ThisWeek,
    /// Longer or dearer.
    ThisQuarter,
    /// Not alone.
    WithHelp,
}

/// A line of the plan, and what put it there.
struct Step {
    entry: PlanEntry,
    /// What to carry out; none: finding out.
    action: Option<usize>,
    /// The action that earned the place: of one that has to come first, the action that needs it.
    lead: Option<usize>,
}

/// What is left to do, in order.
pub(crate) fn plan(evaluation: &Evaluation) -> Vec<PlanEntry> {
    let steps = steps(evaluation, &evaluation.model.scenarios, usize::MAX);
    steps.into_iter().map(|step| step.entry).collect()
}

/// The first lines of the plan, if the scenarios had these strengths.
fn steps(evaluation: &Evaluation, scenarios: &[ScenarioNode], at_most: usize) -> Vec<Step> {
    let mut bench = Bench::new(evaluation, scenarios);
    let mut find_out = bench.find_out();
    let mut candidates = bench.candidates();
    let mut steps = Vec::new();
    let finding = |(entry, _)| Step {
        entry,
        action: None,
        lead: None,
    };
    while steps.len() < at_most
        && let Some(next) = bench.best(&mut candidates)
    {
        let (lead, ratio) = (candidates[next].action, candidates[next].ratio);
        let is_due = |(_, wait_ratio): &mut (PlanEntry, f64)| *wait_ratio >= ratio;
        steps.extend(find_out.take_if(is_due).map(finding));
        let is_waiting = |action| candidates.iter().any(|candidate| candidate.action == action);
        for action in with_prerequisites(evaluation.model, lead, is_waiting) {
            candidates.retain(|candidate| candidate.action != action);
            steps.extend(bench.carry_out(action).map(|entry| Step {
                entry,
                action: Some(action),
                lead: Some(lead),
            }));
        }
    }
    steps.extend(find_out.map(finding));
    steps.truncate(at_most);
    steps
}

/// The answers that carrying an action out makes true, where they are better than what counts now.
pub(crate) fn answers_when_done(evaluation: &Evaluation, action: &str) -> Vec<(ItemId, Vec<Code>)> {
    let bench = Bench::new(evaluation, &evaluation.model.scenarios);
    let node = evaluation
        .model
        .actions
        .iter()
        .find(|node| node.action.id.as_str() == action);
    let sets = node
        .into_iter()
        .flat_map(|node| node.sets.iter().map(move |set| (node, set)));
    sets.filter(|(node, (item, bit))| bench.sets_more(node, *item, *bit))
        .map(|(_, (item, bit))| {
            let item_node = &evaluation.model.items[*item];
            let bits = item_node.with(evaluation.states[*item].counted, *bit);
            (item_node.item.id.clone(), item_node.codes(bits))
        })
        .collect()
}

/// What would be known about each item if these actions were carried out, in their order.
pub(crate) fn states_when_done(evaluation: &Evaluation, actions: &[ActionId]) -> Vec<ItemState> {
    let mut bench = Bench::new(evaluation, &evaluation.model.scenarios);
    for id in actions {
        let action = evaluation
            .model
            .actions
            .iter()
            .position(|node| node.action.id == *id);
        if let Some(action) = action {
            bench.apply(action);
        }
    }
    bench.states
}

/// An action that may be picked, with the last known gain per minute: an upper bound, as gains shrink.
struct Candidate {
    action: usize,
    ratio: f64,
    fresh: bool,
}

/// The action and those that must come before it and are waiting to be picked, first things first.
fn with_prerequisites(model: &Model, picked: usize, is_waiting: impl Fn(usize) -> bool) -> Vec<usize> {
    let mut chain = vec![picked];
    let mut next = 0;
    while next < chain.len() {
        for before in &model.actions[chain[next]].after {
            if is_waiting(*before) && !chain.contains(before) {
                chain.push(*before);
            }
        }
        next += 1;
    }
    chain.reverse();
    chain
}

/// The state of the world as the plan is carried out, line by line.
struct Bench<'e, 'm> {
    evaluation: &'e Evaluation<'m>,
    /// The model's, or the same with other strengths.
    scenarios: &'e [ScenarioNode],
    states: Vec<ItemState>,
    shown: Vec<Shown>,
    lows: Vec<f64>,
    /// Cautious risk of each scenario; 0 if it does not concern the profile.
    risks: Vec<f64>,
}

/// What a trial changed, to be put back.
struct Undo {
    states: Vec<(usize, ItemState, Shown)>,
    lows: Vec<(usize, f64)>,
    risks: Vec<(usize, f64)>,
}

impl<'e, 'm> Bench<'e, 'm> {
    fn new(evaluation: &'e Evaluation<'m>, scenarios: &'e [ScenarioNode]) -> Self {
        let mut bench = Self {
            evaluation,
            scenarios,
            states: evaluation.states.clone(),
            shown: evaluation.shown.clone(),
            lows: evaluation.bands.iter().map(|band| band.low).collect(),
            risks: Vec::new(),
        };
        bench.risks = (0..scenarios.len())
            .map(|at| bench.risk(at, &bench.lows))
            .collect();
        bench
    }

    /// What remains of a scenario at these practice levels, in points; 0 if it does not concern the profile.
    fn risk(&self, scenario: usize, lows: &[f64]) -> f64 {
        let base = self.evaluation.bases[scenario];
        base.map_or(0.0, |base| {
            remaining(&self.scenarios[scenario], base, |at| lows[at])
        })
    }

    fn total(&self) -> f64 {
        self.risks.iter().sum()
    }

    /// The actions that something calls for and that the person has not closed.
    fn candidates(&mut self) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for action in 0..self.evaluation.model.actions.len() {
            if self.is_called_for(action) && !self.evaluation.is_closed(action) {
                let ratio = self.ratio(action);
                candidates.push(Candidate {
                    action,
                    ratio,
                    fresh: true,
                });
            }
        }
        candidates
    }

    /// The candidate with the most gain per minute; lazily, since gains shrink. Ties go to the catalogue's order.
    fn best(&mut self, candidates: &mut Vec<Candidate>) -> Option<usize> {
        loop {
            let best = (0..candidates.len()).reduce(|best, next| {
                let (a, b) = (&candidates[best], &candidates[next]);
                let wins = b.ratio.total_cmp(&a.ratio).then(a.action.cmp(&b.action)).is_gt();
                if wins { next } else { best }
            })?;
            if candidates[best].fresh {
                for candidate in candidates.iter_mut() {
                    candidate.fresh = false;
                }
                candidates[best].fresh = true;
                return Some(best);
            }
            let action = candidates[best].action;
            if self.is_called_for(action) {
                candidates[best].ratio = self.ratio(action);
                candidates[best].fresh = true;
            } else {
                candidates.swap_remove(best);
            }
        }
    }

    fn ratio(&mut self, action: usize) -> f64 {
        let before = self.total();
        let undo = self.apply(action);
        let gain = before - self.total();
        self.put_back(undo);
        gain / mean_minutes(self.evaluation.model.actions[action].action.minutes)
    }

    /// Whether some answer that the action sets is below it now.
    fn is_called_for(&self, action: usize) -> bool {
        let node = &self.evaluation.model.actions[action];
        node.sets
            .iter()
            .any(|(item, bit)| self.sets_more(node, *item, *bit))
    }

    fn sets_more(&self, node: &ActionNode, item: usize, bit: u64) -> bool {
        let (item_node, state) = (&self.evaluation.model.items[item], &self.states[item]);
        let from = item_node.bits(&node.action.from);
        item_node.asked_in(self.evaluation.pass)
            && self.shown[item] != Shown::No
            && state.standing == Standing::Known
            && (node.action.from.is_empty() || from & state.counted != 0)
            && item_node.level(state.counted) < item_node.level(item_node.with(state.counted, bit))
    }

    /// Sets the action's answers, as known as a source of the present strength would make them.
    fn apply(&mut self, action: usize) -> Undo {
        let evaluation = self.evaluation;
        let model = evaluation.model;
        let node = &model.actions[action];
        let mut undo = Undo {
            states: Vec::new(),
            lows: Vec::new(),
            risks: Vec::new(),
        };
        for at in &node.touched_items {
            undo.states.push((*at, self.states[*at].clone(), self.shown[*at]));
        }
        for (item, bit) in &node.sets {
            if self.sets_more(node, *item, *bit) {
                self.settle(*item, *bit);
            }
        }
        for at in &node.touched_items {
            self.shown[*at] = item_shown(&model.items[*at], &evaluation.profile, &self.states, &self.shown);
        }
        for at in &node.touched_practices {
            undo.lows.push((*at, self.lows[*at]));
            let practice = &model.practices[*at];
            self.lows[*at] = practice_band(
                model,
                practice,
                evaluation.pass,
                &evaluation.profile,
                &self.states,
                &self.shown,
            )
            .low;
        }
        for at in &node.touched_scenarios {
            undo.risks.push((*at, self.risks[*at]));
            self.risks[*at] = self.risk(*at, &self.lows);
        }
        undo
    }

    fn settle(&mut self, item: usize, bit: u64) {
        let node = &self.evaluation.model.items[item];
        let state = &mut self.states[item];
        let bits = node.with(state.counted, bit);
        let level = node.level(bits);
        *state = ItemState {
            chosen: bits,
            counted: bits,
            lo: level,
            hi: level,
            lapsed: false,
            ..state.clone()
        };
    }

    fn put_back(&mut self, undo: Undo) {
        for (at, state, shown) in undo.states {
            self.states[at] = state;
            self.shown[at] = shown;
        }
        for (at, low) in undo.lows {
            self.lows[at] = low;
        }
        for (at, risk) in undo.risks {
            self.risks[at] = risk;
        }
    }

    /// Carries the action out for the rest of the plan. `None` if nothing calls for it any more.
    fn carry_out(&mut self, action: usize) -> Option<PlanEntry> {
        if !self.is_called_for(action) {
            return None;
        }
        let evaluation = self.evaluation;
        let node = &evaluation.model.actions[action];
        let because = self.causes(node);
        let from = self.total();
        let undo = self.apply(action);
        let to = self.total();
        let fall = |(at, before): &(usize, f64)| before - self.risks[*at];
        let most = undo
            .risks
            .iter()
            .max_by(|a, b| fall(a).total_cmp(&fall(b)).then(b.0.cmp(&a.0)));
        let scenario = most.map(|(at, before)| ScenarioStep {
            id: evaluation.model.scenarios[*at].scenario.id.clone(),
            from: *before,
            to: self.risks[*at],
        });
        Some(PlanEntry {
            id: node.action.id.clone(),
            practice: Some(node.action.practice.clone()),
            gain: from - to,
            from,
            to,
            scenario,
            minutes: node.action.minutes,
            cost: node.action.cost,
            who: node.action.who,
            group: group(node.action.minutes, node.action.cost, node.action.who),
            because,
            after: node
                .after
                .iter()
                .map(|at| evaluation.model.actions[*at].action.id.clone())
                .collect(),
            state: evaluation.action_state(node.action.id.as_str()),
        })
    }

    fn causes(&self, node: &ActionNode) -> Vec<Cause> {
        let called = node
            .sets
            .iter()
            .filter(|(item, bit)| self.sets_more(node, *item, *bit));
        called.map(|(item, _)| self.cause(*item)).collect()
    }

    fn cause(&self, item: usize) -> Cause {
        let state = &self.states[item];
        let node = &self.evaluation.model.items[item];
        let codes = if state.standing == Standing::Known {
            node.codes(state.counted)
        } else {
            Vec::new()
        };
        let check = state.check.as_ref().map(|(check, _)| check.clone());
        Cause {
            item: node.item.id.clone(),
            codes,
            check,
        }
    }

    /// One line for all that is unknown or lapsed, with its gain per minute: half the width that it closes.
    fn find_out(&self) -> Option<(PlanEntry, f64)> {
        let evaluation = self.evaluation;
        let open = evaluation.to_find_out();
        if open.is_empty() {
            return None;
        }
        let lows = self.lows_when_known(&open);
        let after = (0..self.scenarios.len()).map(|at| self.risk(at, &lows));
        let (from, to) = (self.total(), after.sum::<f64>());
        let minutes = MINUTES_TO_FIND_OUT.saturating_mul(u16::try_from(open.len()).unwrap_or(u16::MAX));
        let minutes = [MINUTES_TO_FIND_OUT.min(minutes), minutes];
        let half = (from - to) / 2.0;
        let entry = PlanEntry {
            id: FIND_OUT.into(),
            practice: None,
            gain: half,
            from,
            to,
            scenario: None,
            minutes,
            cost: 0,
            who: Who::Own,
            group: group(minutes, 0, Who::Own),
            because: open.iter().map(|at| self.cause(*at)).collect(),
            after: Vec::new(),
            state: evaluation.action_state(FIND_OUT),
        };
        Some((entry, half / mean_minutes(minutes)))
    }

    /// The practices' levels if each of these items turned out as good as it can.
    fn lows_when_known(&self, open: &[usize]) -> Vec<f64> {
        let evaluation = self.evaluation;
        let mut states = self.states.clone();
        for at in open {
            states[*at].lo = states[*at].hi;
        }
        let low = |practice| {
            practice_band(
                evaluation.model,
                practice,
                evaluation.pass,
                &evaluation.profile,
                &states,
                &self.shown,
            )
            .low
        };
        evaluation.model.practices.iter().map(low).collect()
    }
}

/// The mean of the least and the most minutes; at least one.
fn mean_minutes([least, most]: [u16; 2]) -> f64 {
    f64::midpoint(f64::from(least), f64::from(most)).max(1.0)
}

impl Evaluation<'_> {
    /// The items that are unknown, or no longer fresh.
    fn to_find_out(&self) -> Vec<usize> {
        (0..self.states.len())
            .filter(|at| self.is_to_find_out(*at))
            .collect()
    }

    /// Unknown, or known once and no longer fresh.
    fn is_to_find_out(&self, at: usize) -> bool {
        let state = &self.states[at];
        self.model.items[at].asked_in(self.pass)
            && self.shown[at] != Shown::No
            && (state.standing == Standing::Unknown
                || (state.lapsed && state.standing != Standing::Unanswered))
    }

    /// Done, accepted or not for this person; done only until something newer says otherwise.
    fn is_closed(&self, action: usize) -> bool {
        let node = &self.model.actions[action];
        let Some((state, since)) = self.plan_state(&node.action.id) else {
            return false;
        };
        match state {
            ActionState::Open | ActionState::InProgress => false,
            ActionState::Accepted { review, .. } => self.at < *review,
            ActionState::NotForMe => true,
            ActionState::Done => node.sets.iter().all(|(item, _)| {
                let state = &self.states[*item];
                let checked = state.check.as_ref().map(|(_, date)| *date);
                let spoken = [checked, state.answered, state.spoken];
                spoken.into_iter().flatten().all(|date| date <= since)
            }),
        }
    }
}

fn group(minutes: [u16; 2], cost: u8, who: Who) -> Group {
    let mean = u16::midpoint(minutes[0], minutes[1]);
    match (who, mean, cost) {
        (Who::Helper | Who::Professional, ..) => Group::WithHelp,
        (Who::Own, ..=15, ..=1) => Group::Today,
        (Who::Own, ..=120, ..=1) => Group::ThisWeek,
        (Who::Own, ..) => Group::ThisQuarter,
    }
}
