//! Copies of documents for whoever is shown them: one folder for each measure, an index, and sums to prove them by.
//!
//! Only what was added is copied. A path may come with somebody else's assessment, and a file of another content is not
//! theirs to ask for; the owner takes a new version up first.

use super::{digest, open_regular, state_of};
use crate::app::App;
use crate::case::Case;
use crate::dto::{DocumentState, EvidenceFolder};
use crate::exchange::file_name;
use crate::failure::{Failure, Result};
use crate::plan_files::inert;
use domain::{Document, documents};
use l10n::{Args, Texts};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Longest name of a file or folder, in characters; with the folder before it, every system takes it.
const LONGEST_NAME: usize = 80;

/// What stands behind the last dot of a longer name is no ending, in characters.
const LONGEST_ENDING: usize = 10;

/// Names that Windows keeps for itself, in capitals.
const RESERVED: [&str; 22] = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
    "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

/// What is to be copied. It needs no vault any more.
pub struct EvidenceCopies {
    texts: Arc<Texts>,
    name: String,
    measures: Vec<Measure>,
}

/// A practice with the documents that show how it is done.
struct Measure {
    name: String,
    standards: Vec<String>,
    documents: Vec<Document>,
}

/// A row of the index.
struct Entry<'a> {
    measure: &'a Measure,
    document: &'a Document,
    state: DocumentState,
    /// Where the copy is within the folder, with `/`; empty if there is none.
    place: String,
}

impl App {
    /// What is needed to copy the chosen documents together. Fails with `nothing-shown` if none of them shows anything.
    pub fn evidence_copies(&self, ids: &[String]) -> Result<EvidenceCopies> {
        let case = self.case()?;
        let texts = crate::texts::plain(self.language());
        let measures = case.measures_shown(ids, &texts);
        if measures.is_empty() {
            return Err(Failure::new("nothing-shown"));
        }
        let args = Args::new().text("date", case.at.date().to_string());
        Ok(EvidenceCopies {
            name: texts.text("evidence-folder", &args),
            texts,
            measures,
        })
    }
}

impl Case<'_> {
    /// The practices that the chosen documents serve, in the catalogue's order.
    fn measures_shown(&self, ids: &[String], texts: &Texts) -> Vec<Measure> {
        let chosen: Vec<&Document> = documents(self.events)
            .into_iter()
            .filter(|(id, _)| ids.contains(&id.to_string()))
            .map(|(_, document)| document)
            .collect();
        let measure = |practice: &domain::Practice| Measure {
            name: texts.text(&format!("practice-{}", practice.id), &Args::new()),
            standards: self.standards(&practice.id),
            documents: chosen
                .iter()
                .filter(|document| self.practices_of(document).contains(&practice.id))
                .map(|document| (*document).clone())
                .collect(),
        };
        let all = self.library.catalogue.practices.iter().map(measure);
        all.filter(|measure| !measure.documents.is_empty()).collect()
    }
}

impl EvidenceCopies {
    /// Writes the folder into another one. It is there whole, or not at all.
    pub fn write(&self, into: &Path) -> Result<EvidenceFolder> {
        let target = free_place(into, &self.name);
        let partial = into.join(format!(".{}.partial", file_name(&target)));
        let written = self.fill(&partial).and_then(|folder| {
            fs_err::rename(&partial, &target)?;
            Ok(folder)
        });
        written.map_or_else(
            |error: std::io::Error| {
                // What was copied so far lists weaknesses as well.
                let _ = fs_err::remove_dir_all(&partial);
                tracing::info!(kind = ?error.kind(), "the documents were not copied");
                Err(Failure::new(match error.kind() {
                    std::io::ErrorKind::StorageFull => "disk-full",
                    _ => "not-writable",
                })
                .with("file", file_name(into)))
            },
            |folder| {
                Ok(EvidenceFolder {
                    folder: Some(file_name(&target)),
                    ..folder
                })
            },
        )
    }

