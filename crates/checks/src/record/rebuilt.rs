//! Answers rebuilt from facts: settings of login programs, backups, groups, shares and names of hosts.

use crate::parse::backups::{self, FileHistory, HistoryPlace, Plan};
use crate::parse::groups::{self, Identity};
use crate::parse::hosts::Hosts;
use crate::parse::{browser, ini, programs, sign_in};
use crate::raw::{Raw, Unparsable};
use jiff::civil::Date;
use serde_json::{Value, json};
use std::fmt::Write as _;

fn moment(day: Date) -> String {
    format!("{day}T12:00:00Z")
}

fn place(away: Option<bool>) -> &'static str {
    match away {
        Some(true) => "remote",
        Some(false) => "local",
        None => "auto",
    }
}

/// A text as `gsettings get` writes it.
pub(super) fn quoted(text: &str) -> String {
    format!("'{text}'\n")
}

pub(super) fn backend(raw: &Raw) -> Result<String, Unparsable> {
    Ok(quoted(place(backups::backend(raw)?)))
}

pub(super) fn last_backup(raw: &Raw) -> Result<String, Unparsable> {
    Ok(quoted(
        &backups::last_backup(raw)?.map(moment).unwrap_or_default(),
    ))
}

pub(super) fn keyfile(plan: Plan) -> String {
    let mut text = format!(
        "[{}]\nperiodic={}\nbackend='{}'\n",
        backups::DEJA_DUP,
        plan.scheduled,
        place(plan.away)
    );
    if let Some(last) = plan.last {
        writeln!(text, "last-backup='{}'", moment(last)).expect("writing to a String cannot fail");
    }
    text
}

pub(super) fn pika(plans: &[Plan]) -> String {
    let backups: Vec<Value> = plans
        .iter()
        .map(|plan| {
            let place = match plan.away {
                Some(true) => json!({ "type": "Remote" }),
                _ => json!({ "type": "Local" }),
            };
            json!({ "repo": place, "encrypted": plan.sealed == Some(true), "schedule": { "enabled": plan.scheduled } })
        })
        .collect();
    Value::from(backups).to_string()
}

pub(super) fn pika_last(last: Option<Date>) -> String {
    let run = last.map(|last| json!({ "end": moment(last) }));
    json!({ "backup": { "last_completed": run } }).to_string()
}

pub(super) fn gdm(is_open: bool) -> &'static str {
    if is_open {
        "[daemon]\nAutomaticLoginEnable=true\nAutomaticLogin=user\n"
    } else {
        "[daemon]\n"
    }
}

/// A file of SDDM or `LightDM`: the keys that count, in their sections, with names replaced.
pub(super) fn login_settings(raw: &Raw) -> Result<String, Unparsable> {
    if raw.bytes().is_empty() {
        return Ok(String::new());
    }
    let settings = ini::parse(raw)?;
    let mut text = "[rebuilt]\n".to_owned();
    for (section, key) in [
        ("Seat:*", "allow-guest"),
        ("SeatDefaults", "allow-guest"),
        ("Autologin", "User"),
        ("Seat:*", "autologin-user"),
        ("SeatDefaults", "autologin-user"),
        ("Seat:*", "autologin-guest"),
        ("SeatDefaults", "autologin-guest"),
    ] {
        if let Some(value) = ini::value(&settings, section, key) {
            let value = match (key, value.is_empty()) {
                (_, true) => "",
                ("autologin-guest" | "allow-guest", false) => &value,
                (_, false) => "user",
            };
            let known = ["", "user", "true", "false"].contains(&value);
            writeln!(text, "[{section}]\n{key}={}", if known { value } else { "?" })
                .expect("writing to a String cannot fail");
        }
    }
    Ok(text)
}

pub(super) fn password_status(has_password: bool) -> &'static str {
    if has_password {
        "user P 2026-01-01 0 99999 7 -1\n"
    } else {
        "user NP 2026-01-01 0 99999 7 -1\n"
    }
}

pub(super) fn snap_times(held: bool) -> &'static str {
    if held {
        "timer: 00:00~24:00/4\nhold: later\nnext: later (but held)\n"
    } else {
        "timer: 00:00~24:00/4\nnext: later\n"
    }
}

