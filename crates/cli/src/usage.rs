//! What the parser of the command line complains about, in our words.

use crate::problem::Problem;
use app::l10n::{self, Args};
use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

/// A value that will not do. The words for it come from the option that it was given to.
#[derive(Debug)]
pub(crate) struct Refused;

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("refused")
    }
}

impl std::error::Error for Refused {}

/// No command was given.
pub(crate) fn no_command() -> Problem {
    usage("cli-error-no-command", Args::new())
}

/// The parser's error as a message of ours.
pub(crate) fn problem(error: &Error) -> Problem {
    let argument = || context(error, ContextKind::InvalidArg);
    let value = || context(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => {
            let suggested = context(error, ContextKind::SuggestedArg);
            let message = if argument().starts_with('-') {
                "cli-error-unknown-argument"
            } else {
                "cli-error-extra"
            };
            nearest(message, names(&argument()), names(&suggested))
        }
        ErrorKind::InvalidSubcommand => {
            let typed = context(error, ContextKind::InvalidSubcommand);
            nearest(
                "cli-error-unknown-command",
                typed,
                context(error, ContextKind::SuggestedSubcommand),
            )
        }
        ErrorKind::MissingSubcommand => no_command(),
        ErrorKind::MissingRequiredArgument => usage(
            "cli-error-missing",
            Args::new().text("arguments", names(&argument())),
        ),
        ErrorKind::ArgumentConflict => {
            let other = names(&context(error, ContextKind::PriorArg));
            let argument = names(&argument());
            if other == argument || other.is_empty() {
                usage("cli-error-twice", Args::new().text("argument", argument))
            } else {
                let both = Args::new().text("argument", argument).text("other", other);
                usage("cli-error-conflict", both)
            }
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation if value().is_empty() => usage(
            "cli-error-no-value",
            Args::new().text("argument", names(&argument())),
        ),
        ErrorKind::ValueValidation => bad_value(&names(&argument()), value()),
        ErrorKind::InvalidValue => Problem::Usage {
            message: "cli-error-invalid-value",
            hint: "cli-error-invalid-value-hint",
            args: Args::new()
                .text("argument", names(&argument()))
                .text("value", value())
                .text("values", context(error, ContextKind::ValidValue)),
        },
        _ => usage("cli-error-usage", Args::new()),
    }
}

/// Two options have values of a form of their own.
fn bad_value(argument: &str, value: String) -> Problem {
    match argument {
        "--lang" => Problem::Usage {
            message: "cli-error-language",
            hint: "cli-error-language-hint",
            args: Args::new().text("value", value).text("languages", languages()),
        },
        _ => Problem::Usage {
            message: "cli-error-date",
            hint: "cli-error-date-hint",
            args: Args::new().text("text", value),
        },
    }
}

fn languages() -> String {
    let tags: Vec<&str> = l10n::languages()
        .iter()
        .map(|language| language.tag.as_str())
        .collect();
    tags.join(", ")
}

fn usage(message: &'static str, args: Args) -> Problem {
    Problem::Usage {
        message,
        hint: "cli-error-hint",
        args,
    }
}

fn nearest(message: &'static str, argument: String, meant: String) -> Problem {
    let args = Args::new().text("argument", argument);
    if meant.is_empty() {
        return usage(message, args);
    }
    Problem::Usage {
        message,
        hint: "file-nearest",
        args: args.text("nearest", meant),
    }
}

fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}

/// The bare names in the parser's way of writing arguments: `<--answers <FILE>|--events <FILE>>` are two to choose
/// from.
fn names(written: &str) -> String {
    let parts: Vec<String> = written.split(", ").map(name).collect();
    parts.join(", ")
}

fn name(written: &str) -> String {
    let options: Vec<&str> = written
        .split(['<', '>', '|', ' ', '=', '['])
        .filter(|word| word.starts_with('-'))
        .collect();
    if options.is_empty() {
        written.trim_matches(['<', '>', '[', ']', '.']).to_owned()
    } else {
        options.join(" | ")
    }
}

#[cfg(test)]
mod tests {
    use super::names;

    #[track_caller]
    fn check(written: &str, expected: &str) {
        assert_eq!(names(written), expected);
    }

    #[test]
    fn names_are_free_of_the_parsers_signs() {
        check("--pack <ID>", "--pack");
        check("<--answers <FILE>|--events <FILE>>", "--answers | --events");
        check("--pack <ID>, --out <FILE>", "--pack, --out");
        check("<SHELL>", "SHELL");
        check("extra", "extra");
        check("-x", "-x");
    }
}
