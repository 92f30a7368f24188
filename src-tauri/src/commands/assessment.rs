//! The person, the place and the questions.

use crate::desktop::Desktop;
use app::dto::{Answer, Home, Question, Questionnaire, Saved};
use app::failure::Result;
use tauri::State;

#[tauri::command(async)]
pub(crate) fn home(desktop: State<'_, Desktop>) -> Result<Home> {
    desktop.app().home_screen()
}

#[tauri::command(async)]
pub(crate) fn set_name(desktop: State<'_, Desktop>, name: &str) -> Result<()> {
    desktop.app().set_name(name)
}

#[tauri::command(async)]
pub(crate) fn set_place(desktop: State<'_, Desktop>, country: &str, region: Option<&str>) -> Result<()> {
    desktop.app().set_place(country, region)
}

#[tauri::command(async)]
pub(crate) fn set_profile(desktop: State<'_, Desktop>, key: &str, value: &str) -> Result<()> {
    desktop.app().set_profile(key, value)
}

#[tauri::command(async)]
pub(crate) fn set_pass(desktop: State<'_, Desktop>, pass: &str) -> Result<Questionnaire> {
    let mut app = desktop.app();
    app.set_pass(pass)?;
    app.questionnaire()
}

#[tauri::command(async)]
pub(crate) fn questionnaire(desktop: State<'_, Desktop>) -> Result<Questionnaire> {
    desktop.app().questionnaire()
}

#[tauri::command(async)]
pub(crate) fn question(desktop: State<'_, Desktop>, item: &str) -> Result<Question> {
    desktop.app().question(item)
}

#[tauri::command(async)]
pub(crate) fn answer(desktop: State<'_, Desktop>, item: &str, answer: Answer, seen: bool) -> Result<Saved> {
    desktop.app().answer(item, answer, seen)
}

#[tauri::command(async)]
pub(crate) fn withdraw(desktop: State<'_, Desktop>, item: &str) -> Result<Saved> {
    desktop.app().withdraw(item)
}

#[tauri::command(async)]
pub(crate) fn note(desktop: State<'_, Desktop>, item: Option<&str>, text: &str) -> Result<()> {
    desktop.app().note(item, text)
}
