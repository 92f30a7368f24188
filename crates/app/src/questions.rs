//! The questionnaire: the task list, one question, one answer.

use crate::app::App;
use crate::case::{Case, answer_in};
use crate::dto::{
    self, Area, Cause, Easier, Origin, ProfileField, Question, Questionnaire, Saved, SimplerAnswer,
};
use crate::failure::{Failure, Result};
use crate::first_run::checked_text;
use domain::{Answer, Backing, Body, Code, Condition, Item, ItemId, Kind, Pass, ProbeMode, Source, Standing};

/// How long a question takes, in seconds: reading, thinking, answering.
const SECONDS_PER_QUESTION: u32 = 25;

/// Longest note, in characters.
const LONGEST_NOTE: usize = 2_000;

/// The part of the context that comes from the first run; the start page asks for the others.
const AUDIENCE: &str = "audience";

impl App {
    /// The task list.
    pub fn questionnaire(&self) -> Result<Questionnaire> {
        let case = self.case()?;
        let mut areas = Vec::new();
        for section in &self.model.pack().sections {
            let asked = case.asked_in(section.id.as_str());
            if asked.is_empty() {
                continue;
            }
            let open = asked.iter().find(|id| case.is_open(id));
            areas.push(Area {
                id: section.id.to_string(),
                answered: count(asked.iter().filter(|id| !case.is_open(id))),
                total: count(asked.iter()),
                open: open.or(asked.first()).map(ToString::to_string),
                items: asked.iter().map(ToString::to_string).collect(),
            });
        }
        let answered = areas.iter().map(|area| area.answered).sum();
        let total: u32 = areas.iter().map(|area| area.total).sum();
        Ok(Questionnaire {
            pack: self.model.pack().id.to_string(),
            pass: pass_code(case.evaluation.pass()).to_owned(),
            minutes: minutes(total - answered),
            areas,
            answered,
            total,
            profile: self.context(&case),
        })
    }

    fn context(&self, case: &Case) -> Vec<ProfileField> {
        let known = self.library.profile_keys.iter();
        let known = known.filter(|key| key.id != AUDIENCE && key.concerns(case.audience()));
        let field = |key: &content::ProfileKey| ProfileField {
            key: key.id.clone(),
            values: key.values.clone(),
            value: case.evaluation.profile().0.get(&key.id).cloned(),
        };
        known.map(field).collect()
    }

    /// A question as it is shown.
    pub fn question(&self, id: &str) -> Result<Question> {
        let case = self.case()?;
        let item = self.model.item(id).ok_or_else(|| unknown_item(id))?;
        let area = self
            .model
            .pack()
            .section_of(&item.id)
            .ok_or_else(|| unknown_item(id))?;
        let in_area = case.asked_in(area.as_str());
        let here = in_area.iter().position(|known| **known == item.id);
        let asked = case.asked();
        let place = asked.iter().position(|known| **known == item.id);
        let after = place.map_or(&[][..], |place| &asked[place + 1..]);
        let next_area = after
            .iter()
            .filter_map(|id| self.model.pack().section_of(id))
            .find(|next| *next != area);
        let state = case.evaluation.item(id);
        let voices = case.voices(&item.id);
        Ok(Question {
            item: item.id.to_string(),
            kind: kind_code(item.kind).to_owned(),
            area: area.to_string(),
            number: here.map_or(0, |at| count(0..=at)),
            of: count(in_area.iter()),
            options: codes(item),
            allow_unknown: item.allow_unknown,
            not_applicable: item.not_applicable.iter().map(ToString::to_string).collect(),
            answer: case.answer(id),
            answered_on: state
                .and_then(|state| state.answered)
                .map(|date| date.to_string()),
            source: state
                .and_then(|state| state.source)
                .map(|source| source_code(source).to_owned()),
            easier: item
                .backup_item
                .as_ref()
                .and_then(|easier| self.model.item(easier.as_str()))
                .map(|easier| Easier {
                    item: easier.id.to_string(),
                    options: codes(easier),
                    answer: case.answer(easier.id.as_str()),
                }),
            origin: case.origin(item),
            look: item.look.clone(),
            holds_months: item.valid_for.whole_months(),
            because: case.reasons_to_ask(item),
            note: case.note(Some(&item.id)).to_owned(),
            said: case.said(&voices),
            differ: voices.differ,
            documents: case.documents_of(&item.id),
            backing: backing_code(item.evidence).to_owned(),
            previous: place
                .and_then(|place| place.checked_sub(1))
                .map(|before| asked[before].to_string()),
            left_in_area: here.map_or(0, |at| count(in_area.iter()) - count(0..=at)),
            next_area: next_area.map(ToString::to_string),
        })
    }

