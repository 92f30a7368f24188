//! The files of `questionnaires/` that hold domain types, and how any file becomes a value.

use crate::{ContentError, Place, Problem, limits};
use domain::{Action, Effect, Item, Practice, Reason, Scenario};
use fs_err as fs;
use rust_embed::RustEmbed;
use schemars::JsonSchema;
use serde::{Deserialize, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    io::{self, Read},
    path::Path,
};

/// The folders that belong to the library, in the order in which they are read.
const FOLDERS: [&str; 8] = [
    "method",
    "items",
    "actions",
    "packs",
    "live",
    "frameworks",
    "channels",
    "knowledge",
];

/// `items/<area>.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// The items of the area.
    pub item: Vec<Item>,
}

/// `actions/<area>.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ActionFile {
    /// The actions of the area.
    pub action: Vec<Action>,
}

/// `method/practices.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PracticeFile {
    /// Every practice of the crosswalk.
    pub practice: Vec<Practice>,
}

/// `method/scenarios.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    /// Every scenario.
    pub scenario: Vec<Scenario>,
}

/// `method/effects.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EffectFile {
    /// Every strength.
    pub effect: Vec<Effect>,
}

/// `method/reasons.toml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReasonFile {
    /// Every reason for not-applicable.
    pub reason: Vec<Reason>,
}

#[derive(RustEmbed)]
#[folder = "../../questionnaires"]
// The test vectors are for other implementations.
#[exclude = "method/vectors.json"]
// The example of a pack from outside is a file for people; a new sheet begins with it.
#[exclude = "outside/*"]
struct Embedded;

/// The files of a library by path, as `items/backups.toml`, and how far they are trusted.
pub(crate) struct Files {
    pub(crate) texts: BTreeMap<String, String>,
    trusted: bool,
}

impl Files {
    /// The project's own files, compiled into the program.
    pub(crate) fn embedded() -> Self {
        let texts = Embedded::iter()
            .filter(|path| is_library_file(path))
            .filter_map(|path| {
                let text = String::from_utf8(Embedded::get(&path)?.data.into_owned()).ok()?;
                Some((path.into_owned(), text))
            })
            .collect();
        Self { texts, trusted: true }
    }

    /// The same, read with the limits of files from outside.
    pub(crate) fn untrusted(self) -> Self {
        Self {
            trusted: false,
            ..self
        }
    }

    /// The files of a folder; every one passes the limits.
    pub(crate) fn from_dir(root: &Path) -> Result<Self, ContentError> {
        let mut texts = BTreeMap::new();
        for folder in FOLDERS {
            let entries = match fs::read_dir(root.join(folder)) {
                Ok(entries) => entries,
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                Err(error) => return Err(unreadable(folder, &error)),
            };
            for entry in entries {
                let entry = entry.map_err(|error| unreadable(folder, &error))?;
                let Ok(name) = entry.file_name().into_string() else {
                    continue;
                };
                let path = format!("{folder}/{name}");
                if is_library_file(&path) {
                    let text = read_text(&path, &entry.path(), limits::FILE_BYTES)?;
                    texts.insert(path, text);
                }
            }
        }
        Ok(Self {
            texts,
            trusted: false,
        })
    }

    /// A value from a TOML file that has to be there.
    pub(crate) fn one<T: DeserializeOwned>(&self, path: &str) -> Result<T, ContentError> {
        let text = self
            .texts
            .get(path)
            .ok_or_else(|| ContentError::whole(path, Problem::Missing))?;
        self.parse(path, text)
    }

    /// The TOML files of a folder, in order of their names.
    pub(crate) fn all<T: DeserializeOwned>(&self, folder: &str) -> Result<Vec<(String, T)>, ContentError> {
        self.texts
            .iter()
            .filter(|(path, _)| path.starts_with(folder) && is_toml(path))
            .map(|(path, text)| Ok((path.clone(), self.parse(path, text)?)))
            .collect()
    }

    fn parse<T: DeserializeOwned>(&self, path: &str, text: &str) -> Result<T, ContentError> {
        if !self.trusted {
            let value: toml::Table =
                toml::from_str(text).map_err(|error| ContentError::toml_syntax(path, text, &error))?;
            let value = serde_json::to_value(value).map_err(|error| {
                ContentError::whole(
                    path,
                    Problem::WrongShape {
                        detail: error.to_string(),
                    },
                )
            })?;
            limits::strings(path, &value)?;
        }
        toml::from_str(text).map_err(|error| ContentError::toml_shape(path, text, &error))
    }
}

/// TOML everywhere; in `packs/` the examples, in `method/` the test vectors that the method publishes. Schemas and
/// readmes are for people and other programs.
fn is_library_file(path: &str) -> bool {
    let Some((folder, name)) = path.split_once('/') else {
        return false;
    };
    FOLDERS.contains(&folder) && (is_toml(name) || (folder == "packs" && name.ends_with(".example.json")))
}

fn is_toml(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "toml")
}

fn unreadable(path: &str, error: &io::Error) -> ContentError {
    ContentError::whole(
        path,
        Problem::Unreadable {
            detail: error.kind().to_string(),
        },
    )
}

/// The checked text of a file, read no further than the limit.
pub(crate) fn read_text(name: &str, path: &Path, limit: u64) -> Result<String, ContentError> {
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(limit + 1).read_to_end(&mut bytes))
        .map_err(|error| unreadable(name, &error))?;
    limits::text(name, &bytes, limit).map(str::to_owned)
}

/// A value from a TOML file from outside, with the limits of one.
pub(crate) fn read_toml<T: DeserializeOwned>(name: &str, path: &Path, limit: u64) -> Result<T, ContentError> {
    let files = Files {
        texts: BTreeMap::from([(name.to_owned(), read_text(name, path, limit)?)]),
        trusted: false,
    };
    files.one(name)
}

/// A value from a JSON file from outside: size, characters and depth first, then its texts, then its shape.
pub(crate) fn parse_json<T: DeserializeOwned>(
    name: &str,
    bytes: &[u8],
    limit: u64,
) -> Result<T, ContentError> {
    let text = limits::text(name, bytes, limit)?;
    if text.trim().is_empty() {
        return Err(ContentError::whole(name, Problem::Empty));
    }
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| ContentError::json(name, &error))?;
    limits::strings(name, &value)?;
    serde_json::from_str(text).map_err(|error| ContentError::json(name, &error))
}

/// Refuses what is no id, whatever a file calls it.
pub(crate) fn require_id(file: &str, id: &str) -> Result<(), ContentError> {
    if limits::is_id(id) {
        return Ok(());
    }
    let id: String = id.chars().take(80).collect();
    Err(ContentError {
        file: file.into(),
        place: Place::Key(id.clone()),
        problem: Problem::BadId { id },
    })
}
