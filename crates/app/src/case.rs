//! One case: a person's events, what this computer showed, and what the method makes of them on one day.
//! The window and the command line both come through here.

use crate::dto::{self, SimplerAnswer};
use crate::letterhead::Letterhead;
use checks::Run;
use content::Library;
use domain::{Answer, Body, Code, Evaluation, Event, ItemId, Model, Pass, Snapshot, Voices};
use jiff::civil::{Date, DateTime};

/// What is being looked at.
pub(crate) struct Case<'a> {
    pub(crate) library: &'a Library,
    pub(crate) model: &'a Model,
    pub(crate) name: String,
    /// How the owner of the computer signs; empty: not said yet.
    pub(crate) owner: &'a str,
    pub(crate) country: String,
    pub(crate) region: Option<String>,
    pub(crate) events: &'a [Event],
    pub(crate) run: Option<&'a Run>,
    /// The look before, for comparison.
    pub(crate) run_before: Option<&'a Run>,
    pub(crate) at: DateTime,
    /// How much of the pack is asked, until an event says otherwise.
    pub(crate) pass: Pass,
    pub(crate) evaluation: Evaluation<'a>,
    /// What documents about it are printed on; none: the usual paper.
    pub(crate) letterhead: Option<&'a Letterhead>,
}

/// Who does an action, until when, and what there is to remember about it.
#[derive(Default)]
pub(crate) struct Assignment {
    pub(crate) owner: String,
    pub(crate) due: Option<Date>,
    pub(crate) note: String,
}

impl<'a> Case<'a> {
    pub(crate) fn new(
        library: &'a Library,
        model: &'a Model,
        name: String,
        pass: Pass,
        events: &'a [Event],
        run: Option<&'a Run>,
        at: DateTime,
    ) -> Self {
        let place = events.iter().rev().find_map(|event| match &event.body {
            Body::Place { country, region } => Some((country.clone(), region.clone())),
            _ => None,
        });
        let (country, region) = place.unwrap_or_else(|| ("ES".to_owned(), None));
        let evaluation = domain::evaluate(model, pass, &domain::as_of_today(events, at.date()), at.date());
        Self {
            library,
            model,
            name,
            owner: "",
            country,
            region,
            events,
            run,
            run_before: None,
            at,
            pass,
            evaluation,
            letterhead: None,
        }
    }

    /// What people said about an item.
    pub(crate) fn voices(&self, item: &ItemId) -> Voices<'a> {
        domain::voices(self.events, item, self.owner)
    }

    /// The frozen result.
    pub(crate) fn snapshot(&self) -> Snapshot {
        self.evaluation.snapshot()
    }

    /// The audience: the profile's, else the pack's.
    pub(crate) fn audience(&self) -> &str {
        self.evaluation
            .profile()
            .0
            .get("audience")
            .unwrap_or(&self.model.pack().audience)
    }

    /// The message id of a check.
    pub(crate) fn check_message(id: &str) -> String {
        checks::catalogue()
            .iter()
            .find(|check| check.id == id)
            .map_or_else(|| id.to_owned(), |check| check.message.to_owned())
    }

    /// The evidence of the newest fact of a check.
    pub(crate) fn evidence(&self, check: &str) -> std::collections::BTreeMap<String, dto::Value> {
        let result = self
            .run
            .and_then(|run| run.results.iter().find(|result| result.id.as_str() == check));
        result.map(crate::look::evidence_values).unwrap_or_default()
    }

    /// The person's own answer to an item, as it crosses to a shell.
    pub(crate) fn answer(&self, item: &str) -> Option<dto::Answer> {
        self.last_answer(item).and_then(answer_out)
    }

    /// The newest answer to an item that was not taken back, with its event.
    pub(crate) fn last_answer(&self, item: &str) -> Option<&'a Answer> {
        let newest = self.events.iter().rev().find_map(|event| match &event.body {
            Body::Answer { item: known, answer } if known.as_str() == item => Some(answer),
            _ => None,
        });
        newest.filter(|answer| **answer != Answer::Withdrawn)
    }

    /// The simpler question that counts in the place of one answered with "I do not know", and what was said to it.
    pub(crate) fn stands_in(&self, item: &str) -> Option<(ItemId, Vec<Code>)> {
        self.last_answer(item).filter(|said| **said == Answer::Unknown)?;
        let simpler = self.model.item(item)?.backup_item.as_ref()?;
        match self.last_answer(simpler.as_str())? {
            Answer::Codes(codes) => Some((simpler.clone(), codes.clone())),
            _ => None,
        }
    }

    /// The same as it crosses to a shell.
    pub(crate) fn simpler_answer(&self, item: &str) -> Option<SimplerAnswer> {
        let (item, codes) = self.stands_in(item)?;
        Some(SimplerAnswer {
            item: item.to_string(),
            codes: codes.iter().map(ToString::to_string).collect(),
        })
    }

    /// The same, unless something stronger shows otherwise and counts.
    pub(crate) fn counted_simpler(&self, item: &str) -> Option<SimplerAnswer> {
        let counts = self.evaluation.chosen(item) == self.evaluation.counted(item);
        self.simpler_answer(item).filter(|_| counts)
    }

    /// The note on an item, or on the whole.
    pub(crate) fn note(&self, item: Option<&ItemId>) -> &'a str {
        let newest = self.events.iter().rev().find_map(|event| match &event.body {
            Body::Note { item: known, text } if known.as_ref() == item => Some(text.as_str()),
            _ => None,
        });
        newest.unwrap_or_default()
    }

    /// Who does an action and until when, as last said.
    pub(crate) fn assignment(&self, action: &str) -> Assignment {
        let newest = self.events.iter().rev().find_map(|event| match &event.body {
            Body::Assignment {
                action: known,
                owner,
                due,
                note,
            } if known.as_str() == action => Some(Assignment {
                owner: owner.clone(),
                due: *due,
                note: note.clone(),
            }),
            _ => None,
        });
        newest.unwrap_or_default()
    }
}

/// An answer as it crosses to a shell; `None` if it was taken back.
pub(crate) fn answer_out(answer: &Answer) -> Option<dto::Answer> {
    match answer {
        Answer::Codes(codes) => Some(dto::Answer::Codes {
            codes: codes.iter().map(ToString::to_string).collect(),
        }),
        Answer::Unknown => Some(dto::Answer::Unknown),
        Answer::NotApplicable(reason) => Some(dto::Answer::NotApplicable {
            reason: reason.to_string(),
        }),
        Answer::Withdrawn => None,
    }
}

/// An answer as it came from a shell.
pub(crate) fn answer_in(answer: dto::Answer) -> Answer {
    match answer {
        dto::Answer::Codes { codes } => Answer::Codes(codes.into_iter().map(Code).collect()),
        dto::Answer::Unknown => Answer::Unknown,
        dto::Answer::NotApplicable { reason } => Answer::NotApplicable(domain::ReasonCode(reason)),
    }
}
