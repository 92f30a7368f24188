//! `resguardo man`: the manual page, all commands in one.

use crate::command::{self, NAME};
use crate::output;
use crate::problem::Problem;
use app::l10n::{Args, Texts};
use clap::{Arg, Command};
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};

pub(crate) fn run(texts: &Texts) -> Result<(), Problem> {
    output::print(&page(texts).render())
}

/// No date: the page of a version is always the same.
fn page(texts: &Texts) -> Roff {
    let say = |id: &str| texts.text(id, &Args::new());
    let mut root = command::build(texts);
    root.build();
    let version = format!("{NAME} {}", env!("CARGO_PKG_VERSION"));
    let mut page = Roff::new();
    page.control("TH", [NAME, "1", "", version.as_str(), ""]);
    section(&mut page, &say("cli-man-name"));
    page.text([roman(format!("{NAME} - {}", say("cli-man-summary")))]);
    section(&mut page, &say("cli-usage"));
    page.text([roman(usage(&root))]);
    section(&mut page, &say("cli-man-description"));
    page.text([roman(about(&root))]);
    options(&mut page, &root);
    section(&mut page, &say("cli-commands"));
    for command in leaves(&root) {
        page.control("SS", [usage(command).as_str()]);
        page.text([roman(about(command))]);
        options(&mut page, command);
    }
    section(&mut page, &say("cli-man-exit"));
    for (code, meaning) in [
        ("0", "cli-man-exit-0"),
        ("2", "cli-man-exit-2"),
        ("1", "cli-man-exit-1"),
    ] {
        page.control("TP", []);
        page.text([bold(code)]);
        page.text([roman(say(meaning))]);
    }
    page
}

fn section(page: &mut Roff, title: &str) {
    page.control("SH", [title.to_uppercase().as_str()]);
}

/// The usage in one line, since whoever shows the page lays it out, and without the parser's own heading.
fn usage(command: &Command) -> String {
    let usage = command.clone().render_usage().to_string();
    let words: Vec<&str> = usage
        .split_whitespace()
        .skip_while(|word| *word != NAME)
        .collect();
    words.join(" ")
}

fn about(command: &Command) -> String {
    command.get_about().map(ToString::to_string).unwrap_or_default()
}

/// The commands that do something themselves.
fn leaves(command: &Command) -> Vec<&Command> {
    if command.has_subcommands() {
        command.get_subcommands().flat_map(leaves).collect()
    } else {
        vec![command]
    }
}

/// The command's own options; those that every command has stand once, at the top.
fn options(page: &mut Roff, command: &Command) {
    let at_top = command.get_name() == NAME;
    for option in command
        .get_arguments()
        .filter(|option| at_top || !option.is_global_set())
    {
        page.control("TP", []);
        page.text(heading(option));
        let help = option.get_help().map(ToString::to_string).unwrap_or_default();
        page.text([roman(help)]);
    }
}

fn heading(option: &Arg) -> Vec<Inline> {
    let mut parts = Vec::new();
    if let Some(short) = option.get_short() {
        parts.extend([bold(format!("-{short}")), roman(", ")]);
    }
    if let Some(long) = option.get_long() {
        parts.push(bold(format!("--{long}")));
    }
    if option.get_action().takes_values() {
        let gap = if parts.is_empty() { "" } else { " " };
        for name in option.get_value_names().unwrap_or_default() {
            parts.extend([roman(gap), italic(name.to_string())]);
        }
    }
    parts
}
