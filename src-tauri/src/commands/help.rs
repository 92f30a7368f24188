//! Start, language, channels and what the program is.

use crate::desktop::Desktop;
use app::dto::{About, Channels, Failure, Locale, Noticed, Situation, Start, TermEnd};
use app::failure::Result;
use tauri::State;

#[tauri::command(async)]
pub(crate) fn start(desktop: State<'_, Desktop>) -> Result<Start> {
    desktop.start()
}

/// The texts, before anything else is known.
#[tauri::command(async)]
pub(crate) fn locale(desktop: State<'_, Desktop>) -> Locale {
    desktop.app().locale()
}

#[tauri::command(async)]
pub(crate) fn set_language(desktop: State<'_, Desktop>, tag: &str) -> Result<Locale> {
    desktop.app().set_language(tag)
}

#[tauri::command(async)]
pub(crate) fn channels(
    desktop: State<'_, Desktop>,
    country: Option<&str>,
    region: Option<&str>,
) -> Result<Channels> {
    desktop.app().channels(country, region)
}

#[tauri::command(async)]
pub(crate) fn situation(
    desktop: State<'_, Desktop>,
    id: &str,
    country: Option<&str>,
    region: Option<&str>,
) -> Result<Situation> {
    desktop.app().situation(id, country, region)
}

#[tauri::command(async)]
pub(crate) fn term_end(desktop: State<'_, Desktop>, clock: &str, noticed: Noticed) -> Result<TermEnd> {
    desktop.app().term_end(clock, &noticed)
}

/// Asks the desktop to open a link of the data. The page names it by id and never by address.
#[tauri::command(async)]
pub(crate) fn open_link(desktop: State<'_, Desktop>, id: &str) -> Result<()> {
    let url = desktop.app().link(id)?;
    open::that_detached(url).map_err(|_| Failure {
        code: "link-failed".to_owned(),
        args: [].into(),
    })
}

#[tauri::command(async)]
pub(crate) fn about(desktop: State<'_, Desktop>) -> About {
    desktop.app().about()
}
