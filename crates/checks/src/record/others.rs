//! Redaction of what Windows and macOS answer: rebuilt from the values that rules look at, as `redact` says.

use crate::parse::backups::Plan;
use crate::parse::hosts;
use crate::parse::macos::{self, FileVault, Integrity, SecurityChip};
use crate::parse::plist::{self, Automatic};
use crate::parse::programs::{self, Uninstall};
use crate::parse::registry::{self, Datum};
use crate::parse::sign_in;
use crate::parse::wifi::{self, Protection};
use crate::parse::wmi::{self, Registered};
use crate::parse::{backups, libreoffice};
use crate::raw::{Raw, Unparsable};
use crate::request::{CmdId, KeyId, WmiId};
use ::plist::{Dictionary, Value};
use jiff::civil::Date;
use std::cmp::Ordering;
use std::fmt::Write as _;

/// Numbers stay; of texts only words that the system itself writes there.
pub(super) fn key(id: KeyId, raw: &Raw) -> Result<Vec<u8>, Unparsable> {
    let mut key = registry::key(raw, id)?;
    for (name, value) in &mut key.values {
        if let Datum::Text(text) = value {
            *text = word(name, text);
        }
    }
    serde_json::to_vec(&key).map_err(|_| Unparsable)
}

/// A text that says nothing about anyone, or a stand-in that is read in the same way.
fn word(name: &str, text: &str) -> String {
    let short = text.len() <= 40 && text.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ');
    let digits = text.len() <= 30 && text.chars().all(|c| c.is_ascii_digit() || "-:TZ.".contains(c));
    let keeps = match name {
        "EditionID" | "InstallationType" | "SmartScreenEnabled" => short,
        "DataBasePath" => hosts::is_usual_place(text),
        "LastLoggedOnProvider" => sign_in::provider(text).is_some(),
        "Type" => registry::sets_clock(text).is_ok(),
        _ => digits,
    };
    if keeps {
        return text.to_owned();
    }
    match name {
        "SCRNSAVE.EXE" if text.is_empty() => String::new(),
        "AutoConfigURL" if text.trim().is_empty() => String::new(),
        "Desktop" | "My Pictures" | "Personal" if backups::is_in_onedrive(text) => {
            r"%USERPROFILE%\OneDrive\folder".to_owned()
        }
        "SystemManufacturer" if crate::parse::kernel::is_virtual_firmware(text, "") => "QEMU".to_owned(),
        "SystemProductName" if crate::parse::kernel::is_virtual_firmware("", text) => "KVM".to_owned(),
        _ => "other".to_owned(),
    }
}

/// Objects of WMI. Names of programs are numbered: that two are the same is what counts.
pub(super) fn wmi(class: WmiId, raw: &Raw) -> Result<Vec<u8>, Unparsable> {
    let json = match class {
        WmiId::Shares => {
            let share = |kind: u32, hidden: bool| serde_json::json!({ "Type": kind, "hidden": hidden });
            let mut rebuilt = Vec::new();
            if let Some(found) = wmi::shares(raw)? {
                rebuilt.push(share(0x8000_0003, true));
                rebuilt.extend(vec![share(0, false); found.folders]);
                rebuilt.extend(vec![share(1, false); found.printers]);
            }
            Ok(rebuilt.into())
        }
        WmiId::Drives => serde_json::to_value(wmi::drives(raw)?),
        WmiId::AntiVirus | WmiId::Firewalls => {
            let kind = if class == WmiId::AntiVirus {
                "antivirus"
            } else {
                "firewall"
            };
            let found = wmi::products(raw)?;
            let mut names: Vec<&str> = found.iter().map(|one| one.display_name.as_str()).collect();
            names.sort_unstable();
            names.dedup();
            let number = |name: &str| names.iter().position(|known| *known == name).unwrap_or_default();
            let rebuilt: Vec<Registered> = found
                .iter()
                .map(|one| Registered {
                    display_name: format!("{kind} {}", number(&one.display_name) + 1),
                    ..one.clone()
                })
                .collect();
            serde_json::to_value(rebuilt)
        }
        WmiId::DefenderStatus => {
            let found = wmi::defender(raw)?;
            found.role()?;
            serde_json::to_value(found)
        }
        WmiId::DefenderSettings => {
            let on = wmi::guards_folders(raw)?;
            Ok(serde_json::json!([{ "EnableControlledFolderAccess": u8::from(on) }]))
        }
        WmiId::Fixes => {
            let [first, second] = wmi::newest_fix(raw)?;
            let fix = |day: String| serde_json::json!({ "InstalledOn": day });
            // The later day was written in the way in which it is read; read in the other way it is no later than the
            // earlier one, which can stand in a form that is read in one way only.
            Ok(match first.cmp(&second) {
                Ordering::Equal => serde_json::json!([fix(first.to_string())]),
                Ordering::Greater => {
                    let later = first.strftime("%m/%d/%Y").to_string();
                    serde_json::json!([fix(later), fix(second.to_string())])
                }
                Ordering::Less => {
                    let later = second.strftime("%d/%m/%Y").to_string();
                    serde_json::json!([fix(later), fix(first.to_string())])
                }
            })
        }
    };
    json.and_then(|json| serde_json::to_vec(&json))
        .map_err(|_| Unparsable)
}

