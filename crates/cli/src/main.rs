//! `resguardo`: the command line. It links no window, and only `vault` asks the keychain.
//!
//! Exit codes: 0 done, 2 bad usage or bad input, 1 anything else.

mod assess;
mod channels;
mod check;
mod command;
mod content;
mod evidence;
mod history;
mod language;
mod layout;
mod lint;
mod man;
mod moment;
mod output;
mod outside;
mod plan;
mod problem;
mod register;
mod sheet;
mod source;
mod stationery;
mod usage;
mod vault;

use app::Desk;
use app::l10n::Texts;
use clap::ArgMatches;
use problem::Problem;
use std::ffi::OsString;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let texts = language::texts(&arguments);
    match run(arguments, &texts) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => problem.report(&texts),
    }
}

fn run(arguments: Vec<OsString>, texts: &Texts) -> Result<(), Problem> {
    match command::build(texts).try_get_matches_from(arguments) {
        Ok(matches) => carry_out(&matches, texts),
        Err(error) if error.exit_code() == 0 => output::print(&error.render().to_string()),
        Err(error) => Err(usage::problem(&error)),
    }
}

fn carry_out(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches, &outside::desk()?, texts),
        Some(("assess", matches)) => assess::run(matches, &mut outside::desk()?, texts),
        Some(("history", matches)) => history::history(matches, texts),
        Some(("compare", matches)) => history::compare(matches, texts),
        Some(("explain", matches)) => history::explain(matches, texts),
        Some(("plan", matches)) => plan::run(matches, texts),
        Some(("evidence", matches)) => evidence::run(matches, texts),
        Some(("export", matches)) => plan::export(matches, texts),
        Some(("print", matches)) => plan::print(matches, texts),
        Some(("register", matches)) => register::write(matches, texts),
        Some(("content", matches)) => match matches.subcommand() {
            Some(("list", matches)) => outside::list(matches, texts),
            Some(("show", matches)) => content::show(matches, &Desk::new(), texts),
            Some(("print", matches)) => content::print(matches, texts),
            Some(("lint", matches)) => lint::run(matches, &Desk::new(), texts),
            Some(("check", matches)) => outside::check(matches, texts),
            Some(("add", matches)) => outside::add(matches, texts),
            Some(("remove", matches)) => outside::remove(matches, texts),
            Some(("update", matches)) => outside::update(matches, texts),
            Some(("new", matches)) => sheet::new(matches, &Desk::new(), texts),
            Some(("import", matches)) => sheet::import(matches, &Desk::new(), texts),
            Some(("export", matches)) => sheet::export(matches, &Desk::new(), texts),
            _ => Err(usage::no_command()),
        },
        Some(("channels", matches)) => channels::run(matches, &outside::desk()?, texts),
        Some(("vault", matches)) => vault::run(matches, texts),
        Some(("completions", matches)) => command::completions(matches, texts),
        Some(("man", _)) => man::run(texts),
        _ => Err(usage::no_command()),
    }
}
