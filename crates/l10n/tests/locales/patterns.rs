//! Rules about one pattern.

use std::collections::BTreeSet;

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

pub(crate) type Finding = String;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Options of `NUMBER()` that fluent-rs with our formatter and fluent.js treat alike.
const NUMBER_OPTIONS: [&str; 2] = ["minimumFractionDigits", "maximumFractionDigits"];

/// Names of the variables that the pattern uses.
pub(crate) fn variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::Inline(InlineExpression::VariableReference { id }) = part {
            names.insert(id.name.clone());
        }
    });
    names
}

/// Names of the variables that select a plural form.
pub(crate) fn plural_variables(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::SelectOver(InlineExpression::VariableReference { id }, variants) = part
            && variants
                .iter()
                .filter_map(key)
                .any(|key| CATEGORIES.contains(&key))
        {
            names.insert(id.name.clone());
        }
    });
    names
}

/// Names of the terms that the pattern uses.
pub(crate) fn terms(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::Inline(InlineExpression::TermReference { id, .. }) = part {
            names.insert(id.name.clone());
        }
    });
    names
}

/// Only `NUMBER()`, and only its options that both engines know.
pub(crate) fn functions(pattern: &Pattern<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    walk(pattern, &mut |part| {
        let Part::Inline(InlineExpression::FunctionReference { id, arguments }) = part else {
            return;
        };
        if id.name != "NUMBER" {
            findings.push(format!("{}() does not exist in both engines", id.name));
        }
        findings.extend(
            arguments
                .named
                .iter()
                .filter(|option| !NUMBER_OPTIONS.contains(&option.name.name.as_str()))
                .map(|option| format!("NUMBER() has no option `{}` in both engines", option.name.name)),
        );
    });
    findings
}

/// A selector over plural forms has exactly those of the language, and its default is `other`.
pub(crate) fn selectors(pattern: &Pattern<String>, tag: &str) -> Vec<Finding> {
    let expected = plural_forms(tag);
    let mut findings = Vec::new();
    walk(pattern, &mut |part| {
        let Part::SelectOver(_, variants) = part else {
            return;
        };
        let numbers = variants
            .iter()
            .any(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
        if numbers {
            findings.push("a number as key: zero and the like are messages of their own".to_owned());
        }
        let keys: BTreeSet<&str> = variants.iter().filter_map(key).collect();
        let plural = keys.iter().any(|key| CATEGORIES.contains(key));
        if plural && keys != expected {
            findings.push(format!("plural forms {keys:?}, the language has {expected:?}"));
        }
        let default = variants.iter().find(|variant| variant.default).and_then(key);
        if plural && default != Some("other") {
            findings.push("the default form must be `other`".to_owned());
        }
    });
    findings
}

/// Addresses come from data, where their source and date are kept.
pub(crate) fn addresses(pattern: &Pattern<String>) -> Vec<Finding> {
    let mut findings = Vec::new();
    walk(pattern, &mut |part| {
        if let Part::Text(text) = part
            && ["http://", "https://", "www."]
                .iter()
                .any(|sign| text.contains(sign))
        {
            findings.push(format!("an address in the text: {text:?}"));
        }
    });
    findings
}

/// Keys of the text variants of the selector over this variable, so that samples reach each of them.
pub(crate) fn keys_selected_by(pattern: &Pattern<String>, variable: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::SelectOver(InlineExpression::VariableReference { id }, variants) = part
            && id.name == variable
        {
            found.extend(variants.iter().filter_map(key).map(str::to_owned));
        }
    });
    found
}

/// The cardinal forms that the language has for the sample numbers of the design, and for fractions.
fn plural_forms(tag: &str) -> BTreeSet<&'static str> {
    let identifier: LanguageIdentifier = tag.parse().expect("the folders have their own test");
    let base = LanguageIdentifier::from_parts(identifier.language, None, None, &[]);
    let rules = PluralRules::create(base, PluralRuleType::CARDINAL).expect("the folders have their own test");
    let integers = 0..=1000;
    integers
        .map(|number| category(&rules.select(number).expect("an integer has a category")))
        .chain(std::iter::once(category(
            &rules.select(1.5).expect("a fraction has a category"),
        )))
        .collect()
}

fn category(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

fn key(variant: &Variant<String>) -> Option<&str> {
    match &variant.key {
        VariantKey::Identifier { name } => Some(name),
        VariantKey::NumberLiteral { .. } => None,
    }
}

/// A part of a pattern, as deep as it lies.
enum Part<'a> {
    Text(&'a str),
    Inline(&'a InlineExpression<String>),
    SelectOver(&'a InlineExpression<String>, &'a [Variant<String>]),
}

fn walk<'a>(pattern: &'a Pattern<String>, visit: &mut impl FnMut(Part<'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Part::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'a>(expression: &'a Expression<String>, visit: &mut impl FnMut(Part<'a>)) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            visit(Part::SelectOver(selector, variants));
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'a>(inline: &'a InlineExpression<String>, visit: &mut impl FnMut(Part<'a>)) {
    visit(Part::Inline(inline));
    match inline {
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => {
            walk_arguments(arguments, visit);
        }
        _ => {}
    }
}

fn walk_arguments<'a>(arguments: &'a CallArguments<String>, visit: &mut impl FnMut(Part<'a>)) {
    for argument in &arguments.positional {
        walk_inline(argument, visit);
    }
    for argument in &arguments.named {
        walk_inline(&argument.value, visit);
    }
}
