//! A history in sentences: for the terminal and for paper. The window has its own twin, since no sentence crosses to it.

use crate::dto::{Band, Comparison, History, HistoryDay, Moment, MovedBy};
use jiff::civil::Date;
use l10n::{Args, Texts};

/// Up to this many questions of a kind are named; more are counted.
const NAMED: usize = 2;

/// How the result came to be what it is, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HistoryWords {
    /// What has become of the risk.
    pub headline: String,
    /// What it had been without doing anything, or what there is to do first.
    pub note: String,
    /// What happened, newest first: day, points, reason.
    pub moments: Vec<[String; 3]>,
    /// What came together: what it is, and how much, with what that means.
    pub sums: Vec<(String, String)>,
}

/// Two days side by side, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComparisonWords {
    /// How many practices moved which way.
    pub headline: String,
    /// What moved the risk.
    pub causes: Vec<String>,
    /// The names of the columns: practice, the two days, the change.
    pub columns: [String; 4],
    /// The practices that moved.
    pub practices: Vec<[String; 4]>,
}

impl HistoryWords {
    /// In the language of the texts.
    pub fn new(history: &History, texts: &Texts) -> Self {
        let words = Words(texts);
        let (Some(first), Some(now)) = (history.days.first(), history.days.last()) else {
            return Self {
                headline: words.say("history-none"),
                note: words.say("history-none-hint"),
                ..Self::default()
            };
        };
        Self {
            headline: words.headline(first, now, &history.today),
            note: words.note(first, now, &history.today),
            moments: history
                .moments
                .iter()
                .rev()
                .map(|moment| words.moment(moment))
                .collect(),
            sums: words.sums(history),
        }
    }
}

impl ComparisonWords {
    /// In the language of the texts.
    pub fn new(comparison: &Comparison, texts: &Texts) -> Self {
        let words = Words(texts);
        let level = |share: Option<f64>| share.map(|share| (share * 100.0).round());
        let moved: Vec<(&str, f64, f64)> = (comparison.practices.iter())
            .filter_map(|practice| {
                let (before, after) = (level(practice.before)?, level(practice.after)?);
                (before != after).then_some((practice.practice.as_str(), before, after))
            })
            .collect();
        let better = moved.iter().filter(|(_, before, after)| after > before).count();
        let worse = moved.len() - better;
        let heading = match (better, worse) {
            (0, 0) => "history-compare-none",
            (_, 0) => "history-compare-better",
            (0, _) => "history-compare-worse",
            _ => "history-compare-both",
        };
        let counts = Args::new()
            .number("better", better as u64)
            .number("worse", worse as u64);
        let row = |(practice, before, after): (&str, f64, f64)| {
            [
                words.say(&format!("practice-{practice}")),
                texts.number(before, 0),
                texts.number(after, 0),
                words.signed(after - before),
            ]
        };
        let cause = |sum: &crate::dto::CauseSum| {
            let args = Args::new()
                .text("points", words.signed(sum.risk))
                .number("size", sum.risk.abs());
            texts.text(&format!("history-cause-{}", sum.cause), &args)
        };
        Self {
            headline: texts.text(heading, &counts),
            causes: (comparison.causes.iter())
                .filter(|sum| sum.risk != 0.0)
                .map(cause)
                .collect(),
            columns: [
                words.say("result-table-practice"),
                words.date(&comparison.before.date),
                words.date(&comparison.after.date),
                words.say("history-column-change"),
            ],
            practices: moved.into_iter().map(row).collect(),
        }
    }
}

/// Risk in whole points, as `15–16`, or one number.
pub(crate) fn points(texts: &Texts, risk: &Band) -> String {
    let (low, high) = (risk.low.round(), risk.high.round());
    if low == high {
        return texts.number(high, 0);
    }
    texts.text(
        "history-points",
        &Args::new().number("low", low).number("high", high),
    )
}

struct Words<'t>(&'t Texts);

