//! The same file in the hands of programs that know nothing of ours: poppler, qpdf and zbar.

use crate::models;
use crate::reader::tidy;
use std::path::Path;
use std::process::Command;

/// What a program prints; a program that is missing fails the test and says so.
#[expect(
    clippy::disallowed_methods,
    reason = "a test compares with independent programs"
)]
pub(crate) fn output(program: &str, arguments: &[&str], folder: &Path) -> String {
    let result = Command::new(program).args(arguments).current_dir(folder).output();
    let result = result.unwrap_or_else(|error| panic!("{program} must be installed for this test: {error}"));
    let errors = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "{program} refuses the file: {errors}");
    String::from_utf8_lossy(&result.stdout).into_owned()
}

/// A folder with the rendered model in it as `plan.pdf`.
fn rendered(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let bytes = report::render(&models::named(name)).unwrap().bytes;
    report::write(&folder.path().join("plan.pdf"), &bytes).unwrap();
    folder
}

/// Every text of a model that is printed.
fn strings(value: &serde_json::Value, out: &mut Vec<String>) {
    // Not printed: addresses without their scheme, words for people who do not see a figure, metadata.
    let silent = [
        "url", "alt", "language", "created", "kind", "version", "page", "not_done", "blank",
    ];
    // Printed only where there is something to print.
    let conditional = ["labels"];
    match value {
        serde_json::Value::String(text) => out.push(text.clone()),
        serde_json::Value::Array(items) => items.iter().for_each(|item| strings(item, out)),
        serde_json::Value::Object(fields) => {
            let printed = fields.iter().filter(|(key, _)| !silent.contains(&key.as_str()));
            let printed = printed.filter(|(key, _)| !conditional.contains(&key.as_str()));
            printed.for_each(|(_, item)| strings(item, out));
        }
        _ => {}
    }
}

#[test]
fn qpdf_finds_nothing_to_complain_about() {
    for (name, _) in models::all() {
        let folder = rendered(name);
        let report = output("qpdf", &["--check", "plan.pdf"], folder.path());
        assert!(
            report.contains("No syntax or stream encoding errors found"),
            "{name}: {report}"
        );
    }
}

#[test]
fn pdftotext_finds_every_text_of_the_model() {
    for name in ["full.es", "full.en", "short.es", "short.en"] {
        let folder = rendered(name);
        let text = output(
            "pdftotext",
            &["-raw", "-enc", "UTF-8", "plan.pdf", "-"],
            folder.path(),
        );
        // A long word may be cut at the end of a line, so spaces do not count.
        let text = tidy(&text).replace(' ', "");
        let mut expected = Vec::new();
        strings(&serde_json::to_value(models::named(name)).unwrap(), &mut expected);
        for words in expected {
            assert!(
                text.contains(&tidy(&words).replace(' ', "")),
                "{name}: «{words}» cannot be found"
            );
        }
    }
}

#[test]
fn every_font_is_embedded_as_a_subset() {
    let folder = rendered("full.es");
    let fonts = output("pdffonts", &["plan.pdf"], folder.path());
    let lines: Vec<_> = fonts.lines().skip(2).collect();
    assert!(!lines.is_empty());
    for line in lines {
        assert!(
            line.contains("yes yes yes"),
            "not embedded, not reduced or without character map: {line}"
        );
    }
}

#[test]
fn codes_are_read_from_a_print_of_150_dots_per_inch() {
    let folder = rendered("full.es");
    for page in ["1", "8"] {
        let arguments = [
            "-r",
            "150",
            "-gray",
            "-png",
            "-singlefile",
            "-f",
            page,
            "-l",
            page,
            "plan.pdf",
            page,
        ];
        output("pdftoppm", &arguments, folder.path());
        let read = output(
            "zbarimg",
            &["--quiet", "--raw", &format!("{page}.png")],
            folder.path(),
        );
        assert_eq!(
            read.trim(),
            "https://www.incibe.es/linea-de-ayuda-en-ciberseguridad",
            "page {page}"
        );
    }
}
