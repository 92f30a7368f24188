//! The chart: how far each practice is, with its table.

use super::Paper;
use super::first_page::join;
use crate::outcome::standing;
use domain::{PracticeId, Protection};
use l10n::Args;
use report::model::{Bar, Chart, DataTable};

/// How many practices the chart shows, so that it stays on one page; the table has them all.
const BARS: usize = 12;

impl Paper<'_> {
    /// None while nothing is in scope, or nothing was answered: bars of what nobody knows would say nothing.
    pub(super) fn chart(&self) -> Option<Chart> {
        let snapshot = self.snapshot;
        if snapshot.counts.answered == 0 {
            return None;
        }
        let ordered: Vec<(&PracticeId, &Protection)> = snapshot
            .weak
            .iter()
            .chain(&snapshot.good)
            .map(|id| (id, &snapshot.protection[id]))
            .collect();
        let (first, level) = ordered.first()?;
        let title = if snapshot.weak.is_empty() {
            self.say("report-chart-title-all-reached")
        } else {
            let practice = self.practice(first);
            let value = self.band(level.low, level.high);
            self.say_with(
                "report-chart-title",
                &Args::new().text("practice", practice).text("value", value),
            )
        };
        Some(Chart {
            alt: title.clone(),
            title,
            note: Some(join(&[
                self.chart_note(&ordered[..ordered.len().min(BARS)]),
                self.chart_and_table(ordered.len()),
                self.chart_and_checks(),
            ])),
            scale: [0.0, 0.5, 1.0].map(|at| self.hundredths(at)),
            known: self.say("report-chart-known"),
            possible: self.say("report-chart-possible"),
            target: self.say("report-chart-target"),
            bars: ordered
                .iter()
                .take(BARS)
                .map(|(id, level)| self.bar(id, level))
                .collect(),
            table: DataTable {
                caption: self.say("report-chart-table"),
                head: [
                    "report-chart-practice",
                    "report-chart-level",
                    "report-chart-target",
                    "report-chart-word",
                ]
                .iter()
                .map(|id| self.say(id))
                .collect(),
                rows: ordered.iter().map(|(id, level)| self.row(id, level)).collect(),
            },
        })
    }

    /// That the table has more than the chart has room for.
    fn chart_and_table(&self, practices: usize) -> String {
        if practices <= BARS {
            return String::new();
        }
        self.say_with("report-chart-first", &Args::new().number("count", BARS))
    }

    /// A level is made of answers: not every check that fails lowers one.
    fn chart_and_checks(&self) -> String {
        let fails = self.failing().next().is_some();
        if fails {
            self.say("report-chart-checks")
        } else {
            String::new()
        }
    }

    /// How to read the chart, and which essentials are short, once all of them were asked.
    fn chart_note(&self, shown: &[(&PracticeId, &Protection)]) -> String {
        let hatched = shown.iter().any(|(_, level)| level.high > level.low);
        let hatched = hatched.then(|| self.say("report-chart-hatched"));
        let gates: Vec<String> = self.snapshot.gates.iter().map(|id| self.practice(id)).collect();
        let essentials = (!gates.is_empty() && !self.snapshot.so_far).then(|| {
            let message = if self.any_gate_may_reach() {
                "report-chart-gates-maybe"
            } else {
                "report-chart-gates"
            };
            self.say_with(message, &Args::new().text("list", self.texts.list(&gates)))
        });
        join(&[
            self.say("report-chart-note"),
            hatched.unwrap_or_default(),
            essentials.unwrap_or_default(),
        ])
    }

    pub(super) fn practice(&self, id: &PracticeId) -> String {
        self.say(&format!("practice-{id}"))
    }

    fn bar(&self, id: &PracticeId, level: &Protection) -> Bar {
        Bar {
            label: self.practice(id),
            low: level.low,
            high: level.high,
            target: Some(level.target),
            value: self.band(level.low, level.high),
            word: self.standing(level),
        }
    }

    fn row(&self, id: &PracticeId, level: &Protection) -> Vec<String> {
        let practice = self.practice(id);
        let practice = if level.blocking {
            self.say_with(
                "report-practice-essential",
                &Args::new().text("practice", practice),
            )
        } else {
            practice
        };
        vec![
            practice,
            self.band(level.low, level.high),
            self.hundredths(level.target),
            self.standing(level),
        ]
    }

    fn standing(&self, level: &Protection) -> String {
        self.say(match standing(level) {
            "reached" => "practice-standing-reached",
            "to-learn" => "practice-standing-to-learn",
            "near" => "practice-standing-near",
            _ => "practice-standing-far",
        })
    }
}
