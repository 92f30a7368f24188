//! The plan for other programs: a calendar, a spreadsheet, a script.

use crate::app::{App, build_model};
use crate::assess::{Desk, Statement};
use crate::case::Case;
use crate::dto::{Exported, PlannedAction};
use crate::exchange::{saved_as, write_export};
use crate::failure::{Failure, Result};
use domain::Standing;
use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::{Date, DateTime};
use l10n::{Args, Texts};
use serde::Serialize;
use std::path::Path;

/// A kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFormat {
    /// An event for each day on which something is due.
    Calendar,
    /// A row for each action.
    Spreadsheet,
    /// The same rows as JSON.
    Json,
}

impl PlanFormat {
    /// By the name's ending.
    pub const ALL: [(&'static str, Self); 3] = [
        ("csv", Self::Spreadsheet),
        ("ics", Self::Calendar),
        ("json", Self::Json),
    ];

    /// The format of an ending; none: it is not known.
    pub fn of(ending: &str) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|(known, _)| *known == ending);
        found.map(|(_, format)| format)
    }

    fn ending(self) -> &'static str {
        let found = Self::ALL.into_iter().find(|(_, format)| *format == self);
        found.map_or("", |(ending, _)| ending)
    }
}

/// An action as other programs read it.
#[derive(Serialize)]
struct Row {
    rank: Option<u32>,
    id: String,
    title: String,
    practice: String,
    scenario: String,
    points_before: Option<f64>,
    points_after: Option<f64>,
    minutes_least: u32,
    minutes_most: u32,
    cost: u32,
    by: String,
    owner: String,
    due: String,
    note: String,
    state: String,
    reason: String,
    review: String,
}

impl App {
    /// The name that is proposed for a file of the plan.
    pub fn plan_data_file_name(&self, format: PlanFormat) -> String {
        self.dated("file-name-plan-data", format.ending())
    }

    /// Writes the plan of the open assessment for another program, in the language in use.
    pub fn export_plan_data(&self, path: &Path, format: PlanFormat) -> Result<Exported> {
        write_export(path, &self.case()?.plan_data(format, self.language())?)?;
        Ok(saved_as(path))
    }
}

impl Desk {
    /// Writes the plan of a statement for another program.
    pub fn write_plan_data(
        &self,
        path: &Path,
        statement: &Statement,
        at: DateTime,
        format: PlanFormat,
        language: &str,
    ) -> Result<()> {
        let model = build_model(self.library(), statement.pack())?;
        let data = self
            .case(&model, statement, None, at)
            .plan_data(format, language)?;
        write_export(path, &data)
    }
}

