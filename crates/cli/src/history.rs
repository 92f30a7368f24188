//! `resguardo history`, `compare`, `explain` and `export`: how a result came to be what it is, what it rests on, and the plan
//! for other programs; from a vault or from a file of events.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use crate::vault;
use app::dto::{Comparison, History};
use app::jiff::civil::{Date, DateTime};
use app::l10n::Texts;
use app::{App, Clock, ComparisonWords, Desk, Explained, HistoryWords, PlanFormat, Statement};
use clap::ArgMatches;
use serde_json::json;
use std::path::PathBuf;

pub(crate) fn history(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let history = Source::open(matches, texts)?.history()?;
    if matches.get_flag("json") {
        return output::print_json(&json!(history));
    }
    output::print(&history_page(&HistoryWords::new(&history, texts)))
}

pub(crate) fn compare(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let day = |name: &str| matches.get_one::<Date>(name).copied().unwrap_or_default();
    let comparison = Source::open(matches, texts)?.compare(day("from"), day("to"))?;
    if matches.get_flag("json") {
        return output::print_json(&json!(comparison));
    }
    output::print(&comparison_page(&ComparisonWords::new(&comparison, texts)))
}

pub(crate) fn explain(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let only = matches.get_one::<String>("id").map(String::as_str);
    let explained = Source::open(matches, texts)?.explain(only)?;
    if matches.get_flag("json") {
        return output::print_json(&json!(explained));
    }
    let mut page = Page::default();
    for (heading, lines) in explained.in_words(texts) {
        page.space();
        page.paragraph(0, &heading);
        for line in lines {
            page.hanging("  - ", &line);
        }
    }
    output::print(&page.finish())
}

pub(crate) fn export(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let format = matches
        .get_one::<String>("format")
        .and_then(|ending| PlanFormat::of(ending));
    let (Some(format), Some(out)) = (format, matches.get_one::<PathBuf>("out")) else {
        return Err(crate::usage::no_command());
    };
    match Source::open(matches, texts)? {
        Source::Vault(app) => app.export_plan_data(out, format).map(drop)?,
        Source::File(desk, statement, at) => {
            desk.write_plan_data(out, &statement, at, format, texts.tag())?;
        }
    }
    Ok(())
}

/// Where the events come from.
enum Source {
    Vault(Box<App>),
    File(Box<Desk>, Statement, DateTime),
}

impl Source {
    fn open(matches: &ArgMatches, texts: &Texts) -> Result<Self, Problem> {
        let Some(file) = matches.get_one::<PathBuf>("events") else {
            return Ok(Self::Vault(Box::new(vault::unlocked(matches, texts)?)));
        };
        let desk = Desk::new();
        let given = matches.get_one::<DateTime>("at").copied();
        let at = given.unwrap_or_else(|| Clock::System.now());
        let pack = matches.get_one::<String>("pack").map_or("", String::as_str);
        let statement = desk.read_events(pack, file)?.until(at.date());
        Ok(Self::File(Box::new(desk), statement, at))
    }

    fn history(&self) -> Result<History, Problem> {
        Ok(match self {
            Self::Vault(app) => app.history()?,
            Self::File(desk, statement, at) => desk.history(statement, *at)?,
        })
    }

    fn explain(&self, only: Option<&str>) -> Result<Explained, Problem> {
        Ok(match self {
            Self::Vault(app) => app.explain(only)?,
            Self::File(desk, statement, at) => desk.explain(statement, *at, only)?,
        })
    }

    fn compare(&self, from: Date, to: Date) -> Result<Comparison, Problem> {
        Ok(match self {
            Self::Vault(app) => app.compare(&from.to_string(), &to.to_string())?,
            Self::File(desk, statement, at) => desk.compare(statement, *at, from, to)?,
        })
    }
}

fn history_page(words: &HistoryWords) -> String {
    let mut page = Page::default();
    page.paragraph(0, &words.headline);
    page.paragraph(0, &words.note);
    page.space();
    page.table(2, &words.sums);
    page.space();
    let wide = |column: usize| words.moments.iter().map(|row| row[column].chars().count()).max();
    let (days, points) = (wide(0).unwrap_or(0), wide(1).unwrap_or(0));
    for [day, risk, reason] in &words.moments {
        page.hanging(&format!("  {day:<days$}  {risk:>points$}  "), reason);
    }
    page.finish()
}

fn comparison_page(words: &ComparisonWords) -> String {
    let mut page = Page::default();
    page.paragraph(0, &words.headline);
    page.space();
    for cause in &words.causes {
        page.paragraph(2, cause);
    }
    if words.practices.is_empty() {
        return page.finish();
    }
    page.space();
    let rows = || std::iter::once(&words.columns).chain(&words.practices);
    let wide = |column: usize| rows().map(|row| row[column].chars().count()).max().unwrap_or(0);
    let [name, before, after, change] = [0, 1, 2, 3].map(wide);
    for row in rows() {
        let [practice, then, now, by] = row;
        page.line(&format!(
            "  {practice:<name$}  {then:>before$}  {now:>after$}  {by:>change$}"
        ));
    }
    page.finish()
}
