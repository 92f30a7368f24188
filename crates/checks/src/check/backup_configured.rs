//! `backup.configured`: files are copied to another place without anyone thinking of it.

use super::backup::{self, Program};
use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::backups::{self, Plan};
use crate::parse::plist;
use crate::raw::Seen;
use crate::request::{FolderId, KeyId, PathId};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Macos => mac(look),
        // Neither the file of File History nor the names of the services are confirmed on hardware.
        Os::Windows => {
            let history = backup::file_history(look, |history| {
                Ok(Plan {
                    scheduled: history.on,
                    away: Some(backup::is_away(look, history)?),
                    ..Plan::default()
                })
            });
            let hidden = backup::has_other_program(look);
            judge(&[history], hidden, windows_synced(look)).provisional()
        }
        Os::Linux | Os::Other => judge(&backup::programs(look), Ok(false), synced(look)),
    }
}

/// Whether the copies of Time Machine run by themselves stands in a file that the person has to allow to be read. Neither
/// it nor what the program prints is confirmed on hardware.
fn mac(look: &Look<'_>) -> Judgement {
    let automatic = || {
        look.read(PathId::MacTimeMachine, plist::time_machine)
            .ok()?
            .automatic
    };
    let judgement = match backup::places(look) {
        Ok(0) => Judgement::warn().with("kind", "none"),
        Ok(_) => match automatic() {
            Some(true) => Judgement::pass().with("by", backup::TIME_MACHINE),
            Some(false) => Judgement::warn().with("kind", "by-hand"),
            None => Judgement::warn().with("kind", "untold"),
        },
        Err(reason) => Judgement::unknown(reason),
    };
    judgement.provisional()
}

/// A disk in a drawer, or a device on the network that fetches the files, is not seen from here: finding nothing asks
/// and does not blame. `hidden`: whether there is a program that we cannot look into.
fn judge(programs: &[Program], hidden: Seen<bool>, synced: Seen<bool>) -> Judgement {
    let plans = || {
        programs.iter().flat_map(|program| {
            program
                .plans
                .iter()
                .flatten()
                .map(move |plan| (program.name, plan))
        })
    };
    if let Some((name, _)) = plans().find(|(_, plan)| plan.scheduled && plan.away == Some(true)) {
        return Judgement::pass().with("by", name);
    }
    let unseen = programs
        .iter()
        .find_map(|program| program.plans.as_ref().err().copied());
    if let Some(reason) = unseen.or(hidden.err()).or(synced.err()) {
        return Judgement::unknown(reason);
    }
    if plans().any(|(_, plan)| plan.scheduled && plan.away.is_none()) {
        return Judgement::unknown(UnknownReason::UnsupportedVersion);
    }
    let kind = if hidden == Ok(true) {
        "program"
    } else if plans().any(|(_, plan)| plan.scheduled) {
        "same-disk"
    } else if plans().next().is_some() {
        "by-hand"
    } else if synced == Ok(true) {
        "synced"
    } else {
        "none"
    };
    Judgement::warn().with("kind", kind)
}

/// A folder that is the same on several devices: what is deleted here is deleted there.
fn synced(look: &Look<'_>) -> Seen<bool> {
    let home = look.list(FolderId::Home)?.has(".dropbox");
    let settings = look
        .entries(FolderId::UserConfig)?
        .is_some_and(|names| names.has("Nextcloud"));
    Ok(home || settings)
}

/// On Windows, `OneDrive` takes the person's folders into its own; other programs leave their settings.
fn windows_synced(look: &Look<'_>) -> Seen<bool> {
    let folders = look.key(KeyId::UserFolders)?;
    for name in ["Personal", "Desktop", "My Pictures"] {
        if folders.text(name)?.is_some_and(backups::is_in_onedrive) {
            return Ok(true);
        }
    }
    let roaming = look.list(FolderId::RoamingData)?;
    let local = look.list(FolderId::LocalData)?;
    Ok(!roaming.names.is_empty() || !local.names.is_empty())
}
