//! An app on a folder of its own, and who sits before it.

use app::dto::{FirstRun, Protection};
use app::jiff::civil::{DateTime, date};
use app::{App, Clock, Surroundings, SystemKeychain};
use std::path::Path;
use std::sync::Arc;

pub(crate) const PASSPHRASE: &str = "correct horse battery staple";

pub(crate) fn at() -> DateTime {
    date(2026, 11, 23).at(10, 30, 0, 0)
}

/// How often a folder that was just closed is tried again.
const TRIES: usize = 100;

pub(crate) fn open_at(folder: &Path, at: DateTime) -> App {
    let open = || {
        App::new(Surroundings {
            data_dir: folder.to_owned(),
            clock: Clock::Fixed(at),
            // Never asked: these vaults are protected by a passphrase, or by nothing.
            keychain: Arc::new(SystemKeychain::new()),
            test_build: true,
        })
    };
    for _ in 1..TRIES {
        match open() {
            // A process that another test is just starting shares the lock of a folder until it has become itself.
            Err(failure) if failure.code == "already-open" => {
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
            opened => return opened.unwrap(),
        }
    }
    open().unwrap()
}

pub(crate) fn by_passphrase() -> Protection {
    Protection::Passphrase {
        passphrase: PASSPHRASE.into(),
    }
}

pub(crate) fn first_run(name: &str, protection: Protection) -> FirstRun {
    FirstRun {
        language: "es".into(),
        country: "ES".into(),
        region: Some("ES-CT".into()),
        audience: "self-employed".into(),
        minutes: 10,
        name: name.into(),
        protection,
    }
}
