//! What documents are printed on.

use crate::desktop::Desktop;
use crate::dialogs::{PARTNER, choose_source};
use app::dto::{Letterhead, PaperSize};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn letterhead(desktop: State<'_, Desktop>) -> Result<Letterhead> {
    desktop.app().letterhead()
}

#[tauri::command(async)]
pub(crate) fn set_paper(desktop: State<'_, Desktop>, paper: PaperSize) -> Result<Letterhead> {
    desktop.app().set_paper(paper)
}

/// Nothing when the person changed their mind.
#[tauri::command]
pub(crate) async fn take_partner(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
) -> Result<Option<Letterhead>> {
    match choose_source(&handle, PARTNER).await? {
        Some(path) => desktop.app().take_partner(&path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
pub(crate) fn remove_partner(desktop: State<'_, Desktop>) -> Result<Letterhead> {
    desktop.app().remove_partner()
}