pub(super) fn command(command: CmdId, raw: &Raw) -> Result<String, Unparsable> {
    Ok(match command {
        CmdId::Sysctl => {
            let machine = macos::machine(raw)?;
            let processor = if machine.apple_silicon { "arm64" } else { "x86_64" };
            format!(
                "hw.machine: {processor}\nkern.hv_vmm_present: {}\nkern.boottime: {{ sec = {}, usec = 0 }}\n",
                u8::from(machine.is_virtual),
                machine.started,
            )
        }
        CmdId::FileVault => match macos::filevault(raw)? {
            FileVault::On => "FileVault is On.\n",
            FileVault::Off => "FileVault is Off.\n",
            FileVault::Encrypting => "FileVault is On.\nEncryption in progress: Percent completed = 0\n",
            FileVault::Decrypting => "FileVault is Off.\nDecryption in progress: Percent completed = 0\n",
        }
        .to_owned(),
        CmdId::DiskInfo => xml([("FileVault", Value::Boolean(plist::filevault(raw)?))])?,
        CmdId::FirewallState => {
            let on = macos::firewall_state(raw)?;
            format!("Firewall. (State = {})\n", u8::from(on))
        }
        CmdId::FirewallReport => {
            let state = if macos::firewall_report(raw)? {
                "limit_connections"
            } else {
                "allow_all"
            };
            format!(
                "{{\"SPFirewallDataType\":[{{\"spfirewall_globalstate\":\"spfirewall_globalstate_{state}\"}}]}}\n"
            )
        }
        CmdId::Services => {
            let found = macos::services(raw)?;
            let word = |on: bool| if on { "enabled" } else { "disabled" };
            format!(
                "disabled services = {{\n\"com.openssh.sshd\" => {}\n\"com.apple.screensharing\" => {}\n\"com.apple.smbd\" => {}\n}}\n",
                word(found.ssh),
                word(found.screen),
                word(found.files),
            )
        }
        CmdId::TcpSockets => sockets(raw, "tcp")?,
        CmdId::UdpSockets => sockets(raw, "udp")?,
        CmdId::ScreenLock => match macos::screen_lock(raw)? {
            None => "[1:1] screenLock is off\n".to_owned(),
            Some(0) => "[1:1] screenLock delay is immediate\n".to_owned(),
            Some(seconds) => format!("[1:1] screenLock delay is {seconds} seconds\n"),
        },
        CmdId::PowerSettings => {
            let seconds = macos::display_sleep(raw)?.unwrap_or_default();
            format!("AC Power:\n displaysleep {}\n", seconds / 60)
        }
        CmdId::ScreenSaver => format!("{}\n", macos::idle_time(raw)?.unwrap_or_default()),
        CmdId::Battery => {
            let battery = if macos::has_battery(raw)? {
                " -InternalBattery-0\n"
            } else {
                ""
            };
            format!("Now drawing from 'AC Power'\n{battery}")
        }
        CmdId::SystemIntegrity => {
            let state = match macos::integrity(raw)? {
                Integrity::On => "enabled",
                Integrity::Off => "disabled",
                Integrity::Partly => "unknown (Custom Configuration)",
            };
            format!("System Integrity Protection status: {state}.\n")
        }
        CmdId::Gatekeeper => {
            let on = macos::gatekeeper(raw)?;
            format!("assessments {}\n", if on { "enabled" } else { "disabled" })
        }
        CmdId::XProtect => {
            let on = macos::xprotect(raw)?;
            format!(
                "XProtect launch scans: {}\n",
                if on { "enabled" } else { "disabled" }
            )
        }
        other => accounts_and_network(other, raw)?,
    })
}

