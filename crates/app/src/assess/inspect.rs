//! The linter over the embedded content or over a folder.

use super::statement::unreadable;
use super::{Desk, typed};
use crate::failure::Result;
use content::{Finding, Library, LocaleSource, Texts};
use jiff::civil::Date;
use std::io;
use std::path::{Path, PathBuf};

impl Desk {
    /// What cannot be right in the content: in the embedded one, or in a folder that holds `questionnaires` and
    /// `locales`, or that is itself a `questionnaires` folder beside `locales`.
    pub fn lint(&self, folder: Option<&Path>, at: Option<Date>) -> Result<Vec<Finding>> {
        let Some(folder) = folder else {
            return Ok(content::lint(&self.library, &our_texts()?, at));
        };
        let (questionnaires, locales) = parts(folder);
        let library = Library::from_dir(&require_folder(questionnaires)?)?;
        let texts = Texts::parse(&Texts::sources_from_dir(&require_folder(locales)?)?)?;
        Ok(content::lint(&library, &texts, at))
    }
}

/// Our own texts, as the linter wants them.
pub(crate) fn our_texts() -> Result<Texts> {
    Ok(Texts::parse(&embedded_texts())?)
}

fn parts(folder: &Path) -> (PathBuf, PathBuf) {
    let questionnaires = folder.join("questionnaires");
    if questionnaires.is_dir() {
        (questionnaires, folder.join("locales"))
    } else {
        (folder.to_owned(), folder.join("..").join("locales"))
    }
}

fn require_folder(path: PathBuf) -> Result<PathBuf> {
    let kind = match fs_err::metadata(&path) {
        Ok(found) if found.is_dir() => return Ok(path),
        Ok(_) => io::ErrorKind::NotADirectory,
        Err(error) => error.kind(),
    };
    Err(unreadable(&typed(&path), kind))
}

/// Each language with its own files, not with those that it falls back to.
fn embedded_texts() -> Vec<LocaleSource> {
    let own = |tag: &'static str| {
        l10n::resources(tag)
            .into_iter()
            .filter(move |resource| resource.tag == tag)
    };
    l10n::languages()
        .iter()
        .flat_map(|language| own(language.tag.as_str()))
        .map(|resource| LocaleSource {
            language: resource.tag.to_owned(),
            path: resource.name.to_owned(),
            text: resource.text.to_owned(),
        })
        .collect()
}
