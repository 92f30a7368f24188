//! An assessment as one file: to keep, to hand over, to merge.

use crate::app::{App, new_device, write_file};
use crate::assess::Statement;
use crate::dto::{Exported, Imported};
use crate::failure::{Failure, Result};
use content::{AssessmentFile, EventsFile, RunEntry, VAULT_FORMAT, VaultFile};
use domain::{Assessment, Event, Subject, SubjectKind};
use report::Rendered;
use std::path::{Path, PathBuf};
use store::Vault;
use zeroize::Zeroizing;

/// Larger files are no assessment of ours, in bytes.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

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
        let snapshot = case.snapshot();
        let plan = case.print(&snapshot, language)?;
        let exported = self.write_printed(path, plan)?;
        self.remember_printed(&snapshot);
        Ok(exported)
    }

    /// Writes a finished document, which the desktop may then be asked to open. Its bytes may hold a secret: they are
    /// wiped.
    pub(crate) fn write_printed(&mut self, path: &Path, page: Rendered) -> Result<Exported> {
        let bytes = Zeroizing::new(page.bytes);
        write_export(path, &bytes)?;
        self.exported = Some(path.to_owned());
        Ok(printed_as(path, page.pages, page.uncovered))
    }

    /// Keeps what was printed, so that it can be told later if the same day would read otherwise. The paper is what was
    /// asked for: if this cannot be kept, it is there all the same.
    fn remember_printed(&mut self, snapshot: &domain::Snapshot) {
        let kept = serde_json::to_string(snapshot).map_err(|_| Failure::new("internal"));
        let kept = kept.and_then(|json| {
            let session = self.session_mut()?;
            let assessment = session.assessment.id;
            let known = session.vault.snapshots(assessment)?;
            if known.last().is_none_or(|last| last.json != json) {
                session.vault.save_snapshot(assessment, snapshot.at, &json)?;
            }
            Ok(())
        });
        if let Err(error) = kept {
            tracing::warn!(code = error.code, "what was printed is not kept");
        }
    }

    /// The document that was just written, for the desktop to open: the plan or the recovery sheet.
    pub fn exported(&self) -> Result<&Path> {
        self.exported
            .as_deref()
            .filter(|path| path.exists())
            .ok_or_else(|| Failure::new("nothing-exported"))
    }

    /// The name that is proposed for the file of an assessment.
    pub fn assessment_file_name(&self) -> String {
        self.dated("file-name-assessment", "json")
    }

    /// Writes the open assessment, with who it is about, into one readable file.
    pub fn export_assessment(&self, path: &Path) -> Result<Exported> {
        let session = self.session()?;
        let subjects = session.vault.subjects()?;
        let file = AssessmentFile::new(subjects, session.assessment.clone(), session.events.clone());
        write_json(path, &file)
    }

    /// The name that is proposed for the file of everything.
    pub fn everything_file_name(&self) -> String {
        self.dated("file-name-everything", "json")
    }

    /// Writes everything in the open vault into one readable file.
    pub fn export_everything(&self, path: &Path) -> Result<Exported> {
        let vault = &self.session()?.vault;
        let assessments = vault.assessments()?;
        let events = events_of(vault, &assessments)?;
        let entry = |run: store::Run| RunEntry {
            date: run.date,
            run: serde_json::from_str(&run.json).unwrap_or_default(),
        };
        let file = VaultFile {
            format: VAULT_FORMAT.to_owned(),
            subjects: vault.subjects()?,
            assessments,
            events,
            runs: vault.runs()?.into_iter().map(entry).collect(),
        };
        write_json(path, &file)
    }

    /// Merges a file of one assessment or of everything into the vault, by id: what is there stays. If the file is about
    /// the assessment that is open, its events join it; else its first one becomes the open one. A file of dated answers,
    /// as the examples are, becomes an assessment of its own.
    pub fn import_assessment(&mut self, path: &Path) -> Result<Imported> {
        let name = file_name(path);
        let bytes = read_capped(path, LARGEST_FILE)?;
        let file = self.readable(&name, &bytes)?;
        let all = u32::try_from(file.events.len()).unwrap_or(u32::MAX);
        let known = |assessment: &Assessment| self.library.pack(assessment.pack.as_str()).is_some();
        if file.assessments.is_empty() || !file.assessments.iter().all(known) {
            return Err(Failure::new("bad-file").with("file", name));
        }
        self.back_up_if_needed();
        let session = self.session_mut()?;
        let subjects = with_devices(file.subjects, &file.assessments);
        let merged = session.vault.merge(&subjects, &file.assessments, &file.events)?;
        let open = session.assessment.id;
        let shown = file.assessments.iter().find(|assessment| assessment.id == open);
        self.reopen(shown.unwrap_or(&file.assessments[0]).id)?;
        let added = u32::try_from(merged.events).unwrap_or(u32::MAX);
        Ok(Imported {
            file: Some(name),
            added,
            known: all.saturating_sub(added),
        })
    }

    fn readable(&self, name: &str, bytes: &[u8]) -> Result<VaultFile> {
        let ours = VaultFile::parse_either(name, bytes);
        let Ok(said) = EventsFile::parse(name, bytes) else {
            return Ok(ours?);
        };
        if let Some(wrong) = said.validate(name, &self.library).into_iter().next() {
            return Err(wrong.into());
        }
        let pack = self.library.pack(said.pack.as_str());
        let audience = pack.map_or_else(String::new, |pack| pack.audience.clone());
        Ok(Statement::of(said, &self.library).into_assessment(bytes, &audience))
    }

    /// A proposed name: a word in the language in use, and today.
    pub(crate) fn dated(&self, word: &str, extension: &str) -> String {
        let texts = crate::texts::plain(self.language);
        let word = texts.text(word, &l10n::Args::new());
        format!("{word}-{}.{extension}", self.clock.now().date())
    }
}

