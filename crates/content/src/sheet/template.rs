//! The sheet that a new questionnaire begins with.

use super::write;
use crate::{ContentError, Library, PackFile, Texts, files::require_id};

/// A small questionnaire that passes every check: an example to write over.
const EXAMPLE: &str = include_str!("../../../../questionnaires/outside/small-shop.json");

/// A sheet to begin with: the example, under an id of its own.
///
/// Fails for what is no id; `name` is what the error calls the sheet.
pub fn template(name: &str, library: &Library, texts: &Texts, id: &str) -> Result<String, ContentError> {
    require_id(name, id)?;
    let mut file = PackFile::parse("small-shop.json", EXAMPLE.as_bytes())?;
    file.pack.id = id.into();
    Ok(write(library, texts, &file))
}
