//! The one window.

use crate::desktop::Desktop;
use crate::{background, commands, kindly};
use app::dto::Failure;
use std::process::ExitCode;
use std::thread::JoinHandle;
use tauri::webview::NewWindowResponse;
use tauri::{App, Manager, RunEvent, Url, WebviewWindowBuilder, WindowEvent};

/// Whether there is a screen to show a window on. GTK would panic without one.
pub(crate) fn can_show_one() -> bool {
    let has = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || has("DISPLAY") || has("WAYLAND_DISPLAY")
}

/// Shows the window until it is closed. What it shows is read while the window system starts.
pub(crate) fn run(opening: JoinHandle<Result<Desktop, Failure>>) -> ExitCode {
    let built = tauri::Builder::default()
        .invoke_handler(commands::handler())
        .setup(|app| {
            background::begin(app.handle());
            Ok(open(app)?)
        })
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { .. } = event
                && let (Ok(size), Ok(scale)) = (window.inner_size(), window.scale_factor())
            {
                let size = size.to_logical::<f64>(scale);
                window
                    .state::<Desktop>()
                    .app()
                    .keep_window_size(size.width, size.height);
            }
        })
        .build(tauri::generate_context!());
    let app = match built {
        Ok(app) => app,
        Err(error) => {
            tracing::error!(%error, "the window cannot be built");
            return ExitCode::FAILURE;
        }
    };
    match opening.join() {
        Ok(Ok(desktop)) => app.manage(desktop),
        Ok(Err(failure)) => return kindly::refuse_in_window(&failure),
        // It said on the terminal what went wrong.
        Err(_) => return ExitCode::FAILURE,
    };
    app.run(|app, event| {
        if let RunEvent::Exit = event {
            app.state::<Desktop>().app().leave();
        }
    });
    ExitCode::SUCCESS
}

fn open(app: &App) -> tauri::Result<()> {
    let config = app.config().app.windows.first().cloned().unwrap_or_default();
    let mut builder = WebviewWindowBuilder::from_config(app, &config)?
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    if let Some((width, height)) = app.state::<Desktop>().app().window_size() {
        builder = builder.inner_size(width, height);
    }
    builder.build().map(drop)
}

/// The window shows the program's own pages and nothing else.
fn is_own_page(url: &Url) -> bool {
    let own = matches!(
        (url.scheme(), url.host_str()),
        ("tauri", Some("localhost")) | ("http" | "https", Some("tauri.localhost"))
    );
    own || url.as_str() == "about:blank"
}

#[cfg(test)]
mod tests {
    use super::is_own_page;

    #[test]
    fn the_window_stays_on_its_own_pages() {
        let own = |url: &str| is_own_page(&url.parse().expect("the address is well formed"));
        assert!(own("tauri://localhost/index.html"));
        for foreign in [
            "https://www.incibe.es/",
            "http://localhost/",
            "file:///etc/passwd",
            "tauri://elsewhere/",
            "data:text/html,x",
        ] {
            assert!(!own(foreign), "{foreign}");
        }
    }
}
