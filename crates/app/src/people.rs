//! Several people and one assessment: who said what, on what they differ, and how others are asked.

mod form;

pub(crate) use form::options as form_options;

use crate::app::App;
use crate::case::{Case, answer_in, answer_out};
use crate::dto::{
    Askable, Differing, Exported, FormOptions, GivenAnswer, PaperQuestion, People, PersonRow, ReturnedForm,
    Said,
};
use crate::exchange::{file_name, read_capped, saved_as, write_export};
use crate::failure::{Failure, Result};
use crate::first_run::checked_text;
use crate::paper::{printed, question_sheet};
use crate::questions::{check_answer, count, kind_code, source_code, unknown_item};
use domain::{Answer, Body, Item, ItemId, Pass, Source, Standing, Voices};
use std::collections::BTreeMap;
use std::path::Path;

/// Setting of the vault: how whoever sits here signs.
pub(crate) const AUTHOR: &str = "author";

/// Longest name, in characters.
const LONGEST_NAME: usize = 80;

/// Larger files are no form of ours, in bytes.
const LARGEST_FORM: u64 = 1024 * 1024;

impl App {
    /// Who has answered, and what others can be asked.
    pub fn people(&self) -> Result<People> {
        let case = self.case()?;
        let items: Vec<&ItemId> = self.model.pack().items(Pass::Full);
        Ok(People {
            me: case.owner.to_owned(),
            people: case.people(),
            differing: items.into_iter().filter_map(|id| case.differing(id)).collect(),
            askable: case
                .asked()
                .into_iter()
                .filter_map(|id| case.askable(id))
                .collect(),
        })
    }

    /// Says how whoever sits here signs from now on.
    pub fn set_author(&mut self, name: &str) -> Result<People> {
        let name = checked_text(name, LONGEST_NAME)?;
        let session = self.session_mut()?;
        session.vault.set_setting(AUTHOR, &name)?;
        session.author = name;
        self.people()
    }

    /// People have talked a question over: this is what they all say now.
    pub fn settle(&mut self, id: &str, answer: crate::dto::Answer) -> Result<People> {
        let item = self.model.item(id).ok_or_else(|| unknown_item(id))?;
        let answer = answer_in(answer);
        check_answer(item, &answer)?;
        let item = item.id.clone();
        let newest = self.case()?.last_answer(id) == Some(&answer);
        let said = Body::Answer {
            item: item.clone(),
            answer,
        };
        let said = (!newest).then_some(said).into_iter();
        let said = said.chain([Body::Settled { item }]);
        self.record(said.map(|body| (Source::Declared, body)).collect())?;
        self.people()
    }

    /// The questions as they are typed in from a sheet of paper.
    pub fn paper_questions(&self, ids: &[String]) -> Result<Vec<PaperQuestion>> {
        let question = |item: &Item| PaperQuestion {
            item: item.id.to_string(),
            kind: kind_code(item.kind).to_owned(),
            options: item
                .options
                .iter()
                .map(|option| option.code.to_string())
                .collect(),
            allow_unknown: item.allow_unknown,
            not_applicable: item.not_applicable.iter().map(ToString::to_string).collect(),
        };
        Ok(self.chosen_items(ids)?.into_iter().map(question).collect())
    }

    /// The name that is proposed for a form, or for the sheet with the same questions.
    pub fn form_file_name(&self, extension: &str) -> String {
        self.dated("file-name-form", extension)
    }

    /// Writes chosen questions for somebody else, in a language of its own: as a text that can be filled in with any
    /// program, or as a sheet to print.
    pub fn save_form(&mut self, path: &Path, options: &FormOptions) -> Result<Exported> {
        let items = self.chosen_items(&options.items)?;
        let subject = self.session()?.subject_name();
        let texts = crate::texts::plain(&options.language);
        if options.paper {
            let mut sheet = question_sheet(&items, &subject, self.clock.now(), &texts);
            sheet.stationery = self.session()?.letterhead.stationery(&texts);
            let page = printed(report::render_document(&sheet))?;
            return self.write_printed(path, page);
        }
        // The simplest editor of Windows breaks lines nowhere else.
        let form = form::write(&items, &subject, &texts).replace('\n', "\r\n");
        write_export(path, form.as_bytes())?;
        Ok(saved_as(path))
    }

