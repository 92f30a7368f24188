//! The desktop window: builder, state and commands of a few lines each. Everything else is in `app`.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod arguments;
mod background;
mod commands;
mod desktop;
mod dialogs;
mod kindly;
#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
mod screen_lock;
mod window;

use desktop::Desktop;
use std::process::ExitCode;

fn main() -> ExitCode {
    #[cfg(target_os = "linux")]
    linux::prepare();
    app::refuse_dumps();
    let arguments = match arguments::read() {
        Ok(arguments) => arguments,
        Err(message) => return kindly::refuse_on_terminal(message),
    };
    if !window::can_show_one() {
        return kindly::refuse_on_terminal("desktop-no-display");
    }
    window::run(std::thread::spawn(|| Desktop::open(arguments)))
}
