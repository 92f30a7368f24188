//! Incidents: what was done to somebody, as they tell it to the police. Of a file that shows it only what is known of it is
//! kept; the file stays where it is.

use crate::records::latest;
use crate::{Body, Event, IncidentId};
use jiff::civil::{Date, DateTime, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What was done to somebody, in their own words. It says nothing about how well they are protected.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Incident {
    /// What it is about, as the person typed it; may be empty.
    pub title: String,
    /// Which situation it is, as `fake-shop`; none: nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub situation: Option<String>,
    /// What happened, one thing after the other, in the order in which it was typed.
    pub happened: Vec<Happening>,
    /// What was lost and how it was paid, as the person typed it; empty: nothing was said.
    pub loss: String,
    /// The files that show it, in the order in which they were added.
    pub evidence: Vec<Evidence>,
    /// What it did to data about other people; none: nobody said that it did anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breach: Option<Breach>,
}

/// A breach of personal data, with what article 33(5) of the General Data Protection Regulation asks to be written down:
/// the facts, which are those of the incident, the effects, the measures, and who was told or why not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Breach {
    /// The civil day on which it became known; the term of the law counts from there. None: nobody remembers it.
    #[schemars(with = "Option<String>")]
    pub known: Option<Date>,
    /// The time of that day.
    #[schemars(with = "Option<String>")]
    pub time: Option<Time>,
    /// Which data of whom and of how many, as the person typed it.
    pub data: String,
    /// What it may do to them, as the person typed it.
    pub effects: String,
    /// What was done about it, as the person typed it.
    pub measures: String,
    /// Whether the authority was told.
    pub authority: Told,
    /// Whether those people were told.
    pub people: Told,
}

/// Whether somebody was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// None: that is still to be decided.
    pub done: Option<bool>,
    /// The civil day on which they were.
    #[schemars(with = "Option<String>")]
    pub day: Option<Date>,
    /// Why not, or why so late, as the person typed it.
    pub why: String,
}

impl Breach {
    /// When a term of this many hours ends, in civil time. Without an hour the day counts from its beginning, which is the
    /// earliest that it can end. None: nobody remembers the day, or no calendar has that one.
    pub fn ends_after(&self, hours: u16) -> Option<DateTime> {
        let known = self.known?.to_datetime(self.time.unwrap_or_default());
        known.checked_add(jiff::Span::new().hours(i64::from(hours))).ok()
    }
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Happening {
    /// The civil day, as the person remembers it; none: they do not.
    #[schemars(with = "Option<String>")]
    pub day: Option<Date>,
    /// The time of that day, as the person remembers it.
    #[schemars(with = "Option<String>")]
    pub time: Option<Time>,
    /// What happened, as the person typed it.
    pub what: String,
}

/// What is known of a file that shows what happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// The file's name when it was added; where it was is nobody's business.
    pub name: String,
    /// What it shows, as the person typed it; may be empty.
    pub shows: String,
    /// SHA-256 of its content when it was added: 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Its size when it was added, in bytes.
    pub bytes: u64,
    /// The civil day on which it was added.
    #[schemars(with = "String")]
    pub added: Date,
}

impl Incident {
    /// What happened in order of time. What has no day or no time stays behind what it was told after: whoever tells it
    /// knows what came first, if not when.
    pub fn in_order(&self) -> Vec<&Happening> {
        let mut before = (None, None);
        let mut placed: Vec<_> = (self.happened.iter())
            .map(|one| {
                let day = one.day.or(before.0);
                let time = one.time.or(before.1.filter(|_| day == before.0));
                before = (day, time);
                (before, one)
            })
            .collect();
        placed.sort_by_key(|(moment, _)| *moment);
        placed.into_iter().map(|(_, one)| one).collect()
    }
}

/// The incidents as last told, in the order in which they were first told of. `events` are in their order.
pub fn incidents(events: &[Event]) -> Vec<(IncidentId, &Incident)> {
    latest(told(events))
}

/// Every file that was ever added to an incident, as it was known last. A file that was taken out can so come back.
/// `events` are in their order.
pub fn evidence_of(events: &[Event], incident: IncidentId) -> Vec<&Evidence> {
    let records = told(events).filter(|(id, _)| *id == incident);
    let mut known: Vec<&Evidence> = Vec::new();
    for file in records
        .filter_map(|(_, record)| record)
        .flat_map(|record| &record.evidence)
    {
        match known.iter_mut().find(|other| other.sha256 == file.sha256) {
            Some(other) => *other = file,
            None => known.push(file),
        }
    }
    known
}

