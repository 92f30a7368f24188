//! The system's file dialogs. Paths never come from the page.

use crate::desktop::Desktop;
use app::dto::Failure;
use rfd::AsyncFileDialog;
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

/// A document to hand to somebody.
pub(crate) const HANDOUT: Kind = Kind {
    message: "dialog-kind-handout",
    extension: "pdf",
};

/// Who helps near by.
pub(crate) const PARTNER: Kind = Kind {
    message: "dialog-kind-partner",
    extension: "json",
};

/// A questionnaire from outside.
pub(crate) const PACK: Kind = Kind {
    message: "dialog-kind-pack",
    extension: "json",
};

/// Newer facts from outside.
pub(crate) const FACTS: Kind = Kind {
    message: "dialog-kind-facts",
    extension: "json",
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

/// What happened, for the police.
pub(crate) const COMPLAINT: Kind = Kind {
    message: "dialog-kind-complaint",
    extension: "pdf",
};

/// The same, for another program.
pub(crate) const COMPLAINT_DATA: Kind = Kind {
    message: "dialog-kind-complaint-data",
    extension: "json",
};

/// The register of incidents.
pub(crate) const REGISTER: Kind = Kind {
    message: "dialog-kind-register",
    extension: "pdf",
};

/// The same as rows.
pub(crate) const REGISTER_ROWS: Kind = Kind {
    message: "dialog-kind-register",
    extension: "csv",
};

/// The same, for another program.
pub(crate) const REGISTER_DATA: Kind = Kind {
    message: "dialog-kind-register",
    extension: "json",
};

/// The sheet of a drill.
pub(crate) const DRILL: Kind = Kind {
    message: "dialog-kind-drill",
    extension: "pdf",
};

/// An assessment.
pub(crate) const ASSESSMENT: Kind = Kind {
    message: "dialog-kind-assessment",
    extension: "json",
};

/// What a look at a computer found.
pub(crate) const COMPUTER: Kind = Kind {
    message: "dialog-kind-computer",
    extension: "json",
};

/// Questions for somebody else, as text.
pub(crate) const FORM: Kind = Kind {
    message: "dialog-kind-form",
    extension: "txt",
};

/// The same questions on paper.
pub(crate) const PAPER_FORM: Kind = Kind {
    message: "dialog-kind-paper-form",
    extension: "pdf",
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
    let show = move |dialog: AsyncFileDialog| dialog.set_file_name(name).save_file();
    Ok(ask(handle, show, Some(kind)).await?.map(|file| path_of(&file)))
}

/// Asks which file to open; `None` when the person changed their mind.
pub(crate) async fn choose_source(handle: &AppHandle, kind: Kind) -> Result<Option<PathBuf>, Failure> {
    if let Some(folder) = stand_in(handle) {
        return Ok(Some(folder.join(format!("import.{}", kind.extension))));
    }
    Ok(ask(handle, AsyncFileDialog::pick_file, Some(kind))
        .await?
        .map(|file| path_of(&file)))
}

/// Asks which files to open; `None` when the person changed their mind.
pub(crate) async fn choose_sources(handle: &AppHandle, kind: Kind) -> Result<Option<Vec<PathBuf>>, Failure> {
    if let Some(folder) = stand_in(handle) {
        return Ok(Some(vec![folder.join(format!("import.{}", kind.extension))]));
    }
    let chosen = ask(handle, AsyncFileDialog::pick_files, Some(kind)).await?;
    Ok(chosen.map(|files| files.iter().map(path_of).collect()))
}

/// Asks for a document of any kind; `None` when the person changed their mind.
pub(crate) async fn choose_document(handle: &AppHandle) -> Result<Option<PathBuf>, Failure> {
    if let Some(folder) = stand_in(handle) {
        return Ok(Some(folder.join("document")));
    }
    Ok(ask(handle, AsyncFileDialog::pick_file, None)
        .await?
        .map(|file| path_of(&file)))
}

/// Asks for a folder to write into; `None` when the person changed their mind.
pub(crate) async fn choose_folder(handle: &AppHandle) -> Result<Option<PathBuf>, Failure> {
    if let Some(folder) = stand_in(handle) {
        return Ok(Some(folder));
    }
    Ok(ask(handle, AsyncFileDialog::pick_folder, None)
        .await?
        .map(|file| path_of(&file)))
}

/// Shows the dialog from the main thread, where GTK and Cocoa want it, and waits elsewhere.
async fn ask<F, T>(
    handle: &AppHandle,
    show: impl FnOnce(AsyncFileDialog) -> F + Send + 'static,
    kind: Option<Kind>,
) -> Result<Option<T>, Failure>
where
    F: Future<Output = Option<T>> + Send + 'static,
{
    let language = handle.state::<Desktop>().app().language();
    let texts = app::plain_texts(language);
    let (sender, receiver) = std::sync::mpsc::channel();
    let on_main = move || {
        let dialog = kind.map_or_else(AsyncFileDialog::new, |kind| {
            let name = texts.text(kind.message, &app::l10n::Args::new());
            AsyncFileDialog::new().add_filter(name, &[kind.extension])
        });
        // The receiver waits below; if it is gone, so is the window.
        let _ = sender.send(show(dialog));
    };
    let broken = || Failure {
        code: "internal".to_owned(),
        args: [].into(),
    };
    handle.run_on_main_thread(on_main).map_err(|_| broken())?;
    let chosen = receiver.recv().map_err(|_| broken())?;
    Ok(chosen.await)
}

fn path_of(file: &rfd::FileHandle) -> PathBuf {
    file.path().to_owned()
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
