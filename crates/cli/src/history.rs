//! `resguardo history`, `compare` and `explain`: how a result came to be what it is, and what it rests on.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use crate::source::Source;
use app::jiff::civil::Date;
use app::l10n::Texts;
use app::{ComparisonWords, HistoryWords};
use clap::ArgMatches;
use serde_json::json;

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
