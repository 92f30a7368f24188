//! `office.macros`: a document from outside does not run a program of its own.

use super::browser_password_store::profiles;
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::{libreoffice, plist};
use crate::raw::Seen;
use crate::request::{FolderId, KeyId, OfficeProgram, PathId, ProfileRoot};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

/// What an office program does with macros. Worse is less.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Macros {
    /// Runs them all.
    Run,
    /// Asks each time, or trusts documents of the network.
    Ask,
    Stop,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let free = free_office(look);
    let (maker, confirmed) = match look.os() {
        Os::Windows => (windows_office(look), true),
        // How Office for Mac writes it down is not confirmed on hardware.
        Os::Macos => (mac_office(look), false),
        Os::Linux | Os::Other => (Ok(None), true),
    };
    judge([maker, free]).provisional_if(!confirmed && maker != Ok(None))
}

/// The worst counts, and any that could not be seen may be worse.
fn judge(offices: [Seen<Option<Macros>>; 2]) -> Judgement {
    let worst = offices.iter().flatten().flatten().min();
    let unseen = offices.iter().find_map(|office| office.err());
    match (worst, unseen) {
        (Some(Macros::Run), _) => Judgement::fail(),
        (Some(Macros::Ask), None) => Judgement::warn(),
        (Some(Macros::Stop), None) => Judgement::pass(),
        (_, Some(reason)) => Judgement::unknown(reason),
        (None, None) => Judgement::not_applicable(NotApplicable::NoOffice),
    }
}

/// `LibreOffice`, by the settings of every profile; `None`: never used.
fn free_office(look: &Look<'_>) -> Seen<Option<Macros>> {
    let mut worst = None;
    for root in ProfileRoot::libreoffice(look.os()) {
        for profile in profiles(look, *root)?.unwrap_or_default() {
            let level = look.read(PathId::LibreOfficeSettings(profile), libreoffice::macro_security)?;
            let macros = match level {
                // Its own lowest level asks nobody, but the settings page warns of it: attention, as for asking.
                Some(0 | 1) => Macros::Ask,
                _ => Macros::Stop,
            };
            worst = Some(worst.map_or(macros, |known: Macros| known.min(macros)));
        }
    }
    Ok(worst)
}

/// Microsoft Office since 2016; `None`: nobody has used it in this account.
fn windows_office(look: &Look<'_>) -> Seen<Option<Macros>> {
    let Some(office) = look.find_key(KeyId::UserOffice16)? else {
        return Ok(None);
    };
    let mut worst = None;
    for program in OfficeProgram::ALL {
        if office.has_key(program.name()) {
            let macros = windows_program(look, program)?;
            worst = Some(worst.map_or(macros, |known: Macros| known.min(macros)));
        }
    }
    Ok(worst)
}

/// 1 runs all, 2 asks in a bar (as it comes), 3 wants a signature, 4 stops all. A policy overrules the setting.
fn windows_program(look: &Look<'_>, program: OfficeProgram) -> Seen<Macros> {
    let policy = look
        .find_key(KeyId::PolicyOfficeSecurity(program))?
        .unwrap_or_default();
    let own = look.find_key(KeyId::OfficeSecurity(program))?.unwrap_or_default();
    let warnings = match policy.number("VBAWarnings")? {
        Some(value) => Some(value),
        None => own.number("VBAWarnings")?,
    };
    match warnings {
        Some(1) => return Ok(Macros::Run),
        None | Some(2..=4) => {}
        Some(_) => return Err(UnknownReason::Unparsable),
    }
    let trusted = look.find_key(KeyId::OfficeTrusted(program))?.unwrap_or_default();
    let network = trusted.number("AllowNetworkLocations")?.is_some_and(|on| on != 0);
    Ok(if network { Macros::Ask } else { Macros::Stop })
}

/// Microsoft Office for Mac; `None`: no program of it is installed.
fn mac_office(look: &Look<'_>) -> Seen<Option<Macros>> {
    let installed = look.list(FolderId::MacApplications)?;
    // Programs of the system lie there too; without them the list is no list.
    if !installed.has("Utilities") {
        return Err(UnknownReason::Unparsable);
    }
    let is_there = |program: &OfficeProgram| installed.has(&format!("Microsoft {}.app", program.name()));
    if !OfficeProgram::ALL.iter().any(is_there) {
        return Ok(None);
    }
    let state = look.find(PathId::MacOffice, plist::macro_state)?.flatten();
    match state.as_deref() {
        Some("EnabledWithoutWarnings") => Ok(Some(Macros::Run)),
        None | Some("DisabledWithWarnings" | "DisabledWithoutWarnings") => Ok(Some(Macros::Stop)),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}
