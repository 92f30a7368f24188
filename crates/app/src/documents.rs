//! Documents that show what was answered: added by reference, looked at again, and copied together for an auditor.
//!
//! A file stays where it is; the vault keeps where that is and the SHA-256 of what was in it.

mod folder;

pub use folder::EvidenceCopies;

use crate::app::App;
use crate::case::Case;
use crate::dto::{DocumentInput, DocumentRow, DocumentState, Documents, Showable};
use crate::exchange::file_name;
use crate::failure::{Failure, Result};
use crate::first_run::checked_text;
use crate::plan::date;
use domain::{Backing, Body, Document, DocumentId, ItemId, PracticeId, Source, documents};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::io::Read;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Longest title and name, in characters.
pub(crate) const LONGEST_TEXT: usize = 200;

/// How much of a file is in memory at once, in bytes.
const BLOCK: usize = 64 * 1024;

/// A file as it was read: large ones take a while, and nothing else has to wait for them.
#[derive(Clone, Debug)]
pub struct ReadFile {
    path: PathBuf,
    pub(crate) sha256: String,
    pub(crate) bytes: u64,
}

impl ReadFile {
    /// Reads a file through. Fails with `no-document` if it is not there or cannot be read.
    pub fn new(path: &Path) -> Result<Self> {
        let unreadable = |_| Failure::new("no-document").with("file", file_name(path));
        let path = fs_err::canonicalize(path).map_err(unreadable)?;
        let mut file = open_regular(&path).map_err(unreadable)?;
        let (sha256, bytes) = digest(&mut file, |_| Ok(())).map_err(unreadable)?;
        Ok(Self { path, sha256, bytes })
    }

    /// Its name, without the folders above it.
    pub(crate) fn name(&self) -> String {
        file_name(&self.path)
    }
}

/// How a file is beside what was added, which has this SHA-256.
fn state_of(path: &Path, sha256: &str) -> DocumentState {
    match ReadFile::new(path) {
        Ok(read) if read.sha256 == sha256 => DocumentState::Same,
        Ok(_) => DocumentState::Changed,
        Err(_) => DocumentState::Missing,
    }
}

/// Opens a file to read it. A pipe or a device never ends.
fn open_regular(path: &Path) -> std::io::Result<fs_err::File> {
    if fs_err::metadata(path)?.is_file() {
        fs_err::File::open(path)
    } else {
        Err(std::io::ErrorKind::InvalidInput.into())
    }
}

/// SHA-256 in hexadecimal, and length in bytes. Each block goes to `pass` as well.
fn digest(
    file: &mut impl Read,
    mut pass: impl FnMut(&[u8]) -> std::io::Result<()>,
) -> std::io::Result<(String, u64)> {
    let mut hash = Sha256::new();
    let mut bytes = 0;
    let mut block = vec![0; BLOCK];
    loop {
        let read = file.read(&mut block)?;
        if read == 0 {
            break;
        }
        hash.update(&block[..read]);
        pass(&block[..read])?;
        bytes += read as u64;
    }
    let mut hex = String::new();
    for byte in hash.finalize() {
        write!(hex, "{byte:02x}").expect("a string takes any text");
    }
    Ok((hex, bytes))
}

/// Documents that are to be looked at again. It needs no vault any more.
pub struct DocumentCheck {
    listed: Documents,
    places: Vec<PathBuf>,
}

impl DocumentCheck {
    /// Reads every file, and says which are the same.
    pub fn run(mut self) -> Documents {
        for (row, place) in self.listed.documents.iter_mut().zip(&self.places) {
            row.state = Some(state_of(place, &row.sha256));
        }
        self.listed
    }
}

impl App {
    /// The documents of the open assessment.
    pub fn documents(&self) -> Result<Documents> {
        Ok(self.case()?.documents())
    }

    /// What is needed to look at the files again.
    pub fn document_check(&self) -> Result<DocumentCheck> {
        let case = self.case()?;
        let held = documents(case.events);
        Ok(DocumentCheck {
            listed: case.documents(),
            places: held.iter().map(|(_, known)| PathBuf::from(&known.path)).collect(),
        })
    }

    /// Adds a document: its title is the name of the file, until the person says another. Gives its id.
    pub fn add_document(&mut self, file: ReadFile, items: &[String]) -> Result<String> {
        let items = self.known_items(items)?;
        let title = file.path.file_stem().unwrap_or_default().to_string_lossy();
        let record = Document {
            title: title.chars().take(LONGEST_TEXT).collect(),
            path: file.path.to_string_lossy().into_owned(),
            sha256: file.sha256,
            bytes: file.bytes,
            dated: None,
            owner: String::new(),
            expires: None,
            items,
        };
        let id = DocumentId(Uuid::new_v4());
        self.tell_document(id, Some(record))?;
        Ok(id.to_string())
    }

