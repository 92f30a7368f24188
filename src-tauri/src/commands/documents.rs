//! Documents that show what was answered. Files are read and copied while nobody waits for the vault.

use crate::desktop::Desktop;
use crate::dialogs::{choose_document, choose_folder};
use app::ReadFile;
use app::dto::{DocumentInput, Documents, EvidenceFolder};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn documents(desktop: State<'_, Desktop>) -> Result<Documents> {
    desktop.app().documents()
}

/// The new document's id; none when the person changed their mind.
#[tauri::command]
pub(crate) async fn add_document(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    items: Vec<String>,
) -> Result<Option<String>> {
    let Some(path) = choose_document(&handle).await? else {
        return Ok(None);
    };
    let file = ReadFile::new(&path)?;
    desktop.app().add_document(file, &items).map(Some)
}

#[tauri::command(async)]
pub(crate) fn describe_document(desktop: State<'_, Desktop>, input: DocumentInput) -> Result<Documents> {
    desktop.app().describe_document(&input)
}

/// None when the person changed their mind.
#[tauri::command]
pub(crate) async fn renew_document(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    id: String,
) -> Result<Option<Documents>> {
    let Some(path) = choose_document(&handle).await? else {
        return Ok(None);
    };
    let file = ReadFile::new(&path)?;
    desktop.app().renew_document(&id, file).map(Some)
}

#[tauri::command(async)]
pub(crate) fn remove_document(desktop: State<'_, Desktop>, id: &str) -> Result<Documents> {
    desktop.app().remove_document(id)
}

#[tauri::command(async)]
pub(crate) fn check_documents(desktop: State<'_, Desktop>) -> Result<Documents> {
    let check = desktop.app().document_check()?;
    Ok(check.run())
}

#[tauri::command]
pub(crate) async fn copy_documents(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    ids: Vec<String>,
) -> Result<EvidenceFolder> {
    let copies = desktop.app().evidence_copies(&ids)?;
    match choose_folder(&handle).await? {
        Some(path) => copies.write(&path),
        None => Ok(EvidenceFolder::default()),
    }
}
