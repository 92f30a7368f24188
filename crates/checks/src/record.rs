//! A system that remembers: wraps another one and writes what was asked as a redacted bundle.

mod der;
mod others;
mod rebuilt;
mod redact;

use crate::bundle::{BundleError, Entry, FORMAT, Manifest};
use crate::knowledge::Knowledge;
use crate::raw::Answer;
use crate::request::Request;
use crate::run::Run;
use crate::system::{Os, System};
use redact::Redactor;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// Answers for another system and keeps what was asked. In memory the answers are as they came; what is written
/// is rebuilt from the few values that rules look at.
pub struct Record<'s> {
    inner: &'s dyn System,
    answers: Mutex<BTreeMap<Request, Answer>>,
}

impl<'s> Record<'s> {
    /// Records what `inner` answers.
    pub fn new(inner: &'s dyn System) -> Self {
        Self {
            inner,
            answers: Mutex::default(),
        }
    }

    /// Writes the bundle of a run into an empty or new folder, readable by its owner alone. The tables tell which
    /// issuers of certificates are public; other names are left out.
    pub fn write(
        &self,
        folder: &Path,
        run: &Run,
        knowledge: &Knowledge,
        provenance: &str,
    ) -> Result<(), BundleError> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let redactor = Redactor::new(&answers, &knowledge.issuers.rows);
        let mut manifest = Manifest {
            format: FORMAT,
            os: self.inner.os(),
            provenance: provenance.to_owned(),
            now: run.at,
            checks: run
                .results
                .iter()
                .map(|result| result.id.as_str().to_owned())
                .collect(),
            redactions: redact::SUMMARY.to_owned(),
            answers: Vec::new(),
        };
        create_private(folder)?;
        for (number, (request, answer)) in answers.iter().enumerate() {
            let (request, answer) = redactor.redact(request, answer);
            let mut entry = Entry::of(&request.key(), &answer);
            if let (Ok(raw), None) = (&answer, &entry.text) {
                let name = format!("{number:03}.bin");
                fs_err::write(folder.join(&name), raw.bytes())?;
                entry.file = Some(name);
            }
            manifest.answers.push(entry);
        }
        let mut text = serde_json::to_string_pretty(&manifest)?;
        text.push('\n');
        fs_err::write(folder.join("manifest.json"), text)?;
        Ok(())
    }
}

impl System for Record<'_> {
    fn os(&self) -> Os {
        self.inner.os()
    }

    fn ask(&self, request: &Request) -> Answer {
        let answer = self.inner.ask(request);
        self.answers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(request.clone(), answer.clone());
        answer
    }
}

fn create_private(folder: &Path) -> Result<(), BundleError> {
    if folder.exists() {
        if fs_err::read_dir(folder)?.next().is_some() {
            return Err(BundleError::Io(std::io::Error::new(
                std::io::ErrorKind::DirectoryNotEmpty,
                format!("the folder {} is not empty", folder.display()),
            )));
        }
        return Ok(());
    }
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt as _;
        builder.mode(0o700);
    }
    Ok(builder.create(folder)?)
}
