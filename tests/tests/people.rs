//! Several people and one assessment, and the documents that show what they said.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;

use app::dto::{
    ActionChange, Answer, DocumentInput, DocumentState, EvidenceFolder, FormOptions, GivenAnswer, UnlockKey,
};
use app::{App, Desk, PlanFormat, ReadFile};
use desk::{PASSPHRASE, at, by_passphrase, first_run, open_at};
use std::path::Path;

fn begun(folder: &Path, name: &str) -> App {
    let mut app = open_at(folder, at());
    app.first_run(&first_run(name, by_passphrase())).unwrap();
    app
}

fn code(code: &str) -> Answer {
    Answer::Codes {
        codes: vec![code.into()],
    }
}

fn given(item: &str, answer: Answer) -> GivenAnswer {
    GivenAnswer {
        item: item.into(),
        answer,
    }
}

fn text_form(items: &[&str], language: &str) -> FormOptions {
    FormOptions {
        items: items.iter().map(|item| (*item).to_owned()).collect(),
        language: language.into(),
        paper: false,
    }
}

/// Puts a sign into the box before an answer of a form.
fn mark(form: &str, question: &str, answer: &str) -> String {
    let from = form.find(&format!("== {question} ")).unwrap();
    let at = from + form[from..].find(&format!("[ ] {answer}")).unwrap();
    format!("{}[x]{}", &form[..at], &form[at + 3..])
}

#[test]
fn a_form_goes_out_as_text_and_comes_back_under_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(&folder.path().join("data"), "Taller Ibáñez");
    let file = folder.path().join("form.txt");
    let asked = ["backup-restored", "backup-frequency", "bank-phone"];
    app.save_form(&file, &text_form(&asked, "en")).unwrap();
    let form = std::fs::read_to_string(&file).unwrap();
    assert!(form.contains("Questions about security: Taller Ibáñez"), "{form}");
    assert!(
        !form.contains("\n\n\n\n"),
        "no more air than the eye needs:\n{form}"
    );

    let form = form.replace("Your name:", "Your name: Ana Ruiz");
    let form = mark(&form, "backup-frequency", "Every week");
    let form = mark(&form, "backup-restored", "I do not know");
    // It comes back as the answer to a mail, quoted, with the empty form once more below.
    let empty = std::fs::read_to_string(&file).unwrap();
    let quoted = form.replace("\r\n", "\r\n> ");
    std::fs::write(&file, format!("Here you are!\r\n\r\n> {quoted}\r\n{empty}")).unwrap();

    let returned = app.read_form(&file).unwrap();
    assert_eq!(returned.name.as_deref(), Some("Ana Ruiz"));
    let expected = [
        given("backup-frequency", code("weekly")),
        given("backup-restored", Answer::Unknown),
    ];
    assert_eq!(returned.answers, expected);
    assert_eq!((returned.doubtful.len(), returned.strange), (0, 0));
    assert!(
        app.people().unwrap().people.is_empty(),
        "nothing is saved by reading"
    );

    let people = app.take_answers("Ana Ruiz", &returned.answers).unwrap();
    assert_eq!(
        (people.people[0].name.as_str(), people.people[0].answers),
        ("Ana Ruiz", 2)
    );
    let question = app.question("backup-frequency").unwrap();
    assert_eq!(question.answer, Some(code("weekly")));
    assert_eq!(question.said[0].author, "Ana Ruiz");
    assert!(!question.said[0].me);
    // The same file once more says nothing new.
    let again = app.take_answers("Ana Ruiz", &returned.answers).unwrap();
    assert_eq!(again, people);
}

#[test]
fn a_form_is_read_as_it_is_marked_and_nothing_is_guessed() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(&folder.path().join("data"), "");
    let file = folder.path().join("form.txt");
    let asked = ["backup-frequency", "backup-restored"];
    app.save_form(&file, &text_form(&asked, "es")).unwrap();
    let form = std::fs::read_to_string(&file).unwrap();

    let twice = mark(&form, "backup-frequency", "Todas las semanas");
    let twice = mark(&twice, "backup-frequency", "Todos los días");
    std::fs::write(&file, &twice).unwrap();
    let returned = app.read_form(&file).unwrap();
    assert_eq!(returned.doubtful, ["backup-frequency"]);
    assert!(returned.answers.is_empty());

    // Another version may have other boxes: its marks are not taken for ours.
    let other = mark(&form, "backup-frequency", "Todos los días");
    let sign = other.find("== backup-frequency ").unwrap() + "== backup-frequency ".len();
    let other = format!("{}0000{}", &other[..sign], &other[sign + 4..]);
    let other = mark(&other, "backup-restored", "No lo sé");
    std::fs::write(&file, other).unwrap();
    let returned = app.read_form(&file).unwrap();
    assert_eq!(returned.strange, 1);
    assert_eq!(returned.answers, [given("backup-restored", Answer::Unknown)]);

    std::fs::write(&file, &form).unwrap();
    assert_eq!(app.read_form(&file).unwrap_err().code, "no-form");
    std::fs::write(&file, [0xff, 0xfe, 0x00, 0xd8, 0x5b]).unwrap();
    assert_eq!(app.read_form(&file).unwrap_err().code, "no-form");
    assert_eq!(app.take_answers(" ", &[]).unwrap_err().code, "no-name");
    let nonsense = [given("backup-frequency", code("hourly"))];
    assert_eq!(
        app.take_answers("Ana", &nonsense).unwrap_err().code,
        "unknown-option"
    );
    let none = text_form(&[], "es");
    assert_eq!(app.save_form(&file, &none).unwrap_err().code, "nothing-asked");
}

