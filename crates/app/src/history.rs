//! How the result moves: every day, what happened, what came together, and two days side by side.

mod words;

use crate::app::{App, build_model};
use crate::assess::{Desk, Statement};
use crate::case::Case;
use crate::dto::{
    AccumulatedRisk, Band, Burden, CauseSum, Comparison, History, HistoryDay, Moment, MovedBy, OutdatedPlan,
    PracticeMove,
};
use crate::failure::{Failure, Result};
use crate::outcome::word_code;
use domain::{ActionState, Body, Change, ChangeCause, Day, Event, Snapshot};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use store::SavedSnapshot;

pub(crate) use words::points;
pub use words::{ComparisonWords, HistoryWords};

/// How many burdens are shown.
const BURDENS: usize = 3;

impl App {
    /// How the result of the open assessment came to be what it is.
    pub fn history(&self) -> Result<History> {
        let session = self.session()?;
        let printed = session.vault.snapshots(session.assessment.id)?;
        Ok(self.case()?.history(&printed))
    }

    /// Two days of the open assessment side by side. Fails with `no-such-days` unless both are days of
    /// its history, in order.
    pub fn compare(&self, from: &str, to: &str) -> Result<Comparison> {
        let date = |text: &str| text.parse::<Date>().map_err(|_| Failure::new("no-such-days"));
        self.case()?.compare(date(from)?, date(to)?)
    }
}

impl Desk {
    /// How the result of a statement came to be what it is on a day.
    pub fn history(&self, statement: &Statement, at: DateTime) -> Result<History> {
        let model = build_model(self.library(), statement.pack())?;
        Ok(self.case(&model, statement, None, at).history(&[]))
    }

    /// Two days of a statement side by side, as seen on a third. Fails as [`App::compare`].
    pub fn compare(&self, statement: &Statement, at: DateTime, from: Date, to: Date) -> Result<Comparison> {
        let model = build_model(self.library(), statement.pack())?;
        self.case(&model, statement, None, at).compare(from, to)
    }
}

impl Case<'_> {
    fn today(&self) -> Date {
        self.at.date()
    }

    fn known(&self) -> Cow<'_, [Event]> {
        domain::as_of_today(self.events, self.today())
    }

    fn days(&self, last: Date) -> domain::History {
        domain::history(self.model, self.pass, &self.known(), last)
    }

    pub(crate) fn history(&self, printed: &[SavedSnapshot]) -> History {
        let days = self.days(self.today());
        History {
            today: self.today().to_string(),
            days: steps(days.days()),
            moments: self.moments(&days),
            accumulated: accumulated(&days.last_twelve_months(self.today())),
            outdated: printed.iter().filter_map(|saved| self.outdated(saved)).collect(),
        }
    }

    /// What happened in the last twelve months.
    fn moments(&self, days: &domain::History) -> Vec<Moment> {
        let Some(first) = days.days().first() else {
            return Vec::new();
        };
        let start = first.date.max(self.today().saturating_sub(1.year()));
        let before = start.yesterday().unwrap_or(start);
        let events = self.known();
        let mut done = actions_done(&events, start);
        let mut moments: BTreeMap<Date, Vec<Change>> = BTreeMap::new();
        for change in domain::changes(self.model, self.pass, &events, before, self.today()) {
            moments.entry(change.date).or_default().push(change);
        }
        for date in done.keys() {
            moments.entry(*date).or_default();
        }
        let moment = |(date, changes): (Date, Vec<Change>)| {
            let at = days.days().binary_search_by_key(&date, |day| day.date).ok()?;
            let done = done.remove(&date).unwrap_or_default();
            // On the first day the context is part of the beginning.
            let begins = |change: &Change| date == first.date && change.cause == ChangeCause::Profile;
            let moved = (changes.into_iter()).filter(|change| !begins(change) && !self.is_of(change, &done));
            Some(Moment {
                day: day(&days.days()[at]),
                moved: moved.map(moved_by).collect(),
                done: done.into_iter().collect(),
            })
        };
        moments.into_iter().filter_map(moment).collect()
    }

    /// Whether a change is an answer that an action sets, so that the action tells it already.
    fn is_of(&self, change: &Change, done: &BTreeSet<String>) -> bool {
        let Some(item) = &change.item else { return false };
        change.cause == ChangeCause::Answered
            && self.library.catalogue.actions.iter().any(|action| {
                done.contains(action.id.as_str()) && action.sets.iter().any(|set| set.item == *item)
            })
    }

    /// A printed plan whose figures would be other ones today, though it is about the same day.
    fn outdated(&self, saved: &SavedSnapshot) -> Option<OutdatedPlan> {
        let then: Snapshot = serde_json::from_str(&saved.json).ok()?;
        let now = domain::evaluate(self.model, self.pass, self.events, saved.date).snapshot();
        let same = (then.method, &then.pack_hash) == (now.method, &now.pack_hash);
        let band = |snapshot: &Snapshot| Band {
            low: snapshot.risk.total.low,
            high: snapshot.risk.total.high,
        };
        (!same).then(|| OutdatedPlan {
            date: saved.date.to_string(),
            printed: band(&then),
            recomputed: band(&now),
        })
    }

    pub(crate) fn compare(&self, from: Date, to: Date) -> Result<Comparison> {
        let events = self.known();
        let days = self.days(self.today());
        let of = |date: Date| days.days().iter().find(|day| day.date == date);
        let (Some(before), Some(after), true) = (of(from), of(to), from <= to) else {
            return Err(Failure::new("no-such-days"));
        };
        let changes = domain::changes(self.model, self.pass, &events, from, to);
        let levels = |date| {
            domain::evaluate(self.model, self.pass, &events, date)
                .snapshot()
                .protection
        };
        let (levels_before, levels_after) = (levels(from), levels(to));
        let ids: BTreeSet<_> = levels_before.keys().chain(levels_after.keys()).collect();
        let mut practices: Vec<PracticeMove> = ids
            .into_iter()
            .map(|id| PracticeMove {
                practice: id.to_string(),
                before: levels_before.get(id).map(|level| level.low),
                after: levels_after.get(id).map(|level| level.low),
            })
            .collect();
        let step = |practice: &PracticeMove| match (practice.before, practice.after) {
            (Some(before), Some(after)) => (after - before).abs(),
            _ => 0.0,
        };
        practices.sort_by(|a, b| step(b).total_cmp(&step(a)));
        Ok(Comparison {
            before: day(before),
            after: day(after),
            causes: sums(&changes, after.risk.high.round() - before.risk.high.round()),
            moved: changes.into_iter().map(moved_by).collect(),
            practices,
        })
    }
}

