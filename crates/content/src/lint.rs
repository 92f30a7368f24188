//! The linter: what a library says that cannot be right. It reads whole files only; a file that cannot be read is a
//! [`crate::ContentError`].

mod actions;
mod channels;
pub(crate) mod contact;
mod frameworks;
mod graph;
mod items;
mod live;
mod method;
mod packs;
mod texts;
mod translations;

pub use packs::{Reading, reading};

use crate::{Library, Texts};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Map, Value};

/// The languages of the first tier: every text has to exist in them.
pub(crate) const TIER_ONE: [&str; 5] = ["es", "en", "ca", "gl", "eu"];

/// Something that cannot be right, or should be looked at. Its text is `lint-<rule>`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    /// Errors fail a build; warnings do not, since the calendar causes most of them.
    pub severity: Severity,
    /// What is wrong.
    pub rule: Rule,
    /// The file, within `questionnaires/` or `locales/`.
    pub file: String,
    /// What in it, as `email-password/options/reused`.
    pub place: String,
    /// The rule's own arguments.
    pub args: Map<String, Value>,
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Cannot be right.
    Error,
    /// Should be looked at.
    Warning,
}

/// What the linter knows. Arguments are in brackets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// [id] stands twice.
    DuplicateId,
    /// [id] is named and does not exist; [nearest] may be meant.
    UnknownId,
    /// [item] has no option [option].
    UnknownOption,
    /// The profile has no [key] with [value].
    UnknownProfileValue,
    /// [item] is never shown.
    Unreachable,
    /// Nobody can choose [option], or nothing depends on it.
    DeadOption,
    /// [ids] lead back to the first.
    Cycle,
    /// [option] of [item] is already as good as [action] makes it.
    FullLevelWithAction,
    /// No action improves on [option] of [item].
    OptionWithoutAction,
    /// No item of any pack measures [practice].
    PracticeUnmeasured,
    /// It says no reason.
    WithoutReason,
    /// It says no source.
    WithoutSource,
    /// [value] of [field] is outside [low] to [high].
    OutOfRange,
    /// [option] needs exactly one of `level` and `as`.
    OptionLevel,
    /// The options do not go from best to worst.
    NotBestFirst,
    /// [url] is not a plain `https` address.
    BadUrl,
    /// [id] is missing in [language].
    TextMissing,
    /// [id] in [language] belongs to nothing.
    TextUnused,
    /// [id] stands twice in [language].
    TextDuplicate,
    /// [id] takes other variables in [language] than in [other].
    VariablesDiffer,
    /// [id] in [language] carries [found], which belongs into the data, with a source.
    ContactInText,
    /// The texts of [pack] reach [score]; at least [gate] is asked for.
    ReadingEase,
    /// [item] is in the first pass and [gate], on which it depends, is not.
    GateOutsideFirstPass,
    /// [item] is asked before [gate], on which it depends.
    GateAfterItem,
    /// No item of the first pass asks about the blocking [practice] without a condition.
    BlockingNotAsked,
    /// [item] is in the first pass and in no section.
    NotInSections,
    /// [question] needs at least one right option, and one that is not.
    RightOptions,
    /// The parallel forms [sheet] and [other] differ in what they ask or in how hard it is.
    FormsDiffer,
    /// The scenario has no base values for [audience].
    BaseMissing,
    /// To be looked at again since [date].
    ReviewDue,
    /// The texts in [language] were made from another wording of the Spanish, which now has [digest].
    TranslationStale,
    /// An action from outside sets an answer to [item], which is ours.
    OutsideSetsOurs,
    /// A question from outside measures the blocking [practice].
    OutsideOnBlocking,
    /// Questions from outside measure [practice], and none of ours in the pack does.
    OutsideAlone,
    /// Questions from outside weigh [weight] on [practice]; at most [most] is half of ours.
    OutsideTooHeavy,
}

