//! The computers of a firm: of each the newest file with what a look at it found, and how many there are in all.

use crate::records::latest;
use crate::{Body, CheckId, ComputerId, Event, UnknownReason, Verdict};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A file about a computer is fresh for a quarter; an older one says how things were.
const FRESH_DAYS: i32 = 90;

/// What a look at a computer found: verdicts, and none of the values that they rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Computer {
    /// What people call it, as somebody typed it.
    pub label: String,
    /// The civil day of the look, by the computer's own clock.
    #[schemars(with = "String")]
    pub looked: Date,
    /// What was found, in the order in which results are shown.
    pub found: Vec<Found>,
}

/// What a check found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// The check.
    pub check: CheckId,
    /// What it says.
    pub verdict: Verdict,
    /// Why it could not see.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<UnknownReason>,
}

/// The computers of a firm on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fleet<'e> {
    /// Each with its newest look, in the order in which they were first taken in.
    pub computers: Vec<(ComputerId, &'e Computer)>,
    /// How many computers there are: what somebody said, and never fewer than are known.
    pub count: usize,
    at: Date,
}

/// How a check came out over all computers with a fresh look. Those on which it has no meaning are in none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Spread<'e> {
    /// Labels of those on which it is good.
    pub pass: Vec<&'e str>,
    /// Labels of those on which it asks for attention.
    pub warn: Vec<&'e str>,
    /// Labels of those on which it is bad.
    pub fail: Vec<&'e str>,
    /// Labels of those on which it could not see.
    pub unknown: Vec<&'e str>,
}

impl Spread<'_> {
    /// Whether the computers differ in it.
    pub fn differs(&self) -> bool {
        let found = [&self.pass, &self.warn, &self.fail, &self.unknown];
        found.into_iter().filter(|labels| !labels.is_empty()).count() > 1
    }
}

impl<'e> Fleet<'e> {
    /// The computers as they are known on a day. `events` are in their order.
    pub fn of(events: &'e [Event], at: Date) -> Self {
        let told = events.iter().filter_map(|event| match &event.body {
            Body::Computer { computer, record } => Some((*computer, record.as_ref())),
            _ => None,
        });
        let computers = latest(told);
        let said = events.iter().rev().find_map(|event| match event.body {
            Body::Computers { count } => Some(usize::from(count)),
            _ => None,
        });
        let count = said.unwrap_or_default().max(computers.len());
        Self { computers, count, at }
    }

    /// Whether the look at a computer is recent enough to say how things are.
    pub fn is_fresh(&self, computer: &Computer) -> bool {
        let age = self.at.since(computer.looked);
        age.is_ok_and(|span| span.get_days() <= FRESH_DAYS)
    }

    /// Those with a fresh look.
    pub fn fresh(&self) -> impl Iterator<Item = &'e Computer> {
        let computers = self.computers.iter().map(|(_, computer)| *computer);
        computers.filter(|computer| self.is_fresh(computer))
    }

    /// How each check came out, the worst first: bad on most computers, then asking for attention on most.
    pub fn spreads(&self) -> Vec<(&'e CheckId, Spread<'e>)> {
        let mut spreads: BTreeMap<&CheckId, Spread<'_>> = BTreeMap::new();
        for computer in self.fresh() {
            for found in &computer.found {
                let spread = spreads.entry(&found.check).or_default();
                let labels = match found.verdict {
                    Verdict::Pass => &mut spread.pass,
                    Verdict::Warn => &mut spread.warn,
                    Verdict::Fail => &mut spread.fail,
                    Verdict::Unknown => &mut spread.unknown,
                    Verdict::NotApplicable | Verdict::Info => continue,
                };
                labels.push(&computer.label);
            }
        }
        let mut spreads: Vec<_> = spreads.into_iter().collect();
        spreads.sort_by_key(|(_, spread)| {
            let worst = [&spread.fail, &spread.warn, &spread.unknown].map(Vec::len);
            std::cmp::Reverse(worst)
        });
        spreads
    }
}

