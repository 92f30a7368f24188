//! What goes in comes out, in order, whole, and only once.

use crate::content::{Content, DAY, assessment, assessment_id, event, note, subject};
use crate::keychain::Kept;
use domain::{Body, EventId, Pass, in_order};
use jiff::civil::date;
use proptest::prelude::*;
use store::{Home, Key, Merged, Protection, StoreError, Vault};

fn empty() -> Vault {
    let mut vault = Vault::in_memory().unwrap();
    vault.add_subject(&subject(1, "Ana", None)).unwrap();
    vault.add_assessment(&assessment(10, 1)).unwrap();
    vault
}

fn merge(content: &Content, vault: &mut Vault) -> Merged {
    vault
        .merge(&content.subjects, &content.assessments, &content.events)
        .unwrap()
}

#[test]
fn one_of_everything_is_there_after_closing() {
    let data = tempfile::tempdir().unwrap();
    let keychain = Kept::default();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    let id = vault.id().unwrap();
    Content::sample().put_into(&mut vault);
    Content::sample().assert_in(&vault);
    drop((vault, home));

    let home = Home::open(data.path()).unwrap();
    assert_eq!(home.vaults(), [id]);
    Content::sample().assert_in(&home.unlock(id, Key::Keychain(&keychain)).unwrap());
}

#[test]
fn in_memory_everything_works_but_keys() {
    let mut vault = Vault::in_memory().unwrap();
    Content::sample().put_into(&mut vault);
    Content::sample().assert_in(&vault);
    assert_eq!(vault.id(), None);
    assert!(vault.ways_in().is_empty() && !vault.has_confirmed_recovery());
    assert!(matches!(vault.new_recovery_code(), Err(StoreError::MemoryOnly)));
    assert!(matches!(vault.confirm_recovery(), Err(StoreError::MemoryOnly)));
    assert!(matches!(
        vault.remember(&Kept::default()),
        Err(StoreError::MemoryOnly)
    ));
}

#[test]
fn what_was_tried_in_memory_can_be_kept() {
    let mut trial = Vault::in_memory().unwrap();
    merge(&Content::sample(), &mut trial);
    let data = tempfile::tempdir().unwrap();
    let mut home = Home::open(data.path()).unwrap();
    let mut vault = home.create(Protection::Keychain(&Kept::default())).unwrap();
    merge(&Content::of(&trial), &mut vault);
    assert_eq!(Content::of(&vault), Content::sample());
}

#[test]
fn appending_is_all_or_nothing() {
    let mut vault = empty();
    vault.append(&[note(1, "kept")]).unwrap();
    let unknown_assessment = domain::Event {
        assessment: assessment_id(99),
        ..note(3, "lost")
    };
    let unknown_subject = domain::Event {
        subject: subject(99, "", None).id,
        ..note(3, "lost")
    };
    let too_late = domain::Event {
        seq: u64::MAX,
        ..note(3, "lost")
    };
    for wrong in [
        unknown_assessment,
        unknown_subject,
        too_late,
        note(1, "the same id"),
    ] {
        let result = vault.append(&[note(2, "lost too"), wrong.clone()]);
        assert!(
            matches!(result, Err(StoreError::Inconsistent)),
            "{wrong:?}: {result:?}"
        );
        assert_eq!(vault.events(assessment_id(10)).unwrap(), [note(1, "kept")]);
    }
    vault.append(&[]).unwrap();
}

#[test]
fn events_come_in_the_order_in_which_they_count() {
    let mut vault = empty();
    let later = domain::Event {
        date: date(2026, 12, 1),
        ..note(1, "by date first")
    };
    let mut events = vec![later, note(30, "c"), note(2, "a"), note(11, "b")];
    vault.append(&events).unwrap();
    in_order(&mut events);
    assert_eq!(vault.events(assessment_id(10)).unwrap(), events);
    assert!(vault.events(assessment_id(77)).unwrap().is_empty());
}

#[test]
fn subjects_and_assessments_can_be_corrected() {
    let mut vault = empty();
    vault.append(&[note(1, "kept")]).unwrap();
    vault.add_subject(&subject(1, "Ana María", None)).unwrap();
    let full = domain::Assessment {
        pass: Pass::Full,
        ..assessment(10, 1)
    };
    vault.add_assessment(&full).unwrap();
    assert_eq!(vault.subjects().unwrap(), [subject(1, "Ana María", None)]);
    assert_eq!(vault.assessments().unwrap(), [full]);
    assert_eq!(vault.events(assessment_id(10)).unwrap(), [note(1, "kept")]);
    assert!(matches!(
        vault.add_assessment(&assessment(11, 5)),
        Err(StoreError::Inconsistent)
    ));
    assert!(matches!(
        vault.add_subject(&subject(2, "", Some(5))),
        Err(StoreError::Inconsistent)
    ));
}