impl Rule {
    /// The message that says it.
    pub fn message_id(self) -> &'static str {
        match self {
            Self::DuplicateId => "lint-duplicate-id",
            Self::UnknownId => "lint-unknown-id",
            Self::UnknownOption => "lint-unknown-option",
            Self::UnknownProfileValue => "lint-unknown-profile-value",
            Self::Unreachable => "lint-unreachable",
            Self::DeadOption => "lint-dead-option",
            Self::Cycle => "lint-cycle",
            Self::FullLevelWithAction => "lint-full-level-with-action",
            Self::OptionWithoutAction => "lint-option-without-action",
            Self::PracticeUnmeasured => "lint-practice-unmeasured",
            Self::WithoutReason => "lint-without-reason",
            Self::WithoutSource => "lint-without-source",
            Self::OutOfRange => "lint-out-of-range",
            Self::OptionLevel => "lint-option-level",
            Self::NotBestFirst => "lint-not-best-first",
            Self::BadUrl => "lint-bad-url",
            Self::TextMissing => "lint-text-missing",
            Self::TextUnused => "lint-text-unused",
            Self::TextDuplicate => "lint-text-duplicate",
            Self::VariablesDiffer => "lint-variables-differ",
            Self::ContactInText => "lint-contact-in-text",
            Self::ReadingEase => "lint-reading-ease",
            Self::GateOutsideFirstPass => "lint-gate-outside-first-pass",
            Self::GateAfterItem => "lint-gate-after-item",
            Self::BlockingNotAsked => "lint-blocking-not-asked",
            Self::NotInSections => "lint-not-in-sections",
            Self::RightOptions => "lint-right-options",
            Self::FormsDiffer => "lint-forms-differ",
            Self::BaseMissing => "lint-base-missing",
            Self::ReviewDue => "lint-review-due",
            Self::TranslationStale => "lint-translation-stale",
            Self::OutsideSetsOurs => "lint-outside-sets-ours",
            Self::OutsideOnBlocking => "lint-outside-on-blocking",
            Self::OutsideAlone => "lint-outside-alone",
            Self::OutsideTooHeavy => "lint-outside-too-heavy",
        }
    }
}

/// Everything that is wrong, errors first, then by file and place. Review dates are judged at `at`; none: not at all.
pub fn lint(library: &Library, texts: &Texts, at: Option<Date>) -> Vec<Finding> {
    let mut report = Report {
        findings: Vec::new(),
        at,
    };
    items::lint(library, &mut report);
    actions::lint(library, &mut report);
    method::lint(library, &mut report);
    packs::lint(library, texts, &mut report);
    live::lint(library, texts, &mut report);
    channels::lint(library, &mut report);
    frameworks::lint(library, &mut report);
    texts::lint(library, texts, &mut report);
    translations::lint(texts, &mut report);
    let mut findings = report.findings;
    findings.sort_by(|a, b| {
        (a.severity, &a.file, &a.place, a.rule).cmp(&(b.severity, &b.file, &b.place, b.rule))
    });
    findings
}

/// What the parts of the linter write into.
struct Report {
    findings: Vec<Finding>,
    at: Option<Date>,
}

/// One argument of a finding.
type Arg<'a> = (&'a str, Value);

impl Report {
    fn error(
        &mut self,
        rule: Rule,
        file: &str,
        place: impl Into<String>,
        args: impl IntoIterator<Item = Arg<'static>>,
    ) {
        self.say(Severity::Error, rule, file, place.into(), args);
    }

    fn warning(
        &mut self,
        rule: Rule,
        file: &str,
        place: impl Into<String>,
        args: impl IntoIterator<Item = Arg<'static>>,
    ) {
        self.say(Severity::Warning, rule, file, place.into(), args);
    }

    fn say(
        &mut self,
        severity: Severity,
        rule: Rule,
        file: &str,
        place: String,
        args: impl IntoIterator<Item = Arg<'static>>,
    ) {
        let args = args
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        self.findings.push(Finding {
            severity,
            rule,
            file: file.to_owned(),
            place,
            args,
        });
    }

    fn range(
        &mut self,
        file: &str,
        place: impl Into<String>,
        field: &'static str,
        value: f64,
        low: f64,
        high: f64,
    ) {
        // A NaN is in no range.
        if !(low..=high).contains(&value) {
            let args = [
                ("field", field.into()),
                ("value", value.to_string().into()),
                ("low", low.into()),
                ("high", high.into()),
            ];
            self.error(Rule::OutOfRange, file, place, args);
        }
    }

    fn review(&mut self, file: &str, place: impl Into<String>, review_after: Date) {
        if self.at.is_some_and(|at| at > review_after) {
            self.warning(
                Rule::ReviewDue,
                file,
                place,
                [("date", review_after.to_string().into())],
            );
        }
    }

    /// An id that is named and does not exist.
    fn unknown<'a>(
        &mut self,
        file: &str,
        place: impl Into<String>,
        id: &str,
        known: impl Iterator<Item = &'a str>,
    ) {
        let nearest = crate::nearest(id, known);
        self.error(
            Rule::UnknownId,
            file,
            place,
            [("id", id.into()), ("nearest", nearest.into())],
        );
    }

    fn duplicates<'a>(&mut self, ids: impl Iterator<Item = (&'a str, &'a str)>) {
        let mut seen = std::collections::BTreeSet::new();
        for (id, file) in ids {
            if !seen.insert(id) {
                self.error(Rule::DuplicateId, file, id, [("id", id.into())]);
            }
        }
    }

    fn facts(&mut self, file: &str, id: &str, facts: &[domain::ExternalFact]) {
        for (index, fact) in facts.iter().enumerate() {
            let place = format!("{id}/facts/{index}");
            if fact.source.trim().is_empty() {
                self.error(Rule::WithoutSource, file, place.clone(), []);
            }
            self.review(file, place, fact.review_after);
        }
    }
}
