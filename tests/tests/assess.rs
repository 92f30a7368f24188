//! From a file of answers to a plan, with the real program.

#![expect(
    clippy::unwrap_used,
    reason = "what a test needs and does not get fails the test, in its helpers too"
)]

#[path = "cli/program.rs"]
mod program;

use jsonschema::Validator;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

const DAY: &str = "2026-11-23";

/// A computer whose every check fails or asks for attention, and one whose checks pass.
const COMPUTERS: [&str; 2] = ["debian-11-es-bad-laptop", "debian-12-es-good-laptop"];

/// The project's root.
fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Runs the program in a folder, in Spanish, with nothing of the tester's own settings.
#[expect(clippy::disallowed_methods, reason = "a test runs the program that it tests")]
fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(program::resguardo())
        .args(arguments)
        .current_dir(folder)
        .env_remove("LANGUAGE")
        .env("LC_ALL", "es_ES.UTF-8")
        .output()
        .expect("the program starts")
}

fn example() -> String {
    let path = root().join("questionnaires/packs/self-employed.example.json");
    path.to_str().expect("the project's path is UTF-8").to_owned()
}

fn computer(name: &str) -> String {
    let path = root().join("crates/checks/fixtures").join(name);
    path.to_str().expect("the project's path is UTF-8").to_owned()
}

/// `resguardo assess` of a file of answers, with more arguments.
fn assess(folder: &Path, answers: &str, more: &[&str]) -> Output {
    let mut arguments = vec![
        "assess",
        "--pack",
        "self-employed",
        "--answers",
        answers,
        "--lang",
        "es",
    ];
    arguments.extend(more);
    run(folder, &arguments)
}

#[track_caller]
fn succeeded(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {error}", output.status);
    assert!(
        error.is_empty(),
        "a success says nothing on the error output: {error}"
    );
    String::from_utf8(output.stdout.clone()).expect("the output is UTF-8")
}

#[track_caller]
fn json(output: &Output) -> Value {
    serde_json::from_str(&succeeded(output)).expect("the output is JSON")
}

#[track_caller]
fn failed(output: &Output, code: i32) -> String {
    let error = String::from_utf8(output.stderr.clone()).expect("the error output is UTF-8");
    assert_eq!(output.status.code(), Some(code), "{error}");
    assert!(output.stdout.is_empty(), "nothing is printed on an error");
    error
}

/// Everything in a folder, hidden files too.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

