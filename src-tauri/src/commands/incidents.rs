//! What was done to somebody, and the paper about it. Files are read while nobody waits for the vault.

use super::results::NOT_SAVED;
use crate::desktop::Desktop;
use crate::dialogs::{
    COMPLAINT, COMPLAINT_DATA, DRILL, REGISTER, REGISTER_DATA, REGISTER_ROWS, choose_document, choose_target,
};
use app::ReadFile;
use app::dto::{
    ComplaintFormat, ComplaintOptions, DrillOptions, Exported, Incident, IncidentInput, RegisterFormat,
    RegisterOptions,
};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn incidents(desktop: State<'_, Desktop>) -> Result<Vec<Incident>> {
    desktop.app().incidents()
}

/// The new account's id.
#[tauri::command(async)]
pub(crate) fn begin_incident(desktop: State<'_, Desktop>, situation: Option<&str>) -> Result<String> {
    desktop.app().begin_incident(situation)
}

#[tauri::command(async)]
pub(crate) fn save_incident(desktop: State<'_, Desktop>, input: IncidentInput) -> Result<Incident> {
    desktop.app().save_incident(&input)
}

/// None when the person changed their mind.
#[tauri::command]
pub(crate) async fn add_evidence(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Option<Incident>> {
    let Some(path) = choose_document(&handle).await? else {
        return Ok(None);
    };
    let file = ReadFile::new(&path)?;
    desktop.app().add_evidence(&id, file).map(Some)
}

#[tauri::command(async)]
pub(crate) fn remove_incident(desktop: State<'_, Desktop>, id: &str) -> Result<Vec<Incident>> {
    desktop.app().remove_incident(id)
}

#[tauri::command]
pub(crate) async fn export_complaint(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: ComplaintOptions,
) -> Result<Exported> {
    let name = desktop.app().complaint_file_name(&options);
    let kind = match options.format {
        ComplaintFormat::Pdf => COMPLAINT,
        ComplaintFormat::Json => COMPLAINT_DATA,
    };
    match choose_target(&handle, kind, name).await? {
        Some(path) => desktop.app().export_complaint(&path, &options),
        None => Ok(NOT_SAVED),
    }
}

#[tauri::command]
pub(crate) async fn export_register(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: RegisterOptions,
) -> Result<Exported> {
    let name = desktop.app().register_file_name(&options);
    let kind = match options.format {
        RegisterFormat::Pdf => REGISTER,
        RegisterFormat::Csv => REGISTER_ROWS,
        RegisterFormat::Json => REGISTER_DATA,
    };
    match choose_target(&handle, kind, name).await? {
        Some(path) => desktop.app().export_register(&path, &options),
        None => Ok(NOT_SAVED),
    }
}

#[tauri::command]
pub(crate) async fn export_drill(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: DrillOptions,
) -> Result<Exported> {
    let name = desktop.app().drill_file_name(&options);
    match choose_target(&handle, DRILL, name).await? {
        Some(path) => desktop.app().export_drill(&path, &options),
        None => Ok(NOT_SAVED),
    }
}
