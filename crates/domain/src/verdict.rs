//! What a check says, as far as the method needs to know.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The verdict of a check. An error is never a pass and never a fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Seen, and good.
    Pass,
    /// Seen, and asks for attention.
    Warn,
    /// Seen, and bad.
    Fail,
    /// Could not be seen.
    Unknown,
    /// Has no meaning on this computer.
    NotApplicable,
    /// Shown, never counted.
    Info,
}

/// Why a check could not see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum UnknownReason {
    /// The system refused.
    Denied,
    /// A permission that the person could give.
    NeedsPermission,
    /// A program or service is not there.
    ToolMissing,
    /// No answer in time.
    Timeout,
    /// The answer is not in a form that we know.
    Unparsable,
    /// Two sources disagree.
    Inconsistent,
    /// A system or version that we do not know.
    UnsupportedVersion,
    /// The program runs in a sandbox that hides it.
    Sandboxed,
    /// The table or the data needed to judge is too old.
    StaleData,
    /// A recorded computer has no answer to what was asked.
    NotRecorded,
}
