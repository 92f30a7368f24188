//! The system's file dialogs. Paths never come from the page.

use crate::desktop::Desktop;
use app::dto::Failure;
use std::path::PathBuf;
use tauri::{AppHandle, Manager};

/// A kind of file, with the message that names it.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    pub(crate) message: &'static str,
    pub(crate) extension: &'static str,
}

/// An action plan.
pub(crate) const PLAN: Kind = Kind {
    message: "dialog-kind-plan",
    extension: "pdf",
};

/// Due dates for a calendar.
pub(crate) const CALENDAR: Kind = Kind {
    message: "dialog-kind-calendar",
    extension: "ics",
};

/// The actions of a plan as rows.
pub(crate) const SPREADSHEET: Kind = Kind {
    message: "dialog-kind-spreadsheet",
    extension: "csv",
};

/// An assessment.
pub(crate) const ASSESSMENT: Kind = Kind {
    message: "dialog-kind-assessment",
    extension: "json",
};

/// An encrypted copy of a vault.
pub(crate) const COPY: Kind = Kind {
    message: "dialog-kind-copy",
    extension: "resguardo",
};

/// A recovery code on paper.
pub(crate) const SHEET: Kind = Kind {
    message: "dialog-kind-sheet",
    extension: "pdf",
};

/// Asks where to save; `None` when the person changed their mind.
pub(crate) async fn choose_target(
    handle: &AppHandle,
    kind: Kind,
    name: String,
) -> Result<Option<PathBuf>, Failure> {
    if let Some(folder) = stand_in(handle) {
        return Ok(Some(folder.join(name)));
    }
    ask(handle, move |dialog| dialog.set_file_name(name).save_file(), kind).await
}

/// Asks which file to open; `None` when the person changed their mind.
pub(crate) async fn choose_source(handle: &AppHandle, kind: Kind) -> Result<Option<PathBuf>, Failure> {
    if let Some(folder) = stand_in(handle) {
        return Ok(Some(folder.join(format!("import.{}", kind.extension))));
    }
    ask(handle, rfd::AsyncFileDialog::pick_file, kind).await
}

/// Shows the dialog from the main thread, where GTK and Cocoa want it, and waits elsewhere.
async fn ask<F>(
    handle: &AppHandle,
    show: impl FnOnce(rfd::AsyncFileDialog) -> F + Send + 'static,
    kind: Kind,
) -> Result<Option<PathBuf>, Failure>
where
    F: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
{
    let language = handle.state::<Desktop>().app().language();
    let name = app::plain_texts(language).text(kind.message, &app::l10n::Args::new());
    let (sender, receiver) = std::sync::mpsc::channel();
    let on_main = move || {
        let dialog = rfd::AsyncFileDialog::new().add_filter(name, &[kind.extension]);
        // The receiver waits below; if it is gone, so is the window.
        let _ = sender.send(show(dialog));
    };
    let broken = || Failure {
        code: "internal".to_owned(),
        args: [].into(),
    };
    handle.run_on_main_thread(on_main).map_err(|_| broken())?;
    let chosen = receiver.recv().map_err(|_| broken())?;
    Ok(chosen.await.map(|file| file.path().to_owned()))
}

/// In a build that tests drive, a folder stands in for the person at the dialog.
fn stand_in(handle: &AppHandle) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    return handle.state::<Desktop>().files_dir.clone();
    #[cfg(not(feature = "e2e"))]
    {
        let _ = handle;
        None
    }
}
