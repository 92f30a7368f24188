//! What a rule says.

use crate::check::Limit;
use crate::evidence::{Evidence, Value};
use domain::{UnknownReason, Verdict};
use serde::{Deserialize, Serialize};

/// Why a check has no meaning on a computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotApplicable {
    /// It runs in a container: disk, firmware and kernel belong to another computer.
    Container,
    /// It is a virtual machine: disk and firmware belong to another computer.
    VirtualMachine,
    /// It was started from a live medium and keeps nothing.
    LiveSystem,
    /// Its firmware is older than secure boot.
    NoUefi,
    /// It has no desktop to lock.
    NoDesktop,
    /// No browser was ever used.
    NoBrowser,
    /// There is no personal certificate.
    NoCertificate,
    /// The system is made to be updated by hand.
    UpdatedByHand,
    /// No backup was set up that we could look into.
    NoBackup,
    /// No wifi is in use.
    NoWifi,
    /// No wifi network is kept.
    NoSavedWifi,
    /// No browser that we know is installed.
    NoBrowserInstalled,
    /// There is no private key of SSH.
    NoSshKey,
    /// The thing belongs to other systems; this one does without.
    OtherSystems,
    /// The chip guards it, and the administrator alone may ask.
    GuardedByChip,
    /// No office program was ever used.
    NoOffice,
    /// Another antivirus program is in charge and has its own way.
    OtherAntivirus,
    /// There is no shop of apps: everything comes with the system.
    NoAppShop,
    /// Only the browser of the system is in use, and the system's keychain holds its passwords.
    InKeychain,
}

impl NotApplicable {
    /// Every code.
    pub const ALL: [Self; 19] = [
        Self::Container,
        Self::VirtualMachine,
        Self::LiveSystem,
        Self::NoUefi,
        Self::NoDesktop,
        Self::NoBrowser,
        Self::NoCertificate,
        Self::UpdatedByHand,
        Self::NoBackup,
        Self::NoWifi,
        Self::NoSavedWifi,
        Self::NoBrowserInstalled,
        Self::NoSshKey,
        Self::OtherSystems,
        Self::GuardedByChip,
        Self::NoOffice,
        Self::OtherAntivirus,
        Self::NoAppShop,
        Self::InKeychain,
    ];

    /// The id of its text.
    pub fn message(self) -> &'static str {
        match self {
            Self::Container => "not-applicable-container",
            Self::VirtualMachine => "not-applicable-virtual-machine",
            Self::LiveSystem => "not-applicable-live-system",
            Self::NoUefi => "not-applicable-no-uefi",
            Self::NoDesktop => "not-applicable-no-desktop",
            Self::NoBrowser => "not-applicable-no-browser",
            Self::NoCertificate => "not-applicable-no-certificate",
            Self::UpdatedByHand => "not-applicable-updated-by-hand",
            Self::NoBackup => "not-applicable-no-backup",
            Self::NoWifi => "not-applicable-no-wifi",
            Self::NoSavedWifi => "not-applicable-no-saved-wifi",
            Self::NoBrowserInstalled => "not-applicable-no-browser-installed",
            Self::NoSshKey => "not-applicable-no-ssh-key",
            Self::OtherSystems => "not-applicable-other-systems",
            Self::GuardedByChip => "not-applicable-guarded-by-chip",
            Self::NoOffice => "not-applicable-no-office",
            Self::OtherAntivirus => "not-applicable-other-antivirus",
            Self::NoAppShop => "not-applicable-no-app-shop",
            Self::InKeychain => "not-applicable-in-keychain",
        }
    }
}

