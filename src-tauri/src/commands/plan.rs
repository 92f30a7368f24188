//! The plan and how it is followed.

use crate::desktop::Desktop;
use app::dto::{ActionAssignment, ActionChange, Band, Plan};
use app::failure::Result;
use tauri::State;

#[tauri::command(async)]
pub(crate) fn plan(desktop: State<'_, Desktop>) -> Result<Plan> {
    desktop.app().plan()
}

#[tauri::command(async)]
pub(crate) fn what_if(desktop: State<'_, Desktop>, actions: Vec<String>) -> Result<Band> {
    desktop.app().what_if(&actions)
}

#[tauri::command(async)]
pub(crate) fn change_action(desktop: State<'_, Desktop>, change: ActionChange) -> Result<Plan> {
    desktop.app().change_action(&change)
}

#[tauri::command(async)]
pub(crate) fn assign_action(desktop: State<'_, Desktop>, to: ActionAssignment) -> Result<Plan> {
    desktop.app().assign_action(&to)
}
