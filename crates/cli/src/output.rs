//! What goes to the standard output: all of it at once, when the work is done.

use crate::problem::Problem;
use serde_json::Value;
use std::io::{self, ErrorKind, Write};

/// Prints a text. Whoever closed the pipe has read enough: that is no error.
pub(crate) fn print(text: &str) -> Result<(), Problem> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(Problem::Output),
        _ => Ok(()),
    }
}

/// Prints a value as JSON that people can read too.
pub(crate) fn print_json(value: &Value) -> Result<(), Problem> {
    print(&format!("{value:#}\n"))
}

/// A text from outside as a terminal may have it: a control character could move the cursor or recolour what stands
/// there, and a direction mark could turn words around.
pub(crate) fn harmless(text: &str) -> String {
    let kept = |c: char| {
        let hidden = matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
        if hidden || (c.is_control() && c != '\n') {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    text.chars().map(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_from_outside_steers_the_terminal() {
        assert_eq!(
            harmless("a\u{1b}[31mb\u{7}\u{9b}"),
            "a\u{fffd}[31mb\u{fffd}\u{fffd}"
        );
        assert_eq!(harmless("exe\u{202e}fdp"), "exe\u{fffd}fdp");
        assert_eq!(harmless("año\nsiguiente"), "año\nsiguiente");
    }
}
