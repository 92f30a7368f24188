//! The command line, case by case: `tests/cmd/<case>.toml` holds arguments, exit code and both outputs.
//!
//! - `help-*`, `usage-*`: help, and what cannot be understood
//! - `answers-*`, `events-*`: files that cannot be used; each is in `tests/cmd/files`
//! - `replay-*`, `check-*`: folders that stand for a computer
//! - `history-*`, `compare-*`: two example people, each with a year of events
//! - `channels-*`, `content-*`: what is there
//!
//! `TRYCMD=overwrite cargo test --test cli` writes what the program says today; read the difference.

#[path = "cli/program.rs"]
mod program;

#[test]
fn cases() {
    trycmd::TestCases::new()
        .register_bin("resguardo", program::resguardo())
        .env("LC_ALL", "es_ES.UTF-8")
        .env("LANGUAGE", "")
        .case("cmd/*.toml");
}

#[track_caller]
#[expect(clippy::disallowed_methods, reason = "a test runs the program that it tests")]
fn check_language(variables: &[(&str, &str)], arguments: &[&str], heading: &str) {
    let output = std::process::Command::new(program::resguardo())
        .args(arguments)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .expect("the program starts");
    let said = String::from_utf8([output.stdout, output.stderr].concat()).expect("the output is UTF-8");
    assert!(said.contains(heading), "{variables:?} {arguments:?}: {said}");
}

#[test]
fn the_language_of_the_system_is_spoken_unless_another_is_asked_for() {
    check_language(&[("LC_ALL", "en_GB.UTF-8")], &["--help"], "Usage: ");
    check_language(&[("LANG", "es_ES.UTF-8")], &["--help"], "Uso: ");
    check_language(
        &[("LANGUAGE", "en"), ("LANG", "es_ES.UTF-8")],
        &["chek"],
        "is not a command",
    );
    check_language(&[("LANG", "C.UTF-8")], &["chek"], "no es una orden");
    check_language(
        &[("LANG", "en_GB.UTF-8")],
        &["chek", "--lang", "es"],
        "no es una orden",
    );
    check_language(&[("LANG", "es_ES.UTF-8")], &["--lang=en"], "A command is missing");
    check_language(&[], &["--help"], "Uso: ");
}

/// The library that most Python programs read calendars with finds every answer that runs out.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test runs the programs that it tests")]
fn other_programs_read_the_calendar() {
    let Some(packages) = std::env::var_os("RESGUARDO_PYTHON_PACKAGES") else {
        println!("not run here: no folder with icalendar; `cargo xtask test` makes one");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let calendar = folder.path().join("plan.ics");
    let example = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../questionnaires/examples/translator.json"
    );
    let arguments = [
        "export",
        "ics",
        "--lang",
        "es",
        "--at",
        "2026-11-23",
        "--pack",
        "self-employed",
    ];
    let written = std::process::Command::new(program::resguardo())
        .args(arguments)
        .args(["--events", example, "--out"])
        .arg(&calendar)
        .status();
    assert!(written.unwrap().success());
    let script = "import icalendar, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
for event in calendar.walk('VEVENT'):
    print(event['DTSTART'].dt, event['SUMMARY'])";
    let read = std::process::Command::new("python3")
        .env("PYTHONPATH", packages)
        .args(["-c", script])
        .arg(&calendar)
        .output()
        .unwrap();
    let events = String::from_utf8(read.stdout).unwrap();
    assert_eq!(events.lines().count(), 10, "{events}");
    let expected =
        "2027-03-30 Hoy deja de valer tu respuesta: ¿Cada cuánto se copian tus datos en otro sitio?";
    assert!(events.lines().any(|line| line == expected), "{events}");
}

/// The program that defines the columns takes our sheets for forms: a new one, and every questionnaire of ours.
#[test]
#[expect(clippy::disallowed_methods, reason = "a test runs the programs that it tests")]
fn other_programs_read_the_sheets() {
    let Some(packages) = std::env::var_os("RESGUARDO_PYTHON_PACKAGES") else {
        println!("not run here: no folder with pyxform; `cargo xtask test` makes one");
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let ours = ["self-employed", "sme"].map(|pack| ["export", pack]);
    for command in ours.into_iter().chain([["new", "my-shop"]]) {
        let sheet = folder.path().join(format!("{}.csv", command[1]));
        let mut written = std::process::Command::new(program::resguardo());
        written.arg("content").args(command).arg("--out").arg(&sheet);
        assert!(written.status().unwrap().success());
        let script = "import sys
from pyxform.xls2xform import convert
form = convert(sys.argv[1], validate=False)
sys.stdout.write(form.xform)";
        let read = std::process::Command::new("python3")
            .env("PYTHONPATH", &packages)
            .args(["-c", script])
            .arg(&sheet)
            .output()
            .unwrap();
        let form = String::from_utf8(read.stdout).unwrap();
        let said = String::from_utf8_lossy(&read.stderr);
        assert!(form.contains("<h:body>"), "{}: {said}", command[1]);
        for language in ["Español (es)", "English (en)"] {
            assert!(form.contains(language), "{}: {language}", command[1]);
        }
        assert!(form.contains(&format!("id=\"{}\"", command[1])), "{}", command[1]);
    }
}
