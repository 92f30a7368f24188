//! Assessing without a vault: a file of answers in, a snapshot and a PDF out. Nothing is kept.

use crate::app::build_model;
use crate::case::Case;
use crate::exchange::{file_name, read_capped};
use crate::failure::{Failure, Result};
use crate::look::{facts, knowledge};
use checks::{Knowledge, Run, System};
use content::{AnswersFile, ContentError, EventsFile, GivenAnswer, Library};
use domain::{AssessmentId, Body, Event, EventId, ItemId, Model, Pass, Profile, Snapshot, Source, SubjectId};
use jiff::civil::{Date, DateTime};
use report::Rendered;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use uuid::Uuid;

/// Country and region that count when a file names none.
const COUNTRY: &str = "ES";

/// The content, ready for use without a vault.
pub struct Desk {
    library: Arc<Library>,
    knowledge: Arc<Knowledge>,
}

/// What was said, from a file, about one pack.
pub struct Statement {
    pack: String,
    name: String,
    pass: Pass,
    events: Vec<Event>,
}

impl Desk {
    /// The embedded content.
    pub fn new() -> Self {
        let library = Arc::new(Library::embedded());
        let knowledge = Arc::new(knowledge(&library));
        Self { library, knowledge }
    }

    /// The content.
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// Looks at a system.
    pub fn check(&self, system: &dyn System, at: DateTime) -> Run {
        checks::run(
            system,
            &self.knowledge,
            at,
            &[],
            &mut |_| {},
            &AtomicBool::new(false),
        )
    }

    /// Reads a file of answers, all given on one day. Every mistake in it is told at once.
    pub fn read_answers(&self, path: &Path, at: Date) -> std::result::Result<Statement, Vec<Failure>> {
        let name = file_name(path);
        let bytes = read_capped(path, content::limits::FILE_BYTES).map_err(|failure| vec![failure])?;
        let file = AnswersFile::parse(&name, &bytes).map_err(|error| vec![error.into()])?;
        all_good(file.validate(&name, &self.library))?;
        let mut said = Said::new(at);
        said.place(file.country.as_deref(), file.region.as_deref());
        said.profile(&file.profile);
        said.answers(&file.answers, Source::Declared, "");
        let pass = file.pass(&self.library);
        Ok(Statement {
            pack: file.pack.0,
            name: file.name.unwrap_or_default(),
            pass,
            events: said.events,
        })
    }

    /// Reads a file of dated events. Every mistake in it is told at once.
    pub fn read_events(&self, path: &Path) -> std::result::Result<Statement, Vec<Failure>> {
        let name = file_name(path);
        let bytes = read_capped(path, content::limits::FILE_BYTES).map_err(|failure| vec![failure])?;
        let file = EventsFile::parse(&name, &bytes).map_err(|error| vec![error.into()])?;
        all_good(file.validate(&name, &self.library))?;
        let first = file
            .events
            .first()
            .map_or(Date::constant(1970, 1, 1), |entry| entry.date);
        let mut said = Said::new(first);
        said.place(file.country.as_deref(), file.region.as_deref());
        said.profile(&file.profile);
        for entry in &file.events {
            said.date = entry.date;
            said.profile(&entry.profile);
            said.answers(
                &entry.answers,
                entry.source.unwrap_or(Source::Declared),
                entry.author.as_deref().unwrap_or_default(),
            );
            if let (Some(check), Some(verdict)) = (&entry.check, entry.verdict) {
                let body = Body::Fact {
                    check: check.clone(),
                    verdict,
                    reason: entry.reason,
                    evidence: BTreeMap::new(),
                };
                said.add(Source::Measured, "", body);
            }
        }
        let pass = file.pass(&self.library);
        Ok(Statement {
            pack: file.pack.0,
            name: file.name.unwrap_or_default(),
            pass,
            events: said.events,
        })
    }

    /// Evaluates a statement of a pack, with what a look saw, and prints the plan.
    ///
    /// Fails with `wrong-pack` when the file is about another pack.
    pub fn assess(
        &self,
        pack: &str,
        statement: Statement,
        run: Option<&Run>,
        at: DateTime,
        language: &str,
    ) -> Result<(Snapshot, Rendered)> {
        let model: Model = build_model(&self.library, pack)?;
        if statement.pack != pack {
            return Err(Failure::new("wrong-pack")
                .with("pack", pack)
                .with("found", &statement.pack));
        }
        let mut events = statement.events;
        if let Some(run) = run {
            let mut said = Said {
                date: run.at.date(),
                events,
            };
            for (source, body) in facts(run) {
                said.add(source, "", body);
            }
            events = said.events;
        }
        let case = Case::new(
            &self.library,
            &model,
            statement.name,
            statement.pass,
            &events,
            run,
            at,
        );
        let snapshot = case.snapshot();
        let plan = case.print(&snapshot, language)?;
        Ok((snapshot, plan))
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

fn all_good(errors: Vec<ContentError>) -> std::result::Result<(), Vec<Failure>> {
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors.into_iter().map(Failure::from).collect())
    }
}

/// Events being put together from a file. Their ids are their places: the same file gives the same events.
struct Said {
    date: Date,
    events: Vec<Event>,
}

impl Said {
    fn new(date: Date) -> Self {
        Self {
            date,
            events: Vec::new(),
        }
    }

    fn add(&mut self, source: Source, author: &str, body: Body) {
        let seq = self.events.len() as u64 + 1;
        self.events.push(Event {
            id: EventId(Uuid::from_u128(u128::from(seq))),
            assessment: AssessmentId(Uuid::nil()),
            subject: SubjectId(Uuid::nil()),
            date: self.date,
            seq,
            author: author.to_owned(),
            source,
            body,
        });
    }

    fn place(&mut self, country: Option<&str>, region: Option<&str>) {
        let country = country.unwrap_or(COUNTRY).to_owned();
        self.add(
            Source::Declared,
            "",
            Body::Place {
                country,
                region: region.map(ToOwned::to_owned),
            },
        );
    }

    fn profile(&mut self, profile: &Profile) {
        for (key, value) in &profile.0 {
            self.add(
                Source::Declared,
                "",
                Body::Profile {
                    key: key.clone(),
                    value: value.clone(),
                },
            );
        }
    }

    fn answers(&mut self, answers: &BTreeMap<ItemId, GivenAnswer>, source: Source, author: &str) {
        for (item, given) in answers {
            self.add(
                source,
                author,
                Body::Answer {
                    item: item.clone(),
                    answer: given.to_answer(),
                },
            );
        }
    }
}
