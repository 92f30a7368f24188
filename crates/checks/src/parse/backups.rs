//! What backup programs write down about themselves: whether they run by themselves, where the copies go, and when one
//! was last complete. Names of folders, disks and servers stay in here.

use super::{ini, json};
use crate::raw::{Raw, Unparsable};
use crate::request::DriveLetter;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A backup that somebody set up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plan {
    /// Whether it runs by itself.
    pub(crate) scheduled: bool,
    /// Whether the copy lies on another device; `None` if that is not told.
    pub(crate) away: Option<bool>,
    /// The day of the last complete copy.
    pub(crate) last: Option<Date>,
    /// Whether the copy is encrypted; `None` if that is not told.
    pub(crate) sealed: Option<bool>,
}

/// The section of Déjà Dup in a settings file of its Flatpak.
pub(crate) const DEJA_DUP: &str = "org/gnome/deja-dup";

/// What `gsettings get` and settings files write for text: `'…'`.
fn quoted(text: &str) -> Result<&str, Unparsable> {
    text.trim_end_matches('\n')
        .strip_prefix('\'')
        .and_then(|rest| rest.strip_suffix('\''))
        .filter(|inner| !inner.contains('\''))
        .ok_or(Unparsable)
}

/// The day of a moment as `2026-11-20T18:04:11.5Z`; none if nothing is written.
fn day(text: &str) -> Result<Option<Date>, Unparsable> {
    if text.is_empty() {
        return Ok(None);
    }
    let (date, rest) = text.split_at_checked(10).ok_or(Unparsable)?;
    if !rest.starts_with('T') {
        return Err(Unparsable);
    }
    date.parse().map(Some).map_err(|_| Unparsable)
}

/// The day of Déjà Dup's last complete copy, from `gsettings get`.
pub(crate) fn last_backup(raw: &Raw) -> Result<Option<Date>, Unparsable> {
    day(quoted(&raw.text())?)
}

/// Whether the place that Déjà Dup writes to is another device, from `gsettings get`.
pub(crate) fn backend(raw: &Raw) -> Result<Option<bool>, Unparsable> {
    place(quoted(&raw.text())?)
}

fn place(word: &str) -> Result<Option<bool>, Unparsable> {
    match word {
        "drive" | "gcs" | "goa" | "google" | "microsoft" | "openstack" | "rackspace" | "rclone"
        | "remote" | "s3" => Ok(Some(true)),
        "local" => Ok(Some(false)),
        // Not chosen yet, or of an old version.
        "" | "auto" | "file" => Ok(None),
        _ => Err(Unparsable),
    }
}

/// Déjà Dup as a Flatpak writes down what differs from its defaults.
pub(crate) fn keyfile(raw: &Raw) -> Result<Plan, Unparsable> {
    let settings = ini::parse(raw)?;
    let value = |key| ini::value(&settings, DEJA_DUP, key);
    let scheduled = match value("periodic").as_deref() {
        None | Some("false") => false,
        Some("true") => true,
        Some(_) => return Err(Unparsable),
    };
    Ok(Plan {
        scheduled,
        away: match value("backend") {
            Some(word) => place(quoted(&word)?)?,
            None => None,
        },
        last: match value("last-backup") {
            Some(text) => day(quoted(&text)?)?,
            None => None,
        },
        // Asked for when the first copy is made, and kept with the copies.
        sealed: None,
    })
}

#[derive(Deserialize)]
struct PikaBackup {
    repo: PikaPlace,
    encrypted: bool,
    #[serde(default)]
    schedule: PikaSchedule,
}

#[derive(Deserialize)]
#[serde(tag = "type")]
enum PikaPlace {
    Local {
        #[serde(default)]
        removable: bool,
        /// Only folders of the network have one.
        #[serde(default)]
        uri: Option<String>,
    },
    Remote {},
}

#[derive(Default, Deserialize)]
struct PikaSchedule {
    enabled: bool,
}

