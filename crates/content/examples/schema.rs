//! Writes the JSON Schemas into the folder named by the only argument; `cargo xtask schema` runs it.

fn main() -> std::io::Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .ok_or(std::io::ErrorKind::InvalidInput)?;
    let folder = std::path::PathBuf::from(folder);
    for (name, text) in content::schemas() {
        fs_err::write(folder.join(format!("{name}.schema.json")), text)?;
    }
    Ok(())
}