pub(super) fn methods(methods: sign_in::Methods) -> String {
    let mut text = "auth required pam_unix.so\n".to_owned();
    if methods.fingerprint {
        text.push_str("auth sufficient pam_fprintd.so\n");
    }
    if methods.key {
        text.push_str("auth sufficient pam_u2f.so\n");
    }
    text
}

pub(super) fn greetd(raw: &Raw) -> Result<&'static str, Unparsable> {
    Ok(if sign_in::greetd(raw)? {
        "[terminal]\nvt = 1\n[initial_session]\ncommand = \"session\"\nuser = \"user\"\n"
    } else {
        "[terminal]\nvt = 1\n"
    })
}

pub(super) fn getty(raw: &Raw) -> Result<&'static str, Unparsable> {
    Ok(if sign_in::getty(raw)? {
        "[Service]\nExecStart=-/sbin/agetty --autologin user\n"
    } else {
        "[Service]\n"
    })
}

/// Numbers of groups say nothing about a person.
pub(super) fn identity(identity: &Identity) -> String {
    let user = if identity.is_root { 0 } else { 1000 };
    let first = identity.groups.first().copied().unwrap_or_default();
    let groups: Vec<String> = identity.groups.iter().map(u32::to_string).collect();
    format!(
        "Name:\tresguardo\nUid:\t{user}\t{user}\t{user}\t{user}\nGid:\t{first}\t{first}\t{first}\t{first}\nGroups:\t{} \n",
        groups.join(" ")
    )
}

pub(super) fn groups(raw: &Raw) -> Result<String, Unparsable> {
    let mut text = "root:x:0:\n".to_owned();
    for (name, number) in groups::powerful(raw)? {
        writeln!(text, "{name}:x:{number}:").expect("writing to a String cannot fail");
    }
    Ok(text)
}

pub(super) fn samba(first_generation: bool) -> &'static str {
    if first_generation {
        "[global]\nserver min protocol = NT1\n"
    } else {
        "[global]\n"
    }
}

pub(super) fn rpm(known: &programs::Known) -> String {
    let mut text = "rpm 1\n".to_owned();
    for (name, version) in known {
        writeln!(text, "{name} {version}").expect("writing to a String cannot fail");
    }
    text
}

pub(super) fn chromium_preferences(warns: bool) -> String {
    json!({ "profile": {}, "safebrowsing": { "enabled": warns } }).to_string()
}

pub(super) fn firefox_preferences(warns: bool) -> String {
    let name = if warns {
        "browser.rebuilt"
    } else {
        "browser.safebrowsing.phishing.enabled"
    };
    format!("user_pref(\"{name}\", {warns});\n")
}

pub(super) fn add_ons(raw: &Raw) -> Result<String, Unparsable> {
    let on: Vec<Value> = browser::add_ons(raw)?
        .into_iter()
        .map(|id| json!({ "id": id, "active": true }))
        .collect();
    Ok(json!({ "addons": on }).to_string())
}

/// As many names as there were, none of them real: addresses are of the range for examples.
/// The file of File History with its state and its place.
pub(super) fn file_history(history: Option<&FileHistory>) -> String {
    let state = if history.is_some_and(|history| history.on) {
        "ENABLED"
    } else {
        "DISABLED"
    };
    let target = history.map_or_else(String::new, |history| {
        let (url, kind) = match &history.place {
            HistoryPlace::Network => (r"\\server\copies\".to_owned(), "REMOTE"),
            HistoryPlace::Removable(drive) => (format!(r"{drive}:\"), "REMOVABLE"),
            HistoryPlace::Fixed(drive) => (format!(r"{drive}:\"), "FIXED"),
        };
        format!("<Target><TargetUrl>{url}</TargetUrl><TargetDriveType>{kind}</TargetDriveType></Target>")
    });
    format!(
        "<DataProtectionUserConfig SchemaVersion=\"1\"><DPStatus>{state}</DPStatus>{target}</DataProtectionUserConfig>\n"
    )
}

pub(super) fn hosts(hosts: &Hosts) -> String {
    let mut text = "127.0.0.1 localhost\n".to_owned();
    let mut add = |address: &str, name: &str, count: usize| {
        for number in 0..count {
            writeln!(text, "{address} name{number}.{name}").expect("writing to a String cannot fail");
        }
    };
    add("192.0.2.1", "gob.es", hosts.guarded);
    add("192.0.2.1", "net", hosts.redirected.saturating_sub(hosts.guarded));
    add("0.0.0.0", "org", hosts.blocked);
    text
}
