//! Texts that somebody else wrote: plain words, and nothing that a page, a pointer or a grammar could act on.

use crate::{Problem, lint::contact};
use unicode_normalization::UnicodeNormalization;

/// What of ours a text may put in: the program's name and the number that advises.
const TERMS: [&str; 2] = ["{ -app }", "{ -help-line }"];
/// Most of them in one text.
const MOST_TERMS: usize = 16;

/// Endings of web addresses that somebody may write without anything before them.
const ENDINGS: [&str; 28] = [
    "com", "org", "net", "info", "biz", "es", "eu", "cat", "gal", "eus", "pt", "fr", "de", "it", "uk", "ru",
    "cn", "io", "me", "app", "dev", "xyz", "top", "site", "online", "shop", "club", "link",
];

/// Refuses a text with markup, an address, a number to call, or Fluent's braces around anything but a term of ours.
pub(crate) fn check(text: &str, terms: bool) -> Result<(), Problem> {
    if text.trim().is_empty() {
        return Err(Problem::Empty);
    }
    let mut plain = text.to_owned();
    if terms {
        let found: usize = TERMS.iter().map(|term| text.matches(term).count()).sum();
        if found > MOST_TERMS {
            return Err(Problem::TooMany { limit: MOST_TERMS });
        }
        for term in TERMS {
            plain = plain.replace(term, " ");
        }
    }
    if let Some(found) = markup(&plain) {
        return Err(Problem::Markup { found });
    }
    match contact::find(&plain)
        .or_else(|| scheme(&plain))
        .or_else(|| bare_host(&plain))
    {
        Some(found) => Err(Problem::ContactInText {
            found: found.chars().take(80).collect(),
        }),
        None => Ok(()),
    }
}

/// Braces, and what begins a tag or an entity of HTML.
fn markup(text: &str) -> Option<String> {
    let shown = |rest: &str| Some(rest.chars().take(20).collect());
    for (at, character) in text.char_indices() {
        let rest = &text[at..];
        let next = rest.chars().nth(1);
        let begins = match character {
            '{' | '}' => true,
            '<' => next.is_some_and(|next| next.is_ascii_alphabetic() || "/!?".contains(next)),
            '&' => {
                let name = rest[1..].trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
                name.starts_with(';') && rest.len() - name.len() > 1
            }
            _ => false,
        };
        if begins {
            return shown(rest);
        }
    }
    None
}

/// A scheme, as in `javascript:alert` or `tel:112`: letters, a colon, and no space after it.
fn scheme(text: &str) -> Option<String> {
    let token = |token: &&str| {
        token.split_once(':').is_some_and(|(before, after)| {
            let name = before.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
            name.len() > 1
                && name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "+.-".contains(c))
                && after.starts_with(|c: char| c.is_alphanumeric() || "/\\+".contains(c))
        })
    };
    text.split_whitespace().find(token).map(str::to_owned)
}

/// A host without a scheme, as `example.org/x`.
fn bare_host(text: &str) -> Option<String> {
    let host = |token: &&str| {
        let token = token.trim_matches(|c: char| !c.is_alphanumeric());
        let host = token.split(['/', '?', '#', ':']).next().unwrap_or_default();
        host.rsplit_once('.').is_some_and(|(name, ending)| {
            let ending = ending.to_lowercase();
            name.ends_with(char::is_alphanumeric)
                && (ENDINGS.contains(&ending.as_str()) || ending.starts_with("xn--"))
        })
    };
    text.split_whitespace().find(host).map(str::to_owned)
}

/// The text as the value of a Fluent message, `indent` deep. Nothing in it but our own terms means anything to Fluent.
pub(super) fn to_fluent(text: &str, indent: usize) -> String {
    let text: String = text.replace("\r\n", "\n").replace('\r', " ").nfc().collect();
    let mut written = String::new();
    for line in text.trim().lines() {
        written.push('\n');
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        written.push_str(&" ".repeat(indent));
        written.push_str(&escaped(line));
    }
    written
}

