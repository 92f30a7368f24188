//! What somebody chose about the checks: which ones they set aside and why, and the limits of their own.

use crate::{Body, CheckId, Event};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A check that somebody set aside. It is still looked at and shown, in no count of the checks; what it finds still bears
/// on the answers as before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ignored<'e> {
    /// Why, as the person typed it.
    pub because: &'e str,
    /// Since when.
    pub since: Date,
}

/// The checks that are set aside. `events` are in their order.
pub fn ignored(events: &[Event]) -> BTreeMap<&CheckId, Ignored<'_>> {
    let mut ignored = BTreeMap::new();
    for event in events {
        let Body::Ignored { check, because } = &event.body else {
            continue;
        };
        if because.is_empty() {
            ignored.remove(check);
        } else {
            let since = event.date;
            ignored.insert(check, Ignored { because, since });
        }
    }
    ignored
}

/// The limits that somebody chose in place of the usual ones, in the unit of the check. `events` are in their order.
pub fn limits(events: &[Event]) -> BTreeMap<CheckId, u16> {
    let mut limits = BTreeMap::new();
    for event in events {
        match &event.body {
            Body::Limit {
                check,
                limit: Some(limit),
            } => limits.insert(check.clone(), *limit),
            Body::Limit { check, limit: None } => limits.remove(check),
            _ => continue,
        };
    }
    limits
}

#[cfg(test)]
mod tests {
    use super::{ignored, limits};
    use crate::{AssessmentId, Body, CheckId, Event, EventId, Source, SubjectId};
    use jiff::civil::date;
    use uuid::Uuid;

    fn said(bodies: Vec<Body>) -> Vec<Event> {
        let event = |(body, seq): (Body, u64)| Event {
            id: EventId(Uuid::from_u128(seq.into())),
            assessment: AssessmentId(Uuid::nil()),
            subject: SubjectId(Uuid::nil()),
            date: date(2026, 11, 23),
            seq,
            author: String::new(),
            source: Source::Declared,
            body,
        };
        bodies.into_iter().zip(1..).map(event).collect()
    }

    fn set_aside(check: &str, because: &str) -> Body {
        Body::Ignored {
            check: CheckId::from(check),
            because: because.to_owned(),
        }
    }

    #[test]
    fn the_last_word_on_a_check_counts() {
        let events = said(vec![
            set_aside("net.listening", "the printer"),
            set_aside("os.supported", "it goes next month"),
            set_aside("net.listening", "the printer and the scanner"),
            set_aside("os.supported", ""),
        ]);
        let ignored = ignored(&events);
        assert_eq!(ignored.len(), 1);
        let port = ignored[&CheckId::from("net.listening")];
        assert_eq!(port.because, "the printer and the scanner");
    }

    #[test]
    fn a_limit_is_taken_back() {
        let check = CheckId::from("backup.recent");
        let to = |limit| Body::Limit {
            check: check.clone(),
            limit,
        };
        assert_eq!(limits(&said(vec![to(Some(3)), to(Some(14))]))[&check], 14);
        assert!(limits(&said(vec![to(Some(3)), to(None)])).is_empty());
    }
}
