//! Keys of the Windows registry, as the live half writes them: values by name, and names of keys below.

use super::json;
use crate::raw::{Raw, Unparsable};
use crate::request::KeyId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A key's values and the keys right below it, of those that a check looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Key {
    pub(crate) values: BTreeMap<String, Datum>,
    pub(crate) keys: Vec<String>,
}

/// A value: a number, a text, or a kind that no check looks at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Datum {
    Number(u64),
    Text(String),
    Other(()),
}

/// The key. A name that no check looks for shows that the answer is not one of ours.
pub(crate) fn key(raw: &Raw, id: KeyId) -> Result<Key, Unparsable> {
    let key: Key = json::value(raw)?;
    let keys = id.keys();
    let known = key.values.keys().all(|name| id.values().contains(&name.as_str()))
        && key.keys.iter().all(|name| keys.contains(name));
    known.then_some(key).ok_or(Unparsable)
}

/// Whether a kind of source sets the clock: a time server, the domain, or both. Words that Windows does not use for one
/// are refused.
pub(crate) fn sets_clock(source: &str) -> Result<bool, Unparsable> {
    match source.to_ascii_lowercase().as_str() {
        "ntp" | "nt5ds" | "allsync" => Ok(true),
        "nosync" => Ok(false),
        _ => Err(Unparsable),
    }
}

impl Key {
    /// Whether each value is of the kind that Windows has there. Only a rule that needs one that is not is stopped by
    /// it.
    pub(crate) fn has_usual_kinds(&self, id: KeyId) -> bool {
        self.values.iter().all(|(name, datum)| match datum {
            Datum::Number(_) => !id.is_text(name),
            Datum::Text(_) => id.is_text(name),
            Datum::Other(()) => false,
        })
    }

    /// A number; absent is `None`, another kind is an error.
    pub(crate) fn number(&self, name: &str) -> Result<Option<u64>, Unparsable> {
        match self.values.get(name) {
            None => Ok(None),
            Some(Datum::Number(number)) => Ok(Some(*number)),
            Some(_) => Err(Unparsable),
        }
    }

    /// A text.
    pub(crate) fn text(&self, name: &str) -> Result<Option<&str>, Unparsable> {
        match self.values.get(name) {
            None => Ok(None),
            Some(Datum::Text(text)) => Ok(Some(text)),
            Some(_) => Err(Unparsable),
        }
    }

    /// A number that Windows keeps as text, as it does in the control panel.
    pub(crate) fn digits(&self, name: &str) -> Result<Option<u64>, Unparsable> {
        self.text(name)?
            .map(|text| text.trim().parse().map_err(|_| Unparsable))
            .transpose()
    }

    pub(crate) fn has_key(&self, name: &str) -> bool {
        self.keys.iter().any(|known| known == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Key, Unparsable> {
        key(&Raw::new(text.as_bytes()), KeyId::PolicySystem)
    }

    #[test]
    fn a_value_has_one_kind() {
        let found = read(r#"{"values":{"EnableLUA":1},"keys":[]}"#).unwrap();
        assert_eq!(found.number("EnableLUA"), Ok(Some(1)));
        assert_eq!(found.number("ConsentPromptBehaviorAdmin"), Ok(None));
        assert!(found.has_usual_kinds(KeyId::PolicySystem));
        for other in [r#""1""#, "null"] {
            let found = read(&format!(r#"{{"values":{{"EnableLUA":{other}}},"keys":[]}}"#)).unwrap();
            assert_eq!(found.number("EnableLUA"), Err(Unparsable), "{other}");
            assert!(!found.has_usual_kinds(KeyId::PolicySystem));
        }
        let desktop = br#"{"values":{"ScreenSaveTimeOut":"600"},"keys":[]}"#;
        let found = key(&Raw::new(desktop.as_slice()), KeyId::UserDesktop).unwrap();
        assert_eq!(found.digits("ScreenSaveTimeOut"), Ok(Some(600)));
        assert!(found.has_usual_kinds(KeyId::UserDesktop));
    }

    #[test]
    fn a_name_that_nobody_asked_for_is_refused() {
        assert_eq!(read(r#"{"values":{"EnableLua":1},"keys":[]}"#), Err(Unparsable));
        assert_eq!(read(r#"{"values":{},"keys":["Audit"]}"#), Err(Unparsable));
        assert_eq!(read(r#"{"values":{}}"#), Err(Unparsable));
    }

    #[test]
    fn the_kinds_of_sources_of_the_clock_are_told_apart() {
        for (source, sets) in [
            ("NTP", true),
            ("NT5DS", true),
            ("AllSync", true),
            ("NoSync", false),
        ] {
            assert_eq!(sets_clock(source), Ok(sets), "{source}");
        }
        for source in ["", "0", "time.example.org"] {
            assert_eq!(sets_clock(source), Err(Unparsable), "{source}");
        }
    }

    #[test]
    fn every_key_below_another_is_found_from_there() {
        for id in KeyId::all() {
            if let Some((parent, name)) = id.parent() {
                assert!(parent.keys().contains(&name), "{id:?}");
            }
        }
    }
}
