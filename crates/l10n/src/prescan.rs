//! A linear look at a foreign Fluent text before any parser sees it.
//!
//! fluent-syntax recurses once per nested brace or call and overflows the stack at about 2,500 levels in 2 MiB
//! (about 220 in a debug build): a file of 5 KB would end the program, and no `catch_unwind` helps. Two limits
//! guard each other. The depth is counted precisely, with brackets inside string literals left out. The number
//! of openers within one message needs no understanding of the syntax at all, so it holds even where the first
//! count can be misled, as by a quotation mark in the text of a variant. A text that passes is parsed on a
//! thread with 8 MiB of stack.
//!
//! An escape of a character that breaks off before a letter outside of ASCII (`\u00ñ`) makes it cut that letter in two,
//! which is a panic. Such a text is refused wherever it stands.

use thiserror::Error;

/// Longest text accepted, in bytes.
const LONGEST: usize = 256 * 1024;
/// Deepest nesting of `{}` and `()` accepted.
const DEEPEST: usize = 16;
/// Most `{` and `(` accepted between two lines that start a message.
const MOST_OPENERS: usize = 256;

/// Why a text is not handed to the parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Rejected {
    /// The text is longer than 256 KiB.
    #[error("the text has {bytes} bytes, more than {LONGEST}")]
    TooLong {
        /// Length of the text in bytes.
        bytes: usize,
    },
    /// Braces and parentheses are nested deeper than 16 levels.
    #[error("line {line}: nested deeper than {DEEPEST} levels")]
    TooDeep {
        /// Line of the first opener that is too deep, from 1.
        line: usize,
    },
    /// One message opens more than 256 braces and parentheses.
    #[error("line {line}: more than {MOST_OPENERS} opening brackets in one message")]
    TooManyOpeners {
        /// Line of the first opener that is too many, from 1.
        line: usize,
    },
    /// The number of a character breaks off before a letter outside of ASCII.
    #[error("line {line}: the number behind \\u or \\U breaks off")]
    BrokenEscape {
        /// Its line, from 1.
        line: usize,
    },
}

/// Accepts or rejects a foreign Fluent text; see the limits above.
pub fn prescan(text: &str) -> Result<(), Rejected> {
    if text.len() > LONGEST {
        return Err(Rejected::TooLong { bytes: text.len() });
    }
    let mut brackets = Brackets::default();
    // A carriage return alone does not end a line in Fluent, so `lines()` fits: it splits at `\n`.
    for (index, line) in text.split('\n').enumerate() {
        if starts_message(line) {
            brackets = Brackets::default();
        }
        brackets.read(line, index + 1)?;
        if breaks_an_escape(line) {
            return Err(Rejected::BrokenEscape { line: index + 1 });
        }
    }
    Ok(())
}

/// Whether a line holds `\u` or `\U` with fewer digits than it needs, and then a letter outside of ASCII: the parser
/// would cut that letter in two, and panic.
fn breaks_an_escape(line: &str) -> bool {
    [("\\u", 4), ("\\U", 6)].into_iter().any(|(escape, needed)| {
        line.match_indices(escape).any(|(at, _)| {
            let rest = &line.as_bytes()[at + escape.len()..];
            let digits = rest
                .iter()
                .take(needed)
                .take_while(|byte| byte.is_ascii_hexdigit())
                .count();
            digits < needed && rest.get(digits).is_some_and(|byte| !byte.is_ascii())
        })
    })
}

#[derive(Default)]
struct Brackets {
    open: Vec<u8>,
    openers: usize,
}

impl Brackets {
    fn read(&mut self, line: &str, number: usize) -> Result<(), Rejected> {
        // A string literal ends with its line at the latest.
        let mut in_string = false;
        let mut bytes = line.bytes();
        while let Some(byte) = bytes.next() {
            let opens = matches!(byte, b'{' | b'(');
            if opens {
                self.openers += 1;
            }
            if self.openers > MOST_OPENERS {
                return Err(Rejected::TooManyOpeners { line: number });
            }
            match byte {
                b'\\' if in_string => _ = bytes.next(),
                b'"' if !self.open.is_empty() => in_string = !in_string,
                _ if in_string => {}
                // Parentheses outside a placeable are ordinary text.
                b'(' if self.open.is_empty() => {}
                b'{' | b'(' => self.open.push(byte),
                b'}' => self.close(b'{'),
                b')' => self.close(b'('),
                _ => {}
            }
            if self.open.len() > DEEPEST {
                return Err(Rejected::TooDeep { line: number });
            }
        }
        Ok(())
    }

    /// Closes the innermost opener if it matches. A brace also closes the parentheses left open inside it; a
    /// parenthesis never closes a brace, or `:)` in the text of a variant would hide a level.
    fn close(&mut self, opener: u8) {
        match opener {
            b'{' => {
                if let Some(position) = self.open.iter().rposition(|open| *open == b'{') {
                    self.open.truncate(position);
                }
            }
            _ => {
                if self.open.last() == Some(&opener) {
                    self.open.pop();
                }
            }
        }
    }
}