impl Words<'_> {
    fn say(&self, id: &str) -> String {
        self.0.text(id, &Args::new())
    }

    fn headline(&self, first: &HistoryDay, now: &HistoryDay, today: &str) -> String {
        let (before, after) = (first.risk.high.round(), now.risk.high.round());
        let args = Args::new()
            .number("before", before)
            .number("after", after)
            .text("date", self.long_date(&first.date));
        let id = if first.date == today {
            "history-first-day"
        } else if after < before {
            "history-fell"
        } else if after > before {
            "history-rose"
        } else {
            "history-same"
        };
        self.0.text(id, &args)
    }

    fn note(&self, first: &HistoryDay, now: &HistoryDay, today: &str) -> String {
        let (undone, after) = (now.undone.round(), now.risk.high.round());
        let id = if first.date == today {
            "history-first-day-hint"
        } else if undone > after {
            "history-undone"
        } else if undone < after {
            "history-undone-worse"
        } else {
            "history-undone-same"
        };
        self.0.text(id, &Args::new().number("points", undone))
    }

    fn moment(&self, moment: &Moment) -> [String; 3] {
        [
            self.date(&moment.day.date),
            points(self.0, &moment.day.risk),
            self.happened(moment),
        ]
    }

    /// What happened on a day, in a few words for each kind.
    fn happened(&self, moment: &Moment) -> String {
        let mut parts = Vec::new();
        if !moment.done.is_empty() {
            let titles: Vec<String> = (moment.done.iter())
                .map(|action| self.quoted(&format!("action-{action}")))
                .collect();
            let args = Args::new()
                .number("count", moment.done.len() as u64)
                .text("actions", self.0.list(&titles));
            parts.push(self.0.text("history-done", &args));
        }
        parts.extend(self.of_questions(moment, "answered"));
        if moment.moved.iter().any(|moved| moved.cause == "measured") {
            parts.push(self.say("history-measured"));
        }
        parts.extend(self.of_questions(moment, "lapsed"));
        for cause in ["profile", "pass"] {
            if moment.moved.iter().any(|moved| moved.cause == cause) {
                parts.push(self.say(&format!("history-{cause}")));
            }
        }
        parts.join(" ")
    }

    /// The questions of a kind, named or counted.
    fn of_questions(&self, moment: &Moment, cause: &str) -> Option<String> {
        let mut items: Vec<&String> = Vec::new();
        let of_kind = |moved: &&MovedBy| moved.cause == cause;
        for item in moment
            .moved
            .iter()
            .filter(of_kind)
            .filter_map(|moved| moved.item.as_ref())
        {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        let count = Args::new().number("count", items.len() as u64);
        match items.len() {
            0 => None,
            1..=NAMED => {
                let names: Vec<String> = items
                    .iter()
                    .map(|item| self.quoted(&format!("item-{item}")))
                    .collect();
                let args = count.text("questions", self.0.list(&names));
                Some(self.0.text(&format!("history-{cause}"), &args))
            }
            _ => Some(self.0.text(&format!("history-{cause}-many"), &count)),
        }
    }

    fn sums(&self, history: &History) -> Vec<(String, String)> {
        let sums = &history.accumulated;
        if sums.days == 0 {
            return vec![(self.say("history-sum"), self.say("history-sum-none"))];
        }
        let hint = Args::new()
            .number("days", sums.days)
            .number("mean", sums.mean.round());
        let figure = |value: f64, hint: String| format!("{} {hint}", self.0.number(value, 0));
        let mut lines = vec![(
            self.say("history-sum"),
            figure(sums.risk_days, self.0.text("history-sum-hint", &hint)),
        )];
        let avoided = sums.avoided.round();
        let summed = |points: f64| {
            self.0
                .text("history-sum-points", &Args::new().number("points", points))
        };
        if avoided > 0.0 {
            lines.push((self.say("history-avoided"), summed(avoided)));
        } else if avoided < 0.0 {
            lines.push((self.say("history-added"), summed(-avoided)));
        }
        let burdens: Vec<String> = (sums.burdens.iter())
            .map(|burden| {
                let name = self.say(&format!("practice-{}", burden.practice));
                format!("{name}: {}", self.0.number(burden.risk_days, 0))
            })
            .collect();
        if !burdens.is_empty() {
            lines.push((self.say("history-burdens"), burdens.join(" · ")));
        }
        lines
    }

    /// With its sign, and a real minus.
    fn signed(&self, value: f64) -> String {
        let size = self.0.number(value.abs(), 0);
        if value > 0.0 {
            format!("+{size}")
        } else if value < 0.0 {
            format!("−{size}")
        } else {
            size
        }
    }

    fn quoted(&self, id: &str) -> String {
        self.0
            .text("name-quoted", &Args::new().text("text", self.say(id)))
    }

    fn date(&self, iso: &str) -> String {
        iso.parse::<Date>()
            .map_or_else(|_| iso.to_owned(), |date| self.0.date_short(date))
    }

    fn long_date(&self, iso: &str) -> String {
        iso.parse::<Date>()
            .map_or_else(|_| iso.to_owned(), |date| self.0.date_long(date))
    }
}
