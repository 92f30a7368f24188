//! Why a result moved between two days: the difference, split by what happened.

use crate::evaluate::{Replay, in_order_until};
use crate::model::Model;
use crate::standing::{ItemState, Standing};
use crate::{ActionId, ActionState, Body, CheckId, Code, Event, ItemId, Pass};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What kind of thing moved the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeCause {
    /// Somebody answered, or took an answer back.
    Answered,
    /// A check looked.
    Measured,
    /// An answer or a fact became too old.
    Lapsed,
    /// The context changed.
    Profile,
    /// More of the questionnaire, or less, is asked.
    Pass,
}

/// One thing that moved the result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// When; of what faded over several days, since when.
    #[schemars(with = "String")]
    pub date: Date,
    /// Its kind.
    pub cause: ChangeCause,
    /// The question that was answered, or whose answer lapsed.
    pub item: Option<ItemId>,
    /// The check that looked.
    pub check: Option<CheckId>,
    /// The key of the profile that changed.
    pub key: Option<String>,
    /// The options that counted before; empty: none was known.
    pub before: Vec<Code>,
    /// The options that count after.
    pub after: Vec<Code>,
    /// By how much the cautious risk rose, in points; below zero: it fell.
    pub risk: f64,
    /// By how much certainty rose; below zero: it fell.
    pub certainty: f64,
}

/// What moved the result from the end of day `from` to the end of day `to`, in order. The steps add up to the whole
/// difference of cautious risk and of certainty.
pub fn changes(model: &Model, pass: Pass, events: &[Event], from: Date, to: Date) -> Vec<Change> {
    let ordered = in_order_until(events, to);
    let start = ordered.partition_point(|event| event.date <= from);
    let mut replay = Replay::new(model, pass);
    for event in &ordered[..start] {
        replay.hear(event);
    }
    let mut walk = Walk::new(replay, from);
    let mut next = ordered[start..].iter().peekable();
    let mut date = from;
    while let Some(tomorrow) = date.tomorrow().ok().filter(|tomorrow| *tomorrow <= to) {
        date = tomorrow;
        walk.age(date);
        while let Some(event) = next.next_if(|event| event.date <= date) {
            walk.hear(event);
        }
    }
    walk.changes
}

/// The result as it moves, step by step.
struct Walk<'m, 'e> {
    replay: Replay<'m, 'e>,
    states: Vec<ItemState>,
    risk: f64,
    certainty: f64,
    changes: Vec<Change>,
}

impl<'m, 'e> Walk<'m, 'e> {
    fn new(replay: Replay<'m, 'e>, at: Date) -> Self {
        let evaluation = replay.evaluate(at);
        Self {
            risk: evaluation.totals.high,
            certainty: evaluation.certainty(),
            states: evaluation.states,
            replay,
            changes: Vec::new(),
        }
    }

    /// A day passes: what is too old fades, one item after the other.
    fn age(&mut self, date: Date) {
        let aged = self.replay.states(date);
        for (at, state) in aged.into_iter().enumerate() {
            if self.states[at] == state {
                continue;
            }
            self.states[at] = state;
            let (risk, certainty) = self.step(self.states.clone(), date);
            if risk == 0.0 && certainty == 0.0 {
                continue;
            }
            let item = self.replay.model().items[at].item.id.clone();
            match self.fading(&item) {
                Some(change) => {
                    change.risk += risk;
                    change.certainty += certainty;
                }
                None => self.changes.push(Change {
                    date,
                    cause: ChangeCause::Lapsed,
                    item: Some(item),
                    check: None,
                    key: None,
                    before: self.counted(at),
                    after: self.counted(at),
                    risk,
                    certainty,
                }),
            }
        }
    }

    /// The item's last change, if it has been fading since.
    fn fading(&mut self, item: &ItemId) -> Option<&mut Change> {
        let last = self
            .changes
            .iter_mut()
            .rev()
            .find(|change| change.item.as_ref() == Some(item))?;
        (last.cause == ChangeCause::Lapsed).then_some(last)
    }

    /// The first item that an action sets.
    fn set_by(&self, action: &ActionId) -> Option<ItemId> {
        let mut nodes = self.replay.model().actions.iter();
        let node = nodes.find(|node| node.action.id == *action)?;
        node.action.sets.first().map(|set| set.item.clone())
    }

    fn hear(&mut self, event: &'e Event) {
        let (cause, item, check, key) = match &event.body {
            Body::Answer { item, .. } => (ChangeCause::Answered, Some(item.clone()), None, None),
            Body::Fact { check, .. } => (ChangeCause::Measured, None, Some(check.clone()), None),
            Body::Computer { .. } | Body::Computers { .. } => (ChangeCause::Measured, None, None, None),
            Body::Profile { key, .. } => (ChangeCause::Profile, None, None, Some(key.clone())),
            Body::Pass { .. } => (ChangeCause::Pass, None, None, None),
            // It also says that what was looked up before no longer holds.
            Body::Plan {
                action,
                to: ActionState::Done,
            } => (ChangeCause::Answered, self.set_by(action), None, None),
            Body::Place { .. }
            | Body::Plan { .. }
            | Body::Assignment { .. }
            | Body::Note { .. }
            | Body::Document { .. }
            | Body::Incident { .. }
            | Body::Ignored { .. }
            | Body::Limit { .. }
            | Body::Settled { .. } => return self.replay.hear(event),
        };
        let at = item
            .as_ref()
            .and_then(|item| self.replay.model().position(item.as_str()));
        let before = at.map(|at| self.counted(at)).unwrap_or_default();
        self.replay.hear(event);
        let states = self.replay.states(event.date);
        let (risk, certainty) = self.step(states, event.date);
        let after = at.map(|at| self.counted(at)).unwrap_or_default();
        if risk != 0.0 || certainty != 0.0 || before != after {
            self.changes.push(Change {
                date: event.date,
                cause,
                item,
                check,
                key,
                before,
                after,
                risk,
                certainty,
            });
        }
    }

    /// Takes over the states; by how much risk and certainty rose.
    fn step(&mut self, states: Vec<ItemState>, at: Date) -> (f64, f64) {
        let evaluation = self.replay.with_states(states, at);
        let (risk, certainty) = (evaluation.totals.high, evaluation.certainty());
        let steps = (risk - self.risk, certainty - self.certainty);
        (self.risk, self.certainty, self.states) = (risk, certainty, evaluation.states);
        steps
    }

    fn counted(&self, at: usize) -> Vec<Code> {
        let state = &self.states[at];
        match state.standing {
            Standing::Known => self.replay.model().items[at].codes(state.counted),
            _ => Vec::new(),
        }
    }
}
