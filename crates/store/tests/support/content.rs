//! What the tests put into a vault. The golden vault of schema 1 holds exactly [`Content::sample`], so that
//! is frozen: a later schema gets its own.

use domain::{
    ActionState, Answer, Assessment, AssessmentId, Body, Event, EventId, Pass, Source, Subject, SubjectId,
    SubjectKind, UnknownReason, Verdict,
};
use jiff::civil::{Date, date};
use store::Vault;

/// Subjects, assessments and events that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Content {
    pub(crate) subjects: Vec<Subject>,
    pub(crate) assessments: Vec<Assessment>,
    pub(crate) events: Vec<Event>,
}

pub(crate) const DAY: Date = date(2026, 11, 23);

pub(crate) fn subject(n: u128, name: &str, parent: Option<u128>) -> Subject {
    Subject {
        id: SubjectId(uuid::Uuid::from_u128(n)),
        kind: if parent.is_some() {
            SubjectKind::Device
        } else {
            SubjectKind::Person
        },
        name: name.to_owned(),
        parent: parent.map(|n| SubjectId(uuid::Uuid::from_u128(n))),
    }
}

pub(crate) fn assessment(n: u128, subject: u128) -> Assessment {
    Assessment {
        id: assessment_id(n),
        subject: SubjectId(uuid::Uuid::from_u128(subject)),
        pack: "self-employed".into(),
        pass: Pass::First,
        started: DAY,
    }
}

pub(crate) fn assessment_id(n: u128) -> AssessmentId {
    AssessmentId(uuid::Uuid::from_u128(n))
}

/// An event of assessment 10 and subject 1.
pub(crate) fn event(seq: u64, body: Body) -> Event {
    Event {
        id: EventId(uuid::Uuid::from_u128(1_000 + u128::from(seq))),
        assessment: assessment_id(10),
        subject: SubjectId(uuid::Uuid::from_u128(1)),
        date: DAY,
        seq,
        author: String::new(),
        source: Source::Declared,
        body,
    }
}

pub(crate) fn note(seq: u64, text: &str) -> Event {
    event(
        seq,
        Body::Note {
            item: None,
            text: text.to_owned(),
        },
    )
}

impl Content {
    /// One of everything.
    pub(crate) fn sample() -> Self {
        let bodies = [
            Body::Place {
                country: "ES".into(),
                region: Some("ES-MD".into()),
            },
            Body::Profile {
                key: "staff".into(),
                value: "alone".into(),
            },
            Body::Pass { pass: Pass::First },
            Body::Answer {
                item: "phone-lock".into(),
                answer: Answer::Codes(vec!["pin".into(), "finger".into()]),
            },
            Body::Answer {
                item: "backup-restored".into(),
                answer: Answer::Unknown,
            },
            Body::Answer {
                item: "certificate-copy".into(),
                answer: Answer::NotApplicable("no-certificate".into()),
            },
            Body::Answer {
                item: "phone-lock".into(),
                answer: Answer::Withdrawn,
            },
            Body::Fact {
                check: "disk.system_encrypted".into(),
                verdict: Verdict::Unknown,
                reason: Some(UnknownReason::Denied),
                evidence: [("volume".to_owned(), "/".to_owned())].into(),
            },
            Body::Plan {
                action: "encrypt-disk".into(),
                to: ActionState::Accepted {
                    reason: "El ordenador no sale de casa: ñ, 😀, \u{2067}rtl\u{2069}".into(),
                    review: date(2027, 2, 28),
                },
            },
            Body::Assignment {
                action: "encrypt-disk".into(),
                owner: "Ana".into(),
                due: None,
                note: String::new(),
            },
            Body::Note {
                item: Some("phone-lock".into()),
                text: String::new(),
            },
        ];
        let mut events: Vec<Event> = (1..).zip(bodies).map(|(seq, body)| event(seq, body)).collect();
        events[7].source = Source::Measured;
        events[7].subject = SubjectId(uuid::Uuid::from_u128(2));
        events[9].author = "Núria".into();
        Self {
            subjects: vec![subject(1, "Ana Ñíguez", None), subject(2, "", Some(1))],
            assessments: vec![assessment(10, 1), assessment(11, 1)],
            events,
        }
    }

    /// Puts everything into a vault, with a run, a snapshot and a setting.
    pub(crate) fn put_into(&self, vault: &mut Vault) {
        for subject in &self.subjects {
            vault.add_subject(subject).unwrap();
        }
        for assessment in &self.assessments {
            vault.add_assessment(assessment).unwrap();
        }
        vault.append(&self.events).unwrap();
        vault.save_run(r#"{"checks":[]}"#, DAY).unwrap();
        vault
            .save_snapshot(assessment_id(10), DAY, r#"{"word":"good"}"#)
            .unwrap();
        vault.set_setting("language", "es").unwrap();
    }

    /// Reads it back.
    pub(crate) fn of(vault: &Vault) -> Self {
        let assessments = vault.assessments().unwrap();
        let events = assessments
            .iter()
            .flat_map(|a| vault.events(a.id).unwrap())
            .collect();
        Self {
            subjects: vault.subjects().unwrap(),
            assessments,
            events,
        }
    }

    /// Asserts that a vault holds what [`Content::put_into`] put there.
    #[track_caller]
    pub(crate) fn assert_in(&self, vault: &Vault) {
        vault.verify().unwrap();
        assert_eq!(&Self::of(vault), self);
        let run = vault.latest_run().unwrap().unwrap();
        assert_eq!((run.date, run.json.as_str()), (DAY, r#"{"checks":[]}"#));
        let snapshots = vault.snapshots(assessment_id(10)).unwrap();
        let expected = store::SavedSnapshot {
            date: DAY,
            json: r#"{"word":"good"}"#.to_owned(),
        };
        assert_eq!(snapshots, [expected]);
        assert_eq!(vault.setting("language").unwrap().as_deref(), Some("es"));
    }
}
