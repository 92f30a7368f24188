//! What two parts must say the same: commands, codes, texts, configurations.

#![expect(clippy::unwrap_used, reason = "a failure is the test's own")]

use app::l10n::{Texts, languages};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// Every text between `before` and `after`.
fn between<'t>(text: &'t str, before: &str, after: &str) -> BTreeSet<&'t str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split(after).next())
        .collect()
}

fn json(path: &str) -> serde_json::Value {
    serde_json::from_str(&read(path)).unwrap()
}

#[test]
fn the_window_may_call_exactly_the_commands_that_exist() {
    let listed = read("src-tauri/build.rs");
    let listed = between(listed.split("];").next().unwrap(), "    \"", "\"");
    let granted = json("src-tauri/capabilities/main.json");
    let granted: BTreeSet<String> = granted["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|permission| {
            permission
                .as_str()
                .unwrap()
                .trim_start_matches("allow-")
                .replace('-', "_")
        })
        .collect();
    let handled = read("src-tauri/src/commands.rs");
    let handled = handled.split("generate_handler![").nth(1).unwrap().to_owned();
    let handled: BTreeSet<&str> = between(&handled, "::", ",")
        .into_iter()
        .filter(|name| name.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
        .collect();
    let called = read("ui/src/ipc/tauri.ts");
    let called = between(&called, "invoke('", "'");
    assert_eq!(
        granted.iter().map(String::as_str).collect::<BTreeSet<_>>(),
        listed,
        "capabilities/main.json and build.rs"
    );
    assert_eq!(handled, listed, "commands.rs and build.rs");
    assert_eq!(called, listed, "ui/src/ipc/tauri.ts and build.rs");
}

/// Argument names are the one thing between page and core that no compiler sees.
#[test]
fn the_page_names_the_arguments_as_the_commands_do() {
    let page = read("ui/src/ipc/tauri.ts");
    for file in [
        "assessment",
        "checks",
        "help",
        "incidents",
        "plan",
        "results",
        "vault",
    ] {
        let source = read(&format!("src-tauri/src/commands/{file}.rs"));
        for command in source
            .split("pub(crate) fn ")
            .chain(source.split("pub(crate) async fn "))
            .skip(1)
        {
            let (name, rest) = command.split_once('(').unwrap();
            let Some((arguments, _)) = rest.split_once(") ->").or(rest.split_once(") {")) else {
                continue;
            };
            if name.contains(char::is_whitespace) {
                continue;
            }
            let own = ["handle", "desktop"];
            let arguments = without_generics(arguments);
            let wanted: BTreeSet<&str> = arguments
                .split(',')
                .filter_map(|argument| argument.split_once(':'))
                .map(|(name, _)| name.trim())
                .filter(|name| !own.contains(name))
                .collect();
            let call = page.split(&format!("invoke('{name}'")).nth(1).unwrap_or_default();
            let given = call.split(')').next().unwrap_or_default();
            let given: BTreeSet<&str> = given
                .trim_matches(|c: char| " ,{}".contains(c))
                .split(',')
                .map(str::trim)
                .filter(|name| !name.is_empty())
                .collect();
            assert_eq!(given, wanted, "{name}");
        }
    }
}

/// `State<'_, Desktop>` has a comma that separates no arguments.
fn without_generics(source: &str) -> String {
    let mut depth = 0;
    let outside = source.chars().filter(|c| {
        depth += i32::from(*c == '<') - i32::from(*c == '>');
        depth == 0 && *c != '>'
    });
    outside.collect()
}

#[test]
fn every_error_code_says_what_happened_and_what_to_do_in_every_language() {
    for language in languages() {
        let texts = Texts::plain(&language.tag);
        for code in app::failure::CODES {
            for id in [format!("error-{code}"), format!("error-{code}-hint")] {
                // Valencian states where it differs from Catalan.
                let own = texts
                    .language_of(&id)
                    .is_some_and(|found| language.tag.starts_with(found));
                assert!(own, "{id} in {}", language.tag);
            }
        }
    }
}

#[test]
fn every_check_has_its_texts_in_every_language() {
    for language in languages() {
        let texts = Texts::plain(&language.tag);
        for check in app::check_ids() {
            assert_eq!(
                texts.language_of(check.1),
                Some(language.tag.as_str()),
                "{} in {}",
                check.1,
                language.tag
            );
        }
    }
}

/// Probes may name a check that comes with a later issue; a typing error in one would never speak.
#[test]
fn every_probe_names_a_check_of_the_catalogue_or_of_the_design() {
    const LATER: [&str; 1] = ["backup.recent"];
    let known: BTreeSet<&str> = app::check_ids().map(|(id, _)| id).collect();
    let folder = root().join("questionnaires/items");
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for check in between(&text, "probe = { check = \"", "\"") {
            assert!(
                known.contains(check) || LATER.contains(&check),
                "no check is called {check}"
            );
        }
    }
}

/// The build that tests drive differs from the release in one word: its window may be automated.
#[test]
fn the_test_build_differs_only_in_being_drivable() {
    let release = json("src-tauri/tauri.conf.json");
    let driven = json("src-tauri/tauri.e2e.conf.json");
    let mut windows = release["app"]["windows"].clone();
    assert_eq!(windows[0]["incognito"], true);
    windows[0]["incognito"] = false.into();
    assert_eq!(driven, serde_json::json!({ "app": { "windows": windows } }));
}

#[test]
fn the_release_window_is_closed_to_everything_but_itself() {
    let conf = json("src-tauri/tauri.conf.json");
    assert!(
        conf["build"].get("devUrl").is_none(),
        "a plain build would open an empty page and nobody would notice"
    );
    assert_eq!(conf["app"]["withGlobalTauri"], false);
    assert_eq!(conf["app"]["security"]["freezePrototype"], true);
    let csp = conf["app"]["security"]["csp"].as_object().unwrap();
    for (directive, sources) in csp {
        let sources = sources.as_str().unwrap();
        assert!(
            ["'self'", "'none'", "ipc: http://ipc.localhost"].contains(&sources),
            "{directive}: {sources}"
        );
    }
    assert_eq!(csp["default-src"], "'self'");
}

#[test]
fn the_example_follows_its_schema() {
    let schema = json("questionnaires/schema/answers.schema.json");
    let example = json("questionnaires/packs/self-employed.example.json");
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator
        .iter_errors(&example)
        .map(|error| error.to_string())
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn the_method_page_shows_the_data_and_the_figures_as_they_are() {
    let committed = read("docs/method.md");
    let written = app::method_page(&committed, &root().join("questionnaires")).unwrap();
    assert!(
        committed == written,
        "docs/method.md is stale: `cargo xtask method` writes it"
    );
}

#[test]
fn the_coverage_page_shows_the_data_as_it_is() {
    let committed = read("docs/coverage.md");
    let written = app::coverage_page(&committed, &root()).unwrap();
    assert!(
        committed == written,
        "docs/coverage.md is stale: `cargo xtask coverage` writes it"
    );
}
