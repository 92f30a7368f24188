use crate::small::project;
use content::{Library, schemas};
use serde_json::Value;
use std::{collections::BTreeSet, fs, path::Path};

#[test]
fn committed_schemas_are_those_of_the_types() {
    for (name, text) in schemas() {
        let path = project("questionnaires/schema").join(format!("{name}.schema.json"));
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == text,
            "{name}.schema.json is stale: `cargo xtask schema` writes it"
        );
    }
}

fn schema(name: &str) -> jsonschema::Validator {
    let (_, text) = schemas()
        .into_iter()
        .find(|(known, _)| *known == name)
        .expect("a schema of this name");
    let schema: Value = serde_json::from_str(&text).expect("a schema is JSON");
    jsonschema::validator_for(&schema).expect("a schema is a schema")
}

#[track_caller]
fn check(name: &str, value: &Value, valid: bool) {
    let validator = schema(name);
    let errors: Vec<String> = validator
        .iter_errors(value)
        .map(|error| error.to_string())
        .collect();
    assert_eq!(errors.is_empty(), valid, "{name}: {errors:?}");
}

fn toml_file(path: &Path) -> Value {
    let text = fs::read_to_string(path).expect("the file is there");
    let table: toml::Table = toml::from_str(&text).expect("the file is TOML");
    serde_json::to_value(table).expect("TOML is JSON")
}

#[test]
fn the_projects_files_follow_their_schemas() {
    let root = project("questionnaires");
    for name in [
        "practices",
        "scenarios",
        "effects",
        "evidence",
        "profile",
        "reasons",
        "words",
    ] {
        check(name, &toml_file(&root.join(format!("method/{name}.toml"))), true);
    }
    check("channels", &toml_file(&root.join("channels/es.toml")), true);
    check(
        "situations",
        &toml_file(&root.join("channels/situations.toml")),
        true,
    );
    for (folder, name) in [
        ("items", "items"),
        ("actions", "actions"),
        ("packs", "pack"),
        ("live", "live"),
    ] {
        let files: BTreeSet<_> = fs::read_dir(root.join(folder))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        for path in files
            .iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        {
            check(name, &toml_file(path), true);
        }
    }
}

#[test]
fn the_example_of_every_pack_follows_the_schema_of_answers() {
    let library = Library::embedded();
    for pack in &library.packs {
        let example: Value = serde_json::from_str(library.example(pack.id.as_str()).unwrap()).unwrap();
        check("answers", &example, true);
    }
}

#[test]
fn the_schema_refuses_what_the_parser_refuses() {
    let answers = |answer: Value| serde_json::json!({ "pack": "small", "answers": { "a": answer } });
    for good in [
        serde_json::json!("code"),
        serde_json::json!(["a", "b"]),
        serde_json::json!({ "unknown": true }),
        serde_json::json!({ "not_applicable": "no-website" }),
    ] {
        check("answers", &answers(good), true);
    }
    for bad in [
        serde_json::json!(3),
        serde_json::json!({ "unknown": false }),
        serde_json::json!({ "unknown": true, "more": 1 }),
        serde_json::json!({}),
    ] {
        check("answers", &answers(bad), false);
    }
    check(
        "answers",
        &serde_json::json!({ "pack": "small", "answers": {}, "x": 1 }),
        false,
    );
    let events = |entry: Value| serde_json::json!({ "pack": "small", "events": [entry] });
    check(
        "events",
        &events(serde_json::json!({ "date": "2026-01-01", "check": "a.b", "verdict": "pass" })),
        true,
    );
    check(
        "events",
        &events(serde_json::json!({ "date": "2026-01-01", "check": "a.b" })),
        false,
    );
    check("events", &events(serde_json::json!({ "answers": {} })), false);
}
