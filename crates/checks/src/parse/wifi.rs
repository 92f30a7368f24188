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

    #[test]
    fn counts_that_contradict_each_other_are_refused() {
        let bad = br#"{"networks":1,"open":2,"joined_alone":0}"#;
        assert!(saved(&Raw::new(bad.as_slice())).is_err());
    }
}
