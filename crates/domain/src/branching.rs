//! Which items are shown, in three values (Kleene): true, false, or possible while it rests on an open answer.

use crate::model::{Gate, ItemNode, Model};
use crate::standing::{ItemState, Standing};
use crate::{Behavior, Operator, Profile};

/// Whether an item is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shown {
    /// A condition is false: the item contributes nothing, and its old answer is kept.
    No,
    /// It rests on an answer that is open or unknown.
    Possible,
    /// It is asked.
    Yes,
}

/// Which of the model's items are shown.
pub(crate) fn shown(model: &Model, profile: &Profile, states: &[ItemState]) -> Vec<Shown> {
    let mut shown = vec![Shown::No; model.items.len()];
    for at in &model.order {
        shown[*at] = item_shown(&model.items[*at], profile, states, &shown);
    }
    shown
}

/// Whether one item is shown, once its gates have been decided.
pub(crate) fn item_shown(node: &ItemNode, profile: &Profile, states: &[ItemState], shown: &[Shown]) -> Shown {
    let gates = node
        .gates
        .iter()
        .map(|gate| gate_open(gate, profile, states, shown));
    match node.item.enable_behavior {
        _ if node.gates.is_empty() => Shown::Yes,
        Behavior::All => gates.min().unwrap_or(Shown::Yes),
        Behavior::Any => gates.max().unwrap_or(Shown::Yes),
    }
}

fn gate_open(gate: &Gate, profile: &Profile, states: &[ItemState], shown: &[Shown]) -> Shown {
    match gate {
        Gate::Profile(condition) => match condition.holds(profile) {
            Some(true) => Shown::Yes,
            Some(false) => Shown::No,
            None => Shown::Possible,
        },
        // A gate that is itself only possible can still be hidden, and a hidden item opens nothing.
        Gate::Item { item, operator, bit } => answer_opens(&states[*item], *operator, *bit).min(shown[*item]),
    }
}

fn answer_opens(state: &ItemState, operator: Operator, bit: u64) -> Shown {
    match state.standing {
        Standing::Known if (state.chosen & bit != 0) == (operator == Operator::Equal) => Shown::Yes,
        Standing::Known => Shown::No,
        Standing::NotApplicable(_) if !state.doubtful => Shown::No,
        Standing::NotApplicable(_) | Standing::Unknown | Standing::Unanswered => Shown::Possible,
    }
}
