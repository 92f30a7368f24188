//! `os.reboot_pending`: installed fixes are in use.

use crate::environment;
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, Uptime};
use crate::parse::{kernel, macos};
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, KeyId, NativeId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use serde::Serialize;

const DAY: u64 = 24 * 60 * 60;
/// Long enough for a fix to have come out meanwhile.
const LONG: u64 = 14;

#[derive(Serialize)]
struct Restart {
    /// The system itself asks for it.
    asked_for: Seen<bool>,
    newer_kernel: Seen<bool>,
    days_up: Seen<u64>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, at: DateTime) -> Judgement {
    match look.os() {
        Os::Windows => judge(&windows(look)),
        Os::Macos => judge(&mac(look, at)),
        Os::Linux | Os::Other => gather(look).judge(judge),
    }
}

/// Switching off does not restart the kernel of Windows where it starts fast; the time since counts all the same,
/// for so long no fix of the kernel has come into use.
fn windows(look: &Look<'_>) -> Restart {
    let pending = |key, name| look.key(key).map(|key| key.has_key(name));
    Restart {
        asked_for: environment::any(&[
            pending(KeyId::Servicing, "RebootPending"),
            pending(KeyId::AutoUpdate, "RebootRequired"),
        ]),
        newer_kernel: Ok(false),
        days_up: look
            .native(NativeId::Uptime, json::value::<Uptime>)
            .map(|up| up.milliseconds / 1000 / DAY),
    }
}

/// macOS restarts by itself when it has installed something, so only the time since counts.
fn mac(look: &Look<'_>, at: DateTime) -> Restart {
    Restart {
        asked_for: Ok(false),
        newer_kernel: Ok(false),
        days_up: look
            .run(CmdId::Sysctl, macos::machine)
            .and_then(|machine| since(machine.started, at)),
    }
}

/// Whole days. The computer's time has no zone here, so a start may seem to lie some hours ahead.
fn since(started: i64, at: DateTime) -> Seen<u64> {
    let now = at
        .to_zoned(TimeZone::UTC)
        .map_err(|_| UnknownReason::Inconsistent)?
        .timestamp()
        .as_second();
    let zone = DAY.cast_signed();
    match now - started {
        seconds @ 0.. => Ok(seconds.unsigned_abs() / DAY),
        seconds if seconds > -zone => Ok(0),
        _ => Err(UnknownReason::Inconsistent),
    }
}

fn gather(look: &Look<'_>) -> Fact<Restart> {
    match environment::is_container(look) {
        // The kernel is another computer's, and so is its uptime.
        Ok(true) => Fact::NotApplicable(NotApplicable::Container),
        Ok(false) => Fact::Known(Restart {
            asked_for: look.list(FolderId::Run).map(|names| names.has("reboot-required")),
            newer_kernel: newer_kernel(look),
            days_up: look
                .read(PathId::Uptime, kernel::uptime)
                .map(|seconds| seconds / DAY),
        }),
        Err(reason) => Fact::Unknown(reason),
    }
}

fn newer_kernel(look: &Look<'_>) -> Seen<bool> {
    let running = look.read(PathId::KernelRelease, kernel::release)?;
    let installed = look.list(FolderId::Modules)?.names;
    Ok(kernel::has_newer(&running, &installed))
}

fn judge(restart: &Restart) -> Judgement {
    let judgement = if restart.asked_for == Ok(true) || restart.newer_kernel == Ok(true) {
        Judgement::warn().with("because", "update")
    } else if restart.days_up.is_ok_and(|days| days > LONG) {
        Judgement::warn().with("because", "long-up")
    } else {
        let seen = restart.asked_for.and(restart.newer_kernel).and(restart.days_up);
        match seen {
            Ok(_) => Judgement::pass(),
            Err(reason) => Judgement::unknown(reason),
        }
    };
    match restart.days_up {
        Ok(days) => judgement.with("days", days),
        Err(_) => judgement,
    }
}
