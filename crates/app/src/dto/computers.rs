//! The computers of a firm: what a look at each found.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

dto! {
    /// The computers of a firm.
    pub struct Computers {
        /// How many there are; never fewer than are known.
        pub count: u32,
        /// How many of them have a fresh look.
        pub fresh: u32,
        /// Those that are known.
        pub rows: Vec<ComputerRow>,
        /// How each check came out over those with a fresh look, the worst first.
        pub spreads: Vec<SpreadRow>,
        /// The day of the last look at this computer, which so can be handed over.
        pub looked: Option<String>,
    }

    /// A computer that is known.
    pub struct ComputerRow {
        /// Its id.
        pub id: String,
        /// What people call it.
        pub label: String,
        /// The day of its last look.
        pub looked: String,
        /// Whether that still says how things are.
        pub fresh: bool,
        /// Checks that are bad on it.
        pub fail: u32,
        /// Checks that ask for attention.
        pub warn: u32,
        /// Checks that could not see.
        pub unknown: u32,
        /// Checks that are good.
        pub pass: u32,
    }

    /// How a check came out. Each list holds labels.
    pub struct SpreadRow {
        /// The check's message id.
        pub message: String,
        /// Bad on these.
        pub fail: Vec<String>,
        /// Asks for attention on these.
        pub warn: Vec<String>,
        /// Could not see on these.
        pub unknown: Vec<String>,
        /// Good on these.
        pub pass: Vec<String>,
        /// Whether the computers differ in it.
        pub differs: bool,
    }

    /// What is handed over about this computer.
    pub struct ShareOptions {
        /// What people call it.
        pub label: String,
        /// Whether also what looks at the person's own things goes along.
        pub personal: bool,
    }

    /// What became of some files.
    pub struct TakenComputers {
        /// Labels of those that were taken in.
        pub taken: Vec<String>,
        /// Labels of those of which a look as new was known.
        pub known: Vec<String>,
        /// Names of files that are no look at a computer.
        pub unreadable: Vec<String>,
        /// The computers now.
        pub computers: Computers,
    }
}
