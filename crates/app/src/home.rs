//! The home screen.

use crate::app::App;
use crate::case::{Case, answer_out};
use crate::dto::{self, Home, Lapsed, Place, Reminder, Resume};
use crate::failure::Result;
use crate::look::summary;
use crate::outcome::headline;
use crate::questions::{count, minutes};
use domain::{ActionId, ActionState, Answer, Snapshot, Standing};
use jiff::ToSpan;
use jiff::civil::Date;

/// How many days before its day something is called to mind.
const REMINDED_BEFORE: i32 = 7;

impl App {
    /// The home screen of the open assessment.
    pub fn home_screen(&self) -> Result<Home> {
        let case = self.case()?;
        let session = self.session()?;
        let snapshot = case.snapshot();
        let open: Vec<_> = case.asked().into_iter().filter(|id| case.is_open(id)).collect();
        let resume = open.first().and_then(|id| {
            let area = self.model.pack().section_of(id)?;
            let remaining = count(open.iter());
            Some(Resume {
                area: area.to_string(),
                item: id.to_string(),
                remaining,
                minutes: minutes(remaining),
            })
        });
        let started = snapshot.counts.answered > 0;
        let (facts, review) = self.facts_dates(&case.country);
        Ok(Home {
            name: case.name.clone(),
            audience: case.audience().to_owned(),
            place: Place {
                country: case.country.clone(),
                region: case.region.clone(),
            },
            today: case.at.date().to_string(),
            vault: session.vault_state(case.at.date()),
            resume,
            headline: started.then(|| headline(&snapshot)),
            last_change: case.last_change(),
            open_actions: count(snapshot.plan.iter()),
            lapsed: case.lapsed(),
            reminders: case.reminders(&snapshot),
            data_date: facts.to_string(),
            data_months: whole_months(facts, case.at.date()),
            data_review: review.to_string(),
            last_checks: session.run.as_ref().map(|run| summary(run, &session.events)),
        })
    }
}

/// Whole months from one day to a later one; 0 if it is not later.
pub(crate) fn whole_months(from: Date, to: Date) -> u32 {
    let months = from
        .until((jiff::Unit::Month, to))
        .map_or(0, |span| span.get_months());
    u32::try_from(months).unwrap_or(0)
}

impl Case<'_> {
    /// When something was last answered or measured.
    fn last_change(&self) -> Option<String> {
        use domain::Body;
        let tells = |body: &Body| matches!(body, Body::Answer { .. } | Body::Fact { .. });
        self.events
            .iter()
            .rev()
            .find(|event| tells(&event.body))
            .map(|event| event.date.to_string())
    }

    /// What is due within a week, or was due before.
    fn reminders(&self, snapshot: &Snapshot) -> Vec<Reminder> {
        let today = self.at.date();
        let soon = today.saturating_add(REMINDED_BEFORE.days());
        let open = || snapshot.plan.iter().map(|entry| &entry.id);
        let due = open().map(|id| (id, "due", self.assignment(id.as_str()).due));
        let reviewed = open().chain(self.closed_ids(snapshot));
        let review = reviewed.map(|id| (id, "review", self.review(id)));
        let mut reminders: Vec<Reminder> = due
            .chain(review)
            .filter_map(|(action, kind, date)| {
                let date = date.filter(|date| *date <= soon)?;
                Some(Reminder {
                    action: action.to_string(),
                    kind: kind.to_owned(),
                    date: date.to_string(),
                    overdue: date < today,
                    owner: self.assignment(action.as_str()).owner,
                })
            })
            .collect();
        reminders.sort_by(|a, b| a.date.cmp(&b.date));
        reminders
    }

    /// When an accepted risk is thought about again.
    fn review(&self, action: &ActionId) -> Option<Date> {
        match self.evaluation.action_state(action.as_str()) {
            ActionState::Accepted { review, .. } => Some(review),
            _ => None,
        }
    }

    /// Answers and facts that are no longer fresh.
    pub(crate) fn lapsed(&self) -> Vec<Lapsed> {
        let asked = self.asked();
        let lapsed = |id: &&domain::ItemId| -> Option<Lapsed> {
            let state = self.evaluation.item(id.as_str())?;
            if !state.lapsed || matches!(state.standing, Standing::Unanswered | Standing::Unknown) {
                return None;
            }
            let answer = match &state.standing {
                Standing::NotApplicable(reason) => Answer::NotApplicable(reason.clone()),
                _ => Answer::Codes(self.evaluation.counted(id.as_str())),
            };
            let date = state.check.as_ref().map(|(_, date)| *date).or(state.answered)?;
            let item = self.model.item(id.as_str())?;
            Some(Lapsed {
                item: id.to_string(),
                answer: answer_out(&answer).unwrap_or(dto::Answer::Unknown),
                simpler: self.counted_simpler(id.as_str()),
                date: date.to_string(),
                held_until: item.valid_for.end(date).to_string(),
                check: state
                    .check
                    .as_ref()
                    .map(|(check, _)| Self::check_message(check.as_str())),
            })
        };
        asked.iter().filter_map(lapsed).collect()
    }
}
