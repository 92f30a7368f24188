//! Live packs: what somebody practises alone, and the sheets of them on paper. Nothing of it is kept.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

codes! {
    /// Which paper of a sheet.
    pub enum ExercisePaper {
        /// The questions, with boxes to tick.
        Questions,
        /// The right answers, with why and what to do.
        Answers,
    }
}

dto! {
    /// Questions with right answers; its texts are those of `pack-<id>`.
    pub struct LivePack {
        /// Its id.
        pub id: String,
        /// Its sheets, in order.
        pub sheets: Vec<LiveSheet>,
    }

    /// Questions that are done at one sitting; its name is the attribute `sheet-<id>` of the pack.
    pub struct LiveSheet {
        /// Its id within the pack.
        pub id: String,
        /// In the order in which they are asked.
        pub questions: Vec<LiveQuestion>,
    }

    /// A question with a right answer; its texts are those of `live-<id>`.
    pub struct LiveQuestion {
        /// Its id.
        pub id: String,
        /// What is shown, as a code: `medium-<code>` names it.
        pub medium: String,
        /// Whether a message is judged. If not, one of the options is chosen.
        pub judged: bool,
        /// The codes of its answers, in order, without "I do not know".
        pub options: Vec<String>,
        /// Those that are right.
        pub right: Vec<String>,
    }

    /// What somebody answered.
    pub struct ExerciseAnswer {
        /// The question.
        pub question: String,
        /// The code of the option, or `unknown`.
        pub option: String,
    }

    /// What somebody answered at one sitting.
    pub struct ExerciseAnswers {
        /// The pack.
        pub pack: String,
        /// The sheet.
        pub sheet: String,
        /// In any order.
        pub answers: Vec<ExerciseAnswer>,
    }

    /// What they found out. It judges nobody and is not kept.
    pub struct ExerciseTally {
        /// False messages that were shown.
        pub fake: u32,
        /// Those of them that were found to be false.
        pub spotted: u32,
        /// True messages that were shown.
        pub genuine: u32,
        /// Those of them that were taken for false.
        pub suspected: u32,
        /// Questions with options that were asked.
        pub choices: u32,
        /// Those of them that were answered rightly.
        pub right: u32,
        /// Questions without an answer, or answered with "I do not know".
        pub unsure: u32,
    }

    /// Which sheet is printed, and how.
    pub struct ExerciseOptions {
        /// The pack.
        pub pack: String,
        /// The sheet.
        pub sheet: String,
        /// Which paper of it.
        pub paper: ExercisePaper,
        /// Its language.
        pub language: String,
    }
}
