//! Property lists of macOS, as text or packed.

use super::backups::Plan;
use crate::raw::{Raw, Unparsable};
use ::plist::{Dictionary, Value};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::io::Cursor;

/// A list whose root is a dictionary.
pub(crate) fn dictionary(raw: &Raw) -> Result<Dictionary, Unparsable> {
    value(raw)?.into_dictionary().ok_or(Unparsable)
}

fn value(raw: &Raw) -> Result<Value, Unparsable> {
    let bytes = raw.bytes();
    let read = if bytes.starts_with(b"bplist") {
        Value::from_reader(Cursor::new(bytes))
    } else {
        Value::from_reader_xml(Cursor::new(raw.text().into_owned().into_bytes()))
    };
    read.map_err(|_| Unparsable)
}

/// A switch; numbers 0 and 1 stand for one in files that programs wrote by hand.
pub(crate) fn switch(list: &Dictionary, key: &str) -> Result<Option<bool>, Unparsable> {
    match list.get(key) {
        None => Ok(None),
        Some(Value::Boolean(on)) => Ok(Some(*on)),
        Some(Value::Integer(number)) => match number.as_unsigned() {
            Some(0) => Ok(Some(false)),
            Some(1) => Ok(Some(true)),
            _ => Err(Unparsable),
        },
        Some(_) => Err(Unparsable),
    }
}

/// A text.
pub(crate) fn text<'l>(list: &'l Dictionary, key: &str) -> Result<Option<&'l str>, Unparsable> {
    match list.get(key) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Unparsable),
    }
}

/// A day, in UTC.
pub(crate) fn day(list: &Dictionary, key: &str) -> Result<Option<Date>, Unparsable> {
    list.get(key).map(day_of).transpose()
}

fn day_of(value: &Value) -> Result<Date, Unparsable> {
    let moment = value.as_date().ok_or(Unparsable)?;
    let moment: Timestamp = moment.to_xml_format().parse().map_err(|_| Unparsable)?;
    Ok(moment.to_zoned(TimeZone::UTC).date())
}

/// The version of macOS.
pub(crate) fn version(raw: &Raw) -> Result<String, Unparsable> {
    let list = dictionary(raw)?;
    let name = text(&list, "ProductName")?.ok_or(Unparsable)?;
    let version = text(&list, "ProductVersion")?.ok_or(Unparsable)?;
    let plain = version
        .split('.')
        .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()));
    if plain && version.len() <= 16 && (name == "macOS" || name == "Mac OS X") {
        Ok(version.to_owned())
    } else {
        Err(Unparsable)
    }
}

/// The version of a program, from the `Info.plist` of its bundle.
pub(crate) fn bundle_version(raw: &Raw) -> Result<String, Unparsable> {
    let list = dictionary(raw)?;
    text(&list, "CFBundleIdentifier")?.ok_or(Unparsable)?;
    let version = text(&list, "CFBundleShortVersionString")?.ok_or(Unparsable)?;
    let plain = version.chars().all(|c| c.is_ascii_digit() || c == '.');
    (plain && version.len() <= 32 && version.starts_with(|c: char| c.is_ascii_digit()))
        .then(|| version.to_owned())
        .ok_or(Unparsable)
}

/// The first number of a version; 0 if there is none.
pub(crate) fn major(version: &str) -> u32 {
    let first = version.split('.').next().unwrap_or_default();
    first.parse().unwrap_or_default()
}

/// What macOS does by itself when an update comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Automatic {
    /// It does not even look.
    Nothing,
    /// It looks, and leaves fetching or installing to the person.
    Asks,
    Installs,
}

/// What macOS knows of updates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SoftwareUpdate {
    pub(crate) mode: Automatic,
    /// The last day on which it looked and reached the maker.
    pub(crate) looked: Option<Date>,
    /// How many updates wait, without new versions of the system.
    pub(crate) waiting: usize,
    /// Whether a new version of the system was left out of that count.
    pub(crate) offers_version: bool,
}

/// The settings and memory of Software Update.
pub(crate) fn software_update(raw: &Raw) -> Result<SoftwareUpdate, Unparsable> {
    let list = dictionary(raw)?;
    // What is not written down is on.
    let on = |key: &str| switch(&list, key).map(|value| value.unwrap_or(true));
    let mut installs = true;
    for key in [
        "AutomaticDownload",
        "AutomaticallyInstallMacOSUpdates",
        "ConfigDataInstall",
        "CriticalUpdateInstall",
    ] {
        installs &= on(key)?;
    }
    let mode = match (on("AutomaticCheckEnabled")?, installs) {
        (false, _) => Automatic::Nothing,
        (true, false) => Automatic::Asks,
        (true, true) => Automatic::Installs,
    };
    let offered: Vec<&str> = match list.get("RecommendedUpdates") {
        None => Vec::new(),
        Some(Value::Array(items)) => items.iter().map(product).collect::<Result<_, _>>()?,
        Some(_) => return Err(Unparsable),
    };
    let waiting = offered.iter().filter(|key| !is_version(key)).count();
    Ok(SoftwareUpdate {
        mode,
        looked: day(&list, "LastSuccessfulDate")?,
        waiting,
        offers_version: waiting < offered.len(),
    })
}

