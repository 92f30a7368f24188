//! Use cases, DTOs and error codes: all that a shell may call.
//!
//! [`App`] is the window's: a vault and the assessment in it. [`Desk`] is the command line's: the same content and
//! method without a vault. Both go through one [`Case`](case::Case), so that they cannot disagree.

mod about;
mod app;
mod assess;
pub mod bindings;
mod case;
pub mod channels;
mod clock;
mod computers;
mod coverage_page;
mod documents;
mod drill;
pub mod dto;
mod exchange;
mod exercise;
mod explain;
pub mod failure;
mod first_run;
mod handout;
mod history;
mod home;
mod hygiene;
mod incidents;
mod keeping;
mod letterhead;
mod links;
mod look;
mod method_page;
mod outcome;
mod outside;
mod paper;
mod people;
mod plan;
mod plan_files;
mod preferences;
mod questions;
mod recovery;
mod register;
mod situations;
mod texts;
mod vaults;

pub use app::{App, Surroundings, default_data_dir};
pub use assess::{Assessed, Desk, Statement};
pub use clock::Clock;
pub use coverage_page::coverage_page;
pub use documents::{DocumentCheck, EvidenceCopies, ReadFile};
pub use explain::Explained;
pub use handout::Handout;
pub use history::{ComparisonWords, HistoryWords};
pub use hygiene::refuse_dumps;
pub use look::{Look, check_ids};
pub use method_page::method_page;
pub use outside::{Offered, OfferedFacts, Shelf};
pub use plan_files::PlanFormat;
pub use situations::{Call, ClockWords, SituationWords};
pub use texts::{band as band_text, plain as plain_texts};
pub use vaults::KeychainQuestion;

// What a shell hands in or prints, from the crates below.
pub use checks::{Complaint, Live, Misfit, Record, Replay, Run, System};
pub use content::{
    Ask, Checked, ContactKind, FactsFile, Finding, Library, LivePack, LiveQuestion, LocaleSource, Severity,
    Shown, SigningKey, Step, Texts as LintTexts, ToVerify, Verified, lint, schemas,
};
pub use domain::{Action, Item, ItemId, Pack, Pass, Snapshot};
pub use jiff;
pub use l10n;
pub use report::{Rendered, model as report_model};
pub use store::{Keychain, SystemKeychain, write_verified};