/// Whether a line starts a message or term: an identifier at its very beginning, then `=`. A letter alone does
/// not tell: inside braces a call may stand at the beginning of a line.
fn starts_message(line: &str) -> bool {
    let line = line.strip_prefix('-').unwrap_or(line);
    let identifier = line
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        .count();
    line.starts_with(|first: char| first.is_ascii_alphabetic())
        && line[identifier..].trim_start_matches(' ').starts_with('=')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn nested(open: &str, close: &str, levels: usize) -> String {
        format!("a = {{ {}1{} }}\n", open.repeat(levels), close.repeat(levels))
    }

    #[track_caller]
    fn check(text: &str, expected: Result<(), Rejected>) {
        assert_eq!(prescan(text), expected);
    }

    #[test]
    fn an_escape_that_would_cut_a_letter_is_refused() {
        for broken in ["\\uñ", "\\u00ñ", "\\u00fñ", "\\U01F60ñ"] {
            check(
                &format!("a = text\nb = {{ \"{broken}\" }}\n"),
                Err(Rejected::BrokenEscape { line: 2 }),
            );
        }
        for whole in ["\\u00f1ñ", "\\U01F602ñ", "\\u00", "\\u00 ñ", "C:\\Users\\ñ"] {
            check(&format!("a = {{ \"{whole}\" }}\n"), Ok(()));
        }
    }

    #[test]
    fn ordinary_messages_pass() {
        check("", Ok(()));
        check("a = text (in brackets :) \"and quotes\"\n", Ok(()));
        check(
            "a = { $n ->\n    [one] one (1\n   *[other] { NUMBER($n) } :)\n}\n",
            Ok(()),
        );
        check(&"a = { \"{\" } and { \"}\" }\n".repeat(100), Ok(()));
        check(&format!("a = {}\n", "{ \"{\" }".repeat(40)), Ok(()));
    }

    #[test]
    fn depth_is_limited() {
        check(&nested("{", "}", 15), Ok(()));
        check(&nested("{", "}", 16), Err(Rejected::TooDeep { line: 1 }));
        check(&nested("F(", ")", 16), Err(Rejected::TooDeep { line: 1 }));
        check(
            &format!("b = c\n{}", nested("{", "}", 2600)),
            Err(Rejected::TooDeep { line: 2 }),
        );
    }

    #[test]
    fn brackets_in_strings_hide_no_depth() {
        check(&nested("F(\")\", ", ")", 16), Err(Rejected::TooDeep { line: 1 }));
        check(
            &nested("F(\"\\\")\", ", ")", 16),
            Err(Rejected::TooDeep { line: 1 }),
        );
    }

    #[test]
    fn a_smile_in_a_variant_hides_no_depth() {
        let text = format!("a = {}", "{ $n ->\n *[other] ) ".repeat(17));
        check(&text, Err(Rejected::TooDeep { line: 17 }));
    }

    #[test]
    fn a_quotation_mark_in_a_variant_runs_into_the_limit_of_openers() {
        let text = format!(
            "a = {{ $n ->\n *[other] \" {}\n}}\n",
            "{ $n -> *[o] ".repeat(3000)
        );
        check(&text, Err(Rejected::TooManyOpeners { line: 2 }));
    }

    #[test]
    fn calls_at_the_beginning_of_lines_do_not_reset_the_count() {
        let text = format!("a = {{\n{}1", "F(\n".repeat(17));
        check(&text, Err(Rejected::TooDeep { line: 17 }));
        let text = format!("a = {{\n{}1", "F(\")\nF(\n".repeat(300));
        assert!(prescan(&text).is_err());
    }

    #[test]
    fn length_is_limited() {
        check(&"#".repeat(LONGEST), Ok(()));
        check(
            &"#".repeat(LONGEST + 1),
            Err(Rejected::TooLong { bytes: LONGEST + 1 }),
        );
    }

    #[test]
    fn our_own_files_pass() {
        for language in crate::languages() {
            for resource in crate::resources(&language.tag) {
                assert_eq!(
                    prescan(resource.text),
                    Ok(()),
                    "{}/{}",
                    resource.tag,
                    resource.name
                );
            }
        }
    }

    /// Fragments that matter to the syntax, so that random texts nest, quote and break lines.
    fn hostile() -> impl Strategy<Value = String> {
        let fragment = prop::sample::select(vec![
            "{",
            "}",
            "(",
            ")",
            "\"",
            "\\",
            "\n",
            "a = ",
            "-t = ",
            "F(",
            "{ $n -> [x] ",
            "\n *[other] ",
            ", ",
            ":",
            "1",
            " ",
            "\r\n",
            "é",
            "#",
        ]);
        prop::collection::vec((fragment, 1..40_usize), 0..40).prop_map(|parts| {
            parts
                .into_iter()
                .map(|(part, times)| part.repeat(times))
                .collect()
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn what_passes_is_parsed_without_exhausting_the_stack(text in hostile()) {
            if prescan(&text).is_ok() {
                std::thread::Builder::new()
                    .stack_size(8 * 1024 * 1024)
                    .spawn(move || _ = fluent_syntax::parser::parse_runtime(text.as_str()))
                    .expect("a thread starts")
                    .join()
                    .expect("the parser neither overflows nor panics");
            }
        }
    }
}
