//! Hygiene checks: what this computer shows.
//!
//! ```text
//! request ─> System ─> raw answer ─> parser (pure) ─> fact ─> rule (pure) ─> verdict
//!            Live | Replay | Record
//! ```
//!
//! A check runs as the person who started it, asks for no password, writes nothing outside a private folder of
//! its own, opens no network connection, and never says "pass" because it could not look.

mod bundle;
mod check;
mod environment;
mod evidence;
#[cfg(feature = "fuzzing")]
pub mod fuzzing;
mod judgement;
mod knowledge;
mod live;
mod look;
mod parse;
mod raw;
mod reads;
mod record;
mod replay;
mod request;
mod run;
mod system;

pub use bundle::{BundleError, KeyFault};
pub use check::{Check, ControlId, Limit, LimitUnit, Severity, catalogue};
pub use evidence::{Evidence, Value};
pub use judgement::{NotApplicable, unknown_reason_message};
pub use knowledge::{Knowledge, KnowledgeError};
pub use live::Live;
pub use raw::{Answer, Failure, Raw};
pub use reads::{ReadEntry, ReadKind, what_we_read};
pub use record::Record;
pub use replay::{Complaint, Misfit, Replay};
pub use request::{
    AppName, BUNDLES, BlockName, BusId, CmdId, DeviceName, DeviceNumber, DriveLetter, EXTENSIONS, FLATPAKS,
    FileName, FirewallProfile, FolderId, FsUuid, GSetting, KNOWN_NAMES, KeyId, KeyPlace, NativeId,
    OfficeProgram, PACKAGES, PathId, Profile, ProfileRoot, QueryId, RemoteTool, Request, SNAPS, Service,
    TimeClass, UNINSTALL, Unit, WmiId,
};
pub use run::{CheckResult, Coverage, Progress, Run, run};
pub use system::{Os, System};
