//! What the window needs before a vault is open, and what says nothing about anyone.

use crate::app::{App, write_file};
use crate::failure::{Failure, Result};
use serde::{Deserialize, Serialize};
use std::path::Path;

const FILE: &str = "preferences.json";

/// Kept in clear beside the vaults.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    /// The chosen language.
    pub(crate) language: Option<String>,
    /// Width and height of the window, in logical pixels.
    pub(crate) window: Option<(f64, f64)>,
    /// The vault that was open last, by its random id.
    pub(crate) vault: Option<String>,
}

/// No window is taken back smaller or larger than this, whatever the file says.
const SIZES: std::ops::RangeInclusive<f64> = 360.0..=8_000.0;

impl App {
    /// The size that the window had, if it was kept.
    pub fn window_size(&self) -> Option<(f64, f64)> {
        let (width, height) = Preferences::read(&self.data_dir).window?;
        (SIZES.contains(&width) && SIZES.contains(&height)).then_some((width, height))
    }

    /// Keeps the size of the window for the next start.
    pub fn keep_window_size(&self, width: f64, height: f64) {
        let preferences = Preferences {
            window: Some((width, height)),
            ..Preferences::read(&self.data_dir)
        };
        // Losing the size of a window is nothing to tell anyone about.
        let _ = preferences.write(&self.data_dir);
    }
}

impl Preferences {
    /// What was kept; a file that is missing or broken counts as none, since nothing is lost with it.
    pub(crate) fn read(data_dir: &Path) -> Self {
        let bytes = fs_err::read(data_dir.join(FILE)).unwrap_or_default();
        serde_json::from_slice(&bytes).unwrap_or_default()
    }

    /// Forgets everything.
    pub(crate) fn erase(data_dir: &Path) -> Result<()> {
        match fs_err::remove_file(data_dir.join(FILE)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Failure::new("read-only")),
            _ => Ok(()),
        }
    }

    pub(crate) fn write(&self, data_dir: &Path) -> Result<()> {
        let bytes = serde_json::to_vec(self).map_err(|_| Failure::new("internal"))?;
        write_file(&data_dir.join(FILE), &bytes)
    }
}
