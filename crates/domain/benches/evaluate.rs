//! How long an evaluation takes for a form of 200 and of 2,000 questions with branching, a history of ten years, and
//! what is made of a plan.
//!
//! The same form is given to survey-core in `cargo xtask bench`: see `tests/bench/survey-core`.

#[path = "../tests/properties/parts.rs"]
mod parts;

use criterion::{Criterion, criterion_group, criterion_main};
use domain::*;
use jiff::Span;
use jiff::civil::date;
use parts::{CODES, action, choice, effect, event, item_id, pack, practice_id, practices, scenarios};
use std::{hint::black_box, iter::repeat_n};

const PRACTICES: usize = 40;
const SCENARIOS: usize = 9;

/// Every fifth question opens the four that follow it.
fn item(at: usize) -> Item {
    let gate = Condition::Item {
        item: item_id(at / 5 * 5),
        operator: Operator::Different,
        answer: "worst".into(),
    };
    let options = CODES.iter().zip([1.0, 0.6, 0.3, 0.0]);
    let measure = Measure {
        practice: practice_id(at % PRACTICES),
        weight: 1.0,
    };
    Item {
        enable_when: if at.is_multiple_of(5) { vec![] } else { vec![gate] },
        ..parts::item(
            at,
            options.map(|(code, level)| choice(code, level)).collect(),
            vec![measure],
            180,
        )
    }
}

fn strength(at: usize) -> Effect {
    let on = if at.is_multiple_of(3) {
        On::Impact
    } else {
        On::Likelihood
    };
    effect(at % PRACTICES, at * 7 % SCENARIOS, on, [0.05, 0.15, 0.3][at % 3])
}

fn answer(at: usize) -> Event {
    let answer = match at % 7 {
        6 => Answer::Unknown,
        n => Answer::Codes(vec![CODES[n % 4].into()]),
    };
    let item = item_id(at);
    let body = Body::Answer { item, answer };
    event(at as u128, at, date(2026, 11, 1), Source::Declared, body)
}

fn world(size: usize) -> (Model, Vec<Event>) {
    let items: Vec<Item> = (0..size).map(item).collect();
    let pack = pack(&items, 12);
    let catalogue = Catalogue {
        practices: practices(PRACTICES, 4, 0.8),
        scenarios: scenarios(repeat_n((3, 4), SCENARIOS)),
        effects: (0..160).map(strength).collect(),
        actions: items.iter().map(action).collect(),
        reasons: vec![],
        words: Words::default(),
        items,
    };
    let model = Model::new(&catalogue, &pack).expect("the form is sound");
    (model, (0..size).map(answer).collect())
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

/// Somebody who answers 55 of 60 questions anew on every day of ten years, not always alike.
fn ten_years(items: usize) -> Vec<Event> {
    const A_DAY: usize = 55;
    let first = date(2016, 11, 23);
    let day =
        |at: usize| first.saturating_add(Span::new().days(i64::try_from(at / A_DAY).unwrap_or_default()));
    let said = |at: usize| Event {
        date: day(at),
        body: Body::Answer {
            item: item_id(at % items),
            answer: Answer::Codes(vec![CODES[at * 31 % 4].into()]),
        },
        ..answer(at)
    };
    (0..A_DAY * 3650).map(said).collect()
}

fn history_of_ten_years(c: &mut Criterion) {
    let (model, _) = world(60);
    let events = ten_years(60);
    let last = date(2026, 11, 23);
    let mut group = c.benchmark_group("history");
    group.sample_size(10);
    group.bench_function(format!("ten years, {} events of 60 items", events.len()), |b| {
        b.iter(|| black_box(history(&model, Pass::Full, &events, last).last_twelve_months(last)));
    });
    let evaluation = evaluate(&model, Pass::Full, &events, last);
    let action = evaluation.plan()[0].id.clone();
    group.bench_function("what-if of one action", |b| {
        b.iter(|| black_box(evaluation.with_done(std::slice::from_ref(&action)).snapshot()));
    });
    group.bench_function("equal ranks of a plan, 60 items", |b| {
        b.iter(|| black_box(evaluation.ranks()));
    });
    group.finish();
}

criterion_group!(benches, evaluation, history_of_ten_years);
criterion_main!(benches);
