//! The app as a shell holds it: the library, the data folder, the open vault and the assessment in it.

use crate::case::Case;
use crate::clock::Clock;
use crate::dto::{Locale, Resource, Stage, Start};
use crate::failure::{Failure, Result};
use crate::letterhead::Letterhead;
use crate::outside::Shelf;
use crate::people::AUTHOR;
use crate::preferences::Preferences;
use checks::{Knowledge, Run};
use content::Library;
use domain::{
    Assessment, AssessmentId, Body, Event, EventId, Model, Source, Subject, SubjectId, SubjectKind,
};
use jiff::civil::DateTime;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Home, Keychain, Part, RecoveryCode, Vault, VaultId};
use uuid::Uuid;

/// Setting of the vault: which assessment is open.
pub(crate) const OPEN_ASSESSMENT: &str = "open-assessment";

/// What the app is made of. One per process; a shell keeps it behind a lock.
pub struct App {
    pub(crate) library: Arc<Library>,
    pub(crate) knowledge: Arc<Knowledge>,
    pub(crate) model: Arc<Model>,
    pub(crate) clock: Clock,
    pub(crate) keychain: Arc<dyn Keychain>,
    pub(crate) language: &'static str,
    pub(crate) data_dir: PathBuf,
    pub(crate) home: Home,
    pub(crate) session: Option<Session>,
    pub(crate) shown_code: Option<RecoveryCode>,
    pub(crate) exported: Option<PathBuf>,
    /// The vault that was chosen in this run.
    pub(crate) meant: Option<VaultId>,
    /// A vault that turned out to be damaged, and what of it.
    pub(crate) damage: Option<(VaultId, Part)>,
    /// A questionnaire from outside that waits for a yes or a no.
    pub(crate) offered: Option<crate::outside::Offered>,
    /// Newer facts that wait for a yes or a no.
    pub(crate) offered_facts: Option<crate::outside::OfferedFacts>,
    /// Questionnaires from outside that are not used, and why.
    pub(crate) unused_packs: Vec<(String, Failure)>,
    /// When the open vault was last backed up, or opened.
    pub(crate) backed_up: Option<DateTime>,
    test_build: bool,
}

/// The open vault and the assessment in it. Events are in the vault before they are here.
pub(crate) struct Session {
    pub(crate) vault: Vault,
    pub(crate) subject: Subject,
    pub(crate) device: Subject,
    pub(crate) assessment: Assessment,
    pub(crate) events: Vec<Event>,
    pub(crate) run: Option<Run>,
    /// The look before that, for comparison.
    pub(crate) run_before: Option<Run>,
    /// How whoever sits here signs; empty: not said yet.
    pub(crate) author: String,
    /// What documents are printed on.
    pub(crate) letterhead: Letterhead,
}

/// What an app needs from outside.
pub struct Surroundings {
    /// Where vaults are kept.
    pub data_dir: PathBuf,
    /// Where the time comes from.
    pub clock: Clock,
    /// The computer account's keychain.
    pub keychain: Arc<dyn Keychain>,
    /// True in a build that tests drive.
    pub test_build: bool,
}

/// The questionnaire of whoever has none of their own.
pub(crate) const PACK: &str = "self-employed";

/// The questionnaire of an audience.
fn pack_for(audience: &str) -> &'static str {
    match audience {
        "micro" | "small" | "medium" => "sme",
        "citizen" => "citizen",
        _ => PACK,
    }
}

/// What an audience is.
pub(crate) fn kind_of(audience: &str) -> SubjectKind {
    match audience {
        "citizen" | "self-employed" => SubjectKind::Person,
        _ => SubjectKind::Organisation,
    }
}

impl App {
    /// Takes the data folder and the content. Opens no vault yet.
    ///
    /// Fails with `already-open`, `read-only` or `disk-full` when the folder cannot be taken.
    pub fn new(surroundings: Surroundings) -> Result<Self> {
        let home = Home::open(&surroundings.data_dir)?;
        let (library, unused_packs) = Shelf::open(&surroundings.data_dir).library()?;
        let library = Arc::new(library);
        let model = Arc::new(build_model(&library, PACK)?);
        let knowledge = Arc::new(crate::look::knowledge(&library));
        let preferences = Preferences::read(&surroundings.data_dir);
        let language = match &preferences.language {
            Some(language) => l10n::negotiate(&[language]),
            None => l10n::system_language(),
        };
        Ok(Self {
            library,
            knowledge,
            model,
            clock: surroundings.clock,
            keychain: surroundings.keychain,
            language,
            data_dir: surroundings.data_dir,
            home,
            session: None,
            shown_code: None,
            exported: None,
            meant: None,
            damage: None,
            offered: None,
            offered_facts: None,
            unused_packs,
            backed_up: None,
            test_build: surroundings.test_build,
        })
    }

    /// Where the app stands when a window opens. Tries the keychain if there is a vault.
    pub fn start(&mut self) -> Result<Start> {
        match self.chosen() {
            _ if self.session.is_some() => Ok(self.at(Stage::Open)),
            None => Ok(self.at(Stage::FirstRun)),
            Some(id) => self.open_quietly(id),
        }
    }

