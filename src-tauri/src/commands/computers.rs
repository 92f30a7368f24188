//! The computers of a firm.

use super::results::NOT_SAVED;
use crate::desktop::Desktop;
use crate::dialogs::{COMPUTER, choose_sources, choose_target};
use app::dto::{Computers, Exported, ShareOptions, TakenComputers};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn computers(desktop: State<'_, Desktop>) -> Result<Computers> {
    desktop.app().computers()
}

#[tauri::command(async)]
pub(crate) fn set_computer_count(desktop: State<'_, Desktop>, count: u16) -> Result<Computers> {
    desktop.app().set_computer_count(count)
}

#[tauri::command(async)]
pub(crate) fn add_this_computer(desktop: State<'_, Desktop>, options: ShareOptions) -> Result<Computers> {
    desktop.app().add_this_computer(&options)
}

#[tauri::command(async)]
pub(crate) fn remove_computer(desktop: State<'_, Desktop>, id: &str) -> Result<Computers> {
    desktop.app().remove_computer(id)
}

#[tauri::command]
pub(crate) async fn share_computer(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: ShareOptions,
) -> Result<Exported> {
    let name = desktop.app().computer_file_name();
    match choose_target(&handle, COMPUTER, name).await? {
        Some(path) => desktop.app().share_computer(&path, &options),
        None => Ok(NOT_SAVED),
    }
}

/// None when the person changed their mind.
#[tauri::command]
pub(crate) async fn take_computers(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
) -> Result<Option<TakenComputers>> {
    match choose_sources(&handle, COMPUTER).await? {
        Some(paths) => desktop.app().take_computers(&paths).map(Some),
        None => Ok(None),
    }
}
