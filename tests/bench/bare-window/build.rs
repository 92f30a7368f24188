//! What Tauri wants of every window.

fn main() {
    tauri_build::build();
}
