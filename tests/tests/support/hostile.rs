//! Pack files that somebody wrote to do harm, or by mistake: each with the code of what it is refused for.

use serde_json::{Value, json};

/// A file and what it is refused for.
pub(crate) struct Case {
    /// What it tries, as a file name.
    pub(crate) name: String,
    /// What stands in it.
    pub(crate) bytes: Vec<u8>,
    /// The code of the refusal.
    pub(crate) code: &'static str,
}

/// The example of a pack from outside, which is sound.
pub(crate) const SOUND: &str = include_str!("../../../questionnaires/outside/small-shop.json");

/// A pointer into the file.
const TEXT: &str = "/texts/es/item-has-till";
const ITEM: &str = "/items/1";
const ACTION: &str = "/actions/0";
const WEIGHT: &str = "/items/1/measures/0/weight";

/// All of them.
pub(crate) fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    raw(&mut cases);
    characters(&mut cases);
    numbers(&mut cases);
    ids(&mut cases);
    shapes(&mut cases);
    texts(&mut cases);
    kept_back(&mut cases);
    logic(&mut cases);
    trust(&mut cases);
    cases
}

fn push(cases: &mut Vec<Case>, name: &str, bytes: impl Into<Vec<u8>>, code: &'static str) {
    cases.push(Case {
        name: name.to_owned(),
        bytes: bytes.into(),
        code,
    });
}

fn sound() -> Value {
    serde_json::from_str(SOUND).expect("the example is JSON")
}

/// The example with one value replaced, or added to its object.
fn with(pointer: &str, value: Value) -> String {
    let mut file = sound();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer has a last part");
    let parent = file.pointer_mut(parent).expect("the example has the place");
    match parent {
        Value::Object(map) => drop(map.insert(key.to_owned(), value)),
        Value::Array(list) => list[key.parse::<usize>().expect("an index")] = value,
        _ => panic!("{pointer} is in no object"),
    }
    file.to_string()
}

/// The example with a text of its own source replaced, for what JSON would not write.
fn replaced(from: &str, to: &str) -> String {
    assert!(SOUND.contains(from), "{from} is not in the example");
    SOUND.replacen(from, to, 1)
}

fn raw(cases: &mut Vec<Case>) {
    push(cases, "empty", "", "content-empty");
    push(cases, "blanks", " \n\t ", "content-empty");
    push(cases, "null-file", "null", "content-wrong-value");
    push(
        cases,
        "two-documents",
        format!("{SOUND}{SOUND}"),
        "content-not-json",
    );
    push(cases, "cut-off", &SOUND[..SOUND.len() / 2], "content-not-json");
    push(
        cases,
        "toml",
        "format = \"resguardo-pack/1\"\n",
        "content-not-json",
    );
    push(
        cases,
        "archive",
        b"PK\x03\x04\x14\0\0\0".as_slice(),
        "content-forbidden-character",
    );
    push(
        cases,
        "database",
        b"SQLite format 3\0".as_slice(),
        "content-forbidden-character",
    );
    push(
        cases,
        "too-large",
        vec![b' '; 2 * 1024 * 1024 + 1],
        "file-too-large",
    );
    push(
        cases,
        "not-utf8",
        b"{\"format\": \"\xff\xfe\"}".as_slice(),
        "content-not-utf8",
    );
    push(cases, "utf16", b"\xff\xfe{\0}\0".as_slice(), "content-not-utf8");
    push(
        cases,
        "overlong-utf8",
        b"{\"a\": \"\xc0\xaf\"}".as_slice(),
        "content-not-utf8",
    );
    push(
        cases,
        "nul",
        "{\"format\": \"\0\"}",
        "content-forbidden-character",
    );
    push(
        cases,
        "mark-of-utf8",
        format!("\u{feff}{SOUND}"),
        "content-forbidden-character",
    );
    push(cases, "deep-lists", "[".repeat(1_000_000), "content-too-deep");
    push(
        cases,
        "deep-objects",
        "{\"a\":".repeat(300_000),
        "content-too-deep",
    );
    push(
        cases,
        "deep-and-closed",
        format!("{}{}", "[".repeat(100), "]".repeat(100)),
        "content-too-deep",
    );
    let many = |value: &str| {
        format!(
            "{{\"format\": \"resguardo-pack/1\", \"x\": [{value}{}]}}",
            format!(",{value}").repeat(60_000)
        )
    };
    push(cases, "many-numbers", many("0"), "content-too-many");
    push(cases, "many-lists", many("[]"), "content-too-many");
    push(cases, "many-objects", many("{}"), "content-too-many");
    push(
        cases,
        "many-texts",
        many("\"abcdefghijklmnop\""),
        "content-too-many",
    );
    let nearly = format!(
        "{{\"format\": \"resguardo-pack/1\", \"x\": [0{}]}}",
        ",0".repeat(49_000)
    );
    push(cases, "nearly-too-many", nearly, "content-unknown-field");
    let keys: Vec<String> = (0..40_000).map(|index| format!("\"k{index}\": 0")).collect();
    push(
        cases,
        "many-keys",
        format!("{{{}}}", keys.join(",")),
        "content-unknown-format",
    );
}

