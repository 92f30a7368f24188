//! A drill around a table.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

codes! {
    /// What is played through.
    pub enum Drill {
        /// A note asks for money on Monday morning.
        LockedFiles,
        /// A customer has paid to another account.
        ChangedAccount,
    }
}

dto! {
    /// Which sheet, and how.
    pub struct DrillOptions {
        /// The drill.
        pub drill: Drill,
        /// The language of the sheet.
        pub language: String,
    }
}
