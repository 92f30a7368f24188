//! Documents to hand to somebody.

use super::results::NOT_SAVED;
use crate::desktop::Desktop;
use crate::dialogs::{HANDOUT, choose_target};
use app::dto::{Exported, HandoutOptions, HandoutText};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn handout(desktop: State<'_, Desktop>, options: HandoutOptions) -> Result<HandoutText> {
    desktop.app().handout(&options)
}

#[tauri::command]
pub(crate) async fn export_handout(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: HandoutOptions,
) -> Result<Exported> {
    let name = desktop.app().handout_file_name(&options);
    match choose_target(&handle, HANDOUT, name).await? {
        Some(path) => desktop.app().export_handout(&path, &options),
        None => Ok(NOT_SAVED),
    }
}
