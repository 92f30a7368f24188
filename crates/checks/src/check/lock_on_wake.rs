//! `lock.on_wake`: after sleep the computer asks for the password.

use super::lock_idle_timeout::{running, switch};
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::Desktop;
use crate::parse::json::{self, Switch, WakePassword};
use crate::parse::{ini, macos, os_release};
use crate::raw::Seen;
use crate::request::{CmdId, GSetting, KeyId, NativeId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

/// Seconds of sleep that may pass before macOS asks.
const SOON: u64 = 60;

const MINUTE: u64 = 60;
/// How Windows writes down that it never asks, however long nobody was there.
const NEVER: u64 = 0xFFFF_FFFF;

/// Whether the screen is locked when the computer wakes up.
#[derive(Serialize)]
struct WakeLock {
    desktop: Desktop,
    locks: bool,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Macos => mac(look),
        Os::Windows => windows(look).unwrap_or_else(Judgement::unknown),
        Os::Linux | Os::Other => gather(look).judge(judge),
    }
}

/// From sleep on, macOS waits a while before it asks. How it tells that is not confirmed on hardware.
fn mac(look: &Look<'_>) -> Judgement {
    let judgement = match look.run(CmdId::ScreenLock, macos::screen_lock) {
        Ok(None) => Judgement::fail(),
        Ok(Some(seconds)) if seconds <= SOON => Judgement::pass(),
        Ok(Some(seconds)) => Judgement::warn().with("minutes", seconds.div_ceil(60)),
        Err(reason) => Judgement::unknown(reason),
    };
    judgement.provisional()
}

/// A computer that sleeps has a switch for mains power and one for the battery, each of which a policy may overrule. One
/// that only dozes has none: it asks, unless somebody chose to be let in for a while. None of it is confirmed on
/// hardware.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let set: WakePassword = look.native(NativeId::WakePassword, json::value)?;
    let policy = look.find_key(KeyId::PolicyWake)?.unwrap_or_default();
    let grace = look.key(KeyId::UserDesktop)?.number("DelayLockInterval")?;
    let is_on = |name, set| match policy.number(name)? {
        None => Ok(set != Switch::Off),
        Some(0) => Ok(false),
        Some(1) => Ok(true),
        Some(_) => Err(UnknownReason::Unparsable),
    };
    let on_mains = is_on("ACSettingIndex", set.mains)?;
    let on_battery = is_on("DCSettingIndex", set.battery)?;
    let asks = on_mains && (on_battery || !look.native(NativeId::Battery, json::value::<bool>)?);
    let seconds = grace.unwrap_or_default();
    let judgement = if !asks || seconds >= NEVER {
        Judgement::fail()
    } else if seconds <= MINUTE {
        Judgement::pass()
    } else {
        Judgement::warn().with("minutes", seconds.div_ceil(MINUTE))
    };
    Ok(judgement.provisional())
}

fn gather(look: &Look<'_>) -> Fact<WakeLock> {
    let desktop = match running(look) {
        Fact::Known(desktop) => desktop,
        Fact::NotApplicable(code) => return Fact::NotApplicable(code),
        Fact::Unknown(reason) => return Fact::Unknown(reason),
    };
    let locks = match desktop {
        Desktop::Gnome => gnome(look),
        Desktop::Cinnamon => switch(look, GSetting::CinnamonLockOnSuspend),
        Desktop::Kde => kde(look),
        // MATE asks two programs in turn, and the others have no setting that we know.
        Desktop::Mate | Desktop::Other => Err(UnknownReason::UnsupportedVersion),
    };
    locks.map(|locks| WakeLock { desktop, locks }).into()
}

fn judge(lock: &WakeLock) -> Judgement {
    let judgement = if lock.locks {
        Judgement::pass()
    } else {
        Judgement::fail()
    };
    judgement.with("desktop", lock.desktop.code())
}

/// GNOME has one switch for both locks; Ubuntu adds one for sleep alone.
fn gnome(look: &Look<'_>) -> Seen<bool> {
    if !switch(look, GSetting::GnomeLockEnabled)? {
        return Ok(false);
    }
    let distribution = look.read(PathId::OsRelease, os_release::parse)?;
    let is_ubuntu = distribution.id == "ubuntu" || distribution.like.iter().any(|like| like == "ubuntu");
    if is_ubuntu {
        switch(look, GSetting::UbuntuLockOnSuspend)
    } else {
        Ok(true)
    }
}

/// KDE writes down only what differs from its default, which is to lock.
fn kde(look: &Look<'_>) -> Seen<bool> {
    let settings = look.find(PathId::KScreenLocker, ini::kde)?.unwrap_or_default();
    match ini::value(&settings, "Daemon", "LockOnResume").as_deref() {
        None | Some("true") => Ok(true),
        Some("false") => Ok(false),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}
