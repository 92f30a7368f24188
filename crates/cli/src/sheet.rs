//! `resguardo content new`, `import` and `export`: questionnaires as spreadsheets.

use crate::lint;
use crate::output;
use crate::problem::Problem;
use app::Desk;
use app::l10n::{Args, Texts};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

pub(crate) fn new(matches: &ArgMatches, desk: &Desk, texts: &Texts) -> Result<(), Problem> {
    let out = path(matches, "out");
    desk.new_sheet(word(matches, "id"), out)?;
    saved(out, texts)
}

pub(crate) fn import(matches: &ArgMatches, desk: &Desk, texts: &Texts) -> Result<(), Problem> {
    let out = path(matches, "out");
    let findings = desk.import_sheet(path(matches, "file"), out, None)?;
    lint::tell(&findings, texts)?;
    saved(out, texts)
}

pub(crate) fn export(matches: &ArgMatches, desk: &Desk, texts: &Texts) -> Result<(), Problem> {
    let out = path(matches, "out");
    desk.export_sheet(word(matches, "id"), out)?;
    saved(out, texts)
}

fn word<'m>(matches: &'m ArgMatches, name: &str) -> &'m str {
    matches.get_one::<String>(name).map_or("", String::as_str)
}

fn path<'m>(matches: &'m ArgMatches, name: &str) -> &'m Path {
    matches
        .get_one::<PathBuf>(name)
        .map_or(Path::new(""), PathBuf::as_path)
}

fn saved(path: &Path, texts: &Texts) -> Result<(), Problem> {
    let args = Args::new().text("path", path.display().to_string());
    output::print(&format!(
        "{}\n",
        output::harmless(&texts.text("cli-saved", &args))
    ))
}
