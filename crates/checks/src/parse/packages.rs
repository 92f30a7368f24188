//! Debian's lists of packages: what is installed, what the security archive offers, and how old that list is.

use super::debian_version;
use crate::raw::{Raw, Unparsable};
use jiff::civil::Date;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::io::Read as _;

/// Version by package and architecture.
pub(crate) type Versions = BTreeMap<(String, String), String>;

const LZ4_MAGIC: [u8; 4] = [0x04, 0x22, 0x4d, 0x18];
/// No list of a security archive is near this; a bomb is.
const LARGEST: u64 = 512 * 1024 * 1024;

/// Installed packages. The package manager itself is the proof that the list is one.
pub(crate) fn installed(raw: &Raw) -> Result<Versions, Unparsable> {
    let mut versions = Versions::new();
    for package in paragraphs(&raw.text())? {
        if package.status == Some("install ok installed") {
            insert_newest(&mut versions, &package)?;
        }
    }
    if versions.keys().any(|(name, _)| name == "dpkg") {
        Ok(versions)
    } else {
        Err(Unparsable)
    }
}

/// The newest version of each package in a list, plain or packed with LZ4 as in container images. The list of a
/// new archive may be empty; its file then has no byte.
pub(crate) fn offered(raw: &Raw) -> Result<Versions, Unparsable> {
    let unpacked;
    let text = if raw.bytes().starts_with(&LZ4_MAGIC) {
        unpacked = unpack(raw.bytes())?;
        String::from_utf8_lossy(&unpacked)
    } else {
        raw.text()
    };
    let mut versions = Versions::new();
    for package in paragraphs(&text)? {
        insert_newest(&mut versions, &package)?;
    }
    Ok(versions)
}

fn unpack(bytes: &[u8]) -> Result<Vec<u8>, Unparsable> {
    let mut plain = Vec::new();
    lz4_flex::frame::FrameDecoder::new(bytes)
        .take(LARGEST)
        .read_to_end(&mut plain)
        .map_err(|_| Unparsable)?;
    if plain.is_empty() || plain.len() as u64 == LARGEST {
        return Err(Unparsable);
    }
    Ok(plain)
}

#[derive(Default)]
struct Paragraph<'a> {
    name: Option<&'a str>,
    status: Option<&'a str>,
    version: Option<&'a str>,
    architecture: Option<&'a str>,
}

fn paragraphs(text: &str) -> Result<Vec<Paragraph<'_>>, Unparsable> {
    if !text.is_empty() && !text.ends_with('\n') {
        return Err(Unparsable);
    }
    let mut all = Vec::new();
    let mut current: Option<Paragraph<'_>> = None;
    for line in text.lines() {
        if line.is_empty() {
            all.extend(current.take());
            continue;
        }
        let paragraph = current.get_or_insert_default();
        if line.starts_with([' ', '\t']) {
            continue;
        }
        let (field, value) = line.split_once(':').ok_or(Unparsable)?;
        let value = value.trim();
        match field {
            "Package" => paragraph.name = Some(value),
            "Status" => paragraph.status = Some(value),
            "Version" => paragraph.version = Some(value),
            "Architecture" => paragraph.architecture = Some(value),
            _ => {}
        }
    }
    all.extend(current);
    if all.iter().all(|paragraph| paragraph.name.is_some()) {
        Ok(all)
    } else {
        Err(Unparsable)
    }
}

fn insert_newest(versions: &mut Versions, package: &Paragraph<'_>) -> Result<(), Unparsable> {
    let (Some(name), Some(version), Some(architecture)) =
        (package.name, package.version, package.architecture)
    else {
        return Err(Unparsable);
    };
    let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '+' | '-' | '~' | ':');
    if version.is_empty() || !version.chars().all(allowed) {
        return Err(Unparsable);
    }
    versions
        .entry((name.to_owned(), architecture.to_owned()))
        .and_modify(|known| {
            if debian_version::compare(version, known) == Ordering::Greater {
                version.clone_into(known);
            }
        })
        .or_insert_with(|| version.to_owned());
    Ok(())
}

/// How many installed packages the security archive has a newer version of.
pub(crate) fn waiting(installed: &Versions, offered: &Versions) -> usize {
    installed
        .iter()
        .filter(|(package, version)| {
            offered
                .get(*package)
                .is_some_and(|newer| debian_version::compare(newer, version) == Ordering::Greater)
        })
        .count()
}

/// The day on which an archive was last known to change, from its `InRelease`.
pub(crate) fn release_date(raw: &Raw) -> Result<Date, Unparsable> {
    let text = raw.text();
    let field = |name: &str| text.lines().find_map(|line| line.strip_prefix(name));
    field("Suite: ")
        .or_else(|| field("Codename: "))
        .ok_or(Unparsable)?;
    let date = field("Date: ").ok_or(Unparsable)?.trim();
    let date = date
        .strip_suffix(" UTC")
        .map_or_else(|| date.to_owned(), |without| format!("{without} +0000"));
    jiff::fmt::rfc2822::parse(&date)
        .map(|moment| moment.with_time_zone(jiff::tz::TimeZone::UTC).date())
        .map_err(|_| Unparsable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const STATUS: &str = "Package: dpkg\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1.21\n\n\
        Package: openssl\nStatus: install ok installed\nArchitecture: amd64\nVersion: 3.0.11-1\nDescription: x\n y\n\n\
        Package: gone\nStatus: deinstall ok config-files\nArchitecture: all\nVersion: 1\n";
    const OFFERED: &str = "Package: openssl\nArchitecture: amd64\nVersion: 3.0.15-1\n\n\
        Package: openssl\nArchitecture: amd64\nVersion: 3.0.11-1\n\n\
        Package: gone\nArchitecture: all\nVersion: 2\n";

    #[test]
    fn counts_installed_packages_with_a_newer_offer() {
        let installed = installed(&Raw::new(STATUS.as_bytes())).unwrap();
        let offered = offered(&Raw::new(OFFERED.as_bytes())).unwrap();
        assert_eq!(installed.len(), 2, "a removed package does not count");
        assert_eq!(waiting(&installed, &offered), 1);
    }

    #[test]
    fn refuses_lists_that_are_cut_off_or_foreign() {
        assert!(installed(&Raw::new(&STATUS.as_bytes()[..STATUS.len() - 1])).is_err());
        assert!(installed(&Raw::new(b"".as_slice())).is_err());
        assert!(installed(&Raw::new(OFFERED.as_bytes())).is_err(), "no dpkg in it");
        assert!(offered(&Raw::new(b"garbage\n".as_slice())).is_err());
        assert!(offered(&Raw::new([0x04, 0x22, 0x4d, 0x18, 1, 2, 3])).is_err());
    }

    #[test]
    fn reads_the_date_of_an_archive() {
        let text = "-----BEGIN PGP SIGNED MESSAGE-----\n\nSuite: oldstable-security\nDate: Mon, 23 Nov 2026 08:12:01 UTC\n";
        assert_eq!(release_date(&Raw::new(text.as_bytes())), Ok(date(2026, 11, 23)));
        assert!(release_date(&Raw::new(b"Date: lunes\nSuite: x\n".as_slice())).is_err());
    }
}
