//! Settings of browsers that protect against bad websites, and extensions that checks look for. Addresses, names and
//! other settings stay in here.

use crate::raw::{Raw, Unparsable};
use crate::request::EXTENSIONS;
use serde::Deserialize;

#[derive(Deserialize)]
struct Preferences {
    /// Always there once the profile was used: the proof that the file is one.
    profile: serde::de::IgnoredAny,
    #[serde(default)]
    safebrowsing: SafeBrowsing,
}

#[derive(Default, Deserialize)]
struct SafeBrowsing {
    /// Absent: on.
    enabled: Option<bool>,
}

/// Whether Chromium warns of bad websites, from `Preferences`.
pub(crate) fn chromium_warns(raw: &Raw) -> Result<bool, Unparsable> {
    let preferences: Preferences = super::json::value(raw)?;
    let _ = preferences.profile;
    Ok(preferences.safebrowsing.enabled.unwrap_or(true))
}

/// Both must be on for Firefox to warn.
const FIREFOX: [&str; 2] = [
    "browser.safebrowsing.malware.enabled",
    "browser.safebrowsing.phishing.enabled",
];

/// Whether Firefox warns of bad websites, from `prefs.js`, which holds what differs from the defaults.
pub(crate) fn firefox_warns(raw: &Raw) -> Result<bool, Unparsable> {
    let text = raw.text();
    if text.contains('\u{fffd}') || text.contains('\0') || !text.ends_with('\n') {
        return Err(Unparsable);
    }
    let mut has_setting = false;
    let mut warns = true;
    for line in text.lines() {
        let Some(rest) = line.strip_prefix("user_pref(\"") else {
            continue;
        };
        let (name, rest) = rest.split_once("\", ").ok_or(Unparsable)?;
        let value = rest.strip_suffix(");").ok_or(Unparsable)?;
        // Firefox writes such ones down when it starts for the first time.
        has_setting |= name.starts_with("browser.") || name.starts_with("app.");
        if FIREFOX.contains(&name) {
            warns &= match value {
                "true" => true,
                "false" => false,
                _ => return Err(Unparsable),
            };
        }
    }
    if has_setting { Ok(warns) } else { Err(Unparsable) }
}

#[derive(Deserialize)]
struct AddOns {
    addons: Vec<AddOn>,
}

#[derive(Deserialize)]
struct AddOn {
    id: String,
    active: bool,
}

/// Which extensions that we look for are switched on in Firefox, from `extensions.json`.
pub(crate) fn add_ons(raw: &Raw) -> Result<Vec<&'static str>, Unparsable> {
    let all: AddOns = super::json::value(raw)?;
    let is_on = |id: &str| all.addons.iter().any(|add_on| add_on.active && add_on.id == id);
    Ok(EXTENSIONS.into_iter().filter(|id| is_on(id)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str) -> Raw {
        Raw::new(text.as_bytes())
    }

    #[test]
    fn what_is_not_written_is_on() {
        assert_eq!(chromium_warns(&raw(r#"{"profile":{"name":"x"}}"#)), Ok(true));
        assert_eq!(
            chromium_warns(&raw(r#"{"profile":{},"safebrowsing":{"enabled":false}}"#)),
            Ok(false)
        );
        assert!(chromium_warns(&raw("{}")).is_err());
        let start = "// Mozilla User Preferences\n\nuser_pref(\"app.update.x\", 1);\n";
        assert_eq!(firefox_warns(&raw(start)), Ok(true));
        let off = format!("{start}user_pref(\"browser.safebrowsing.phishing.enabled\", false);\n");
        assert_eq!(firefox_warns(&raw(&off)), Ok(false));
        assert!(firefox_warns(&raw("// Mozilla User Preferences\n")).is_err());
    }

    #[test]
    fn only_extensions_that_are_on_count() {
        let text = r#"{"schemaVersion":37,"addons":[{"id":"keepassxc-browser@keepassxc.org","active":true,"path":"/home/x"},
            {"id":"{446900e4-71c2-419f-a6a7-df9c091e268b}","active":false},{"id":"other@x","active":true}]}"#;
        assert_eq!(add_ons(&raw(text)), Ok(vec!["keepassxc-browser@keepassxc.org"]));
    }
}
