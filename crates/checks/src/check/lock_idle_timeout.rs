//! `lock.idle_timeout`: the screen locks by itself.

use super::{Limit, LimitUnit};
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::desktop::{self, Desktop};
use crate::parse::json::{self, Sleep};
use crate::parse::{ini, macos};
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, GSetting, KeyId, NativeId, PathId, Request};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

const MINUTE: u64 = 60;
/// Minutes until the screen locks; up to twice as long asks for attention.
pub(super) const LIMIT: Limit = Limit {
    unit: LimitUnit::Minutes,
    usual: 10,
    least: 1,
    most: 60,
};
/// The value that names the screen saver; without one, nothing starts and nothing locks.
const SAVER: &str = "SCRNSAVE.EXE";

/// After how long without a touch the screen asks for the password.
#[derive(Serialize)]
struct IdleLock {
    desktop: Desktop,
    /// `None`: never.
    seconds: Option<u64>,
    stays_on_desk: Seen<bool>,
}

pub(super) fn look(look: &Look<'_>, knowledge: &Knowledge, _: DateTime) -> Judgement {
    let by = |good: u16| {
        let good = u64::from(good) * MINUTE;
        match look.os() {
            Os::Windows => windows(look, good),
            Os::Macos => mac(look, good),
            Os::Linux | Os::Other => gather(look).judge(|lock| judge(lock, good)),
        }
    };
    Judgement::by_limit(knowledge.own_limit("lock.idle_timeout"), LIMIT, by)
}

/// The soonest of screen saver, the machine's limit and sleep. How Windows tells the last one is not confirmed on
/// hardware, so it is asked only if the others lock late or never.
fn windows(look: &Look<'_>, good: u64) -> Judgement {
    let ways = [screen_saver(look), machine_limit(look)];
    let soonest = |ways: &[Seen<Option<u64>>]| ways.iter().flatten().flatten().min().copied();
    if let Some(seconds) = soonest(&ways).filter(|seconds| *seconds <= good) {
        return told(Judgement::pass(), Some(seconds));
    }
    let [saver, limit] = ways;
    let ways = [saver, limit, asleep(look)];
    if let Some(seconds) = soonest(&ways).filter(|seconds| *seconds <= good) {
        return told(Judgement::pass(), Some(seconds)).provisional();
    }
    if let Some(reason) = ways.iter().find_map(|way| way.err()) {
        return Judgement::unknown(reason);
    }
    let stays_on_desk = look
        .native(NativeId::Battery, json::value::<bool>)
        .map(|battery| !battery);
    let seconds = soonest(&ways);
    told(verdict(seconds, stays_on_desk, good), seconds).provisional()
}

/// A policy overrules each of the person's settings.
fn screen_saver(look: &Look<'_>) -> Seen<Option<u64>> {
    let policy = look.find_key(KeyId::UserPolicyDesktop)?.unwrap_or_default();
    let own = look.key(KeyId::UserDesktop)?;
    let number = |name| match policy.digits(name)? {
        Some(value) => Ok(Some(value)),
        None => own.digits(name),
    };
    let program = match policy.text(SAVER)? {
        Some(program) => Some(program),
        None => own.text(SAVER)?,
    };
    let on = |name| Ok::<_, UnknownReason>(number(name)? == Some(1));
    let locks = on("ScreenSaveActive")? && on("ScreenSaverIsSecure")?;
    let seconds = number("ScreenSaveTimeOut")?.filter(|seconds| *seconds > 0);
    Ok(seconds.filter(|_| locks && program.is_some_and(|program| !program.is_empty())))
}

fn machine_limit(look: &Look<'_>) -> Seen<Option<u64>> {
    let limit = look.key(KeyId::PolicySystem)?.number("InactivityTimeoutSecs")?;
    Ok(limit.filter(|seconds| *seconds > 0))
}

fn asleep(look: &Look<'_>) -> Seen<Option<u64>> {
    let sleep: Sleep = look.native(NativeId::Sleep, json::value)?;
    Ok((sleep.asks && sleep.after > 0).then_some(sleep.after))
}

/// From the dark screen or the screen saver on, macOS waits a while before it asks for the password. How it tells
/// that is not confirmed on hardware.
fn mac(look: &Look<'_>, good: u64) -> Judgement {
    let found = || -> Seen<Option<u64>> {
        let Some(delay) = look.run(CmdId::ScreenLock, macos::screen_lock)? else {
            return Ok(None);
        };
        let dark = look.run(CmdId::PowerSettings, macos::display_sleep)?;
        let locks = |start: Option<u64>| start.map(|start| start.saturating_add(delay));
        if locks(dark).is_some_and(|seconds| seconds <= good) {
            return Ok(locks(dark));
        }
        let saver = look.run(CmdId::ScreenSaver, macos::idle_time)?;
        Ok(locks([dark, saver].into_iter().flatten().min()))
    };
    match found() {
        Ok(seconds) => {
            let stays_on_desk = || {
                look.run(CmdId::Battery, macos::has_battery)
                    .map(|battery| !battery)
            };
            let verdict = match seconds {
                Some(soon) if soon <= 2 * good => verdict(seconds, Ok(false), good),
                _ => verdict(seconds, stays_on_desk(), good),
            };
            told(verdict, seconds).provisional()
        }
        Err(reason) => Judgement::unknown(reason),
    }
}

