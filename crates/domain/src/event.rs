//! Events: everything that anybody ever said or measured, in order, never changed.

use crate::{
    ActionId, ActionState, AssessmentId, CheckId, Code, Computer, ComputerId, Document, DocumentId, EventId,
    Incident, IncidentId, ItemId, Pass, ReasonCode, SubjectId, UnknownReason, Verdict,
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One answer, fact, plan change or correction. A correction is a new event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Unique for ever; two people's events merge by it.
    pub id: EventId,
    /// The assessment it belongs to.
    pub assessment: AssessmentId,
    /// Who or what it speaks about.
    pub subject: SubjectId,
    /// The civil date; never before that of its predecessor in the assessment.
    #[schemars(with = "String")]
    pub date: Date,
    /// The order within the assessment, from 1.
    pub seq: u64,
    /// Who said it, as they call themselves; empty: the owner of this computer.
    pub author: String,
    /// How it is known.
    pub source: Source,
    /// What it says.
    pub body: Body,
}

/// How something is known, from weakest to strongest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Said.
    Declared,
    /// Looked up step by step, or confirmed by a facilitator.
    Seen,
    /// Measured by a check.
    Measured,
}

/// What an event says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Body {
    /// An answer to an item.
    Answer {
        /// The item.
        item: ItemId,
        /// The answer.
        answer: Answer,
    },
    /// What a check found on the subject, a device.
    Fact {
        /// The check.
        check: CheckId,
        /// What it says.
        verdict: Verdict,
        /// Why it could not see.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        reason: Option<UnknownReason>,
        /// Typed, redacted values for the text that explains it.
        #[serde(default)]
        evidence: BTreeMap<String, String>,
    },
    /// A part of the context.
    Profile {
        /// A key of `method/profile.toml`.
        key: String,
        /// Its value.
        value: String,
    },
    /// Country and region, as ISO 3166 codes.
    Place {
        /// As `ES`.
        country: String,
        /// As `ES-MD`.
        region: Option<String>,
    },
    /// How much of the pack is asked from here on.
    Pass {
        /// The pass.
        pass: Pass,
    },
    /// A change in the plan.
    Plan {
        /// The action.
        action: ActionId,
        /// How far it is.
        to: ActionState,
    },
    /// Who does an action, until when, and what there is to remember about it.
    Assignment {
        /// The action.
        action: ActionId,
        /// Who, as the person typed it.
        owner: String,
        /// Until when.
        #[schemars(with = "Option<String>")]
        due: Option<Date>,
        /// What to remember, as the person typed it.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// A free note, on an item or on the whole.
    Note {
        /// The item, if it is about one.
        item: Option<ItemId>,
        /// The text; empty: the note is taken back.
        text: String,
    },
    /// A document that shows what was answered, or what is known of it now.
    Document {
        /// The document.
        document: DocumentId,
        /// What is known of it; none: it no longer counts as shown.
        record: Option<Document>,
    },
    /// What was done to somebody, or how they tell it now. It changes no result.
    Incident {
        /// The incident.
        incident: IncidentId,
        /// How they tell it; none: it is no longer told.
        record: Option<Incident>,
    },
    /// What a look at a computer of the firm found, or that it is no longer one of them.
    Computer {
        /// The computer.
        computer: ComputerId,
        /// What was found; none: it no longer counts.
        record: Option<Computer>,
    },
    /// How many computers the firm has.
    Computers {
        /// All of them, this one included.
        count: u16,
    },
    /// A check is set aside: it is shown, and left out of what there is to do.
    Ignored {
        /// The check.
        check: CheckId,
        /// Why, as the person typed it; empty: it is not set aside any more.
        because: String,
    },
    /// A limit of the person's own for a check, in the unit of the check.
    Limit {
        /// The check.
        check: CheckId,
        /// The limit; none: the usual one.
        limit: Option<u16>,
    },
    /// People who had said different things about an item have talked it over: the newest answer is everybody's.
    Settled {
        /// The item.
        item: ItemId,
    },
}

/// An answer. Unanswered is not an answer: it is the absence of one, or one that was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// The chosen options; exactly one unless the item is multiple.
    Codes(Vec<Code>),
    /// "I do not know".
    Unknown,
    /// It does not apply, for this reason.
    NotApplicable(ReasonCode),
    /// The earlier answer is taken back.
    Withdrawn,
}

/// Sorts events into the one order in which they count: by date, then sequence, then id.
pub fn in_order(events: &mut [Event]) {
    events.sort_by_key(|event| (event.date, event.seq, event.id));
}

/// The events as `at` must take them if it is today: those dated later count as of `at`, in their order. A clock that ran
/// ahead for a while dated them, and what was said is neither lost nor lapsed for that.
pub fn as_of_today(events: &[Event], at: Date) -> Cow<'_, [Event]> {
    if events.iter().all(|event| event.date <= at) {
        return Cow::Borrowed(events);
    }
    let mut ordered = events.to_vec();
    in_order(&mut ordered);
    for (event, seq) in ordered.iter_mut().zip(1..) {
        // Numbered anew, since those that had different dates now have the same.
        (event.date, event.seq) = (event.date.min(at), seq);
    }
    Cow::Owned(ordered)
}

/// The union of two people's events by id, in order. Commutative, associative, idempotent.
/// Of two events with one id and different content (a damaged copy), the one that prints smaller stays.
pub fn merge(left: &[Event], right: &[Event]) -> Vec<Event> {
    let mut by_id: BTreeMap<EventId, &Event> = BTreeMap::new();
    for event in left.iter().chain(right) {
        by_id
            .entry(event.id)
            .and_modify(|known| {
                if format!("{event:?}") < format!("{known:?}") {
                    *known = event;
                }
            })
            .or_insert(event);
    }
    let mut merged: Vec<Event> = by_id.into_values().cloned().collect();
    in_order(&mut merged);
    merged
}