    fn fill(&self, root: &Path) -> std::io::Result<EvidenceFolder> {
        if root.exists() {
            fs_err::remove_dir_all(root)?;
        }
        fs_err::create_dir(root)?;
        let mut entries = Vec::new();
        for (number, measure) in (1..).zip(&self.measures) {
            let name = safe_name(&format!("{number:02} {}", measure.name));
            let mut taken = BTreeSet::new();
            for document in &measure.documents {
                let file = unlike(&mut taken, &safe_name(&file_name(Path::new(&document.path))));
                let state = copy(document, &root.join(&name), &file)?;
                let place = match state {
                    DocumentState::Same => format!("{name}/{file}"),
                    DocumentState::Changed | DocumentState::Missing => String::new(),
                };
                entries.push(Entry {
                    measure,
                    document,
                    state,
                    place,
                });
            }
        }
        self.write_index(root, &entries)?;
        Ok(told(&entries))
    }

    fn write_index(&self, root: &Path, entries: &[Entry]) -> std::io::Result<()> {
        let name = format!("{}.csv", self.say("evidence-index"));
        let index = self.index(entries)?;
        let sum = digest(&mut &index[..], |_| Ok(()))?.0;
        write_new(&root.join(&name), &index)?;
        let mut sums = format!("{sum}  {name}\n");
        for entry in entries.iter().filter(|entry| !entry.place.is_empty()) {
            // Writing into memory does not fail.
            let _ = writeln!(sums, "{}  {}", entry.document.sha256, entry.place);
        }
        write_new(&root.join("SHA256SUMS"), sums.as_bytes())
    }

    fn index(&self, entries: &[Entry]) -> std::io::Result<Vec<u8>> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let columns = [
            "measure",
            "standards",
            "title",
            "file",
            "dated",
            "owner",
            "expires",
            "state",
            "sha256",
        ];
        writer.write_record(columns.map(|column| self.say(&format!("evidence-index-{column}"))))?;
        for entry in entries {
            let document = entry.document;
            let day = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
            writer.write_record([
                entry.measure.name.as_str(),
                &entry.measure.standards.join("; "),
                &inert(&document.title),
                &entry.place,
                &day(document.dated),
                &inert(&document.owner),
                &day(document.expires),
                &self.say(match entry.state {
                    DocumentState::Same => "evidence-state-same",
                    DocumentState::Changed => "evidence-state-changed",
                    DocumentState::Missing => "evidence-state-missing",
                }),
                &document.sha256,
            ])?;
        }
        // The mark by which spreadsheets know that it is UTF-8.
        let rows = writer.into_inner().map_err(csv::IntoInnerError::into_error)?;
        Ok(["\u{feff}".as_bytes(), &rows].concat())
    }

    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }
}

/// What there is to say of the copies. A document that serves several measures counts once.
fn told(entries: &[Entry]) -> EvidenceFolder {
    let titles = |state: DocumentState| -> BTreeSet<&str> {
        let such = entries.iter().filter(|entry| entry.state == state);
        such.map(|entry| entry.document.title.as_str()).collect()
    };
    let listed = |state| titles(state).into_iter().map(ToOwned::to_owned).collect();
    let copied: BTreeSet<&str> = (entries.iter().filter(|entry| !entry.place.is_empty()))
        .map(|entry| entry.document.path.as_str())
        .collect();
    EvidenceFolder {
        folder: None,
        copied: u32::try_from(copied.len()).unwrap_or(u32::MAX),
        changed: listed(DocumentState::Changed),
        missing: listed(DocumentState::Missing),
    }
}

