use crate::small::{Small, project};
use content::{AnswersFile, ContentError, EventsFile, GivenAnswer, Library, Place, Problem};
use domain::{Answer, Pass};
use proptest::prelude::*;

/// The errors of an answers file on the small library, as `code place`.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let library = Small::new().library().expect("the small library can be read");
    let errors = match AnswersFile::parse("answers.json", text.as_bytes()) {
        Ok(file) => file.validate("answers.json", &library),
        Err(error) => vec![error],
    };
    assert_eq!(shown(&errors), expected, "{text}");
}

#[track_caller]
fn check_events(text: &str, expected: &[&str]) {
    let library = Small::new().library().expect("the small library can be read");
    let errors = match EventsFile::parse("events.json", text.as_bytes()) {
        Ok(file) => file.validate("events.json", &library),
        Err(error) => vec![error],
    };
    assert_eq!(shown(&errors), expected, "{text}");
}

fn shown(errors: &[ContentError]) -> Vec<String> {
    errors
        .iter()
        .map(|error| {
            let nearest = error
                .args()
                .get("nearest")
                .and_then(|near| near.as_str())
                .unwrap_or_default()
                .to_owned();
            let place = error.place.to_string();
            [error.problem.code(), place.trim(), &nearest]
                .join(" ")
                .trim_end()
                .to_owned()
        })
        .collect()
}

fn with_answers(answers: &str) -> String {
    format!(r#"{{"pack":"small","answers":{{{answers}}}}}"#)
}

#[test]
fn every_form_of_answer_is_read() {
    let text = r#"{
        "pack": "small", "profile": {"audience": "self-employed", "online": "shop"},
        "country": "ES", "region": "ES-MD", "name": "Ana", "pass": "full",
        "answers": {
            "keeps-data": "yes",
            "backup-frequency": {"unknown": true},
            "backup-any": "no",
            "backup-places": ["disk", "online"],
            "website-updates": {"not_applicable": "no-website"}
        }
    }"#;
    check(text, &[]);
    let file = AnswersFile::parse("f", text.as_bytes()).unwrap();
    let answers: Vec<Answer> = file.answers.values().map(GivenAnswer::to_answer).collect();
    assert_eq!(
        answers,
        [
            Answer::Codes(vec!["no".into()]),
            Answer::Unknown,
            Answer::Codes(vec!["disk".into(), "online".into()]),
            Answer::Codes(vec!["yes".into()]),
            Answer::NotApplicable("no-website".into()),
        ]
    );
    assert_eq!(
        serde_json::from_slice::<AnswersFile>(&serde_json::to_vec(&file).unwrap()).unwrap(),
        file
    );
}

