//! One vector: a catalogue with its events, and what the method makes of them.

use crate::world::{DAY, World};
use domain::*;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// How long before the day of the result the comparison and the history begin.
pub(crate) const DAYS_BACK: i64 = 60;

/// What is less comes from rounding.
const NOTHING: f64 = 1e-12;

#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Vector {
    at: Date,
    /// What is asked until an event says otherwise.
    pub(crate) pass: Pass,
    pub(crate) items: Vec<Item>,
    pub(crate) practices: Vec<Practice>,
    pub(crate) scenarios: Vec<Scenario>,
    effects: Vec<Effect>,
    pub(crate) actions: Vec<Action>,
    reasons: Vec<Reason>,
    words: Words,
    pub(crate) pack: Pack,
    pub(crate) events: Vec<Event>,
}

impl Vector {
    pub(crate) fn of(world: &World) -> Self {
        let catalogue = world.catalogue.clone();
        Self {
            at: DAY,
            pass: Pass::Full,
            items: catalogue.items,
            practices: catalogue.practices,
            scenarios: catalogue.scenarios,
            // Nothing follows from a strength of none.
            effects: catalogue
                .effects
                .into_iter()
                .filter(|effect| effect.value > 0.0)
                .collect(),
            actions: catalogue.actions,
            reasons: catalogue.reasons,
            words: catalogue.words,
            pack: world.pack.clone(),
            events: world.events.clone(),
        }
    }

    fn model(&self) -> Model {
        let catalogue = Catalogue {
            items: self.items.clone(),
            practices: self.practices.clone(),
            scenarios: self.scenarios.clone(),
            effects: self.effects.clone(),
            actions: self.actions.clone(),
            reasons: self.reasons.clone(),
            words: self.words.clone(),
        };
        Model::new(&catalogue, &self.pack).unwrap()
    }

    pub(crate) fn results(&self) -> Value {
        let model = self.model();
        let events = as_of_today(&self.events, self.at);
        let evaluation = evaluate(&model, self.pass, &events, self.at);
        let snapshot = evaluation.snapshot();
        let plan: Vec<Value> = (snapshot.plan.iter())
            .map(|entry| json!({ "id": entry.id, "from": entry.from, "to": entry.to, "gain": entry.gain }))
            .collect();
        json!({
            "items": self.items(&evaluation),
            "certainty": snapshot.certainty,
            "protection": snapshot.protection.iter().map(|(id, level)| {
                (id.to_string(), json!({ "low": level.low, "high": level.high, "gap": level.gap }))
            }).collect::<BTreeMap<_, _>>(),
            "risk": snapshot.risk,
            "word": snapshot.word,
            "word_favourable": snapshot.word_favourable,
            "so_far": snapshot.so_far,
            "gates": snapshot.gates,
            "plan": plan,
            "everything_done": everything_done(&evaluation, &snapshot),
            "accumulated": self.accumulated(&model, &events),
            "changes": self.changes(&model, &events),
        })
    }

    /// What is known of each item. A simpler question has no level of its own.
    fn items(&self, evaluation: &Evaluation) -> BTreeMap<String, Value> {
        let told = |item: &Item| {
            let id = item.id.as_str();
            let state = evaluation.item(id).unwrap();
            let shown = match evaluation.shown(id) {
                Shown::No => "no",
                Shown::Possible => "possible",
                Shown::Yes => "yes",
            };
            let knowledge = state.knowledge;
            let told = json!({ "shown": shown, "lo": state.lo, "hi": state.hi, "knowledge": knowledge });
            (id.to_owned(), told)
        };
        let own = self.items.iter().filter(|item| !item.is_simpler());
        own.map(told).collect()
    }

    fn start(&self) -> Date {
        self.at.saturating_sub(DAYS_BACK.days())
    }

    fn accumulated(&self, model: &Model, events: &[Event]) -> Accumulated {
        history(model, self.pass, events, self.at).accumulated(self.start(), self.at)
    }

    /// What each cause moved between the first day and the last; one that moved neither number is left out.
    fn changes(&self, model: &Model, events: &[Event]) -> Value {
        let mut causes: BTreeMap<String, (f64, f64)> = BTreeMap::new();
        let all = changes(model, self.pass, events, self.start(), self.at);
        for change in all
            .iter()
            .filter(|change| change.risk.abs().max(change.certainty.abs()) > NOTHING)
        {
            let cause = serde_json::to_value(change.cause).unwrap();
            let sums = causes.entry(cause.as_str().unwrap().to_owned()).or_default();
            sums.0 += change.risk;
            sums.1 += change.certainty;
        }
        let told = |(cause, (risk, certainty)): (String, (f64, f64))| {
            (cause, json!({ "risk": risk, "certainty": certainty }))
        };
        causes
            .into_iter()
            .map(told)
            .collect::<serde_json::Map<_, _>>()
            .into()
    }
}

/// The band if all actions of the plan were carried out, in its order.
fn everything_done(evaluation: &Evaluation, snapshot: &Snapshot) -> Value {
    let actions: Vec<ActionId> = snapshot.plan.iter().map(|entry| entry.id.clone()).collect();
    let total = evaluation.with_done(&actions).snapshot().risk.total;
    json!({ "low": total.low, "high": total.high })
}
