use crate::small::Small;
use content::{Ask, Difficulty, Library, LivePack, Sheet, Truth};
use std::collections::BTreeMap;

fn pack<'a>(library: &'a Library, id: &str) -> &'a LivePack {
    library.live_pack(id).expect("a live pack of this id")
}

fn judged(sheet: &Sheet, truth: Truth) -> Vec<Option<Difficulty>> {
    sheet
        .question
        .iter()
        .filter(|question| matches!(&question.ask, Ask::Judge(judgement) if judgement.truth == truth))
        .map(content::LiveQuestion::difficulty)
        .collect()
}

fn truths(sheet: &Sheet) -> Vec<Option<Truth>> {
    let truth = |question: &content::LiveQuestion| match &question.ask {
        Ask::Judge(judgement) => Some(judgement.truth),
        Ask::Choice(_) => None,
    };
    sheet.question.iter().map(truth).collect()
}

#[test]
fn real_or_fake_has_two_forms_that_can_be_compared() {
    let library = Library::embedded();
    let pack = pack(&library, "real-or-fake");
    assert!(pack.live);
    assert_eq!(pack.sheet.len(), 2);
    for sheet in &pack.sheet {
        let fake = judged(sheet, Truth::Fake);
        let genuine = judged(sheet, Truth::Genuine);
        assert!(fake.len() + genuine.len() >= 10, "sheet {}", sheet.id);
        assert_eq!(
            fake.len(),
            genuine.len(),
            "whoever doubts everything gains nothing"
        );
        assert!(
            fake.iter().chain(&genuine).all(Option::is_some),
            "every message is rated"
        );
    }
    // Each question has its twin in the other form, at another place: who takes both has no order to remember.
    let (a, b) = (&pack.sheet[0], &pack.sheet[1]);
    for truth in [Truth::Fake, Truth::Genuine] {
        let (mut left, mut right) = (judged(a, truth), judged(b, truth));
        left.sort();
        right.sort();
        assert_eq!(left, right, "{truth:?}");
    }
    assert_ne!(truths(a), truths(b));
    let difficulties: std::collections::BTreeSet<_> = judged(a, Truth::Fake).into_iter().collect();
    assert!(difficulties.len() >= 3, "not only hard ones: {difficulties:?}");
}

#[test]
fn the_other_packs_are_as_long_as_a_session() {
    let library = Library::embedded();
    assert!(pack(&library, "disinformation").questions().count() >= 16);
    let school = pack(&library, "school");
    assert_eq!(school.sheet.len(), 3);
    for sheet in &school.sheet {
        assert!(sheet.stage.is_some());
        assert!(sheet.question.len() >= 12, "{}", sheet.id);
    }
}

#[test]
fn the_right_answer_stands_anywhere() {
    let library = Library::embedded();
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    for question in library.live.iter().flat_map(LivePack::questions) {
        if let Ask::Choice(choice) = &question.ask {
            let right = choice.options.iter().position(|code| choice.right.contains(code));
            *places.entry(right.expect("a right option")).or_default() += 1;
        }
    }
    let all: usize = places.values().sum();
    for place in 0..3 {
        let here = places.get(&place).copied().unwrap_or_default();
        assert!(here * 5 >= all, "place {place}: {here} of {all}");
    }
}

#[test]
fn an_id_that_is_none_is_refused_before_anything_is_made_of_it() {
    let refused = Small::new().replace("live/notice.toml", "id = \"fee\"", "id = \"../fee\"");
    assert!(refused.library().is_err());
    let refused = Small::new().replace(
        "live/notice.toml",
        "[\"wait\", \"pay\"]",
        "[\"wait\", \"Pay now\"]",
    );
    assert!(refused.library().is_err());
}
