//! Incidents: a person writes down what was done to them, adds the files that show it, and takes it to the police on paper.
//!
//! A file stays where it is, and only its name is kept: the paper goes into other hands, and a path tells about a computer.

use crate::app::App;
use crate::documents::{LONGEST_TEXT, ReadFile};
use crate::dto::{
    self, ComplaintFormat, ComplaintOptions, EvidenceInput, EvidenceRow, Exported, IncidentInput,
};
use crate::exchange::{saved_as, write_export};
use crate::failure::{Failure, Result};
use crate::first_run::checked_text;
use crate::paper::{Complaint, printed};
use crate::plan::date;
use crate::register::term;
use domain::{Body, Breach, Evidence, Happening, Incident, IncidentId, Source, Told, evidence_of, incidents};
use jiff::civil::{DateTime, Time};
use report::model::Document;
use serde::Serialize;
use std::path::Path;
use uuid::Uuid;

/// Longest account of one thing that happened, or of what was lost, in characters.
const LONGEST_ACCOUNT: usize = 2000;

/// Most things that happened, and most files that show them.
const MOST: usize = 100;

/// An account as other programs read it.
#[derive(Serialize)]
struct ComplaintData<'a> {
    kind: &'static str,
    version: u32,
    /// The civil day.
    written: String,
    incident: &'a Incident,
}

impl App {
    /// What was done to the person, as they tell it.
    pub fn incidents(&self) -> Result<Vec<dto::Incident>> {
        let told = incidents(&self.session()?.events);
        Ok(told.into_iter().map(|(id, known)| self.out(id, known)).collect())
    }

    /// Begins an account that says nothing yet but, perhaps, which situation it is. Gives its id.
    ///
    /// Fails with `bad-input` for a situation that is not known.
    pub fn begin_incident(&mut self, situation: Option<&str>) -> Result<String> {
        let id = IncidentId(Uuid::new_v4());
        let record = Incident {
            situation: self.known_situation(situation)?,
            ..Incident::default()
        };
        self.tell_incident(id, Some(record))?;
        Ok(id.to_string())
    }

    /// Takes an account as it is told now. One that was taken out of the list comes back so.
    ///
    /// Fails with `bad-date` for a day that is none, and with `bad-input` for what is too long, too much or not known.
    pub fn save_incident(&mut self, input: &IncidentInput) -> Result<dto::Incident> {
        let id = self.told_incident(&input.id)?;
        let happened: Vec<Happening> = input
            .happened
            .iter()
            .map(happening)
            .filter(|one| one.as_ref().map_or(true, says_something))
            .collect::<Result<_>>()?;
        let evidence = self.chosen_evidence(id, &input.evidence)?;
        let record = Incident {
            title: checked_text(&input.title, LONGEST_TEXT)?,
            situation: self.known_situation(input.situation.as_deref())?,
            happened,
            loss: checked_text(&input.loss, LONGEST_ACCOUNT)?,
            evidence,
            breach: input.breach.as_ref().map(breach).transpose()?,
        };
        self.tell(id, record)
    }

    /// Adds a file to an account. One with the same content is there only once.
    pub fn add_evidence(&mut self, id: &str, file: ReadFile) -> Result<dto::Incident> {
        let (id, known) = self.known_incident(id)?;
        let mut record = known.clone();
        if record.evidence.iter().any(|other| other.sha256 == file.sha256) {
            return Ok(self.out(id, &record));
        }
        record.evidence.push(Evidence {
            name: file.name().chars().take(LONGEST_TEXT).collect(),
            shows: String::new(),
            sha256: file.sha256,
            bytes: file.bytes,
            added: self.clock.now().date(),
        });
        self.tell(id, record)
    }

    /// Takes an account out of the list.
    pub fn remove_incident(&mut self, id: &str) -> Result<Vec<dto::Incident>> {
        let (id, _) = self.known_incident(id)?;
        self.tell_incident(id, None)?;
        self.incidents()
    }

    /// The name that is proposed for the paper: whoever sees it in a folder learns nothing.
    pub fn complaint_file_name(&self, options: &ComplaintOptions) -> String {
        let texts = crate::texts::plain(&options.language);
        let args = l10n::Args::new().text("date", self.clock.now().date().to_string());
        let ending = match options.format {
            ComplaintFormat::Pdf => "pdf",
            ComplaintFormat::Json => "json",
        };
        format!("{}.{ending}", texts.text("complaint-file-name", &args))
    }

    /// Prints what happened in a language of its own, with where to take it, and writes it. A sheet to fill in with a pen
    /// needs no vault.
    pub fn export_complaint(&mut self, path: &Path, options: &ComplaintOptions) -> Result<Exported> {
        if options.format == ComplaintFormat::Json {
            write_export(path, &self.complaint_data(options)?)?;
            return Ok(saved_as(path));
        }
        let paper = self.complaint(options)?;
        self.write_printed(path, printed(report::render_document(&paper))?)
    }

    /// The facts of that paper, without whom to turn to.
    fn complaint_data(&self, options: &ComplaintOptions) -> Result<Vec<u8>> {
        let blank = Incident::default();
        let incident = match &options.incident {
            Some(id) => self.known_incident(id)?.1,
            None => &blank,
        };
        let data = ComplaintData {
            kind: "resguardo-incident",
            version: 1,
            written: self.clock.now().date().to_string(),
            incident,
        };
        serde_json::to_vec_pretty(&data).map_err(|_| Failure::new("internal"))
    }

