//! Rules that every locale file keeps, each finding named by file and message.
//!
//! 1. Files: header, syntax, no message twice.
//! 2. Messages of one language: functions, selectors, comments, links.
//! 3. Languages against each other: messages, attributes, variables, terms.
//! 4. Formatting: every pattern, with sample values, without a single error.
//! 5. The rules themselves: each finds what it is there for.

mod locales {
    pub(crate) mod messages;
    pub(crate) mod patterns;
    pub(crate) mod samples;
}

use std::collections::BTreeMap;

use intl_pluralrules::{PluralRuleType, PluralRules};
use l10n::{FALLBACK, Resource, languages, resources};
use unic_langid::LanguageIdentifier;

use locales::{
    messages::{Kind, Type, Unit, units},
    patterns::{self, Finding},
    samples,
};

/// The files of one language, without those of the fallback.
fn own_files(tag: &str) -> Vec<Resource> {
    resources(tag)
        .into_iter()
        .filter(|resource| resource.tag == tag)
        .collect()
}

fn all_files() -> Vec<Resource> {
    languages()
        .iter()
        .flat_map(|language| own_files(&language.tag))
        .collect()
}

/// Messages and terms of a language: `id` or `id.attribute` to what stands there.
fn catalogue(tag: &str) -> BTreeMap<String, Unit> {
    own_files(tag)
        .iter()
        .flat_map(|file| units(file).expect("the syntax has its own test"))
        .map(|unit| (unit.key(), unit))
        .collect()
}

#[track_caller]
fn check(findings: impl IntoIterator<Item = String>) {
    let findings: Vec<String> = findings.into_iter().collect();
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

fn check_each_unit(rule: impl Fn(&Resource, &Unit) -> Vec<Finding>) {
    check(all_files().iter().flat_map(|file| {
        let units = units(file).expect("the syntax has its own test");
        units
            .iter()
            .flat_map(|unit| {
                rule(file, unit)
                    .into_iter()
                    .map(|finding| format!("{}/{}: {}: {finding}", file.tag, file.name, unit.key()))
            })
            .collect::<Vec<_>>()
    }));
}

#[test]
fn every_folder_is_a_language_with_plural_rules() {
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    check(languages().iter().filter_map(|language| {
        let identifier = language.tag.parse::<LanguageIdentifier>();
        let has_rules = identifier.as_ref().is_ok_and(|identifier| {
            let base = LanguageIdentifier::from_parts(identifier.language, None, None, &[]);
            known.contains(&base)
        });
        (!has_rules).then(|| {
            format!(
                "{}: no plural rules; English ones would be used silently",
                language.tag
            )
        })
    }));
}

#[test]
fn every_file_states_its_purpose_and_how_it_was_made() {
    check(all_files().iter().filter_map(|file| {
        let mut lines = file.text.lines();
        let purpose = lines
            .next()
            .and_then(|line| line.strip_prefix("### "))
            .unwrap_or_default();
        let review = lines
            .take_while(|line| line.is_empty() || line.starts_with('#'))
            .find_map(|line| line.strip_prefix("# review: "))
            .unwrap_or_default();
        let state = review.split_whitespace().next().unwrap_or_default();
        let known = matches!(state, "author-written" | "machine-drafted" | "reviewed");
        (purpose.is_empty() || !known).then(|| {
            format!(
                "{}/{}: must open with `### <purpose>` and `# review: <state>`",
                file.tag, file.name
            )
        })
    }));
}

#[test]
fn every_file_parses() {
    check(all_files().iter().flat_map(|file| {
        match units(file) {
            Ok(_) => Vec::new(),
            Err(faults) => faults
                .into_iter()
                .map(|fault| format!("{}/{}: {fault}", file.tag, file.name))
                .collect(),
        }
    }));
}

/// fluent-rs keeps terms and messages in one map: a term `-name` beside a message `name` would be lost.
#[test]
fn no_message_is_defined_twice() {
    for language in languages() {
        let mut seen = BTreeMap::<String, &str>::new();
        let mut findings = Vec::new();
        for file in own_files(&language.tag) {
            for unit in units(&file).expect("the syntax has its own test") {
                let name = unit.key().trim_start_matches('-').to_owned();
                if let Some(other) = seen.insert(name, file.name) {
                    findings.push(format!(
                        "{}/{}: {}: also in {other}",
                        file.tag,
                        file.name,
                        unit.key()
                    ));
                }
            }
        }
        check(findings);
    }
}

#[test]
fn messages_use_only_what_both_engines_have() {
    check_each_unit(|_, unit| patterns::functions(&unit.pattern));
}

#[test]
fn selectors_have_the_plural_forms_of_their_language() {
    check_each_unit(|file, unit| patterns::selectors(&unit.pattern, file.tag));
}

#[test]
fn every_variable_is_explained() {
    check_each_unit(|_, unit| unexplained(unit));
}

fn unexplained(unit: &Unit) -> Vec<Finding> {
    let missing = patterns::variables(&unit.pattern)
        .into_iter()
        .filter(|variable| !unit.explained.contains_key(variable))
        .map(|variable| format!("`${variable}` has no line `#   ${variable} (String|Number) - …`"));
    let not_numbers = patterns::plural_variables(&unit.pattern)
        .into_iter()
        .filter(|variable| unit.explained.get(variable) == Some(&Type::Text))
        .map(|variable| format!("`${variable}` selects a plural form, so it is a (Number)"));
    missing.chain(not_numbers).collect()
}

#[test]
fn addresses_stay_outside_of_texts() {
    check_each_unit(|_, unit| patterns::addresses(&unit.pattern));
}

#[test]
fn all_languages_have_the_same_messages_and_attributes() {
    let expected = catalogue(FALLBACK);
    check(other_languages().flat_map(|tag| {
        let found = catalogue(tag);
        let mut findings = missing(FALLBACK, &expected, &found);
        if !is_difference(tag) {
            findings.extend(missing(tag, &found, &expected));
        }
        findings
    }));
}

fn missing(tag: &str, found: &BTreeMap<String, Unit>, expected: &BTreeMap<String, Unit>) -> Vec<String> {
    expected
        .iter()
        .filter(|(key, _)| !found.contains_key(*key))
        .map(|(key, unit)| format!("{tag}/{}: {key} is missing", unit.file))
        .collect()
}

fn other_languages() -> impl Iterator<Item = &'static str> {
    languages()
        .iter()
        .map(|language| language.tag.as_str())
        .filter(|tag| *tag != FALLBACK)
}

