//! Wifi networks in use and kept. Names and addresses of networks do not get this far: the live half counts them.

use super::json;
use crate::raw::{Raw, Unparsable};
use serde::{Deserialize, Serialize};

/// Wifi of this moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Current {
    /// How many wifi cards there are.
    pub(crate) cards: u32,
    /// Whether what is sent goes through a VPN.
    pub(crate) by_vpn: bool,
    /// The access points in use.
    pub(crate) points: Vec<Point>,
}

/// `NetworkManager`'s three numbers about the protection of an access point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Point {
    pub(crate) flags: u32,
    pub(crate) wpa: u32,
    pub(crate) rsn: u32,
}

/// How well a wifi network is protected, from worst to best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Protection {
    Open,
    Wep,
    Wpa1,
    Good,
}

impl Protection {
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Wep => "wep",
            Self::Wpa1 => "wpa1",
            Self::Good => "good",
        }
    }
}

/// `NM_802_11_AP_FLAGS_PRIVACY`.
const PRIVACY: u32 = 0x1;
/// `NM_802_11_AP_SEC_KEY_MGMT_`: `PSK`, `802_1X`, `SAE`, `OWE` and `EAP_SUITE_B_192`. `OWE_TM` is left out: it marks the
/// open twin of a protected network.
const KEYS: u32 = 0x100 | 0x200 | 0x400 | 0x800 | 0x2000;

impl Point {
    pub(crate) fn protection(self) -> Protection {
        if self.rsn & KEYS != 0 {
            Protection::Good
        } else if self.wpa & KEYS != 0 {
            Protection::Wpa1
        } else if self.flags & PRIVACY != 0 {
            Protection::Wep
        } else {
            Protection::Open
        }
    }
}

/// What the live half found out about this moment.
pub(crate) fn current(raw: &Raw) -> Result<Current, Unparsable> {
    json::value(raw)
}

/// `system_profiler -json SPAirPortDataType` of macOS: the worst protection of those in use, `None` if none is. Names of
/// networks are in there too and stay there.
pub(crate) fn report(raw: &Raw) -> Result<Option<Protection>, Unparsable> {
    #[derive(Deserialize)]
    struct Report {
        #[serde(rename = "SPAirPortDataType")]
        items: Vec<Item>,
    }
    #[derive(Deserialize)]
    struct Item {
        #[serde(rename = "spairport_airport_interfaces", default)]
        cards: Vec<Card>,
        #[serde(rename = "spairport_software_information")]
        software: Option<serde::de::IgnoredAny>,
    }
    #[derive(Deserialize)]
    struct Card {
        #[serde(rename = "spairport_status_information")]
        status: Option<String>,
        #[serde(rename = "spairport_current_network_information")]
        network: Option<Network>,
    }
    #[derive(Deserialize)]
    struct Network {
        #[serde(rename = "spairport_security_mode")]
        mode: Option<String>,
    }
    let report: Report = json::value(raw)?;
    let [item] = report.items.as_slice() else {
        return Err(Unparsable);
    };
    let mut seen = item.cards.is_empty() && item.software.is_some();
    let mut worst = None;
    // What has no status is no card but a part of one, for talking to devices nearby.
    for card in &item.cards {
        let Some(status) = &card.status else { continue };
        seen = true;
        match status.as_str() {
            "spairport_status_connected" => {
                let mode = card.network.as_ref().and_then(|network| network.mode.as_deref());
                let protection = of_mode(mode.ok_or(Unparsable)?)?;
                worst = Some(worst.map_or(protection, |worst: Protection| worst.min(protection)));
            }
            "spairport_status_off" | "spairport_status_inactive" | "spairport_status_disassociated" => {}
            _ => return Err(Unparsable),
        }
    }
    if seen { Ok(worst) } else { Err(Unparsable) }
}