fn gather(look: &Look<'_>) -> Fact<IdleLock> {
    let desktop = match running(look) {
        Fact::Known(desktop) => desktop,
        Fact::NotApplicable(code) => return Fact::NotApplicable(code),
        Fact::Unknown(reason) => return Fact::Unknown(reason),
    };
    let seconds = match desktop {
        Desktop::Gnome => gnome(
            look,
            [
                GSetting::GnomeLockEnabled,
                GSetting::GnomeIdleDelay,
                GSetting::GnomeLockDelay,
            ],
        ),
        Desktop::Cinnamon => gnome(
            look,
            [
                GSetting::CinnamonLockEnabled,
                GSetting::CinnamonIdleDelay,
                GSetting::CinnamonLockDelay,
            ],
        ),
        Desktop::Mate => mate(look),
        Desktop::Kde => kde(look),
        Desktop::Other => Err(UnknownReason::UnsupportedVersion),
    };
    let chassis = || {
        look.find(PathId::ChassisType, desktop::stays_on_desk)?
            .ok_or(UnknownReason::UnsupportedVersion)
    };
    let lock = seconds.map(|seconds| IdleLock {
        desktop,
        seconds,
        stays_on_desk: chassis(),
    });
    lock.into()
}

/// The desktop around us, for every check of its settings.
pub(super) fn running(look: &Look<'_>) -> Fact<Desktop> {
    match look.native(NativeId::Desktop, desktop::running) {
        Ok(Some(desktop)) => Fact::Known(desktop),
        Ok(None) => without_desktop(look),
        Err(reason) => Fact::Unknown(reason),
    }
}

/// No desktop runs around us: either there is none, or we were started from outside it.
fn without_desktop(look: &Look<'_>) -> Fact<Desktop> {
    let none = |folder| {
        look.entries(folder)
            .map(|names| names.is_none_or(|names| names.names.is_empty()))
    };
    match (none(FolderId::XSessions), none(FolderId::WaylandSessions)) {
        (Ok(true), Ok(true)) => Fact::NotApplicable(NotApplicable::NoDesktop),
        (Err(reason), _) | (_, Err(reason)) => Fact::Unknown(reason),
        _ => Fact::Unknown(UnknownReason::ToolMissing),
    }
}

fn judge(lock: &IdleLock, good: u64) -> Judgement {
    let judgement = verdict(lock.seconds, lock.stays_on_desk, good).with("desktop", lock.desktop.code());
    told(judgement, lock.seconds)
}

fn verdict(seconds: Option<u64>, stays_on_desk: Seen<bool>, good: u64) -> Judgement {
    match (seconds, stays_on_desk) {
        (Some(seconds), _) if seconds <= good => Judgement::pass(),
        (Some(seconds), _) if seconds <= 2 * good => Judgement::warn(),
        (_, Ok(true)) => Judgement::warn(),
        (_, Ok(false)) => Judgement::fail(),
        (_, Err(reason)) => Judgement::unknown(reason),
    }
}

fn told(judgement: Judgement, seconds: Option<u64>) -> Judgement {
    match seconds {
        Some(seconds) => judgement
            .with("locks", true)
            .with("minutes", ((seconds + MINUTE / 2) / MINUTE).max(1)),
        None => judgement.with("locks", false),
    }
}

pub(super) fn switch(look: &Look<'_>, setting: GSetting) -> Seen<bool> {
    look.see(&Request::Exec(CmdId::GSettings(setting)), desktop::boolean)
}

fn count(look: &Look<'_>, setting: GSetting) -> Seen<u64> {
    look.see(&Request::Exec(CmdId::GSettings(setting)), desktop::number)
}

/// GNOME and Cinnamon: seconds until the screen goes dark, and from then until it locks.
fn gnome(look: &Look<'_>, [enabled, idle, delay]: [GSetting; 3]) -> Seen<Option<u64>> {
    let enabled = switch(look, enabled)?;
    let idle = count(look, idle)?;
    let delay = count(look, delay)?;
    Ok((enabled && idle > 0).then(|| idle.saturating_add(delay)))
}

/// MATE counts in minutes and has a switch of its own for the idle lock.
fn mate(look: &Look<'_>) -> Seen<Option<u64>> {
    let enabled = switch(look, GSetting::MateLockEnabled)? && switch(look, GSetting::MateIdleActivation)?;
    let idle = count(look, GSetting::MateIdleDelay)?;
    let delay = count(look, GSetting::MateLockDelay)?;
    Ok((enabled && idle > 0).then(|| idle.saturating_add(delay).saturating_mul(MINUTE)))
}

/// KDE writes down only what differs from its defaults: locked after five minutes. For some seconds more the screen
/// opens without a password, which is for who sits there still; only a grace of minutes makes the lock a later one.
fn kde(look: &Look<'_>) -> Seen<Option<u64>> {
    let settings = look.find(PathId::KScreenLocker, ini::kde)?.unwrap_or_default();
    let value = |key| ini::value(&settings, "Daemon", key);
    let number = |key, default: u64| match value(key) {
        Some(text) => text.parse().map_err(|_| UnknownReason::Unparsable),
        None => Ok(default),
    };
    let enabled = match value("Autolock").as_deref() {
        None | Some("true") => true,
        Some("false") => false,
        Some(_) => return Err(UnknownReason::Unparsable),
    };
    let minutes: u64 = number("Timeout", 5)?;
    let grace = Some(number("LockGrace", 5)?).filter(|grace| *grace >= MINUTE);
    Ok((enabled && minutes > 0).then(|| {
        minutes
            .saturating_mul(MINUTE)
            .saturating_add(grace.unwrap_or_default())
    }))
}
