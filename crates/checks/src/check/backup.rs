//! The backup programs of this account, shared by three checks.

use super::browser_password_store::profiles;
use super::os_updates_auto::has_application;
use crate::look::Look;
use crate::parse::backups::{self, FileHistory, HistoryPlace, Plan};
use crate::parse::{desktop, plist, wmi};
use crate::raw::Seen;
use crate::request::{
    BACKUP_SERVICES, CmdId, FolderId, GSetting, KeyId, PathId, ProfileRoot, QueryId, Request, WmiId,
};
use crate::system::Os;
use domain::UnknownReason;

/// What macOS brings.
pub(super) const TIME_MACHINE: &str = "Time Machine";
/// The code of the program that comes with Windows.
const FILE_HISTORY: &str = "file-history";

/// One program, and the backups that were set up in it.
pub(super) struct Program {
    pub(super) name: &'static str,
    pub(super) plans: Seen<Vec<Plan>>,
}

/// Every backup program that we can look into. What the administrator set up for the whole computer is not seen.
pub(super) fn programs(look: &Look<'_>) -> Vec<Program> {
    const DEJA_DUP: &str = "Déjà Dup";
    const PIKA: &str = "Pika Backup";
    const VORTA: &str = "Vorta";
    if look.os() == Os::Macos {
        return vec![Program {
            name: TIME_MACHINE,
            plans: time_machine(look),
        }];
    }
    let pika = |files| pika(look, files);
    vec![
        Program {
            name: DEJA_DUP,
            plans: deja_dup(look),
        },
        Program {
            name: DEJA_DUP,
            plans: look
                .find_far(PathId::DejaDupKeyfile, backups::keyfile)
                .map(|plan| plan.into_iter().filter(is_set_up).collect()),
        },
        Program {
            name: PIKA,
            plans: pika([PathId::PikaBackups, PathId::PikaHistory]),
        },
        Program {
            name: PIKA,
            plans: pika([PathId::PikaFlatpakBackups, PathId::PikaFlatpakHistory]),
        },
        Program {
            name: VORTA,
            plans: vorta(look, ProfileRoot::Vorta),
        },
        Program {
            name: VORTA,
            plans: vorta(look, ProfileRoot::VortaFlatpak),
        },
    ]
}

/// How many places for its copies Time Machine has.
pub(super) fn places(look: &Look<'_>) -> Seen<usize> {
    look.run(CmdId::BackupPlaces, plist::backup_places)
}

/// Where a place was chosen, a file tells the rest, and the person has to allow that it is read.
fn time_machine(look: &Look<'_>) -> Seen<Vec<Plan>> {
    if places(look)? == 0 {
        return Ok(Vec::new());
    }
    let found = look.read(PathId::MacTimeMachine, plist::time_machine)?;
    if found.places.is_empty() {
        return Err(UnknownReason::Inconsistent);
    }
    Ok(found.places)
}

/// The File History of Windows, as far as a check needs it: `plan` looks the rest up.
pub(super) fn file_history(look: &Look<'_>, plan: impl FnOnce(&FileHistory) -> Seen<Plan>) -> Program {
    let history = || look.find_far(PathId::FileHistory, backups::file_history);
    let plans = history().and_then(|found| match found.flatten() {
        Some(history) => Ok(vec![plan(&history)?]),
        None => Ok(Vec::new()),
    });
    Program {
        name: FILE_HISTORY,
        plans,
    }
}

/// Whether File History copies to another disk or computer.
pub(super) fn is_away(look: &Look<'_>, history: &FileHistory) -> Seen<bool> {
    match &history.place {
        HistoryPlace::Network | HistoryPlace::Removable(_) => Ok(true),
        HistoryPlace::Fixed(drive) => look.see(&Request::Wmi(WmiId::Drives), |raw| {
            wmi::is_another_disk(&wmi::drives(raw)?, drive.as_str())
        }),
    }
}

/// Whether Windows has a backup program that we cannot look into.
pub(super) fn has_other_program(look: &Look<'_>) -> Seen<bool> {
    let services = look.key(KeyId::Services)?;
    Ok(BACKUP_SERVICES.iter().any(|name| services.has_key(name)))
}

/// The same as a program whose backups are not seen.
pub(super) fn other_program(look: &Look<'_>) -> Program {
    let plans = match has_other_program(look) {
        Ok(false) => Ok(Vec::new()),
        Ok(true) => Err(UnknownReason::UnsupportedVersion),
        Err(reason) => Err(reason),
    };
    Program { name: "other", plans }
}

/// Installed and never used is no backup.
fn is_set_up(plan: &Plan) -> bool {
    plan.scheduled || plan.last.is_some()
}

fn deja_dup(look: &Look<'_>) -> Seen<Vec<Plan>> {
    if !has_application(look, "org.gnome.DejaDup.desktop")? {
        return Ok(Vec::new());
    }
    let setting = |setting| Request::Exec(CmdId::GSettings(setting));
    let plan = Plan {
        scheduled: look.see(&setting(GSetting::DejaDupPeriodic), desktop::boolean)?,
        away: look.see(&setting(GSetting::DejaDupBackend), backups::backend)?,
        last: look.see(&setting(GSetting::DejaDupLast), backups::last_backup)?,
        sealed: None,
    };
    Ok(Some(plan).into_iter().filter(is_set_up).collect())
}

fn pika(look: &Look<'_>, [settings, history]: [PathId; 2]) -> Seen<Vec<Plan>> {
    let mut plans = look.find_far(settings, backups::pika)?.unwrap_or_default();
    if let Some(first) = plans.first_mut() {
        first.last = look.find_far(history, backups::pika_last)?.flatten();
    }
    Ok(plans)
}

fn vorta(look: &Look<'_>, root: ProfileRoot) -> Seen<Vec<Plan>> {
    let mut plans = Vec::new();
    for profile in profiles(look, root)?.unwrap_or_default() {
        if look.list(FolderId::Profile(profile))?.has("settings.db") {
            plans.extend(look.see(&Request::Rows(QueryId::Vorta(profile)), backups::vorta)?);
        }
    }
    Ok(plans)
}