    /// A stage without more to say.
    pub(crate) fn at(&self, stage: Stage) -> Start {
        Start {
            stage,
            locked: None,
            damage: None,
            locale: self.locale(),
            test_build: self.test_build,
        }
    }

    /// The language in use, with its texts.
    pub fn locale(&self) -> Locale {
        let resource = |resource: l10n::Resource| Resource {
            tag: resource.tag.to_owned(),
            text: resource.text.to_owned(),
        };
        let languages = l10n::languages();
        let ours: Vec<Resource> = l10n::resources(self.language).into_iter().map(resource).collect();
        let outside = self.outside_resources(&ours);
        let own = languages.iter().find(|language| language.tag == self.language);
        Locale {
            tag: self.language.to_owned(),
            dir: own.map_or("ltr", |language| language.dir.as_str()).to_owned(),
            resources: ours.into_iter().chain(outside).collect(),
            languages: languages.iter().map(crate::about::language).collect(),
        }
    }

    /// The texts of questionnaires from outside, for the languages that the window falls back through. The window's
    /// parser gets none that ours would not get.
    fn outside_resources(&self, ours: &[Resource]) -> Vec<Resource> {
        let mut tags: Vec<&str> = ours.iter().map(|resource| resource.tag.as_str()).collect();
        tags.dedup();
        let packs = self.library.outside.iter().flat_map(|pack| pack.resources(&tags));
        packs
            .chain(Shelf::open(&self.data_dir).facts_texts(&tags))
            .filter(|source| l10n::prescan(&source.text).is_ok())
            .map(|source| Resource {
                tag: source.language,
                text: source.text,
            })
            .collect()
    }

    /// The language in use.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// Changes the language; it is kept for the next start.
    pub fn set_language(&mut self, tag: &str) -> Result<Locale> {
        self.language = l10n::negotiate(&[tag]);
        let preferences = Preferences {
            language: Some(self.language.to_owned()),
            ..Preferences::read(&self.data_dir)
        };
        preferences.write(&self.data_dir)?;
        Ok(self.locale())
    }

    /// The open case, for evaluation and report.
    pub(crate) fn case(&self) -> Result<Case<'_>> {
        let session = self.session()?;
        let mut case = Case::new(
            &self.library,
            &self.model,
            session.subject_name(),
            session.assessment.pass,
            &session.events,
            session.run.as_ref(),
            self.clock.now(),
        );
        case.owner = &session.author;
        case.letterhead = Some(&session.letterhead);
        case.run_before = session.run_before.as_ref();
        Ok(case)
    }

    /// Writes events of whoever sits here into the vault, and only then counts them as said.
    pub(crate) fn record(&mut self, said: Vec<(Source, Body)>) -> Result<()> {
        let author = self.session()?.author.clone();
        self.record_as(&author, said)
    }

    /// Writes events of somebody into the vault, and only then counts them as said.
    pub(crate) fn record_as(&mut self, author: &str, said: Vec<(Source, Body)>) -> Result<()> {
        let today = self.clock.now().date();
        let session = self.session_mut()?;
        // Never dated before the event before it, even if the computer's clock went back.
        let newest = session.events.last().map_or(today, |last| last.date.max(today));
        let first = session.events.iter().map(|event| event.seq).max().unwrap_or(0) + 1;
        let events: Vec<Event> = said
            .into_iter()
            .zip(first..)
            .map(|((source, body), seq)| Event {
                id: EventId(Uuid::new_v4()),
                assessment: session.assessment.id,
                subject: if is_about_device(&body) {
                    session.device.id
                } else {
                    session.subject.id
                },
                date: newest,
                seq,
                author: author.to_owned(),
                source,
                body,
            })
            .collect();
        session.vault.append(&events)?;
        session.events.extend(events);
        Ok(())
    }

    pub(crate) fn session(&self) -> Result<&Session> {
        self.session.as_ref().ok_or_else(|| Failure::new("not-open"))
    }

    pub(crate) fn session_mut(&mut self) -> Result<&mut Session> {
        self.session.as_mut().ok_or_else(|| Failure::new("not-open"))
    }

    /// Reads the assessment that was open last.
    pub(crate) fn enter(&mut self, vault: Vault) -> Result<()> {
        self.remember_choice(vault.id());
        self.damage = None;
        self.backed_up = Some(self.clock.now());
        let assessments = vault.assessments()?;
        let wanted = vault
            .setting(OPEN_ASSESSMENT)?
            .and_then(|id| id.parse::<Uuid>().ok())
            .map(AssessmentId);
        // One about a questionnaire that is not here waits until it is.
        let known = |assessment: &&Assessment| self.library.pack(assessment.pack.as_str()).is_some();
        let assessment = assessments
            .iter()
            .filter(known)
            .find(|assessment| Some(assessment.id) == wanted)
            .or(assessments.iter().rfind(known))
            .or(assessments.last())
            .ok_or_else(|| Failure::new("damaged"))?
            .clone();
        self.use_pack(assessment.pack.as_str())?;
        let subjects = vault.subjects()?;
        let subject = subjects.iter().find(|subject| subject.id == assessment.subject);
        let subject = subject.ok_or_else(|| Failure::new("damaged"))?.clone();
        let own_device =
            |known: &&Subject| known.kind == SubjectKind::Device && known.parent == Some(subject.id);
        let device = subjects
            .iter()
            .find(own_device)
            .ok_or_else(|| Failure::new("damaged"))?
            .clone();
        let mut events = vault.events(assessment.id)?;
        domain::in_order(&mut events);
        let (run, run_before) = crate::look::last_runs(&vault)?;
        let author = vault.setting(AUTHOR)?.unwrap_or_default();
        let letterhead = Letterhead::of(&vault)?;
        self.session = Some(Session {
            vault,
            subject,
            device,
            assessment,
            events,
            run,
            run_before,
            author,
            letterhead,
        });
        Ok(())
    }

    /// Asks the questions of a pack from now on.
    fn use_pack(&mut self, id: &str) -> Result<()> {
        if self.model.pack().id.as_str() != id {
            self.model = Arc::new(build_model(&self.library, id)?);
        }
        Ok(())
    }

    /// Makes an assessment of the vault the open one, as the vault has it now.
    pub(crate) fn reopen(&mut self, assessment: AssessmentId) -> Result<()> {
        let mut session = self.session.take().ok_or_else(|| Failure::new("not-open"))?;
        let noted = session
            .vault
            .set_setting(OPEN_ASSESSMENT, &assessment.to_string());
        self.enter(session.vault)?;
        Ok(noted?)
    }

    /// Puts somebody new with a first assessment into a fresh vault.
    pub(crate) fn furnish(&mut self, mut vault: Vault, audience: &str, said: Vec<Body>) -> Result<()> {
        self.use_pack(pack_for(audience))?;
        let today_at = self.clock.now();
        let today = today_at.date();
        let subject = Subject {
            id: SubjectId(Uuid::new_v4()),
            kind: kind_of(audience),
            name: String::new(),
            parent: None,
        };
        let device = new_device(subject.id);
        let assessment = Assessment {
            id: AssessmentId(Uuid::new_v4()),
            subject: subject.id,
            pack: self.model.pack().id.clone(),
            pass: domain::Pass::First,
            started: today,
        };
        vault.add_subject(&subject)?;
        vault.add_subject(&device)?;
        vault.add_assessment(&assessment)?;
        vault.set_setting(OPEN_ASSESSMENT, &assessment.id.to_string())?;
        self.remember_choice(vault.id());
        self.backed_up = Some(today_at);
        self.session = Some(Session {
            vault,
            subject,
            device,
            assessment,
            events: Vec::new(),
            run: None,
            run_before: None,
            author: String::new(),
            letterhead: Letterhead::default(),
        });
        self.record(said.into_iter().map(|body| (Source::Declared, body)).collect())
    }
}

