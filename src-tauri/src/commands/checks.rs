//! Looking at this computer.

use crate::desktop::Desktop;
use app::Live;
use app::dto::{CheckInfo, ChecksRun, Progress};
use app::failure::Result;
use std::sync::atomic::Ordering;
use tauri::State;
use tauri::ipc::Channel;

#[tauri::command(async)]
pub(crate) fn check_list(desktop: State<'_, Desktop>) -> Vec<CheckInfo> {
    desktop.app().check_list()
}

#[tauri::command(async)]
pub(crate) fn last_checks(desktop: State<'_, Desktop>) -> Result<Option<ChecksRun>> {
    desktop.app().last_run()
}

/// Looks without holding the app, so that everything else goes on.
#[tauri::command(async)]
pub(crate) fn run_checks(desktop: State<'_, Desktop>, progress: Channel<Progress>) -> Result<ChecksRun> {
    let _running = desktop.begin_run()?;
    let look = desktop.app().look();
    // A page that went away does not stop the run.
    let run = look.run(&Live::new(), &mut |step| drop(progress.send(step)), &desktop.stop);
    desktop.app().keep_run(run)
}

/// Looks at one check alone, without holding the app.
#[tauri::command(async)]
pub(crate) fn run_check(desktop: State<'_, Desktop>, check: &str) -> Result<ChecksRun> {
    let _running = desktop.begin_run()?;
    let look = desktop.app().look_again(check)?;
    let run = look.run(&Live::new(), &mut |_| {}, &desktop.stop);
    desktop.app().keep_again(run)
}

#[tauri::command(async)]
pub(crate) fn ignore_check(desktop: State<'_, Desktop>, check: &str, because: &str) -> Result<ChecksRun> {
    desktop.app().ignore_check(check, because)
}

#[tauri::command(async)]
pub(crate) fn heed_check(desktop: State<'_, Desktop>, check: &str) -> Result<ChecksRun> {
    desktop.app().heed_check(check)
}

#[tauri::command(async)]
pub(crate) fn set_check_limit(
    desktop: State<'_, Desktop>,
    check: &str,
    limit: Option<u16>,
) -> Result<ChecksRun> {
    desktop.app().set_check_limit(check, limit)
}

#[tauri::command(async)]
pub(crate) fn cancel_checks(desktop: State<'_, Desktop>) {
    desktop.stop.store(true, Ordering::SeqCst);
}

#[tauri::command(async)]
pub(crate) fn confirm_suggestions(desktop: State<'_, Desktop>, items: Vec<String>) -> Result<ChecksRun> {
    desktop.app().confirm_suggestions(&items)
}
