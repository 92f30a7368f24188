//! How long an evaluation takes for a form of 200 and of 2,000 questions with branching.
//!
//! The same form is given to survey-core in `cargo xtask bench`: see `tests/bench/survey-core`.

use criterion::{Criterion, criterion_group, criterion_main};
use domain::*;
use jiff::civil::date;
use std::{collections::BTreeMap, hint::black_box};
use uuid::Uuid;

const PRACTICES: usize = 40;
const SCENARIOS: usize = 9;

/// Every fifth question opens the four that follow it.
fn item(at: usize) -> Item {
    let option = |code: &str, level| Choice {
        code: code.into(),
        level: Some(level),
        counts_as: None,
    };
    let gate = Condition::Item {
        item: ItemId(format!("item-{}", at / 5 * 5)),
        operator: Operator::Different,
        answer: "worst".into(),
    };
    Item {
        id: ItemId(format!("item-{at}")),
        kind: Kind::Single,
        options: vec![
            option("best", 1.0),
            option("fair", 0.6),
            option("poor", 0.3),
            option("worst", 0.0),
        ],
        allow_unknown: true,
        not_applicable: vec![],
        measures: vec![Measure {
            practice: PracticeId(format!("practice-{}", at % PRACTICES)),
            weight: 1.0,
        }],
        controls: vec![],
        evidence: Backing::None,
        valid_for: Period::days(180),
        backup_item: None,
        probe: None,
        enable_when: if at.is_multiple_of(5) { vec![] } else { vec![gate] },
        enable_behavior: Behavior::All,
        look: vec![],
        replaces: None,
        facts: vec![],
    }
}

fn effect(at: usize) -> Effect {
    Effect {
        practice: PracticeId(format!("practice-{}", at % PRACTICES)),
        scenario: ScenarioId(format!("scenario-{}", at * 7 % SCENARIOS)),
        on: if at.is_multiple_of(3) {
            On::Impact
        } else {
            On::Likelihood
        },
        value: [0.05, 0.15, 0.3][at % 3],
        range: [0.0, 0.9],
        confidence: Confidence::Low,
        basis: "expert".into(),
        reason: "benchmark".into(),
        source: vec![],
    }
}

fn action(item: &Item) -> Action {
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
        needs: vec![],
        links: vec![],
        facts: vec![],
    }
}

fn world(size: usize) -> (Model, Vec<Event>) {
    let items: Vec<Item> = (0..size).map(item).collect();
    let base = Base {
        likelihood: 3,
        impact: 4,
        confidence: Confidence::Low,
        reason: String::new(),
        source: vec![],
    };
    let catalogue = Catalogue {
        practices: (0..PRACTICES)
            .map(|at| Practice {
                id: PracticeId(format!("practice-{at}")),
                blocking: at < 4,
                target: 0.8,
                applies_when: vec![],
            })
            .collect(),
        scenarios: (0..SCENARIOS)
            .map(|at| Scenario {
                id: ScenarioId(format!("scenario-{at}")),
                base: BTreeMap::from([("someone".to_owned(), base.clone())]),
                modifiers: vec![],
                applies_when: vec![],
            })
            .collect(),
        effects: (0..160).map(effect).collect(),
        actions: items.iter().map(action).collect(),
        reasons: vec![],
        words: Words::default(),
        items,
    };
    let ids: Vec<ItemId> = catalogue.items.iter().map(|item| item.id.clone()).collect();
    let pack = Pack {
        id: "bench".into(),
        version: 1,
        audience: "someone".into(),
        jurisdiction: "any".into(),
        licence: "CC-BY-4.0".into(),
        sources: vec![],
        first_pass: ids.iter().take(12).cloned().collect(),
        sections: vec![Section {
            id: "all".into(),
            items: ids.clone(),
        }],
    };
    let events = ids.iter().enumerate().map(|(at, id)| {
        let answer = match at % 7 {
            6 => Answer::Unknown,
            n => Answer::Codes(vec![["best", "fair", "poor", "worst"][n % 4].into()]),
        };
        Event {
            id: EventId(Uuid::from_u128(at as u128)),
            assessment: AssessmentId(Uuid::nil()),
            subject: SubjectId(Uuid::nil()),
            date: date(2026, 11, 1),
            seq: at as u64,
            author: String::new(),
            source: Source::Declared,
            body: Body::Answer {
                item: id.clone(),
                answer,
            },
        }
    });
    (
        Model::new(&catalogue, &pack).expect("the form is sound"),
        events.collect(),
    )
}

fn evaluation(c: &mut Criterion) {
    for size in [200, 2000] {
        let (model, events) = world(size);
        c.bench_function(&format!("bounds and bands, {size} items"), |b| {
            b.iter(|| black_box(evaluate(&model, Pass::Full, &events, date(2026, 11, 23)).certainty()));
        });
    }
    let (model, events) = world(200);
    c.bench_function("snapshot with plan, 200 items", |b| {
        b.iter(|| black_box(evaluate(&model, Pass::Full, &events, date(2026, 11, 23)).snapshot()));
    });
}

criterion_group!(benches, evaluation);
criterion_main!(benches);
