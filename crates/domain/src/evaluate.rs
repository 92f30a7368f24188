//! One evaluation: everything the method says about one assessment on one day.

use crate::bands::{PracticeBand, Scope, counts, practice_band};
use crate::branching::{Shown, shown};
use crate::model::Model;
use crate::plan::{self, PlanEntry};
use crate::risk::{Totals, base, remaining};
use crate::snapshot::{self, Snapshot};
use crate::standing::{self, ItemState, Record, standings};
use crate::{ActionId, ActionState, Body, Code, Event, ItemId, Pass, Profile, Sensitivity, Word};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything the method says about one assessment on one day.
#[derive(Debug)]
pub struct Evaluation<'m> {
    pub(crate) model: &'m Model,
    pub(crate) at: Date,
    pub(crate) pass: Pass,
    pub(crate) profile: Profile,
    pub(crate) bases: Vec<Option<(f64, f64)>>,
    pub(crate) states: Vec<ItemState>,
    pub(crate) shown: Vec<Shown>,
    pub(crate) bands: Vec<PracticeBand>,
    pub(crate) totals: Totals,
    plan_states: BTreeMap<ActionId, (ActionState, Date)>,
}

/// Evaluates an assessment on `at`. Events may come in any order; those dated later are left out.
/// `pass` holds until an event says otherwise.
///
/// Linear in the number of items and events, apart from sorting. Never fails: an answer that the pack does
/// not know counts as none.
pub fn evaluate<'m>(model: &'m Model, pass: Pass, events: &[Event], at: Date) -> Evaluation<'m> {
    let mut replay = Replay::new(model, pass);
    for event in in_order_until(events, at) {
        replay.hear(event);
    }
    replay.evaluate(at)
}

/// The events up to a day, in the order in which they count.
pub(crate) fn in_order_until(events: &[Event], at: Date) -> Vec<&Event> {
    let mut ordered: Vec<&Event> = events.iter().filter(|event| event.date <= at).collect();
    ordered.sort_by_key(|event| (event.date, event.seq, event.id));
    ordered
}

/// The events as they are told, one after the other; an evaluation can be made at any point.
pub(crate) struct Replay<'m, 'e> {
    model: &'m Model,
    context: Context,
    records: Vec<Record<'e>>,
}

impl<'m, 'e> Replay<'m, 'e> {
    pub(crate) fn new(model: &'m Model, pass: Pass) -> Self {
        Self {
            model,
            context: Context::new(pass),
            records: vec![Record::default(); model.items.len()],
        }
    }

    pub(crate) fn model(&self) -> &'m Model {
        self.model
    }

    pub(crate) fn hear(&mut self, event: &'e Event) {
        self.context.hear(event);
        standing::hear(self.model, &mut self.records, event);
    }

    /// What is known about each item on `at`, which is not before the last event.
    pub(crate) fn states(&self, at: Date) -> Vec<ItemState> {
        standings(self.model, &self.context.profile, &self.records, at)
    }

    pub(crate) fn evaluate(&self, at: Date) -> Evaluation<'m> {
        self.with_states(self.states(at), at)
    }

    /// The evaluation if this were known about the items.
    pub(crate) fn with_states(&self, states: Vec<ItemState>, at: Date) -> Evaluation<'m> {
        Evaluation::new(self.model, self.context.clone(), states, at)
    }
}

/// What the events say besides answers and facts.
#[derive(Clone)]
struct Context {
    pass: Pass,
    profile: Profile,
    plan_states: BTreeMap<ActionId, (ActionState, Date)>,
}

impl Context {
    fn new(pass: Pass) -> Self {
        Self {
            pass,
            profile: Profile::default(),
            plan_states: BTreeMap::new(),
        }
    }

    fn hear(&mut self, event: &Event) {
        match &event.body {
            Body::Profile { key, value } => {
                self.profile.0.insert(key.clone(), value.clone());
            }
            Body::Pass { pass } => self.pass = *pass,
            Body::Plan { action, to } => {
                self.plan_states.insert(action.clone(), (to.clone(), event.date));
            }
            _ => {}
        }
    }
}

impl<'m> Evaluation<'m> {
    fn new(model: &'m Model, context: Context, states: Vec<ItemState>, at: Date) -> Self {
        let Context {
            pass,
            profile,
            plan_states,
        } = context;
        let shown = shown(model, &profile, &states);
        let band = |practice| practice_band(model, practice, pass, &profile, &states, &shown);
        let bands: Vec<PracticeBand> = model.practices.iter().map(band).collect();
        let audience = profile.0.get("audience").unwrap_or(&model.pack.audience);
        let bases: Vec<_> = model
            .scenarios
            .iter()
            .map(|node| base(node, audience, &profile))
            .collect();
        let totals = Totals::new(model, &bases, &bands);
        Self {
            model,
            at,
            pass,
            profile,
            bases,
            states,
            shown,
            bands,
            totals,
            plan_states,
        }
    }

    /// The evaluation if these actions were carried out, each confirmed by a source as strong as the present one.
    pub fn with_done(&self, actions: &[ActionId]) -> Self {
        let context = Context {
            pass: self.pass,
            profile: self.profile.clone(),
            plan_states: self.plan_states.clone(),
        };
        Self::new(
            self.model,
            context,
            plan::states_when_done(self, actions),
            self.at,
        )
    }

    /// What is known about an item; `None` if the pack has no such item.
    pub fn item(&self, id: &str) -> Option<&ItemState> {
        self.model.position(id).map(|at| &self.states[at])
    }

    /// Whether an item is shown; `No` if the pack has no such item.
    pub fn shown(&self, id: &str) -> Shown {
        self.model.position(id).map_or(Shown::No, |at| self.shown[at])
    }