/// The backups of Pika; when each was last complete is in another file.
pub(crate) fn pika(raw: &Raw) -> Result<Vec<Plan>, Unparsable> {
    let backups: Vec<PikaBackup> = json::value(raw)?;
    let plan = |backup: PikaBackup| Plan {
        scheduled: backup.schedule.enabled,
        away: Some(match backup.repo {
            PikaPlace::Local { removable, uri } => removable || uri.is_some(),
            PikaPlace::Remote {} => true,
        }),
        last: None,
        sealed: Some(backup.encrypted),
    };
    Ok(backups.into_iter().map(plan).collect())
}

#[derive(Deserialize)]
struct PikaRuns {
    last_completed: Option<PikaRun>,
}

#[derive(Deserialize)]
struct PikaRun {
    end: String,
}

/// The day on which one of Pika's backups was last complete.
pub(crate) fn pika_last(raw: &Raw) -> Result<Option<Date>, Unparsable> {
    let runs: BTreeMap<String, PikaRuns> = json::value(raw)?;
    let mut last = None;
    for run in runs.into_values().filter_map(|runs| runs.last_completed) {
        last = last.max(day(&run.end)?);
    }
    Ok(last)
}

/// What Vorta's file was asked for.
pub(crate) struct Vorta {
    /// Backups that run by themselves.
    pub(crate) scheduled: u64,
    /// Places for copies; of those, on another device, in clear, and without a word about it.
    pub(crate) places: u64,
    pub(crate) away: u64,
    pub(crate) clear: u64,
    pub(crate) untold: u64,
    /// Seconds of the last success.
    pub(crate) last: Option<u64>,
}

/// Vorta's counts.
pub(crate) fn vorta_counts(raw: &Raw) -> Result<Vorta, Unparsable> {
    let rows = json::rows(raw)?;
    let [row] = rows.as_slice() else {
        return Err(Unparsable);
    };
    let count = |column: usize| match row.get(column) {
        Some(json::Cell::Number(number)) => Ok(*number),
        _ => Err(Unparsable),
    };
    let last = match (row.get(5), row.len()) {
        (Some(json::Cell::Number(seconds)), 6) => Some(*seconds),
        (Some(json::Cell::Null), 6) => None,
        _ => return Err(Unparsable),
    };
    let found = Vorta {
        scheduled: count(0)?,
        places: count(1)?,
        away: count(2)?,
        clear: count(3)?,
        untold: count(4)?,
        last,
    };
    if [found.away, found.clear, found.untold]
        .iter()
        .any(|part| *part > found.places)
    {
        return Err(Unparsable);
    }
    Ok(found)
}

/// Vorta's backups as one; none if no place was chosen.
pub(crate) fn vorta(raw: &Raw) -> Result<Option<Plan>, Unparsable> {
    let found = vorta_counts(raw)?;
    let last = match found.last {
        Some(seconds) => {
            let moment = i64::try_from(seconds)
                .ok()
                .and_then(|seconds| Timestamp::from_second(seconds).ok());
            Some(moment.ok_or(Unparsable)?.to_zoned(TimeZone::UTC).date())
        }
        None => None,
    };
    Ok((found.places > 0).then_some(Plan {
        scheduled: found.scheduled > 0,
        away: Some(found.away > 0),
        last,
        sealed: match (found.clear, found.untold) {
            (0, 0) => Some(true),
            (0, _) => None,
            _ => Some(false),
        },
    }))
}

/// The File History of Windows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct FileHistory {
    /// Whether it runs by itself.
    pub(crate) on: bool,
    pub(crate) place: HistoryPlace,
}

/// Where File History copies to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum HistoryPlace {
    /// A folder of another computer.
    Network,
    /// A stick or a card.
    Removable(DriveLetter),
    /// A disk, which may be this one.
    Fixed(DriveLetter),
}

