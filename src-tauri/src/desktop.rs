//! What the window shares among its commands.

use crate::arguments::Arguments;
use app::dto::{Failure, Home, Start, UnlockKey, Value};
use app::{App, Clock, Surroundings, SystemKeychain, default_data_dir};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tauri::ipc::Channel;

/// How long the page may take to save what was typed before the vault is closed from outside.
const GRACE: Duration = Duration::from_secs(2);

/// The state of the desktop shell.
pub(crate) struct Desktop {
    app: Mutex<App>,
    /// How the page hears that the vault was closed from outside.
    on_lock: Mutex<Option<Channel<()>>>,
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
            on_lock: Mutex::default(),
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

    /// Lets the page hear of what [`Desktop::lock_from_outside`] does.
    pub(crate) fn watch_lock(&self, channel: Channel<()>) {
        *self.on_lock.lock().unwrap_or_else(PoisonError::into_inner) = Some(channel);
    }

    /// The screen was locked, or the computer falls asleep: the key leaves the memory. The page hears of it first, so that
    /// it can save what was typed and close the vault itself; if it does not, the vault is closed all the same. One in
    /// memory only stays, since nothing could open it again.
    pub(crate) fn lock_from_outside(&self) {
        let page = self
            .on_lock
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone();
        if page.is_some_and(|page| page.send(()).is_ok()) {
            std::thread::sleep(GRACE);
        }
        // What cannot be closed is in memory only.
        let _ = self.app().lock();
    }

    /// About once a second. Whoever is at work in the app is not kept waiting.
    pub(crate) fn tick(&self) {
        if let Ok(mut app) = self.app.try_lock() {
            app.tick();
        }
    }

    /// Where the app stands when the page begins.
    pub(crate) fn start(&self) -> Result<Start, Failure> {
        if self.keychain_is_silent() {
            return self.app().start_unanswered();
        }
        self.app().start()
    }

    /// Opens the closed vault.
    pub(crate) fn unlock(&self, key: &UnlockKey) -> Result<Home, Failure> {
        if *key == UnlockKey::Keychain && self.keychain_is_silent() {
            return Err(Failure {
                code: "locked".to_owned(),
                args: [("reason".to_owned(), Value::Text("no-answer".to_owned()))].into(),
            });
        }
        let mut app = self.app();
        app.unlock(key)?;
        app.home_screen()
    }

    /// Asks the keychain if it has to be asked, and lets the page ask for other things while it thinks.
    fn keychain_is_silent(&self) -> bool {
        let question = self.app().keychain_question();
        question.is_some_and(|question| !question.wait())
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