/// The id of the text that says why a check could not see.
pub fn unknown_reason_message(reason: UnknownReason) -> &'static str {
    match reason {
        UnknownReason::Denied => "unknown-reason-denied",
        UnknownReason::NeedsPermission => "unknown-reason-needs-permission",
        UnknownReason::ToolMissing => "unknown-reason-tool-missing",
        UnknownReason::Timeout => "unknown-reason-timeout",
        UnknownReason::Unparsable => "unknown-reason-unparsable",
        UnknownReason::Inconsistent => "unknown-reason-inconsistent",
        UnknownReason::UnsupportedVersion => "unknown-reason-unsupported-version",
        UnknownReason::Sandboxed => "unknown-reason-sandboxed",
        UnknownReason::StaleData => "unknown-reason-stale-data",
        UnknownReason::NotRecorded => "unknown-reason-not-recorded",
    }
}

/// A value that was looked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Fact<T> {
    /// It was seen.
    Known(T),
    /// It has no meaning here.
    NotApplicable(NotApplicable),
    /// It could not be seen.
    Unknown(UnknownReason),
}

impl<T> From<Result<T, UnknownReason>> for Fact<T> {
    fn from(seen: Result<T, UnknownReason>) -> Self {
        match seen {
            Ok(value) => Self::Known(value),
            Err(reason) => Self::Unknown(reason),
        }
    }
}

impl<T> Fact<T> {
    /// Judges a known value; the other two are judged by what they are.
    pub(crate) fn judge(&self, rule: impl FnOnce(&T) -> Judgement) -> Judgement {
        match self {
            Self::Known(value) => rule(value),
            Self::NotApplicable(code) => Judgement::not_applicable(*code),
            Self::Unknown(reason) => Judgement::unknown(*reason),
        }
    }
}

/// A verdict with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Judgement {
    pub(crate) verdict: Verdict,
    pub(crate) reason: Option<UnknownReason>,
    pub(crate) not_applicable: Option<NotApplicable>,
    pub(crate) provisional: bool,
    pub(crate) evidence: Vec<Evidence>,
    /// What it says by the usual limit, where the person's own one makes it say something else.
    pub(crate) usual: Option<Verdict>,
}

impl Judgement {
    fn new(verdict: Verdict) -> Self {
        Self {
            verdict,
            reason: None,
            not_applicable: None,
            provisional: false,
            evidence: Vec::new(),
            usual: None,
        }
    }

    pub(crate) fn pass() -> Self {
        Self::new(Verdict::Pass)
    }

    pub(crate) fn warn() -> Self {
        Self::new(Verdict::Warn)
    }

    pub(crate) fn fail() -> Self {
        Self::new(Verdict::Fail)
    }

    pub(crate) fn info() -> Self {
        Self::new(Verdict::Info)
    }

    pub(crate) fn unknown(reason: UnknownReason) -> Self {
        Self {
            reason: Some(reason),
            ..Self::new(Verdict::Unknown)
        }
    }

    pub(crate) fn not_applicable(code: NotApplicable) -> Self {
        Self {
            not_applicable: Some(code),
            ..Self::new(Verdict::NotApplicable)
        }
    }

    /// Adds a value that the texts may use.
    pub(crate) fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.evidence.push(Evidence {
            key: key.to_owned(),
            value: value.into(),
        });
        self
    }

    /// Judges by the limit that a person chose, and remembers what the usual one says. `judge` takes the limit.
    pub(crate) fn by_limit(own: Option<u16>, limit: Limit, judge: impl Fn(u16) -> Self) -> Self {
        let usual = judge(limit.usual);
        let Some(own) = own else { return usual };
        let mut judgement = judge(own.clamp(limit.least, limit.most));
        judgement.usual = (judgement.verdict != usual.verdict).then_some(usual.verdict);
        judgement
    }

    /// Marks a verdict that rests on a source which no recorded computer has confirmed yet.
    pub(crate) fn provisional(self) -> Self {
        self.provisional_if(true)
    }

    /// Marks a verdict that rests on something not yet confirmed. What could not be seen, or has no meaning here,
    /// is no verdict.
    pub(crate) fn provisional_if(mut self, provisional: bool) -> Self {
        let judges = !matches!(self.verdict, Verdict::Unknown | Verdict::NotApplicable);
        self.provisional |= provisional && judges;
        self
    }
}
