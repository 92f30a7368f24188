//! The app of somebody called Marta, on the day of her first run and later.

use crate::desk::{PASSPHRASE, at, by_passphrase, first_run, open_at};
use app::App;
use app::dto::UnlockKey;
use app::jiff::civil::DateTime;
use std::path::Path;

/// A fresh app whose person has just finished the first run.
pub(crate) fn begun(folder: &Path) -> App {
    let mut app = open_at(folder, at());
    app.first_run(&first_run("Marta", by_passphrase())).unwrap();
    app
}

/// The same, opened again.
pub(crate) fn unlocked(folder: &Path, at: DateTime) -> App {
    let mut app = open_at(folder, at);
    app.unlock(&UnlockKey::Passphrase {
        text: PASSPHRASE.into(),
    })
    .unwrap();
    app
}
