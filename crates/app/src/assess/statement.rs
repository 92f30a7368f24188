//! What was said, from a file: answers of one day, or dated events.

use super::{COUNTRY, Desk, typed};
use crate::app::{build_model, kind_of};
use crate::failure::{Failure, Result};
use crate::first_run::NAME_KEY;
use content::{
    AnswersFile, ContentError, EventsFile, GivenAnswer, Library, Problem, VAULT_FORMAT, VaultFile, limits,
};
use domain::{
    Assessment, AssessmentId, Body, Event, EventId, ItemId, PackId, Pass, Profile, Source, Subject,
    SubjectId, SubjectKind,
};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::Path;
use uuid::Uuid;

/// What was said, from a file, about one pack.
pub struct Statement {
    pub(super) pack: String,
    pub(super) name: String,
    pub(super) pass: Pass,
    pub(super) events: Vec<Event>,
}

impl Statement {
    /// What had been said by the end of a day: asked for that day, it is answered from what was known then.
    #[must_use]
    pub fn until(mut self, day: Date) -> Self {
        self.events.retain(|event| event.date <= day);
        self
    }

    /// What a file says that was found good.
    pub(crate) fn of(file: EventsFile, library: &Library) -> Self {
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
        Self {
            pass: file.pass(library),
            pack: file.pack.0,
            name: file.name.unwrap_or_default(),
            events: said.events,
        }
    }

    /// As an assessment of its own, for a vault. Its ids are made of the file, so that a file that is taken in twice is
    /// one assessment. `audience` is whom the pack asks, if the file does not say.
    pub(crate) fn into_assessment(self, bytes: &[u8], audience: &str) -> VaultFile {
        let digest = Sha256::digest(bytes);
        let id = |place: u64| {
            let hash = Sha256::new_with_prefix(digest)
                .chain_update(place.to_be_bytes())
                .finalize();
            let start: [u8; 16] = std::array::from_fn(|at| hash[at]);
            uuid::Builder::from_random_bytes(start).into_uuid()
        };
        let (assessment, owner, device) = (
            AssessmentId(id(0)),
            SubjectId(id(u64::MAX)),
            SubjectId(id(u64::MAX - 1)),
        );
        let said = |key: &str, value: String| Body::Profile {
            key: key.to_owned(),
            value,
        };
        let started = self.events.first().map(|event| event.date).unwrap_or_default();
        let mut told = Said::new(started);
        told.add(Source::Declared, "", said("audience", audience.to_owned()));
        told.add(Source::Declared, "", said(NAME_KEY, self.name));
        told.add(Source::Declared, "", Body::Pass { pass: self.pass });
        let all = told.events.into_iter().chain(self.events);
        let events = (1..).zip(all).map(|(seq, event)| Event {
            id: EventId(id(seq)),
            assessment,
            subject: if matches!(event.body, Body::Fact { .. }) {
                device
            } else {
                owner
            },
            seq,
            ..event
        });
        let subject = |id, kind, parent| Subject {
            id,
            kind,
            name: String::new(),
            parent,
        };
        VaultFile {
            format: VAULT_FORMAT.to_owned(),
            subjects: vec![
                subject(owner, kind_of(audience), None),
                subject(device, SubjectKind::Device, Some(owner)),
            ],
            assessments: vec![Assessment {
                id: assessment,
                subject: owner,
                pack: PackId(self.pack),
                pass: self.pass,
                started,
            }],
            events: events.collect(),
            runs: Vec::new(),
        }
    }

    /// The pack that it is about.
    pub(crate) fn pack(&self) -> &str {
        &self.pack
    }
}

/// Everything that is wrong with a file.
type Checked<T> = std::result::Result<T, Vec<Failure>>;

