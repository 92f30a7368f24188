//! Somebody practises with live packs, alone or with a sheet of paper; nothing of it is kept and nothing enters a risk.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;

use app::dto::{
    Answer, ExerciseAnswer, ExerciseAnswers, ExerciseOptions, ExercisePaper, LivePack, LiveSheet,
};
use app::l10n::{Args, languages};
use app::{App, Desk, report_model::Block};
use desk::{at, by_passphrase, first_run, open_at};
use serde_json::{Value, json};

const PAPERS: [ExercisePaper; 2] = [ExercisePaper::Questions, ExercisePaper::Answers];

fn options(pack: &str, sheet: &str, paper: ExercisePaper, language: &str) -> ExerciseOptions {
    ExerciseOptions {
        pack: pack.to_owned(),
        sheet: sheet.to_owned(),
        paper,
        language: language.to_owned(),
    }
}

/// What somebody answers who gives every question the same kind of answer.
fn answers(pack: &LivePack, sheet: &LiveSheet, option: impl Fn(&[String]) -> String) -> ExerciseAnswers {
    let answer = |question: &app::dto::LiveQuestion| ExerciseAnswer {
        question: question.id.clone(),
        option: option(if question.judged {
            &question.options
        } else {
            &question.right
        }),
    };
    ExerciseAnswers {
        pack: pack.id.clone(),
        sheet: sheet.id.clone(),
        answers: sheet.questions.iter().map(answer).collect(),
    }
}

/// Texts that say nothing where something has to be said: those of a heading or of a label alone may be empty.
fn silent(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::String(text) => {
            let may_be_empty = ["label", "title"].iter().any(|end| place.ends_with(end));
            if text.trim().is_empty() && !may_be_empty {
                found.push(place.to_owned());
            }
        }
        Value::Array(values) => values
            .iter()
            .for_each(|value| silent(value, &format!("{place}/_"), found)),
        Value::Object(map) => map
            .iter()
            .for_each(|(key, value)| silent(value, &format!("{place}/{key}"), found)),
        _ => {}
    }
}

#[test]
fn every_sheet_walks_to_its_papers_in_every_language_with_no_text_missing() {
    let desk = Desk::new();
    let folder = tempfile::tempdir().unwrap();
    let mut written = 0;
    for language in languages() {
        for pack in &desk.library().live {
            for sheet in &pack.sheet {
                for paper in PAPERS {
                    let options = options(&pack.id, &sheet.id, paper, &language.tag);
                    let document = desk.exercise(&options, at()).unwrap();
                    let mut found = Vec::new();
                    silent(&json!(document.parts), "", &mut found);
                    assert!(
                        found.is_empty(),
                        "{} {} {}: {found:?}",
                        pack.id,
                        sheet.id,
                        language.tag
                    );
                    let asked = document.parts.iter().flat_map(|part| &part.blocks);
                    let asked = asked.filter_map(|block| match block {
                        Block::Entries(entries) => Some(entries.len()),
                        _ => None,
                    });
                    assert_eq!(asked.sum::<usize>(), sheet.question.len());
                    let out = folder.path().join("sheet.pdf");
                    let printed = desk.write_exercise(&out, &options, at()).unwrap();
                    assert!(printed.pages > 0);
                    assert_eq!(printed.uncovered, "", "{} {}", pack.id, sheet.id);
                    assert!(std::fs::read(&out).unwrap().starts_with(b"%PDF-"));
                    written += 1;
                }
            }
        }
    }
    assert!(written >= 28, "{written} papers");
}

#[test]
fn the_questions_do_not_give_the_answers_away() {
    let desk = Desk::new();
    for language in languages() {
        let texts = app::plain_texts(&language.tag);
        for pack in &desk.library().live {
            for sheet in &pack.sheet {
                let options = options(&pack.id, &sheet.id, ExercisePaper::Questions, &language.tag);
                let said = json!(desk.exercise(&options, at()).unwrap()).to_string();
                for question in &sheet.question {
                    for attribute in ["why", "today", "not-a-clue"] {
                        let id = format!("live-{}", question.id);
                        let Some(text) = texts.attribute(&id, attribute, &Args::new()) else {
                            continue;
                        };
                        let line = text.lines().next().unwrap_or_default();
                        assert!(!said.contains(&json!(line).to_string()), "{id}.{attribute}");
                    }
                }
            }
        }
    }
}