fn product(item: &Value) -> Result<&str, Unparsable> {
    let item = item.as_dictionary().ok_or(Unparsable)?;
    text(item, "Product Key")?.ok_or(Unparsable)
}

fn is_version(product: &str) -> bool {
    product.ends_with("_major")
}

/// The newest day on which data of the built-in antivirus was installed.
pub(crate) fn newest_antivirus_data(raw: &Raw) -> Result<Date, Unparsable> {
    let list = value(raw)?.into_array().ok_or(Unparsable)?;
    let mut newest = None;
    for item in &list {
        let item = item.as_dictionary().ok_or(Unparsable)?;
        if text(item, "displayName")?.is_some_and(is_antivirus) {
            newest = newest.max(day(item, "date")?);
        }
    }
    newest.ok_or(Unparsable)
}

fn is_antivirus(name: &str) -> bool {
    matches!(
        name,
        "XProtectPlistConfigData" | "XProtectPayloads" | "XProtectCloudKitUpdate"
    )
}

/// Whether apps from the shop of macOS update themselves, if somebody has said so.
pub(crate) fn updates_apps(raw: &Raw) -> Result<Option<bool>, Unparsable> {
    switch(&dictionary(raw)?, "AutoUpdate")
}

/// Whether macOS signs somebody in without asking. Whom stays in here.
pub(crate) fn signs_in_alone(raw: &Raw) -> Result<bool, Unparsable> {
    let list = dictionary(raw)?;
    Ok(text(&list, "autoLoginUser")?.is_some_and(|user| !user.is_empty()))
}

/// How many places for its copies Time Machine has: what `tmutil destinationinfo -X` prints.
pub(crate) fn backup_places(raw: &Raw) -> Result<usize, Unparsable> {
    if raw.text().trim_end() == NO_PLACES {
        return Ok(0);
    }
    let list = dictionary(raw)?;
    match list.get("Destinations") {
        None if list.is_empty() => Ok(0),
        Some(Value::Array(places)) => {
            for place in places {
                let place = place.as_dictionary().ok_or(Unparsable)?;
                text(place, "ID")?.ok_or(Unparsable)?;
            }
            Ok(places.len())
        }
        _ => Err(Unparsable),
    }
}

/// What `tmutil` says when there is none.
pub(crate) const NO_PLACES: &str = "tmutil: No destinations configured.";

/// What Time Machine writes down about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TimeMachine {
    /// Whether it runs by itself, if that is written down.
    pub(crate) automatic: Option<bool>,
    /// What is known of each place.
    pub(crate) places: Vec<Plan>,
}

/// The settings and memory of Time Machine. Names of disks and servers stay in here.
pub(crate) fn time_machine(raw: &Raw) -> Result<TimeMachine, Unparsable> {
    let list = dictionary(raw)?;
    let automatic = switch(&list, "AutoBackup")?;
    let places = match list.get("Destinations") {
        None => Vec::new(),
        Some(Value::Array(places)) => places
            .iter()
            .map(|place| plan(place, automatic == Some(true)))
            .collect::<Result<_, _>>()?,
        Some(_) => return Err(Unparsable),
    };
    Ok(TimeMachine { automatic, places })
}

/// A place of Time Machine is never the disk that it copies.
fn plan(place: &Value, scheduled: bool) -> Result<Plan, Unparsable> {
    let place = place.as_dictionary().ok_or(Unparsable)?;
    let days: Vec<Date> = match place.get("SnapshotDates") {
        None => Vec::new(),
        Some(Value::Array(moments)) => moments.iter().map(day_of).collect::<Result<_, _>>()?,
        Some(_) => return Err(Unparsable),
    };
    let sealed = match text(place, "LastKnownEncryptionState")? {
        None => None,
        Some("Encrypted" | "FileVault") => Some(true),
        Some("NotEncrypted") => Some(false),
        Some(_) => return Err(Unparsable),
    };
    Ok(Plan {
        scheduled,
        away: Some(true),
        last: days.into_iter().max(),
        sealed,
    })
}

/// Whether the Finder shows the ending of every file; it does not unless somebody said so.
pub(crate) fn shows_extensions(raw: &Raw) -> Result<bool, Unparsable> {
    switch(&dictionary(raw)?, "AppleShowAllExtensions").map(Option::unwrap_or_default)
}

/// What Microsoft Office does with macros, in its own word.
pub(crate) fn macro_state(raw: &Raw) -> Result<Option<String>, Unparsable> {
    let list = dictionary(raw)?;
    text(&list, "VisualBasicMacroExecutionState").map(|state| state.map(str::to_owned))
}

