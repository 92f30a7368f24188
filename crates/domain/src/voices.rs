//! Several people about one item: what each of them said last, and whether it is the same.

use crate::{Answer, Body, Event, ItemId, Source};
use jiff::civil::Date;

/// What somebody said last about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voice<'e> {
    /// Who, as they call themselves; empty: the owner of the computer, who has no name yet.
    pub author: &'e str,
    /// When.
    pub date: Date,
    /// How they know.
    pub source: Source,
    /// What. Never withdrawn.
    pub answer: &'e Answer,
}

/// What people said about an item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Voices<'e> {
    /// The newest answer of each that was not taken back, the oldest first.
    pub said: Vec<Voice<'e>>,
    /// Two of them say different things, and it has not been talked over since.
    pub differ: bool,
}

/// What people said about an item. `events` are in their order; `owner` is how the owner of the computer signs now, and
/// what was said without a name is theirs.
///
/// "I do not know" says nothing different from anybody. After it was settled, the newest answer is what everybody says,
/// until somebody says something else.
pub fn voices<'e>(events: &'e [Event], item: &ItemId, owner: &'e str) -> Voices<'e> {
    let mut said: Vec<Voice> = Vec::new();
    // Where the answers begin that were not talked over: the newest of those before is everybody's.
    let mut talked_over = 0;
    for event in events {
        match &event.body {
            Body::Answer { item: about, answer } if about == item => {
                let author = if event.author.is_empty() {
                    owner
                } else {
                    &event.author
                };
                let own = said.iter().position(|voice| voice.author == author);
                if let Some(at) = own {
                    said.remove(at);
                    talked_over -= usize::from(at < talked_over);
                }
                if *answer != Answer::Withdrawn {
                    said.push(Voice {
                        author,
                        date: event.date,
                        source: event.source,
                        answer,
                    });
                }
            }
            Body::Settled { item: about } if about == item => talked_over = said.len().saturating_sub(1),
            _ => {}
        }
    }
    let mut open = said[talked_over..]
        .iter()
        .filter(|voice| *voice.answer != Answer::Unknown);
    let first = open.next();
    let differ = open.any(|voice| first.is_some_and(|first| !same(first.answer, voice.answer)));
    Voices { said, differ }
}

/// Options in another order are the same answer.
fn same(left: &Answer, right: &Answer) -> bool {
    match (left, right) {
        (Answer::Codes(left), Answer::Codes(right)) => {
            left.len() == right.len() && left.iter().all(|code| right.contains(code))
        }
        _ => left == right,
    }
}

#[cfg(test)]
mod tests {
    use super::voices;
    use crate::{Answer, AssessmentId, Body, Code, Event, EventId, ItemId, Source, SubjectId};
    use uuid::Uuid;

    const ITEM: &str = "backup-frequency";

    fn event(seq: u64, author: &str, body: Body) -> Event {
        Event {
            id: EventId(Uuid::from_u128(seq.into())),
            assessment: AssessmentId(Uuid::nil()),
            subject: SubjectId(Uuid::nil()),
            date: jiff::civil::date(2026, 3, 1),
            seq,
            author: author.to_owned(),
            source: Source::Declared,
            body,
        }
    }

    fn said(answer: Answer) -> Body {
        Body::Answer {
            item: ITEM.into(),
            answer,
        }
    }

    fn codes(codes: &[&str]) -> Answer {
        Answer::Codes(codes.iter().map(|code| Code::from(*code)).collect())
    }

    /// Who is heard, in order, and whether they differ.
    fn heard(spoken: &[(&str, Body)]) -> (Vec<String>, bool) {
        let events: Vec<Event> = (1..)
            .zip(spoken)
            .map(|(seq, (author, body))| event(seq, author, body.clone()))
            .collect();
        let voices = voices(&events, &ItemId::from(ITEM), "");
        let authors = voices.said.iter().map(|voice| voice.author.to_owned()).collect();
        (authors, voices.differ)
    }

    #[test]
    fn two_people_who_say_different_things_differ() {
        let (authors, differ) = heard(&[
            ("Ana", said(codes(&["weekly"]))),
            ("Luis", said(codes(&["never"]))),
        ]);
        assert_eq!(authors, ["Ana", "Luis"]);
        assert!(differ);
    }

    #[test]
    fn who_changes_their_mind_differs_from_nobody() {
        let (authors, differ) = heard(&[
            ("Ana", said(codes(&["weekly"]))),
            ("Ana", said(codes(&["never"]))),
        ]);
        assert_eq!(authors, ["Ana"]);
        assert!(!differ);
    }

    #[test]
    fn not_to_know_and_another_order_are_no_difference() {
        let (_, differ) = heard(&[
            ("Ana", said(codes(&["a", "b"]))),
            ("Luis", said(codes(&["b", "a"]))),
            ("Eva", said(Answer::Unknown)),
        ]);
        assert!(!differ);
    }

    #[test]
    fn an_answer_that_was_taken_back_is_nobodys() {
        let (authors, differ) = heard(&[
            ("Ana", said(codes(&["weekly"]))),
            ("Luis", said(codes(&["never"]))),
            ("Luis", said(Answer::Withdrawn)),
        ]);
        assert_eq!(authors, ["Ana"]);
        assert!(!differ);
    }

    #[test]
    fn what_was_talked_over_differs_again_when_somebody_says_something_else() {
        let settled = Body::Settled { item: ITEM.into() };
        let talked = [
            ("Ana", said(codes(&["weekly"]))),
            ("Luis", said(codes(&["never"]))),
            ("", settled),
        ];
        assert!(!heard(&talked).1);
        let then = |author: &'static str, code: &str| {
            let later = [(author, said(codes(&[code])))];
            heard(&[&talked[..], &later[..]].concat()).1
        };
        assert!(!then("Ana", "never"), "she says what everybody says");
        assert!(then("Ana", "weekly"), "she insists");
        assert!(!then("Luis", "daily"), "he corrects what everybody says");
        assert!(then("Eva", "daily"));
    }

    #[test]
    fn what_the_owner_said_before_they_had_a_name_is_theirs() {
        let events = [
            event(1, "", said(codes(&["weekly"]))),
            event(2, "Ana", said(codes(&["daily"]))),
        ];
        let heard = voices(&events, &ItemId::from(ITEM), "Ana");
        assert_eq!((heard.said.len(), heard.differ), (1, false));
        assert!(voices(&events, &ItemId::from(ITEM), "Luis").differ);
    }
}
