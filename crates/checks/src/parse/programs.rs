//! Lists of what is installed, cut down to the programs that checks look for, with their versions.

use super::{json, packages};
use crate::raw::{Raw, Unparsable};
use crate::request::{BUNDLES, PACKAGES, PACMAN_MARK, UNINSTALL, of_pacman};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Version by package.
pub(crate) type Known = BTreeMap<String, String>;

fn keep(all: impl Iterator<Item = (String, String)>) -> Known {
    all.filter(|(name, _)| PACKAGES.contains(&name.as_str()))
        .collect()
}

/// Debian's list.
pub(crate) fn dpkg(raw: &Raw) -> Result<Known, Unparsable> {
    let installed = packages::installed(raw)?;
    Ok(keep(
        installed.into_iter().map(|((name, _), version)| (name, version)),
    ))
}

/// What `rpm -qa` prints: name and version. The package manager itself is the proof that it is a list.
pub(crate) fn rpm(raw: &Raw) -> Result<Known, Unparsable> {
    let text = raw.text();
    let mut all = Vec::new();
    for line in text.lines() {
        let (name, version) = line.split_once(' ').ok_or(Unparsable)?;
        if name.is_empty() || version.is_empty() || version.contains(' ') {
            return Err(Unparsable);
        }
        all.push((name.to_owned(), version.to_owned()));
    }
    if !text.ends_with('\n') || !all.iter().any(|(name, _)| name == "rpm") {
        return Err(Unparsable);
    }
    Ok(keep(all.into_iter()))
}

/// Arch's list: a folder per package, and a file that is always there.
pub(crate) fn pacman(raw: &Raw) -> Result<Known, Unparsable> {
    let listing = json::listing(raw)?;
    if !listing.has(PACMAN_MARK) {
        return Err(Unparsable);
    }
    let entries = listing.names.iter().filter_map(|entry| of_pacman(entry));
    Ok(keep(
        entries.map(|(name, version)| (name.to_owned(), version.to_owned())),
    ))
}

/// The Uninstall keys of Windows, as the live half writes them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Uninstall {
    /// How many programs there are, of any name: Windows itself brings some.
    pub(crate) entries: usize,
    pub(crate) programs: Vec<Entry>,
}

/// A program in them.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Entry {
    /// Its pattern in [`UNINSTALL`].
    pub(crate) name: String,
    /// Empty where it has none.
    pub(crate) version: String,
}

/// What is installed on Windows. A name that no check looks for shows that the answer is not one of ours.
pub(crate) fn uninstall(raw: &Raw) -> Result<Uninstall, Unparsable> {
    let list: Uninstall = json::value(raw)?;
    let is_known = |entry: &Entry| UNINSTALL.contains(&entry.name.as_str());
    let whole = list.entries > 0 && list.programs.len() <= list.entries;
    (whole && list.programs.iter().all(is_known))
        .then_some(list)
        .ok_or(Unparsable)
}

/// The programs in `/Applications` that checks look for. Those of the system lie there too: without them it is no list.
pub(crate) fn applications(raw: &Raw) -> Result<Vec<String>, Unparsable> {
    let listing = json::listing(raw)?;
    if !listing.has("Utilities") {
        return Err(Unparsable);
    }
    let is_known = |name: &String| BUNDLES.contains(&name.as_str());
    Ok(listing.names.into_iter().filter(is_known).collect())
}

/// Whether `snap refresh --time` says that updates are held. It ends with when the next one is due.
pub(crate) fn snaps_are_held(raw: &Raw) -> Result<bool, Unparsable> {
    let text = raw.text();
    let lines: Vec<&str> = text.lines().collect();
    let begins = |line: Option<&&str>, words: &[&str]| {
        line.is_some_and(|line| words.iter().any(|word| line.starts_with(word)))
    };
    let whole = begins(lines.first(), &["timer: ", "schedule: "])
        && begins(lines.last(), &["next: "])
        && text.ends_with('\n');
    if !whole {
        return Err(Unparsable);
    }
    Ok(lines
        .iter()
        .any(|line| line.starts_with("hold: ") || line.ends_with("(but held)")))
}

