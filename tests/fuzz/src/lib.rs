//! What the targets share.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use tempfile::TempDir;

/// A folder of the project.
pub fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// A folder in memory that ends with the target: a disk would be what is measured.
pub fn scratch() -> &'static Path {
    static SCRATCH: LazyLock<TempDir> = LazyLock::new(|| {
        let memory = Path::new("/dev/shm");
        let place = if memory.is_dir() {
            memory.to_owned()
        } else {
            std::env::temp_dir()
        };
        tempfile::tempdir_in(place).expect("a folder for a moment")
    });
    SCRATCH.path()
}

/// What a target begins with. If `RESGUARDO_SEEDS` names a folder, they are written there and the target ends.
pub fn begin(seeds: impl FnOnce() -> Vec<Vec<u8>>) {
    let Some(folder) = std::env::var_os("RESGUARDO_SEEDS").map(PathBuf::from) else {
        return;
    };
    for (number, seed) in seeds().iter().enumerate() {
        std::fs::write(folder.join(format!("seed-{number:05}")), seed).expect("the folder takes files");
    }
    std::process::exit(0);
}

/// Every file below a folder of the project whose name ends so.
pub fn files(folder: &str, ending: &str) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    let mut folders = vec![project(folder)];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).expect("a folder of the project");
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(ending) {
                found.push(std::fs::read(&path).expect("a file of the project"));
            }
        }
    }
    found
}

/// A seed whose first byte says what the others are.
pub fn seed(which: usize, bytes: &[u8]) -> Vec<u8> {
    let first = u8::try_from(which).expect("few kinds");
    [&[first], bytes].concat()
}

/// Every bundle, by its folder.
pub fn bundles() -> Vec<checks::Replay> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir(project("crates/checks/fixtures"))
        .expect("the bundles")
        .map(|entry| entry.expect("a bundle").path())
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    folders
        .iter()
        .map(|path| checks::Replay::open(path).expect("our own bundle"))
        .collect()
}

/// Everything that the bundles answer, once.
pub fn answers() -> BTreeSet<Vec<u8>> {
    let of = |bundle: &checks::Replay| -> Vec<Vec<u8>> {
        let requests = bundle.requests();
        requests
            .filter_map(|request| bundle.raw_answer(request))
            .collect()
    };
    bundles().iter().flat_map(of).collect()
}

/// A file with these bytes.
pub fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = scratch().join(name);
    std::fs::write(&path, bytes).expect("memory for a file");
    path
}

/// The first byte, which says what the others are, and the others.
pub fn chosen(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = bytes.split_first()?;
    Some(((*first).into(), rest))
}

/// The tables of the checks, as the program has them.
pub fn knowledge() -> &'static checks::Knowledge {
    static KNOWLEDGE: LazyLock<checks::Knowledge> = LazyLock::new(|| {
        let tables: Vec<(&str, String)> = TABLES.iter().map(|name| (*name, table(name))).collect();
        let tables: Vec<(&str, &str)> = tables.iter().map(|(name, text)| (*name, text.as_str())).collect();
        checks::Knowledge::parse(&tables).expect("our own tables")
    });
    &KNOWLEDGE
}

/// Their names.
pub const TABLES: [&str; 5] = [
    "os-support.toml",
    "network-ports.toml",
    "certificate-issuers.toml",
    "programs.toml",
    "browser-releases.toml",
];

/// The text of a table.
pub fn table(name: &str) -> String {
    std::fs::read_to_string(project("questionnaires/knowledge").join(name)).expect("our own table")
}

/// The content of the program.
pub fn library() -> &'static content::Library {
    static LIBRARY: LazyLock<content::Library> = LazyLock::new(content::Library::embedded);
    &LIBRARY
}

/// The texts of the content, in Spanish and English.
pub fn texts() -> &'static content::Texts {
    static TEXTS: LazyLock<content::Texts> = LazyLock::new(|| {
        let sources = content::Texts::sources_from_dir(&project("locales")).expect("our own texts");
        content::Texts::parse(&sources).expect("our own texts")
    });
    &TEXTS
}
