//! How the risk moved, on paper. The figures are those of the window's history.

use super::first_page::join;
use super::{DOT, Paper};
use crate::dto::{History, HistoryDay, Moment};
use crate::history::{ComparisonWords, HistoryWords, points};
use jiff::ToSpan;
use jiff::civil::Date;
use l10n::Args;
use report::model::{DataTable, Mark, OverTime, Pair, Section, Step, Timeline};

/// More days than these are told month by month.
const MOST_MOMENTS: usize = 24;
/// Distances on the scale of points.
const STEPS: [f64; 7] = [1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0];
/// Into how many parts the scale is cut, at most.
const MOST_PARTS: f64 = 4.0;
const MOST_DATES: usize = 6;
/// Longer than the names of months tell apart, in days.
const YEAR: i32 = 366;

impl Paper<'_> {
    /// None until there are two days that differ.
    pub(super) fn over_time(&self) -> Option<OverTime> {
        let mut history = self.case.history(&[]);
        let [first, .., now] = &history.days[..] else {
            return None;
        };
        let (first, now) = (first.clone(), now.clone());
        let timeline = self.timeline(&history, &first, &now);
        let monthly = history.moments.len() > MOST_MOMENTS;
        if monthly {
            history.moments = by_month(history.moments);
        }
        let words = HistoryWords::new(&history, &self.texts);
        Some(OverTime {
            timeline,
            table: self.moments(&history, &words, monthly),
            sums: self.sums(&history, &words),
            title: words.headline,
            note: Some(join(&[
                words.note,
                self.say("report-time-undone-why"),
                self.say("report-points"),
            ])),
        })
    }

    fn timeline(&self, history: &History, first: &HistoryDay, now: &HistoryDay) -> Timeline {
        let (start, end) = (day_of(&first.date), day_of(&history.today));
        let happened = |day: &HistoryDay| history.moments.iter().any(|moment| moment.day.date == day.date);
        let step = |day: &HistoryDay| Step {
            at: days_between(start, day_of(&day.date)),
            low: day.risk.low,
            high: day.risk.high,
            undone: day.undone,
            gap: day.certainty <= 0.0,
            event: happened(day),
        };
        let steps: Vec<Step> = history.days.iter().map(step).collect();
        let gaps = steps
            .chunk_by(|a, b| a.gap == b.gap)
            .filter(|run| run[0].gap)
            .count();
        let (points, undone) = (now.risk.high.round(), now.undone.round());
        let told = Args::new()
            .number("before", first.risk.high.round())
            .number("after", points)
            .number("undone", undone)
            .text("from", self.day(start))
            .text("to", self.day(end))
            .number("gaps", gaps as u64);
        let alt = if gaps == 0 {
            "history-chart-label"
        } else {
            "history-chart-label-gaps"
        };
        Timeline {
            alt: self.say_with(alt, &told),
            end: days_between(start, end),
            dates: self.dates(start, end),
            levels: levels(&steps).into_iter().map(|at| self.mark(at)).collect(),
            steps,
            known: self.say_with("history-key-risk", &Args::new().number("points", points)),
            undone: self.say_with("history-key-undone", &Args::new().number("points", undone)),
            gap: self.say("history-key-gap"),
        }
    }

    fn mark(&self, at: f64) -> Mark {
        Mark {
            at,
            label: self.texts.number(at, 0),
        }
    }

    /// The first days of months, so many that they can be read; within a month its two ends.
    fn dates(&self, start: Date, end: Date) -> Vec<Mark> {
        let long = days_between(start, end) > f64::from(YEAR);
        let mark = |date: Date, label: String| Mark {
            at: days_between(start, date),
            label,
        };
        let months = months(start, end);
        if months.len() < 2 {
            let ends = [start, end].map(|date| mark(date, self.texts.date_short(date)));
            return ends.into();
        }
        let every = months.len().div_ceil(MOST_DATES);
        let label = |date: Date| {
            if long {
                self.texts.month_and_year(date)
            } else {
                self.texts.month_short(date)
            }
        };
        (months.into_iter().step_by(every))
            .map(|date| mark(date, label(date)))
            .collect()
    }

    /// Every day on which something happened, newest first; month by month when there are many. Today begins
    /// it, and the day from which the title counts ends it.
    fn moments(&self, history: &History, words: &HistoryWords, monthly: bool) -> DataTable {
        let row = |(moment, [date, _, reason]): (&Moment, &[String; 3])| {
            let date = if monthly {
                self.texts.month_and_year(day_of(&moment.day.date))
            } else {
                date.clone()
            };
            self.day_row(&moment.day, date, reason.clone())
        };
        let head = [
            "history-column-date",
            "history-column-points",
            "report-time-undone",
            "report-figure-certainty",
            "report-time-reason",
        ];
        DataTable {
            caption: self.say("history-moments"),
            head: head.map(|id| self.say(id)).into(),
            rows: (self.today(history).into_iter())
                .chain(history.moments.iter().rev().zip(&words.moments).map(row))
                .chain(self.first_day(history))
                .collect(),
        }
    }

    /// None if something happened on it: then it has a row.
    fn first_day(&self, history: &History) -> Option<Vec<String>> {
        let first = history.days.first()?;
        let is_told = |moment: &Moment| moment.day.date == first.date;
        (!history.moments.first().is_some_and(is_told)).then(|| self.quiet_day(first, "report-time-first"))
    }

    /// None if the points are still those of the last row.
    fn today(&self, history: &History) -> Option<Vec<String>> {
        let (now, told) = (history.days.last()?, history.moments.last()?);
        let differs = |a: f64, b: f64| a.round() != b.round();
        let moved = differs(now.risk.low, told.day.risk.low) || differs(now.risk.high, told.day.risk.high);
        moved.then(|| self.quiet_day(now, "report-time-today"))
    }

    /// The row of a day on which nothing happened.
    fn quiet_day(&self, day: &HistoryDay, reason: &str) -> Vec<String> {
        self.day_row(day, self.texts.date_short(day_of(&day.date)), self.say(reason))
    }

    fn day_row(&self, day: &HistoryDay, date: String, reason: String) -> Vec<String> {
        let undone = self.texts.number(day.undone, 0);
        let certainty = self.hundredths(day.certainty);
        vec![date, points(&self.texts, &day.risk), undone, certainty, reason]
    }

    /// What came together in twelve months, and what moved it.
    fn sums(&self, history: &History, words: &HistoryWords) -> Section<Pair> {
        let pair = |label: &str, value: &str| Pair {
            label: label.to_owned(),
            value: value.to_owned(),
        };
        let mut pairs: Vec<Pair> = words
            .sums
            .iter()
            .map(|(label, value)| pair(label, value))
            .collect();
        let causes = self.causes(history);
        if !causes.is_empty() {
            pairs.push(pair(&self.say("history-causes"), &causes.join(DOT)));
        }
        Section {
            title: self.say("report-time-sums"),
            intro: self.attribute("report-time-sums", "intro"),
            groups: pairs,
        }
    }

    /// What moved the risk since the first of the twelve months' days.
    fn causes(&self, history: &History) -> Vec<String> {
        let today = day_of(&history.today);
        let first = history.days.first().map_or(today, |day| day_of(&day.date));
        let from = first.max(today.saturating_sub(1.year()));
        let comparison = self.case.compare(from, today);
        comparison.map_or_else(
            |_| Vec::new(),
            |comparison| ComparisonWords::new(&comparison, &self.texts).causes,
        )
    }
}

