//! Questionnaires as spreadsheets: a new one, one of ours, and back into a pack file.

use super::statement::{read_to_limit, unreadable};
use super::{Desk, our_texts, typed};
use crate::exchange::write_export;
use crate::failure::{Failure, Result};
use content::{Finding, PackFile, Severity, sheet};
use jiff::civil::Date;
use std::path::Path;

impl Desk {
    /// Writes the sheet that a new questionnaire begins with: a small example, under an id of its own.
    ///
    /// Fails with `content-bad-id` or `not-writable`.
    pub fn new_sheet(&self, id: &str, out: &Path) -> Result<()> {
        let sheet = sheet::template(&typed(out), self.library(), &our_texts()?, id)?;
        write(out, &sheet)
    }

    /// Writes a questionnaire as a sheet: one of the program, by its id, or a pack file.
    ///
    /// Fails with the code of whatever is wrong with the file, or with `not-writable`.
    pub fn export_sheet(&self, what: &str, out: &Path) -> Result<()> {
        let texts = our_texts()?;
        let file = match self.library().pack(what) {
            Some(pack) if self.library().outside_pack(what).is_none() => {
                PackFile::of_ours(self.library(), pack, &texts)
            }
            _ => PackFile::parse(what, &bytes_of(Path::new(what))?)?,
        };
        write(out, &sheet::write(self.library(), &texts, &file))
    }

    /// Makes a pack file of a sheet. What the linter says of it comes back; with an error in it nothing is written.
    ///
    /// Fails with the code of whatever is wrong with the sheet, or with `not-writable`.
    pub fn import_sheet(&self, path: &Path, out: &Path, at: Option<Date>) -> Result<Vec<Finding>> {
        let name = typed(path);
        let texts = our_texts()?;
        let file = sheet::read(&name, &bytes_of(path)?, self.library(), &texts)?;
        let findings = file.findings(&name, self.library(), &texts, at)?;
        if !findings.iter().any(|finding| finding.severity == Severity::Error) {
            write(out, &file.to_json())?;
        }
        Ok(findings)
    }
}

/// The bytes of a file that somebody else may have written, no more than the limit and one.
fn bytes_of(path: &Path) -> Result<Vec<u8>> {
    read_to_limit(path).map_err(|error| unreadable(&typed(path), error.kind()))
}

fn write(path: &Path, text: &str) -> Result<()> {
    let failed = |failure: Failure| failure.with("file", typed(path));
    write_export(path, text.as_bytes()).map_err(failed)
}