    /// Saves an answer. It is in the vault when this returns.
    pub fn answer(&mut self, id: &str, answer: dto::Answer, seen: bool) -> Result<Saved> {
        let item = self.model.item(id).ok_or_else(|| unknown_item(id))?;
        let answer = answer_in(answer);
        check_answer(item, &answer)?;
        let seen = seen && !item.look.is_empty() && matches!(answer, Answer::Codes(_));
        let source = if seen { Source::Seen } else { Source::Declared };
        let item = item.id.clone();
        self.record(vec![(source, Body::Answer { item, answer })])?;
        self.saved(id)
    }

    /// Takes an answer back.
    pub fn withdraw(&mut self, id: &str) -> Result<Saved> {
        let item = self.model.item(id).ok_or_else(|| unknown_item(id))?.id.clone();
        self.record(vec![(
            Source::Declared,
            Body::Answer {
                item,
                answer: Answer::Withdrawn,
            },
        )])?;
        self.saved(id)
    }

    /// Keeps a note on a question, or on the whole. An empty text takes the note back.
    pub fn note(&mut self, item: Option<&str>, text: &str) -> Result<()> {
        let item = match item {
            None => None,
            Some(id) => Some(self.model.item(id).ok_or_else(|| unknown_item(id))?.id.clone()),
        };
        let text = checked_text(text, LONGEST_NOTE)?;
        if self.case()?.note(item.as_ref()) == text {
            return Ok(());
        }
        self.record(vec![(Source::Declared, Body::Note { item, text })])
    }

    fn saved(&self, id: &str) -> Result<Saved> {
        let case = self.case()?;
        let asked = case.asked();
        let here = asked
            .iter()
            .position(|known| known.as_str() == id)
            .map_or(0, |at| at + 1);
        let (before, after) = asked.split_at(here);
        let open: Vec<&&ItemId> = after.iter().chain(before).filter(|id| case.is_open(id)).collect();
        Ok(Saved {
            next: open.first().map(ToString::to_string),
            open: count(open.iter()),
        })
    }
}

