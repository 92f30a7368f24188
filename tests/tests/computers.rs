//! A firm gathers what a look at each of its computers found.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

#[path = "support/desk.rs"]
mod desk;

use app::dto::{Answer, ComputerRow, Computers, FirstRun, ShareOptions};
use app::l10n::Args;
use app::{App, Desk, Library, Replay};
use desk::{at, by_passphrase, first_run, open_at};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::AtomicBool;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../crates/checks/fixtures");

fn firm(folder: &Path) -> App {
    let mut app = open_at(&folder.join("data"), at());
    app.first_run(&first_run("Asesoría Laurel", by_passphrase()))
        .unwrap();
    app
}

/// With the questionnaire for firms, all of it.
fn firm_that_answers(folder: &Path) -> App {
    let mut app = open_at(&folder.join("data"), at());
    let firm = FirstRun {
        audience: "small".into(),
        minutes: 60,
        ..first_run("Asesoría Laurel", by_passphrase())
    };
    app.first_run(&firm).unwrap();
    app
}

fn code(code: &str) -> Answer {
    Answer::Codes {
        codes: vec![code.into()],
    }
}

/// What was said and computers contradict: the question, and what was seen.
fn contradicted(app: &App) -> Vec<(String, String)> {
    let findings = app.outcome().unwrap().findings;
    assert!(findings.iter().all(|finding| finding.one_of_all));
    let seen = findings.into_iter().map(|finding| (finding.item, finding.seen));
    seen.collect()
}

fn called(label: &str) -> ShareOptions {
    ShareOptions {
        label: label.into(),
        personal: false,
    }
}

/// What the command line writes on a computer that somebody recorded.
fn file_of(folder: &Path, computer: &str, options: &ShareOptions) -> PathBuf {
    let desk = Desk::new();
    let recorded = Replay::open(&Path::new(FIXTURES).join(computer)).unwrap();
    let run = desk.check(&recorded, recorded.now());
    let path = folder.join(format!("{computer}.json"));
    desk.share_computer(&run, &path, options).unwrap();
    path
}

/// The words of a printed plan, whatever its lines.
#[expect(
    clippy::disallowed_methods,
    reason = "the text of a PDF is read by a program that is not ours"
)]
fn words_of(plan: &Path) -> String {
    let output = Command::new("pdftotext")
        .args(["-layout"])
        .arg(plan)
        .arg("-")
        .output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn labels(rows: &[ComputerRow]) -> Vec<&str> {
    rows.iter().map(|row| row.label.as_str()).collect()
}

/// On which computers a check is bad.
fn bad<'c>(computers: &'c Computers, message: &str) -> &'c [String] {
    let row = computers.spreads.iter().find(|row| row.message == message);
    row.map_or(&[], |row| &row.fail)
}

#[test]
fn files_of_several_computers_come_together_and_say_which_are_missing() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = firm(folder.path());
    let files = [
        file_of(folder.path(), "debian-11-es-bad-laptop", &called("Recepción")),
        file_of(folder.path(), "debian-12-es-good-laptop", &called("Taller")),
    ];
    app.set_computer_count(12).unwrap();
    let taken = app.take_computers(&files).unwrap();
    assert_eq!(taken.taken, ["Recepción", "Taller"]);
    let now = &taken.computers;
    assert_eq!((now.fresh, now.count), (2, 12));
    assert_eq!(labels(&now.rows), taken.taken);
    assert_eq!(bad(now, "check-disk-system-encrypted"), ["Recepción"]);
    assert!(now.rows[0].fail > now.rows[1].fail);

    let again = app.take_computers(&files).unwrap();
    assert_eq!(again.taken, [""; 0]);
    assert_eq!(again.known, ["Recepción", "Taller"]);
    assert_eq!(again.computers, *now, "the same file says nothing new");
}

