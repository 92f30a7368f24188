//! Writes every hostile pack file into a folder, the sound one and a list of reasons beside them: `hostile_files <folder>`.
//! `cargo xtask long hostile` shows each to the program and measures it.

#[path = "../tests/support/hostile.rs"]
mod hostile;

use std::path::PathBuf;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).unwrap_or_default());
    std::fs::create_dir_all(&folder)?;
    let mut reasons = String::new();
    for case in hostile::cases() {
        std::fs::write(folder.join(format!("{}.json", case.name)), &case.bytes)?;
        reasons.extend([&*case.name, "\t", case.code, "\n"]);
    }
    std::fs::write(folder.join("reasons.tsv"), reasons)?;
    std::fs::write(folder.join("sound.json"), hostile::SOUND)
}