#[cfg(test)]
mod tests {
    use super::{Computer, Fleet, Found};
    use crate::{AssessmentId, Body, CheckId, ComputerId, Event, EventId, Source, SubjectId, Verdict};
    use jiff::civil::{Date, date};
    use uuid::Uuid;

    const TODAY: Date = date(2026, 11, 23);

    fn event(seq: u64, body: Body) -> Event {
        Event {
            id: EventId(Uuid::from_u128(seq.into())),
            assessment: AssessmentId(Uuid::nil()),
            subject: SubjectId(Uuid::nil()),
            date: TODAY,
            seq,
            author: String::new(),
            source: Source::Measured,
            body,
        }
    }

    fn computer(seq: u64, id: u128, label: &str, looked: Date, found: &[(&str, Verdict)]) -> Event {
        let found = found.iter().map(|(check, verdict)| Found {
            check: CheckId::from(*check),
            verdict: *verdict,
            reason: None,
        });
        let record = Computer {
            label: label.to_owned(),
            looked,
            found: found.collect(),
        };
        event(
            seq,
            Body::Computer {
                computer: ComputerId(Uuid::from_u128(id)),
                record: Some(record),
            },
        )
    }

    #[test]
    fn the_newest_file_of_a_computer_counts_and_an_old_one_is_not_fresh() {
        let events = [
            computer(1, 1, "Front desk", date(2026, 5, 2), &[]),
            computer(2, 2, "Workshop", date(2026, 5, 2), &[]),
            computer(3, 1, "Reception", date(2026, 11, 20), &[]),
        ];
        let fleet = Fleet::of(&events, TODAY);
        let labels =
            |computers: Vec<&Computer>| computers.iter().map(|one| one.label.clone()).collect::<Vec<_>>();
        assert_eq!(
            labels(fleet.computers.iter().map(|(_, one)| *one).collect()),
            ["Reception", "Workshop"]
        );
        assert_eq!(labels(fleet.fresh().collect()), ["Reception"]);
    }

    #[test]
    fn a_look_of_tomorrow_is_not_taken_for_old() {
        let events = [computer(1, 1, "Its clock runs ahead", date(2026, 11, 24), &[])];
        assert_eq!(Fleet::of(&events, TODAY).fresh().count(), 1);
    }

    #[test]
    fn there_are_as_many_as_somebody_said_and_never_fewer_than_are_known() {
        let said = |count| event(9, Body::Computers { count });
        let one = computer(1, 1, "Front desk", TODAY, &[]);
        let of = |events: &[Event]| Fleet::of(events, TODAY).count;
        assert_eq!(of(&[one.clone(), said(12)]), 12);
        assert_eq!(of(&[one.clone(), said(0)]), 1);
        assert_eq!(of(&[one]), 1);
    }

    #[test]
    fn what_is_bad_on_most_computers_comes_first() {
        let (pass, warn, fail) = (Verdict::Pass, Verdict::Warn, Verdict::Fail);
        let events = [
            computer(
                1,
                1,
                "a",
                TODAY,
                &[("lock", warn), ("disk", pass), ("fire", pass)],
            ),
            computer(
                2,
                2,
                "b",
                TODAY,
                &[("lock", warn), ("disk", fail), ("fire", pass)],
            ),
            computer(3, 3, "c", TODAY, &[("lock", Verdict::NotApplicable)]),
        ];
        let fleet = Fleet::of(&events, TODAY);
        let spreads = fleet.spreads();
        let order: Vec<&str> = spreads.iter().map(|(check, _)| check.as_str()).collect();
        assert_eq!(order, ["disk", "lock", "fire"]);
        let (_, disk) = &spreads[0];
        assert_eq!((&disk.pass[..], &disk.fail[..]), (&["a"][..], &["b"][..]));
        assert!(disk.differs() && !spreads[1].1.differs());
    }
}