/// The actions that were done, by day.
fn actions_done(events: &[Event], start: Date) -> BTreeMap<Date, BTreeSet<String>> {
    let mut done: BTreeMap<Date, BTreeSet<String>> = BTreeMap::new();
    for event in events.iter().filter(|event| event.date >= start) {
        if let Body::Plan { action, to } = &event.body {
            let of_day = done.entry(event.date).or_default();
            if *to == ActionState::Done {
                of_day.insert(action.to_string());
            } else {
                // Taken back on the same day.
                of_day.remove(action.as_str());
            }
        }
    }
    done.retain(|_, actions| !actions.is_empty());
    done
}

/// The days that differ from the day before.
fn steps(days: &[Day]) -> Vec<HistoryDay> {
    let figures = |day: &Day| (day.risk, day.undone, day.certainty);
    let differs = |at: usize| at == 0 || figures(&days[at]) != figures(&days[at - 1]);
    (0..days.len())
        .filter(|at| differs(*at))
        .map(|at| day(&days[at]))
        .collect()
}

fn day(day: &Day) -> HistoryDay {
    HistoryDay {
        date: day.date.to_string(),
        risk: Band {
            low: day.risk.low,
            high: day.risk.high,
        },
        undone: day.undone,
        certainty: day.certainty,
        word: word_code(day.word).to_owned(),
        so_far: day.so_far,
    }
}

fn accumulated(sums: &domain::Accumulated) -> AccumulatedRisk {
    AccumulatedRisk {
        from: sums.from.map(|date| date.to_string()),
        days: sums.days,
        risk_days: sums.risk,
        mean: sums.mean,
        avoided: sums.avoided,
        burdens: (sums.burdens.iter().take(BURDENS))
            .map(|burden| Burden {
                practice: burden.practice.to_string(),
                risk_days: burden.risk_days,
            })
            .collect(),
    }
}

fn moved_by(change: Change) -> MovedBy {
    let codes = |codes: Vec<domain::Code>| codes.into_iter().map(|code| code.to_string()).collect();
    MovedBy {
        cause: cause_code(change.cause).to_owned(),
        item: change.item.map(|item| item.to_string()),
        check: change.check.map(|check| Case::check_message(check.as_str())),
        key: change.key,
        before: codes(change.before),
        after: codes(change.after),
        risk: change.risk,
        certainty: change.certainty,
    }
}

