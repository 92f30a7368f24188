//! Content as data: reads items, actions, method, packs, channels and frameworks, and lints them.
//!
//! [`Library`] is everything that `questionnaires/` holds, embedded or from a folder. Files from outside pass the
//! limits of [`limits`] first. What is wrong is a [`ContentError`] (a file cannot be read) or a [`Finding`] (it can,
//! and does not make sense): codes and typed arguments, no sentences for people.

mod answers;
mod assessment_file;
mod channel;
mod computer_file;
mod coverage;
mod crosswalk;
mod error;
mod evidence;
mod facts_file;
mod files;
mod framework_table;
mod library;
pub mod limits;
mod lint;
mod live;
mod opened;
mod pack_file;
mod phish_scale;
mod profile_key;
pub mod reading_ease;
mod schema;
pub mod sheet;
mod shown;
mod signature;
mod situation;
mod texts;
mod vault_file;

pub(crate) use answers::nearest;
pub use answers::{
    AnswersFile, Entry, EventsFile, GivenAnswer, NotApplicableAnswer, OnlyTrue, UnknownAnswer,
};
pub use assessment_file::{ASSESSMENT_FORMAT, AssessmentFile};
pub use channel::{
    Basis, Channel, ChannelFile, ChannelMeta, Contact, Field, Group, Hours, LegalEffect, Verified,
};
pub use computer_file::{COMPUTER_FORMAT, ComputerFile};
pub use coverage::{Asked, Reach};
pub use crosswalk::{Crosswalk, Framework, Mapping, Standard};
pub use error::{ContentError, Place, Problem};
pub use evidence::{Address, Evidence, EvidenceFile, EvidenceMeta, Seen};
pub use facts_file::{FACTS_FORMAT, FactsFile};
pub use files::{ActionFile, EffectFile, ItemFile, PracticeFile, ReasonFile, ScenarioFile};
pub use framework_table::{FrameworkControl, FrameworkTable, Titles};
pub use library::Library;
pub use lint::{Finding, Reading, Rule, Severity, lint, reading};
pub use live::{Ask, Choice, Form, Judgement, LivePack, LiveQuestion, Medium, Sheet, Stage, Tally, Truth};
pub use opened::{Opened, OpenedFile};
pub use pack_file::{COMPUTERS, Outside, PACK_FORMAT, PackFile, PlainTexts, SYSTEMS};
pub use phish_scale::{Alignment, Cue, Difficulty, Fit, PhishScale};
pub use profile_key::{ProfileFile, ProfileKey};
pub use schema::schemas;
pub use shown::{Checked, ContactKind, Shown, Step, ToVerify};
pub use signature::{SIGNATURE_BYTES, Signed, SigningKey, signed};
pub use situation::{LegalClock, Situation, SituationFile, SituationStep};
pub use texts::{LocaleSource, TextEntry, Texts};
pub use vault_file::{RunEntry, VAULT_FORMAT, VaultFile};