impl Session {
    /// The name that the plan bears, as last said.
    pub(crate) fn subject_name(&self) -> String {
        crate::keeping::name_in(&self.events).unwrap_or_else(|| self.subject.name.clone())
    }
}

/// The computer that an assessed person works on, as the subject of facts.
pub(crate) fn new_device(owner: SubjectId) -> Subject {
    Subject {
        id: SubjectId(Uuid::new_v4()),
        kind: SubjectKind::Device,
        name: String::new(),
        parent: Some(owner),
    }
}

/// Whether an event speaks of the computer and not of whoever works on it.
fn is_about_device(body: &Body) -> bool {
    matches!(
        body,
        Body::Fact { .. } | Body::Ignored { .. } | Body::Limit { .. }
    )
}

/// A pack of the library, wired up.
pub(crate) fn build_model(library: &Library, id: &str) -> Result<Model> {
    let pack = library
        .pack(id)
        .ok_or_else(|| Failure::new("unknown-pack").with("pack", id))?;
    let model = Model::new(&library.catalogue, pack).map_err(|error| {
        tracing::error!(%error, "the pack is not sound");
        Failure::new("internal")
    })?;
    let model = model.with_pack_hash(library.pack_hash(id).unwrap_or_default());
    Ok(model.on_system(std::env::consts::OS))
}

/// Where vaults are kept on this computer: local app data, never roaming.
pub fn default_data_dir() -> Option<PathBuf> {
    dirs::data_local_dir().map(|base| base.join("resguardo"))
}

/// Writes small files so that either the old or the new one is there, whatever happens.
pub(crate) fn write_file(path: &Path, bytes: &[u8]) -> Result<()> {
    store::write_verified(path, bytes).map_err(Failure::from)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_audience_has_a_sound_pack() {
        let library = content::Library::embedded();
        for audience in &library.profile_key("audience").expect("it is asked").values {
            let pack = library
                .pack(super::pack_for(audience))
                .expect("the pack is embedded");
            let model = domain::Model::new(&library.catalogue, pack).expect("the pack is sound");
            assert!(model.faults().is_empty(), "{:?}", model.faults());
        }
    }
}
