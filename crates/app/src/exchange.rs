//! An assessment as one file: to keep, to hand over, to merge.

use crate::app::{App, new_device, write_file};
use crate::dto::{Exported, Imported};
use crate::failure::{Failure, Result};
use content::AssessmentFile;
use domain::{Subject, SubjectId, SubjectKind};
use std::path::Path;

/// Larger files are no assessment of ours, in bytes.
const LARGEST_FILE: u64 = 16 * 1024 * 1024;

impl App {
    /// The name that is proposed for the plan.
    pub fn plan_file_name(&self, language: &str) -> String {
        let texts = crate::texts::plain(language);
        let args = l10n::Args::new().text("date", self.clock.now().date().to_string());
        format!("{}.pdf", texts.text("report-file-name", &args))
    }

    /// Prints the plan in a language of its own, and writes it.
    pub fn export_plan(&mut self, path: &Path, language: &str) -> Result<Exported> {
        let case = self.case()?;
        let plan = case.print(&case.snapshot(), language)?;
        write_export(path, &plan.bytes)?;
        self.exported = Some(path.to_owned());
        Ok(Exported {
            file: Some(file_name(path)),
            pages: u32::try_from(plan.pages).unwrap_or(u32::MAX),
            uncovered: plan.uncovered.into_iter().collect(),
        })
    }

    /// The plan that was just written, for the desktop to open.
    pub fn exported(&self) -> Result<&Path> {
        self.exported
            .as_deref()
            .filter(|path| path.exists())
            .ok_or_else(|| Failure::new("nothing-exported"))
    }

    /// The name that is proposed for the file of an assessment.
    pub fn assessment_file_name(&self) -> String {
        let texts = crate::texts::plain(self.language);
        format!(
            "{}-{}.json",
            texts.text("file-name-assessment", &l10n::Args::new()),
            self.clock.now().date()
        )
    }

    /// Writes the open assessment, with who it is about, into one readable file.
    pub fn export_assessment(&self, path: &Path) -> Result<Exported> {
        let session = self.session()?;
        let subjects = session.vault.subjects()?;
        let file = AssessmentFile::new(subjects, session.assessment.clone(), session.events.clone());
        let bytes = serde_json::to_vec_pretty(&file).map_err(|_| Failure::new("internal"))?;
        write_export(path, &bytes)?;
        Ok(Exported {
            file: Some(file_name(path)),
            pages: 0,
            uncovered: String::new(),
        })
    }

    /// Merges an assessment file into the vault, by id: what is there stays. If the file is about the assessment
    /// that is open, its events join it; else it becomes the open one.
    pub fn import_assessment(&mut self, path: &Path) -> Result<Imported> {
        let name = file_name(path);
        let bytes = read_capped(path, LARGEST_FILE)?;
        let file = AssessmentFile::parse(&name, &bytes)?;
        let all = u32::try_from(file.events.len()).unwrap_or(u32::MAX);
        let session = self.session_mut()?;
        if file.assessment.pack != session.assessment.pack {
            return Err(Failure::new("bad-file").with("file", name));
        }
        let subjects = with_device(file.subjects, file.assessment.subject);
        let merged = session
            .vault
            .merge(&subjects, std::slice::from_ref(&file.assessment), &file.events)?;
        self.reopen(file.assessment.id)?;
        let added = u32::try_from(merged.events).unwrap_or(u32::MAX);
        Ok(Imported {
            file: Some(name),
            added,
            known: all.saturating_sub(added),
        })
    }
}

/// The subjects with a device for whoever is assessed: facts of this computer need one to speak about.
fn with_device(mut subjects: Vec<Subject>, owner: SubjectId) -> Vec<Subject> {
    let is_own = |subject: &Subject| subject.kind == SubjectKind::Device && subject.parent == Some(owner);
    if !subjects.iter().any(is_own) {
        subjects.push(new_device(owner));
    }
    subjects
}

/// Writes an export; a target that cannot be written has a code of its own, since nothing of the vault is at stake.
pub(crate) fn write_export(path: &Path, bytes: &[u8]) -> Result<()> {
    write_file(path, bytes).map_err(|failure| match failure.code.as_str() {
        "read-only" | "internal" => Failure::new("not-writable").with("file", file_name(path)),
        _ => failure,
    })
}

/// Reads a file that somebody else may have written.
pub(crate) fn read_capped(path: &Path, limit: u64) -> Result<Vec<u8>> {
    use std::io::Read;
    let unreadable = || Failure::new("bad-file").with("file", file_name(path));
    let mut bytes = Vec::new();
    let file = fs_err::File::open(path).map_err(|_| unreadable())?;
    file.take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| unreadable())?;
    if bytes.len() as u64 > limit {
        return Err(Failure::new("file-too-large").with("file", file_name(path)));
    }
    Ok(bytes)
}

/// The last part of a path: all of it that may be shown.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
