//! How the result moves over time.

use super::Band;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

dto! {
    /// How the result came to be what it is.
    pub struct History {
        /// Today.
        pub today: String,
        /// The days on which something was different from the day before, oldest first; none before the first answer.
        pub days: Vec<HistoryDay>,
        /// What happened in the last twelve months, day by day, oldest first.
        pub moments: Vec<Moment>,
        /// What came together in the last twelve months.
        pub accumulated: AccumulatedRisk,
        /// The plans that were printed, oldest first, if their figures are other ones today: the questions or the method
        /// have changed since.
        pub outdated: Vec<OutdatedPlan>,
    }

    /// What a day was like, after its last event.
    pub struct HistoryDay {
        /// The day.
        pub date: String,
        /// What remained, in points.
        pub risk: Band,
        /// The cautious risk if nothing had been done, in points.
        pub undone: f64,
        /// How much was known, 0..=1; at 0 nothing was.
        pub certainty: f64,
        /// The word at the cautious end.
        pub word: String,
        /// Some essential was not asked yet.
        pub so_far: bool,
    }

    /// A day on which something happened.
    pub struct Moment {
        /// The day, and what it was like.
        pub day: HistoryDay,
        /// The actions that were done.
        pub done: Vec<String>,
        /// What else moved the result.
        pub moved: Vec<MovedBy>,
    }

    /// One thing that moved the result.
    pub struct MovedBy {
        /// `answered`, `measured`, `lapsed`, `profile` or `pass`.
        pub cause: String,
        /// The question, if it is about one.
        pub item: Option<String>,
        /// The message id of the check, if one looked.
        pub check: Option<String>,
        /// The key of the context, if that changed.
        pub key: Option<String>,
        /// The options that counted before; empty: none was known.
        pub before: Vec<String>,
        /// The options that count after.
        pub after: Vec<String>,
        /// By how much the cautious risk rose, in points; below zero: it fell.
        pub risk: f64,
        /// By how much certainty rose, as a share.
        pub certainty: f64,
    }

    /// The sum of each ended day's cautious risk.
    pub struct AccumulatedRisk {
        /// The first day that counts; none: there is none yet.
        pub from: Option<String>,
        /// How many days it covers.
        pub days: u32,
        /// In points times days.
        pub risk_days: f64,
        /// The mean of a day, in points.
        pub mean: f64,
        /// What was avoided by what was done, in points times days; below zero when things got worse.
        pub avoided: f64,
        /// The practices whose gap left most; three at most. They overlap and are never added.
        pub burdens: Vec<Burden>,
    }

    /// What the gap of a practice left.
    pub struct Burden {
        /// The practice.
        pub practice: String,
        /// In points times days.
        pub risk_days: f64,
    }

    /// A plan that was printed, then and as it would be now.
    pub struct OutdatedPlan {
        /// The day of the plan.
        pub date: String,
        /// What was printed, in points.
        pub printed: Band,
        /// What today's questions and method make of the same day.
        pub recomputed: Band,
    }

    /// Two days side by side.
    pub struct Comparison {
        /// The earlier day.
        pub before: HistoryDay,
        /// The later day.
        pub after: HistoryDay,
        /// What each kind of cause moved, largest first.
        pub causes: Vec<CauseSum>,
        /// Everything that moved the result between them.
        pub moved: Vec<MovedBy>,
        /// The practices in scope on either day, those first that moved most.
        pub practices: Vec<PracticeMove>,
    }

    /// What one kind of cause moved.
    pub struct CauseSum {
        /// As in `MovedBy`.
        pub cause: String,
        /// By how much the cautious risk rose, in whole points. Together they are what the two days differ by, as these
        /// are printed.
        pub risk: f64,
    }

    /// The cautious level of a practice on two days.
    pub struct PracticeMove {
        /// The practice.
        pub practice: String,
        /// Before, 0..=1; none: it was not in scope.
        pub before: Option<f64>,
        /// After.
        pub after: Option<f64>,
    }
}
