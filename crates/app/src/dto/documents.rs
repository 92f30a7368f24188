//! Documents that show what was answered.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

dto! {
    /// The documents of the assessment, and what may be shown by one.
    pub struct Documents {
        /// Those that were added, in that order.
        pub documents: Vec<DocumentRow>,
        /// The questions of the questionnaire, in its order.
        pub questions: Vec<Showable>,
    }

    /// What is known of a document.
    pub struct DocumentRow {
        /// Its id.
        pub id: String,
        /// What it is, as typed.
        pub title: String,
        /// The name of the file.
        pub file: String,
        /// SHA-256 of the file when it was added, in hexadecimal.
        pub sha256: String,
        /// Its size then, in bytes.
        #[ts(type = "number")]
        pub bytes: u64,
        /// The date that it bears.
        pub dated: Option<String>,
        /// Who keeps it.
        pub owner: String,
        /// The last day on which it holds.
        pub expires: Option<String>,
        /// That day is over.
        pub expired: bool,
        /// The questions whose answers it shows.
        pub items: Vec<String>,
        /// The practices that these measure.
        pub practices: Vec<String>,
        /// The standards that ask for them, each with its main controls, as "ENS mp.info.6".
        pub standards: Vec<String>,
        /// How the file is now; none until it was looked at.
        pub state: Option<DocumentState>,
    }

    /// A question that a document may show.
    pub struct Showable {
        /// The question.
        pub item: String,
        /// Its area.
        pub area: String,
        /// An auditor would ask to see something for it.
        pub expected: bool,
    }

    /// What a person says of a document.
    pub struct DocumentInput {
        /// The document.
        pub id: String,
        /// What it is.
        pub title: String,
        /// The date that it bears.
        pub dated: Option<String>,
        /// Who keeps it.
        pub owner: String,
        /// The last day on which it holds.
        pub expires: Option<String>,
        /// The questions whose answers it shows.
        pub items: Vec<String>,
    }

    /// A folder with documents that was written.
    #[derive(Default)]
    pub struct EvidenceFolder {
        /// Its name; none: the person changed their mind.
        pub folder: Option<String>,
        /// How many documents are in it.
        pub copied: u32,
        /// The titles of those whose file is not what was added; they are not in it.
        pub changed: Vec<String>,
        /// The titles of those whose file is not there.
        pub missing: Vec<String>,
    }
}

codes! {
    /// How a file is, compared with what was added.
    pub enum DocumentState {
        /// The same.
        Same,
        /// Another content.
        Changed,
        /// It is not there, or cannot be read.
        Missing,
    }
}
