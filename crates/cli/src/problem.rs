//! What went wrong, as it is said on the error output, and the exit code.

use crate::output::harmless;
use app::dto::Value;
use app::failure::Failure;
use app::l10n::{Arg, Args, Texts};
use std::io::{self, Write};
use std::process::ExitCode;

/// No more mistakes of one file are told at once.
const MOST: usize = 10;

/// Why a command was not carried out.
pub(crate) enum Problem {
    /// What the app says, by code.
    Failures(Vec<Failure>),
    /// Bad usage: a message, what to do, and the arguments of both.
    Usage {
        message: &'static str,
        hint: &'static str,
        args: Args,
    },
    /// Something was found that must not be there, and that was said.
    Found,
    /// Files are no longer what they were, and that was said.
    Differ,
    /// The standard output takes nothing.
    Output,
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        Self::Failures(vec![failure])
    }
}

impl From<Vec<Failure>> for Problem {
    fn from(failures: Vec<Failure>) -> Self {
        Self::Failures(failures)
    }
}

impl Problem {
    /// Says it and gives the exit code.
    pub(crate) fn report(&self, texts: &Texts) -> ExitCode {
        let text: String = self.messages(texts).iter().map(|lines| block(lines)).collect();
        // Nobody can be told that the error output is closed.
        let _ = io::stderr().lock().write_all(text.as_bytes());
        ExitCode::from(if self.is_input() { 2 } else { 1 })
    }

    fn is_input(&self) -> bool {
        match self {
            Self::Failures(failures) => failures.iter().all(|failure| is_input(&failure.code)),
            Self::Usage { .. } | Self::Found => true,
            Self::Differ | Self::Output => false,
        }
    }

    fn messages(&self, texts: &Texts) -> Vec<Vec<String>> {
        match self {
            Self::Failures(failures) => {
                let told = failures.iter().take(MOST).map(|failure| lines(failure, texts));
                told.chain(more(failures.len(), texts)).collect()
            }
            Self::Usage { message, hint, args } => {
                vec![vec![texts.text(message, args), texts.text(hint, args)]]
            }
            Self::Found | Self::Differ => Vec::new(),
            Self::Output => {
                let say = |id| texts.text(id, &Args::new());
                vec![vec![say("cli-error-output"), say("cli-error-output-hint")]]
            }
        }
    }
}

fn more(all: usize, texts: &Texts) -> Option<Vec<String>> {
    let rest = all.checked_sub(MOST).filter(|rest| *rest > 0)?;
    Some(vec![
        texts.text("cli-error-more", &Args::new().number("count", rest as u64)),
    ])
}

/// The program's name and the message; what belongs to it stands below, moved in.
fn block(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| harmless(line.trim())).collect();
    format!("resguardo: {}\n", lines.join("\n  "))
}

/// Codes that speak of what was typed or handed in.
fn is_input(code: &str) -> bool {
    code.starts_with("content-")
        || code.starts_with("bundle-")
        || code.starts_with("pack-")
        || matches!(
            code,
            "unknown-pack"
                | "unknown-part"
                | "wrong-pack"
                | "no-channels"
                | "bad-date"
                | "bad-file"
                | "bad-key"
                | "bad-input"
                | "code-typo"
                | "file-too-large"
                | "last-way"
                | "locked"
                | "no-backup"
                | "no-document"
                | "no-pack"
                | "no-passphrase"
                | "no-such-days"
                | "no-such-situation"
                | "no-vault"
                | "not-a-copy"
                | "nothing-shown"
                | "unknown-action"
                | "unknown-item"
                | "weak-passphrase"
                | "wrong-key"
        )
}

/// What is wrong, where, what was perhaps meant, and what to do.
fn lines(failure: &Failure, texts: &Texts) -> Vec<String> {
    let args = arguments(failure);
    let (message, hint) = message_ids(failure);
    let text = |name: &str| match args.get(name) {
        Some(Arg::Text(text)) if !text.is_empty() => Some(text.as_str()),
        _ => None,
    };
    let place = match text("place") {
        Some("line") => Some(texts.text("file-place-line", &args)),
        Some("key") => Some(texts.text("file-place-key", &args)),
        _ => None,
    };
    let target = (failure.code == "not-writable").then(|| texts.text("cli-error-target", &args));
    let nearest = text("nearest").map(|_| texts.text("file-nearest", &args));
    [
        Some(texts.text(&message, &args)),
        place,
        target,
        nearest,
        Some(texts.text(&hint, &args)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The messages of a failure. Where the window would speak of its own pages, and for what the system commonly says of
/// a file, the command line has words of its own.
fn message_ids(failure: &Failure) -> (String, String) {
    let code = failure.code.as_str();
    let hint = format!("error-{code}-hint");
    let detail = match failure.args.get("detail") {
        Some(Value::Text(text)) => text.as_str(),
        _ => "",
    };
    let own = match (code, detail) {
        ("unknown-pack", _) => "cli-error-unknown-pack",
        ("unknown-part", _) => "cli-error-unknown-part",
        ("wrong-pack", _) => "cli-error-wrong-pack",
        ("disk-full", _) => "cli-error-disk-full",
        ("internal", _) => "cli-error-internal",
        ("no-vault", _) => "cli-error-no-vault",
        ("locked", _) => "cli-error-locked",
        ("damaged", _) => "cli-error-damaged",
        // The words are the standard library's names of the kinds of error.
        ("content-unreadable", "entity not found") => return ("cli-error-not-found".to_owned(), hint),
        ("content-unreadable", "permission denied") => return ("cli-error-no-permission".to_owned(), hint),
        ("content-unreadable", "is a directory") => return ("cli-error-is-folder".to_owned(), hint),
        ("content-unreadable", "not a directory") => return ("cli-error-is-no-folder".to_owned(), hint),
        ("bundle-unreadable", "entity not found") => return ("cli-error-bundle-absent".to_owned(), hint),
        _ => return (format!("error-{code}"), hint),
    };
    (own.to_owned(), format!("{own}-hint"))
}

fn arguments(failure: &Failure) -> Args {
    let argument = |(name, value): (&String, &Value)| {
        let value = match value {
            Value::Number(number) => Arg::Number(*number),
            Value::Text(text) => Arg::Text(text.clone()),
        };
        (name.clone(), value)
    };
    failure.args.iter().map(argument).collect()
}
