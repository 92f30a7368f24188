//! `acct.autologin_off`: whoever switches the computer on has to know a password.

use super::disk_system_encrypted::system_is_encrypted;
use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::ini::{self, Ini};
use crate::parse::macos::{self, FileVault};
use crate::parse::{json, os_release, plist, sign_in};
use crate::raw::Seen;
use crate::request::{CmdId, FileName, FolderId, KeyId, NativeId, PathId, Unit};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

/// Who lets somebody in unasked.
#[derive(Serialize)]
struct SignIn {
    /// The login program that runs; none: the computer starts into text.
    screen: Seen<bool>,
    /// The first text screen.
    text: Seen<bool>,
    /// Whether a passphrase was asked for before: looked at only where it matters.
    disk: Option<Seen<bool>>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Macos => judge(&mac(look)),
        Os::Windows => windows(look).unwrap_or_else(Judgement::unknown),
        Os::Linux | Os::Other => gather(look).judge(judge),
    }
}

/// macOS asks for the passphrase of the disk as soon as it begins to encrypt.
fn mac(look: &Look<'_>) -> SignIn {
    let screen = look.find(PathId::MacLoginWindow, plist::signs_in_alone);
    let screen = screen.map(Option::unwrap_or_default);
    let disk = || {
        let state = look.run(CmdId::FileVault, macos::filevault)?;
        Ok(matches!(state, FileVault::On | FileVault::Encrypting))
    };
    SignIn {
        screen,
        text: Ok(false),
        disk: (screen == Ok(true)).then(disk),
    }
}

/// Where it signs somebody in unasked, the password lies in clear or under a key that the disk holds too. It may be left
/// in clear after that was turned off. Whether the disk wants a passphrase before, only the administrator sees.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    match look.key(KeyId::Winlogon)?.digits("AutoAdminLogon")? {
        Some(1) => return Ok(Judgement::fail()),
        None | Some(0) => {}
        Some(_) => return Err(UnknownReason::Unparsable),
    }
    let left = look.native(NativeId::SignInPassword, json::value::<bool>)?;
    Ok(if left {
        Judgement::warn().with("kind", "left")
    } else {
        Judgement::pass()
    })
}

fn gather(look: &Look<'_>) -> Fact<SignIn> {
    if let Some(hidden) = environment::hides_services(look) {
        return hidden;
    }
    let screen = screen(look);
    let text = getty(look);
    let is_open = screen == Ok(true) || text == Ok(true);
    Fact::Known(SignIn {
        screen,
        text,
        disk: is_open.then(|| system_is_encrypted(look)),
    })
}

fn judge(sign_in: &SignIn) -> Judgement {
    match (sign_in.disk, sign_in.screen.and(sign_in.text)) {
        (Some(Ok(true)), _) => Judgement::warn().with("kind", "disk"),
        (Some(Ok(false)), _) => Judgement::fail(),
        (Some(Err(reason)), _) | (None, Err(reason)) => Judgement::unknown(reason),
        (None, Ok(_)) => Judgement::pass(),
    }
}

/// The login program that runs, since others may have left their settings behind. SUSE hands the names over to it from a
/// file of its own, in a form that is not read here.
fn screen(look: &Look<'_>) -> Seen<bool> {
    let distribution = look.read(PathId::OsRelease, os_release::parse)?;
    if distribution.id.contains("suse") || distribution.like.iter().any(|like| like.contains("suse")) {
        return Err(UnknownReason::UnsupportedVersion);
    }
    if look.unit_is_active(Unit::Gdm)? {
        return gdm(look);
    }
    if look.unit_is_active(Unit::Sddm)? {
        return sddm(look);
    }
    if look.unit_is_active(Unit::LightDm)? {
        return lightdm(look);
    }
    if look.unit_is_active(Unit::Greetd)? {
        let found = look.find_far(PathId::Greetd, sign_in::greetd)?;
        return found.ok_or(UnknownReason::UnsupportedVersion);
    }
    if look.unit_is_active(Unit::DisplayManager)? {
        return Err(UnknownReason::UnsupportedVersion);
    }
    Ok(false)
}

/// Debian, its children and Fedora each have a name of their own for the same file.
fn gdm(look: &Look<'_>) -> Seen<bool> {
    let mut read = false;
    for path in [PathId::GdmDaemon, PathId::GdmCustom, PathId::GdmFedora] {
        if let Some(is_on) = look.find_far(path, sign_in::gdm)? {
            read = true;
            if is_on {
                return Ok(true);
            }
        }
    }
    if read {
        Ok(false)
    } else {
        Err(UnknownReason::UnsupportedVersion)
    }
}

fn sddm(look: &Look<'_>) -> Seen<bool> {
    let names = look.entries(FolderId::SddmParts)?.unwrap_or_default().names;
    let mut files = parts(look, names, PathId::SddmPart)?;
    files.extend(look.find(PathId::Sddm, settings)?);
    Ok(sign_in::sddm(&files))
}

fn lightdm(look: &Look<'_>) -> Seen<bool> {
    Ok(sign_in::lightdm(&lightdm_files(look)?)?)
}

/// `LightDM`'s files in its order: the parts by name, then the main file.
pub(super) fn lightdm_files(look: &Look<'_>) -> Seen<Vec<Ini>> {
    let names = look.names_far(FolderId::LightDmParts)?;
    let mut files = parts(look, names, PathId::LightDmPart)?;
    files.extend(look.find_far(PathId::LightDm, settings)?);
    Ok(files)
}

fn getty(look: &Look<'_>) -> Seen<bool> {
    for name in look.names_far(FolderId::GettyParts)? {
        let name = FileName::new(&name).ok_or(UnknownReason::Unparsable)?;
        if look.read(PathId::GettyPart(name), sign_in::getty)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn parts(look: &Look<'_>, mut names: Vec<String>, path: fn(FileName) -> PathId) -> Seen<Vec<Ini>> {
    names.sort();
    let mut files = Vec::new();
    for name in names {
        let name = FileName::new(&name).ok_or(UnknownReason::Unparsable)?;
        files.push(look.read(path(name), settings)?);
    }
    Ok(files)
}

/// A file may hold nothing yet.
fn settings(raw: &crate::raw::Raw) -> Result<Ini, crate::raw::Unparsable> {
    if raw.bytes().is_empty() && raw.announced() == Some(0) {
        return Ok(Ini::new());
    }
    ini::parse(raw)
}
