//! `apps.updates_auto`: apps that do not come with the system get their fixes by themselves too.

use super::os_updates_auto::{discover_installs, has_application};
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::{desktop, plist, programs};
use crate::raw::Seen;
use crate::request::{CmdId, FolderId, GSetting, KeyId, NativeId, PathId, Unit};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;

/// What a shop of apps does when a fix comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Nothing,
    /// Somebody is told, and has to agree.
    Asks,
    /// Somebody has put it off.
    Paused,
    Installs,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let judged = match look.os() {
        Os::Windows => windows(look),
        Os::Macos => mac(look),
        Os::Linux | Os::Other => linux(look),
    };
    judged.unwrap_or_else(Judgement::unknown)
}

/// The worst of the shops decides; one that could not be seen keeps the others from being called good.
fn linux(look: &Look<'_>) -> Seen<Judgement> {
    let shops = [
        ("snap", has_snaps(look), snaps as fn(&Look<'_>) -> Seen<Mode>),
        ("flatpak", has_flatpaks(look), flatpaks),
    ];
    let mut modes = Vec::new();
    for (by, there, mode) in shops {
        match there {
            Ok(false) => {}
            Ok(true) => modes.push((by, mode(look))),
            Err(reason) => modes.push((by, Err(reason))),
        }
    }
    let by = |wanted| {
        modes
            .iter()
            .find(|(_, mode)| *mode == Ok(wanted))
            .map(|(by, _)| *by)
    };
    if let Some(by) = by(Mode::Nothing) {
        return Ok(Judgement::fail().with("by", by));
    }
    modes.iter().try_for_each(|(_, mode)| mode.map(drop))?;
    Ok(if let Some(by) = by(Mode::Paused) {
        // What the command prints when updates are held is not confirmed on hardware.
        Judgement::warn()
            .with("by", by)
            .with("mode", "paused")
            .provisional()
    } else if let Some(by) = by(Mode::Asks) {
        Judgement::warn().with("by", by).with("mode", "asks")
    } else if let Some(by) = by(Mode::Installs) {
        Judgement::pass().with("by", by).provisional_if(by == "snap")
    } else {
        Judgement::not_applicable(NotApplicable::NoAppShop)
    })
}

fn has_snaps(look: &Look<'_>) -> Seen<bool> {
    has_folder(look, FolderId::Snap)
}

fn has_flatpaks(look: &Look<'_>) -> Seen<bool> {
    Ok(has_folder(look, FolderId::FlatpakSystem)? || has_folder(look, FolderId::FlatpakUser)?)
}

fn has_folder(look: &Look<'_>, folder: FolderId) -> Seen<bool> {
    look.native(NativeId::HasFolder(folder), crate::parse::json::value)
}

/// Snaps update themselves, unless the updates are held. One snap that is held alone is not seen.
fn snaps(look: &Look<'_>) -> Seen<Mode> {
    let held = look.run(CmdId::SnapTimes, programs::snaps_are_held)?;
    Ok(if held { Mode::Paused } else { Mode::Installs })
}

/// Flatpaks wait for some other program: the best one that is there decides.
fn flatpaks(look: &Look<'_>) -> Seen<Mode> {
    let ways = [
        timer(look),
        gnome_software(look),
        mint_update(look),
        discover(look),
    ];
    if ways.contains(&Ok(Mode::Installs)) {
        return Ok(Mode::Installs);
    }
    ways.iter().try_for_each(|mode| mode.map(drop))?;
    Ok(if ways.contains(&Ok(Mode::Asks)) {
        Mode::Asks
    } else {
        Mode::Nothing
    })
}

/// The clock that some distributions add.
fn timer(look: &Look<'_>) -> Seen<Mode> {
    Ok(if look.unit_is_active(Unit::FlatpakSystemUpdate)? {
        Mode::Installs
    } else {
        Mode::Nothing
    })
}

/// One switch: fixes of the system are fetched, and apps are updated.
fn gnome_software(look: &Look<'_>) -> Seen<Mode> {
    switch(
        look,
        "org.gnome.Software.desktop",
        GSetting::GnomeSoftwareDownload,
        Mode::Nothing,
    )
}

fn mint_update(look: &Look<'_>) -> Seen<Mode> {
    switch(look, "mintupdate.desktop", GSetting::MintFlatpaks, Mode::Asks)
}

fn switch(look: &Look<'_>, application: &str, setting: GSetting, off: Mode) -> Seen<Mode> {
    if !has_application(look, application)? {
        return Ok(Mode::Nothing);
    }
    let on = look.run(CmdId::GSettings(setting), desktop::boolean)?;
    Ok(if on { Mode::Installs } else { off })
}

fn discover(look: &Look<'_>) -> Seen<Mode> {
    Ok(match discover_installs(look)? {
        None => Mode::Nothing,
        Some(false) => Mode::Asks,
        Some(true) => Mode::Installs,
    })
}

/// A policy goes before the person's own switch; neither is on.
fn windows(look: &Look<'_>) -> Seen<Judgement> {
    let version = look.key(KeyId::CurrentVersion)?;
    let kind = version
        .text("InstallationType")?
        .ok_or(UnknownReason::Unparsable)?;
    let edition = version.text("EditionID")?.ok_or(UnknownReason::Unparsable)?;
    if kind.starts_with("Server") || is_long_term(edition) {
        return Ok(Judgement::not_applicable(NotApplicable::NoAppShop));
    }
    let policy = look.find_key(KeyId::PolicyStore)?.unwrap_or_default();
    let own = || -> Seen<Option<u64>> {
        let own = look.find_key(KeyId::StoreUpdate)?.unwrap_or_default();
        Ok(own.number("AutoDownload")?)
    };
    let mode = match policy.number("AutoDownload")? {
        None => own()?,
        said => said,
    };
    match mode {
        Some(2) => Ok(Judgement::fail().with("by", "store")),
        // How the shop writes down a pause of some weeks is not confirmed on hardware.
        None | Some(4) => Ok(Judgement::pass().with("by", "store").provisional()),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

/// Editions for machines that do one thing for ten years come without a shop.
fn is_long_term(edition: &str) -> bool {
    matches!(
        edition,
        "EnterpriseS" | "EnterpriseSN" | "EnterpriseSEval" | "EnterpriseSNEval" | "IoTEnterpriseS"
    )
}

/// What macOS does when nobody has said anything is told in two ways, so it is asked.
fn mac(look: &Look<'_>) -> Seen<Judgement> {
    let on = look.find(PathId::MacCommerce, plist::updates_apps)?.flatten();
    Ok(match on {
        Some(true) => Judgement::pass().with("by", "app-store"),
        Some(false) => Judgement::fail().with("by", "app-store"),
        None => Judgement::warn()
            .with("by", "app-store")
            .with("mode", "unset")
            .provisional(),
    })
}
