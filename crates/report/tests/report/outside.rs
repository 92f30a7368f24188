//! A finished file in the hands of programs that know nothing of ours: qpdf, poppler and zbar.

use serde_json::Value;
use std::path::Path;
use std::process::{Command, Output};

/// What a program prints; one that is missing or refuses the file fails the test and says so.
pub(crate) fn output(program: &str, arguments: &[&str], folder: &Path) -> String {
    let result = run(program, arguments, folder);
    let errors = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "{program} refuses the file: {errors}");
    String::from_utf8_lossy(&result.stdout).into_owned()
}

/// Runs a program to its end, whatever it answers.
#[expect(
    clippy::disallowed_methods,
    reason = "a test compares with independent programs"
)]
pub(crate) fn run(program: &str, arguments: &[&str], folder: &Path) -> Output {
    let result = Command::new(program).args(arguments).current_dir(folder).output();
    result.unwrap_or_else(|error| panic!("{program} must be installed for this test: {error}"))
}

/// What the programs found in a file.
pub(crate) struct Examined {
    pub(crate) pages: usize,
    /// Texts of the model that were looked for.
    pub(crate) texts: usize,
    /// Codes that were read.
    pub(crate) codes: usize,
    /// What is wrong, for whoever reads the terminal.
    pub(crate) faults: Vec<String>,
}

/// Looks at a file and at the model that it was made of: its syntax, its texts, its codes.
pub(crate) fn examine(folder: &Path, file: &str, model: &Value) -> Examined {
    let mut faults = Vec::new();
    let syntax = output("qpdf", &["--check", file], folder);
    if !syntax.contains("No syntax or stream encoding errors found") {
        faults.push(syntax);
    }
    let pages = text_of_pages(folder, file);
    let mut texts = Vec::new();
    printed(model, &mut texts);
    let all = pages.concat();
    let missing = texts.iter().filter(|text| !all.contains(&squeezed(text)));
    faults.extend(missing.map(|text| format!("«{text}» cannot be found")));
    let codes = codes(folder, file, model, &pages, &mut faults);
    Examined {
        pages: pages.len(),
        texts: texts.len(),
        codes,
        faults,
    }
}

/// The text of each page, squeezed.
fn text_of_pages(folder: &Path, file: &str) -> Vec<String> {
    let text = output("pdftotext", &["-raw", "-enc", "UTF-8", file, "-"], folder);
    // A form feed ends each page.
    text.trim_end_matches('\u{c}')
        .split('\u{c}')
        .map(squeezed)
        .collect()
}

/// A long word may be cut at the end of a line, so spaces do not count.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// Not printed: addresses without their scheme, words for people who do not see a figure, metadata.
const SILENT: [&str; 10] = [
    "url",
    "alt",
    "language",
    "created",
    "kind",
    "version",
    "page",
    "not_done",
    "blank",
    "empty_box",
];

/// Printed only where there is something that they name: the words of columns and legends.
const CONDITIONAL: [&str; 5] = ["labels", "known", "possible", "undone", "gap"];

/// Page one shows at least so many of its actions, and more where there is room.
const FIRST_ACTIONS: usize = 3;

/// Every text of a model that is printed.
fn printed(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| printed(item, out)),
        Value::Object(fields) if !is_left_out(value) => {
            for (key, item) in fields {
                match (key.as_str(), &item["rows"]) {
                    (key, _) if SILENT.contains(&key) || CONDITIONAL.contains(&key) => {}
                    ("first_actions", Value::Array(rows)) if rows.len() > FIRST_ACTIONS => {
                        printed(&item["title"], out);
                        rows[..FIRST_ACTIONS].iter().for_each(|row| printed(row, out));
                    }
                    _ => printed(item, out),
                }
            }
        }
        _ => {}
    }
}

/// A part that holds nothing is left out, heading included.
fn is_left_out(part: &Value) -> bool {
    ["groups", "rows"]
        .iter()
        .any(|list| part[list].as_array().is_some_and(Vec::is_empty))
}

/// Reads the codes of a file from a print of 150 dots per inch. They must be those of the model, each as often as there,
/// and each must lead where a link of the file leads too.
fn codes(folder: &Path, file: &str, model: &Value, pages: &[String], faults: &mut Vec<String>) -> usize {
    let mut wanted = Vec::new();
    addresses_of_codes(model, &mut wanted);
    wanted.sort_unstable();
    // The address is printed below its code, so a page without any has no code.
    let may_have_one = |text: &String| wanted.iter().any(|url| text.contains(without_scheme(url)));
    let numbers = (1..).zip(pages).filter(|(_, text)| may_have_one(text));
    let mut read: Vec<String> = numbers
        .flat_map(|(number, _): (usize, _)| codes_of_page(folder, file, &number.to_string()))
        .collect();
    read.sort_unstable();
    if read != wanted {
        faults.push(format!("the codes say {read:?} instead of {wanted:?}"));
    }
    let links = output("pdfinfo", &["-url", file], folder);
    let links: Vec<&str> = links
        .lines()
        .filter_map(|line| line.split_whitespace().last())
        .collect();
    let dead = read.iter().filter(|url| !links.contains(&url.as_str()));
    faults.extend(dead.map(|url| format!("{url} is in a code and no link")));
    read.len()
}

fn addresses_of_codes<'m>(value: &'m Value, out: &mut Vec<&'m str>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| addresses_of_codes(item, out)),
        Value::Object(fields) => {
            out.extend(fields.get("qr").and_then(|qr| qr["url"].as_str()));
            fields.values().for_each(|item| addresses_of_codes(item, out));
        }
        _ => {}
    }
}

fn without_scheme(url: &str) -> &str {
    url.trim_start_matches("https://")
        .trim_start_matches("www.")
        .trim_end_matches('/')
}

fn codes_of_page(folder: &Path, file: &str, number: &str) -> Vec<String> {
    let picture = format!("{file}-{number}");
    let render = [
        "-r",
        "150",
        "-gray",
        "-singlefile",
        "-f",
        number,
        "-l",
        number,
        file,
        &picture,
    ];
    output("pdftoppm", &render, folder);
    let picture = format!("{picture}.pgm");
    let only_these = ["--quiet", "--raw", "-Sdisable", "-Sqrcode.enable"];
    let read = run("zbarimg", &[&only_these[..], &[&picture]].concat(), folder);
    // 4: there is no code.
    assert!(
        matches!(read.status.code(), Some(0 | 4)),
        "zbarimg refuses {picture}"
    );
    fs_err::remove_file(folder.join(&picture)).unwrap();
    let read = String::from_utf8_lossy(&read.stdout);
    read.lines().map(ToOwned::to_owned).collect()
}
