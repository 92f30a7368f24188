//! Documents: what shows that an answer is true. Only what is known of a document is kept; the file stays where it is.

use crate::records::latest;
use crate::{Body, DocumentId, Event, ItemId};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is known of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// What it is, as the person typed it.
    pub title: String,
    /// Where the file was when it was added, on the computer of whoever added it.
    pub path: String,
    /// SHA-256 of its content when it was added: 64 lower-case hexadecimal digits.
    pub sha256: String,
    /// Its size when it was added, in bytes.
    pub bytes: u64,
    /// The date that it bears.
    #[schemars(with = "Option<String>")]
    pub dated: Option<Date>,
    /// Who keeps it, as the person typed it.
    pub owner: String,
    /// The last day on which it holds; none: it does not run out.
    #[schemars(with = "Option<String>")]
    pub expires: Option<Date>,
    /// The items whose answers it shows; what they measure and prove, it serves.
    pub items: Vec<ItemId>,
}

impl Document {
    /// Whether it no longer holds on a day.
    pub fn has_expired(&self, at: Date) -> bool {
        self.expires.is_some_and(|last| last < at)
    }
}

/// The documents as last said, in the order in which they were added. `events` are in their order.
pub fn documents(events: &[Event]) -> Vec<(DocumentId, &Document)> {
    latest(events.iter().filter_map(|event| match &event.body {
        Body::Document { document, record } => Some((*document, record.as_ref())),
        _ => None,
    }))
}

#[cfg(test)]
mod tests {
    use super::{Document, documents};
    use crate::{AssessmentId, Body, DocumentId, Event, EventId, Source, SubjectId};
    use jiff::civil::date;
    use uuid::Uuid;

    fn document(title: &str) -> Document {
        Document {
            title: title.to_owned(),
            path: "/srv/papers/test.pdf".to_owned(),
            sha256: "0".repeat(64),
            bytes: 1,
            dated: None,
            owner: String::new(),
            expires: Some(date(2026, 12, 31)),
            items: vec!["backup-restored".into()],
        }
    }

    fn event(seq: u64, of: u128, record: Option<Document>) -> Event {
        Event {
            id: EventId(Uuid::from_u128(seq.into())),
            assessment: AssessmentId(Uuid::nil()),
            subject: SubjectId(Uuid::nil()),
            date: date(2026, 3, 1),
            seq,
            author: String::new(),
            source: Source::Declared,
            body: Body::Document {
                document: DocumentId(Uuid::from_u128(of)),
                record,
            },
        }
    }

    #[test]
    fn a_document_is_what_was_said_of_it_last_and_keeps_its_place() {
        let events = [
            event(1, 7, Some(document("Restore test"))),
            event(2, 8, Some(document("Policy"))),
            event(3, 7, Some(document("Restore test, signed"))),
            event(4, 9, Some(document("Added by mistake"))),
            event(5, 9, None),
        ];
        let titles: Vec<&str> = documents(&events)
            .into_iter()
            .map(|(_, document)| document.title.as_str())
            .collect();
        assert_eq!(titles, ["Restore test, signed", "Policy"]);
    }

    #[test]
    fn a_document_holds_through_its_last_day() {
        let document = document("Policy");
        assert!(!document.has_expired(date(2026, 12, 31)));
        assert!(document.has_expired(date(2027, 1, 1)));
    }
}
