//! What the vectors must show: features, which count where the results change once they are taken away, and sights,
//! which the results themselves must offer.

use crate::vector::{DAYS_BACK, Vector};
use crate::world::DAY;
use domain::*;
use serde_json::Value;

pub(crate) struct Feature {
    pub(crate) name: &'static str,
    /// The part of the results that it must change; empty: any.
    part: &'static str,
    take_away: fn(&mut Vector),
}

impl Feature {
    /// In how many of the vectors the results would be others without it.
    pub(crate) fn matters_in(&self, cases: &[(Vector, Value)]) -> usize {
        let matters = |(vector, results): &&(Vector, Value)| {
            let mut without = vector.clone();
            (self.take_away)(&mut without);
            self.look_at(&without.results()) != self.look_at(results)
        };
        cases.iter().filter(matters).count()
    }

    fn look_at<'v>(&self, results: &'v Value) -> &'v Value {
        if self.part.is_empty() {
            results
        } else {
            &results[self.part]
        }
    }
}

const fn feature(name: &'static str, part: &'static str, take_away: fn(&mut Vector)) -> Feature {
    Feature {
        name,
        part,
        take_away,
    }
}

pub(crate) const FEATURES: [Feature; 28] = [
    feature("simpler questions", "items", |vector| {
        vector.items.iter_mut().for_each(|item| item.backup_item = None);
    }),
    feature("several options of a multiple choice", "items", |vector| {
        change_codes(vector, |codes| codes.truncate(1));
    }),
    feature("none of a multiple choice", "items", |vector| {
        drop_events(vector, |body| {
            says(body, |answer| *answer == Answer::Codes(vec!["none".into()]))
        });
    }),
    feature("I do not know", "items", |vector| {
        drop_events(vector, |body| says(body, |answer| *answer == Answer::Unknown));
    }),
    feature("not applicable", "items", |vector| {
        drop_events(vector, |body| {
            says(body, |answer| matches!(answer, Answer::NotApplicable(_)))
        });
    }),
    feature("answers taken back", "items", |vector| {
        drop_events(vector, |body| says(body, |answer| *answer == Answer::Withdrawn));
    }),
    feature("branching", "protection", |vector| {
        vector.items.iter_mut().for_each(|item| item.enable_when.clear());
    }),
    feature("branching on the profile", "items", |vector| {
        let on_item = |condition: &Condition| matches!(condition, Condition::Item { .. });
        vector
            .items
            .iter_mut()
            .for_each(|item| item.enable_when.retain(on_item));
    }),
    feature("checks that suggest", "items", |vector| {
        drop_probes(vector, ProbeMode::Suggest);
    }),
    feature("checks that contradict", "items", |vector| {
        drop_probes(vector, ProbeMode::Contradict);
    }),
    feature("checks of all computers", "items", |vector| {
        for item in &mut vector.items {
            item.probe = item.probe.take().filter(|probe| !probe.everywhere);
        }
    }),
    feature("how many computers there are", "items", |vector| {
        drop_events(vector, |body| matches!(body, Body::Computers { .. }));
    }),
    feature("what was seen", "items", |vector| {
        vector
            .events
            .iter_mut()
            .for_each(|event| event.source = Source::Declared);
    }),
    feature("modifiers of base values", "risk", |vector| {
        vector
            .scenarios
            .iter_mut()
            .for_each(|scenario| scenario.modifiers.clear());
    }),
    feature("scenarios of some profiles", "risk", |vector| {
        vector
            .scenarios
            .iter_mut()
            .for_each(|scenario| scenario.applies_when.clear());
    }),
    feature("practices of some profiles", "risk", |vector| {
        vector
            .practices
            .iter_mut()
            .for_each(|practice| practice.applies_when.clear());
    }),
    feature("the first pass from the start", "risk", |vector| {
        vector.pass = Pass::Full;
    }),
    feature("passes from some day on", "accumulated", |vector| {
        drop_events(vector, |body| matches!(body, Body::Pass { .. }));
    }),
    feature("actions that come after others", "plan", |vector| {
        vector.actions.iter_mut().for_each(|action| action.needs.clear());
    }),
    feature("actions that serve some answers", "plan", |vector| {
        vector.actions.iter_mut().for_each(|action| action.from.clear());
    }),
    feature("actions in progress", "plan", |vector| {
        drop_fates(vector, |state| *state == ActionState::InProgress);
    }),
    feature("actions done", "plan", |vector| {
        drop_fates(vector, |state| *state == ActionState::Done);
    }),
    feature("looks before an action was done", "items", |vector| {
        drop_fates(vector, |state| *state == ActionState::Done);
    }),
    feature("risks accepted for now", "plan", |vector| {
        drop_fates(
            vector,
            |state| matches!(state, ActionState::Accepted { review, .. } if *review > DAY),
        );
    }),
    feature("accepted risks to be reviewed", "plan", |vector| {
        for event in &mut vector.events {
            if let Body::Plan {
                to: ActionState::Accepted { review, .. },
                ..
            } = &mut event.body
            {
                *review = (*review).max(DAY.tomorrow().unwrap());
            }
        }
    }),
    feature("actions not for me", "plan", |vector| {
        drop_fates(vector, |state| *state == ActionState::NotForMe);
    }),
    feature("several actions for a question", "plan", |vector| {
        let begins = |action: &Action| action.id.as_str().starts_with("begin");
        vector.actions.retain(|action| !begins(action));
    }),
    feature("a clock that ran ahead", "items", |vector| {
        vector.events.retain(|event| event.date <= DAY);
    }),
];

