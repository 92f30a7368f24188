//! What documents are printed on.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

codes! {
    /// A size of paper.
    #[derive(Default)]
    pub enum PaperSize {
        /// 210 by 297 mm.
        #[default]
        A4,
        /// 8.5 by 11 inches.
        Letter,
    }
}

dto! {
    /// What documents of a vault are printed on.
    pub struct Letterhead {
        /// The size of the paper.
        pub paper: PaperSize,
        /// Whose name stands on them besides the program's.
        pub partner: Option<PartnerRow>,
    }

    /// A chamber of commerce, a town hall.
    pub struct PartnerRow {
        /// What they are called.
        pub name: String,
        /// How to reach them: one text each.
        pub contact: Vec<String>,
        /// Whether there is a logo.
        pub logo: bool,
    }
}