fn told(events: &[Event]) -> impl Iterator<Item = (IncidentId, Option<&Incident>)> {
    events.iter().filter_map(|event| match &event.body {
        Body::Incident { incident, record } => Some((*incident, record.as_ref())),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Breach, Evidence, Happening, Incident, evidence_of, incidents};
    use crate::{AssessmentId, Body, Event, EventId, IncidentId, Source, SubjectId};
    use jiff::civil::{Date, Time, date, time};
    use uuid::Uuid;

    fn incident(title: &str, files: &[&str]) -> Incident {
        let file = |name: &&str| Evidence {
            name: (*name).to_owned(),
            shows: title.to_owned(),
            sha256: name.repeat(64),
            bytes: 1,
            added: date(2026, 3, 1),
        };
        Incident {
            title: title.to_owned(),
            evidence: files.iter().map(file).collect(),
            ..Incident::default()
        }
    }

    fn event(seq: u64, of: u128, record: Option<Incident>) -> Event {
        Event {
            id: EventId(Uuid::from_u128(seq.into())),
            assessment: AssessmentId(Uuid::nil()),
            subject: SubjectId(Uuid::nil()),
            date: date(2026, 3, 1),
            seq,
            author: String::new(),
            source: Source::Declared,
            body: Body::Incident {
                incident: IncidentId(Uuid::from_u128(of)),
                record,
            },
        }
    }

    fn happening(day: Option<Date>, time: Option<Time>, what: &str) -> Happening {
        Happening {
            day,
            time,
            what: what.to_owned(),
        }
    }

    #[test]
    fn an_incident_is_what_was_told_of_it_last_and_keeps_its_place() {
        let events = [
            event(1, 7, Some(incident("A call", &[]))),
            event(2, 8, Some(incident("A false invoice", &[]))),
            event(3, 7, Some(incident("A call from the bank", &[]))),
            event(4, 9, Some(incident("Begun by mistake", &[]))),
            event(5, 9, None),
        ];
        let told = incidents(&events);
        let titles: Vec<&str> = told.iter().map(|(_, known)| known.title.as_str()).collect();
        assert_eq!(titles, ["A call from the bank", "A false invoice"]);
    }

    #[test]
    fn what_happened_is_told_in_order_of_time_as_far_as_it_is_known() {
        let (first, second) = (Some(date(2026, 3, 1)), Some(date(2026, 3, 2)));
        let told = Incident {
            happened: vec![
                happening(second, None, "the bank answers"),
                happening(first, Some(time(18, 30, 0, 0)), "I pay"),
                happening(first, None, "then I see it"),
                happening(None, None, "and call my sister"),
                happening(first, Some(time(9, 5, 0, 0)), "a message"),
                happening(None, Some(time(9, 20, 0, 0)), "a call"),
            ],
            ..Incident::default()
        };
        let order: Vec<&str> = told.in_order().iter().map(|one| one.what.as_str()).collect();
        let expected = [
            "a message",
            "a call",
            "I pay",
            "then I see it",
            "and call my sister",
            "the bank answers",
        ];
        assert_eq!(order, expected);
    }

    #[test]
    fn a_term_ends_as_many_hours_later_and_as_early_as_it_can() {
        let mut breach = Breach {
            known: Some(date(2026, 12, 31)),
            time: Some(time(9, 20, 0, 0)),
            ..Breach::default()
        };
        assert_eq!(breach.ends_after(72), Some(date(2027, 1, 3).at(9, 20, 0, 0)));
        breach.time = None;
        assert_eq!(breach.ends_after(72), Some(date(2027, 1, 3).at(0, 0, 0, 0)));
        breach.known = None;
        assert_eq!(breach.ends_after(72), None);
    }

    #[test]
    fn a_file_that_was_taken_out_is_still_known() {
        let events = [
            event(1, 7, Some(incident("first", &["a", "b"]))),
            event(2, 7, Some(incident("second", &["b"]))),
            event(3, 8, Some(incident("another", &["c"]))),
        ];
        let known = evidence_of(&events, IncidentId(Uuid::from_u128(7)));
        let told: Vec<(&str, &str)> = known
            .iter()
            .map(|file| (file.name.as_str(), file.shows.as_str()))
            .collect();
        assert_eq!(told, [("a", "first"), ("b", "second")]);
    }
}