    /// What that paper says, before it is laid out.
    pub fn complaint(&self, options: &ComplaintOptions) -> Result<Document> {
        let nothing = Incident::default();
        let incident = match &options.incident {
            Some(id) => self.known_incident(id)?.1,
            None => &nothing,
        };
        let texts = crate::texts::plain(&options.language);
        let letterhead = self.session.as_ref().map(|session| &session.letterhead);
        // Of the letterhead only the size: nobody's name but the person's belongs on what goes to the police.
        let paper = letterhead.map(|known| known.stationery(&texts).paper);
        let complaint = Complaint {
            library: &self.library,
            place: self.place(),
            incident,
            at: self.clock.now(),
            paper: paper.unwrap_or_default(),
            texts,
        };
        Ok(complaint.document())
    }

    fn tell(&mut self, id: IncidentId, record: Incident) -> Result<dto::Incident> {
        if record.happened.len() > MOST || record.evidence.len() > MOST {
            return Err(Failure::new("bad-input"));
        }
        let told = self.out(id, &record);
        self.tell_incident(id, Some(record))?;
        Ok(told)
    }

    fn out(&self, id: IncidentId, known: &Incident) -> dto::Incident {
        out(id, known, term(&self.library, &self.place().country, known))
    }

    fn tell_incident(&mut self, incident: IncidentId, record: Option<Incident>) -> Result<()> {
        self.record(vec![(Source::Declared, Body::Incident { incident, record })])
    }

    fn known_incident(&self, id: &str) -> Result<(IncidentId, &Incident)> {
        let told = incidents(&self.session()?.events);
        let found = told.into_iter().find(|(known, _)| known.to_string() == id);
        found.ok_or_else(|| Failure::new("bad-input"))
    }

    fn known_situation(&self, id: Option<&str>) -> Result<Option<String>> {
        let known = |id: &str| {
            let mut situations = self.library.situations.iter();
            situations.any(|situation| situation.id == id && !situation.is_general())
        };
        match id {
            Some(id) if !known(id) => Err(Failure::new("bad-input")),
            id => Ok(id.map(ToOwned::to_owned)),
        }
    }

    /// An incident that was ever told of.
    fn told_incident(&self, id: &str) -> Result<IncidentId> {
        let told = self.session()?.events.iter().find_map(|event| match event.body {
            Body::Incident { incident, .. } if incident.to_string() == id => Some(incident),
            _ => None,
        });
        told.ok_or_else(|| Failure::new("bad-input"))
    }

    /// The sums come from here and never from the page.
    fn chosen_evidence(&self, id: IncidentId, chosen: &[EvidenceInput]) -> Result<Vec<Evidence>> {
        let known = evidence_of(&self.session()?.events, id);
        let taken = |input: &EvidenceInput| {
            let file = known.iter().find(|file| file.sha256 == input.sha256);
            let file = file.ok_or_else(|| Failure::new("bad-input"))?;
            Ok(Evidence {
                shows: checked_text(&input.shows, LONGEST_TEXT)?,
                ..(*file).clone()
            })
        };
        chosen.iter().map(taken).collect()
    }
}

fn time_of_day(text: &str) -> Result<Time> {
    Time::strptime("%H:%M", text).map_err(|_| Failure::new("bad-input"))
}

fn happening(input: &dto::Happening) -> Result<Happening> {
    Ok(Happening {
        day: input.day.as_deref().map(date).transpose()?,
        time: input.time.as_deref().map(time_of_day).transpose()?,
        what: checked_text(&input.what, LONGEST_ACCOUNT)?,
    })
}

fn says_something(happening: &Happening) -> bool {
    happening.day.is_some() || happening.time.is_some() || !happening.what.is_empty()
}

fn breach(input: &dto::Breach) -> Result<Breach> {
    Ok(Breach {
        known: input.known.as_deref().map(date).transpose()?,
        time: input.time.as_deref().map(time_of_day).transpose()?,
        data: checked_text(&input.data, LONGEST_ACCOUNT)?,
        effects: checked_text(&input.effects, LONGEST_ACCOUNT)?,
        measures: checked_text(&input.measures, LONGEST_ACCOUNT)?,
        authority: told(&input.authority)?,
        people: told(&input.people)?,
    })
}

fn told(input: &dto::Told) -> Result<Told> {
    Ok(Told {
        done: input.done,
        day: input.day.as_deref().map(date).transpose()?,
        why: checked_text(&input.why, LONGEST_ACCOUNT)?,
    })
}

fn breach_out(known: &Breach) -> dto::Breach {
    let told = |told: &Told| dto::Told {
        done: told.done,
        day: told.day.map(|day| day.to_string()),
        why: told.why.clone(),
    };
    dto::Breach {
        known: known.known.map(|day| day.to_string()),
        time: known.time.map(|time| time.strftime("%H:%M").to_string()),
        data: known.data.clone(),
        effects: known.effects.clone(),
        measures: known.measures.clone(),
        authority: told(&known.authority),
        people: told(&known.people),
    }
}

fn out(id: IncidentId, known: &Incident, term: Option<DateTime>) -> dto::Incident {
    let happening = |one: &Happening| dto::Happening {
        day: one.day.map(|day| day.to_string()),
        time: one.time.map(|time| time.strftime("%H:%M").to_string()),
        what: one.what.clone(),
    };
    let evidence = |file: &Evidence| EvidenceRow {
        name: file.name.clone(),
        shows: file.shows.clone(),
        sha256: file.sha256.clone(),
        bytes: file.bytes,
        added: file.added.to_string(),
    };
    dto::Incident {
        id: id.to_string(),
        title: known.title.clone(),
        situation: known.situation.clone(),
        happened: known.in_order().into_iter().map(happening).collect(),
        loss: known.loss.clone(),
        evidence: known.evidence.iter().map(evidence).collect(),
        breach: known.breach.as_ref().map(breach_out),
        term: term.map(|term| term.strftime("%Y-%m-%dT%H:%M").to_string()),
    }
}