/// What File History was told; none while nobody has chosen a place. Names of persons, computers, folders and disks
/// stand beside it and stay in here.
pub(crate) fn file_history(raw: &Raw) -> Result<Option<FileHistory>, Unparsable> {
    const ROOT: &str = "DataProtectionUserConfig";
    let text = raw.text();
    let is_whole = text.contains(&format!("<{ROOT} ")) && text.trim_end().ends_with(&format!("</{ROOT}>"));
    if !is_whole {
        return Err(Unparsable);
    }
    let on = match element(&text, "DPStatus")? {
        Some("ENABLED") => true,
        Some("DISABLED") => false,
        _ => return Err(Unparsable),
    };
    let Some(target) = element(&text, "Target")? else {
        return if on { Err(Unparsable) } else { Ok(None) };
    };
    let drive = || -> Result<DriveLetter, Unparsable> {
        let url = element(target, "TargetUrl")?.ok_or(Unparsable)?;
        let (letter, _) = url.split_once(":\\").ok_or(Unparsable)?;
        DriveLetter::new(&letter.to_ascii_uppercase()).ok_or(Unparsable)
    };
    let place = match element(target, "TargetDriveType")? {
        Some("REMOTE") => HistoryPlace::Network,
        Some("REMOVABLE") => HistoryPlace::Removable(drive()?),
        Some("FIXED") => HistoryPlace::Fixed(drive()?),
        _ => return Err(Unparsable),
    };
    Ok(Some(FileHistory { on, place }))
}

/// What stands in an element that is there once or not at all.
fn element<'t>(text: &'t str, name: &str) -> Result<Option<&'t str>, Unparsable> {
    let begin = format!("<{name}>");
    let mut parts = text.split(begin.as_str());
    match (parts.next(), parts.next(), parts.next()) {
        (_, None, _) => Ok(None),
        (_, Some(rest), None) => {
            let (inner, _) = rest.split_once(&format!("</{name}>")).ok_or(Unparsable)?;
            Ok(Some(inner.trim()))
        }
        _ => Err(Unparsable),
    }
}

/// The day of a moment as Windows counts them: in steps of 100 nanoseconds since 1601.
pub(crate) fn day_of_windows(moment: u64) -> Result<Date, Unparsable> {
    const STEPS: u64 = 10_000_000;
    const UNTIL_1970: u64 = 11_644_473_600;
    let seconds = (moment / STEPS).checked_sub(UNTIL_1970).ok_or(Unparsable)?;
    let moment = i64::try_from(seconds)
        .ok()
        .and_then(|seconds| Timestamp::from_second(seconds).ok());
    Ok(moment.ok_or(Unparsable)?.to_zoned(TimeZone::UTC).date())
}