#[test]
fn practising_needs_no_vault_and_keeps_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = open_at(&folder.path().join("closed"), at());
    let packs = app.live_packs();
    assert_eq!(packs.len(), 3);
    let out = folder.path().join("sheet.pdf");
    for pack in &packs {
        for sheet in &pack.sheets {
            let doubting = answers(pack, sheet, |options| options.last().cloned().unwrap());
            let tally = app.tally_exercise(&doubting).unwrap();
            assert_eq!((tally.spotted, tally.right), (tally.fake, tally.choices));
            assert_eq!(
                tally.suspected, tally.genuine,
                "doubting everything is seen as such"
            );
            let paper = options(&pack.id, &sheet.id, ExercisePaper::Answers, "es");
            app.export_exercise(&out, &paper).unwrap();
        }
    }
    let kept = walk(&folder.path().join("closed"));
    assert!(kept.iter().all(|name| !name.contains("real-or-fake")), "{kept:?}");
}

fn walk(folder: &std::path::Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    let name = |entry: std::fs::DirEntry| {
        if entry.path().is_dir() {
            return walk(&entry.path());
        }
        vec![entry.file_name().to_string_lossy().into_owned()]
    };
    entries.map(Result::unwrap).flat_map(name).collect()
}

#[test]
fn no_answer_of_an_exercise_enters_a_result() {
    let folder = tempfile::tempdir().unwrap();
    let mut app: App = open_at(&folder.path().join("data"), at());
    app.first_run(&first_run("Lucía Ferrer", by_passphrase()))
        .unwrap();
    let before = (
        app.outcome().unwrap(),
        app.history().unwrap(),
        app.plan().unwrap(),
    );
    for pack in app.live_packs() {
        for sheet in &pack.sheets {
            let wrong = answers(&pack, sheet, |_| "unknown".to_owned());
            let tally = app.tally_exercise(&wrong).unwrap();
            assert_eq!(tally.unsure as usize, sheet.questions.len());
        }
    }
    let after = (
        app.outcome().unwrap(),
        app.history().unwrap(),
        app.plan().unwrap(),
    );
    assert_eq!(before, after);
    // No door leads from one to the other: a live question is no item, and a questionnaire is no live pack.
    let questions: Vec<String> = app
        .live_packs()
        .into_iter()
        .flat_map(|pack| pack.sheets)
        .flat_map(|sheet| sheet.questions)
        .map(|question| question.id)
        .collect();
    for id in &questions {
        let codes = Answer::Codes {
            codes: vec!["fake".into()],
        };
        assert!(app.answer(id, codes, false).is_err(), "{id}");
    }
    for pack in &Desk::new().library().packs {
        let options = options(pack.id.as_str(), "a", ExercisePaper::Questions, "es");
        let out = folder.path().join("x.pdf");
        assert_eq!(app.export_exercise(&out, &options).unwrap_err().code, "bad-input");
        assert!(!out.exists());
    }
}

#[test]
fn what_does_not_exist_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let app = open_at(folder.path(), at());
    for (pack, sheet) in [("real-or-fake", "z"), ("nothing", "a")] {
        let nothing = ExerciseAnswers {
            pack: pack.into(),
            sheet: sheet.into(),
            answers: Vec::new(),
        };
        assert_eq!(app.tally_exercise(&nothing).unwrap_err().code, "bad-input");
    }
    let options = options("school", "primary", ExercisePaper::Answers, "en");
    assert_eq!(
        app.exercise_file_name(&options),
        "practice-school-primary-answers.pdf"
    );
}