impl Desk {
    /// Reads a file of answers to a pack, all given on one day. Every mistake in it is told at once.
    ///
    /// Fails with `unknown-pack`, with `wrong-pack` when the file is about another one, and with the codes of
    /// [`content::Problem`].
    pub fn read_answers(&self, pack: &str, path: &Path, at: Date) -> Checked<Statement> {
        let (name, bytes) = self.read(pack, path).map_err(one)?;
        let file = AnswersFile::parse(&name, &bytes).map_err(|error| one(error.into()))?;
        self.require_good(pack, &file.pack, file.validate(&name, &self.library))?;
        let mut said = Said::new(at);
        said.place(file.country.as_deref(), file.region.as_deref());
        said.profile(&file.profile);
        said.answers(&file.answers, Source::Declared, "");
        Ok(Statement {
            pass: file.pass(&self.library),
            pack: file.pack.0,
            name: file.name.unwrap_or_default(),
            events: said.events,
        })
    }

    /// Reads a file of dated events about a pack. Every mistake in it is told at once.
    ///
    /// Fails as [`Desk::read_answers`] does.
    pub fn read_events(&self, pack: &str, path: &Path) -> Checked<Statement> {
        let (name, bytes) = self.read(pack, path).map_err(one)?;
        let file = EventsFile::parse(&name, &bytes).map_err(|error| one(error.into()))?;
        self.require_good(pack, &file.pack, file.validate(&name, &self.library))?;
        Ok(Statement::of(file, &self.library))
    }

    /// The name and the bytes of a file, once it is known that the pack is there.
    fn read(&self, pack: &str, path: &Path) -> Result<(String, Vec<u8>)> {
        build_model(&self.library, pack)?;
        let name = typed(path);
        match read_to_limit(path) {
            Ok(bytes) => Ok((name, bytes)),
            Err(error) => Err(unreadable(&name, error.kind())),
        }
    }

    fn require_good(&self, pack: &str, found: &PackId, errors: Vec<ContentError>) -> Checked<()> {
        if found.as_str() != pack && self.library.pack(found.as_str()).is_some() {
            let failure = Failure::new("wrong-pack")
                .with("pack", pack)
                .with("found", found.as_str());
            return Err(one(failure));
        }
        if errors.is_empty() {
            Ok(())
        } else {
            Err(errors.into_iter().map(Failure::from).collect())
        }
    }

    /// Whether a place can be asked for, judged as the place in a file is.
    pub(super) fn require_place(&self, country: &str, region: Option<&str>) -> Checked<()> {
        let place = AnswersFile {
            pack: PackId(crate::app::PACK.to_owned()),
            profile: Profile::default(),
            country: Some(country.to_owned()),
            region: region.map(ToOwned::to_owned),
            pass: None,
            name: None,
            answers: BTreeMap::new(),
        };
        let errors = place.validate("", &self.library);
        if !errors.is_empty() {
            return Err(errors.into_iter().map(about_option).collect());
        }
        let known = self
            .library
            .channels
            .iter()
            .any(|book| book.meta.country == country);
        if known {
            Ok(())
        } else {
            Err(one(Failure::new("no-channels").with("country", country)))
        }
    }
}

/// An error about a place that was typed and stands in no file: it is about an option.
fn about_option(error: ContentError) -> Failure {
    let option = match error.problem {
        Problem::BadCountry { .. } => "--country",
        _ => "--region",
    };
    ContentError::whole(option, error.problem).into()
}

fn one(failure: Failure) -> Vec<Failure> {
    vec![failure]
}

/// One byte more than the limit is enough for the limits to refuse the file.
pub(super) fn read_to_limit(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs_err::File::open(path)?;
    file.take(limits::FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A file or folder that the system does not let us read.
pub(super) fn unreadable(name: &str, kind: io::ErrorKind) -> Failure {
    let detail = kind.to_string();
    ContentError::whole(name, Problem::Unreadable { detail }).into()
}

/// Where somebody is, and nothing else.
pub(super) fn place(at: Date, country: &str, region: Option<&str>) -> Vec<Event> {
    let mut said = Said::new(at);
    said.place(Some(country), region);
    said.events
}

/// Adds what a look saw.
pub(super) fn with_facts(events: Vec<Event>, date: Date, facts: Vec<(Source, Body)>) -> Vec<Event> {
    let mut said = Said { date, events };
    for (source, body) in facts {
        said.add(source, "", body);
    }
    said.events
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