    /// Reads a form that came back: a file of ours, or a mail with it in it. Nothing is saved yet.
    pub fn read_form(&self, path: &Path) -> Result<ReturnedForm> {
        let bytes = read_capped(path, LARGEST_FORM)?;
        let form = form::read(&form::decode(&bytes), &self.model);
        let empty = form.answers.is_empty() && form.doubtful.is_empty();
        if empty {
            return Err(Failure::new("no-form").with("file", file_name(path)));
        }
        Ok(form)
    }

    /// Saves answers under the name of whoever gave them. An answer that they have already given is not said again.
    pub fn take_answers(&mut self, name: &str, answers: &[GivenAnswer]) -> Result<People> {
        let name = checked_text(name, LONGEST_NAME)?;
        if name.is_empty() {
            return Err(Failure::new("no-name"));
        }
        let case = self.case()?;
        let mut said = Vec::new();
        for given in answers {
            let item = self
                .model
                .item(&given.item)
                .ok_or_else(|| unknown_item(&given.item))?;
            let answer = answer_in(given.answer.clone());
            check_answer(item, &answer)?;
            let known = case
                .voices(&item.id)
                .said
                .iter()
                .any(|voice| voice.author == name && *voice.answer == answer);
            if !known {
                let item = item.id.clone();
                said.push((Source::Declared, Body::Answer { item, answer }));
            }
        }
        self.record_as(&name, said)?;
        self.people()
    }

    /// In the order of the questionnaire.
    pub(crate) fn chosen_items(&self, ids: &[String]) -> Result<Vec<&Item>> {
        if let Some(unknown) = ids.iter().find(|id| self.model.item(id).is_none()) {
            return Err(unknown_item(unknown));
        }
        let all = self.model.pack().items(Pass::Full).into_iter();
        let chosen: Vec<&Item> = all
            .filter(|id| ids.iter().any(|chosen| chosen == id.as_str()))
            .filter_map(|id| self.model.item(id.as_str()))
            .collect();
        if chosen.is_empty() {
            return Err(Failure::new("nothing-asked"));
        }
        Ok(chosen)
    }
}

impl Case<'_> {
    fn people(&self) -> Vec<PersonRow> {
        let mut people: Vec<PersonRow> = Vec::new();
        let mut answered: BTreeMap<&str, BTreeMap<&ItemId, bool>> = BTreeMap::new();
        for event in self.events {
            let Body::Answer { item, answer } = &event.body else {
                continue;
            };
            let given = *answer != Answer::Withdrawn;
            let author = if event.author.is_empty() {
                self.owner
            } else {
                &event.author
            };
            answered.entry(author).or_default().insert(item, given);
            match people.iter_mut().find(|person| person.name == author) {
                Some(person) => person.last = event.date.to_string(),
                None => people.push(PersonRow {
                    name: author.to_owned(),
                    me: author == self.owner,
                    answers: 0,
                    last: event.date.to_string(),
                }),
            }
        }
        for person in &mut people {
            let own = answered.get(person.name.as_str()).into_iter().flatten();
            person.answers = count(own.filter(|(_, given)| **given));
        }
        people.retain(|person| person.answers > 0);
        people
    }

    fn differing(&self, item: &ItemId) -> Option<Differing> {
        let voices = self.voices(item);
        voices.differ.then(|| Differing {
            item: item.to_string(),
            said: self.said(&voices),
        })
    }

    /// What each person said last about a question.
    pub(crate) fn said(&self, voices: &Voices) -> Vec<Said> {
        let said = voices.said.iter().filter_map(|voice| {
            Some(Said {
                author: voice.author.to_owned(),
                me: voice.author == self.owner,
                answer: answer_out(voice.answer)?,
                date: voice.date.to_string(),
                source: source_code(voice.source).to_owned(),
            })
        });
        said.collect()
    }

    fn askable(&self, id: &ItemId) -> Option<Askable> {
        let state = self.evaluation.item(id.as_str())?;
        let why = match state.standing {
            _ if self.voices(id).differ => "differing",
            Standing::Unanswered => "open",
            Standing::Unknown => "unknown",
            _ if state.lapsed => "lapsed",
            _ => "known",
        };
        Some(Askable {
            item: id.to_string(),
            area: self.model.pack().section_of(id)?.to_string(),
            why: why.to_owned(),
        })
    }
}