fn characters(cases: &mut Vec<Case>) {
    for (name, character) in [
        ("override", '\u{202e}'),
        ("embedding", '\u{202b}'),
        ("isolate", '\u{2066}'),
        ("mark", '\u{200f}'),
        ("arabic-mark", '\u{61c}'),
        ("no-width", '\u{200b}'),
        ("joined", '\u{2060}'),
        ("tag", '\u{e0041}'),
        ("line", '\u{2028}'),
        ("escape", '\u{1b}'),
        ("next-line", '\u{85}'),
        ("annotation", '\u{fff9}'),
    ] {
        let text = format!("¿Cobras?{character}fdp.exe");
        push(
            cases,
            &format!("character-{name}"),
            with(TEXT, text.into()),
            "content-forbidden-character",
        );
        let units: Vec<String> = character
            .encode_utf16(&mut [0; 2])
            .iter()
            .map(|unit| format!("\\u{unit:04x}"))
            .collect();
        let escaped = units.concat();
        let file = replaced("¿Cobras con", &format!("¿Cobras {escaped} con"));
        push(
            cases,
            &format!("character-{name}-escaped"),
            file,
            "content-forbidden-character",
        );
    }
    push(
        cases,
        "half-a-character",
        replaced("¿Cobras con", "\\ud800 con"),
        "content-not-json",
    );
    push(
        cases,
        "line-end-in-text",
        replaced("¿Cobras con", "¿Cobras\ncon"),
        "content-not-json",
    );
}

fn numbers(cases: &mut Vec<Case>) {
    for (name, weight, code) in [
        ("nan", "NaN", "content-not-json"),
        ("infinity", "Infinity", "content-not-json"),
        ("overflow", "1e999", "content-not-json"),
        ("hexadecimal", "0x10", "content-not-json"),
        ("text", "\"0.5\"", "content-wrong-value"),
        ("null", "null", "content-wrong-value"),
        ("zero", "0", "pack-wrong"),
        ("negative", "-0.5", "pack-wrong"),
        ("huge", "1e308", "pack-wrong"),
        ("tiny", "5e-324", "pack-wrong"),
    ] {
        push(
            cases,
            &format!("weight-{name}"),
            replaced("\"weight\": 0.5", &format!("\"weight\": {weight}")),
            code,
        );
    }
    for (name, level) in [("above", "1.5"), ("below", "-1"), ("huge", "1e300")] {
        push(
            cases,
            &format!("level-{name}"),
            replaced("\"level\": 0.4", &format!("\"level\": {level}")),
            "pack-wrong",
        );
    }
    for (name, version, code) in [
        ("negative", "-1", "content-wrong-value"),
        ("zero", "0", "content-wrong-value"),
        ("fraction", "1.5", "content-wrong-value"),
        ("overflow", "4294967296", "content-wrong-value"),
        ("huge", "99999999999999999999999999", "content-wrong-value"),
    ] {
        push(
            cases,
            &format!("version-{name}"),
            replaced("\"version\": 1", &format!("\"version\": {version}")),
            code,
        );
    }
    push(
        cases,
        "minutes-negative",
        with("/actions/0/minutes", json!([-10, 20])),
        "content-wrong-value",
    );
    push(
        cases,
        "minutes-overflow",
        with("/actions/0/minutes", json!([10, 70_000])),
        "content-wrong-value",
    );
    push(
        cases,
        "minutes-backwards",
        with("/actions/0/minutes", json!([30, 10])),
        "pack-wrong",
    );
    push(
        cases,
        "minutes-three",
        with("/actions/0/minutes", json!([1, 2, 3])),
        "content-not-json",
    );
    push(
        cases,
        "cost-out-of-range",
        with("/actions/0/cost", json!(9)),
        "pack-wrong",
    );
    push(
        cases,
        "validity-nothing",
        with("/items/1/valid_for", json!("P0D")),
        "content-wrong-value",
    );
    push(
        cases,
        "validity-forever",
        with("/items/1/valid_for", json!("P9999Y")),
        "content-wrong-value",
    );
}

