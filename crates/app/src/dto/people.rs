//! Several people who answer in one assessment.

use super::Answer;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

dto! {
    /// Who has answered, on what they differ, and what others can be asked.
    pub struct People {
        /// How whoever sits here signs; empty: not said yet.
        pub me: String,
        /// Everybody who has answered, in the order in which they came.
        pub people: Vec<PersonRow>,
        /// The questions about which people say different things, in the questionnaire's order.
        pub differing: Vec<Differing>,
        /// The questions that others can be asked, in the questionnaire's order.
        pub askable: Vec<Askable>,
    }

    /// Somebody who has answered.
    pub struct PersonRow {
        /// How they sign; empty: whoever sits here, before they said a name.
        pub name: String,
        /// Whoever sits here.
        pub me: bool,
        /// How many answers of theirs are on record.
        pub answers: u32,
        /// When they last answered.
        pub last: String,
    }

    /// A question about which people say different things.
    pub struct Differing {
        /// The question.
        pub item: String,
        /// What each of them said last, the oldest first.
        pub said: Vec<Said>,
    }

    /// What somebody said last.
    pub struct Said {
        /// How they sign; empty: whoever sits here, before they said a name.
        pub author: String,
        /// Whoever sits here.
        pub me: bool,
        /// The answer.
        pub answer: Answer,
        /// When.
        pub date: String,
        /// `declared` or `seen`.
        pub source: String,
    }

    /// A question that somebody else can be asked.
    pub struct Askable {
        /// The question.
        pub item: String,
        /// Its area.
        pub area: String,
        /// Why one would: `open`, `unknown`, `lapsed`, `differing`, or `known` if there is no such reason.
        pub why: String,
    }

    /// Which questions go to somebody, and how.
    pub struct FormOptions {
        /// The questions.
        pub items: Vec<String>,
        /// The language of the form.
        pub language: String,
        /// A sheet to print instead of a text to send.
        pub paper: bool,
    }

    /// A form that came back.
    #[derive(Default)]
    pub struct ReturnedForm {
        /// The name in it; none: the person at this computer changed their mind about the file.
        pub name: Option<String>,
        /// The answers in it.
        pub answers: Vec<GivenAnswer>,
        /// Questions with marks that are no answer: more than one where one is asked for.
        pub doubtful: Vec<String>,
        /// Questions that this version does not ask, or asks otherwise.
        pub strange: u32,
    }

    /// An answer of somebody else.
    pub struct GivenAnswer {
        /// The question.
        pub item: String,
        /// The answer.
        pub answer: Answer,
    }

    /// A question as it is typed in from paper.
    pub struct PaperQuestion {
        /// The question.
        pub item: String,
        /// `single`, `multiple` or `boolean`.
        pub kind: String,
        /// The options in order.
        pub options: Vec<String>,
        /// Whether "I do not know" is offered.
        pub allow_unknown: bool,
        /// Reasons for not-applicable.
        pub not_applicable: Vec<String>,
    }
}