/// Dates of a history are ISO dates.
fn day_of(iso: &str) -> Date {
    iso.parse().unwrap_or_default()
}

fn days_between(start: Date, end: Date) -> f64 {
    f64::from(start.until(end).map_or(0, |span| span.get_days()))
}

/// One moment for each month: how its last day was, and all that happened in it.
fn by_month(moments: Vec<Moment>) -> Vec<Moment> {
    let month = |moment: &Moment| moment.day.date.get(..7).map(ToOwned::to_owned);
    let mut months: Vec<Moment> = Vec::new();
    for moment in moments {
        match months.last_mut().filter(|last| month(last) == month(&moment)) {
            Some(last) => {
                last.day = moment.day;
                last.done.extend(moment.done);
                last.moved.extend(moment.moved);
            }
            None => months.push(moment),
        }
    }
    months
}

/// The first days of the months between two days.
fn months(start: Date, end: Date) -> Vec<Date> {
    let next = |date: &Date| date.first_of_month().checked_add(1.month()).ok();
    std::iter::successors(next(&start), next)
        .take_while(|date| *date <= end)
        .collect()
}

/// Whole steps on the scale of points, so that everything has room. From zero: a scale that begins elsewhere makes a
/// small change look large.
fn levels(steps: &[Step]) -> Vec<f64> {
    let values = steps.iter().flat_map(|step| [step.low, step.high, step.undone]);
    let most = values.fold(0.0, f64::max);
    let fits = |step: &&f64| most / **step <= MOST_PARTS;
    let step = STEPS.iter().find(fits).copied().unwrap_or(100.0);
    let high = ((most / step).ceil() * step).max(step);
    std::iter::successors(Some(0.0), |at| Some(at + step))
        .take_while(|at| *at < high + step / 2.0)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dto::Band;
    use jiff::civil::date;

    fn moment(date: &str, done: &str) -> Moment {
        Moment {
            day: HistoryDay {
                date: date.to_owned(),
                risk: Band { low: 1.0, high: 2.0 },
                undone: 3.0,
                certainty: 0.5,
                word: "good".to_owned(),
                so_far: false,
            },
            done: vec![done.to_owned()],
            moved: vec![],
        }
    }

    #[test]
    fn a_month_is_as_its_last_day_and_holds_all_that_happened() {
        let days = [("2026-03-03", "a"), ("2026-03-18", "b"), ("2027-03-01", "c")];
        let months = by_month(days.map(|(date, done)| moment(date, done)).into());
        let told: Vec<_> = (months.iter())
            .map(|month| (month.day.date.as_str(), month.done.join(" ")))
            .collect();
        assert_eq!(
            told,
            [("2026-03-18", "a b".to_owned()), ("2027-03-01", "c".to_owned())]
        );
    }

    #[test]
    fn the_scale_begins_at_zero_and_has_room_for_everything() {
        let step = |low, high, undone| Step {
            low,
            high,
            undone,
            ..Step::default()
        };
        for (low, high, undone, expected) in [
            (20.0, 24.7, 43.5, vec![0.0, 20.0, 40.0, 60.0]),
            (3.0, 3.0, 3.0, vec![0.0, 1.0, 2.0, 3.0]),
            (0.0, 0.0, 0.0, vec![0.0, 1.0]),
            (0.4, 1.2, 6.9, vec![0.0, 2.0, 4.0, 6.0, 8.0]),
        ] {
            assert_eq!(levels(&[step(low, high, undone)]), expected);
        }
    }

    #[test]
    fn months_begin_after_the_first_day() {
        let expected = [date(2026, 10, 1), date(2026, 11, 1)];
        assert_eq!(months(date(2026, 9, 1), date(2026, 11, 23)), expected);
        assert_eq!(months(date(2026, 11, 2), date(2026, 11, 23)), []);
    }
}
