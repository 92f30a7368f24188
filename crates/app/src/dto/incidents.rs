//! What was done to a person, in their own words, and the files that show it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

codes! {
    /// A file of the register.
    pub enum RegisterFormat {
        /// Paper.
        Pdf,
        /// A row for each incident.
        Csv,
        /// The same, for another program.
        Json,
    }

    /// A file about an incident.
    pub enum ComplaintFormat {
        /// Paper for the police.
        Pdf,
        /// The same facts, for another program.
        Json,
    }
}

dto! {
    /// What was done to the person.
    pub struct Incident {
        /// Its id.
        pub id: String,
        /// What it is about, as typed; may be empty.
        pub title: String,
        /// Which situation it is, by id; none: nobody said.
        pub situation: Option<String>,
        /// What happened, in order of time.
        pub happened: Vec<Happening>,
        /// What was lost and how it was paid, as typed.
        pub loss: String,
        /// The files that show it, in the order in which they were added.
        pub evidence: Vec<EvidenceRow>,
        /// What it did to data about other people; none: nobody said that it did anything.
        pub breach: Option<Breach>,
        /// When the term to tell the authority ends, as "2026-11-26T09:20"; none: nothing runs, or nobody knows when.
        pub term: Option<String>,
    }

    /// A breach of personal data, as the law asks to write it down.
    pub struct Breach {
        /// The day on which it became known, as an ISO date.
        pub known: Option<String>,
        /// The hours and minutes of that day, as "09:05".
        pub time: Option<String>,
        /// Which data of whom and of how many.
        pub data: String,
        /// What it may do to them.
        pub effects: String,
        /// What was done about it.
        pub measures: String,
        /// Whether the authority was told.
        pub authority: Told,
        /// Whether those people were told.
        pub people: Told,
    }

    /// Whether somebody was told.
    pub struct Told {
        /// None: still to be decided.
        pub done: Option<bool>,
        /// The day, as an ISO date.
        pub day: Option<String>,
        /// Why not, or why so late.
        pub why: String,
    }

    /// One thing that happened.
    pub struct Happening {
        /// The day, as an ISO date; none: nobody remembers it.
        pub day: Option<String>,
        /// Hours and minutes, as "09:05".
        pub time: Option<String>,
        /// What happened.
        pub what: String,
    }

    /// What is known of a file that shows what happened.
    pub struct EvidenceRow {
        /// The file's name.
        pub name: String,
        /// What it shows, as typed.
        pub shows: String,
        /// SHA-256 of the file when it was added, in hexadecimal.
        pub sha256: String,
        /// Its size then, in bytes.
        #[ts(type = "number")]
        pub bytes: u64,
        /// The day on which it was added.
        pub added: String,
    }

    /// How a person tells it now.
    pub struct IncidentInput {
        /// The incident.
        pub id: String,
        /// What it is about; may be empty.
        pub title: String,
        /// Which situation it is, by id; none: nobody said.
        pub situation: Option<String>,
        /// What happened, in any order. What says nothing is left out.
        pub happened: Vec<Happening>,
        /// What was lost and how it was paid.
        pub loss: String,
        /// Those of its files that still count, as they were added once.
        pub evidence: Vec<EvidenceInput>,
        /// What it did to data about other people.
        pub breach: Option<Breach>,
    }

    /// The register of all incidents and breaches, as a file.
    pub struct RegisterOptions {
        /// Its language.
        pub language: String,
        /// As what.
        pub format: RegisterFormat,
    }

    /// What a person says of a file.
    pub struct EvidenceInput {
        /// The file.
        pub sha256: String,
        /// What it shows.
        pub shows: String,
    }

    /// What is printed for the police.
    pub struct ComplaintOptions {
        /// The incident; none: a sheet to fill in with a pen.
        pub incident: Option<String>,
        /// The language of the paper.
        pub language: String,
        /// As what.
        pub format: ComplaintFormat,
    }
}