#[test]
fn the_latest_run_is_the_last_one_kept_whatever_the_clock_says() {
    let mut vault = empty();
    assert_eq!(vault.latest_run().unwrap(), None);
    vault.save_run("first", date(2031, 1, 1)).unwrap();
    vault.save_run("second", DAY).unwrap();
    assert_eq!(vault.latest_run().unwrap().unwrap().json, "second");
}

#[test]
fn snapshots_belong_to_an_assessment_and_keep_their_order() {
    let mut vault = empty();
    vault.add_assessment(&assessment(11, 1)).unwrap();
    for (n, json) in [(10, "a"), (11, "b"), (10, "c")] {
        vault.save_snapshot(assessment_id(n), DAY, json).unwrap();
    }
    let of = |n| -> Vec<String> {
        vault
            .snapshots(assessment_id(n))
            .unwrap()
            .into_iter()
            .map(|saved| saved.json)
            .collect()
    };
    assert_eq!(
        (of(10), of(11), of(12)),
        (vec!["a".into(), "c".into()], vec!["b".into()], vec![])
    );
    assert!(matches!(
        vault.save_snapshot(assessment_id(12), DAY, ""),
        Err(StoreError::Inconsistent)
    ));
}

#[test]
fn settings_are_replaced() {
    let mut vault = empty();
    assert_eq!(vault.setting("language").unwrap(), None);
    for value in ["es", "en", ""] {
        vault.set_setting("language", value).unwrap();
        assert_eq!(vault.setting("language").unwrap().as_deref(), Some(value));
    }
}

#[test]
fn merging_counts_what_is_new_and_keeps_what_is_known() {
    let mut vault = empty();
    vault.append(&[note(1, "mine"), note(2, "the same")]).unwrap();
    let merged = vault
        .merge(
            &[
                subject(1, "another name", None),
                subject(3, "Berta", Some(4)),
                subject(4, "Firma", None),
            ],
            &[assessment(10, 4), assessment(12, 3)],
            &[
                note(1, "theirs"),
                note(2, "the same"),
                note(3, "new"),
                note(3, "new"),
            ],
        )
        .unwrap();
    let expected = Merged {
        subjects: 2,
        assessments: 1,
        events: 1,
        conflicting: 1,
    };
    assert_eq!(merged, expected);
    assert_eq!(vault.subjects().unwrap()[0].name, "Ana");
    assert_eq!(vault.assessments().unwrap()[0], assessment(10, 1));
    let events = vault.events(assessment_id(10)).unwrap();
    assert_eq!(events, [note(1, "mine"), note(2, "the same"), note(3, "new")]);
}

#[test]
fn a_merge_that_contradicts_itself_changes_nothing() {
    let mut vault = empty();
    let before = Content::of(&vault);
    let dangling = vault.merge(&[subject(2, "B", None)], &[assessment(11, 9)], &[note(1, "x")]);
    assert!(matches!(dangling, Err(StoreError::Inconsistent)));
    assert_eq!(Content::of(&vault), before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Two people's work: whoever merges first, both end with the same events.
    #[test]
    fn merging_is_a_union(left in proptest::collection::vec(0u64..20, 0..20), right in proptest::collection::vec(0u64..20, 0..20)) {
        let make = |seqs: &[u64]| {
            let mut seqs = seqs.to_vec();
            seqs.sort_unstable();
            seqs.dedup();
            seqs.into_iter().map(|seq| note(seq, "x")).collect::<Vec<_>>()
        };
        let (left, right) = (make(&left), make(&right));
        let both = |first: &[domain::Event], second: &[domain::Event]| {
            let mut vault = empty();
            vault.append(first).unwrap();
            let merged = vault.merge(&[], &[], second).unwrap();
            assert_eq!(vault.merge(&[], &[], second).unwrap(), Merged::default(), "twice is once");
            let events = vault.events(assessment_id(10)).unwrap();
            assert_eq!(events.len(), first.len() + merged.events);
            events
        };
        let expected = domain::merge(&left, &right);
        prop_assert_eq!(both(&left, &right), expected.clone());
        prop_assert_eq!(both(&right, &left), expected);
    }

    #[test]
    fn any_text_comes_back_as_it_was(text in any::<String>(), author in any::<String>(), n in any::<u128>()) {
        let mut vault = empty();
        let event = domain::Event {
            id: EventId(uuid::Uuid::from_u128(n)),
            author,
            ..event(1, Body::Note { item: None, text: text.clone() })
        };
        vault.append(std::slice::from_ref(&event)).unwrap();
        prop_assert_eq!(vault.events(assessment_id(10)).unwrap(), vec![event]);
        vault.set_setting(&text, &text).unwrap();
        prop_assert_eq!(vault.setting(&text).unwrap(), Some(text));
    }
}
