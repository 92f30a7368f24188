//! `resguardo register`: what happened, for whoever has to be shown it.

use crate::output;
use crate::problem::Problem;
use crate::usage;
use crate::vault;
use app::dto::{RegisterFormat, RegisterOptions};
use app::l10n::{Args, Texts};
use clap::ArgMatches;
use std::path::PathBuf;

/// Writes the register of a vault, and says where it is.
pub(crate) fn write(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let format = match matches.get_one::<String>("format").map(String::as_str) {
        Some("pdf") => RegisterFormat::Pdf,
        Some("csv") => RegisterFormat::Csv,
        Some("json") => RegisterFormat::Json,
        _ => return Err(usage::no_command()),
    };
    let Some(out) = matches.get_one::<PathBuf>("out") else {
        return Err(usage::no_command());
    };
    let language = texts.tag().to_owned();
    let written =
        vault::unlocked(matches, texts)?.export_register(out, &RegisterOptions { language, format })?;
    let file = written.file.unwrap_or_default();
    let saved = match format {
        RegisterFormat::Pdf => {
            let args = Args::new().text("file", file).number("pages", written.pages);
            texts.text("export-saved-file", &args)
        }
        RegisterFormat::Csv | RegisterFormat::Json => {
            texts.text("cli-vault-saved", &Args::new().text("file", file))
        }
    };
    output::print(&format!("{saved}\n"))
}
