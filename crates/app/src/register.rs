//! The register: every incident and breach of personal data that was written down, as paper, as rows and as data.

use crate::app::App;
use crate::dto::{Exported, RegisterFormat, RegisterOptions};
use crate::exchange::{saved_as, write_export};
use crate::failure::{Failure, Result};
use crate::paper::{RegisterPaper, printed, when};
use crate::plan_files::inert;
use content::Library;
use domain::{Incident, Told, incidents};
use jiff::civil::DateTime;
use l10n::{Args, Texts};
use report::model::Document;
use serde::Serialize;
use std::path::Path;

/// The term to tell the authority, by country.
const TERMS: [(&str, &str); 1] = [("ES", "es-personal-data")];

/// An incident as a spreadsheet has it.
#[derive(Serialize)]
struct Row {
    title: String,
    situation: String,
    facts: String,
    loss: String,
    files: String,
    personal_data: String,
    known: String,
    term_ends: String,
    data: String,
    effects: String,
    measures: String,
    authority_told: String,
    authority_day: String,
    authority_why: String,
    people_told: String,
    people_day: String,
    people_why: String,
}

/// The register as other programs read it.
#[derive(Serialize)]
struct Register<'a> {
    kind: &'static str,
    version: u32,
    /// The civil day.
    written: String,
    incidents: Vec<&'a Incident>,
}

impl App {
    /// The name that is proposed for the register: whoever sees it in a folder learns nothing.
    pub fn register_file_name(&self, options: &RegisterOptions) -> String {
        let texts = crate::texts::plain(&options.language);
        let args = Args::new().text("date", self.clock.now().date().to_string());
        let ending = match options.format {
            RegisterFormat::Pdf => "pdf",
            RegisterFormat::Csv => "csv",
            RegisterFormat::Json => "json",
        };
        format!("{}.{ending}", texts.text("register-file-name", &args))
    }

    /// Writes the register in a language of its own. Fails with `not-open`, and as writing does.
    pub fn export_register(&mut self, path: &Path, options: &RegisterOptions) -> Result<Exported> {
        let bytes = match options.format {
            RegisterFormat::Pdf => {
                let paper = self.register(&options.language)?;
                return self.write_printed(path, printed(report::render_document(&paper))?);
            }
            RegisterFormat::Csv => self.register_rows(&options.language)?,
            RegisterFormat::Json => self.register_data()?,
        };
        write_export(path, &bytes)?;
        Ok(saved_as(path))
    }

    /// What the register says on paper, before it is laid out.
    pub fn register(&self, language: &str) -> Result<Document> {
        let session = self.session()?;
        let texts = crate::texts::plain(language);
        let paper = RegisterPaper {
            incidents: self.told()?,
            subject: self.case()?.name,
            country: self.place().country,
            library: &self.library,
            at: self.clock.now(),
            stationery: session.letterhead.stationery(&texts),
            texts,
        };
        Ok(paper.document())
    }

    fn told(&self) -> Result<Vec<&Incident>> {
        let told = incidents(&self.session()?.events);
        Ok(told.into_iter().map(|(_, incident)| incident).collect())
    }

    fn register_rows(&self, language: &str) -> Result<Vec<u8>> {
        let texts = crate::texts::plain(language);
        let country = self.place().country;
        let mut writer = csv::Writer::from_writer(Vec::new());
        for incident in self.told()? {
            let term = term(&self.library, &country, incident);
            writer
                .serialize(row(incident, term, &texts))
                .map_err(|_| broken())?;
        }
        writer.into_inner().map_err(|_| broken())
    }

    fn register_data(&self) -> Result<Vec<u8>> {
        let register = Register {
            kind: "resguardo-register",
            version: 1,
            written: self.clock.now().date().to_string(),
            incidents: self.told()?,
        };
        serde_json::to_vec_pretty(&register).map_err(|_| broken())
    }
}

/// When the term to tell the authority ends; none: nothing runs in that country, or nobody knows since when.
pub(crate) fn term(library: &Library, country: &str, incident: &Incident) -> Option<DateTime> {
    let (_, id) = TERMS.iter().find(|(known, _)| *known == country)?;
    let clock = library.clocks.iter().find(|clock| clock.id == *id)?;
    incident.breach.as_ref()?.ends_after(clock.hours?)
}

fn row(incident: &Incident, term: Option<DateTime>, texts: &Texts) -> Row {
    let say = |id: &str| texts.text(id, &Args::new());
    let facts = incident.in_order().into_iter();
    let facts: Vec<String> = facts
        .map(|one| format!("{}: {}", when(texts, one), one.what))
        .collect();
    let files: Vec<&str> = incident.evidence.iter().map(|file| file.name.as_str()).collect();
    let breach = incident.breach.clone().unwrap_or_default();
    let told = |told: &Told| match (incident.breach.is_some(), told.done) {
        (false, _) => String::new(),
        (true, done) => say(told_id(done)),
    };
    let day = |told: &Told| told.day.map(|day| day.to_string()).unwrap_or_default();
    let known = breach.known.map(|day| match breach.time {
        Some(time) => format!("{day} {}", time.strftime("%H:%M")),
        None => day.to_string(),
    });
    Row {
        title: inert(&incident.title),
        situation: incident
            .situation
            .as_deref()
            .map_or_else(String::new, |id| say(&format!("situation-{id}"))),
        facts: inert(&facts.join("\n")),
        loss: inert(&incident.loss),
        files: inert(&files.join("\n")),
        personal_data: say(if incident.breach.is_some() {
            "answer-yes"
        } else {
            "answer-no"
        }),
        known: known.unwrap_or_default(),
        term_ends: term
            .map(|term| term.strftime("%Y-%m-%d %H:%M").to_string())
            .unwrap_or_default(),
        data: inert(&breach.data),
        effects: inert(&breach.effects),
        measures: inert(&breach.measures),
        authority_told: told(&breach.authority),
        authority_day: day(&breach.authority),
        authority_why: inert(&breach.authority.why),
        people_told: told(&breach.people),
        people_day: day(&breach.people),
        people_why: inert(&breach.people.why),
    }
}

/// The message of whether somebody was told.
pub(crate) fn told_id(done: Option<bool>) -> &'static str {
    match done {
        Some(true) => "register-told",
        Some(false) => "register-not-told",
        None => "register-undecided",
    }
}

fn broken() -> Failure {
    Failure::new("internal")
}
