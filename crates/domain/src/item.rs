//! Items: the questions, as data.

use crate::{CheckId, Code, ItemId, Period, PracticeId, ReasonCode, Verdict};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A question with its options, what it measures and when it is shown. Its words are in `locales/`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Permanent; a new meaning is a new id.
    pub id: ItemId,
    /// How it is answered.
    pub kind: Kind,
    /// 2 to 64 options, best first.
    pub options: Vec<Choice>,
    /// Whether "I do not know" is offered.
    #[serde(default = "yes")]
    pub allow_unknown: bool,
    /// Reasons for which it may not apply; none: it always applies.
    #[serde(default)]
    pub not_applicable: Vec<ReasonCode>,
    /// The practices that it measures. A simpler question (`as` in its options) measures none itself.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// Controls that it proves directly (certification packs).
    #[serde(default)]
    pub controls: Vec<Control>,
    /// Whether a document should back the answer.
    #[serde(default)]
    pub evidence: Backing,
    /// How long an answer holds; default a year.
    #[serde(default = "a_year")]
    pub valid_for: Period,
    /// A simpler question, offered after "I do not know".
    #[serde(default)]
    pub backup_item: Option<ItemId>,
    /// The check that can see the answer.
    #[serde(default)]
    pub probe: Option<Probe>,
    /// When it is shown; none: always.
    #[serde(default)]
    pub enable_when: Vec<Condition>,
    /// How the conditions combine.
    #[serde(default)]
    pub enable_behavior: Behavior,
    /// Devices for which `.look-<system>` gives the steps of a guided look.
    #[serde(default)]
    pub look: Vec<String>,
    /// The item that this one took the place of.
    #[serde(default)]
    pub replaces: Option<ItemId>,
    /// Outside facts that its texts state.
    #[serde(default)]
    pub facts: Vec<ExternalFact>,
}

fn yes() -> bool {
    true
}

fn a_year() -> Period {
    Period::days(365)
}

/// How an item is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Exactly one option.
    Single,
    /// Any number of options; `none` excludes the rest. The level is the sum of the chosen ones, at most 1.
    Multiple,
    /// `yes` or `no`.
    Boolean,
}

/// One answer option.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Stands for it in answers.
    pub code: Code,
    /// How well the practice is in place, 0..=1.
    #[serde(default)]
    pub level: Option<f64>,
    /// In a simpler question: the option of the main item that this counts as.
    #[serde(default, rename = "as")]
    pub counts_as: Option<Code>,
}

/// What an item measures, with a weight above 0.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// The practice.
    pub practice: PracticeId,
    /// Its share in the practice's mean.
    pub weight: f64,
}

/// A control of a standard that the item proves directly.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Control {
    /// The framework's id.
    pub framework: String,
    /// The control's id in it.
    pub id: String,
    /// How the item relates to it.
    pub relationship: Relationship,
}

/// NIST IR 8477 relationship tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the tokens are the standard's own")]
pub enum Relationship {
    EqualTo,
    EquivalentTo,
    SubsetOf,
    SupersetOf,
    IntersectsWith,
}

/// Whether a document should back the answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Backing {
    /// None is asked for.
    #[default]
    None,
    /// One may be added.
    Optional,
    /// Without one the answer stays declared.
    Expected,
}

/// Which check can see the answer, and which option its verdict proves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Probe {
    /// The check.
    pub check: CheckId,
    /// Pass, warn or fail to an option. A verdict that proves nothing is left out.
    #[schemars(with = "BTreeMap<String, Code>")]
    pub map: BTreeMap<Verdict, Code>,
    /// What may be done with it.
    pub mode: ProbeMode,
    /// The item speaks of all computers of a firm: one that fails contradicts it, only all of them together confirm it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub everywhere: bool,
}

impl Probe {
    /// The option that a look at one computer shows. Of all computers it can only say that they are not all well.
    pub fn shown_by_one(&self, verdict: Verdict) -> Option<&Code> {
        self.map
            .get(&verdict)
            .filter(|_| !self.everywhere || verdict == Verdict::Fail)
    }
}

/// What a probe's verdict may do to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProbeMode {
    /// Pre-answers the question; counts when it is worse than what was declared.
    Suggest,
    /// Only a ceiling on the answer.
    Contradict,
}

/// A test on the codes of another item, as in FHIR's `enableWhen`, or on the profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged, deny_unknown_fields)]
pub enum Condition {
    /// On another item.
    Item {
        /// The item.
        item: ItemId,
        /// Equal or different.
        operator: Operator,
        /// The code that is compared.
        answer: Code,
    },
    /// On the profile.
    Profile(crate::ProfileCondition),
}

/// Strict equality or difference. Of a multiple answer: any chosen code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum Operator {
    /// The answer has the code.
    #[serde(rename = "=")]
    Equal,
    /// The item was answered and the answer lacks the code.
    #[serde(rename = "!=")]
    Different,
}

/// How several conditions combine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Behavior {
    /// All must hold.
    #[default]
    All,
    /// One is enough.
    Any,
}

/// An outside fact that a text states, with where it comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExternalFact {
    /// Which text states it.
    pub text: String,
    /// What it says, in English, for whoever checks it.
    pub says: String,
    /// Address, with the date of the copy that was read.
    pub source: String,
    /// When it should be looked at again.
    #[schemars(with = "String")]
    pub review_after: jiff::civil::Date,
}

impl Item {
    /// The lowest and highest level that any answer can have; `None` in a simpler question.
    pub fn level_range(&self) -> Option<(f64, f64)> {
        let levels = || self.options.iter().filter_map(|option| option.level);
        let highest = match self.kind {
            Kind::Multiple => levels().sum::<f64>().min(1.0),
            Kind::Single | Kind::Boolean => levels().reduce(f64::max)?,
        };
        let lowest = levels().reduce(f64::min)?;
        Some((lowest, highest))
    }

    /// Whether it is a simpler question: its options count as those of another item.
    pub fn is_simpler(&self) -> bool {
        self.options.iter().all(|option| option.counts_as.is_some())
    }

    /// Where a code stands among the options.
    pub fn position(&self, code: &Code) -> Option<usize> {
        self.options.iter().position(|option| option.code == *code)
    }

    /// All weights together: the item's share in certainty.
    pub fn weight(&self) -> f64 {
        self.measures.iter().map(|measure| measure.weight).sum()
    }
}
