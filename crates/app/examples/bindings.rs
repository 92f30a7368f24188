//! Writes the TypeScript bindings to the file named by the only argument; `cargo xtask types` runs it.

fn main() -> std::io::Result<()> {
    let path = std::env::args_os()
        .nth(1)
        .ok_or(std::io::ErrorKind::InvalidInput)?;
    fs_err::write(std::path::PathBuf::from(path), app::bindings::typescript())
}
