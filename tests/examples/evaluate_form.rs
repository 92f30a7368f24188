//! Writes a form of the given size, for other programs to load, and measures how long the method takes on it.
//! The form has the shape of the one in `crates/domain/benches/evaluate.rs`.
//!
//! `evaluate_form QUESTIONS FILE` prints milliseconds as one JSON object. `cargo xtask bench` runs it.

#![expect(clippy::print_stdout, reason = "the measurement is its output")]

use std::time::Instant;

use domain::{Catalogue, Event, Item, Model, Pack, Pass, evaluate};
use serde_json::{Value, json};

const PRACTICES: usize = 40;
const SCENARIOS: usize = 9;
/// Effects of each practice, on as many scenarios.
const EFFECTS: usize = 4;
const OPTIONS: [(&str, f64); 4] = [("best", 1.0), ("fair", 0.6), ("poor", 0.3), ("worst", 0.0)];
/// The first question of each group opens the others.
const GROUP: usize = 5;
/// Each measurement is repeated and the median counts.
const REPETITIONS: usize = 15;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(questions), Some(file)) = (arguments.next(), arguments.next()) else {
        panic!("usage: evaluate_form QUESTIONS FILE");
    };
    let questions: usize = questions.parse().expect("the number of questions is a number");
    let items: Vec<Value> = (0..questions).map(item).collect();
    let form = json!({ "items": items, "answers": answers(questions) });
    std::fs::write(file, form.to_string()).expect("the form's file can be written");
    println!("{}", measure(questions, &items));
}

fn item(number: usize) -> Value {
    let options: Vec<Value> = OPTIONS
        .iter()
        .map(|(code, level)| json!({ "code": code, "level": level }))
        .collect();
    let opener = number - number % GROUP;
    let gates = if number == opener {
        Vec::new()
    } else {
        vec![json!({ "item": id(opener), "operator": "!=", "answer": OPTIONS[3].0 })]
    };
    json!({
        "id": id(number), "kind": "single", "options": options, "enable_when": gates,
        "measures": [{ "practice": format!("p{}", number % PRACTICES), "weight": 1.0 }],
    })
}

fn id(number: usize) -> String {
    format!("q{number}")
}

/// The known answers; other programs have no "I do not know" and leave the question open.
fn answers(questions: usize) -> serde_json::Map<String, Value> {
    (0..questions)
        .filter_map(|number| Some((id(number), json!(code(number)?))))
        .collect()
}

/// Every seventh answer is "I do not know".
fn code(number: usize) -> Option<&'static str> {
    match number % 7 {
        6 => None,
        turn => Some(OPTIONS[turn % OPTIONS.len()].0),
    }
}

fn measure(questions: usize, items: &[Value]) -> Value {
    let model = Model::new(&catalogue(questions, items), &pack(questions)).expect("the form is sound");
    let events = events(questions);
    let today = "2026-11-23".parse().expect("the date is written in ISO form");
    json!({
        "bands": median(|| { evaluate(&model, Pass::Full, &events, today); }),
        "snapshot": median(|| { evaluate(&model, Pass::Full, &events, today).snapshot(); }),
        "one_by_one": milliseconds(|| {
            for answered in 1..=events.len() {
                evaluate(&model, Pass::Full, &events[..answered], today);
            }
        }),
    })
}

fn median(work: impl Fn()) -> f64 {
    work();
    let mut times: Vec<f64> = (0..REPETITIONS).map(|_| milliseconds(&work)).collect();
    times.sort_by(f64::total_cmp);
    times[REPETITIONS / 2]
}

fn milliseconds(work: impl Fn()) -> f64 {
    let start = Instant::now();
    work();
    start.elapsed().as_secs_f64() * 1000.0
}

fn catalogue(questions: usize, items: &[Value]) -> Catalogue {
    let items: Vec<Item> = items.iter().cloned().map(read).collect();
    Catalogue {
        items,
        practices: (0..PRACTICES)
            .map(|practice| read(json!({ "id": format!("p{practice}"), "target": 0.8 })))
            .collect(),
        scenarios: (0..SCENARIOS)
            .map(|scenario| read(scenario_data(scenario)))
            .collect(),
        effects: (0..PRACTICES * EFFECTS)
            .map(|effect| read(effect_data(effect)))
            .collect(),
        actions: (0..questions).map(|number| read(action_data(number))).collect(),
        ..Catalogue::default()
    }
}

fn scenario_data(scenario: usize) -> Value {
    let base = json!({ "likelihood": 3, "impact": 4, "confidence": "low", "reason": "bench", "source": [] });
    json!({ "id": format!("s{scenario}"), "base": { "self-employed": base } })
}

fn effect_data(effect: usize) -> Value {
    let (practice, turn) = (effect / EFFECTS, effect % EFFECTS);
    json!({
        "practice": format!("p{practice}"), "scenario": format!("s{}", (practice + turn * 2) % SCENARIOS),
        "on": if turn == 0 { "impact" } else { "likelihood" }, "value": 0.3, "range": [0.1, 0.5],
        "confidence": "low", "basis": "expert", "reason": "bench", "source": [],
    })
}

fn action_data(number: usize) -> Value {
    json!({
        "id": format!("a{number}"), "practice": format!("p{}", number % PRACTICES),
        "sets": [{ "item": id(number), "code": OPTIONS[0].0 }], "minutes": [10, 20], "cost": 0, "who": "self",
    })
}

fn pack(questions: usize) -> Pack {
    let items: Vec<String> = (0..questions).map(id).collect();
    read(json!({
        "id": "bench", "version": 1, "audience": "self-employed", "jurisdiction": "any", "licence": "EUPL-1.2",
        "sources": [], "sections": [{ "id": "all", "items": items }], "first_pass": [],
    }))
}

fn events(questions: usize) -> Vec<Event> {
    let uuid = |number: usize| format!("00000000-0000-4000-8000-{number:012x}");
    (0..questions)
        .map(|number| {
            let answer = code(number).map_or(json!("unknown"), |code| json!({ "codes": [code] }));
            read(json!({
                "id": uuid(number), "assessment": uuid(0), "subject": uuid(0), "date": "2026-11-23",
                "seq": number + 1, "author": "", "source": "declared",
                "body": { "kind": "answer", "item": id(number), "answer": answer },
            }))
        })
        .collect()
}

fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("the data has the domain's shape")
}