/// The rest of the programs: who may do what, and what the computer is connected to.
fn accounts_and_network(command: CmdId, raw: &Raw) -> Result<String, Unparsable> {
    Ok(match command {
        CmdId::GuestAccount => switched("Guest account", macos::guests(raw)?),
        CmdId::AutomaticTime => switched("Automatic time", macos::sets_clock(raw)?),
        CmdId::GroupNumbers => {
            let admin = if macos::is_admin(raw)? { " 80" } else { "" };
            format!("20 12{admin}\n")
        }
        CmdId::Proxies => {
            let on = u8::from(macos::has_proxy(raw)?);
            format!("<dictionary> {{\n  HTTPEnable : {on}\n}}\n")
        }
        CmdId::BackupPlaces => backup_places(raw)?,
        CmdId::Wifi => wifi_report(raw)?,
        CmdId::DefaultRoute => {
            let device = if macos::goes_by_vpn(raw)? { "utun0" } else { "en0" };
            format!("route to: default\ninterface: {device}\n")
        }
        CmdId::SecurityChip => {
            let chip = match macos::security_chip(raw)? {
                SecurityChip::None => "",
                SecurityChip::First => r#"{"ibridge_model_name":"T1"}"#,
                SecurityChip::Second => r#"{"ibridge_model_name":"T2"}"#,
            };
            format!("{{\"SPiBridgeDataType\":[{chip}]}}\n")
        }
        CmdId::Fingers => {
            let fingers = u8::from(macos::has_finger(raw)?);
            format!("User 501:\t{fingers} biometric template(s)\nOperation performed successfully.\n")
        }
        _ => return Err(Unparsable),
    })
}

fn backup_places(raw: &Raw) -> Result<String, Unparsable> {
    let count = plist::backup_places(raw)?;
    if count == 0 {
        return Ok(format!("{}\n", plist::NO_PLACES));
    }
    let place = || Value::Dictionary([("ID".to_owned(), Value::from("0"))].into_iter().collect());
    let places = (0..count).map(|_| place()).collect();
    xml([("Destinations", Value::Array(places))])
}

fn wifi_report(raw: &Raw) -> Result<String, Unparsable> {
    let card = match wifi::report(raw)? {
        None => serde_json::json!({ "spairport_status_information": "spairport_status_off" }),
        Some(protection) => {
            let mode = match protection {
                Protection::Open => "none",
                Protection::Wep => "wep",
                Protection::Wpa1 => "wpa_personal",
                Protection::Good => "wpa2_personal",
            };
            serde_json::json!({
                "spairport_status_information": "spairport_status_connected",
                "spairport_current_network_information": {
                    "spairport_security_mode": format!("spairport_security_mode_{mode}"),
                },
            })
        }
    };
    let report = serde_json::json!({ "SPAirPortDataType": [{ "spairport_airport_interfaces": [card] }] });
    Ok(report.to_string())
}

pub(super) fn time_machine(raw: &Raw) -> Result<String, Unparsable> {
    let found = plist::time_machine(raw)?;
    let place = |plan: &Plan| {
        let mut place = Dictionary::new();
        if let Some(day) = plan.last {
            place.insert("SnapshotDates".to_owned(), Value::Array(vec![moment(day)]));
        }
        if let Some(sealed) = plan.sealed {
            let state = if sealed { "Encrypted" } else { "NotEncrypted" };
            place.insert("LastKnownEncryptionState".to_owned(), state.into());
        }
        Value::Dictionary(place)
    };
    let places = found.places.iter().map(place).collect();
    let automatic = found.automatic.map(|on| ("AutoBackup", on.into()));
    xml(automatic
        .into_iter()
        .chain([("Destinations", Value::Array(places))]))
}

fn switched(name: &str, on: bool) -> String {
    let state = if on { "enabled" } else { "disabled" };
    format!("[1:1] {name} {state}\n")
}

fn sockets(raw: &Raw, protocol: &str) -> Result<String, Unparsable> {
    let mut text = "Active Internet connections (including servers)\nProto Recv-Q Send-Q\n".to_owned();
    let state = if protocol == "tcp" { "LISTEN" } else { "" };
    for port in macos::open_ports(raw, protocol)? {
        writeln!(text, "{protocol}4 0 0 *.{port} *.* {state}").expect("writing to a String cannot fail");
    }
    Ok(text)
}

pub(super) fn macro_security(raw: &Raw) -> Result<String, Unparsable> {
    let level = libreoffice::macro_security(raw)?;
    let item = level.map_or_else(String::new, |level| {
        format!("<prop oor:name=\"MacroSecurityLevel\"><value>{level}</value></prop>")
    });
    Ok(format!("<oor:items xmlns:oor=\"x\">{item}</oor:items>\n"))
}

pub(super) fn mac_version(raw: &Raw) -> Result<String, Unparsable> {
    let version = plist::version(raw)?;
    xml([
        ("ProductName", "macOS".into()),
        ("ProductVersion", version.into()),
    ])
}

