//! A library of four items that lints clean, and a way to break one thing in it.

use content::{ContentError, Library, LocaleSource, Texts};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/small")
}

/// The project's own `questionnaires/` and `locales/`.
pub(crate) fn project(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(folder)
}

pub(crate) fn project_texts() -> Texts {
    let sources = Texts::sources_from_dir(&project("locales")).expect("the project's texts can be read");
    Texts::parse(&sources).expect("the project's texts are Fluent")
}

/// The small library with one text replaced in one file; a path under `locales/<lang>/` changes a text file.
pub(crate) struct Small {
    folder: TempDir,
}

impl Small {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        copy(&root(), folder.path());
        Self { folder }
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        let top = if path.starts_with("es/") || path.starts_with("en/") {
            "locales"
        } else {
            "questionnaires"
        };
        self.folder.path().join(top).join(path)
    }

    pub(crate) fn write(self, path: &str, bytes: &[u8]) -> Self {
        fs::write(self.path(path), bytes).expect("the temporary folder can be written");
        self
    }

    pub(crate) fn replace(self, path: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.path(path)).expect("the file is there");
        assert!(
            text.contains(from),
            "{path} has no `{from}`: the case tests nothing"
        );
        let text = text.replacen(from, to, 1);
        self.write(path, text.as_bytes())
    }

    pub(crate) fn append(self, path: &str, more: &str) -> Self {
        let text = fs::read_to_string(self.path(path)).expect("the file is there");
        self.write(path, format!("{text}\n{more}").as_bytes())
    }

    pub(crate) fn library(&self) -> Result<Library, ContentError> {
        Library::from_dir(&self.folder.path().join("questionnaires"))
    }

    pub(crate) fn texts(&self) -> Result<Texts, ContentError> {
        let sources: Vec<LocaleSource> = Texts::sources_from_dir(&self.folder.path().join("locales"))?;
        Texts::parse(&sources)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a temporary folder");
    for entry in fs::read_dir(from).expect("the small library is there") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), &target).expect("the temporary folder can be written");
        }
    }
}