/// Whether a folder of the person lies in that of `OneDrive`, which bears a firm's name if it is one's.
pub(crate) fn is_in_onedrive(path: &str) -> bool {
    path.split('\\')
        .any(|part| part == "OneDrive" || part.starts_with("OneDrive - "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn raw(text: &str) -> Raw {
        Raw::new(text.as_bytes())
    }

    #[test]
    fn text_of_gsettings_is_taken_out_of_its_quotes() {
        assert_eq!(
            last_backup(&raw("'2026-11-20T18:04:11.5Z'\n")),
            Ok(Some(date(2026, 11, 20)))
        );
        assert_eq!(last_backup(&raw("''\n")), Ok(None));
        assert_eq!(backend(&raw("'drive'\n")), Ok(Some(true)));
        assert_eq!(backend(&raw("'local'\n")), Ok(Some(false)));
        for bad in ["2026-11-20T18:04:11Z\n", "'yesterday'\n", "", "'"] {
            assert!(last_backup(&raw(bad)).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn the_flatpak_leaves_out_what_is_usual() {
        let plan = keyfile(&raw("[org/gnome/deja-dup]\nperiodic=true\nbackend='google'\n"));
        assert_eq!(
            plan,
            Ok(Plan {
                scheduled: true,
                away: Some(true),
                last: None,
                sealed: None,
            })
        );
    }

    #[test]
    fn a_plugged_in_disk_and_a_server_are_other_devices() {
        let plans = pika(&raw(
            r#"[{"id":"a","repo":{"type":"Local","removable":true,"mount_path":"/media/x"},"encrypted":true,"schedule":{"enabled":true}},
                {"id":"b","repo":{"type":"Remote","uri":"ssh://x"},"encrypted":true},
                {"id":"c","repo":{"type":"Local","path":"/home/x"},"encrypted":false}]"#,
        ))
        .unwrap();
        let away: Vec<_> = plans.iter().map(|plan| plan.away).collect();
        assert_eq!(away, [Some(true), Some(true), Some(false)]);
        assert!(plans[0].scheduled && !plans[1].scheduled);
        assert_eq!(plans[2].sealed, Some(false));
    }

    #[test]
    fn the_newest_complete_copy_counts() {
        let history = r#"{"a":{"run":[],"last_completed":{"end":"2026-11-01T10:00:00+01:00","outcome":"x"}},
                          "b":{"run":[],"last_completed":null},
                          "c":{"run":[],"last_completed":{"end":"2026-11-19T10:00:00+01:00","outcome":"x"}}}"#;
        assert_eq!(pika_last(&raw(history)), Ok(Some(date(2026, 11, 19))));
        assert_eq!(pika_last(&raw("{}")), Ok(None));
    }

    fn history(inner: &str) -> Result<Option<FileHistory>, Unparsable> {
        file_history(&raw(&format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<DataProtectionUserConfig SchemaVersion=\"1\">\r\n\
             <UserName>x</UserName>\r\n{inner}</DataProtectionUserConfig>\r\n"
        )))
    }

    #[test]
    fn file_history_tells_its_state_and_its_place() {
        let target = |url: &str, kind: &str| {
            format!("<Target><TargetUrl>{url}</TargetUrl><TargetDriveType>{kind}</TargetDriveType></Target>")
        };
        let drive = DriveLetter::new("E").unwrap();
        let on = |place| Ok(Some(FileHistory { on: true, place }));
        for (url, kind, place) in [
            ("E:\\", "FIXED", HistoryPlace::Fixed(drive.clone())),
            ("e:\\", "REMOVABLE", HistoryPlace::Removable(drive)),
            ("\\\\nas\\x\\", "REMOTE", HistoryPlace::Network),
        ] {
            let text = format!("<DPStatus>ENABLED</DPStatus>{}", target(url, kind));
            assert_eq!(history(&text), on(place), "{url}");
        }
        assert_eq!(history("<DPStatus>DISABLED</DPStatus>"), Ok(None));
        for bad in [
            "<DPStatus>ENABLED</DPStatus>".to_owned(),
            format!("<DPStatus>PAUSED</DPStatus>{}", target("E:\\", "FIXED")),
            format!("<DPStatus>ENABLED</DPStatus>{}", target("E:\\", "CDROM")),
            format!("<DPStatus>ENABLED</DPStatus>{}", target("here", "FIXED")),
            String::new(),
        ] {
            assert_eq!(history(&bad), Err(Unparsable), "{bad}");
        }
        assert_eq!(
            file_history(&raw("<DPStatus>ENABLED</DPStatus>")),
            Err(Unparsable)
        );
    }

    #[test]
    fn onedrive_is_a_folder_and_not_a_part_of_a_name() {
        for path in [
            r"C:\Users\x\OneDrive\Documentos",
            r"%USERPROFILE%\OneDrive - Firma SL\Desktop",
        ] {
            assert!(is_in_onedrive(path), "{path}");
        }
        for path in [r"%USERPROFILE%\Documents", r"D:\OneDriveOld\x", ""] {
            assert!(!is_in_onedrive(path), "{path}");
        }
    }

    #[test]
    fn windows_counts_from_1601() {
        assert_eq!(day_of_windows(132_950_048_340_849_023), Ok(date(2022, 4, 21)));
        assert_eq!(day_of_windows(0), Err(Unparsable));
    }
}