/// Copies a file, if it is still what was added.
fn copy(document: &Document, folder: &Path, name: &str) -> std::io::Result<DocumentState> {
    let path = Path::new(&document.path);
    let state = state_of(path, &document.sha256);
    if state != DocumentState::Same {
        return Ok(state);
    }
    let mut source = open_regular(path)?;
    fs_err::create_dir_all(folder)?;
    let target = folder.join(name);
    let mut copy = fs_err::File::create_new(&target)?;
    let (sha256, _) = digest(&mut source, |block| copy.write_all(block))?;
    copy.sync_all()?;
    if sha256 == document.sha256 {
        return Ok(DocumentState::Same);
    }
    // Somebody wrote to it in between.
    fs_err::remove_file(&target)?;
    Ok(DocumentState::Changed)
}

fn write_new(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = fs_err::File::create_new(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A name that nothing has yet in a folder.
fn free_place(into: &Path, name: &str) -> PathBuf {
    let mut places = numbered(name, "").map(|name| into.join(name));
    places
        .find(|place| !place.exists())
        .unwrap_or_else(|| into.join(name))
}

/// A name like the one given that is not among those taken, whatever the case of its letters.
fn unlike(taken: &mut BTreeSet<String>, name: &str) -> String {
    let path = Path::new(name);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let ending = path
        .extension()
        .map(|ending| format!(".{}", ending.to_string_lossy()));
    numbered(&stem, &ending.unwrap_or_default())
        .find(|name| taken.insert(name.to_lowercase()))
        .unwrap_or_else(|| name.to_owned())
}

/// A name, and then the same with numbers before its ending.
fn numbered(stem: &str, ending: &str) -> impl Iterator<Item = String> {
    let more = (2..).map(move |number| format!("{stem} ({number}){ending}"));
    std::iter::once(format!("{stem}{ending}")).chain(more)
}

/// A name that Linux, Windows and macOS take, and that leads nowhere else.
fn safe_name(name: &str) -> String {
    let harmless = |c: char| {
        if c.is_control() || "/\\:*?\"<>|".contains(c) {
            '_'
        } else {
            c
        }
    };
    let name: String = name.chars().map(harmless).collect();
    let name = name.trim_matches([' ', '.']);
    let parts = name
        .rsplit_once('.')
        .filter(|(_, ending)| ending.chars().count() <= LONGEST_ENDING);
    let (stem, ending) = parts.unwrap_or((name, ""));
    let room = LONGEST_NAME - ending.chars().count() - 1;
    let stem: String = stem.chars().take(room).collect();
    let first = stem.split('.').next().unwrap_or_default().to_uppercase();
    let mark = if stem.is_empty() || RESERVED.contains(&first.as_str()) {
        "_"
    } else {
        ""
    };
    let name = if ending.is_empty() {
        stem
    } else {
        format!("{stem}.{ending}")
    };
    format!("{mark}{name}")
}

#[cfg(test)]
mod tests {
    use super::{BTreeSet, safe_name, unlike};

    #[test]
    fn a_name_is_one_that_every_system_takes() {
        for (given, safe) in [
            ("Plan de copias.pdf", "Plan de copias.pdf"),
            ("../../etc/passwd", "_.._etc_passwd"),
            ("CON.txt", "_CON.txt"),
            ("com1", "_com1"),
            ("a:b*c?.pdf", "a_b_c_.pdf"),
            ("report. ", "report"),
            ("", "_"),
            ("línea\nrota.txt", "línea_rota.txt"),
        ] {
            assert_eq!(safe_name(given), safe);
        }
        let long = format!("{}.pdf", "á".repeat(300));
        assert_eq!(safe_name(&long), format!("{}.pdf", "á".repeat(76)));
    }

    #[test]
    fn two_files_of_one_name_lie_side_by_side() {
        let mut taken = BTreeSet::new();
        assert_eq!(unlike(&mut taken, "Acta.pdf"), "Acta.pdf");
        assert_eq!(unlike(&mut taken, "acta.pdf"), "acta (2).pdf");
        assert_eq!(unlike(&mut taken, "Acta.pdf"), "Acta (3).pdf");
    }
}
