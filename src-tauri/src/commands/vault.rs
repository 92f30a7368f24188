//! The vaults: made, opened, protected, and never without a way back in.

use crate::desktop::Desktop;
use crate::dialogs::{COPY, SHEET, choose_source, choose_target};
use app::dto::{
    CopyKey, Deleted, Erased, Exported, FirstRun, Home, Keeping, Protection, RecoveryCode, Start, UnlockKey,
    VaultRow,
};
use app::failure::Result;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn first_run(desktop: State<'_, Desktop>, input: FirstRun) -> Result<Home> {
    let mut app = desktop.app();
    app.first_run(&input)?;
    app.home_screen()
}

#[tauri::command(async)]
pub(crate) fn unlock(desktop: State<'_, Desktop>, key: UnlockKey) -> Result<Home> {
    desktop.unlock(&key)
}

#[tauri::command(async)]
pub(crate) fn remember(desktop: State<'_, Desktop>) -> Result<()> {
    desktop.app().remember()
}

#[tauri::command(async)]
pub(crate) fn vaults(desktop: State<'_, Desktop>) -> Vec<VaultRow> {
    desktop.app().vaults()
}

#[tauri::command(async)]
pub(crate) fn open_vault(desktop: State<'_, Desktop>, id: &str) -> Result<Start> {
    desktop.app().open_vault(id)
}

#[tauri::command(async)]
pub(crate) fn new_vault(desktop: State<'_, Desktop>, input: FirstRun) -> Result<Home> {
    let mut app = desktop.app();
    app.new_vault(&input)?;
    app.home_screen()
}

#[tauri::command(async)]
pub(crate) fn lock(desktop: State<'_, Desktop>) -> Result<Start> {
    desktop.app().lock()
}

/// The page hears on this channel when the computer's screen was locked, and asks where it stands.
#[tauri::command(async)]
pub(crate) fn watch_lock(desktop: State<'_, Desktop>, locked: Channel<()>) {
    desktop.watch_lock(locked);
}

#[tauri::command(async)]
pub(crate) fn set_protection(desktop: State<'_, Desktop>, protection: Protection) -> Result<Keeping> {
    desktop.app().set_protection(&protection)
}

#[tauri::command(async)]
pub(crate) fn set_auto_lock(desktop: State<'_, Desktop>, minutes: Option<u32>) -> Result<Keeping> {
    desktop.app().set_auto_lock(minutes)
}

#[tauri::command(async)]
pub(crate) fn new_recovery_code(desktop: State<'_, Desktop>) -> Result<RecoveryCode> {
    desktop.app().new_recovery_code()
}

#[tauri::command(async)]
pub(crate) fn confirm_recovery_code(desktop: State<'_, Desktop>, groups: Vec<String>) -> Result<bool> {
    desktop.app().confirm_recovery_code(&groups)
}

#[tauri::command]
pub(crate) async fn save_recovery_sheet(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<Exported> {
    let name = desktop.app().recovery_sheet_file_name();
    match choose_target(&handle, SHEET, name).await? {
        Some(path) => desktop.app().save_recovery_sheet(&path),
        None => Ok(super::results::NOT_SAVED),
    }
}

#[tauri::command]
pub(crate) async fn restore_copy(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    key: CopyKey,
    protection: Protection,
) -> Result<Option<Home>> {
    let Some(path) = choose_source(&handle, COPY).await? else {
        return Ok(None);
    };
    let mut app = desktop.app();
    app.restore_copy(&path, &key, &protection)?;
    app.home_screen().map(Some)
}

#[tauri::command(async)]
pub(crate) fn delete_assessment(
    desktop: State<'_, Desktop>,
    id: &str,
    passphrase: Option<&str>,
) -> Result<Deleted> {
    desktop.app().delete_assessment(id, passphrase)
}

#[tauri::command(async)]
pub(crate) fn erase_vault(desktop: State<'_, Desktop>, id: &str) -> Result<Erased> {
    desktop.app().erase_vault(id)
}

#[tauri::command(async)]
pub(crate) fn erase_everything(desktop: State<'_, Desktop>) -> Result<Erased> {
    desktop.app().erase_everything()
}
