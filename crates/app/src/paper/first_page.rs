//! Page one: where you stand, the three numbers, what to do first, and the strip for the phone.

use super::{Paper, capitalised};
use crate::case::{Assignment, Case};
use crate::outcome::word_code;
use crate::plan::{group_code, who_code};
use checks::CheckResult;
use domain::{FIND_OUT, PlanEntry, Word};
use l10n::Args;
use report::model::{Emergency, EmergencyEntry, Figure, FirstAction, FirstActions, Headline, Qr};

/// How many actions page one shows at most.
const ON_PAGE_ONE: usize = 6;
/// How many of them have room whatever stands above them.
const READ_AT_ONCE: usize = 3;
/// The least that points are told in.
const LEAST_POINTS: f64 = 0.1;
/// From so many minutes on, time is told in hours.
pub(super) const MANY_MINUTES: u16 = 120;

impl Paper<'_> {
    pub(super) fn headline(&self) -> Headline {
        let snapshot = self.snapshot;
        let (cautious, favourable) = (self.word(snapshot.word), self.word(snapshot.word_favourable));
        let clear = cautious == favourable;
        let both = Args::new().text("low", &cautious).text("high", &favourable);
        let one = Args::new().text("word", &cautious);
        let marked = (clear && !snapshot.so_far).then(|| {
            self.say_with(
                "report-headline-word",
                &Args::new().text("word", capitalised(&cautious)),
            )
        });
        let opening = match (snapshot.so_far, clear) {
            (true, true) => self.say_with("report-headline-so-far", &one),
            (true, false) => self.say_with("report-headline-so-far-between", &both),
            (false, true) => marked.clone().unwrap_or_default(),
            (false, false) => self.say_with("report-headline-between", &both),
        };
        let about = if snapshot.so_far {
            self.good_sentence()
        } else {
            self.weakest_sentence()
        };
        let note = [self.for_the_weakest(), self.headline_note().unwrap_or_default()];
        let note = join(&note);
        Headline {
            marked,
            text: join(&[opening, about]),
            note: (!note.is_empty()).then_some(note),
        }
    }

    fn word(&self, word: Word) -> String {
        self.say(match word_code(word) {
            "critical" => "word-critical",
            "high" => "word-high",
            "needs-attention" => "word-needs-attention",
            "good" => "word-good",
            _ => "word-strong",
        })
    }

    fn weakest_sentence(&self) -> String {
        let weakest = self.snapshot.weak.first();
        weakest
            .and_then(|id| self.attribute(&format!("practice-{id}"), "weakest"))
            .unwrap_or_else(|| self.good_sentence())
    }

    /// Where the plan has the first action for the weakest practice, unless that is read at once.
    fn for_the_weakest(&self) -> String {
        let serves = |entry: &PlanEntry| {
            let action = self.case.model.action(entry.id.as_str());
            action.is_some_and(|action| Some(&action.practice) == self.snapshot.weak.first())
        };
        let found = self.snapshot.plan.iter().position(serves);
        let Some(place) = found.filter(|place| *place >= READ_AT_ONCE && !self.snapshot.so_far) else {
            return String::new();
        };
        let action = self.action_title(self.snapshot.plan[place].id.as_str());
        self.say_with("report-headline-action", &Args::new().text("action", action))
    }

    fn good_sentence(&self) -> String {
        let good = self.snapshot.good.first();
        good.and_then(|id| self.attribute(&format!("practice-{id}"), "good"))
            .unwrap_or_default()
    }

    /// What is open, and why the word is not better.
    pub(super) fn headline_note(&self) -> Option<String> {
        let note = join(&[self.gates_short(), self.failing_checks(), self.open_answers()]);
        (!note.is_empty()).then_some(note)
    }

    /// How many answers are missing.
    pub(super) fn open_answers(&self) -> String {
        let counts = &self.snapshot.counts;
        let open = counts.shown - counts.answered + counts.unknown;
        let count = Args::new().number("count", open);
        match (open, counts.answered) {
            (0, _) => String::new(),
            (_, 0) => self.say_with("report-headline-open-all", &count),
            _ => self.say_with("report-headline-open", &count),
        }
    }

    /// How many essentials are below their target, or may be.
    fn gates_short(&self) -> String {
        let gates = &self.snapshot.gates;
        if gates.is_empty() || self.snapshot.so_far {
            return String::new();
        }
        let message = if self.any_gate_may_reach() {
            "report-headline-gates-maybe"
        } else {
            "report-headline-gates"
        };
        self.say_with(message, &Args::new().number("count", gates.len()))
    }

    /// Whether some essential that counts as short may be where it should be.
    pub(super) fn any_gate_may_reach(&self) -> bool {
        self.snapshot.gates.iter().any(|id| {
            let level = &self.snapshot.protection[id];
            level.high >= level.target
        })
    }

    /// How many checks fail on this computer: not each of them leads to an action of the plan.
    fn failing_checks(&self) -> String {
        let failing = self.failing().count();
        if failing == 0 {
            return String::new();
        }
        self.say_with(
            "report-headline-checks",
            &Args::new().number("count", failing as u64),
        )
    }

    pub(super) fn figures(&self) -> Vec<Figure> {
        let snapshot = self.snapshot;
        let (protection, total) = (snapshot.protection_overall, &snapshot.risk.total);
        vec![
            self.figure("report-figure-certainty", snapshot.certainty, snapshot.certainty),
            self.figure("report-figure-protection", protection.low, protection.high),
            self.figure("report-figure-risk", total.rho_low, total.rho_high),
        ]
    }

    fn figure(&self, id: &str, low: f64, high: f64) -> Figure {
        Figure {
            label: self.say(id),
            value: self.band(low, high),
            unit: self.say("report-of-100"),
            note: self.attribute(id, "note").unwrap_or_default(),
            low,
            high,
        }
    }

    /// The first of the plan. Where nothing was answered there is none yet, and what fails on this computer comes first.
    pub(super) fn first_actions(&self, ranks: &[u32]) -> FirstActions {
        if self.snapshot.plan.is_empty() {
            return self.first_checks();
        }
        let first = self.snapshot.plan.iter().zip(ranks).take(ON_PAGE_ONE);
        FirstActions {
            title: self.say("report-first"),
            rows: first
                .map(|(entry, rank)| self.first_action(entry, *rank))
                .collect(),
        }
    }

    fn first_checks(&self) -> FirstActions {
        let failing = (1..).zip(self.failing()).take(ON_PAGE_ONE);
        let row = |(rank, result): (u32, &CheckResult)| FirstAction {
            rank,
            // What is wrong, and what to do: the name of a check says how it should be.
            title: self.check_headline(result.id.as_str()).unwrap_or_default(),
            because: self.say(&Case::check_message(result.id.as_str())),
            ..FirstAction::default()
        };
        FirstActions {
            title: self.say("report-first-checks"),
            rows: failing.map(row).collect(),
        }
    }

    fn first_action(&self, entry: &PlanEntry, rank: u32) -> FirstAction {
        let Assignment { owner, due, .. } = self.case.assignment(entry.id.as_str());
        FirstAction {
            rank,
            title: self.action_title(entry.id.as_str()),
            because: join(&[
                self.cause(entry),
                self.effect_as("report-first-effect", entry).unwrap_or_default(),
            ]),
            when: self.when(entry),
            time: self.short_time(entry.minutes),
            who: Some(if owner.is_empty() {
                self.who(who_code(entry.who))
            } else {
                owner
            }),
            due: due.map(|due| self.texts.date_short(due)),
        }
    }

    pub(super) fn when(&self, entry: &PlanEntry) -> String {
        self.say(match group_code(entry.group) {
            "today" => "report-when-today",
            "this-week" => "report-when-this-week",
            "this-quarter" => "report-when-this-quarter",
            _ => "report-when-with-help",
        })
    }

    /// The title of an action, or that of finding out.
    pub(super) fn action_title(&self, id: &str) -> String {
        if id == FIND_OUT {
            self.say("report-find-out")
        } else {
            self.say(&format!("action-{id}"))
        }
    }

    /// `10–20 min`, or hours from two hours up.
    fn short_time(&self, [least, most]: [u16; 2]) -> String {
        if most >= MANY_MINUTES {
            return self.hours("report-hours-short", [least, most]);
        }
        if least == most {
            return self.say_with("report-minutes-same-short", &Args::new().number("minutes", most));
        }
        self.say_with(
            "report-minutes-short",
            &Args::new().number("least", least).number("most", most),
        )
    }

    /// Minutes as whole and half hours, in the words of a message.
    pub(super) fn hours(&self, message: &str, [least, most]: [u16; 2]) -> String {
        let hours = |minutes: u16| {
            self.texts.number(
                (f64::from(minutes) / 30.0).round() / 2.0,
                usize::from(minutes % 60 == 30),
            )
        };
        self.say_with(
            message,
            &Args::new().text("least", hours(least)).text("most", hours(most)),
        )
    }

    pub(super) fn who(&self, code: &str) -> String {
        self.say(match code {
            "self" => "who-self",
            "helper" => "who-helper",
            _ => "who-professional",
        })
    }

    /// The strip to cut off. Only for places whose channels we have.
    pub(super) fn emergency(&self) -> Option<Emergency> {
        let case = self.case;
        let shown = case
            .library
            .channels_for(&case.country, case.region.as_deref(), case.audience());
        let find = |id: &str| shown.iter().find(|channel| channel.id == id);
        let advice = find(crate::channels::ADVICE)?;
        let link = |channel: &content::Shown| channel.urls.first().map(|url| (*url).to_owned());
        let entry = |who: String, url: Option<String>, text: &str| EmergencyEntry {
            who,
            url,
            text: self.say(text),
        };
        let mut entries = Vec::new();
        for (id, text) in [
            ("es-112", "report-now-emergency"),
            (crate::channels::ADVICE, "report-now-advice"),
        ] {
            let Some(phone) = find(id).and_then(|channel| channel.phones.first()) else {
                continue;
            };
            entries.push(entry((*phone).to_owned(), Some(format!("tel:{phone}")), text));
        }
        if find("es-bank-first").is_some() {
            entries.insert(
                1.min(entries.len()),
                entry(self.say("channel-es-bank-first"), None, "report-now-bank"),
            );
        }
        if let Some(complaint) = shown
            .iter()
            .find(|channel| channel.group == content::Group::Complaint)
        {
            // Where a region has a police of its own, that is where to go.
            let regional = complaint
                .territory
                .map(|_| self.say(&format!("channel-{}", complaint.id)));
            let who = regional.unwrap_or_else(|| self.say("report-now-complaint-who"));
            entries.push(entry(who, None, "report-now-complaint"));
        }
        if let Some(duty) = find("es-aepd-brecha") {
            entries.push(entry(
                self.say("report-now-data-who"),
                link(duty),
                "report-now-data",
            ));
        }
        let qr = link(advice).map(|url| Qr {
            url,
            alt: self.say("report-qr-advice"),
            caption: self.say("report-qr-caption"),
        });
        Some(Emergency {
            cut: self.say("report-cut"),
            title: self.say("report-now"),
            entries,
            qr,
        })
    }

    /// Why the action is there, in the person's own answers.
    pub(super) fn cause(&self, entry: &PlanEntry) -> String {
        if entry.id.as_str() == FIND_OUT {
            return self.attribute("report-find-out", "because").unwrap_or_default();
        }
        let Some(cause) = entry.because.first() else {
            return String::new();
        };
        let item = cause.item.as_str();
        let shown = cause
            .check
            .as_ref()
            .and_then(|check| self.check_headline(check.as_str()));
        if let Some(headline) = shown {
            let args = Args::new().text("headline", headline.trim_end_matches('.'));
            return self.say_with("report-because-check", &args);
        }
        let evaluation = &self.case.evaluation;
        // What was seen may differ from what was said: nobody is told to have said it.
        let message = if evaluation.chosen(item) == evaluation.counted(item) {
            "report-because-answer"
        } else {
            "report-because-seen"
        };
        let answer = match self.case.stands_in(item) {
            Some(simpler) if message == "report-because-answer" => self.simpler(&simpler),
            _ => self.options(item, &cause.codes),
        };
        self.say_with(message, &Args::new().text("answer", answer))
    }

    /// What the action lowers, from where to where; none if it would print as nothing.
    pub(super) fn effect(&self, entry: &PlanEntry) -> Option<String> {
        self.effect_as("report-effect", entry).or_else(|| {
            let step = entry.scenario.as_ref().filter(|step| step.to < step.from)?;
            let args = Args::new()
                .text("scenario", self.say(&format!("scenario-{}", step.id)))
                .text("least", self.texts.number(LEAST_POINTS, 1));
            Some(self.say_with("report-effect-small", &args))
        })
    }

    fn effect_as(&self, message: &str, entry: &PlanEntry) -> Option<String> {
        let step = entry.scenario.as_ref()?;
        let (from, to) = self.points(step.from, step.to)?;
        let scenario = self.say(&format!("scenario-{}", step.id));
        Some(
            self.say_with(
                message,
                &Args::new()
                    .text("scenario", scenario)
                    .text("from", from)
                    .text("to", to),
            ),
        )
    }

    /// What the last look saw of a check.
    fn check_headline(&self, check: &str) -> Option<String> {
        let run = self.case.run?;
        let result = run.results.iter().find(|result| result.id.as_str() == check)?;
        self.texts.attribute(
            &Case::check_message(check),
            super::looks::headline_attribute(result.verdict),
            &super::looks::variables(result, &self.texts),
        )
    }
}

/// Sentences side by side.
pub(super) fn join(sentences: &[String]) -> String {
    let kept: Vec<&str> = sentences
        .iter()
        .map(String::as_str)
        .filter(|sentence| !sentence.is_empty())
        .collect();
    kept.join(" ")
}
