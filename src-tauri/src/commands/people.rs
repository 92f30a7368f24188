//! Several people and one assessment.

use super::results::NOT_SAVED;
use crate::desktop::Desktop;
use crate::dialogs::{FORM, PAPER_FORM, choose_source, choose_target};
use app::dto::{Answer, Exported, FormOptions, GivenAnswer, PaperQuestion, People, ReturnedForm};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn people(desktop: State<'_, Desktop>) -> Result<People> {
    desktop.app().people()
}

#[tauri::command(async)]
pub(crate) fn set_author(desktop: State<'_, Desktop>, name: &str) -> Result<People> {
    desktop.app().set_author(name)
}

#[tauri::command(async)]
pub(crate) fn settle(desktop: State<'_, Desktop>, item: &str, answer: Answer) -> Result<People> {
    desktop.app().settle(item, answer)
}

#[tauri::command(async)]
pub(crate) fn paper_questions(desktop: State<'_, Desktop>, items: Vec<String>) -> Result<Vec<PaperQuestion>> {
    desktop.app().paper_questions(&items)
}

#[tauri::command(async)]
pub(crate) fn take_answers(
    desktop: State<'_, Desktop>,
    name: &str,
    answers: Vec<GivenAnswer>,
) -> Result<People> {
    desktop.app().take_answers(name, &answers)
}

#[tauri::command]
pub(crate) async fn save_form(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: FormOptions,
) -> Result<Exported> {
    let kind = if options.paper { PAPER_FORM } else { FORM };
    let name = desktop.app().form_file_name(kind.extension);
    match choose_target(&handle, kind, name).await? {
        Some(path) => desktop.app().save_form(&path, &options),
        None => Ok(NOT_SAVED),
    }
}

#[tauri::command]
pub(crate) async fn read_form(handle: AppHandle, desktop: State<'_, Desktop>) -> Result<ReturnedForm> {
    match choose_source(&handle, FORM).await? {
        Some(path) => desktop.app().read_form(&path),
        None => Ok(ReturnedForm::default()),
    }
}
