//! What is in a standard: its controls, by identifier.

use jiff::civil::Date;
use serde::Deserialize;

/// `frameworks/<standard>.toml`. Its keys about how it was collected (`source`, `counts`, `notes` …) are for people and
/// are not read.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FrameworkTable {
    /// The crosswalk's id of the standard.
    pub id: String,
    /// What it is called.
    pub name: Titles,
    /// The edition.
    pub version: String,
    /// Who publishes it.
    pub publisher: String,
    /// Whose words the titles are, and what may be done with them.
    pub licence: String,
    /// When it was collected.
    pub checked: Date,
    /// What was compared with what, and what nobody could.
    pub verification: String,
    /// All that it asks for.
    pub controls: Vec<FrameworkControl>,
}

/// One thing that a standard asks for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct FrameworkControl {
    /// Its id in the standard; a fact.
    pub id: String,
    /// A short title.
    pub title: Titles,
    /// ENS: whether category BÁSICA asks for it.
    #[serde(default)]
    pub basica: bool,
    /// CIS: whether implementation group 1 asks for it.
    #[serde(default)]
    pub ig1: bool,
}

/// A name in the two languages in which the tables are written.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Titles {
    /// English.
    pub en: String,
    /// Spanish.
    pub es: String,
}
