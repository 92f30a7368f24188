use content::{ASSESSMENT_FORMAT, AssessmentFile};
use serde_json::{Value, json};

const SUBJECT: &str = "3f2b8c1e-0000-4000-8000-000000000001";
const ASSESSMENT: &str = "3f2b8c1e-0000-4000-8000-000000000002";
const EVENT: &str = "3f2b8c1e-0000-4000-8000-000000000003";

fn export() -> Value {
    json!({
        "format": ASSESSMENT_FORMAT,
        "subjects": [{ "id": SUBJECT, "kind": "person", "name": "Ana" }],
        "assessment": {
            "id": ASSESSMENT, "subject": SUBJECT, "pack": "small", "pass": "first", "started": "2026-11-23"
        },
        "events": [{
            "id": EVENT, "assessment": ASSESSMENT, "subject": SUBJECT, "date": "2026-11-23", "seq": 1,
            "author": "", "source": "declared",
            "body": { "kind": "answer", "item": "backup-frequency", "answer": { "codes": ["daily"] } }
        }]
    })
}

#[track_caller]
fn check(pointer: &str, value: Value, expected: Option<&str>) {
    let mut export = export();
    *export
        .pointer_mut(pointer)
        .expect("the case names a place in the export") = value;
    let result = AssessmentFile::parse("export.json", export.to_string().as_bytes());
    assert_eq!(
        result.err().map(|error| error.problem.code()),
        expected,
        "{pointer}"
    );
}

#[test]
fn an_export_is_read_as_it_was_written() {
    let text = export().to_string();
    let file = AssessmentFile::parse("export.json", text.as_bytes()).unwrap();
    let again = AssessmentFile::new(
        file.subjects.clone(),
        file.assessment.clone(),
        file.events.clone(),
    );
    assert_eq!(again, file);
    let bytes = serde_json::to_vec(&file).unwrap();
    assert_eq!(AssessmentFile::parse("export.json", &bytes).unwrap(), file);
}

#[test]
fn what_is_not_an_export_is_refused() {
    check("/format", json!("resguardo-assessment/1"), None);
    check(
        "/format",
        json!("resguardo-assessment/2"),
        Some("content-unknown-format"),
    );
    check(
        "/events/0/assessment",
        json!(EVENT),
        Some("content-foreign-event"),
    );
    check("/events/0/subject", json!(EVENT), Some("content-foreign-event"));
    check("/assessment/subject", json!(EVENT), Some("content-foreign-event"));
    check(
        "/events/0/body/item",
        json!("x".repeat(5_000)),
        Some("content-text-too-long"),
    );
    check(
        "/events/0/author",
        json!("a\u{202e}b"),
        Some("content-forbidden-character"),
    );
    check(
        "/events/0/body/kind",
        json!("erase"),
        Some("content-unknown-value"),
    );
}
