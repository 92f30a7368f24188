//! `os.updates_auto`: fixes are installed without anyone thinking of them.

use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::apt_conf::{self, Settings};
use crate::parse::os_release::{self, Family};
use crate::parse::plist::{self, Automatic};
use crate::parse::{desktop, ini, packages};
use crate::raw::Seen;
use crate::request::{CmdId, FileName, FolderId, GSetting, KeyId, PathId, Request, Service, Unit};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::{Date, DateTime};
use serde::Serialize;

/// What happens when a fix comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Mode {
    Nothing,
    /// Somebody is told, and has to agree.
    Asks,
    /// It is installed.
    Installs,
}

/// One way in which fixes may come, and what it does.
#[derive(Serialize)]
struct Way {
    by: &'static str,
    mode: Seen<Mode>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, at: DateTime) -> Judgement {
    let judged = match look.os() {
        Os::Windows => windows(look, at.date()),
        Os::Macos => mac(look),
        Os::Linux | Os::Other => return gather(look).judge(|ways| judge(ways)),
    };
    judged.unwrap_or_else(Judgement::unknown)
}

/// A policy, two services and a pause: any of them keeps fixes away.
fn windows(look: &Look<'_>, today: Date) -> Seen<Judgement> {
    let services = [Service::WindowsUpdate, Service::UpdateOrchestrator];
    let services = services.map(|service| service_mode(look, service));
    let ways = [windows_policy(look), services[0], services[1]];
    if ways.contains(&Ok(Mode::Nothing)) {
        return Ok(Judgement::fail());
    }
    ways.iter().try_for_each(|mode| mode.map(drop))?;
    if ways.contains(&Ok(Mode::Asks)) {
        return Ok(Judgement::warn().with("by", "windows-update"));
    }
    // How the pause is written down is not confirmed on hardware.
    Ok(match paused_until(look)? {
        Some(day) if day > today => Judgement::warn().with("by", "paused").provisional(),
        Some(_) => Judgement::pass().with("by", "windows-update").provisional(),
        None => Judgement::pass().with("by", "windows-update"),
    })
}