fn ids(cases: &mut Vec<Case>) {
    for (name, id) in [
        ("path", "../../.ssh/id_ed25519"),
        ("slash", "a/b"),
        ("backslash", "a\\b"),
        ("device", "con"),
        ("device-with-number", "lpt1"),
        ("capital", "Till"),
        ("lookalike", "t\u{456}ll"),
        ("fullwidth", "\u{ff54}ill"),
        ("blank", "ti ll"),
        ("nothing", ""),
        ("dot", "."),
        ("long", &"x".repeat(65)),
        ("our-place", "small-shop_has-till"),
        ("line", "till\nx = y"),
        ("fluent", "x = { $y }"),
        ("drive", "c:"),
    ] {
        push(
            cases,
            &format!("id-{name}"),
            with("/items/0/id", id.into()),
            "content-bad-id",
        );
        push(
            cases,
            &format!("pack-id-{name}"),
            with("/pack/id", id.into()),
            "content-bad-id",
        );
    }
    push(
        cases,
        "language-path",
        with("/texts/..%2fes", json!({})),
        "content-bad-id",
    );
    push(
        cases,
        "option-path",
        with("/items/1/options/0/code", json!("../x")),
        "content-bad-id",
    );
    push(
        cases,
        "need-path",
        with("/actions/0/needs", json!(["/etc/passwd"])),
        "content-bad-id",
    );
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn shapes(cases: &mut Vec<Case>) {
    push(
        cases,
        "no-format",
        replaced("\"format\": \"resguardo-pack/1\",", ""),
        "content-unknown-format",
    );
    push(
        cases,
        "newer-format",
        replaced("resguardo-pack/1", "resguardo-pack/99"),
        "content-unknown-format",
    );
    push(
        cases,
        "another-format",
        replaced("resguardo-pack/1", "resguardo-assessment/1"),
        "content-unknown-format",
    );
    push(
        cases,
        "unknown-field",
        with("/script", json!("exit")),
        "content-unknown-field",
    );
    push(
        cases,
        "unknown-field-of-item",
        with("/items/1/on_click", json!("x")),
        "content-unknown-field",
    );
    push(
        cases,
        "unknown-field-of-pack",
        with("/pack/url", json!("x")),
        "content-unknown-field",
    );
    push(
        cases,
        "prototype",
        with("/__proto__", json!({ "x": 1 })),
        "content-unknown-field",
    );
    push(
        cases,
        "items-as-object",
        with("/items", json!({})),
        "content-wrong-value",
    );
    push(
        cases,
        "texts-as-list",
        with("/texts", json!([])),
        "content-wrong-value",
    );
    push(
        cases,
        "text-as-number",
        with(TEXT, json!(5)),
        "content-wrong-value",
    );
    push(
        cases,
        "options-as-text",
        with("/items/1/options", json!("yes")),
        "content-wrong-value",
    );
    push(
        cases,
        "unknown-kind",
        with("/items/1/kind", json!("script")),
        "content-unknown-value",
    );
    push(
        cases,
        "no-texts",
        with("/texts", json!({})),
        "content-missing-field",
    );
    push(
        cases,
        "no-pack",
        replaced("\"pack\": {", "\"pack\": null, \"x\": {"),
        "content-wrong-value",
    );
    push(
        cases,
        "field-twice",
        replaced("\"version\": 1,", "\"version\": 1, \"version\": 2,"),
        "content-duplicate-field",
    );
    push(
        cases,
        "text-twice",
        replaced(
            "\"area-till\": \"La caja\",",
            "\"area-till\": \"La caja\", \"area-till\": \"x\",",
        ),
        "content-duplicate-field",
    );
    let twice = sound()["items"][0].clone();
    push(
        cases,
        "item-twice",
        with("/items/2", twice),
        "content-duplicate-field",
    );
    push(
        cases,
        "option-twice",
        with("/items/1/options/1/code", json!("asks-first")),
        "pack-wrong",
    );
    push(
        cases,
        "asked-twice",
        with(
            "/pack/sections/1/items",
            json!(["has-till", "till-remote", "has-till"]),
        ),
        "pack-wrong",
    );
    let item = |index: usize| json!({ "id": format!("i{index}"), "kind": "boolean", "options": [{ "code": "yes" }, { "code": "no" }] });
    push(
        cases,
        "many-items",
        with("/items", (0..501).map(item).collect()),
        "content-too-many",
    );
    let options: Value = (0..65)
        .map(|index| json!({ "code": format!("o{index}"), "level": 0 }))
        .collect();
    push(
        cases,
        "many-options",
        with("/items/1/options", options),
        "content-too-many",
    );
    let condition = json!({ "item": "has-till", "operator": "=", "answer": "yes" });
    push(
        cases,
        "many-conditions",
        with("/items/1/enable_when", vec![condition; 33].into()),
        "content-too-many",
    );
    let languages: Value = (0..9)
        .map(|index| (format!("l{index}"), json!({ "pack": "x" })))
        .collect::<serde_json::Map<_, _>>()
        .into();
    push(
        cases,
        "many-languages",
        with("/texts", languages),
        "content-too-many",
    );
    let asked: Value = (0..501).map(|index| json!(format!("i{index}"))).collect();
    push(
        cases,
        "many-asked",
        with("/pack/sections/1/items", asked),
        "content-too-many",
    );
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn texts(cases: &mut Vec<Case>) {
    for (name, text, code) in [
        ("script", "<script>alert(1)</script>", "content-markup"),
        ("image", "<img src=x onerror=alert(1)>", "content-markup"),
        ("closing", "</textarea>", "content-markup"),
        ("comment", "<!-- x", "content-markup"),
        ("entity", "&lt;script&gt;", "content-markup"),
        ("number-entity", "&#60;b", "content-markup"),
        ("javascript", "javascript:alert(1)", "content-contact"),
        ("data", "data:text/html;base64,PHN", "content-contact"),
        ("file", "file:///etc/passwd", "content-contact"),
        ("handler", "ms-msdt:/id", "content-contact"),
        ("call", "tel:900123456", "content-contact"),
        ("link", "Entra en https://banco.example/", "content-contact"),
        ("bare-link", "Entra en tu-banco-seguro.com", "content-contact"),
        (
            "lookalike-link",
            "Entra en xn--bnco-5qa.xn--p1ai",
            "content-contact",
        ),
        ("mail", "Escribe a ayuda@banco.es", "content-contact"),
        ("phone", "Llama al 600 123 456", "content-contact"),
        ("emergency", "Llama al 112", "content-contact"),
        ("variable", "{ $name }", "content-markup"),
        ("message", "{ item-backup-frequency }", "content-markup"),
        ("term", "{ -suicide-line }", "content-markup"),
        ("function", "{ NUMBER(1) }", "content-markup"),
        ("selector", "{ $n -> *[other] x }", "content-markup"),
        ("brace", "a } b", "content-markup"),
        ("nothing", " ", "content-empty"),
    ] {
        push(cases, &format!("text-{name}"), with(TEXT, text.into()), code);
    }
    push(
        cases,
        "text-deep-braces",
        with(TEXT, "{".repeat(3_900).into()),
        "content-markup",
    );
    push(
        cases,
        "text-deep-calls",
        with(TEXT, "{F(\")\",".repeat(500).into()),
        "content-markup",
    );
    push(
        cases,
        "text-many-terms",
        with(TEXT, "{ -app }".repeat(400).into()),
        "content-too-many",
    );
    push(
        cases,
        "text-long",
        with(TEXT, "a".repeat(4_001).into()),
        "content-text-too-long",
    );
    push(
        cases,
        "text-of-ours",
        with("/texts/es/item-backup-frequency", json!("No hace falta")),
        "pack-wrong",
    );
    push(
        cases,
        "text-of-the-program",
        with("/texts/es/answer-yes", json!("No")),
        "pack-wrong",
    );
    push(
        cases,
        "text-of-nothing",
        with("/texts/es/x.y", json!("z")),
        "pack-wrong",
    );
    push(
        cases,
        "name-with-term",
        with("/texts/es/pack", json!("{ -app }")),
        "content-markup",
    );
    push(
        cases,
        "text-missing",
        replaced("\"area-till\": \"La caja\",", ""),
        "pack-wrong",
    );
    let many: serde_json::Map<String, Value> = (0..40_000)
        .map(|index| (format!("x{index}"), json!("y")))
        .collect();
    push(
        cases,
        "many-texts-of-nothing",
        with("/texts/es", many.clone().into()),
        "content-too-many",
    );
    let fewer: serde_json::Map<String, Value> = many.into_iter().take(9_000).collect();
    push(
        cases,
        "9000-texts-of-nothing",
        with("/texts/es", fewer.into()),
        "pack-wrong",
    );
}

fn kept_back(cases: &mut Vec<Case>) {
    let fact = json!([{ "text": "why", "says": "x", "source": "x", "review_after": "2030-01-01" }]);
    let control = json!([{ "framework": "nis2", "id": "21", "relationship": "subset-of" }]);
    let probe = json!({ "check": "disk.encrypted", "map": { "fail": "asks-first" }, "mode": "suggest" });
    let link = json!([{ "for": "google", "url": "https://example.org", "verified": "undated" }]);
    for (place, field, value) in [
        (ITEM, "facts", fact.clone()),
        (ITEM, "controls", control),
        (ITEM, "probe", probe),
        (ITEM, "look", json!(["android"])),
        (ITEM, "replaces", json!("backup-frequency")),
        (ACTION, "links", link),
        (ACTION, "facts", fact),
    ] {
        let name = format!("kept-back-{field}{}", &place[..2].replace('/', "-"));
        push(
            cases,
            &name,
            with(&format!("{place}/{field}"), value),
            "content-not-from-outside",
        );
    }
}

#[expect(clippy::too_many_lines, reason = "a table")]
fn logic(cases: &mut Vec<Case>) {
    let when = |item: &str, answer: &str| json!([{ "item": item, "operator": "=", "answer": answer }]);
    push(
        cases,
        "condition-on-itself",
        with("/items/1/enable_when", when("till-remote", "any-time")),
        "pack-wrong",
    );
    push(
        cases,
        "conditions-in-a-circle",
        with("/items/0/enable_when", when("till-remote", "any-time")),
        "pack-wrong",
    );
    push(
        cases,
        "condition-on-nothing",
        with("/items/1/enable_when", when("no-such", "yes")),
        "content-unknown-item",
    );
    push(
        cases,
        "condition-on-no-option",
        with("/items/1/enable_when", when("has-till", "perhaps")),
        "pack-wrong",
    );
    let contrary = json!([when("has-till", "yes")[0], when("has-till", "no")[0]]);
    push(
        cases,
        "never-shown",
        with("/items/1/enable_when", contrary),
        "pack-wrong",
    );
    let nobody = json!([{ "profile": "audience", "values": ["nobody"] }]);
    push(
        cases,
        "unknown-profile",
        with("/items/1/enable_when", nobody),
        "pack-wrong",
    );
    push(
        cases,
        "simpler-than-itself",
        with("/items/1/backup_item", json!("till-remote")),
        "pack-wrong",
    );
    push(
        cases,
        "simpler-than-nothing",
        with("/items/1/backup_item", json!("no-such")),
        "content-unknown-item",
    );
    push(
        cases,
        "unknown-practice",
        with("/items/1/measures/0/practice", json!("magic")),
        "content-unknown-value",
    );
    push(
        cases,
        "unknown-reason",
        with("/items/1/not_applicable", json!(["because"])),
        "content-unknown-value",
    );
    push(
        cases,
        "unknown-audience",
        with("/pack/audience", json!("robots")),
        "pack-wrong",
    );
    push(
        cases,
        "action-for-nothing",
        with("/actions/0/sets", json!([])),
        "pack-wrong",
    );
    push(
        cases,
        "action-needs-itself",
        with("/actions/0/needs", json!(["ask-before-the-till"])),
        "pack-wrong",
    );
    push(cases, "no-action", with("/actions", json!([])), "pack-wrong");
    push(
        cases,
        "asks-what-is-not-there",
        with("/pack/first_pass", json!(["no-such"])),
        "content-unknown-item",
    );
    // What a chain costs: every question waits for the one before it.
    let chain = |index: usize| {
        let gate = format!("i{}", (index + 499) % 500);
        json!({ "id": format!("i{index}"), "kind": "boolean", "options": [{ "code": "yes" }, { "code": "no" }],
                "enable_when": when(&gate, "yes") })
    };
    let mut file = sound();
    file["items"] = (0..500).map(chain).collect();
    file["actions"] = json!([]);
    file["pack"]["sections"][1]["items"] = (0..400).rev().map(|index| json!(format!("i{index}"))).collect();
    push(cases, "circle-of-500", file.to_string(), "pack-wrong");
    let crowd = |index: usize| {
        let gates: Vec<Value> = (0..32)
            .map(|gate| when(&format!("i{}", (index + gate) % 500), "maybe")[0].clone())
            .collect();
        json!({ "id": format!("i{index}"), "kind": "boolean", "options": [{ "code": "yes" }, { "code": "no" }], "enable_when": gates })
    };
    let mut file = sound();
    file["items"] = (0..500).map(crowd).collect();
    push(cases, "16000-conditions", file.to_string(), "content-too-many");
    file["items"] = (0..300).map(crowd).collect();
    push(
        cases,
        "9600-conditions-on-nothing",
        file.to_string(),
        "content-unknown-item",
    );
}

fn trust(cases: &mut Vec<Case>) {
    push(
        cases,
        "sets-an-answer-of-ours",
        with(
            "/actions/0/sets",
            json!([{ "item": "backup-frequency", "code": "daily" }]),
        ),
        "pack-wrong",
    );
    push(
        cases,
        "measures-a-blocking-practice",
        with("/items/1/measures/0/practice", json!("backups")),
        "pack-wrong",
    );
    push(
        cases,
        "measures-alone",
        with("/items/1/measures/0/practice", json!("physical-access")),
        "pack-wrong",
    );
    push(
        cases,
        "weighs-more-than-half",
        with(WEIGHT, json!(0.6)),
        "pack-wrong",
    );
    let without = json!([
        "email-password",
        "backup-frequency",
        "backup-restored",
        "updates-delay",
        "new-account-number"
    ]);
    push(
        cases,
        "asks-nothing-blocking",
        with("/pack/first_pass", without),
        "pack-wrong",
    );
}
