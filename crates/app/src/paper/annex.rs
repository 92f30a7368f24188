//! The annex: what the result rests on.

use super::Paper;
use super::account::Parts;
use crate::first_run::NAME_KEY;
use domain::{ItemId, ItemState, Shown, Source, Standing};
use jiff::civil::Date;
use l10n::Args;
use report::model::{Annex, Answer, AnswerGroup, Pair, Section};

/// Above this share of not-applicable, a practice is named.
const MUCH_NOT_APPLICABLE: f64 = 0.2;

impl Paper<'_> {
    pub(super) fn annex(&self) -> Annex {
        let parts = self.parts();
        let parts = parts.as_ref();
        Annex {
            profile: self.profile(),
            answers: self.answers(parts),
            people: self.people(),
            documents: self.documents(),
            account: parts.map(|parts| self.account(parts)).unwrap_or_default(),
            basis: self.basis(),
            sources: parts.map(|parts| self.sources(parts)).unwrap_or_default(),
        }
    }

    fn profile(&self) -> Section<Pair> {
        let case = self.case;
        let pair = |label: String, value: String| Pair { label, value };
        let mut pairs = Vec::new();
        if !case.name.is_empty() {
            pairs.push(pair(self.say("report-profile-name"), case.name.clone()));
        }
        pairs.push(pair(
            self.say("report-profile-place"),
            self.say(&match &case.region {
                Some(region) => format!("place-{}", region.to_lowercase()),
                None => format!("place-country-{}", case.country.to_lowercase()),
            }),
        ));
        for (key, value) in case
            .evaluation
            .profile()
            .0
            .iter()
            .filter(|(key, _)| *key != NAME_KEY)
        {
            let message = format!("profile-{key}");
            if let Some(words) = self.attribute(&message, &format!("value-{value}")) {
                pairs.push(pair(self.say(&message), words));
            }
        }
        Section {
            title: self.say("report-profile"),
            intro: None,
            groups: pairs,
        }
    }

    fn answers(&self, parts: Option<&Parts<'_>>) -> Section<AnswerGroup> {
        let case = self.case;
        let group = |section: &domain::Section| AnswerGroup {
            title: self.say(&format!("area-{}", section.id)),
            answers: case
                .asked_in(section.id.as_str())
                .into_iter()
                .map(|id| self.answer(id, parts))
                .collect(),
        };
        let groups = case.model.pack().sections.iter().map(group);
        Section {
            title: self.say("report-answers"),
            intro: None,
            groups: groups
                .filter(|group: &AnswerGroup| !group.answers.is_empty())
                .collect(),
        }
    }

    fn answer(&self, id: &ItemId, parts: Option<&Parts<'_>>) -> Answer {
        let evaluation = &self.case.evaluation;
        let item = id.as_str();
        let state = evaluation
            .item(item)
            .filter(|_| evaluation.shown(item) != Shown::No);
        let words = |codes: &[domain::Code]| self.options(item, codes);
        let answer = match state.map(|state| &state.standing) {
            Some(Standing::Known) => {
                let (chosen, counted) = (evaluation.chosen(item), evaluation.counted(item));
                let said = match self.case.stands_in(item) {
                    Some(simpler) => format!(
                        "{} · {}",
                        self.say("answer-state-unknown"),
                        self.simpler(&simpler)
                    ),
                    None => words(&chosen),
                };
                if chosen == counted {
                    said
                } else {
                    let args = Args::new().text("answer", said).text("seen", words(&counted));
                    self.say_with("answer-state-corrected", &args)
                }
            }
            Some(Standing::Unknown) => self.say("answer-state-unknown"),
            Some(Standing::NotApplicable(reason)) => {
                let words = self.attribute(&format!("item-{item}"), &format!("not-applicable-{reason}"));
                let args = Args::new().text("reason", words.unwrap_or_else(|| reason.to_string()));
                self.say_with("answer-state-not-applicable", &args)
            }
            Some(Standing::Unanswered) | None => self.say("answer-state-unanswered"),
        };
        let source = state
            .and_then(|state| state.source)
            .map(|source| self.source(source));
        let date = state.and_then(known_on).map(|date| self.texts.date_short(date));
        let question = self.say(&format!("item-{item}"));
        let question = match parts.and_then(|parts| parts.number(id)) {
            Some(number) => {
                let args = Args::new()
                    .text("number", number.to_string())
                    .text("question", question);
                self.say_with("report-answer-number", &args)
            }
            None => question,
        };
        let level = parts.and_then(|parts| parts.item(id));
        Answer {
            question,
            answer,
            level: level.map_or_else(String::new, |part| self.band(part.lo, part.hi)),
            source: source.unwrap_or_default(),
            date: date.unwrap_or_default(),
        }
    }

    /// A simpler question with its answer: nobody is told to have chosen the option that this counts as.
    pub(super) fn simpler(&self, (item, codes): &(ItemId, Vec<domain::Code>)) -> String {
        let question = self.say(&format!("item-{item}"));
        format!("{question} {}", self.options(item.as_str(), codes))
    }

    fn source(&self, source: Source) -> String {
        self.say(match source {
            Source::Declared => "source-declared",
            Source::Seen => "source-seen",
            Source::Measured => "source-measured",
        })
    }

    /// How many questions have an answer, of those that are asked.
    pub(super) fn answered(&self) -> String {
        let counts = &self.snapshot.counts;
        let args = Args::new()
            .number("answered", counts.answered)
            .number("total", counts.shown);
        self.say_with("report-basis-answers-value", &args)
    }

    fn basis(&self) -> Section<Pair> {
        let snapshot = self.snapshot;
        let counts = &snapshot.counts;
        let pack = self.say(&format!("pack-{}", snapshot.pack));
        let pack = Args::new()
            .text("pack", pack)
            .number("version", snapshot.pack_version);
        let collected = self
            .case
            .library
            .channels
            .iter()
            .find(|file| file.meta.country == self.case.country);
        let known = Args::new()
            .number("measured", counts.measured)
            .number("seen", counts.seen)
            .number("declared", counts.declared);
        let pair = |label: &str, value: String| Pair {
            label: self.say(label),
            value,
        };
        let mut pairs = vec![
            pair("report-basis-answers", self.answered()),
            pair(
                "report-basis-sources",
                self.say_with("statement-known-value", &known),
            ),
            pair(
                "report-basis-pack",
                self.say_with("report-basis-pack-value", &pack),
            ),
            pair("report-basis-hash", snapshot.pack_hash.clone()),
            pair(
                "report-basis-method",
                self.say_with(
                    "report-basis-method-value",
                    &Args::new().number("version", snapshot.method),
                ),
            ),
        ];
        if let Some(file) = collected {
            let args = Args::new().text("date", self.day(file.meta.collected));
            pairs.push(pair(
                "report-basis-data",
                self.say_with("report-basis-data-value", &args),
            ));
        }
        for (id, level) in snapshot
            .protection
            .iter()
            .filter(|(_, level)| level.not_applicable > MUCH_NOT_APPLICABLE)
        {
            let args = Args::new()
                .text("practice", self.say(&format!("practice-{id}")))
                .text("share", self.texts.percent(level.not_applicable));
            pairs.push(pair(
                "report-basis-not-applicable",
                self.say_with("report-basis-not-applicable-value", &args),
            ));
        }
        Section {
            title: self.say("report-basis"),
            intro: None,
            groups: pairs,
        }
    }
}

/// When what counts came to be known: what was measured, on the day of the look.
fn known_on(state: &ItemState) -> Option<Date> {
    match (state.source, &state.check) {
        (Some(Source::Measured), Some((_, looked))) => Some(*looked),
        _ => state.answered,
    }
}