    /// Changes what is said of a document.
    pub fn describe_document(&mut self, input: &DocumentInput) -> Result<Documents> {
        let (id, known) = self.known_document(&input.id)?;
        let title = checked_text(&input.title, LONGEST_TEXT)?;
        let record = Document {
            title: if title.is_empty() {
                known.title.clone()
            } else {
                title
            },
            dated: input.dated.as_deref().map(date).transpose()?,
            owner: checked_text(&input.owner, LONGEST_TEXT)?,
            expires: input.expires.as_deref().map(date).transpose()?,
            items: self.known_items(&input.items)?,
            ..known
        };
        self.tell_document(id, Some(record))?;
        self.documents()
    }

    /// Takes a file up as what the document is now: it has a new version, or lies elsewhere.
    pub fn renew_document(&mut self, id: &str, file: ReadFile) -> Result<Documents> {
        let (id, known) = self.known_document(id)?;
        let record = Document {
            path: file.path.to_string_lossy().into_owned(),
            sha256: file.sha256,
            bytes: file.bytes,
            ..known
        };
        self.tell_document(id, Some(record))?;
        self.documents()
    }

    /// No longer counts a document. The file stays where it is.
    pub fn remove_document(&mut self, id: &str) -> Result<Documents> {
        let (id, _) = self.known_document(id)?;
        self.tell_document(id, None)?;
        self.documents()
    }

    fn tell_document(&mut self, document: DocumentId, record: Option<Document>) -> Result<()> {
        self.record(vec![(Source::Declared, Body::Document { document, record })])
    }

    fn known_document(&self, id: &str) -> Result<(DocumentId, Document)> {
        let held = documents(&self.session()?.events);
        let found = held.into_iter().find(|(known, _)| known.to_string() == id);
        found
            .map(|(id, known)| (id, known.clone()))
            .ok_or_else(|| Failure::new("bad-input"))
    }

    fn known_items(&self, items: &[String]) -> Result<Vec<ItemId>> {
        let known = |id: &String| self.model.item(id).map(|item| item.id.clone());
        let found: Option<BTreeSet<ItemId>> = items.iter().map(known).collect();
        found
            .map(|items| items.into_iter().collect())
            .ok_or_else(|| Failure::new("bad-input"))
    }
}

impl Case<'_> {
    fn documents(&self) -> Documents {
        let held = documents(self.events);
        let sections = &self.model.pack().sections;
        let showable = sections.iter().flat_map(|section| {
            section.items.iter().map(|item| Showable {
                item: item.to_string(),
                area: section.id.to_string(),
                expected: self.backing(item) == Backing::Expected,
            })
        });
        Documents {
            documents: held
                .iter()
                .map(|(id, known)| self.document_row(*id, known))
                .collect(),
            questions: showable.collect(),
        }
    }

    /// The documents that show an answer.
    pub(crate) fn documents_of(&self, item: &ItemId) -> Vec<DocumentRow> {
        documents(self.events)
            .into_iter()
            .filter(|(_, known)| known.items.contains(item))
            .map(|(id, known)| self.document_row(id, known))
            .collect()
    }

    fn document_row(&self, id: DocumentId, known: &Document) -> DocumentRow {
        let practices = self.practices_of(known);
        DocumentRow {
            id: id.to_string(),
            title: known.title.clone(),
            file: file_name(Path::new(&known.path)),
            sha256: known.sha256.clone(),
            bytes: known.bytes,
            dated: known.dated.map(|date| date.to_string()),
            owner: known.owner.clone(),
            expires: known.expires.map(|date| date.to_string()),
            expired: known.has_expired(self.at.date()),
            items: known.items.iter().map(ToString::to_string).collect(),
            standards: practices
                .iter()
                .flat_map(|practice| self.standards(practice))
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
            practices: practices.iter().map(ToString::to_string).collect(),
            state: None,
        }
    }

    /// The practices that a document serves: those that its questions measure, in the catalogue's order.
    pub(crate) fn practices_of(&self, document: &Document) -> Vec<PracticeId> {
        let measured: BTreeSet<&PracticeId> = (document.items.iter())
            .filter_map(|id| self.model.item(id.as_str()))
            .flat_map(|item| item.measures.iter().map(|measure| &measure.practice))
            .collect();
        let all = self.library.catalogue.practices.iter();
        all.map(|practice| practice.id.clone())
            .filter(|id| measured.contains(id))
            .collect()
    }

    fn backing(&self, item: &ItemId) -> Backing {
        self.model
            .item(item.as_str())
            .map_or(Backing::None, |item| item.evidence)
    }
}