/// Whether `diskutil info` says that the disk is encrypted.
pub(crate) fn filevault(raw: &Raw) -> Result<bool, Unparsable> {
    switch(&dictionary(raw)?, "FileVault")?.ok_or(Unparsable)
}

/// That this is the bundle of the built-in antivirus, with a version.
pub(crate) fn antivirus_bundle(raw: &Raw) -> Result<(), Unparsable> {
    let list = dictionary(raw)?;
    let named = text(&list, "CFBundleIdentifier")? == Some("com.apple.XProtect");
    let version = text(&list, "CFBundleShortVersionString")?;
    if named && version.is_some() {
        Ok(())
    } else {
        Err(Unparsable)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn xml(body: &str) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n{body}\n</plist>\n")
    }

    fn raw(body: &str) -> Raw {
        Raw::new(xml(body).into_bytes())
    }

    #[test]
    fn what_is_not_written_down_is_on() {
        let found = software_update(&raw("<dict/>")).unwrap();
        assert_eq!(found.mode, Automatic::Installs);
        assert_eq!((found.looked, found.waiting), (None, 0));
    }

    #[test]
    fn a_new_version_of_the_system_is_no_fix() {
        let found = software_update(&raw(
            "<dict><key>LastSuccessfulDate</key><date>2026-11-20T08:00:00Z</date>\
             <key>AutomaticDownload</key><integer>0</integer>\
             <key>RecommendedUpdates</key><array>\
             <dict><key>Product Key</key><string>MSU_UPDATE_24G90_patch_15.6_minor</string></dict>\
             <dict><key>Product Key</key><string>MSU_UPDATE_25A1_full_26.0_major</string></dict></array></dict>",
        ))
        .unwrap();
        assert_eq!(found.looked, Some(date(2026, 11, 20)));
        assert_eq!((found.waiting, found.offers_version), (1, true));
        assert_eq!(found.mode, Automatic::Asks);
    }

    #[test]
    fn packed_and_sixteen_bit_lists_are_read_too() {
        let list = xml("<dict><key>ProductName</key><string>macOS</string>\
             <key>ProductVersion</key><string>15.6.1</string></dict>");
        let mut packed = Vec::new();
        Value::from_reader_xml(Cursor::new(list.as_bytes()))
            .unwrap()
            .to_writer_binary(&mut packed)
            .unwrap();
        assert_eq!(version(&Raw::new(packed)), Ok("15.6.1".to_owned()));
        let wide: Vec<u8> = [0xFF, 0xFE]
            .into_iter()
            .chain(
                list.replace("UTF-8", "UTF-16")
                    .encode_utf16()
                    .flat_map(u16::to_le_bytes),
            )
            .collect();
        assert_eq!(version(&Raw::new(wide)), Ok("15.6.1".to_owned()));
    }

    #[test]
    fn places_for_copies_are_counted() {
        assert_eq!(
            backup_places(&Raw::new(b"tmutil: No destinations configured.\n".as_slice())),
            Ok(0)
        );
        assert_eq!(backup_places(&raw("<dict/>")), Ok(0));
        let place = "<dict><key>ID</key><string>A</string><key>Kind</key><string>Local</string></dict>";
        let one = format!("<dict><key>Destinations</key><array>{place}</array></dict>");
        assert_eq!(backup_places(&raw(&one)), Ok(1));
        for bad in ["<dict><key>Other</key><true/></dict>", "<array/>"] {
            assert_eq!(backup_places(&raw(bad)), Err(Unparsable), "{bad}");
        }
        let spanish = b"tmutil: No hay destinos configurados.\n".as_slice();
        assert_eq!(backup_places(&Raw::new(spanish)), Err(Unparsable));
    }

    #[test]
    fn the_newest_copy_of_a_place_counts() {
        let found = time_machine(&raw(
            "<dict><key>AutoBackup</key><integer>1</integer><key>Destinations</key><array><dict>\
             <key>LastKnownEncryptionState</key><string>NotEncrypted</string>\
             <key>SnapshotDates</key><array><date>2026-11-20T08:00:00Z</date><date>2026-11-02T08:00:00Z</date></array>\
             </dict><dict/></array></dict>",
        ))
        .unwrap();
        assert_eq!(found.automatic, Some(true));
        let [first, second] = found.places.as_slice() else {
            panic!("two places")
        };
        assert_eq!(
            (first.last, first.sealed),
            (Some(date(2026, 11, 20)), Some(false))
        );
        assert_eq!((second.last, second.sealed), (None, None));
        assert_eq!(time_machine(&raw("<dict/>")).unwrap().automatic, None);
    }

    #[test]
    fn another_system_is_not_macos() {
        let list = "<dict><key>ProductName</key><string>iPhone OS</string>\
             <key>ProductVersion</key><string>26.1</string></dict>";
        assert_eq!(version(&raw(list)), Err(Unparsable));
    }
}