/// The makers of macOS left a letter out of some of its words.
fn of_mode(mode: &str) -> Result<Protection, Unparsable> {
    let mode = mode.strip_prefix('s').unwrap_or(mode);
    match mode.strip_prefix("pairport_security_mode_").ok_or(Unparsable)? {
        "none" => Ok(Protection::Open),
        "wep" => Ok(Protection::Wep),
        "wpa_personal" | "wpa_enterprise" => Ok(Protection::Wpa1),
        // Both generations are offered, and macOS takes the newer one.
        "wpa_personal_mixed"
        | "wpa_enterprise_mixed"
        | "wpa2_personal"
        | "wpa2_personal_mixed"
        | "wpa2_enterprise"
        | "wpa2_enterprise_mixed"
        | "wpa3_personal"
        | "wpa3_enterprise"
        | "wpa3_transition" => Ok(Protection::Good),
        _ => Err(Unparsable),
    }
}

/// Wifi networks that are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Saved {
    pub(crate) networks: usize,
    pub(crate) open: usize,
    /// Open ones that this computer joins by itself.
    pub(crate) joined_alone: usize,
}

/// What the live half counted.
pub(crate) fn saved(raw: &Raw) -> Result<Saved, Unparsable> {
    let saved: Saved = json::value(raw)?;
    if saved.joined_alone <= saved.open && saved.open <= saved.networks {
        Ok(saved)
    } else {
        Err(Unparsable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(flags: u32, wpa: u32, rsn: u32, expected: Protection) {
        assert_eq!(Point { flags, wpa, rsn }.protection(), expected);
    }

    #[test]
    fn each_generation_is_told_apart() {
        check(1, 0, 0x188, Protection::Good);
        check(1, 0x144, 0x188, Protection::Good);
        check(1, 0x144, 0, Protection::Wpa1);
        check(1, 0, 0, Protection::Wep);
        check(0, 0, 0, Protection::Open);
        check(0, 0, 0x888, Protection::Good);
        check(0, 0, 0x1000, Protection::Open);
    }

    #[track_caller]
    fn reports(items: &str, expected: Result<Option<Protection>, Unparsable>) {
        let text = format!("{{\"SPAirPortDataType\":[{items}]}}");
        assert_eq!(report(&Raw::new(text.into_bytes())), expected, "{items}");
    }

    #[test]
    fn the_report_of_macos_tells_the_network_in_use() {
        let card = |status: &str, mode: &str| {
            format!(
                "{{\"spairport_airport_interfaces\":[{{\"_name\":\"en0\",\"spairport_current_network_information\":\
                 {{\"_name\":\"home\",\"spairport_security_mode\":\"{mode}\"}},\"spairport_status_information\":\
                 \"spairport_status_{status}\"}},{{\"_name\":\"awdl0\",\"spairport_current_network_information\":\
                 {{\"spairport_network_type\":\"spairport_network_type_station\"}}}}]}}"
            )
        };
        let mode = |mode: &str| format!("spairport_security_mode_{mode}");
        reports(&card("connected", &mode("none")), Ok(Some(Protection::Open)));
        reports(&card("connected", &mode("wep")), Ok(Some(Protection::Wep)));
        reports(
            &card("connected", &mode("wpa_personal")),
            Ok(Some(Protection::Wpa1)),
        );
        reports(
            &card("connected", &mode("wpa2_enterprise")),
            Ok(Some(Protection::Good)),
        );
        reports(
            &card("connected", "pairport_security_mode_wpa3_transition"),
            Ok(Some(Protection::Good)),
        );
        reports(&card("connected", "WPA2 Personal"), Err(Unparsable));
        reports(&card("connected", &mode("tomorrow")), Err(Unparsable));
        reports(&card("off", &mode("none")), Ok(None));
        reports(&card("verbunden", &mode("none")), Err(Unparsable));
        reports("{\"spairport_software_information\":{}}", Ok(None));
        reports("{}", Err(Unparsable));
        reports("", Err(Unparsable));
        reports(
            "{\"spairport_airport_interfaces\":[{\"_name\":\"awdl0\"}]}",
            Err(Unparsable),
        );
    }

    #[test]
    fn counts_that_contradict_each_other_are_refused() {
        let bad = br#"{"networks":1,"open":2,"joined_alone":0}"#;
        assert!(saved(&Raw::new(bad.as_slice())).is_err());
    }
}