/// A name, and whether results look like it.
type Sight = (&'static str, fn(&Value) -> bool);

/// What some results must look like.
pub(crate) const SIGHTS: [Sight; 13] = [
    ("finding out comes first", |results| {
        find_out_at(results).is_some_and(|(at, lines)| at == 0 && lines > 1)
    }),
    ("finding out comes between", |results| {
        find_out_at(results).is_some_and(|(at, lines)| at > 0 && at + 1 < lines)
    }),
    ("finding out comes last", |results| {
        find_out_at(results).is_some_and(|(at, lines)| at > 0 && at + 1 == lines)
    }),
    ("a history shorter than the window", |results| {
        results["accumulated"]["days"].as_i64() < Some(DAYS_BACK)
    }),
    ("so far", |results| results["so_far"] == true),
    ("not so far", |results| results["so_far"] == false),
    ("critical", |results| results["word"] == "critical"),
    ("high", |results| results["word"] == "high"),
    ("needs attention", |results| results["word"] == "needs-attention"),
    ("good", |results| results["word"] == "good"),
    ("a pass is a cause", |results| {
        results["changes"].get("pass").is_some()
    }),
    ("the profile is a cause", |results| {
        results["changes"].get("profile").is_some()
    }),
    ("a check is a cause", |results| {
        results["changes"].get("measured").is_some()
    }),
];

/// Where in the plan finding out stands, and how many lines the plan has.
fn find_out_at(results: &Value) -> Option<(usize, usize)> {
    let lines = results["plan"].as_array()?;
    let at = lines.iter().position(|line| line["id"] == FIND_OUT)?;
    Some((at, lines.len()))
}

fn drop_events(vector: &mut Vector, which: impl Fn(&Body) -> bool) {
    vector.events.retain(|event| !which(&event.body));
}

fn drop_fates(vector: &mut Vector, which: impl Fn(&ActionState) -> bool) {
    drop_events(vector, |body| matches!(body, Body::Plan { to, .. } if which(to)));
}

fn drop_probes(vector: &mut Vector, mode: ProbeMode) {
    let of_mode = |probe: &Probe| probe.mode == mode;
    for item in &mut vector.items {
        item.probe = item.probe.take().filter(|probe| !of_mode(probe));
    }
}

fn says(body: &Body, which: impl Fn(&Answer) -> bool) -> bool {
    matches!(body, Body::Answer { answer, .. } if which(answer))
}

fn change_codes(vector: &mut Vector, change: impl Fn(&mut Vec<Code>)) {
    for event in &mut vector.events {
        if let Body::Answer {
            answer: Answer::Codes(codes),
            ..
        } = &mut event.body
        {
            change(codes);
        }
    }
}