/// A line of text: braces become quoted ones, and so does a first character that would begin something else, and a letter
/// that would make a number of a character.
fn escaped(line: &str) -> String {
    let mut escaped = String::new();
    let mut rest = line;
    while let Some(character) = rest.chars().next() {
        if let Some(term) = TERMS.iter().find(|term| rest.starts_with(**term)) {
            escaped.push_str(term);
            rest = &rest[term.len()..];
            continue;
        }
        let at_start = escaped.is_empty() && matches!(character, '[' | '*' | '.');
        let in_escape = matches!(character, 'u' | 'U') && escaped.ends_with('\\');
        if at_start || in_escape || matches!(character, '{' | '}') {
            escaped.extend(["{ \"", character.encode_utf8(&mut [0; 4]), "\" }"]);
        } else {
            escaped.push(character);
        }
        rest = &rest[character.len_utf8()..];
    }
    escaped
}

/// Messages with their attributes, as Fluent.
pub(crate) fn fluent_of(texts: &super::PlainTexts) -> String {
    let mut messages: std::collections::BTreeMap<&str, Vec<(&str, &str)>> = std::collections::BTreeMap::new();
    for (id, text) in texts {
        let (message, attribute) = id.split_once('.').unwrap_or((id, ""));
        messages.entry(message).or_default().push((attribute, text));
    }
    let mut written = String::new();
    for (message, parts) in messages {
        written.extend([message, " ="]);
        for (attribute, text) in parts {
            if attribute.is_empty() {
                written.push_str(&to_fluent(text, 4));
            } else if crate::limits::is_id(attribute) {
                written.extend(["\n    .", attribute, " =", &to_fluent(text, 8)]);
            }
        }
        written.push('\n');
    }
    written
}

/// A text between Fluent's quotation marks.
pub(super) fn quoted(text: &str) -> String {
    let text: String = text.nfc().collect();
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("\"{}\"", line.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn refused(text: &str, code: &str) {
        assert_eq!(check(text, true).expect_err(text).code(), code, "{text}");
    }

    #[test]
    fn words_pass() {
        for text in [
            "¿Cada cuánto copias los pedidos (facturas, fotos)?",
            "Menos de 5 < 10 en R&D, a las 10:30",
            "Abre el menú y escribe «cifrado».",
            "Guarda el archivo factura.pdf aparte",
            "{ -app } no lo ve. Llama al { -help-line }.",
            "Dos cosas: una y otra",
        ] {
            assert_eq!(check(text, true), Ok(()), "{text}");
        }
    }

    #[test]
    fn what_could_act_is_refused() {
        refused("<script>alert(1)</script>", "content-markup");
        refused("a </b>", "content-markup");
        refused("&lt;b&gt;", "content-markup");
        refused("&#x3c;b", "content-markup");
        refused("{ $name }", "content-markup");
        refused("{ -suicide-line }", "content-markup");
        refused("Mira https://ejemplo.es", "content-contact");
        refused("javascript:alert(1)", "content-contact");
        refused("tel:112", "content-contact");
        refused("Entra en banco-seguro.com/entrar", "content-contact");
        refused("Escribe a x@ejemplo.org", "content-contact");
        refused("Llama al 600 123 456", "content-contact");
        refused("  ", "content-empty");
        refused(&"{ -app }".repeat(17), "content-too-many");
        assert!(check("{ -app }", false).is_err(), "a name puts nothing in");
    }

    proptest! {
        #[test]
        fn fluent_reads_back_what_was_written(text in "[ -~\\n\u{e1}{}\\[\\]*.\"\\\\]{1,60}") {
            prop_assume!(!text.trim().is_empty());
            let source = format!("a ={}\n    .b ={}\n", to_fluent(&text, 4), to_fluent(&text, 8));
            let source = crate::LocaleSource { language: "es".into(), path: "x.ftl".into(), text: source };
            let parsed = crate::Texts::parse(&[source]).expect("it is Fluent");
            let lines: Vec<&str> = text.trim().lines().map(str::trim).collect();
            let expected = lines.join("\n");
            let read = |id: &str| parsed.get("es", id).and_then(|entry| entry.whole.clone());
            prop_assert_eq!(read("a"), Some(expected.clone()));
            prop_assert_eq!(read("a.b"), Some(expected));
        }
    }
}