/// The number before the first dot of a version, as 156 in `1:156.0.8078.108-1~deb12u1`. `None` for a package that only
/// points to a Snap.
pub(crate) fn major(version: &str) -> Result<Option<u32>, Unparsable> {
    let upstream = match version.split_once(':') {
        Some((epoch, rest)) if epoch.chars().all(|c| c.is_ascii_digit()) => rest,
        _ => version,
    };
    if upstream.contains("snap") {
        return Ok(None);
    }
    let digits = upstream.split(['.', '-', '+', '~']).next().unwrap_or_default();
    digits.parse().map(Some).map_err(|_| Unparsable)
}

/// The version in Firefox's `application.ini`.
pub(crate) fn application(raw: &Raw) -> Result<String, Unparsable> {
    let settings = super::ini::parse(raw)?;
    if super::ini::value(&settings, "App", "Name").as_deref() != Some("Firefox") {
        return Err(Unparsable);
    }
    super::ini::value(&settings, "App", "Version").ok_or(Unparsable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_list_needs_its_proof() {
        let rpms = b"bash 5.2.37\nkeepassxc 2.7.9\nrpm 5.99.90\n";
        let known = rpm(&Raw::new(rpms.as_slice())).unwrap();
        assert_eq!(
            known.into_iter().collect::<Vec<_>>(),
            [("keepassxc".to_owned(), "2.7.9".to_owned())]
        );
        assert!(rpm(&Raw::new(b"".as_slice())).is_err());
        assert!(rpm(&Raw::new(b"keepassxc 2.7.9\n".as_slice())).is_err());
        let arch = br#"{"names":["ALPM_DB_VERSION","firefox-159.0-1","ttf-dejavu-2.37-1"]}"#;
        assert_eq!(pacman(&Raw::new(arch.as_slice())).unwrap()["firefox"], "159.0");
        assert!(pacman(&Raw::new(br#"{"names":["firefox-159.0-1"]}"#.as_slice())).is_err());
    }

    #[test]
    fn an_empty_list_of_another_system_is_no_list() {
        let windows = |text: &str| uninstall(&Raw::new(text.as_bytes())).map(|list| list.programs.len());
        let chrome = r#"{"name":"Google Chrome","version":"158.0.7000.1"}"#;
        assert_eq!(
            windows(&format!(r#"{{"entries":9,"programs":[{chrome}]}}"#)),
            Ok(1)
        );
        assert_eq!(windows(r#"{"entries":9,"programs":[]}"#), Ok(0));
        assert_eq!(windows(r#"{"entries":0,"programs":[]}"#), Err(Unparsable));
        assert_eq!(
            windows(r#"{"entries":9,"programs":[{"name":"Diary of Ana","version":"1"}]}"#),
            Err(Unparsable)
        );
        let mac = |text: &str| applications(&Raw::new(text.as_bytes()));
        let names = r#"{"names":["Firefox.app","Safari.app","Utilities"]}"#;
        assert_eq!(mac(names), Ok(vec!["Firefox.app".to_owned()]));
        assert_eq!(mac(r#"{"names":["Firefox.app"]}"#), Err(Unparsable));
    }

    #[test]
    fn held_snaps_are_told_only_by_a_whole_answer() {
        let read = |text: &str| snaps_are_held(&Raw::new(text.as_bytes()));
        let free = "timer: 00:00~24:00/4\nlast: today at 07:23 CET\nnext: today at 14:02 CET\n";
        let held = "timer: 00:00~24:00/4\nlast: n/a\nhold: in 30 days, at 10:00 CET\nnext: today at 14:02 CET (but held)\n";
        assert_eq!(read(free), Ok(false));
        assert_eq!(read(held), Ok(true));
        assert_eq!(read(held.split("hold").next().unwrap()), Err(Unparsable));
        assert_eq!(read(free.trim_end()), Err(Unparsable));
        assert_eq!(read("error: cannot communicate with server\n"), Err(Unparsable));
    }

    #[test]
    fn the_number_before_the_dot() {
        assert_eq!(major("156.0.8078.108-1~deb12u1"), Ok(Some(156)));
        assert_eq!(major("1:159.0+build1-0ubuntu0"), Ok(Some(159)));
        assert_eq!(major("1:1snap1-0ubuntu5"), Ok(None));
        assert_eq!(major("153.8.0esr-1~deb12u1"), Ok(Some(153)));
        assert!(major("unknown").is_err());
    }
}
