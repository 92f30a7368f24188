//! What the window shares among its commands.

use crate::arguments::Arguments;
use app::dto::Failure;
use app::{App, Clock, Surroundings, SystemKeychain, default_data_dir};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The state of the desktop shell.
pub(crate) struct Desktop {
    app: Mutex<App>,
    /// Asks the run of the checks that is under way to stop.
    pub(crate) stop: Arc<AtomicBool>,
    running: AtomicBool,
    /// Stands in for the person at the file dialogs.
    #[cfg(feature = "e2e")]
    pub(crate) files_dir: Option<std::path::PathBuf>,
}

/// Held while the checks run; there is one run at a time.
pub(crate) struct Running<'d>(&'d AtomicBool);

impl Desktop {
    pub(crate) fn open(arguments: Arguments) -> Result<Self, Failure> {
        let data_dir = arguments.data_dir.or_else(default_data_dir);
        let surroundings = Surroundings {
            data_dir: data_dir.ok_or_else(|| Failure {
                code: "read-only".to_owned(),
                args: [].into(),
            })?,
            clock: Clock::System,
            keychain: Arc::new(SystemKeychain::new()),
            test_build: cfg!(feature = "e2e"),
        };
        Ok(Self {
            app: Mutex::new(App::new(surroundings)?),
            stop: Arc::new(AtomicBool::new(false)),
            running: AtomicBool::new(false),
            #[cfg(feature = "e2e")]
            files_dir: arguments.files_dir,
        })
    }

    /// The app. A command that panicked left it as the last event in the vault says, so it can go on.
    pub(crate) fn app(&self) -> MutexGuard<'_, App> {
        self.app.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes the one place for a run of the checks.
    pub(crate) fn begin_run(&self) -> Result<Running<'_>, Failure> {
        if self.running.swap(true, Ordering::SeqCst) {
            return Err(Failure {
                code: "checks-running".to_owned(),
                args: [].into(),
            });
        }
        self.stop.store(false, Ordering::SeqCst);
        Ok(Running(&self.running))
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}
