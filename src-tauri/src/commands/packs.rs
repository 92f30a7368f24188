//! Questionnaires and newer facts from outside.

use crate::desktop::Desktop;
use crate::dialogs::{FACTS, PACK, choose_source};
use app::dto::{Facts, FactsOffer, Home, Locale, PackOffer, Packs};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn packs(desktop: State<'_, Desktop>) -> Result<Packs> {
    desktop.app().packs()
}

/// Nothing when the person changed their mind.
#[tauri::command]
pub(crate) async fn offer_pack(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<Option<PackOffer>> {
    match choose_source(&handle, PACK).await? {
        Some(path) => desktop.app().offer_pack(&path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
pub(crate) fn approve_key(desktop: State<'_, Desktop>, key: String, name: String) -> Result<PackOffer> {
    desktop.app().approve_key(&key, &name)
}

#[tauri::command(async)]
pub(crate) fn accept_pack(desktop: State<'_, Desktop>, unsigned: bool) -> Result<Locale> {
    desktop.app().accept_pack(unsigned)
}

#[tauri::command(async)]
pub(crate) fn refuse_pack(desktop: State<'_, Desktop>) {
    desktop.app().refuse_pack();
}

#[tauri::command(async)]
pub(crate) fn remove_pack(desktop: State<'_, Desktop>, id: String) -> Result<Packs> {
    desktop.app().remove_pack(&id)
}

#[tauri::command(async)]
pub(crate) fn begin_assessment(desktop: State<'_, Desktop>, pack: String) -> Result<Home> {
    desktop.app().begin_assessment(&pack)
}

#[tauri::command(async)]
pub(crate) fn facts(desktop: State<'_, Desktop>) -> Facts {
    desktop.app().facts()
}

/// Nothing when the person changed their mind.
#[tauri::command]
pub(crate) async fn offer_facts(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
) -> Result<Option<FactsOffer>> {
    match choose_source(&handle, FACTS).await? {
        Some(path) => desktop.app().offer_facts(&path).map(Some),
        None => Ok(None),
    }
}

#[tauri::command(async)]
pub(crate) fn approve_facts_key(
    desktop: State<'_, Desktop>,
    key: String,
    name: String,
) -> Result<FactsOffer> {
    desktop.app().approve_facts_key(&key, &name)
}

#[tauri::command(async)]
pub(crate) fn accept_facts(desktop: State<'_, Desktop>) -> Result<Locale> {
    desktop.app().accept_facts()
}

#[tauri::command(async)]
pub(crate) fn refuse_facts(desktop: State<'_, Desktop>) {
    desktop.app().refuse_facts();
}