pub(super) fn software_update(raw: &Raw) -> Result<String, Unparsable> {
    let found = plist::software_update(raw)?;
    let product = |key: &str| {
        let mut item = Dictionary::new();
        item.insert("Product Key".to_owned(), key.into());
        Value::Dictionary(item)
    };
    let mut offered = vec![product("update_minor"); found.waiting];
    offered.extend(found.offers_version.then(|| product("update_major")));
    let mut values = vec![
        ("AutomaticCheckEnabled", (found.mode != Automatic::Nothing).into()),
        ("AutomaticDownload", (found.mode == Automatic::Installs).into()),
        ("RecommendedUpdates", Value::Array(offered)),
    ];
    values.extend(found.looked.map(|day| ("LastSuccessfulDate", moment(day))));
    xml(values)
}

pub(super) fn app_shop(raw: &Raw) -> Result<String, Unparsable> {
    xml(plist::updates_apps(raw)?.map(|on| ("AutoUpdate", on.into())))
}

pub(super) fn login_window(raw: &Raw) -> Result<String, Unparsable> {
    let alone = plist::signs_in_alone(raw)?;
    xml(alone.then(|| ("autoLoginUser", "user".into())))
}

pub(super) fn global_preferences(raw: &Raw) -> Result<String, Unparsable> {
    xml([("AppleShowAllExtensions", plist::shows_extensions(raw)?.into())])
}

pub(super) fn office_preferences(raw: &Raw) -> Result<String, Unparsable> {
    const KEY: &str = "VisualBasicMacroExecutionState";
    const KNOWN: [&str; 3] = [
        "DisabledWithWarnings",
        "DisabledWithoutWarnings",
        "EnabledWithoutWarnings",
    ];
    let kept = |state: String| KNOWN.into_iter().find(|known| *known == state).unwrap_or("?");
    xml(plist::macro_state(raw)?.map(|state| (KEY, kept(state).into())))
}

pub(super) fn install_history(raw: &Raw) -> Result<String, Unparsable> {
    let day = plist::newest_antivirus_data(raw)?;
    let mut item = Dictionary::new();
    item.insert("displayName".to_owned(), "XProtectPlistConfigData".into());
    item.insert("date".to_owned(), moment(day));
    text_of(&Value::Array(vec![Value::Dictionary(item)]))
}

pub(super) fn antivirus_bundle(raw: &Raw) -> Result<String, Unparsable> {
    plist::antivirus_bundle(raw)?;
    xml([
        ("CFBundleIdentifier", "com.apple.XProtect".into()),
        ("CFBundleShortVersionString", "0".into()),
    ])
}

pub(super) fn application(raw: &Raw) -> Result<String, Unparsable> {
    let version = plist::bundle_version(raw)?;
    xml([
        ("CFBundleIdentifier", "rebuilt".into()),
        ("CFBundleShortVersionString", version.into()),
    ])
}

/// The names are from our list; a version that is no number is not passed on.
pub(super) fn uninstall(raw: &Raw) -> Result<Uninstall, Unparsable> {
    let mut list = programs::uninstall(raw)?;
    for entry in &mut list.programs {
        if !entry.version.chars().all(|c| c.is_ascii_digit() || c == '.') {
            entry.version = String::from("other");
        }
    }
    Ok(list)
}

/// Noon of a day: the hour is nobody's business.
fn moment(day: Date) -> Value {
    let text = format!("{day}T12:00:00Z");
    ::plist::Date::from_xml_format(&text).map_or_else(|_| Value::String(text), Value::Date)
}

fn xml<'k>(values: impl IntoIterator<Item = (&'k str, Value)>) -> Result<String, Unparsable> {
    let values = values.into_iter().map(|(key, value)| (key.to_owned(), value));
    text_of(&Value::Dictionary(values.collect()))
}

fn text_of(list: &Value) -> Result<String, Unparsable> {
    let mut bytes = Vec::new();
    list.to_writer_xml(&mut bytes).map_err(|_| Unparsable)?;
    bytes.push(b'\n');
    String::from_utf8(bytes).map_err(|_| Unparsable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn fixes(days: &[&str]) {
        let fixes: Vec<_> = days
            .iter()
            .map(|day| serde_json::json!({ "InstalledOn": day }))
            .collect();
        let raw = Raw::new(serde_json::to_vec(&fixes).unwrap());
        let written = Raw::new(wmi(WmiId::Fixes, &raw).unwrap());
        assert_eq!(wmi::newest_fix(&raw), wmi::newest_fix(&written), "{days:?}");
    }

    #[test]
    fn days_of_fixes_are_read_in_both_ways_as_before() {
        fixes(&["2026-11-10"]);
        fixes(&["23/11/2026", "10/11/2026"]);
        fixes(&["11/12/2026"]);
        fixes(&["12/11/2026"]);
        fixes(&["12/10/2026", "2026-11-10"]);
        fixes(&["10/12/2026", "2026-11-10"]);
        fixes(&["01/12/2026", "12/01/2026", "06/07/2026"]);
    }
}
