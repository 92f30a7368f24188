//! `os.reboot_pending`: installed fixes are in use.

use crate::environment;
use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::kernel;
use crate::raw::Seen;
use crate::request::{FolderId, PathId};
use jiff::civil::DateTime;
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

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(judge)
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
    let running = look.read(PathId::KernelRelease, kernel::line)?;
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
