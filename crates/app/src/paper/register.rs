//! The register of incidents and breaches on paper. Every word comes from Fluent or from the person.

use super::handouts::{lines_to_fill_in, pairs_of, part, part_of_lines};
use super::{DOT, document};
use crate::register::{term, told_id};
use content::Library;
use domain::{Breach, Happening, Incident, Told};
use jiff::civil::DateTime;
use l10n::{Args, Texts};
use report::model::{Block, Document, Entry, Pair, Part, Stationery};
use std::sync::Arc;

/// The register, in one language.
pub(crate) struct RegisterPaper<'r> {
    pub(crate) incidents: Vec<&'r Incident>,
    /// Whose register it is.
    pub(crate) subject: String,
    /// Whose law counts.
    pub(crate) country: String,
    pub(crate) library: &'r Library,
    pub(crate) at: DateTime,
    pub(crate) stationery: Stationery,
    pub(crate) texts: Arc<Texts>,
}

impl RegisterPaper<'_> {
    /// What the paper says, before it is laid out.
    pub(crate) fn document(&self) -> Document {
        let (breaches, others): (Vec<&Incident>, Vec<&Incident>) =
            (self.incidents.iter().copied()).partition(|incident| incident.breach.is_some());
        let parts = vec![
            lines_to_fill_in(&self.texts, "register-title"),
            self.part("register-breaches", "register-no-breaches", &breaches),
            self.part("register-others", "register-no-others", &others),
            part_of_lines(&self.texts, "register-asked"),
        ];
        Document {
            stationery: self.stationery.clone(),
            ..document("register-title", &self.subject, self.at, &self.texts, parts)
        }
    }

    fn part(&self, id: &str, none: &str, incidents: &[&Incident]) -> Part {
        let block = if incidents.is_empty() {
            Block::Paragraph(self.say(none))
        } else {
            Block::Entries(incidents.iter().map(|incident| self.entry(incident)).collect())
        };
        part(&self.texts, id, vec![block])
    }

    fn entry(&self, incident: &Incident) -> Entry {
        let situation = incident.situation.as_ref();
        let situation = situation.map(|id| self.say(&format!("situation-{id}")));
        // One below the other; the label stands before the first.
        let facts = (0..).zip(incident.in_order()).map(|(index, one)| Pair {
            label: if index == 0 {
                self.say("register-facts")
            } else {
                String::new()
            },
            value: format!("{}: {}", when(&self.texts, one), one.what),
        });
        let files: Vec<&str> = incident.evidence.iter().map(|file| file.name.as_str()).collect();
        let kind = pairs_of(&self.texts, [("register-kind", situation.unwrap_or_default())]);
        let mut pairs: Vec<Pair> = kind.into_iter().chain(facts).collect();
        pairs.extend(pairs_of(
            &self.texts,
            [
                ("register-loss", incident.loss.clone()),
                ("register-files", files.join(DOT)),
            ],
        ));
        if let Some(breach) = &incident.breach {
            pairs.extend(self.breach(incident, breach));
        }
        Entry {
            text: if incident.title.is_empty() {
                self.say("incidents-untitled")
            } else {
                incident.title.clone()
            },
            pairs,
            ..Entry::default()
        }
    }

    fn breach(&self, incident: &Incident, breach: &Breach) -> Vec<Pair> {
        let known = breach.known.map(|day| match breach.time {
            Some(time) => self.texts.date_time(day.to_datetime(time)),
            None => self.texts.date_long(day),
        });
        let ends = term(self.library, &self.country, incident);
        pairs_of(
            &self.texts,
            [
                ("register-known", known.unwrap_or_default()),
                (
                    "register-term",
                    ends.map(|ends| self.texts.date_time(ends)).unwrap_or_default(),
                ),
                ("register-data", breach.data.clone()),
                ("register-effects", breach.effects.clone()),
                ("register-measures", breach.measures.clone()),
                ("register-authority", self.told(&breach.authority)),
                ("register-people", self.told(&breach.people)),
            ],
        )
    }

    fn told(&self, told: &Told) -> String {
        let day = told.day.map(|day| self.texts.date_long(day));
        let parts = [Some(self.say(told_id(told.done))), day, Some(told.why.clone())];
        let parts = parts.into_iter().flatten().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(". ")
    }

    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }
}

/// When something happened, as far as the person remembers it.
pub(crate) fn when(texts: &Texts, happening: &Happening) -> String {
    match (happening.day, happening.time) {
        (Some(day), Some(time)) => texts.date_time(day.to_datetime(time)),
        (Some(day), None) => texts.date_long(day),
        (None, Some(time)) => {
            let time = Args::new().text("time", time.strftime("%-H:%M").to_string());
            texts.text("complaint-time-alone", &time)
        }
        (None, None) => texts.text("complaint-undated", &Args::new()),
    }
}
