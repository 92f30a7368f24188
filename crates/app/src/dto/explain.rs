//! What the numbers of a result rest on.

use super::{Answer, Band, Basis, Headline, LinkInfo, SimplerAnswer};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

dto! {
    /// A result taken apart, from its words down to answers and sources.
    pub struct Explanation {
        /// The day it holds for.
        pub date: String,
        /// The words that the numbers below lead to.
        pub headline: Headline,
        /// Essential practices below their target: while there is one, the word is never better than "needs attention".
        pub gates: Vec<String>,
        /// All risk together.
        pub total: TotalPart,
        /// Up to which share of the risk each word holds, best first.
        pub words: Vec<WordLimit>,
        /// How much is known, 0..=1.
        pub certainty: f64,
        /// How well the practices are in place, all together, 0..=1.
        pub protection: Band,
        /// What the answers are.
        pub basis: Basis,
        /// The things that can happen, by what remains of them; they add up to the total.
        pub scenarios: Vec<ScenarioPart>,
        /// The practices, those first whose gap leaves most risk.
        pub practices: Vec<PracticePart>,
        /// What bases and strengths were taken from; scenarios and effects name them by their place here.
        pub sources: Vec<SourceRow>,
    }

    /// All risk together, in points.
    pub struct TotalPart {
        /// What remains.
        pub risk: Band,
        /// With no practice at all.
        pub inherent: f64,
        /// With every practice in full: less than this cannot be reached.
        pub floor: f64,
        /// The share that remains of what can be reduced, 0..=1.
        pub share: Band,
    }

    /// Up to which share of the risk a word holds.
    pub struct WordLimit {
        /// As in `word-<code>`.
        pub word: String,
        /// 0..=1; none: above all others.
        pub up_to: Option<f64>,
    }

    /// Of what the risk of a thing that can happen is made.
    pub struct ScenarioPart {
        /// The scenario.
        pub id: String,
        /// Before any practice, 1..=5.
        pub likelihood: f64,
        /// Before any practice, 1..=5.
        pub impact: f64,
        /// With the practices at their cautious levels.
        pub likelihood_now: f64,
        /// With the practices at their cautious levels.
        pub impact_now: f64,
        /// What remains, in points.
        pub risk: Band,
        /// How far the two before any practice can be trusted: `high`, `medium` or `low`.
        pub confidence: String,
        /// Where they come from: places in the list of sources, from 0.
        pub sources: Vec<u32>,
        /// The practices that lower it, those first that could lower it most.
        pub effects: Vec<EffectPart>,
    }

    /// How a practice lowers what can happen.
    pub struct EffectPart {
        /// The practice.
        pub practice: String,
        /// `likelihood` or `impact`.
        pub on: String,
        /// By which share it lowers that in full, 0..=0.9.
        pub most: f64,
        /// By which share it does now.
        pub now: Band,
        /// What the sources leave open for `most`.
        pub range: Band,
        /// How far it can be trusted: `high`, `medium` or `low`.
        pub confidence: String,
        /// Places in the list of sources, from 0.
        pub sources: Vec<u32>,
    }

    /// Of what the level of a practice is made: the mean of the answers by their weights.
    pub struct PracticePart {
        /// The practice.
        pub id: String,
        /// Its level, 0..=1.
        pub level: Band,
        /// Where it should be.
        pub target: f64,
        /// As in `practice-standing-<code>`.
        pub standing: String,
        /// Without it the word is never better than "needs attention".
        pub blocking: bool,
        /// It counts only if an open answer turns out one way.
        pub possible: bool,
        /// The answers that measure it.
        pub items: Vec<ItemPart>,
    }

    /// What an answer adds to a practice.
    pub struct ItemPart {
        /// The question.
        pub item: String,
        /// What the person said; none: nothing yet.
        pub answer: Option<Answer>,
        /// The options that count, after what was looked at and measured; none while nothing is known, and while what
        /// counts was said to the simpler question.
        pub counted: Vec<String>,
        /// What was said to the simpler question in its place.
        pub simpler: Option<SimplerAnswer>,
        /// Its level, 0..=1.
        pub level: Band,
        /// Its weight in the mean.
        pub weight: f64,
        /// How it is known: `measured`, `seen` or `declared`.
        pub source: Option<String>,
        /// Since when that is known.
        pub date: Option<String>,
        /// The message id of the check that confirms or limits it.
        pub check: Option<String>,
        /// It is no longer fresh.
        pub lapsed: bool,
        /// It is asked only if an open answer turns out one way.
        pub possible: bool,
    }

    /// A study or a statistic.
    pub struct SourceRow {
        /// Its title, in its own language.
        pub title: String,
        /// Who published it.
        pub publisher: String,
        /// When.
        pub year: u32,
        /// How far it can be trusted: `high`, `medium` or `low`.
        pub confidence: String,
        /// Where it was read; none while its address was not opened.
        pub link: Option<LinkInfo>,
    }
}
