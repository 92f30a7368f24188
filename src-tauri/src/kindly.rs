//! Saying why the window does not open.

use app::dto::{Failure, Value};
use app::l10n::{Args, system_language};
use app::plain_texts;
use std::io::Write;
use std::process::ExitCode;

/// A message on the terminal, for when no window can be shown at all.
pub(crate) fn refuse_on_terminal(message: &str) -> ExitCode {
    let text = plain_texts(system_language()).text(message, &Args::new());
    // Nobody may be listening; the exit code says it too.
    let _ = writeln!(std::io::stderr(), "{text}");
    ExitCode::from(2)
}

/// What happened and what to do, in a native dialog.
pub(crate) fn refuse_in_window(failure: &Failure) -> ExitCode {
    let texts = plain_texts(system_language());
    let args = failure
        .args
        .iter()
        .fold(Args::new(), |args, (name, value)| match value {
            Value::Number(number) => args.number(name, *number),
            Value::Text(text) => args.text(name, text),
        });
    let what = texts.text(&format!("error-{}", failure.code), &args);
    let hint = texts.text(&format!("error-{}-hint", failure.code), &args);
    let _ = writeln!(std::io::stderr(), "{what} {hint}");
    rfd::MessageDialog::new()
        .set_title("Resguardo")
        .set_description(format!("{what}\n\n{hint}"))
        .show();
    ExitCode::FAILURE
}
