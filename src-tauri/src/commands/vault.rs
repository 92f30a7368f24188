//! The vault: made, opened, and never without a way back in.

use crate::desktop::Desktop;
use app::dto::{FirstRun, Home, RecoveryCode, UnlockKey};
use app::failure::Result;
use tauri::State;

#[tauri::command(async)]
pub(crate) fn first_run(desktop: State<'_, Desktop>, input: FirstRun) -> Result<Home> {
    let mut app = desktop.app();
    app.first_run(&input)?;
    app.home_screen()
}

#[tauri::command(async)]
pub(crate) fn unlock(desktop: State<'_, Desktop>, key: UnlockKey) -> Result<Home> {
    let mut app = desktop.app();
    app.unlock(&key)?;
    app.home_screen()
}

#[tauri::command(async)]
pub(crate) fn remember(desktop: State<'_, Desktop>) -> Result<()> {
    desktop.app().remember()
}

#[tauri::command(async)]
pub(crate) fn new_recovery_code(desktop: State<'_, Desktop>) -> Result<RecoveryCode> {
    desktop.app().new_recovery_code()
}

#[tauri::command(async)]
pub(crate) fn confirm_recovery_code(desktop: State<'_, Desktop>, groups: Vec<String>) -> Result<bool> {
    desktop.app().confirm_recovery_code(&groups)
}