#[test]
fn people_who_differ_are_listed_until_they_have_talked() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path(), "Taller Ibáñez");
    app.set_author("Pilar").unwrap();
    app.answer("backup-frequency", code("daily"), false).unwrap();
    app.take_answers("Raúl", &[given("backup-frequency", code("never"))])
        .unwrap();

    let people = app.people().unwrap();
    assert_eq!(people.me, "Pilar");
    let differing = &people.differing[0];
    assert_eq!(differing.item, "backup-frequency");
    let said: Vec<(&str, bool, &Answer)> = differing
        .said
        .iter()
        .map(|said| (said.author.as_str(), said.me, &said.answer))
        .collect();
    assert_eq!(
        said,
        [("Pilar", true, &code("daily")), ("Raúl", false, &code("never"))]
    );
    let asked = people
        .askable
        .iter()
        .find(|asked| asked.item == "backup-frequency");
    assert_eq!(asked.unwrap().why, "differing");
    assert!(app.question("backup-frequency").unwrap().differ);

    let settled = app.settle("backup-frequency", code("daily")).unwrap();
    assert!(settled.differing.is_empty());
    let question = app.question("backup-frequency").unwrap();
    assert_eq!(question.answer, Some(code("daily")), "what holds counts");
    assert_eq!(question.said.len(), 2, "who said what stays on record");

    app.take_answers("Raúl", &[given("backup-frequency", code("seldom"))])
        .unwrap();
    assert_eq!(app.people().unwrap().differing.len(), 1, "he insists");
}

#[test]
fn what_was_done_since_is_no_disagreement() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(folder.path(), "Taller Ibáñez");
    app.take_answers("Raúl", &[given("backup-frequency", code("never"))])
        .unwrap();
    app.change_action(&ActionChange {
        action: "schedule-backup".into(),
        state: "done".into(),
        reason: String::new(),
        review: None,
    })
    .unwrap();
    assert_eq!(app.question("backup-frequency").unwrap().said.len(), 2);
    assert!(app.people().unwrap().differing.is_empty());
}

#[test]
fn two_peoples_files_merge_and_show_where_they_differ() {
    let folder = tempfile::tempdir().unwrap();
    let mut ours = begun(&folder.path().join("ours"), "Taller Ibáñez");
    ours.set_author("Pilar").unwrap();
    ours.answer("backup-frequency", code("daily"), false).unwrap();
    let (there, back) = (folder.path().join("there.json"), folder.path().join("back.json"));
    ours.export_assessment(&there).unwrap();

    let mut theirs = begun(&folder.path().join("theirs"), "");
    theirs.import_assessment(&there).unwrap();
    theirs.set_author("Raúl").unwrap();
    theirs.answer("backup-frequency", code("never"), false).unwrap();
    theirs.answer("bank-phone", code("message"), false).unwrap();
    theirs.export_assessment(&back).unwrap();

    ours.import_assessment(&back).unwrap();
    let people = ours.people().unwrap();
    let names: Vec<&str> = people.people.iter().map(|person| person.name.as_str()).collect();
    assert_eq!(names, ["Pilar", "Raúl"]);
    assert_eq!(people.differing.len(), 1);
    // How one signs is this vault's own and survives closing it.
    drop(ours);
    let mut ours = open_at(&folder.path().join("ours"), at());
    ours.unlock(&UnlockKey::Passphrase {
        text: PASSPHRASE.into(),
    })
    .unwrap();
    assert_eq!(ours.people().unwrap().me, "Pilar");
}

