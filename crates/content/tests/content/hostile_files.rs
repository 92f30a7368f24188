//! Files that somebody else wrote: each ends in its own error, none in a panic.

use crate::small::Small;
use content::{Place, Texts};
use proptest::prelude::*;

#[track_caller]
fn check(path: &str, bytes: &[u8], code: &str, place: &str) {
    let error = Small::new()
        .write(path, bytes)
        .library()
        .expect_err("the file is refused");
    let shown = (&*error.file, error.problem.code(), error.place.to_string());
    assert_eq!(shown, (path, code, place.to_owned()));
}

#[track_caller]
fn check_text(text: &str, code: &str) {
    let small = Small::new().write("es/app.ftl", text.as_bytes());
    let error = small.texts().expect_err("the text is refused");
    assert_eq!((&*error.file, error.problem.code()), ("es/app.ftl", code));
}

#[test]
fn broken_toml_says_line_and_column() {
    check("items/web.toml", b"[[item]]\nid = \n", "content-syntax", ":2:6");
    check(
        "items/web.toml",
        b"[[item]]\nid = \"a\"\nid = \"b\"\n",
        "content-duplicate-field",
        ":3:1",
    );
    check(
        "method/words.toml",
        b"strong = 0.1\n",
        "content-missing-field",
        ":1:1",
    );
    check(
        "method/words.toml",
        b"strong = \"x\"\ngood = 1\nneeds_attention = 1\nhigh = 1\n",
        "content-wrong-shape",
        ":1:10",
    );
}

#[test]
fn unknown_keys_and_values_are_refused() {
    let item = |more: &str| {
        format!(
            "[[item]]\nid = \"a\"\nkind = \"single\"\noptions = [{{ code = \"b\" }}, {{ code = \"c\" }}]\n{more}\n"
        )
    };
    check(
        "items/web.toml",
        item("script = \"exit\"").as_bytes(),
        "content-unknown-field",
        ":5:1",
    );
    check(
        "items/web.toml",
        item("evidence = \"lots\"").as_bytes(),
        "content-unknown-value",
        ":5:12",
    );
    check(
        "items/web.toml",
        item("[[extra]]").as_bytes(),
        "content-unknown-field",
        ":5:3",
    );
    check(
        "items/web.toml",
        item("valid_for = \"P6X\"").as_bytes(),
        "content-wrong-shape",
        ":5:13",
    );
    check(
        "items/web.toml",
        item("enable_when = [{ all = true }]").as_bytes(),
        "content-wrong-shape",
        ":5:15",
    );
}

#[test]
fn ids_that_could_be_paths_or_devices_are_refused() {
    let item = |id: &str| {
        format!(
            "[[item]]\nid = \"{id}\"\nkind = \"single\"\noptions = [{{ code = \"b\" }}, {{ code = \"c\" }}]\n"
        )
    };
    for id in ["../../etc/passwd", "con", "Ñ", "", &"x".repeat(65)] {
        let shown = format!(" ({})", id.chars().take(80).collect::<String>());
        check("items/web.toml", item(id).as_bytes(), "content-bad-id", &shown);
    }
}

#[test]
fn size_encoding_characters_and_depth_are_limited() {
    check(
        "items/web.toml",
        &vec![b'#'; 2 * 1024 * 1024 + 1],
        "content-too-large",
        "",
    );
    check("items/web.toml", b"# \xff\n", "content-not-utf8", "");
    check(
        "items/web.toml",
        "# a\u{202e}b\n".as_bytes(),
        "content-forbidden-character",
        ":1:4",
    );
    check(
        "packs/small.toml",
        b"id = \"a\\u202E\"\n",
        "content-forbidden-character",
        " (id)",
    );
    let long = format!("id = \"{}\"\n", "x".repeat(4_001));
    check(
        "packs/small.toml",
        long.as_bytes(),
        "content-text-too-long",
        " (id)",
    );
    let deep = format!("id = {}1{}\n", "[".repeat(5_000), "]".repeat(5_000));
    let error = Small::new()
        .write("packs/small.toml", deep.as_bytes())
        .library()
        .expect_err("too deep");
    assert_eq!(error.problem.code(), "content-syntax");
    assert!(matches!(error.place, Place::Line { line: 1, .. }));
}

#[test]
fn packs_and_libraries_have_a_size() {
    let items: Vec<String> = (0..501).map(|index| format!("\"item-{index}\"")).collect();
    let pack = format!(
        "id = \"small\"\nversion = 1\naudience = \"citizen\"\njurisdiction = \"ES\"\nlicence = \"x\"\n\
         sources = [\"x\"]\nfirst_pass = []\n[[sections]]\nid = \"all\"\nitems = [{}]\n",
        items.join(",")
    );
    check("packs/small.toml", pack.as_bytes(), "content-too-many", "");
    let item = |index: usize| {
        let options = "options = [{ code = \"yes\" }, { code = \"no\" }]";
        format!("[[item]]\nid = \"i{index}\"\nkind = \"boolean\"\n{options}\n")
    };
    let items: Vec<String> = (0..2_001).map(item).collect();
    let items = items.concat();
    check("items/web.toml", items.as_bytes(), "content-too-many", "");
}

#[test]
fn a_file_that_nothing_reads_is_refused_and_a_missing_one_is_named() {
    check("method/effect.toml", b"", "content-unexpected", "");
    let small = Small::new();
    std::fs::remove_file(small.path("method/words.toml")).unwrap();
    let error = small.library().expect_err("the words are missing");
    assert_eq!(
        (&*error.file, error.problem.code()),
        ("method/words.toml", "content-missing")
    );
}

#[test]
fn hostile_fluent_never_reaches_the_parser() {
    check_text(&format!("a = {}", "{".repeat(50_000)), "content-too-deep");
    check_text(
        &format!("a = {{ {}1{} }}", "F(\")\", ".repeat(3_000), ")".repeat(3_000)),
        "content-too-deep",
    );
    check_text(&format!("a = {}", "{ $x }".repeat(300)), "content-too-deep");
    check_text(&format!("a = {}", "x".repeat(257 * 1024)), "content-too-large");
    check_text("a = \u{202e}b", "content-forbidden-character");
    check_text("a = { $x", "content-syntax");
    check_text("= b", "content-syntax");
}

#[test]
fn a_folder_that_is_not_there_is_an_error() {
    let error = Texts::sources_from_dir(std::path::Path::new("/nonexistent")).expect_err("no folder");
    assert_eq!(error.problem.code(), "content-unreadable");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_file_makes_reading_or_linting_panic(more in "[-a-z0-9_=\\[\\]{}\",.# \n]{0,120}", at in 0usize..4) {
        let path = ["items/web.toml", "actions/web.toml", "packs/small.toml", "channels/es.toml"][at];
        let small = Small::new().append(path, &more);
        if let Ok(library) = small.library() {
            content::lint(&library, &small.texts().expect("the texts are untouched"), None);
        }
    }
}