    /// The options that the person chose for an item; empty unless there is an answer.
    pub fn chosen(&self, id: &str) -> Vec<Code> {
        self.model
            .position(id)
            .map_or_else(Vec::new, |at| self.model.items[at].codes(self.states[at].chosen))
    }

    /// The options of an item that count, after stronger sources.
    pub fn counted(&self, id: &str) -> Vec<Code> {
        self.model
            .position(id)
            .map_or_else(Vec::new, |at| self.model.items[at].codes(self.states[at].counted))
    }

    /// The items that the pass asks now, in its order: all that are not hidden.
    pub fn asked(&self) -> Vec<&ItemId> {
        let ids = self.model.pack.items(self.pass).into_iter();
        ids.filter(|id| {
            let at = self.model.position(id.as_str());
            at.is_some_and(|at| self.model.items[at].asked_in(self.pass) && self.shown[at] != Shown::No)
        })
        .collect()
    }

    /// The profile as the events leave it.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// How much of the pack is asked.
    pub fn pass(&self) -> Pass {
        self.pass
    }

    /// How far the person is with an action.
    pub fn action_state(&self, id: &str) -> ActionState {
        self.plan_states
            .get(id)
            .map_or(ActionState::Open, |(state, _)| state.clone())
    }

    pub(crate) fn plan_state(&self, id: &ActionId) -> Option<(&ActionState, Date)> {
        self.plan_states.get(id).map(|(state, since)| (state, *since))
    }

    /// The actions whose state is not open, with the day of the last change.
    pub fn touched_actions(&self) -> impl Iterator<Item = (&ActionId, &ActionState, Date)> {
        self.plan_states
            .iter()
            .map(|(id, (state, date))| (id, state, *date))
    }

    /// The answers that carrying an action out makes true, where they are better than what counts now.
    pub fn answers_when_done(&self, action: &str) -> Vec<(ItemId, Vec<Code>)> {
        plan::answers_when_done(self, action)
    }

    /// The plan: what is left to do, in order.
    pub fn plan(&self) -> Vec<PlanEntry> {
        plan::plan(self)
    }

    /// The rank of each line of the plan, from 1. A line that swaps in more than a fifth of the draws with the one at
    /// which the rank before it begins shares that rank, and the line after them counts on from its place: 1, 2, 2, 4.
    pub fn ranks(&self) -> Vec<u32> {
        plan::ranks(self)
    }

    /// How firm the order of the plan is against other strengths, each within its range.
    pub fn sensitivity(&self) -> Sensitivity {
        plan::sensitivity(self)
    }

    /// The frozen result, with its plan.
    pub fn snapshot(&self) -> Snapshot {
        snapshot::snapshot(self)
    }

    /// How much we know, 0..=1: Σ w·q·f / Σ w over what counts.
    pub fn certainty(&self) -> f64 {
        let (mut known, mut all) = (0.0, 0.0);
        for (at, node) in self.model.items.iter().enumerate() {
            if counts(self.model, self.pass, at, &self.states, &self.shown) {
                all += node.weight;
                if self.shown[at] == Shown::Yes {
                    known += node.weight * self.states[at].knowledge;
                }
            }
        }
        if all > 0.0 { known / all } else { 0.0 }
    }

    /// What remains of each scenario at the given practice levels, in points; scenarios that do not concern
    /// the profile are left out.
    pub(crate) fn scenario_risks<'a>(
        &'a self,
        level: impl Fn(usize) -> f64 + Copy + 'a,
    ) -> impl Iterator<Item = (usize, f64)> + 'a {
        let scenarios = self.model.scenarios.iter().zip(&self.bases).enumerate();
        scenarios.filter_map(move |(at, (node, base))| base.map(|base| (at, remaining(node, base, level))))
    }

    /// The cautious risk if one practice had another level, in points.
    pub(crate) fn risk_with(&self, practice: usize, level: f64) -> f64 {
        self.scenario_risks(|at| if at == practice { level } else { self.bands[at].low })
            .map(|(_, risk)| risk)
            .sum()
    }

    /// The words at the cautious and the favourable end, after the gate and the "so far" rule.
    pub(crate) fn words(&self) -> (Word, Word) {
        let held_back = |short: fn(&PracticeBand, f64) -> bool| {
            self.blocking_bands().any(|(band, target)| short(band, target))
        };
        let so_far = self.so_far();
        let word = |rho: f64, gated: bool| {
            let word = self.model.words.word(rho);
            let word = if gated {
                word.min(Word::NeedsAttention)
            } else {
                word
            };
            if so_far {
                word.max(Word::NeedsAttention)
            } else {
                word
            }
        };
        let cautious = word(
            self.totals.rho_high(),
            held_back(|band, target| band.low < target),
        );
        // A practice that may turn out not to count must not close the gate here.
        let favourable = word(
            self.totals.rho_low(),
            held_back(|band, target| band.scope == Scope::In && band.high < target),
        );
        (cautious, favourable.max(cautious))
    }

    /// Blocking practices that count, with their targets.
    fn blocking_bands(&self) -> impl Iterator<Item = (&PracticeBand, f64)> {
        let practices = self.model.practices.iter().zip(&self.bands);
        let blocking = practices.filter(|(node, band)| node.practice.blocking && band.scope != Scope::Out);
        blocking.map(|(node, band)| (band, node.practice.target))
    }

    /// True until every blocking practice has been asked: no shown item of one is unanswered.
    pub fn so_far(&self) -> bool {
        let blocking = self.model.practices.iter().filter(|node| node.practice.blocking);
        blocking.flat_map(|node| &node.members).any(|(at, _)| {
            self.model.items[*at].asked_in(self.pass)
                && self.shown[*at] == Shown::Yes
                && self.states[*at].standing == crate::Standing::Unanswered
        })
    }
}