/// What each kind of cause moved, in whole points that add up to `moved`: what is left over by rounding down goes to the
/// largest remainders.
fn sums(changes: &[Change], moved: f64) -> Vec<CauseSum> {
    let mut sums: BTreeMap<ChangeCause, f64> = BTreeMap::new();
    for change in changes {
        *sums.entry(change.cause).or_default() += change.risk;
    }
    let mut sums: Vec<(ChangeCause, f64)> = sums.into_iter().collect();
    let mut left = moved - sums.iter().map(|(_, risk)| risk.floor()).sum::<f64>();
    sums.sort_by(|(_, a), (_, b)| (b - b.floor()).total_cmp(&(a - a.floor())));
    for (_, risk) in &mut sums {
        let more = left.clamp(0.0, 1.0);
        left -= more;
        *risk = risk.floor() + more;
    }
    sums.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
    let sum = |(cause, risk)| CauseSum {
        cause: cause_code(cause).to_owned(),
        risk,
    };
    sums.into_iter().map(sum).collect()
}

/// As in `moved-<code>`.
fn cause_code(cause: ChangeCause) -> &'static str {
    match cause {
        ChangeCause::Answered => "answered",
        ChangeCause::Measured => "measured",
        ChangeCause::Lapsed => "lapsed",
        ChangeCause::Profile => "profile",
        ChangeCause::Pass => "pass",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Clock;
    use crate::dto::{Answer, FirstRun, Protection};
    use jiff::civil::date;
    use std::sync::Arc;
    use store::SystemKeychain;

    #[test]
    fn what_moved_the_risk_adds_up_to_what_is_printed() {
        let change = |cause, risk| Change {
            date: date(2026, 11, 23),
            cause,
            item: None,
            check: None,
            key: None,
            before: vec![],
            after: vec![],
            risk,
            certainty: 0.0,
        };
        let changes = [
            change(ChangeCause::Answered, -24.6),
            change(ChangeCause::Lapsed, 0.9),
            change(ChangeCause::Measured, -0.8),
        ];
        // From 36.4, printed as 36, to 11.9, printed as 12.
        let sums = sums(&changes, -24.0);
        let told: Vec<(&str, f64)> = sums.iter().map(|sum| (sum.cause.as_str(), sum.risk)).collect();
        assert_eq!(told, [("answered", -24.0), ("lapsed", 1.0), ("measured", -1.0)]);
    }

    /// Printed twice and kept once; told again only when other questions stand behind the same day.
    #[test]
    fn a_printed_plan_is_kept_and_told_when_it_would_read_otherwise() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut app = App::new(crate::Surroundings {
            data_dir: folder.path().join("vaults"),
            clock: Clock::Fixed(date(2026, 11, 23).at(10, 30, 0, 0)),
            keychain: Arc::new(SystemKeychain::new()),
            test_build: true,
        })
        .expect("the folder is free");
        app.first_run(&FirstRun {
            language: "es".into(),
            country: "ES".into(),
            region: None,
            audience: "self-employed".into(),
            minutes: 10,
            name: String::new(),
            protection: Protection::Unprotected,
        })
        .expect("a vault");
        let codes = vec!["message".to_owned()];
        app.answer("bank-phone", Answer::Codes { codes }, false)
            .expect("an answer");
        for name in ["one.pdf", "two.pdf"] {
            app.export_plan(&folder.path().join(name), "es").expect("a plan");
        }
        let session = app.session().expect("it is open");
        let kept = session.vault.snapshots(session.assessment.id).expect("readable");
        assert_eq!(kept.len(), 1);

        let case = app.case().expect("it is open");
        assert_eq!(case.history(&kept).outdated, []);
        let mut older: Snapshot = serde_json::from_str(&kept[0].json).expect("a snapshot");
        older.pack_hash = "of an older questionnaire".to_owned();
        older.risk.total.high += 1.0;
        let older = SavedSnapshot {
            date: kept[0].date,
            json: serde_json::to_string(&older).expect("JSON"),
        };
        let told = case.history(&[older]).outdated;
        assert_eq!(told.len(), 1);
        assert!((told[0].printed.high - told[0].recomputed.high - 1.0).abs() < 1e-9);
    }
}