/// Whether the language only states what differs from the one that it falls back to, as `ca-ES-valencia` from `ca`.
fn is_difference(tag: &str) -> bool {
    languages().iter().any(|language| {
        tag.strip_prefix(language.tag.as_str())
            .is_some_and(|rest| rest.starts_with('-'))
    })
}

#[test]
fn all_languages_use_the_same_variables_and_terms() {
    let originals = catalogue(FALLBACK);
    let used = |unit: &Unit| (patterns::variables(&unit.pattern), patterns::terms(&unit.pattern));
    check(other_languages().flat_map(|tag| {
        catalogue(tag)
            .into_iter()
            .filter_map(|(key, unit)| {
                let (ours, theirs) = (used(&unit), used(originals.get(&key)?));
                (ours != theirs).then(|| {
                    format!(
                        "{tag}/{}: {key} uses {ours:?}, {FALLBACK} uses {theirs:?}",
                        unit.file
                    )
                })
            })
            .collect::<Vec<_>>()
    }));
}

/// Brand and numbers to call: a different one in one language would send people to the wrong place.
#[test]
fn terms_without_grammar_are_equal_in_all_languages() {
    const FIXED: [&str; 4] = ["-app", "-help-line", "-emergency", "-suicide-line"];
    let originals = catalogue(FALLBACK);
    for term in FIXED {
        let original = &originals
            .get(term)
            .unwrap_or_else(|| panic!("{term} is missing"))
            .pattern;
        check(
            other_languages()
                .filter(|tag| catalogue(tag).get(term).map(|unit| &unit.pattern) != Some(original))
                .map(|tag| format!("{tag}: {term} differs from {FALLBACK}")),
        );
    }
}

#[test]
fn every_message_formats_without_error() {
    for language in languages() {
        let texts = l10n::Texts::plain(&language.tag);
        let findings = own_files(&language.tag).into_iter().flat_map(|file| {
            let units = units(&file).expect("the syntax has its own test");
            units
                .into_iter()
                .filter(|unit| unit.kind == Kind::Message)
                .flat_map(|unit| {
                    samples::faults(&texts, &unit)
                        .into_iter()
                        .map(|fault| format!("{}/{}: {}: {fault}", file.tag, file.name, unit.key()))
                        .collect::<Vec<_>>()
                })
                .collect::<Vec<_>>()
        });
        check(findings);
    }
}

/// A flawed file, the rule that must object, and what it must say.
#[track_caller]
fn check_rule(text: &'static str, rule: impl Fn(&Unit) -> Vec<Finding>, expected: &str) {
    let file = Resource {
        tag: "en",
        name: "sample.ftl",
        text,
    };
    let units = units(&file).expect("the sample parses");
    let findings: Vec<Finding> = units.iter().flat_map(rule).collect();
    assert!(
        findings.iter().any(|finding| finding.contains(expected)),
        "{findings:?}"
    );
}

#[test]
fn rules_find_what_they_are_for() {
    let selectors = |unit: &Unit| patterns::selectors(&unit.pattern, "en");
    let functions = |unit: &Unit| patterns::functions(&unit.pattern);
    let addresses = |unit: &Unit| patterns::addresses(&unit.pattern);
    check_rule("a = { DATETIME($d) }", functions, "DATETIME()");
    check_rule("a = { NUMBER($n, style: \"percent\") }", functions, "`style`");
    check_rule("a = { $n ->\n    [few] x\n   *[other] y\n}", selectors, "few");
    check_rule("a = { $n ->\n   *[one] x\n    [other] y\n}", selectors, "default");
    check_rule(
        "a = { $n ->\n    [0] x\n    [one] y\n   *[other] z\n}",
        selectors,
        "number as key",
    );
    check_rule("a =\n    .b = see https://example.org", addresses, "example.org");
    check_rule("a = { $n }", unexplained, "`$n` has no line");
    check_rule(
        "# $n (String) - x\na = { $n ->\n    [one] x\n   *[other] y\n}",
        unexplained,
        "selects a plural form",
    );
}

#[test]
fn a_file_that_does_not_parse_is_named_by_line() {
    let file = Resource {
        tag: "en",
        name: "sample.ftl",
        text: "a = b\n\nc { = d\n",
    };
    assert!(units(&file).expect_err("the sample is broken")[0].starts_with("line 3: "));
}
