//! Objects of WMI, as the live half writes them.

use super::json;
use crate::raw::{Raw, Unparsable};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// One object or several: some programs give a lone object without its list.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany<T> {
    Many(Vec<T>),
    One(T),
}

fn objects<T: for<'de> Deserialize<'de>>(raw: &Raw) -> Result<Vec<T>, Unparsable> {
    Ok(match json::value(raw)? {
        OneOrMany::Many(objects) => objects,
        OneOrMany::One(object) => vec![object],
    })
}

/// A program that has registered with Windows as antivirus or firewall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct Registered {
    pub(crate) display_name: String,
    pub(crate) product_state: u64,
    /// What the live half saw at `pathToSignedProductExe`: an entry may outlive its program.
    pub(crate) program: Program,
}

/// Whether the program of an entry is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Program {
    Present,
    Absent,
    /// Built into Windows, or given in a way that cannot be looked up.
    Unseen,
}

/// What the bits of `productState` say of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Guard {
    Off,
    Expired,
    Snoozed,
    On,
}

impl Registered {
    /// Mask `0xF000` of `productState`; other bits are refused.
    pub(crate) fn guard(&self) -> Result<Guard, Unparsable> {
        match self.product_state & 0xF000 {
            0x0000 => Ok(Guard::Off),
            0x1000 => Ok(Guard::On),
            0x2000 => Ok(Guard::Snoozed),
            0x3000 => Ok(Guard::Expired),
            _ => Err(Unparsable),
        }
    }

    /// Mask `0x00F0`: whether its signatures are of today's kind.
    pub(crate) fn is_recent(&self) -> Result<bool, Unparsable> {
        match self.product_state & 0x00F0 {
            0x00 => Ok(true),
            0x10 => Ok(false),
            _ => Err(Unparsable),
        }
    }
}

/// The programs of one kind.
pub(crate) fn products(raw: &Raw) -> Result<Vec<Registered>, Unparsable> {
    objects(raw)
}

/// What Defender says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Defender {
    /// Older versions do not say it.
    #[serde(rename = "AMRunningMode", default, skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<String>,
    #[serde(rename = "RealTimeProtectionEnabled")]
    pub(crate) guards: bool,
    #[serde(rename = "AntivirusSignatureAge")]
    pub(crate) signature_days: u64,
    #[serde(
        rename = "IsTamperProtected",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    pub(crate) tamper_protected: Option<bool>,
}

/// What Defender does on a computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// It guards.
    Guards,
    /// It is the one to guard, and its guard is down.
    Sleeps,
    /// It leaves the guard to another program, or does not say that it is its own.
    Aside,
}

impl Defender {
    /// What it does. Older versions do not say whose the guard is.
    pub(crate) fn role(&self) -> Result<Role, Unparsable> {
        match (self.mode.as_deref(), self.guards) {
            (Some("Normal") | None, true) => Ok(Role::Guards),
            (Some("Normal"), false) => Ok(Role::Sleeps),
            (None, false)
            | (Some("Passive Mode" | "SxS Passive Mode" | "EDR Block Mode" | "Not running"), _) => {
                Ok(Role::Aside)
            }
            (Some(_), _) => Err(Unparsable),
        }
    }
}

