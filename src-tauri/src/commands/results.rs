//! The result, and files in and out.

use crate::desktop::Desktop;
use crate::dialogs::{ASSESSMENT, CALENDAR, Kind, PLAN, SPREADSHEET, choose_source, choose_target};
use app::PlanFormat;
use app::dto::{Comparison, Explanation, ExportOptions, Exported, Failure, History, Imported, Outcome};
use app::failure::Result;
use tauri::{AppHandle, State};

/// What an export says when the person changed their mind.
pub(crate) const NOT_SAVED: Exported = Exported {
    file: None,
    pages: 0,
    uncovered: String::new(),
};

#[tauri::command(async)]
pub(crate) fn outcome(desktop: State<'_, Desktop>) -> Result<Outcome> {
    desktop.app().outcome()
}

#[tauri::command(async)]
pub(crate) fn explanation(desktop: State<'_, Desktop>) -> Result<Explanation> {
    desktop.app().explanation()
}

#[tauri::command(async)]
pub(crate) fn history(desktop: State<'_, Desktop>) -> Result<History> {
    desktop.app().history()
}

#[tauri::command(async)]
pub(crate) fn compare(desktop: State<'_, Desktop>, from: String, to: String) -> Result<Comparison> {
    desktop.app().compare(&from, &to)
}

#[tauri::command]
pub(crate) async fn export_plan(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: ExportOptions,
) -> Result<Exported> {
    let name = desktop.app().plan_file_name(&options.language);
    match choose_target(&handle, PLAN, name).await? {
        Some(path) => desktop.app().export_plan(&path, &options.language),
        None => Ok(NOT_SAVED),
    }
}

#[tauri::command]
pub(crate) async fn export_calendar(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<Exported> {
    export_plan_data(&handle, &desktop, CALENDAR, PlanFormat::Calendar).await
}

#[tauri::command]
pub(crate) async fn export_spreadsheet(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<Exported> {
    export_plan_data(&handle, &desktop, SPREADSHEET, PlanFormat::Spreadsheet).await
}

async fn export_plan_data(
    handle: &AppHandle,
    desktop: &Desktop,
    kind: Kind,
    format: PlanFormat,
) -> Result<Exported> {
    let name = desktop.app().plan_data_file_name(format);
    match choose_target(handle, kind, name).await? {
        Some(path) => desktop.app().export_plan_data(&path, format),
        None => Ok(NOT_SAVED),
    }
}

#[tauri::command(async)]
pub(crate) fn open_exported(desktop: State<'_, Desktop>) -> Result<()> {
    let app = desktop.app();
    open::that_detached(app.exported()?).map_err(|_| Failure {
        code: "link-failed".to_owned(),
        args: [].into(),
    })
}

#[tauri::command]
pub(crate) async fn export_assessment(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<Exported> {
    let name = desktop.app().assessment_file_name();
    match choose_target(&handle, ASSESSMENT, name).await? {
        Some(path) => desktop.app().export_assessment(&path),
        None => Ok(NOT_SAVED),
    }
}

#[tauri::command]
pub(crate) async fn import_assessment(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<Imported> {
    match choose_source(&handle, ASSESSMENT).await? {
        Some(path) => desktop.app().import_assessment(&path),
        None => Ok(Imported {
            file: None,
            added: 0,
            known: 0,
        }),
    }
}