#[test]
fn a_newer_look_takes_the_place_of_the_older_one_under_the_same_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = firm(folder.path());
    let bad_laptop = file_of(folder.path(), "debian-11-es-bad-laptop", &called("Recepción"));
    let mended = file_of(folder.path(), "debian-12-es-good-laptop", &called(" recepción "));
    let text = std::fs::read_to_string(&mended).unwrap();
    assert!(text.contains("\"looked\": \"2026-11-23\""), "{text}");
    std::fs::write(&mended, text.replace("2026-11-23", "2026-11-24")).unwrap();
    app.take_computers(std::slice::from_ref(&bad_laptop)).unwrap();
    let now = app.take_computers(&[mended]).unwrap().computers;
    assert_eq!(labels(&now.rows), ["recepción"]);
    assert_eq!(bad(&now, "check-disk-system-encrypted"), [""; 0]);

    let older = app.take_computers(&[bad_laptop]).unwrap();
    assert_eq!(
        (older.known, older.computers),
        (vec!["Recepción".to_owned()], now)
    );
}

#[test]
fn a_file_tells_verdicts_and_dates_and_nothing_of_what_is_on_the_computer() {
    let folder = tempfile::tempdir().unwrap();
    let path = file_of(folder.path(), "debian-12-es-canaries", &called("Taller"));
    let text = std::fs::read_to_string(&path).unwrap();
    let file: serde_json::Value = serde_json::from_str(&text).unwrap();
    for found in file["found"].as_array().unwrap() {
        let mut keys: Vec<&str> = found.as_object().unwrap().keys().map(String::as_str).collect();
        keys.retain(|key| !["check", "verdict", "reason"].contains(key));
        assert_eq!(keys, [""; 0], "{found}");
    }
    assert!(
        !text.contains("cert.personal_expiry"),
        "what looks at their own things stays out"
    );
    let asked = ShareOptions {
        personal: true,
        ..called("Taller")
    };
    let path = file_of(folder.path(), "debian-12-es-canaries", &asked);
    assert!(
        std::fs::read_to_string(path)
            .unwrap()
            .contains("cert.personal_expiry")
    );
}

#[test]
fn what_is_no_look_at_a_computer_is_named_and_keeps_no_other_from_being_taken() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = firm(folder.path());
    let good = file_of(folder.path(), "debian-12-es-good-laptop", &called("Taller"));
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    };
    let huge = format!("{{\"format\":\"{}\"}}", "x".repeat(70_000));
    let files = [
        write("nothing.json", ""),
        write("list.json", "[1, 2]"),
        write("other.json", "{\"format\":\"resguardo-assessment/1\"}"),
        write("huge.json", &huge),
        folder.path().join("gone.json"),
        good,
    ];
    let taken = app.take_computers(&files).unwrap();
    assert_eq!(taken.taken, ["Taller"]);
    let names = [
        "nothing.json",
        "list.json",
        "other.json",
        "huge.json",
        "gone.json",
    ];
    assert_eq!(taken.unreadable, names);
}

#[test]
fn a_computer_can_be_taken_off_and_this_one_needs_a_look_and_a_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = firm(folder.path());
    let path = folder.path().join("this.json");
    let code = |result: app::failure::Result<Computers>| result.unwrap_err().code;
    assert_eq!(code(app.add_this_computer(&called("Taller"))), "no-look");

    let desk = Desk::new();
    let recorded = Replay::open(&Path::new(FIXTURES).join("debian-12-es-good-laptop")).unwrap();
    app.keep_run(desk.check(&recorded, recorded.now())).unwrap();
    assert_eq!(code(app.add_this_computer(&called("  "))), "no-label");
    assert_eq!(
        app.share_computer(&path, &called("")).unwrap_err().code,
        "no-label"
    );
    assert!(!path.exists());

    let now = app.add_this_computer(&called("Taller")).unwrap();
    assert_eq!((now.fresh, now.count), (1, 1));
    let id = now.rows[0].id.clone();
    assert_eq!(app.remove_computer(&id).unwrap().rows, []);
    assert_eq!(code(app.remove_computer(&id)), "bad-input");
    app.share_computer(&path, &called("Taller")).unwrap();
    assert_eq!(app.take_computers(&[path]).unwrap().taken, ["Taller"]);
}