impl Case<'_> {
    /// The questions of the pass in the order in which they are asked: the first pass has an order of its own.
    pub(crate) fn asked(&self) -> Vec<&ItemId> {
        self.evaluation.asked()
    }

    pub(crate) fn asked_in(&self, area: &str) -> Vec<&ItemId> {
        let of = |id: &ItemId| {
            self.model
                .pack()
                .section_of(id)
                .is_some_and(|section| section.as_str() == area)
        };
        self.asked().into_iter().filter(|id| of(id)).collect()
    }

    /// Whether nobody has said anything about it yet.
    pub(crate) fn is_open(&self, id: &ItemId) -> bool {
        self.evaluation
            .item(id.as_str())
            .is_none_or(|state| state.standing == Standing::Unanswered)
    }

    /// What this computer shows about a question.
    fn origin(&self, item: &Item) -> Option<Origin> {
        let probe = item.probe.as_ref()?;
        let fact = self.events.iter().rev().find_map(|event| match &event.body {
            Body::Fact { check, verdict, .. } if *check == probe.check => Some((event.date, *verdict)),
            _ => None,
        });
        let (date, verdict) = fact?;
        let shows = probe.shown_by_one(verdict)?;
        let finding = self
            .evaluation
            .item(item.id.as_str())
            .and_then(|state| state.finding.as_ref());
        Some(Origin {
            check: Self::check_message(probe.check.as_str()),
            verdict: crate::look::verdict_out(verdict),
            evidence: self.evidence(probe.check.as_str()),
            date: date.to_string(),
            suggests: (probe.mode == ProbeMode::Suggest).then(|| shows.to_string()),
            contradicts: finding
                .and_then(|finding| finding.declared.first())
                .map(ToString::to_string),
        })
    }

    /// The answers for which a question is shown.
    fn reasons_to_ask(&self, item: &Item) -> Vec<Cause> {
        let conditions = item.enable_when.iter().filter_map(|condition| match condition {
            Condition::Item { item, .. } => Some(item),
            Condition::Profile(_) => None,
        });
        let cause = |gate: &ItemId| {
            if let Some(SimplerAnswer { item, codes }) = self.simpler_answer(gate.as_str()) {
                let answer = codes.into_iter().next()?;
                return Some(Cause { item, answer });
            }
            let answer = self.evaluation.chosen(gate.as_str()).first()?.to_string();
            Some(Cause {
                item: gate.to_string(),
                answer,
            })
        };
        conditions.filter_map(cause).collect()
    }
}

/// Refuses what the item does not offer.
pub(crate) fn check_answer(item: &Item, answer: &Answer) -> Result<()> {
    let unknown_option = |code: &str| {
        Err(Failure::new("unknown-option")
            .with("item", item.id.as_str())
            .with("option", code))
    };
    match answer {
        Answer::Codes(codes) => {
            if let Some(code) = codes.iter().find(|code| item.position(code).is_none()) {
                return unknown_option(code.as_str());
            }
            if codes.len() == 1 || several(item, codes) {
                Ok(())
            } else {
                unknown_option("")
            }
        }
        Answer::Unknown if !item.allow_unknown => unknown_option("unknown"),
        Answer::NotApplicable(reason) if !item.not_applicable.contains(reason) => {
            unknown_option(reason.as_str())
        }
        Answer::Unknown | Answer::NotApplicable(_) | Answer::Withdrawn => Ok(()),
    }
}

/// Whether these options may be chosen together: "none" excludes the rest.
pub(crate) fn several(item: &Item, codes: &[Code]) -> bool {
    item.kind == Kind::Multiple && !codes.is_empty() && !codes.iter().any(|code| code.as_str() == "none")
}

pub(crate) fn unknown_item(id: &str) -> Failure {
    Failure::new("unknown-item").with("item", id)
}

fn codes(item: &Item) -> Vec<String> {
    item.options
        .iter()
        .map(|option| option.code.to_string())
        .collect()
}

pub(crate) fn pass_code(pass: Pass) -> &'static str {
    match pass {
        Pass::First => "first",
        Pass::Full => "full",
    }
}

/// As in `source-<code>`.
pub(crate) fn source_code(source: Source) -> &'static str {
    match source {
        Source::Declared => "declared",
        Source::Seen => "seen",
        Source::Measured => "measured",
    }
}

pub(crate) fn kind_code(kind: Kind) -> &'static str {
    match kind {
        Kind::Single => "single",
        Kind::Multiple => "multiple",
        Kind::Boolean => "boolean",
    }
}

/// As in `backing-<code>`.
fn backing_code(backing: Backing) -> &'static str {
    match backing {
        Backing::None => "none",
        Backing::Optional => "optional",
        Backing::Expected => "expected",
    }
}

/// How many; there are never more than a few hundred.
pub(crate) fn count(things: impl Iterator) -> u32 {
    u32::try_from(things.count()).unwrap_or(u32::MAX)
}

/// About how many minutes some questions take.
pub(crate) fn minutes(questions: u32) -> u32 {
    (questions * SECONDS_PER_QUESTION).div_ceil(60)
}