#[test]
fn the_pass_follows_from_the_answers_unless_it_is_said() {
    let library = Small::new().library().unwrap();
    let pass = |text: &str| AnswersFile::parse("f", text.as_bytes()).unwrap().pass(&library);
    assert_eq!(pass(&with_answers("")), Pass::First);
    assert_eq!(pass(&with_answers(r#""backup-frequency":"daily""#)), Pass::First);
    assert_eq!(
        pass(&with_answers(r#""backup-any":"yes""#)),
        Pass::First,
        "a simpler question counts as its item"
    );
    assert_eq!(pass(&with_answers(r#""website-updates":"monthly""#)), Pass::Full);
    assert_eq!(pass(r#"{"pack":"small","pass":"full","answers":{}}"#), Pass::Full);
    let events =
        r#"{"pack":"small","events":[{"date":"2026-01-01","answers":{"website-updates":"monthly"}}]}"#;
    assert_eq!(
        EventsFile::parse("f", events.as_bytes()).unwrap().pass(&library),
        Pass::Full
    );
}

#[test]
fn unknown_names_come_with_the_nearest_known_one() {
    check(
        &with_answers(r#""backup-frecuency":"daily""#),
        &["content-unknown-item (answers/backup-frecuency) backup-frequency"],
    );
    check(
        &with_answers(r#""backup-frequency":"dayly""#),
        &["content-unknown-option (answers/backup-frequency) daily"],
    );
    check(
        &with_answers(r#""website-updates":{"not_applicable":"no-webside"}"#),
        &["content-unknown-reason (answers/website-updates) no-website"],
    );
    check(
        r#"{"pack":"smal","answers":{}}"#,
        &["content-unknown-pack (pack) small"],
    );
    check(
        r#"{"pack":"small","profile":{"onlin":"shop"},"answers":{}}"#,
        &["content-unknown-profile-key (profile/onlin) online"],
    );
    check(
        r#"{"pack":"small","profile":{"online":"shopp"},"answers":{}}"#,
        &["content-unknown-profile-value (profile/online) shop"],
    );
    check(
        &with_answers(r#""zzzz":"daily""#),
        &["content-unknown-item (answers/zzzz)"],
    );
}

#[test]
fn all_mistakes_of_a_file_are_told_at_once() {
    check(
        r#"{"pack":"small","country":"Spain","region":"MD","answers":{"a":"b","backup-frequency":"x"}}"#,
        &[
            "content-bad-country (country)",
            "content-bad-region (region)",
            "content-unknown-item (answers/a)",
            "content-unknown-option (answers/backup-frequency)",
        ],
    );
}

#[test]
fn answers_that_make_no_sense_are_refused() {
    check(
        &with_answers(r#""backup-frequency":[]"#),
        &["content-no-option (answers/backup-frequency)"],
    );
    check(
        &with_answers(r#""backup-frequency":["daily","weekly"]"#),
        &["content-several-options (answers/backup-frequency)"],
    );
    check(
        &with_answers(r#""backup-places":["disk","disk"]"#),
        &["content-several-options (answers/backup-places)"],
    );
    check(
        &with_answers(r#""backup-places":["none","disk"]"#),
        &["content-none-with-others (answers/backup-places)"],
    );
    check(
        &with_answers(r#""backup-places":{"unknown":true}"#),
        &["content-unknown-not-offered (answers/backup-places)"],
    );
    check(
        &with_answers(r#""backup-frequency":{"not_applicable":"no-website"}"#),
        &["content-unknown-reason (answers/backup-frequency)"],
    );
    check(
        r#"{"pack":"small","country":"FR","region":"ES-MD","answers":{}}"#,
        &["content-bad-region (region)"],
    );
    let long = format!(
        r#"{{"pack":"small","name":"{}","answers":{{}}}}"#,
        "n".repeat(201)
    );
    check(&long, &["content-text-too-long (name)"]);
}

#[test]
fn broken_files_say_where() {
    check("", &["content-empty"]);
    check(" \n\t", &["content-empty"]);
    check("{\n  \"pack\": \"small\",\n}", &["content-not-json :3:1"]);
    check("{\n  \"pack\": \"small\"", &["content-not-json :2:17"]);
    check(r#"{"pack":"small"}"#, &["content-missing-field :1:16"]);
    check(
        "{\"pack\":\"small\",\n\"answer\":{}}",
        &["content-unknown-field :2:8"],
    );
    check(r#"{"pack":"small","answers":[]}"#, &["content-wrong-value :1:26"]);
    check(
        r#"{"pack":"small","profile":{"online":1},"answers":{}}"#,
        &["content-wrong-value :1:37"],
    );
    check(
        &with_answers(r#""backup-frequency":"daily","backup-frequency":"never""#),
        &["content-duplicate-field :1:72"],
    );
    check(
        r#"{"pack":"small","profile":{"online":"shop","online":"none"},"answers":{}}"#,
        &["content-duplicate-field :1:51"],
    );
    check(
        r#"{"pack":"small","pass":"third","answers":{}}"#,
        &["content-unknown-value :1:30"],
    );
}

/// Each of these in the second line, so that the line proves that the place is the answer's own.
#[test]
fn what_is_no_answer_is_told_where_it_stands() {
    for (answer, column) in [
        ("3", 20),
        ("true", 23),
        ("null", 23),
        ("{}", 21),
        (r#"{"unknown":false}"#, 36),
        (r#"{"unknown":true,"x":1}"#, 41),
        (r#"{"not_applicable":["no-website"]}"#, 52),
        (r#"["disk",1]"#, 29),
        (r#"[["disk"]]"#, 20),
    ] {
        let text = with_answers(&format!(
            "\n\"backup-frequency\":{answer},\n\"backup-any\":\"no\"\n"
        ));
        check(&text, &[&format!("content-wrong-answer :2:{column}")]);
    }
}

#[test]
fn no_error_about_json_quotes_the_parser() {
    for text in [
        "",
        "{",
        "[}",
        "{\"pack\"",
        "{\"pack\":1}",
        "{\"pack\":\"small\",\"answers\":{\"backup-any\":1}}",
        "{\"pack\":\"small\",\"answers\":7}",
        &"[".repeat(1_000),
        "nothing of the kind",
    ] {
        let error = AnswersFile::parse("f", text.as_bytes()).unwrap_err();
        assert_eq!(error.args().get("detail"), None, "{text}: {error}");
    }
}

#[test]
fn hostile_files_are_refused_before_they_are_understood() {
    let nested = |depth| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    check(&nested(127), &["content-wrong-value :1:1"]);
    check(&nested(128), &["content-too-deep :1:128"]);
    check(&nested(100_000), &["content-too-deep :1:128"]);
    check(
        &with_answers(&format!(r#""{}":"x""#, "i".repeat(5_000))),
        &["content-text-too-long (answers)"],
    );
    check(
        r#"{"pack":"small","name":"\u202etxt.exe","answers":{}}"#,
        &["content-forbidden-character (name)"],
    );
    check(
        "{\"pack\":\"sm\u{0}all\",\"answers\":{}}",
        &["content-forbidden-character :1:12"],
    );
    check(
        &format!("\u{feff}{}", with_answers("")),
        &["content-forbidden-character :1:1"],
    );
    let library = Small::new().library().unwrap();
    let big = vec![b' '; 2 * 1024 * 1024 + 1];
    let error = AnswersFile::parse("big.json", &big).unwrap_err();
    assert_eq!(
        error.problem,
        Problem::TooLarge {
            limit: 2 * 1024 * 1024
        }
    );
    assert_eq!(
        AnswersFile::parse("f", &[b'"', 0xff, b'"']).unwrap_err().problem,
        Problem::NotUtf8
    );
    let many: Vec<String> = (0..3_000).map(|index| format!(r#""item-{index}":"x""#)).collect();
    let many = AnswersFile::parse("f", with_answers(&many.join(",")).as_bytes()).unwrap();
    assert_eq!(
        shown(&many.validate("f", &library)),
        ["content-too-many (answers)"]
    );
}

#[test]
fn events_are_dated_entries_in_order() {
    let events = |entries: &str| format!(r#"{{"pack":"small","country":"ES","events":[{entries}]}}"#);
    check_events(
        &events(
            r#"{"date":"2026-01-05","answers":{"backup-frequency":"never"}},
               {"date":"2026-01-05","author":"Ana","source":"seen","answers":{"backup-frequency":"weekly"},"profile":{"online":"none"}},
               {"date":"2026-02-01","check":"backup.recent","verdict":"pass"},
               {"date":"2026-02-02","check":"backup.recent","verdict":"unknown","reason":"denied"}"#,
        ),
        &[],
    );
    check_events(
        &events(r#"{"date":"2026-01-05"}"#),
        &["content-empty-entry (events/0)"],
    );
    check_events(
        &events(r#"{"date":"2026-01-05","check":"backup.recent"}"#),
        &["content-incomplete-fact (events/0)"],
    );
    check_events(
        &events(r#"{"date":"2026-01-05","verdict":"pass"}"#),
        &["content-incomplete-fact (events/0)"],
    );
    check_events(
        &events(r#"{"date":"2026-01-05","check":"../etc","verdict":"pass"}"#),
        &["content-bad-id (events/0/check)"],
    );
    check_events(
        &events(
            r#"{"date":"2026-01-05","profile":{"online":"none"}},{"date":"2026-01-04","profile":{"online":"shop"}}"#,
        ),
        &["content-date-goes-back (events/1)"],
    );
    check_events(
        &events(r#"{"date":"2026-02-30","profile":{}}"#),
        &["content-wrong-value :1:61"],
    );
    check_events(&events(r#"{"answers":{}}"#), &["content-missing-field :1:55"]);
    check_events(
        &events(r#"{"date":"2026-01-05","answers":{"x":"y"}}"#),
        &["content-unknown-item (events/0/answers/x)"],
    );
}

#[test]
fn the_example_of_every_pack_is_valid_and_covers_it() {
    let library = Library::embedded();
    for pack in &library.packs {
        let id = pack.id.as_str();
        let text = library.example(id).expect("the example ships");
        let file = AnswersFile::parse("example", text.as_bytes()).expect("the example can be read");
        assert_eq!(file.validate("example", &library), [], "{id}");
        assert_eq!(file.pack, pack.id);
        assert_eq!(file.pass(&library), Pass::Full, "{id}");
        let shown = |item: &domain::ItemId| {
            library
                .catalogue
                .item(item.as_str())
                .unwrap()
                .enable_when
                .is_empty()
        };
        let silent: Vec<_> = pack
            .items(Pass::Full)
            .into_iter()
            .filter(|item| shown(item) && !file.answers.contains_key(*item))
            .collect();
        assert!(
            silent.is_empty(),
            "the example of {id} answers everything that is always asked: {silent:?}"
        );
        let given = |wanted: fn(&Answer) -> bool| {
            let mut answers = file.answers.values().map(GivenAnswer::to_answer);
            answers.any(|answer| wanted(&answer))
        };
        assert!(
            given(|answer| *answer == Answer::Unknown),
            "{id}: something is unknown"
        );
        // An example takes nothing essential out of the reckoning.
        let may_not_apply = pack
            .items(Pass::Full)
            .into_iter()
            .filter_map(|item| library.catalogue.item(item.as_str()))
            .any(|item| !item.not_applicable.is_empty() && !measures_blocking(&library, item));
        assert_eq!(
            given(|answer| matches!(answer, Answer::NotApplicable(_))),
            may_not_apply,
            "{id}: something does not apply, where it may"
        );
    }
}

fn measures_blocking(library: &Library, item: &domain::Item) -> bool {
    let practices = || library.catalogue.practices.iter();
    item.measures
        .iter()
        .any(|measure| practices().any(|practice| practice.blocking && practice.id == measure.practice))
}

#[test]
fn the_example_of_every_pack_is_the_file_in_the_folder() {
    let library = Library::embedded();
    for pack in &library.packs {
        let path = project(&format!("questionnaires/packs/{}.example.json", pack.id));
        assert_eq!(
            std::fs::read_to_string(path).unwrap(),
            library.example(pack.id.as_str()).unwrap()
        );
    }
}

#[test]
fn the_years_of_made_up_people_are_valid() {
    let library = Library::embedded();
    let mut years = 0;
    for entry in std::fs::read_dir(project("questionnaires/examples")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        let file = EventsFile::parse(&name, &std::fs::read(&path).unwrap()).expect("the example can be read");
        assert_eq!(file.validate(&name, &library), []);
        years += 1;
    }
    assert!(years >= 4, "a translator, a workshop, a firm, a family");
}

proptest! {
    #[test]
    fn no_bytes_make_the_parsers_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = AnswersFile::parse("f", &bytes);
        let _ = EventsFile::parse("f", &bytes);
        let _ = content::AssessmentFile::parse("f", &bytes);
    }

    #[test]
    fn no_json_makes_parsing_or_validating_panic(
        item in "[a-z-]{0,12}",
        code in "\\PC{0,12}",
        region in "\\PC{0,6}",
        list in any::<bool>(),
    ) {
        let library = small_library();
        let answer = if list { serde_json::json!([code, code]) } else { serde_json::json!(code) };
        let value = serde_json::json!({
            "pack": "small", "country": "ES", "region": region,
            "answers": { item.as_str(): answer, "backup-frequency": code },
        });
        if let Ok(file) = AnswersFile::parse("f", value.to_string().as_bytes()) {
            for error in file.validate("f", library) {
                prop_assert_ne!(error.place, Place::Whole, "every error says where");
            }
        }
    }
}

fn small_library() -> &'static Library {
    static LIBRARY: std::sync::OnceLock<Library> = std::sync::OnceLock::new();
    LIBRARY.get_or_init(|| Small::new().library().expect("the small library can be read"))
}
