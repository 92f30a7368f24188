//! apt's configuration language, as far as plain values go: `A::B "c";` and `A { B "c"; };`.

use crate::raw::{Raw, Unparsable};
use std::collections::BTreeMap;

/// Values by lower-case path, as `apt::periodic::enable`.
pub(crate) type Settings = BTreeMap<String, String>;

const DEEPEST: usize = 32;

#[derive(Debug, PartialEq)]
enum Token {
    Word(String),
    Quoted(String),
    Open,
    Close,
    End,
}

/// The plain values of one file. A file of comments alone has none.
pub(crate) fn parse(raw: &Raw) -> Result<Settings, Unparsable> {
    let text = raw.text();
    if text.contains('\u{fffd}') || text.contains('\0') {
        return Err(Unparsable);
    }
    let mut settings = Settings::new();
    let mut scopes: Vec<String> = Vec::new();
    let mut name: Option<String> = None;
    let mut value: Option<String> = None;
    for token in tokens(&text)? {
        match token {
            Token::Word(word) if name.is_none() => name = Some(word),
            Token::Word(word) | Token::Quoted(word) => value = Some(word),
            Token::Open => {
                if scopes.len() == DEEPEST {
                    return Err(Unparsable);
                }
                scopes.push(name.take().ok_or(Unparsable)?);
                value = None;
            }
            Token::Close => {
                scopes.pop().ok_or(Unparsable)?;
                (name, value) = (None, None);
            }
            Token::End => {
                if let (Some(name), Some(value)) = (name.take(), value.take()) {
                    settings.insert(path(&scopes, &name), value);
                }
            }
        }
    }
    if !scopes.is_empty() || name.is_some() {
        return Err(Unparsable);
    }
    Ok(settings)
}

fn path(scopes: &[String], name: &str) -> String {
    let mut path = scopes.join("::");
    if !path.is_empty() {
        path.push_str("::");
    }
    path.push_str(name);
    path.to_lowercase()
}

fn tokens(text: &str) -> Result<Vec<Token>, Unparsable> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        if first.is_whitespace() {
            rest = &rest[first.len_utf8()..];
        } else if rest.starts_with("//") || first == '#' {
            // `#clear` takes earlier values back: rare, and not ours to guess.
            if rest.starts_with("#clear") {
                return Err(Unparsable);
            }
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if rest.starts_with("/*") {
            rest = rest.split_once("*/").ok_or(Unparsable)?.1;
        } else if let Some(inside) = rest.strip_prefix('"') {
            let (quoted, after) = inside.split_once('"').ok_or(Unparsable)?;
            tokens.push(Token::Quoted(quoted.to_owned()));
            rest = after;
        } else if let Some(token) = punctuation(first) {
            tokens.push(token);
            rest = &rest[1..];
        } else {
            let end = rest
                .find(|c: char| c.is_whitespace() || matches!(c, '{' | '}' | ';' | '"'))
                .unwrap_or(rest.len());
            tokens.push(Token::Word(word(&rest[..end])?));
            rest = &rest[end..];
        }
    }
    Ok(tokens)
}

fn punctuation(c: char) -> Option<Token> {
    match c {
        '{' => Some(Token::Open),
        '}' => Some(Token::Close),
        ';' => Some(Token::End),
        _ => None,
    }
}

fn word(text: &str) -> Result<String, Unparsable> {
    let allowed = |c: char| c.is_ascii_graphic();
    if text.chars().all(allowed) {
        Ok(text.to_owned())
    } else {
        Err(Unparsable)
    }
}

/// Whether apt would read a file of this name in its folder of settings.
pub(crate) fn is_read(name: &str) -> bool {
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'));
    plain
        && !name.starts_with('.')
        && name
            .rsplit_once('.')
            .is_none_or(|(_, extension)| extension == "conf")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[(&str, &str)]>) {
        let found = parse(&Raw::new(text.as_bytes())).ok();
        let expected = expected.map(|pairs| {
            pairs
                .iter()
                .map(|(key, value)| ((*key).to_owned(), (*value).to_owned()))
                .collect::<Settings>()
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn reads_both_ways_of_writing_a_value() {
        check(
            "APT::Periodic::Unattended-Upgrade \"1\";\n",
            Some(&[("apt::periodic::unattended-upgrade", "1")]),
        );
        check(
            "APT { Periodic { Enable \"0\"; }; };",
            Some(&[("apt::periodic::enable", "0")]),
        );
        check(
            "// only a comment\n# and another\n/* and\na third */\n",
            Some(&[]),
        );
        check(
            "DPkg::Post-Invoke { \"a; b\"; };\nA::B 1;",
            Some(&[("a::b", "1")]),
        );
    }

    #[test]
    fn refuses_what_is_cut_off_or_foreign() {
        check("APT::Periodic::Unattended-Upgrade \"1", None);
        check("APT { Periodic { Enable \"0\"; };", None);
        check("APT::Periodic::Unattended-Upgrade", None);
        check("}", None);
        check("\u{1}\u{2}ñ", None);
        check("#clear APT::Periodic;\n", None);
    }

    #[test]
    fn skips_backup_files_as_apt_does() {
        for (name, read) in [
            ("20auto-upgrades", true),
            ("99local.conf", true),
            ("50unattended-upgrades.ucf-dist", false),
            ("20auto-upgrades~", false),
            (".hidden", false),
        ] {
            assert_eq!(is_read(name), read, "{name}");
        }
    }
}
