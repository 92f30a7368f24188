//! Formats a unit with sample values through the real [`Texts`].

use std::panic::{AssertUnwindSafe, catch_unwind};

use l10n::{Arg, Args, Texts};

use super::{
    messages::{Type, Unit},
    patterns,
};

/// One of each plural form in every planned language.
const NUMBERS: [f64; 9] = [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 20.0, 21.0, 100.0];

/// What is wrong with the formatted texts of a unit.
pub(crate) fn faults(texts: &Texts, unit: &Unit) -> Vec<String> {
    argument_sets(unit)
        .into_iter()
        .filter_map(|args| {
            // With the feature `strict`, which tests have, every formatting error is a panic.
            let formatted = catch_unwind(AssertUnwindSafe(|| match &unit.attribute {
                None => texts.text(&unit.id, &args),
                Some(attribute) => texts
                    .attribute(&unit.id, attribute, &args)
                    .expect("the attribute was just read"),
            }));
            match formatted {
                Err(_) => Some(format!("does not format with {args:?}")),
                Ok(text) if text.trim().is_empty() => Some(format!("is empty with {args:?}")),
                Ok(_) => None,
            }
        })
        .collect()
}

/// Each variable in turn takes all its samples while the others keep their first.
fn argument_sets(unit: &Unit) -> Vec<Args> {
    let samples: Vec<(&String, Vec<Arg>)> = unit
        .explained
        .iter()
        .map(|(name, kind)| (name, values(*kind, unit, name)))
        .collect();
    let first = |name: &str| -> Args {
        samples
            .iter()
            .filter(|(other, _)| other.as_str() != name)
            .map(|(other, values)| ((*other).clone(), values[0].clone()))
            .collect()
    };
    let mut sets: Vec<Args> = samples
        .iter()
        .flat_map(|(name, values)| {
            values
                .iter()
                .map(|value| first(name).with(name.as_str(), value.clone()))
                .collect::<Vec<_>>()
        })
        .collect();
    if sets.is_empty() {
        sets.push(Args::new());
    }
    sets
}

fn values(kind: Type, unit: &Unit, name: &str) -> Vec<Arg> {
    match kind {
        Type::Number => NUMBERS.map(Arg::Number).to_vec(),
        Type::Text => patterns::keys_selected_by(&unit.pattern, name)
            .into_iter()
            .chain(["Ana".to_owned()])
            .map(Arg::Text)
            .collect(),
    }
}
