//! What goes on beside the window: the quiet moments of the vault, and the desktop's word that nobody sits here.

use crate::desktop::Desktop;
use std::thread;
use std::time::Duration;
use tauri::{AppHandle, Manager};

const TICK: Duration = Duration::from_secs(1);

/// Begins it. The threads end with the process.
pub(crate) fn begin(handle: &AppHandle) {
    let ticking = handle.clone();
    named("tick", move || {
        loop {
            thread::sleep(TICK);
            ticking.state::<Desktop>().tick();
        }
    });
    #[cfg(target_os = "linux")]
    for bus in [crate::screen_lock::Bus::System, crate::screen_lock::Bus::Session] {
        let listening = handle.clone();
        named("screen-lock", move || {
            let left_alone = || listening.state::<Desktop>().lock_from_outside();
            if let Err(error) = crate::screen_lock::listen(bus, left_alone) {
                // A desktop without such a service: closing after a while still works.
                tracing::info!(?bus, %error, "no word of the screen's lock");
            }
        });
    }
}

fn named(name: &str, work: impl FnOnce() + Send + 'static) {
    if let Err(error) = thread::Builder::new().name(name.into()).spawn(work) {
        tracing::warn!(%error, name, "a thread does not start");
    }
}
