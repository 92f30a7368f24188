//! A vector as it stands in the file: without what is empty and without what has no part in any formula.

use crate::vector::Vector;
use serde_json::{Value, json};

/// What most entries of these lists say. It is left out of the file where it is so: much of it has no part in any
/// formula, but the types want it.
fn usual() -> Value {
    json!({
        "items": {
            "allow_unknown": true,
            "not_applicable": ["confirmed", "unconfirmed"],
            "enable_behavior": "all",
            "evidence": "none",
        },
        "practices": { "blocking": false },
        "bases": { "confidence": "low", "reason": "made up", "source": [] },
        "effects": { "basis": "made up", "confidence": "low", "range": [0.0, 0.9], "reason": "made up", "source": [] },
        "actions": { "cost": 0, "who": "self" },
        "events": {
            "assessment": "00000000-0000-0000-0000-000000000001",
            "subject": "00000000-0000-0000-0000-000000000002",
            "author": "",
            "source": "declared",
        },
    })
}

/// The lists whose entries may go without what is empty.
const SPARSE: [&str; 4] = ["items", "practices", "actions", "events"];

/// The entries of a list; "bases" are the base values within the scenarios.
fn entries<'v>(given: &'v mut Value, list: &str) -> Vec<&'v mut Value> {
    let (list, base) = if list == "bases" {
        ("scenarios", true)
    } else {
        (list, false)
    };
    let all = given[list].as_array_mut().unwrap().iter_mut();
    all.map(|entry| {
        if base {
            &mut entry["base"]["someone"]
        } else {
            entry
        }
    })
    .collect()
}

pub(crate) fn write(vector: &Vector) -> Value {
    let mut given = serde_json::to_value(vector).unwrap();
    for (list, usual) in usual().as_object().unwrap() {
        for entry in entries(&mut given, list) {
            let fields = entry.as_object_mut().unwrap();
            fields.retain(|field, value| usual.get(field) != Some(value));
        }
    }
    for list in SPARSE {
        entries(&mut given, list).into_iter().for_each(leave_out_empty);
    }
    given
}

pub(crate) fn read(mut given: Value) -> Vector {
    for (list, usual) in usual().as_object().unwrap() {
        for entry in entries(&mut given, list) {
            for (field, value) in usual.as_object().unwrap() {
                let fields = entry.as_object_mut().unwrap();
                fields.entry(field).or_insert_with(|| value.clone());
            }
        }
    }
    serde_json::from_value(given).unwrap()
}

fn leave_out_empty(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(leave_out_empty);
            fields.retain(|_, field| !is_empty(field));
        }
        Value::Array(entries) => entries.iter_mut().for_each(leave_out_empty),
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(entries) => entries.is_empty(),
        Value::Object(fields) => fields.is_empty(),
        _ => false,
    }
}