fn windows_policy(look: &Look<'_>) -> Seen<Mode> {
    let policy = look.find_key(KeyId::PolicyAutoUpdate)?.unwrap_or_default();
    if policy.number("NoAutoUpdate")?.is_some_and(|off| off != 0) {
        return Ok(Mode::Nothing);
    }
    match policy.number("AUOptions")? {
        None | Some(4) => Ok(Mode::Installs),
        Some(2 | 3 | 5 | 7) => Ok(Mode::Asks),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

/// A service that is needed and disabled brings nothing.
fn service_mode(look: &Look<'_>, service: Service) -> Seen<Mode> {
    let starts = look.service_starts(service)?;
    Ok(if starts { Mode::Installs } else { Mode::Nothing })
}

fn paused_until(look: &Look<'_>) -> Seen<Option<Date>> {
    let settings = look.find_key(KeyId::UpdateSettings)?.unwrap_or_default();
    match settings.text("PauseUpdatesExpiryTime")? {
        None | Some("") => Ok(None),
        Some(text) => {
            let day = text.get(..10).and_then(|day| day.parse().ok());
            day.map(Some).ok_or(UnknownReason::Unparsable)
        }
    }
}

/// What is not written down is on. From macOS 26 on a second file may overrule this one.
fn mac(look: &Look<'_>) -> Seen<Judgement> {
    let version = look.read(PathId::MacVersion, plist::version)?;
    let update = look.find(PathId::MacSoftwareUpdate, plist::software_update)?;
    let judgement = match update.map_or(Automatic::Installs, |update| update.mode) {
        Automatic::Nothing => Judgement::fail(),
        Automatic::Asks => Judgement::warn().with("by", "software-update"),
        Automatic::Installs => Judgement::pass().with("by", "software-update"),
    };
    Ok(judgement.provisional_if(plist::major(&version) >= 26))
}

fn gather(look: &Look<'_>) -> Fact<Vec<Way>> {
    let family = match look.read(PathId::OsRelease, os_release::parse) {
        Ok(distribution) => distribution.family(),
        Err(reason) => return Fact::Unknown(reason),
    };
    let mut ways = match family {
        Family::Debian => vec![Way {
            by: "unattended-upgrades",
            mode: unattended_upgrades(look),
        }],
        Family::Fedora => vec![
            Way {
                by: "dnf-automatic",
                mode: dnf_automatic(look),
            },
            Way {
                by: "rpm-ostree",
                mode: rpm_ostree(look),
            },
        ],
        Family::Arch => return Fact::NotApplicable(NotApplicable::UpdatedByHand),
        Family::Other => return Fact::Unknown(UnknownReason::UnsupportedVersion),
    };
    ways.extend([
        Way {
            by: "mint-update",
            mode: mint_update(look),
        },
        Way {
            by: "gnome-software",
            mode: gnome_software(look),
        },
        Way {
            by: DISCOVER,
            mode: discover(look),
        },
        Way {
            by: "update-notifier",
            mode: notifier(look),
        },
    ]);
    Fact::Known(ways)
}

const DISCOVER: &str = "discover";

fn judge(ways: &[Way]) -> Judgement {
    if let Some(way) = ways.iter().find(|way| way.mode == Ok(Mode::Installs)) {
        return Judgement::pass()
            .with("by", way.by)
            // That it does what its settings say is not confirmed on hardware.
            .provisional_if(way.by == DISCOVER);
    }
    if let Some(reason) = ways.iter().find_map(|way| way.mode.err()) {
        return Judgement::unknown(reason);
    }
    match ways.iter().find(|way| way.mode == Ok(Mode::Asks)) {
        Some(way) => Judgement::warn().with("by", way.by),
        None => Judgement::fail(),
    }
}

/// Debian's and Ubuntu's own: the setting, the program and the clock that starts it must all be there.
fn unattended_upgrades(look: &Look<'_>) -> Seen<Mode> {
    let settings = apt_settings(look)?;
    let every = |key: &str| settings.get(key).is_some_and(|days| days != "0");
    let enabled = settings
        .get("apt::periodic::enable")
        .is_none_or(|value| value != "0");
    if !enabled || !every("apt::periodic::unattended-upgrade") {
        return Ok(Mode::Nothing);
    }
    let installed = look.read(PathId::DpkgStatus, packages::installed)?;
    if !installed.keys().any(|(name, _)| name == "unattended-upgrades") {
        return Ok(Mode::Nothing);
    }
    // Without systemd, cron may start it; that is not seen.
    if !look.has_systemd()? {
        return Err(UnknownReason::UnsupportedVersion);
    }
    let fetches = every("apt::periodic::update-package-lists") && look.unit_is_active(Unit::AptDaily)?;
    if fetches && look.unit_is_active(Unit::AptDailyUpgrade)? {
        Ok(Mode::Installs)
    } else {
        Ok(Mode::Nothing)
    }
}

/// apt's settings in apt's order: the parts by name, then the main file; the last value counts.
fn apt_settings(look: &Look<'_>) -> Seen<Settings> {
    let mut names = look.list(FolderId::AptConfParts)?.names;
    names.retain(|name| apt_conf::is_read(name));
    names.sort();
    let mut settings = Settings::new();
    for name in names {
        let name = FileName::new(&name).ok_or(UnknownReason::Unparsable)?;
        settings.extend(look.read(PathId::AptConfPart(name), apt_conf::parse)?);
    }
    settings.extend(look.find(PathId::AptConf, apt_conf::parse)?.unwrap_or_default());
    Ok(settings)
}

fn dnf_automatic(look: &Look<'_>) -> Seen<Mode> {
    if look.unit_is_active(Unit::DnfAutomaticInstall)? {
        return Ok(Mode::Installs);
    }
    if !look.unit_is_active(Unit::Dnf5Automatic)? && !look.unit_is_active(Unit::DnfAutomatic)? {
        return Ok(Mode::Nothing);
    }
    let settings = look.find(PathId::DnfAutomatic, ini::parse)?;
    let apply = settings.and_then(|ini| ini::value(&ini, "commands", "apply_updates"));
    match apply.as_deref().map(str::to_ascii_lowercase).as_deref() {
        Some("yes" | "true" | "1" | "on") => Ok(Mode::Installs),
        None | Some("no" | "false" | "0" | "off") => Ok(Mode::Asks),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

fn rpm_ostree(look: &Look<'_>) -> Seen<Mode> {
    if !look.unit_is_active(Unit::RpmOstreedAutomatic)? {
        return Ok(Mode::Nothing);
    }
    let settings = look.find(PathId::RpmOstreed, ini::parse)?;
    let policy = settings.and_then(|ini| ini::value(&ini, "Daemon", "AutomaticUpdatePolicy"));
    match policy.as_deref() {
        Some("stage" | "apply") => Ok(Mode::Installs),
        Some("check") => Ok(Mode::Asks),
        None | Some("none") => Ok(Mode::Nothing),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

fn mint_update(look: &Look<'_>) -> Seen<Mode> {
    if !has_application(look, "mintupdate.desktop")? {
        return Ok(Mode::Nothing);
    }
    let automatic = look
        .list(FolderId::MintUpdate)?
        .has("mintupdate-automatic-upgrades-enabled");
    Ok(if automatic { Mode::Installs } else { Mode::Asks })
}

fn gnome_software(look: &Look<'_>) -> Seen<Mode> {
    if !has_application(look, "org.gnome.Software.desktop")? {
        return Ok(Mode::Nothing);
    }
    let setting = Request::Exec(CmdId::GSettings(GSetting::GnomeSoftwareDownload));
    let downloads = look.see(&setting, desktop::boolean)?;
    Ok(if downloads { Mode::Asks } else { Mode::Nothing })
}

fn discover(look: &Look<'_>) -> Seen<Mode> {
    Ok(match discover_installs(look)? {
        None => Mode::Nothing,
        Some(false) => Mode::Asks,
        Some(true) => Mode::Installs,
    })
}

/// Whether KDE's shop, if it is there, installs what it tells about while nobody sits there.
pub(super) fn discover_installs(look: &Look<'_>) -> Seen<Option<bool>> {
    if !has_application(look, "org.kde.discover.desktop")? {
        return Ok(None);
    }
    let settings = look.find(PathId::KdeUpdates, ini::kde)?.unwrap_or_default();
    match ini::value(&settings, "Global", "UseUnattendedUpdates").as_deref() {
        Some("true") => Ok(Some(true)),
        None | Some("false") => Ok(Some(false)),
        Some(_) => Err(UnknownReason::Unparsable),
    }
}

/// A program that tells when there is something and waits.
fn notifier(look: &Look<'_>) -> Seen<Mode> {
    let there = has_application(look, "update-manager.desktop")?;
    Ok(if there { Mode::Asks } else { Mode::Nothing })
}

pub(super) fn has_application(look: &Look<'_>, name: &str) -> Seen<bool> {
    Ok(look
        .entries(FolderId::Applications)?
        .is_some_and(|names| names.has(name)))
}
