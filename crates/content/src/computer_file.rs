//! What a look at one computer found, as one small file that a person can read before it is handed over.

use crate::assessment_file::Head;
use crate::{ContentError, Problem, files::parse_json, limits};
use domain::{Computer, Found};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What this program writes and reads.
pub const COMPUTER_FORMAT: &str = "resguardo-computer/1";

/// Verdicts and their date, under a label that a person typed. None of the values that the verdicts rest on is in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ComputerFile {
    /// [`COMPUTER_FORMAT`].
    pub format: String,
    /// What people call the computer.
    pub label: String,
    /// The civil day of the look.
    #[schemars(with = "String")]
    pub looked: Date,
    /// What was found.
    pub found: Vec<Found>,
}

impl ComputerFile {
    /// A file in the present format.
    pub fn new(computer: Computer) -> Self {
        Self {
            format: COMPUTER_FORMAT.to_owned(),
            label: computer.label,
            looked: computer.looked,
            found: computer.found,
        }
    }

    /// Reads a file. Its label is a name, and it says one thing of each check.
    pub fn parse(name: &str, bytes: &[u8]) -> Result<Computer, ContentError> {
        let head: Head = parse_json(name, bytes, limits::COMPUTER_BYTES)?;
        if head.format != COMPUTER_FORMAT {
            let found = head.format.chars().take(80).collect();
            return Err(ContentError::at_key(
                name,
                "format",
                Problem::UnknownFormat { found },
            ));
        }
        let file: Self = parse_json(name, bytes, limits::COMPUTER_BYTES)?;
        match file.problem() {
            Some((key, problem)) => Err(ContentError::at_key(name, key, problem)),
            None => Ok(Computer {
                label: file.label,
                looked: file.looked,
                found: file.found,
            }),
        }
    }

    fn problem(&self) -> Option<(String, Problem)> {
        if self.label.trim().is_empty() || self.label.chars().count() > limits::NAME_CHARS {
            return Some(("label".to_owned(), Problem::WrongValue));
        }
        self.found.iter().enumerate().find_map(|(index, found)| {
            let id = found.check.to_string();
            let is_repeated = self.found[..index].iter().any(|other| other.check == found.check);
            let problem = if !limits::is_check_id(&id) {
                Problem::BadId { id }
            } else if is_repeated {
                Problem::DuplicateField { field: id }
            } else {
                return None;
            };
            Some((format!("found/{index}/check"), problem))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::ComputerFile;
    use crate::{ContentError, Place, Problem};
    use domain::{CheckId, Computer, Found, UnknownReason, Verdict};
    use jiff::civil::date;

    fn parse(text: &str) -> Result<Computer, ContentError> {
        ComputerFile::parse("reception.json", text.as_bytes())
    }

    /// A file with a label and these checks.
    fn with(label: &str, checks: &[&str]) -> String {
        let found: Vec<String> = checks
            .iter()
            .map(|check| format!(r#"{{"check":"{check}","verdict":"pass"}}"#))
            .collect();
        format!(
            r#"{{"format":"resguardo-computer/1","label":"{label}","looked":"2026-11-20","found":[{}]}}"#,
            found.join(",")
        )
    }

    #[test]
    fn what_is_written_is_read_again() {
        let computer = Computer {
            label: "Reception".to_owned(),
            looked: date(2026, 11, 20),
            found: vec![
                Found {
                    check: CheckId::from("disk.system_encrypted"),
                    verdict: Verdict::Fail,
                    reason: None,
                },
                Found {
                    check: CheckId::from("fw.enabled"),
                    verdict: Verdict::Unknown,
                    reason: Some(UnknownReason::Denied),
                },
            ],
        };
        let text = serde_json::to_string(&ComputerFile::new(computer.clone())).unwrap();
        assert_eq!(parse(&text).unwrap(), computer);
    }

    #[test]
    fn a_file_that_is_no_such_look_is_refused_where_it_is_wrong() {
        let cases = [
            (with("a", &["fw.enabled"]).replace("/1", "/2"), "format"),
            (with("  ", &["fw.enabled"]), "label"),
            (with(&"a".repeat(201), &["fw.enabled"]), "label"),
            (with("a", &["fw.enabled", "fw.enabled"]), "found/1/check"),
            (with("a", &["<b>"]), "found/0/check"),
        ];
        for (text, key) in cases {
            let place = parse(&text).unwrap_err().place;
            assert_eq!(place, Place::Key(key.to_owned()), "{text}");
        }
        let more = with("a", &[]).replace("\"found\"", "\"path\":\"/home\",\"found\"");
        assert!(matches!(
            parse(&more).unwrap_err().problem,
            Problem::UnknownField { .. }
        ));
    }
}
