//! Work-arounds for Linux, each with its bug. All of them set the environment before any thread exists.

use std::path::Path;

/// Sets what `WebKitGTK` needs on some computers. A person's own setting always wins.
pub(crate) fn prepare() {
    // Blank window with the proprietary NVIDIA driver: tauri-apps/tauri#9304, #13899.
    if Path::new("/proc/driver/nvidia/version").exists() {
        set_if_unset("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
        // "Error 71 (Protocol error)" under Wayland with explicit sync: WebKit bug 280210.
        if std::env::var_os("WAYLAND_DISPLAY").is_some() {
            set_if_unset("__NV_DISABLE_EXPLICIT_SYNC", "1");
        }
    }
}

fn set_if_unset(name: &str, value: &str) {
    if std::env::var_os(name).is_none() {
        #[expect(unsafe_code, reason = "the only way to hand a setting to the web view")]
        // SAFETY: called first thing in `main`, before any other thread exists that could read the environment.
        unsafe {
            std::env::set_var(name, value);
        }
    }
}