impl Case<'_> {
    fn plan_data(&self, format: PlanFormat, language: &str) -> Result<Vec<u8>> {
        let texts = crate::texts::plain(language);
        let snapshot = self.snapshot();
        let closed = self.closed(&snapshot).into_iter();
        let actions: Vec<PlannedAction> = self.planned(&snapshot).into_iter().chain(closed).collect();
        match format {
            PlanFormat::Calendar => Ok(self.calendar(&actions, &texts).to_string().into_bytes()),
            PlanFormat::Spreadsheet => spreadsheet(&self.rows(&actions, &texts, inert)),
            PlanFormat::Json => {
                serde_json::to_vec_pretty(&self.rows(&actions, &texts, str::to_owned)).map_err(|_| broken())
            }
        }
    }

    /// `typed` makes what a person typed fit for the file.
    fn rows(&self, actions: &[PlannedAction], texts: &Texts, typed: fn(&str) -> String) -> Vec<Row> {
        let say = |id: String| texts.text(&id, &Args::new());
        let row = |action: &PlannedAction| {
            let is_open = action.rank > 0;
            let practice = self
                .model
                .action(&action.id)
                .map(|known| known.practice.to_string());
            Row {
                rank: is_open.then_some(action.rank),
                id: action.id.clone(),
                title: say(format!("action-{}", action.id)),
                practice: practice
                    .map(|id| say(format!("practice-{id}")))
                    .unwrap_or_default(),
                scenario: (action.scenario.as_ref())
                    .map(|id| say(format!("scenario-{id}")))
                    .unwrap_or_default(),
                points_before: is_open.then_some(action.from),
                points_after: is_open.then_some(action.to),
                minutes_least: action.minutes.0,
                minutes_most: action.minutes.1,
                cost: action.cost,
                by: action.who.clone(),
                owner: typed(&action.owner),
                due: action.due.clone().unwrap_or_default(),
                note: typed(&action.note),
                state: action.state.clone(),
                reason: typed(&action.reason),
                review: action.review.clone().unwrap_or_default(),
            }
        };
        actions.iter().map(row).collect()
    }

    /// What is due, what is to be thought about again, and which answers and documents run out, each on its day.
    fn calendar(&self, actions: &[PlannedAction], texts: &Texts) -> Calendar {
        let mut calendar = Calendar::new();
        calendar.name(&texts.text("calendar-name", &Args::new()));
        let say = |id: &str, what: &str| {
            let args = Args::new().text("what", texts.text(what, &Args::new()));
            texts.text(id, &args)
        };
        for action in actions {
            let title = format!("action-{}", action.id);
            if let (true, Some(due)) = (action.rank > 0, day(action.due.as_deref())) {
                let text = say("calendar-due", &title);
                calendar.push(self.all_day(&format!("due-{}", action.id), due, &text, &action.owner));
            }
            if let Some(review) = day(action.review.as_deref()) {
                let text = say("calendar-review", &title);
                calendar.push(self.all_day(&format!("review-{}", action.id), review, &text, ""));
            }
        }
        for (item, last) in self.running_out() {
            let text = say("calendar-lapse", &format!("item-{item}"));
            calendar.push(self.all_day(&format!("lapse-{item}"), last, &text, ""));
        }
        for (id, document) in domain::documents(self.events) {
            let Some(last) = document.expires else { continue };
            let args = Args::new().text("what", document.title.as_str());
            let text = texts.text("calendar-document", &args);
            calendar.push(self.all_day(&format!("document-{id}"), last, &text, &document.owner));
        }
        calendar.done()
    }

    /// The same event has the same id whenever it is written, so a calendar replaces it.
    fn all_day(&self, id: &str, date: Date, summary: &str, description: &str) -> Event {
        let assessment = self.events.first().map(|event| event.assessment.to_string());
        let start = Property::new("DTSTART", compact(date))
            .add_parameter("VALUE", "DATE")
            .done();
        let mut event = Event::new();
        event
            .uid(&format!("{id}@{}.resguardo", assessment.unwrap_or_default()))
            .add_property("DTSTAMP", format!("{}T000000Z", compact(self.at.date())))
            .append_property(start)
            .summary(summary);
        if !description.is_empty() {
            event.description(description);
        }
        event.done()
    }

    /// The known answers that still hold, with the last day on which they do.
    fn running_out(&self) -> Vec<(String, Date)> {
        let last_day = |id: &&domain::ItemId| {
            let state = self.evaluation.item(id.as_str())?;
            let holds = !state.lapsed && state.standing == Standing::Known;
            let since = state.check.as_ref().map(|(_, date)| *date).or(state.answered)?;
            let item = self.model.item(id.as_str()).filter(|_| holds)?;
            Some((id.to_string(), item.valid_for.end(since)))
        };
        self.asked().iter().filter_map(last_day).collect()
    }
}

fn day(iso: Option<&str>) -> Option<Date> {
    iso.and_then(|iso| iso.parse().ok())
}

/// As calendars write it: 20261123.
fn compact(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

fn spreadsheet(rows: &[Row]) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows {
        writer.serialize(row).map_err(|_| broken())?;
    }
    writer.into_inner().map_err(|_| broken())
}

/// A text that somebody typed, such that no spreadsheet takes it for a formula.
pub(crate) fn inert(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

fn broken() -> Failure {
    Failure::new("internal")
}
