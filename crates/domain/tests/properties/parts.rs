//! Parts of made-up forms: of the random worlds here, and of the one that the benchmark measures.

use domain::*;
use jiff::civil::Date;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The options of every item, from best to worst.
pub(crate) const CODES: [&str; 4] = ["best", "fair", "poor", "worst"];

pub(crate) fn item_id(at: usize) -> ItemId {
    ItemId(format!("item-{at}"))
}

pub(crate) fn practice_id(at: usize) -> PracticeId {
    PracticeId(format!("practice-{at}"))
}

fn scenario_id(at: usize) -> ScenarioId {
    ScenarioId(format!("scenario-{at}"))
}

pub(crate) fn choice(code: &str, level: f64) -> Choice {
    Choice {
        code: code.into(),
        level: Some(level),
        counts_as: None,
    }
}

/// A question that is always asked.
pub(crate) fn item(at: usize, options: Vec<Choice>, measures: Vec<Measure>, valid_days: u16) -> Item {
    Item {
        id: item_id(at),
        kind: Kind::Single,
        options,
        allow_unknown: true,
        not_applicable: vec![],
        measures,
        controls: vec![],
        evidence: Backing::None,
        valid_for: Period::days(valid_days),
        backup_item: None,
        probe: None,
        enable_when: vec![],
        enable_behavior: Behavior::All,
        look: vec![],
        replaces: None,
        facts: vec![],
    }
}

/// The first ones are blocking.
pub(crate) fn practices(count: usize, blocking: usize, target: f64) -> Vec<Practice> {
    let practice = |at| Practice {
        id: practice_id(at),
        blocking: at < blocking,
        target,
        applies_when: vec![],
    };
    (0..count).map(practice).collect()
}

/// One for each pair of likelihood and impact.
pub(crate) fn scenarios(bases: impl IntoIterator<Item = (u8, u8)>) -> Vec<Scenario> {
    let scenario = |(at, (likelihood, impact))| {
        let base = Base {
            likelihood,
            impact,
            confidence: Confidence::Low,
            reason: "made up".into(),
            source: vec![],
        };
        Scenario {
            id: scenario_id(at),
            base: BTreeMap::from([("someone".to_owned(), base)]),
            modifiers: vec![],
            applies_when: vec![],
        }
    };
    bases.into_iter().enumerate().map(scenario).collect()
}

pub(crate) fn effect(practice: usize, scenario: usize, on: On, value: f64) -> Effect {
    Effect {
        practice: practice_id(practice),
        scenario: scenario_id(scenario),
        on,
        value,
        range: [0.0, 0.9],
        confidence: Confidence::Low,
        basis: "made up".into(),
        reason: "made up".into(),
        source: vec![],
    }
}

/// Brings an item to its best option.
pub(crate) fn action(item: &Item) -> Action {
    Action {
        id: ActionId(format!("improve-{}", item.id)),
        practice: item.measures[0].practice.clone(),
        sets: vec![Sets {
            item: item.id.clone(),
            code: "best".into(),
        }],
        from: vec![],
        minutes: [5, 20],
        cost: 0,
        who: Who::Own,
        on: BTreeMap::new(),
        needs: vec![],
        links: vec![],
        facts: vec![],
    }
}

/// Asks all of the items, and the first ones in the first pass.
pub(crate) fn pack(items: &[Item], first_pass: usize) -> Pack {
    let ids: Vec<ItemId> = items.iter().map(|item| item.id.clone()).collect();
    Pack {
        id: "made-up".into(),
        version: 1,
        audience: "someone".into(),
        jurisdiction: "any".into(),
        licence: "CC-BY-4.0".into(),
        sources: vec![],
        first_pass: ids.iter().take(first_pass).cloned().collect(),
        sections: vec![Section {
            id: "all".into(),
            items: ids,
        }],
    }
}

pub(crate) fn event(id: u128, seq: usize, date: Date, source: Source, body: Body) -> Event {
    Event {
        id: EventId(Uuid::from_u128(id)),
        assessment: AssessmentId(Uuid::from_u128(1)),
        subject: SubjectId(Uuid::from_u128(2)),
        date,
        seq: seq as u64,
        author: String::new(),
        source,
        body,
    }
}