/// Everything that was ever said in some assessments of a vault.
pub(crate) fn events_of(vault: &Vault, assessments: &[Assessment]) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for assessment in assessments {
        events.extend(vault.events(assessment.id)?);
    }
    Ok(events)
}

/// What is said of a file that was written.
pub(crate) fn saved_as(path: &Path) -> Exported {
    Exported {
        file: Some(file_name(path)),
        pages: 0,
        uncovered: String::new(),
    }
}

/// What is said of a printed document that was written.
pub(crate) fn printed_as(path: &Path, pages: usize, uncovered: Vec<char>) -> Exported {
    Exported {
        pages: u32::try_from(pages).unwrap_or(u32::MAX),
        uncovered: uncovered.into_iter().collect(),
        ..saved_as(path)
    }
}

/// Writes a file in clear, for people and for other programs.
pub(crate) fn write_json(path: &Path, file: &impl serde::Serialize) -> Result<Exported> {
    let bytes = serde_json::to_vec_pretty(file).map_err(|_| Failure::new("internal"))?;
    write_export(path, &bytes)?;
    Ok(saved_as(path))
}

/// The subjects with a device for everyone who is assessed: facts of this computer need one to speak about.
fn with_devices(mut subjects: Vec<Subject>, assessments: &[Assessment]) -> Vec<Subject> {
    for owner in assessments.iter().map(|assessment| assessment.subject) {
        let is_own = |subject: &Subject| subject.kind == SubjectKind::Device && subject.parent == Some(owner);
        if !subjects.iter().any(is_own) {
            subjects.push(new_device(owner));
        }
    }
    subjects
}

/// Writes an export; a target that cannot be written has a code of its own, since nothing of the vault is at stake.
pub(crate) fn write_export(path: &Path, bytes: &[u8]) -> Result<()> {
    let not_writable = || Failure::new("not-writable").with("file", file_name(path));
    let place = place_of(path).ok_or_else(not_writable)?;
    write_file(&place, bytes).map_err(|failure| match failure.code.as_str() {
        "read-only" | "internal" => not_writable(),
        _ => failure,
    })
}

/// Where an export really goes: behind a link, which so stays one. `None` if something is there that is no file, as
/// a folder, a device or a link into nothing: a new file would take its place and destroy it.
pub(crate) fn place_of(path: &Path) -> Option<PathBuf> {
    if fs_err::symlink_metadata(path).is_err() {
        return Some(path.to_owned());
    }
    fs_err::canonicalize(path).ok().filter(|place| place.is_file())
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
