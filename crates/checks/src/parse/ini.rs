//! Files with `[sections]` and `key=value` lines.

use crate::raw::{Raw, Unparsable};
use std::collections::BTreeMap;

/// Values by section and key, both as written. KDE's marks (`[$i]`) are dropped.
pub(crate) type Ini = BTreeMap<(String, String), String>;

/// Reads such a file. At least one section is the proof that it is one; lines that are neither section, key nor
/// comment are refused.
pub(crate) fn parse(raw: &Raw) -> Result<Ini, Unparsable> {
    read(raw, None)
}

/// The same as KDE has it: keys above the first section belong to one without a name, and an empty file leaves
/// everything at its default. That it is empty, and not lost, its announced length tells.
pub(crate) fn kde(raw: &Raw) -> Result<Ini, Unparsable> {
    if raw.bytes().is_empty() && raw.announced() != Some(0) {
        return Err(Unparsable);
    }
    read(raw, Some(String::new()))
}

fn read(raw: &Raw, mut section: Option<String>) -> Result<Ini, Unparsable> {
    let text = raw.text();
    if text.contains('\u{fffd}') || text.contains('\0') {
        return Err(Unparsable);
    }
    let mut values = Ini::new();
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') || line.starts_with(';') {
            continue;
        }
        if let Some(name) = line.strip_prefix('[') {
            section = Some(name.split_once(']').ok_or(Unparsable)?.0.to_owned());
        } else {
            let (key, value) = line.split_once('=').ok_or(Unparsable)?;
            let key = key.split("[$").next().unwrap_or(key).trim();
            let section = section.clone().ok_or(Unparsable)?;
            values.insert((section, key.to_owned()), value.trim().to_owned());
        }
    }
    section.map(|_| values).ok_or(Unparsable)
}

/// The value of a key.
pub(crate) fn value(ini: &Ini, section: &str, key: &str) -> Option<String> {
    ini.get(&(section.to_owned(), key.to_owned())).cloned()
}

/// `KEY=value` lines without sections, as in `ufw.conf`. Comments begin with `#`.
pub(crate) fn assignments(raw: &Raw) -> Result<BTreeMap<String, String>, Unparsable> {
    let text = raw.text();
    if text.contains('\u{fffd}') || text.contains('\0') {
        return Err(Unparsable);
    }
    let mut values = BTreeMap::new();
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (key, value) = line.split_once('=').ok_or(Unparsable)?;
        if !key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(Unparsable);
        }
        values.insert(key.to_owned(), value.trim_matches(['"', '\'']).to_owned());
    }
    if values.is_empty() {
        return Err(Unparsable);
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drops_the_marks_of_kde() {
        let ini = parse(&Raw::new(
            b"[$Version]\nupdate_info=x\n\n[Daemon][$i]\nAutolock[$i]=false\n".as_slice(),
        ))
        .unwrap();
        assert_eq!(value(&ini, "Daemon", "Autolock").as_deref(), Some("false"));
    }

    #[test]
    fn kde_may_begin_without_a_section_or_leave_a_file_empty() {
        let ini = kde(&Raw::new(b"Version=2\n\n[Daemon]\nTimeout=7\n".as_slice())).unwrap();
        assert_eq!(value(&ini, "Daemon", "Timeout").as_deref(), Some("7"));
        assert_eq!(value(&ini, "", "Version").as_deref(), Some("2"));
        assert_eq!(kde(&Raw::with_length([], 0)), Ok(Ini::new()));
        assert!(kde(&Raw::new([])).is_err(), "nothing is not an empty file");
        assert!(kde(&Raw::new(b"lorem ipsum\n".as_slice())).is_err());
    }

    #[test]
    fn refuses_text_without_a_section() {
        for bad in ["", "Autolock=false\n", "[Daemon]\nAutolock", "\u{0}"] {
            assert!(parse(&Raw::new(bad.as_bytes())).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn reads_assignments_and_refuses_an_empty_file() {
        let values = assignments(&Raw::new(
            b"# comment\nENABLED=yes\nLOGLEVEL=\"low\"\n".as_slice(),
        ))
        .unwrap();
        assert_eq!(values["ENABLED"], "yes");
        assert_eq!(values["LOGLEVEL"], "low");
        assert!(assignments(&Raw::new(b"# comment\n".as_slice())).is_err());
    }
}