#[test]
fn a_sheet_of_questions_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = begun(&folder.path().join("data"), "Taller Ibáñez 🥐");
    let file = folder.path().join("sheet.pdf");
    let options = FormOptions {
        paper: true,
        ..text_form(&["backup-frequency", "bank-phone"], "es")
    };
    let printed = app.save_form(&file, &options).unwrap();
    assert_eq!((printed.pages, printed.uncovered.as_str()), (1, "🥐"));
    assert_eq!(app.exported().unwrap(), file);
}

/// An app with two documents: one for two questions, one for none yet.
fn with_documents(folder: &Path) -> (App, String, String) {
    let mut app = begun(&folder.join("data"), "Taller Ibáñez");
    std::fs::create_dir_all(folder.join("papers/old")).unwrap();
    std::fs::write(folder.join("papers/test.pdf"), "restored on 3 March").unwrap();
    std::fs::write(folder.join("papers/old/test.pdf"), "restored long ago").unwrap();
    let items = ["backup-restored", "backup-frequency"].map(ToOwned::to_owned);
    let file = ReadFile::new(&folder.join("papers/test.pdf")).unwrap();
    let first = app.add_document(file, &items).unwrap();
    let file = ReadFile::new(&folder.join("papers/old/test.pdf")).unwrap();
    let second = app.add_document(file, &[]).unwrap();
    (app, first, second)
}

fn described(id: &str, items: &[&str]) -> DocumentInput {
    DocumentInput {
        id: id.into(),
        title: "=Restore test".into(),
        dated: Some("2026-03-03".into()),
        owner: "Raúl".into(),
        expires: Some("2026-10-31".into()),
        items: items.iter().map(|item| (*item).to_owned()).collect(),
    }
}

#[test]
fn a_document_serves_several_questions_practices_and_standards() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, first, second) = with_documents(folder.path());
    let row = app.documents().unwrap().documents[0].clone();
    assert_eq!(
        (row.title.as_str(), row.file.as_str(), row.bytes),
        ("test", "test.pdf", 19)
    );
    // As `printf 'restored on 3 March' | sha256sum` gives it.
    assert_eq!(
        row.sha256,
        "fe2001c96fc8a74a7301e3e6fedc36093ca8058d8e39aac1518f182c1fa5d8dd"
    );
    assert_eq!(row.practices, ["backups", "restore-tests"]);
    assert!(
        row.standards
            .iter()
            .any(|standard| standard.contains("mp.info.6")),
        "{row:?}"
    );
    assert_eq!(app.question("backup-restored").unwrap().documents, [row]);

    let rows = app
        .describe_document(&described(&second, &["backup-restored"]))
        .unwrap();
    assert!(rows.documents[1].expired, "its last day was in October");
    let calendar = folder.path().join("plan.ics");
    app.export_plan_data(&calendar, PlanFormat::Calendar).unwrap();
    let calendar = std::fs::read_to_string(calendar).unwrap();
    assert!(
        calendar.contains(&format!("UID:document-{second}@")) && calendar.contains("VALUE=DATE:20261031"),
        "{calendar}"
    );
    assert_eq!(app.question("backup-restored").unwrap().documents.len(), 2);
    let unknown = described(&second, &["no-such-question"]);
    assert_eq!(app.describe_document(&unknown).unwrap_err().code, "bad-input");
    let no_day = DocumentInput {
        expires: Some("31 October".into()),
        ..described(&second, &[])
    };
    assert_eq!(app.describe_document(&no_day).unwrap_err().code, "bad-date");

    let rows = app.remove_document(&first).unwrap();
    assert_eq!(rows.documents.len(), 1);
    assert!(
        folder.path().join("papers/test.pdf").exists(),
        "the file is the person's"
    );
}

#[test]
fn to_look_again_tells_same_changed_and_missing_apart() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, first, second) = with_documents(folder.path());
    let states = |app: &App| {
        let looked = app.document_check().unwrap().run();
        let states = looked.documents.into_iter().map(|row| row.state.unwrap());
        states.collect::<Vec<_>>()
    };
    assert_eq!(states(&app), [DocumentState::Same, DocumentState::Same]);
    std::fs::write(folder.path().join("papers/test.pdf"), "restored on 3 April").unwrap();
    std::fs::remove_file(folder.path().join("papers/old/test.pdf")).unwrap();
    assert_eq!(states(&app), [DocumentState::Changed, DocumentState::Missing]);

    let found = || ReadFile::new(&folder.path().join("papers/test.pdf")).unwrap();
    app.renew_document(&first, found()).unwrap();
    app.renew_document(&second, found()).unwrap();
    assert_eq!(states(&app), [DocumentState::Same, DocumentState::Same]);
    let nothing = ReadFile::new(&folder.path().join("papers/nothing.pdf"));
    assert_eq!(nothing.unwrap_err().code, "no-document");
    let a_folder = ReadFile::new(&folder.path().join("papers"));
    assert_eq!(a_folder.unwrap_err().code, "no-document");
}