#[test]
fn the_plan_says_of_how_many_computers_something_is_known_and_what_is_bad_on_which() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = firm(folder.path());
    app.set_computer_count(12).unwrap();
    let files = ["debian-11-es-bad-laptop", "debian-12-es-good-laptop"];
    let files = files.map(|computer| file_of(folder.path(), computer, &called(computer)));
    app.take_computers(&files).unwrap();
    let plan = folder.path().join("plan.pdf");
    app.export_plan(&plan, "es").unwrap();
    let text = words_of(&plan);
    assert!(
        text.contains("Ordenadores de la empresa: 2 de 12 con un archivo de los últimos 3 meses"),
        "{text}"
    );
    assert!(text.contains("Lo que muestran los ordenadores"), "{text}");
    assert!(
        text.contains("Cifrado del disco Mal en debian-11-es-bad-laptop."),
        "{text}"
    );
    assert!(
        text.contains("Piden atención en los ordenadores de la empresa"),
        "{text}"
    );
    assert!(
        text.contains("Reinicio pendiente Atención en debian-11-es-bad-laptop."),
        "{text}"
    );
}

#[test]
fn a_look_at_one_computer_says_nothing_good_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = firm_that_answers(folder.path());
    app.answer("system-supported", code("none"), false).unwrap();
    app.answer("antivirus-everywhere", code("one-view"), false)
        .unwrap();
    app.set_computer_count(12).unwrap();
    let this = Replay::open(&Path::new(FIXTURES).join("windows-11-es-home-good-laptop")).unwrap();
    let run = app.look().run(&this, &mut |_| {}, &AtomicBool::new(false));
    app.keep_run(run).unwrap();
    for item in ["system-supported", "antivirus-everywhere"] {
        let question = app.question(item).unwrap();
        assert_eq!(question.origin, None, "{item}");
        assert_eq!(question.source.as_deref(), Some("declared"), "{item}");
    }

    for number in 1..=7 {
        let file = file_of(
            folder.path(),
            "windows-11-es-home-good-laptop",
            &called(&format!("PC {number}")),
        );
        app.take_computers(&[file]).unwrap();
    }
    assert_eq!(contradicted(&app), []);
    let bad = [
        file_of(folder.path(), "debian-11-es-bad-laptop", &called("PC 8")),
        file_of(folder.path(), "macos-13-es-intel-bad-laptop", &called("PC 9")),
    ];
    let now = app.take_computers(&bad).unwrap().computers;
    assert_eq!((now.fresh, now.count), (9, 12));
    let seen = |item: &str, code: &str| (item.to_owned(), code.to_owned());
    assert_eq!(
        contradicted(&app),
        [
            seen("antivirus-everywhere", "gaps"),
            seen("system-supported", "ended")
        ]
    );
    let rows = app.last_run().unwrap().unwrap().rows;
    assert!(
        rows.iter().all(|row| row.contradicts.is_none()),
        "this computer is none of the bad ones"
    );
}

#[test]
fn a_question_about_several_computers_is_marked_so_and_no_other() {
    let texts = app::plain_texts("es");
    let library = Library::embedded();
    let probed = library
        .catalogue
        .items
        .iter()
        .filter_map(|item| Some((item, item.probe.as_ref()?)));
    for (item, probe) in probed {
        let asks = texts.text(&format!("item-{}", item.id), &Args::new());
        let several = ["ordenadores", "algún ordenador"]
            .iter()
            .any(|words| asks.contains(words));
        assert_eq!(probe.everywhere, several, "{}: {asks}", item.id);
    }
}