/// Defender's state: exactly one object.
pub(crate) fn defender(raw: &Raw) -> Result<Defender, Unparsable> {
    let mut found: Vec<Defender> = objects(raw)?;
    match (found.pop(), found.is_empty()) {
        (Some(one), true) => Ok(one),
        _ => Err(Unparsable),
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Preference {
    enable_controlled_folder_access: u8,
}

/// Whether Defender lets only known programs write into the person's folders. Two more values only note down.
pub(crate) fn guards_folders(raw: &Raw) -> Result<bool, Unparsable> {
    match objects::<Preference>(raw)?.as_slice() {
        [one] => match one.enable_controlled_folder_access {
            1 => Ok(true),
            0 | 2..=4 => Ok(false),
            _ => Err(Unparsable),
        },
        _ => Err(Unparsable),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "PascalCase")]
struct Fix {
    installed_on: String,
}

/// The newest day on which a fix was installed, read with the month first and with the day first: Windows writes
/// it in the manner of the country and does not say which. Where only one reading is a date, both are that one.
pub(crate) fn newest_fix(raw: &Raw) -> Result<[Date; 2], Unparsable> {
    let days: Vec<[Date; 2]> = objects::<Fix>(raw)?
        .iter()
        .filter(|fix| !fix.installed_on.is_empty())
        .map(|fix| readings(&fix.installed_on))
        .collect::<Result<_, _>>()?;
    let newest = |reading: usize| days.iter().map(|day| day[reading]).max().ok_or(Unparsable);
    Ok([newest(0)?, newest(1)?])
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Share {
    #[serde(rename = "Type")]
    kind: u32,
    /// In place of its name: whether it ends in `$`, so that nobody is shown it.
    hidden: bool,
}

/// What a computer offers to others who may look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shares {
    pub(crate) folders: usize,
    pub(crate) printers: usize,
}

/// The folders and printers that are offered; none if nothing can be, not even what Windows needs itself. `IPC$` shows
/// that the list is whole: it is there as long as anything can be shared.
pub(crate) fn shares(raw: &Raw) -> Result<Option<Shares>, Unparsable> {
    /// What Windows adds to its own shares.
    const OWN: u32 = 0x8000_0000;
    let found: Vec<Share> = objects(raw)?;
    if found.is_empty() {
        return Ok(None);
    }
    let mut shares = Shares::default();
    let mut is_whole = false;
    for share in &found {
        match share.kind & !OWN {
            0 if !share.hidden && share.kind & OWN == 0 => shares.folders += 1,
            1 if !share.hidden && share.kind & OWN == 0 => shares.printers += 1,
            3 => is_whole = true,
            0..=2 => {}
            _ => return Err(Unparsable),
        }
    }
    is_whole.then_some(Some(shares)).ok_or(Unparsable)
}

/// A drive and the number of the disk that it lies on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Drive {
    pub(crate) drive: String,
    pub(crate) disk: u32,
}

/// The drives that are plugged in.
pub(crate) fn drives(raw: &Raw) -> Result<Vec<Drive>, Unparsable> {
    objects(raw)
}

/// The drive that Windows is installed on, nearly everywhere.
const SYSTEM_DRIVE: &str = "C";

/// Whether a drive lies on another disk than the system. One that is not there was taken out, so it is another one.
pub(crate) fn is_another_disk(drives: &[Drive], drive: &str) -> Result<bool, Unparsable> {
    let disks = |wanted: &str| -> Vec<u32> {
        let of = drives.iter().filter(|known| known.drive == wanted);
        of.map(|known| known.disk).collect()
    };
    let own = disks(SYSTEM_DRIVE);
    if own.is_empty() {
        return Err(Unparsable);
    }
    Ok(disks(drive).iter().all(|disk| !own.contains(disk)))
}

fn readings(text: &str) -> Result<[Date; 2], Unparsable> {
    if let Ok(day) = text.parse::<Date>() {
        return Ok([day, day]);
    }
    let parts: Vec<i16> = text
        .split(['/', '.', '-'])
        .map(|part| part.trim().parse().map_err(|_| Unparsable))
        .collect::<Result<_, _>>()?;
    let [first, second, year] = parts.as_slice() else {
        return Err(Unparsable);
    };
    let day = |month: i16, day: i16| {
        let month = i8::try_from(month).ok()?;
        let day = i8::try_from(day).ok()?;
        (2000..=2100).contains(year).then_some(())?;
        Date::new(*year, month, day).ok()
    };
    match (day(*first, *second), day(*second, *first)) {
        (Some(american), Some(other)) => Ok([american, other]),
        (Some(only), None) | (None, Some(only)) => Ok([only, only]),
        (None, None) => Err(Unparsable),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[track_caller]
    fn check(text: &str, expected: Result<[Date; 2], Unparsable>) {
        let json = format!(r#"[{{"InstalledOn":"{text}"}}]"#);
        assert_eq!(newest_fix(&Raw::new(json.into_bytes())), expected, "{text}");
    }

    #[test]
    fn a_date_is_read_in_both_ways() {
        check("11/23/2026", Ok([date(2026, 11, 23); 2]));
        check("23/11/2026", Ok([date(2026, 11, 23); 2]));
        check("23.11.2026", Ok([date(2026, 11, 23); 2]));
        check("11/12/2026", Ok([date(2026, 11, 12), date(2026, 12, 11)]));
        check("2026-11-12", Ok([date(2026, 11, 12); 2]));
        check("01d9a1b2c3d4e5f6", Err(Unparsable));
        check("13/13/2026", Err(Unparsable));
        check("", Err(Unparsable));
    }

    #[test]
    fn one_object_may_stand_without_its_list() {
        let one = Raw::new(br#"{"EnableControlledFolderAccess":1}"#.as_slice());
        assert_eq!(guards_folders(&one), Ok(true));
        let many = Raw::new(br#"[{"EnableControlledFolderAccess":2}]"#.as_slice());
        assert_eq!(guards_folders(&many), Ok(false));
        assert_eq!(guards_folders(&Raw::new(b"[]".as_slice())), Err(Unparsable));
    }

    #[test]
    fn what_windows_shares_for_itself_does_not_count() {
        let of = |list: &str| shares(&Raw::new(list.as_bytes()));
        let own = r#"{"Type":2147483648,"hidden":true},{"Type":2147483651,"hidden":true}"#;
        assert_eq!(of(&format!("[{own}]")), Ok(Some(Shares::default())));
        let more = r#"{"Type":0,"hidden":false},{"Type":0,"hidden":true},{"Type":1,"hidden":false}"#;
        let found = Shares {
            folders: 1,
            printers: 1,
        };
        assert_eq!(of(&format!("[{own},{more}]")), Ok(Some(found)));
        assert_eq!(of(&format!("[{more}]")), Err(Unparsable), "IPC$ lacks");
        assert_eq!(of("[]"), Ok(None));
        assert_eq!(of(r#"[{"Type":9,"hidden":false}]"#), Err(Unparsable));
        assert_eq!(of(r#"[{"Type":0,"Name":"x"}]"#), Err(Unparsable));
    }

    #[test]
    fn a_drive_is_held_against_that_of_the_system() {
        let list = br#"[{"drive":"C","disk":0},{"drive":"D","disk":0},{"drive":"E","disk":1}]"#;
        let drives = drives(&Raw::new(list.as_slice())).unwrap();
        assert_eq!(is_another_disk(&drives, "D"), Ok(false));
        assert_eq!(is_another_disk(&drives, "E"), Ok(true));
        assert_eq!(is_another_disk(&drives, "F"), Ok(true), "it was taken out");
        assert_eq!(is_another_disk(&drives[1..], "E"), Err(Unparsable));
    }

    #[test]
    fn only_known_bits_are_read() {
        let of = |product_state| Registered {
            display_name: String::new(),
            product_state,
            program: Program::Unseen,
        };
        assert_eq!(of(0x061_100).guard(), Ok(Guard::On));
        assert_eq!(of(0x060_100).guard(), Ok(Guard::Off));
        assert_eq!(of(0x062_110).guard(), Ok(Guard::Snoozed));
        assert_eq!(of(0x063_110).guard(), Ok(Guard::Expired));
        assert_eq!(of(0x06F_100).guard(), Err(Unparsable));
        assert_eq!(of(0x061_110).is_recent(), Ok(false));
        assert_eq!(of(0x061_1F0).is_recent(), Err(Unparsable));
    }
}
