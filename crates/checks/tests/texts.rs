//! Every result has its words in Spanish and English, and every word its values.

use crate::support::{fixtures, look_at};
use checks::{CheckResult, NotApplicable, ReadKind, Value, catalogue, unknown_reason_message};
use domain::{UnknownReason, Verdict};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use std::collections::BTreeSet;

const SPANISH: &str = include_str!("../../../locales/es/checks.ftl");
const ENGLISH: &str = include_str!("../../../locales/en/checks.ftl");

type Bundle = FluentBundle<FluentResource>;

fn bundles() -> [(&'static str, Bundle); 2] {
    [("es", SPANISH), ("en", ENGLISH)].map(|(language, text)| {
        let mut bundle = Bundle::new(vec![language.parse().unwrap()]);
        bundle.set_use_isolating(false);
        let terms = FluentResource::try_new("-app = Resguardo\n".to_owned()).unwrap();
        bundle.add_resource(terms).unwrap();
        bundle
            .add_resource(FluentResource::try_new(text.to_owned()).unwrap())
            .unwrap();
        (language, bundle)
    })
}

#[track_caller]
fn say(language: &str, bundle: &Bundle, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> String {
    let message = bundle
        .get_message(id)
        .unwrap_or_else(|| panic!("{language}: {id}"));
    let pattern = match attribute {
        Some(name) => message
            .get_attribute(name)
            .unwrap_or_else(|| panic!("{language}: {id}.{name}"))
            .value(),
        None => message.value().unwrap_or_else(|| panic!("{language}: {id}")),
    };
    let mut errors = Vec::new();
    let text = bundle
        .format_pattern(pattern, Some(args), &mut errors)
        .into_owned();
    assert!(errors.is_empty(), "{language}: {id} {attribute:?}: {errors:?}");
    assert!(!text.trim().is_empty(), "{language}: {id} {attribute:?}");
    text
}

fn attribute(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Warn => "warn",
        Verdict::Fail => "fail",
        Verdict::Unknown => "unknown",
        Verdict::NotApplicable => "not-applicable",
        Verdict::Info => "info",
    }
}

fn args(result: &CheckResult) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for evidence in &result.evidence {
        match &evidence.value {
            Value::Number(number) => args.set(evidence.key.clone(), *number),
            other => args.set(evidence.key.clone(), other.to_plain()),
        }
    }
    args
}

#[test]
fn every_result_of_every_bundle_can_be_said() {
    for (language, bundle) in bundles() {
        for (name, replay) in fixtures() {
            for result in look_at(&replay).results {
                let check = catalogue()
                    .iter()
                    .find(|check| check.id == result.id.as_str())
                    .unwrap();
                let text = say(
                    language,
                    &bundle,
                    check.message,
                    Some(attribute(result.verdict)),
                    &args(&result),
                );
                let good = text.starts_with("Bien") || text.starts_with("Good");
                assert_eq!(
                    good,
                    result.verdict == Verdict::Pass,
                    "{name}: only a pass is called good: {text}"
                );
            }
        }
    }
}

#[test]
fn every_check_says_why_it_matters_and_what_to_do() {
    let none = FluentArgs::new();
    for (language, bundle) in bundles() {
        for check in catalogue() {
            for attribute in [None, Some("risk"), Some("unknown"), Some("how"), Some("undo")] {
                say(language, &bundle, check.message, attribute, &none);
            }
            let message = bundle.get_message(check.message).unwrap();
            let ways = message.attributes().map(|attribute| attribute.id());
            for way in ways.filter(|way| way.starts_with("how")) {
                let steps = say(language, &bundle, check.message, Some(way), &none);
                assert!(steps.lines().count() <= 6, "{language}: {} {way}", check.id);
            }
        }
    }
}

#[test]
fn every_reason_and_kind_has_its_words() {
    let none = FluentArgs::new();
    let reasons = [
        UnknownReason::Denied,
        UnknownReason::NeedsPermission,
        UnknownReason::ToolMissing,
        UnknownReason::Timeout,
        UnknownReason::Unparsable,
        UnknownReason::Inconsistent,
        UnknownReason::UnsupportedVersion,
        UnknownReason::Sandboxed,
        UnknownReason::StaleData,
        UnknownReason::NotRecorded,
    ];
    let kinds = [
        ReadKind::Read,
        ReadKind::List,
        ReadKind::Run,
        ReadKind::Bus,
        ReadKind::Rows,
        ReadKind::Ask,
        ReadKind::Key,
        ReadKind::Wmi,
    ];
    let ids = reasons
        .map(unknown_reason_message)
        .into_iter()
        .chain(NotApplicable::ALL.map(NotApplicable::message))
        .chain(kinds.map(ReadKind::message));
    let ids: BTreeSet<&str> = ids.collect();
    assert_eq!(ids.len(), reasons.len() + NotApplicable::ALL.len() + kinds.len());
    for (language, bundle) in bundles() {
        for id in &ids {
            say(language, &bundle, id, None, &none);
        }
    }
}

/// Evidence goes into events as text and comes back with its type.
#[test]
fn evidence_comes_back_from_an_event_as_it_was() {
    for (_, replay) in fixtures() {
        for result in look_at(&replay).results {
            for evidence in &result.evidence {
                let back = Value::from_plain(&evidence.value.to_plain());
                let version = evidence.key == "version" || evidence.key == "ports";
                assert!(back == evidence.value || version, "{evidence:?}");
            }
        }
    }
}