#[expect(
    clippy::disallowed_methods,
    reason = "the text of a PDF is read by a program that is not ours"
)]
fn text_of(pdf: &Path) -> String {
    let output = Command::new("pdftotext")
        .args([pdf.as_os_str(), "-".as_ref()])
        .output()
        .expect("pdftotext (package poppler-utils) is there: `cargo xtask test` installs it");
    assert!(output.status.success(), "pdftotext reads the plan");
    let text = String::from_utf8(output.stdout).unwrap();
    // Lines break where the page does.
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn schema(kind: &str) -> Validator {
    let path = root().join(format!("questionnaires/schema/{kind}.schema.json"));
    let schema: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

#[track_caller]
fn assert_valid(kind: &str, value: &Value) {
    let errors: Vec<String> = schema(kind)
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{kind}: {errors:#?}");
}

/// The titles of the actions that the plan puts first, as the program itself says them.
fn first_titles(snapshot: &Value, folder: &Path) -> Vec<String> {
    let plan = snapshot["plan"].as_array().unwrap();
    let ids = plan
        .iter()
        .filter_map(|entry| entry["id"].as_str())
        .filter(|id| *id != "find-out");
    ids.take(6).map(|id| title_of(id, folder)).collect()
}

/// The title of an action.
fn title_of(id: &str, folder: &Path) -> String {
    let shown = succeeded(&run(folder, &["content", "show", id]));
    shown.lines().next().unwrap().to_owned()
}

#[test]
fn the_example_and_this_computer_give_a_plan_with_what_matters() {
    let folder = folder();
    let output = assess(
        folder.path(),
        &example(),
        &["--check", "--at", DAY, "--out", "plan.pdf", "--json"],
    );
    let snapshot = json(&output);
    assert_valid("snapshot", &snapshot);
    assert_eq!(snapshot["at"], DAY);
    let text = text_of(&folder.path().join("plan.pdf"));
    for wanted in ["23 de noviembre de 2026", "017", "Lo que muestra este ordenador"] {
        assert!(text.contains(wanted), "the plan has {wanted}");
    }
    let titles = first_titles(&snapshot, folder.path());
    assert_eq!(titles.len(), 6, "the example leaves enough to do");
    for title in titles {
        assert!(text.contains(&title), "the plan has {title}");
    }
    assert_eq!(
        names(folder.path()),
        ["plan.pdf"],
        "nothing stays beside the plan"
    );
}

/// The ranks of the first lines of the example, as the method page shows them.
fn published_ranks() -> Vec<(String, String)> {
    let page = fs::read_to_string(root().join("docs/method.md")).unwrap();
    let rows = page.lines().filter_map(|line| {
        let mut cells = line
            .strip_prefix("| `self-employed.example.json` | ")?
            .split(" | ");
        let (rank, line) = (cells.next()?.to_owned(), cells.next()?);
        Some((rank, line.strip_prefix('`')?.strip_suffix('`')?.to_owned()))
    });
    rows.collect()
}

#[test]
fn lines_that_the_strengths_cannot_tell_apart_have_one_number_wherever_a_plan_is_shown() {
    const WHAT_IT_SAYS: &str = "Donde se repite un número, empieza por la que prefieras.";
    let published = published_ranks();
    assert_eq!(published.len(), 6);
    assert!(
        published.windows(2).any(|pair| pair[0].0 == pair[1].0),
        "the example has equal ranks, or this proves nothing"
    );
    let folder = folder();
    let shown = succeeded(&assess(
        folder.path(),
        &example(),
        &["--at", DAY, "--out", "plan.pdf"],
    ));
    let printed = text_of(&folder.path().join("plan.pdf"));
    assert!(shown.contains(WHAT_IT_SAYS) && printed.contains(WHAT_IT_SAYS));
    for (at, (rank, id)) in published.iter().enumerate() {
        let title = match id.as_str() {
            "find-out" => "Contesta lo que falta o ha caducado".to_owned(),
            id => title_of(id, folder.path()),
        };
        let numbered = format!("{rank}. {title}");
        // The screen names three; page one has room for five beside the strip.
        assert!(at >= 3 || shown.contains(&numbered), "the screen has {numbered}");
        assert!(at >= 5 || printed.contains(&numbered), "page one has {numbered}");
    }
    let mut said: Value = serde_json::from_str(&fs::read_to_string(example()).unwrap()).unwrap();
    let answers = said.as_object_mut().unwrap().remove("answers");
    said["events"] = json!([{ "date": DAY, "answers": answers }]);
    fs::write(folder.path().join("events.json"), said.to_string()).unwrap();
    let of_events = ["--pack", "self-employed", "--events", "events.json", "--at", DAY];
    let export = [&["export", "csv", "--out", "plan.csv"], &of_events[..]].concat();
    succeeded(&run(folder.path(), &export));
    let rows = fs::read_to_string(folder.path().join("plan.csv")).unwrap();
    for ((rank, id), row) in published.iter().zip(rows.lines().skip(1)) {
        assert!(row.starts_with(&format!("{rank},{id},")), "{row}");
    }
    let listed = succeeded(&run(folder.path(), &[&["plan", "show"], &of_events[..]].concat()));
    assert!(listed.contains(WHAT_IT_SAYS));
    for (rank, id) in published.iter().filter(|(_, id)| id != "find-out") {
        let line = format!("{rank}. {} ({id})", title_of(id, folder.path()));
        assert!(listed.contains(&line), "the list has {line}");
    }
}

#[test]
fn this_computer_can_be_looked_at_alone() {
    let run = json(&run(folder().path(), &["check", "--json"]));
    let checks = run["checks"].as_array().unwrap();
    assert_eq!(checks.len(), app::check_ids().count());
    for check in checks {
        assert!(check["id"].is_string() && check["verdict"].is_string() && check["evidence"].is_array());
        assert_eq!(
            check["reason"].is_string(),
            check["verdict"] == "unknown",
            "what could not be seen says why: {check}"
        );
    }
    assert_eq!(run["coverage"]["of"], app::check_ids().count());
}

#[test]
fn a_stored_computer_gives_the_same_verdicts_every_time() {
    for name in COMPUTERS {
        let look = || {
            succeeded(&run(
                folder().path(),
                &["check", "--json", "--replay", &computer(name)],
            ))
        };
        let first = look();
        assert_eq!(first, look(), "{name}");
        let verdicts: Vec<Value> = serde_json::from_str::<Value>(&first).unwrap()["checks"]
            .as_array()
            .unwrap()
            .iter()
            .map(|check| check["verdict"].clone())
            .collect();
        let good = verdicts.iter().filter(|verdict| **verdict == "pass").count();
        assert_eq!(good > 6, name.contains("good"), "{name}: {verdicts:?}");
    }
}

#[test]
fn the_moment_of_a_stored_computer_counts_unless_another_is_given() {
    let (folder, stored) = (folder(), computer(COMPUTERS[0]));
    let moment: Value =
        serde_json::from_slice(&fs::read(Path::new(&stored).join("manifest.json")).unwrap()).unwrap();
    let day = |more: &[&str]| {
        let mut arguments = vec!["--replay", &stored, "--out", "plan.pdf", "--json"];
        arguments.extend(more);
        json(&assess(folder.path(), &example(), &arguments))["at"].clone()
    };
    assert_eq!(day(&[]).as_str(), moment["now"].as_str().map(|now| &now[..10]));
    assert_eq!(day(&["--at", "2027-01-31"]), "2027-01-31");
    assert_eq!(
        day(&["--at", "2027-01-31T23:30:00-11:00"]),
        "2027-01-31",
        "the civil date as written"
    );
}

#[test]
fn what_a_computer_shows_outranks_what_was_said() {
    let folder = folder();
    let file = folder.path().join("answers.json");
    let answers = json!({ "pack": "self-employed", "answers": { "disk-encrypted": "whole" } });
    fs::write(&file, answers.to_string()).unwrap();
    let stored = computer(COMPUTERS[0]);
    let arguments = [
        "--replay",
        stored.as_str(),
        "--at",
        DAY,
        "--out",
        "plan.pdf",
        "--json",
    ];
    let snapshot = json(&assess(folder.path(), "answers.json", &arguments));
    let findings = snapshot["findings"].as_array().unwrap();
    assert!(
        findings.iter().any(|finding| finding["item"] == "disk-encrypted"),
        "a disk in clear contradicts the answer: {findings:?}"
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let folder = folder();
    let stored = computer(COMPUTERS[0]);
    let print = |file: &str, language: &str| {
        let arguments = [
            "--replay",
            stored.as_str(),
            "--at",
            "2026-11-23T10:00:00Z",
            "--out",
            file,
            "--lang",
            language,
        ];
        let mut all = vec!["assess", "--pack", "self-employed", "--json", "--answers"];
        let example = example();
        all.push(&example);
        all.extend(arguments);
        let snapshot = succeeded(&run(folder.path(), &all));
        (snapshot, fs::read(folder.path().join(file)).unwrap())
    };
    let (snapshot, plan) = print("one.pdf", "es");
    let (again, same) = print("two.pdf", "es");
    assert_eq!(snapshot, again);
    assert!(plan == same, "the same plan, byte for byte");
    let (english, other) = print("three.pdf", "en");
    assert_eq!(snapshot, english, "the language changes no figure");
    assert!(plan != other, "the language changes the words");
}

#[test]
fn events_of_one_day_are_worth_what_answers_are() {
    let folder = folder();
    let answers = json!({ "email-password": "similar", "backup-frequency": { "unknown": true } });
    let files = [
        (
            "answers",
            json!({ "pack": "self-employed", "country": "ES", "answers": answers }),
        ),
        (
            "events",
            json!({ "pack": "self-employed", "country": "ES", "events": [{ "date": DAY, "answers": answers }] }),
        ),
    ];
    let snapshots = files.map(|(kind, value)| {
        assert_valid(kind, &value);
        let name = format!("{kind}.json");
        fs::write(folder.path().join(&name), value.to_string()).unwrap();
        let option = format!("--{kind}");
        let arguments = [
            "assess",
            "--pack",
            "self-employed",
            &option,
            &name,
            "--at",
            DAY,
            "--out",
            "plan.pdf",
            "--json",
        ];
        json(&run(folder.path(), &arguments))
    });
    assert_eq!(snapshots[0], snapshots[1]);
    assert_valid("snapshot", &snapshots[0]);
}

#[test]
fn the_example_is_what_the_schema_says() {
    let example: Value = serde_json::from_str(&fs::read_to_string(example()).unwrap()).unwrap();
    assert_valid("answers", &example);
}

#[test]
fn a_place_that_cannot_be_written_leaves_nothing_behind() {
    let folder = folder();
    fs::create_dir(folder.path().join("occupied")).unwrap();
    // Nobody may write in there, not even an administrator.
    for target in ["occupied", "missing/plan.pdf", "/proc/plan.pdf"] {
        let error = failed(
            &assess(folder.path(), &example(), &["--at", DAY, "--out", target]),
            1,
        );
        assert!(error.contains("no se puede guardar"), "{target}: {error}");
        assert!(error.contains(target), "the place is named: {error}");
    }
    assert_eq!(names(folder.path()), ["occupied"]);
    assert!(names(&folder.path().join("occupied")).is_empty());
}

#[test]
fn bad_input_leaves_the_old_plan_as_it_was() {
    let folder = folder();
    let plan = folder.path().join("plan.pdf");
    fs::write(&plan, "an older plan").unwrap();
    let file = folder.path().join("answers.json");
    fs::write(
        &file,
        r#"{ "pack": "self-employed", "answers": { "emal-password": "x" } }"#,
    )
    .unwrap();
    let error = failed(&assess(folder.path(), "answers.json", &["--out", "plan.pdf"]), 2);
    assert!(
        error.contains("«emal-password»") && error.contains("«email-password»"),
        "{error}"
    );
    assert_eq!(fs::read_to_string(&plan).unwrap(), "an older plan");
    assert_eq!(names(folder.path()), ["answers.json", "plan.pdf"]);
}

#[test]
fn a_file_that_is_too_large_is_refused_by_its_size() {
    let folder = folder();
    let mut text = r#"{ "pack": "self-employed", "answers": {} }"#.to_owned();
    text.push_str(&" ".repeat(3 * 1024 * 1024));
    fs::write(folder.path().join("large.json"), text).unwrap();
    let error = failed(&assess(folder.path(), "large.json", &["--out", "plan.pdf"]), 2);
    assert!(error.contains("2.097.152 bytes"), "{error}");
    assert_eq!(names(folder.path()), ["large.json"]);
}

/// Cuts and flips bytes of the example: whatever comes of it, it is read or refused, and never a crash.
#[test]
fn a_damaged_file_is_read_or_refused() {
    let folder = folder();
    let example = fs::read(example()).unwrap();
    for step in 0..24_usize {
        let at = step * 7919 % example.len();
        let mut bytes = example.clone();
        if step % 2 == 0 {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 1 << (step % 8);
        }
        fs::write(folder.path().join("answers.json"), bytes).unwrap();
        let output = assess(folder.path(), "answers.json", &["--at", DAY, "--out", "plan.pdf"]);
        let written = folder.path().join("plan.pdf");
        match output.status.code() {
            Some(0) => fs::remove_file(&written).unwrap(),
            Some(2) => assert!(!written.exists(), "nothing is written on an error, byte {at}"),
            other => panic!("byte {at}: {other:?} {}", String::from_utf8_lossy(&output.stderr)),
        }
    }
}

#[test]
fn what_is_recorded_here_can_be_looked_at_elsewhere() {
    let folder = folder();
    let recorded = json(&run(folder.path(), &["check", "--json", "--record", "this"]));
    let replayed = json(&run(folder.path(), &["check", "--json", "--replay", "this"]));
    let verdicts = |run: &Value| {
        let checks = run["checks"].as_array().unwrap();
        checks
            .iter()
            .map(|check| (check["id"].clone(), check["verdict"].clone()))
            .collect::<Vec<_>>()
    };
    assert_eq!(verdicts(&recorded), verdicts(&replayed));
    assert_eq!(recorded["at"], replayed["at"]);
}

#[test]
fn regional_police_is_named_where_it_is_and_nowhere_else() {
    let channels = |region: &str| {
        let found = json(&run(
            folder().path(),
            &["channels", "--country", "ES", "--region", region, "--json"],
        ));
        let channels = found["channels"].as_array().unwrap().clone();
        let complaints = channels.iter().filter(|channel| channel["group"] == "complaint");
        let complaints: Vec<String> = complaints
            .filter_map(|channel| channel["id"].as_str())
            .map(ToOwned::to_owned)
            .collect();
        let ids: Vec<&str> = channels
            .iter()
            .filter_map(|channel| channel["id"].as_str())
            .collect();
        assert!(
            ids.contains(&"es-incibe-017"),
            "advice is there for everybody: {ids:?}"
        );
        complaints
    };
    assert_eq!(
        channels("ES-CT").first().map(String::as_str),
        Some("es-ct-mossos")
    );
    let madrid = channels("ES-MD");
    assert!(
        !madrid.is_empty() && !madrid.iter().any(|id| id.starts_with("es-ct-")),
        "{madrid:?}"
    );
}

#[test]
fn every_contact_to_verify_has_a_source() {
    let found = json(&run(folder().path(), &["channels", "--to-verify", "--json"]));
    let entries = found.as_array().unwrap();
    assert!(entries.iter().any(|entry| entry["value"] == "017"));
    for entry in entries {
        assert!(!entry["source"].as_array().unwrap().is_empty(), "{entry}");
    }
    let lines = succeeded(&run(folder().path(), &["channels", "--to-verify"]));
    assert_eq!(lines.lines().count(), entries.len(), "one line for each");
}

/// A copy of the content, to break.
fn content() -> TempDir {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            let target = to.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                copy(&entry.path(), &target);
            } else {
                fs::copy(entry.path(), target).unwrap();
            }
        }
    }
    let folder = folder();
    for part in ["questionnaires", "locales"] {
        copy(&root().join(part), &folder.path().join(part));
    }
    folder
}

#[test]
fn the_content_in_a_folder_is_judged_as_the_embedded_one() {
    let content = content();
    let embedded = run(content.path(), &["content", "lint"]);
    for folder in [".", "questionnaires"] {
        let found = run(content.path(), &["content", "lint", folder]);
        assert_eq!(found.status.code(), embedded.status.code());
        assert_eq!(
            String::from_utf8(found.stdout).unwrap(),
            String::from_utf8(embedded.stdout.clone()).unwrap(),
            "{folder}"
        );
    }
}

#[track_caller]
fn check_broken(break_it: impl Fn(&Path) -> PathBuf, wanted: &[&str]) {
    let content = content();
    let file = break_it(content.path());
    let output = run(content.path(), &["content", "lint", "."]);
    assert_eq!(output.status.code(), Some(2), "{}", file.display());
    let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    for wanted in wanted {
        assert!(
            said.contains(wanted),
            "{wanted} is said of {}: {said}",
            file.display()
        );
    }
}

fn edit(path: PathBuf, change: impl Fn(String) -> String) -> PathBuf {
    let text = fs::read_to_string(&path).unwrap();
    let changed = change(text.clone());
    assert_ne!(text, changed, "the change finds its place");
    fs::write(&path, changed).unwrap();
    path
}

#[test]
fn broken_content_is_named_with_file_and_place() {
    let items = |root: &Path| root.join("questionnaires/items/accounts.toml");
    check_broken(
        |root| {
            edit(items(root), |text| {
                text.replacen("id = \"email-password\"", "id = \"email-passwort\"", 1)
            })
        },
        &["email-password", "error:"],
    );
    check_broken(
        |root| edit(items(root), |text| format!("{text}\n[[item]\n")),
        &["items/accounts.toml", "línea"],
    );
    check_broken(
        |root| edit(items(root), |text| text.replacen("kind = ", "kynd = ", 1)),
        &["items/accounts.toml", "kynd"],
    );
    check_broken(
        |root| {
            edit(root.join("locales/es/packs.ftl"), |text| {
                format!("{text}\ndeep = {}x{}\n", "{".repeat(5_000), "}".repeat(5_000))
            })
        },
        &["es/packs.ftl"],
    );
}

/// Whoever reads only the beginning has read enough.
#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_methods, reason = "a test runs the program that it tests")]
fn a_closed_pipe_is_no_error() {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = Command::new(program::resguardo())
        .args(["channels", "--country", "ES"])
        .stdout(Stdio::from(writer))
        .stderr(Stdio::piped())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(output.stderr.is_empty());
}

#[cfg(target_os = "linux")]
#[test]
#[expect(clippy::disallowed_methods, reason = "a test runs the program that it tests")]
fn an_output_that_takes_nothing_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let output = Command::new(program::resguardo())
        .args(["content", "list", "--lang", "en"])
        .stdout(full)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stderr)
            .unwrap()
            .contains("could not be written")
    );
}

#[test]
fn completions_and_manual_are_made_for_every_shell_and_language() {
    let folder = folder();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let script = succeeded(&run(folder.path(), &["completions", shell]));
        assert!(script.contains("assess") && script.contains("replay"), "{shell}");
    }
    let spanish = succeeded(&run(folder.path(), &["man"]));
    let english = succeeded(&run(folder.path(), &["man", "--lang", "en"]));
    for page in [&spanish, &english] {
        assert!(
            page.contains("resguardo content lint") && page.contains("\\-\\-to\\-verify"),
            "{page}"
        );
    }
    assert!(
        spanish.contains(".SH ÓRDENES") && !spanish.contains("OPTIONS"),
        "{spanish}"
    );
    assert!(english.contains(".SH COMMANDS"), "{english}");
}
