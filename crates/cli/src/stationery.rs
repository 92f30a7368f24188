//! What a command prints on, as its options say.

use app::dto::PaperSize;
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// None of either: as usual.
pub(crate) struct Stationery<'m> {
    pub(crate) paper: Option<PaperSize>,
    /// A partner file.
    pub(crate) partner: Option<&'m Path>,
}

impl<'m> Stationery<'m> {
    pub(crate) fn of(matches: &'m ArgMatches) -> Self {
        let paper = matches.get_one::<String>("paper").map(String::as_str);
        Self {
            paper: paper.map(|name| {
                if name == "letter" {
                    PaperSize::Letter
                } else {
                    PaperSize::A4
                }
            }),
            partner: matches.get_one::<PathBuf>("partner").map(PathBuf::as_path),
        }
    }
}
