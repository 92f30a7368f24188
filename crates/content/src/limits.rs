//! What a file from outside may be, before and after it is parsed.
//!
//! The embedded library skips these: a test proves that it would pass. Values and their evidence: the security
//! design, import safety. TOML nesting is stopped by `toml` at depth 80.

use crate::{ContentError, Problem};
use serde_json::Value;

/// Bytes of one TOML file, answers file or events file.
pub const FILE_BYTES: u64 = 2 * 1024 * 1024;
/// Bytes of a whole-assessment export: years of answers and checks.
pub const ASSESSMENT_BYTES: u64 = 8 * 1024 * 1024;
/// Bytes of an export of everything: several of those.
pub const VAULT_BYTES: u64 = 64 * 1024 * 1024;
/// Bytes of a file about one computer.
pub const COMPUTER_BYTES: u64 = 64 * 1024;
/// Bytes of one Fluent file.
pub const FLUENT_BYTES: u64 = 256 * 1024;
/// Depth of `{}` and `[]` in a JSON file: `serde_json` stops there and cannot be told otherwise.
pub const JSON_DEPTH: usize = 127;
/// Depth of `{}` and `()` in a Fluent file.
pub const FLUENT_DEPTH: usize = 16;
/// `{` and `(` between two lines that start a message.
pub const FLUENT_OPENERS: usize = 256;
/// Characters of one text.
pub const TEXT_CHARS: usize = 4_000;
/// Characters of a name that a person types.
pub const NAME_CHARS: usize = 200;
/// Items of one library or answers of one file.
pub const ITEMS: usize = 2_000;
/// Items of one pack.
pub const PACK_ITEMS: usize = 500;
/// Values of one JSON file from outside, before it is parsed: each costs memory, whatever its size in the file.
pub const VALUES: usize = 50_000;
/// Depth of a pack file: its texts stand at depth 3, its conditions at 5.
pub const PACK_DEPTH: usize = 12;

/// Names that some system keeps for devices; no id may be one.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
    "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// Whether `id` is 1 to 64 of a–z, 0–9 and `-`, and no reserved file name.
pub fn is_id(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !RESERVED.contains(&id)
}

/// Whether `id` is a check's: parts of a–z, 0–9 and `_`, joined by dots.
pub fn is_check_id(id: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    };
    id.len() <= 64 && id.split('.').count() >= 2 && id.split('.').all(part)
}

/// The text of a file no larger than `limit`, without characters that hide or reorder other ones.
pub fn text<'a>(file: &str, bytes: &'a [u8], limit: u64) -> Result<&'a str, ContentError> {
    if bytes.len() as u64 > limit {
        return Err(ContentError::whole(file, Problem::TooLarge { limit }));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| ContentError::whole(file, Problem::NotUtf8))?;
    match text
        .char_indices()
        .find(|(_, character)| is_forbidden(*character))
    {
        Some((offset, character)) => Err(ContentError::at_offset(file, text, offset, forbidden(character))),
        None => Ok(text),
    }
}

/// Refuses JSON that is nested deeper, or holds more values, than any honest file. Linear, and of no other opinion than
/// a parser: JSON has strings and brackets only.
pub fn json_shape(file: &str, text: &str, depth: usize, values: usize) -> Result<(), ContentError> {
    let (mut open, mut found) = (0usize, 0usize);
    let (mut in_string, mut escaped) = (false, false);
    for (offset, byte) in text.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => (open, found) = (open + 1, found + 1),
            b'}' | b']' => open = open.saturating_sub(1),
            b',' => found += 1,
            _ => {}
        }
        let problem = if open > depth {
            Problem::TooDeep { limit: depth }
        } else if found > values {
            Problem::TooMany { limit: values }
        } else {
            continue;
        };
        return Err(ContentError::at_offset(file, text, offset, problem));
    }
    Ok(())
}

/// Looks at every text of a parsed file, since escapes can bring back what [`text`] refuses.
pub fn strings(file: &str, value: &Value) -> Result<(), ContentError> {
    walk(file, value, &mut String::new())
}

fn walk(file: &str, value: &Value, path: &mut String) -> Result<(), ContentError> {
    match value {
        Value::String(text) => one_text(file, text, path),
        Value::Array(values) => values
            .iter()
            .enumerate()
            .try_for_each(|(index, value)| step(file, value, path, &index.to_string())),
        Value::Object(map) => map.iter().try_for_each(|(key, value)| {
            one_text(file, key, path)?;
            step(file, value, path, key)
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) => Ok(()),
    }
}

fn step(file: &str, value: &Value, path: &mut String, key: &str) -> Result<(), ContentError> {
    let length = path.len();
    if length > 0 {
        path.push('/');
    }
    path.push_str(key);
    let result = walk(file, value, path);
    path.truncate(length);
    result
}

fn one_text(file: &str, text: &str, path: &str) -> Result<(), ContentError> {
    if text.chars().nth(TEXT_CHARS).is_some() {
        return Err(ContentError::at_key(
            file,
            path,
            Problem::TextTooLong { limit: TEXT_CHARS },
        ));
    }
    match text.chars().find(|character| is_forbidden(*character)) {
        Some(character) => Err(ContentError::at_key(file, path, forbidden(character))),
        None => Ok(()),
    }
}

fn forbidden(character: char) -> Problem {
    Problem::ForbiddenCharacter {
        character: format!("U+{:04X}", u32::from(character)),
    }
}

/// C0 and C1 controls but tab and line ends, bidi overrides and isolates, and invisible characters. Joiners
/// (U+200C, U+200D) stay: some scripts need them.
fn is_forbidden(character: char) -> bool {
    matches!(
        character,
        '\0'..='\u{8}'
            | '\u{b}'
            | '\u{c}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_short_kebab_names_that_no_system_reserves() {
        for good in ["a", "email-password", "iso27001", &"x".repeat(64)] {
            assert!(is_id(good), "{good}");
        }
        for bad in [
            "",
            "Email",
            "a_b",
            "../x",
            "a.b",
            "ñ",
            "con",
            "lpt1",
            &"x".repeat(65),
        ] {
            assert!(!is_id(bad), "{bad}");
        }
    }

    #[test]
    fn check_ids_have_an_area_and_a_name() {
        assert!(is_check_id("disk.system_encrypted"));
        for bad in [
            "disk",
            "disk.",
            ".x",
            "Disk.x",
            "a-b.c",
            &format!("a.{}", "b".repeat(64)),
        ] {
            assert!(!is_check_id(bad), "{bad}");
        }
    }

    #[test]
    fn escapes_do_not_smuggle_direction_marks_in() {
        let value = serde_json::from_str(r#"{"name":["ok","\u202Exe.exe"]}"#).unwrap();
        let error = strings("f", &value).unwrap_err();
        assert_eq!(error.place, crate::Place::Key("name/1".into()));
        assert_eq!(
            error.problem,
            Problem::ForbiddenCharacter {
                character: "U+202E".into()
            }
        );
    }
}