#[test]
fn documents_are_copied_into_a_folder_per_measure_with_sums_that_prove_them() {
    let folder = tempfile::tempdir().unwrap();
    let (mut app, first, second) = with_documents(folder.path());
    let both = [first.clone(), second.clone()];
    app.describe_document(&described(&second, &["backup-restored"]))
        .unwrap();
    app.set_language("en").unwrap();
    let write = |app: &App| app.evidence_copies(&both).unwrap().write(folder.path()).unwrap();
    let copied = |folder: &str, copied| EvidenceFolder {
        folder: Some(folder.into()),
        copied,
        ..EvidenceFolder::default()
    };
    assert_eq!(write(&app), copied("evidence-2026-11-23", 2));

    let places = |name: &str| -> Vec<String> {
        let sums = std::fs::read_to_string(folder.path().join(name).join("SHA256SUMS")).unwrap();
        sums.lines().map(|line| line[66..].to_owned()).collect()
    };
    let expected = [
        "index.csv",
        "01 Backups/test.pdf",
        "02 Testing the backups/test.pdf",
        "02 Testing the backups/test (2).pdf",
    ];
    assert_eq!(places("evidence-2026-11-23"), expected);
    let index = |name: &str| std::fs::read_to_string(folder.path().join(name).join("index.csv")).unwrap();
    let first_index = index("evidence-2026-11-23");
    assert!(
        first_index.starts_with('\u{feff}') && first_index.contains("'=Restore test"),
        "no spreadsheet takes a title for a formula: {first_index}"
    );

    // What is not the file that was added goes nowhere: its path may be somebody else's idea.
    std::fs::write(folder.path().join("papers/test.pdf"), "a private key").unwrap();
    std::fs::remove_file(folder.path().join("papers/old/test.pdf")).unwrap();
    let expected = EvidenceFolder {
        changed: vec!["test".into()],
        missing: vec!["=Restore test".into()],
        ..copied("evidence-2026-11-23 (2)", 0)
    };
    assert_eq!(write(&app), expected);
    assert_eq!(places("evidence-2026-11-23 (2)"), ["index.csv"]);
    assert!(index("evidence-2026-11-23 (2)").contains("Changed since it was added"));
    app.describe_document(&described(&second, &[])).unwrap();
    assert_eq!(
        app.evidence_copies(&[second]).err().unwrap().code,
        "nothing-shown"
    );
    let nowhere = app
        .evidence_copies(&[first])
        .unwrap()
        .write(&folder.path().join("nowhere"));
    assert_eq!(nowhere.unwrap_err().code, "not-writable");
}

/// The made-up people are assessments like any other: taken into a vault, they show what the command line shows.
#[test]
fn an_example_becomes_an_assessment_that_asks_its_own_questions() {
    let folder = tempfile::tempdir().unwrap();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../questionnaires/examples");
    let mut app = begun(folder.path(), "Taller Ibáñez");
    app.import_assessment(&examples.join("firm.json")).unwrap();
    assert_eq!(app.questionnaire().unwrap().pack, "sme");
    assert!(
        app.people().unwrap().people.len() > 1,
        "several people have answered"
    );
    let days = app.history().unwrap().days.len();
    assert!(days > 5, "{days}");

    app.import_assessment(&examples.join("workshop.json")).unwrap();
    assert_eq!(app.questionnaire().unwrap().pack, "self-employed");
    assert_eq!(app.home_screen().unwrap().name, "Taller Ibáñez");
    let desk = Desk::new();
    let said = desk
        .read_events("self-employed", &examples.join("workshop.json"))
        .unwrap();
    assert_eq!(app.plan().unwrap(), desk.plan(&said, at()).unwrap());

    let paper = desk.assess(said, None, at(), "es").unwrap().report.annex;
    let voices = &paper.people.groups[0];
    assert_eq!(
        voices.label,
        "¿Cuándo recuperaste por última vez un archivo desde tu copia?"
    );
    let said = "Pilar Ibáñez: «En los últimos 12 meses» (24\u{a0}nov\u{a0}2025). Raúl Soto: «Nunca» (19\u{a0}oct\u{a0}2026). Falta hablarlo.";
    assert_eq!(voices.value, said);

    let again = app.import_assessment(&examples.join("workshop.json")).unwrap();
    assert_eq!(again.added, 0, "the same file is the same assessment");
    assert_eq!(app.keeping().unwrap().assessments.len(), 3);
}
