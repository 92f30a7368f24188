//! Keeping what is in the open vault: backups, copies, checks.

use crate::desktop::Desktop;
use crate::dialogs::{ASSESSMENT, COPY, choose_target};
use app::dto::{Checkup, CopyKey, Exported, Home, Keeping, Restored, UnlockKey};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn keeping(desktop: State<'_, Desktop>) -> Result<Keeping> {
    desktop.app().keeping()
}

#[tauri::command(async)]
pub(crate) fn back_up(desktop: State<'_, Desktop>) -> Result<Keeping> {
    desktop.app().back_up()
}

#[tauri::command(async)]
pub(crate) fn restore_backup(
    desktop: State<'_, Desktop>,
    number: u32,
    key: Option<UnlockKey>,
) -> Result<Restored> {
    desktop.app().restore_backup(number, key.as_ref())
}

#[tauri::command(async)]
pub(crate) fn repair(desktop: State<'_, Desktop>, key: UnlockKey) -> Result<Restored> {
    desktop.app().repair(&key)
}

#[tauri::command]
pub(crate) async fn save_copy(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    key: CopyKey,
) -> Result<Exported> {
    let name = desktop.app().copy_file_name();
    match choose_target(&handle, COPY, name).await? {
        Some(path) => desktop.app().save_copy(&path, &key),
        None => Ok(super::results::NOT_SAVED),
    }
}

#[tauri::command]
pub(crate) async fn export_everything(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<Exported> {
    let name = desktop.app().everything_file_name();
    match choose_target(&handle, ASSESSMENT, name).await? {
        Some(path) => desktop.app().export_everything(&path),
        None => Ok(super::results::NOT_SAVED),
    }
}

#[tauri::command(async)]
pub(crate) fn check_data(desktop: State<'_, Desktop>) -> Result<Checkup> {
    desktop.app().check_data()
}

#[tauri::command(async)]
pub(crate) fn open_assessment(desktop: State<'_, Desktop>, id: &str) -> Result<Home> {
    let mut app = desktop.app();
    app.open_assessment(id)?;
    app.home_screen()
}
