//! Raw answers of a system: bytes that may hold anything, so nothing here can be printed or stored.

use domain::UnknownReason;
use std::borrow::Cow;
use std::sync::Arc;

/// Bytes as a system gave them. They may hold names, tokens or tax ids, so there is deliberately no
/// `Debug`, `Display` or `Serialize`: only a parser takes them apart, and only typed facts leave it.
#[derive(Clone)]
pub struct Raw {
    bytes: Arc<[u8]>,
    announced: Option<u64>,
}

impl Raw {
    /// Bytes without a known length (`/proc`, commands, the bus).
    pub fn new(bytes: impl Into<Arc<[u8]>>) -> Self {
        Self {
            bytes: bytes.into(),
            announced: None,
        }
    }

    /// Bytes of a file that said how long it is when it was opened.
    pub fn with_length(bytes: impl Into<Arc<[u8]>>, announced: u64) -> Self {
        Self {
            bytes: bytes.into(),
            announced: Some(announced),
        }
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The length that was announced, if any.
    pub fn announced(&self) -> Option<u64> {
        self.announced
    }

    /// Whether as many bytes came as were announced.
    pub fn is_whole(&self) -> bool {
        self.announced
            .is_none_or(|length| length == self.bytes.len() as u64)
    }

    /// The bytes as text: UTF-16 if a mark at the beginning says so, else UTF-8 with or without its mark. What is
    /// neither becomes U+FFFD, which no parser accepts where it matters.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
            let (pairs, odd) = rest.as_chunks::<2>();
            let mut text = String::from_utf16_lossy(&pairs.iter().copied().map(unit).collect::<Vec<_>>());
            text.extend((!odd.is_empty()).then_some(char::REPLACEMENT_CHARACTER));
            Cow::Owned(text)
        };
        match &*self.bytes {
            [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes),
            [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes),
            [0xEF, 0xBB, 0xBF, rest @ ..] | rest => String::from_utf8_lossy(rest),
        }
    }
}

/// Why a system gave no answer.
#[derive(Clone)]
pub enum Failure {
    /// The system refused.
    Denied,
    /// The system refused what the person can allow: Full Disk Access of macOS.
    NeedsPermission,
    /// There is no such thing, or no program that could tell.
    Missing,
    /// No answer in time.
    Timeout,
    /// The sandbox around the program hides it.
    Sandboxed,
    /// This system is not one that can be asked yet.
    Unsupported,
    /// A recorded computer was not asked then.
    NotRecorded,
    /// An answer came and is not to be trusted.
    Failed {
        /// The exit code of a command.
        code: Option<i32>,
        /// What a command complained about.
        stderr: Raw,
    },
}

impl Failure {
    /// A failure with nothing to add.
    pub fn failed() -> Self {
        Self::Failed {
            code: None,
            stderr: Raw::new([]),
        }
    }

    /// The reason that a check gives for it.
    pub fn reason(&self) -> UnknownReason {
        match self {
            Self::Denied => UnknownReason::Denied,
            Self::NeedsPermission => UnknownReason::NeedsPermission,
            Self::Missing => UnknownReason::ToolMissing,
            Self::Timeout => UnknownReason::Timeout,
            Self::Sandboxed => UnknownReason::Sandboxed,
            Self::Unsupported => UnknownReason::UnsupportedVersion,
            Self::NotRecorded => UnknownReason::NotRecorded,
            Self::Failed { .. } => UnknownReason::Unparsable,
        }
    }
}

/// What a system answers.
pub type Answer = Result<Raw, Failure>;

/// A value that only the parser that made it may look into: a certificate's holder, a home folder.
/// No `Debug`, `Display` or `Serialize`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Secret(Vec<u8>);

impl Secret {
    pub(crate) fn new(value: impl Into<Vec<u8>>) -> Self {
        Self(value.into())
    }

    pub(crate) fn reveal(&self) -> &[u8] {
        &self.0
    }
}

/// The answer is not in a form that we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unparsable;

impl From<Unparsable> for UnknownReason {
    fn from(_: Unparsable) -> Self {
        Self::Unparsable
    }
}

/// Seen, or why not.
pub(crate) type Seen<T> = Result<T, UnknownReason>;
