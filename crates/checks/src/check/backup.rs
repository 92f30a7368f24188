//! The backup programs of this account, shared by three checks.

use super::browser_password_store::profiles;
use super::os_updates_auto::has_application;
use crate::look::Look;
use crate::parse::backups::{self, Plan};
use crate::parse::desktop;
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, GSetting, PathId, ProfileRoot, QueryId, Request};

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
