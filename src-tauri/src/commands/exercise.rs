//! Live packs: what somebody practises alone, and the sheets on paper. All of it works with a closed vault.

use super::results::NOT_SAVED;
use crate::desktop::Desktop;
use crate::dialogs::{HANDOUT, choose_target};
use app::dto::{ExerciseAnswers, ExerciseOptions, ExerciseTally, Exported, LivePack};
use app::failure::Result;
use tauri::{AppHandle, State};

#[tauri::command(async)]
pub(crate) fn live_packs(desktop: State<'_, Desktop>) -> Vec<LivePack> {
    desktop.app().live_packs()
}

#[tauri::command(async)]
pub(crate) fn tally_exercise(desktop: State<'_, Desktop>, answers: ExerciseAnswers) -> Result<ExerciseTally> {
    desktop.app().tally_exercise(&answers)
}

#[tauri::command]
pub(crate) async fn export_exercise(
    handle: AppHandle,
    desktop: State<'_, Desktop>,
    options: ExerciseOptions,
) -> Result<Exported> {
    let name = desktop.app().exercise_file_name(&options);
    match choose_target(&handle, HANDOUT, name).await? {
        Some(path) => desktop.app().export_exercise(&path, &options),
        None => Ok(NOT_SAVED),
    }
}
