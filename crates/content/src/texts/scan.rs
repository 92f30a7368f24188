//! The scan that every Fluent text passes before the parser.
//!
//! `fluent-syntax` recurses at every `{` and `(`; 2,550 of them overflow a 2 MiB stack (about 220 in a debug build),
//! and nothing can catch that. The scan is linear and knows strings, since `F(")", F(")", …` nests for real while a
//! plain counter would see depth 1. The bound on openers holds even if the scan misreads something.

use crate::{ContentError, Problem, limits};

/// Refuses a text that nests deeper, or opens more within one message, than any honest file.
pub(super) fn nesting(file: &str, text: &str) -> Result<(), ContentError> {
    let mut openers = 0;
    let mut depth: usize = 0;
    let mut line_start = 0;
    for line in text.split_inclusive('\n') {
        if starts_entry(line) {
            (openers, depth) = (0, 0);
        }
        let mut in_string = false;
        let mut escaped = false;
        for (offset, byte) in line.bytes().enumerate() {
            openers += usize::from(byte == b'{' || byte == b'(');
            match byte {
                _ if escaped => escaped = false,
                b'\\' if in_string => escaped = true,
                b'"' if depth > 0 => in_string = !in_string,
                _ if in_string => {}
                b'{' => depth += 1,
                // Outside a placeable brackets are words.
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(usize::from(byte == b'}' || depth > 1)),
                _ => {}
            }
            let limit = if depth > limits::FLUENT_DEPTH {
                limits::FLUENT_DEPTH
            } else if openers > limits::FLUENT_OPENERS {
                limits::FLUENT_OPENERS
            } else {
                continue;
            };
            return Err(ContentError::at_offset(
                file,
                text,
                line_start + offset,
                Problem::TooDeep { limit },
            ));
        }
        line_start += line.len();
    }
    Ok(())
}

/// Refuses an escape of a character that breaks off before a letter outside of ASCII: the parser would cut that letter in
/// two, and panic.
pub(super) fn escapes(file: &str, text: &str) -> Result<(), ContentError> {
    for (at, _) in text.match_indices('\\') {
        let rest = &text.as_bytes()[at + 1..];
        let needed = match rest.first() {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => continue,
        };
        let number = &rest[1..];
        let digits = number
            .iter()
            .take(needed)
            .take_while(|byte| byte.is_ascii_hexdigit())
            .count();
        if digits < needed && number.get(digits).is_some_and(|byte| !byte.is_ascii()) {
            let detail = text[at..at + 2].to_owned();
            return Err(ContentError::at_offset(
                file,
                text,
                at,
                Problem::Syntax { detail },
            ));
        }
    }
    Ok(())
}

/// A message or a term starts in the first column with a letter or `-`, a comment with `#`.
fn starts_entry(line: &str) -> bool {
    line.bytes()
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'-' || byte == b'#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, accepted: bool) {
        assert_eq!(
            nesting("f", text).is_ok(),
            accepted,
            "{}",
            &text[..text.len().min(80)]
        );
    }

    #[test]
    fn an_escape_that_would_cut_a_letter_is_refused() {
        for (text, accepted) in [
            ("a = { \"\\u00ñ\" }\n", false),
            ("a = { \"\\U01F60ñ\" }\n", false),
            ("a = { \"\\u00f1ñ\" }\n", true),
            ("a = C:\\Users\\ñ\n", true),
            ("a = \\u", true),
        ] {
            assert_eq!(escapes("f", text).is_ok(), accepted, "{text}");
        }
    }

    #[test]
    fn honest_texts_pass_and_deep_ones_do_not() {
        check("a = b { $c -> [one] x { NUMBER($d) } *[other] y } (z)\n", true);
        check(&format!("a = {}\n", "(words) ".repeat(200)), true);
        check(&format!("a = {}$x{}\n", "{".repeat(16), "}".repeat(16)), true);
        check(&format!("a = {}$x{}\n", "{".repeat(17), "}".repeat(17)), false);
        check(
            &format!("a = {{ {}1{} }}\n", "F(".repeat(30), ")".repeat(30)),
            false,
        );
    }

    #[test]
    fn closing_brackets_within_strings_do_not_hide_depth() {
        check(
            &format!("a = {{ {}1{} }}\n", "F(\")\", ".repeat(30), ")".repeat(30)),
            false,
        );
        check(
            &format!("a = {{ {}1{} }}\n", "F(\"\\\"}\", ".repeat(30), ")".repeat(30)),
            false,
        );
    }

    #[test]
    fn many_openers_in_one_message_are_refused_and_in_many_messages_not() {
        check(&format!("a = {}\n", "{ $x } ".repeat(257)), false);
        check(&format!("a =\n{}", "    ({ $x })\n".repeat(200)), false);
        check(&"a = { $x }\n".repeat(1000), true);
    }
}
