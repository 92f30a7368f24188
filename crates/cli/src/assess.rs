//! `resguardo assess`: from a file of answers to a plan. Nothing is kept, nothing of a vault is touched.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use crate::stationery::Stationery;
use app::jiff::civil::DateTime;
use app::l10n::{Args, Texts};
use app::report_model::{FirstAction, Report};
use app::{Assessed, Clock, Desk, Live, Statement};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// How many actions are named; the plan has them all.
const ACTIONS: usize = 3;

pub(crate) fn run(matches: &ArgMatches, desk: &mut Desk, texts: &Texts) -> Result<(), Problem> {
    let replay = path(matches, "replay")
        .map(|folder| desk.replay(folder))
        .transpose()?;
    let given = matches.get_one::<DateTime>("at").copied();
    let at = given
        .or(replay.as_ref().map(app::Replay::now))
        .unwrap_or_else(|| Clock::System.now());
    let Stationery { paper, partner } = Stationery::of(matches);
    desk.print_on(paper, partner)?;
    let statement = read(matches, desk, at)?;
    let run = match &replay {
        Some(computer) => Some(desk.check_again(computer, at)),
        None if matches.get_flag("check") => Some(desk.check(&Live::new(), at)),
        None => None,
    };
    let assessed = desk.assess(statement, run.as_ref(), at, texts.tag())?;
    let out = path(matches, "out").unwrap_or(Path::new(""));
    desk.write_plan(out, &assessed.plan)?;
    if matches.get_flag("json") {
        output::print_json(&serde_json::json!(assessed.snapshot))
    } else {
        output::print(&page(&assessed, out, texts))
    }
}

fn path<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m Path> {
    matches.get_one::<PathBuf>(name).map(PathBuf::as_path)
}

fn read(matches: &ArgMatches, desk: &Desk, at: DateTime) -> Result<Statement, Problem> {
    let pack = matches.get_one::<String>("pack").map_or("", String::as_str);
    Ok(match (path(matches, "answers"), path(matches, "events")) {
        (Some(file), _) => desk.read_answers(pack, file, at.date())?,
        (None, file) => desk.read_events(pack, file.unwrap_or(Path::new("")))?,
    })
}

fn page(assessed: &Assessed, out: &Path, texts: &Texts) -> String {
    let report = &assessed.report;
    let mut page = Page::default();
    page.paragraph(0, &report.headline.text);
    if let Some(note) = &report.headline.note {
        page.paragraph(0, note);
    }
    page.space();
    let figure = |figure: &app::report_model::Figure| {
        (figure.label.clone(), format!("{} {}", figure.value, figure.unit))
    };
    page.table(2, &report.figures.iter().map(figure).collect::<Vec<_>>());
    page.space();
    write_actions(&mut page, report, texts);
    page.space();
    let written = Args::new()
        .text("path", output::harmless(&out.display().to_string()))
        .number("pages", assessed.plan.pages);
    page.line(&texts.text("cli-written", &written));
    if !assessed.plan.uncovered.is_empty() {
        let characters: String = assessed.plan.uncovered.iter().collect();
        let args = Args::new().text("characters", output::harmless(&characters));
        page.line(&texts.text("cli-uncovered", &args));
    }
    page.finish()
}

fn write_actions(page: &mut Page, report: &Report, texts: &Texts) {
    let rows = &report.first_actions.rows;
    let first = &rows[..ACTIONS.min(rows.len())];
    if first.is_empty() {
        return;
    }
    page.line(&texts.text("cli-first", &Args::new()));
    if FirstAction::any_share_a_rank(first) {
        page.paragraph(2, &report.labels.equal_rank);
    }
    for action in first {
        let text = format!("{} ({} · {})", action.title, action.when, action.time);
        page.hanging(&format!("  {}. ", action.rank), &text);
    }
}
