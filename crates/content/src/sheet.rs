//! A questionnaire as a spreadsheet: the columns of an `XLSForm`, so that a trainer writes it where they write tables and
//! other programs for forms read it too.
//!
//! One CSV file. Its first column names a sheet (`settings`, `survey`, `choices`); the row below it names the columns. That
//! is how `pyxform`, which defines the format, reads a form from CSV. Actions are rows of type `note`, since it knows no
//! further sheet.
//!
//! Questions of ours stand there in full, for reading and for other programs. Read back, they must say what they say in
//! the program: a changed question is another question, and wants an id of its own.

mod conditions;
mod read;
mod template;
mod write;

pub use read::read;
pub use template::template;
pub use write::write;

/// Columns of each sheet, in order.
const SETTINGS: [&str; 8] = [
    "form_title",
    "form_id",
    "version",
    "default_language",
    "audience",
    "jurisdiction",
    "licence",
    "sources",
];
const SURVEY: [&str; 17] = [
    "type",
    "name",
    "relevant",
    "required",
    "first_pass",
    "measures",
    "valid_for",
    "evidence",
    "profile",
    "conditions",
    "practice",
    "sets",
    "minutes_least",
    "minutes_most",
    "cost",
    "who",
    "needs",
];
const CHOICES: [&str; 4] = ["list_name", "name", "level", "as"];

/// Columns with a language, and which text of a question and of an action each holds.
const SETTINGS_TEXTS: [(&str, &str); 3] = [
    ("name_text", ""),
    ("about", ".about"),
    ("audience_text", ".audience"),
];
const QUESTION_TEXTS: [(&str, &str); 3] = [("label", ""), ("hint", ".help"), ("guidance_hint", ".why")];
const ACTION_TEXTS: [(&str, &str); 13] = [
    ("label", ""),
    ("hint", ".how"),
    ("guidance_hint", ".because"),
    ("verify", ".verify"),
    ("ask_help", ".ask-help"),
    ("how_windows", ".how-windows"),
    ("how_macos", ".how-macos"),
    ("how_linux", ".how-linux"),
    ("how_android", ".how-android"),
    ("how_iphone", ".how-iphone"),
    ("how_google", ".how-google"),
    ("how_microsoft", ".how-microsoft"),
    ("how_other", ".how-other"),
];

/// What the name of an action's row begins with: a question may have the same id.
const ACTION: &str = "action-";

/// What a name of a choice begins with if it is a reason for which a question does not apply.
const NOT_APPLICABLE: &str = "not-applicable-";

/// What this language is called in the heading of a column. `XLSForm` writes `label::Español (es)`.
fn heading(column: &str, language: &str) -> String {
    let name = match language {
        "es" => "Español",
        "en" => "English",
        "ca" => "Català",
        "gl" => "Galego",
        "eu" => "Euskara",
        other => other,
    };
    format!("{column}::{name} ({language})")
}

/// The column and the language of a heading.
fn parted(heading: &str) -> (&str, Option<&str>) {
    match heading.split_once("::") {
        Some((column, language)) => {
            let tag = language
                .rsplit_once('(')
                .and_then(|(_, tag)| tag.strip_suffix(')'));
            (column.trim(), Some(tag.unwrap_or(language).trim()))
        }
        None => (heading.trim(), None),
    }
}

/// Whether a spreadsheet would take a cell for a formula.
fn is_formula(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before it. [`live`] takes it away again.
fn inert(text: &str) -> String {
    if is_formula(text.trim_start_matches('\'')) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// What was meant by a cell.
fn live(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_each_says_what_it_said() {
        for text in ["=1+1", "+34", "-5", "@x", "'=1", "''=1", "'a", "a=1", ""] {
            let cell = inert(text);
            assert!(!is_formula(&cell), "{text}");
            assert_eq!(live(&cell), text);
        }
    }

    #[test]
    fn headings_name_column_and_language() {
        assert_eq!(parted(&heading("label", "es")), ("label", Some("es")));
        assert_eq!(parted("label::en"), ("label", Some("en")));
        assert_eq!(parted("type"), ("type", None));
    }
}
