//! The few arguments of the window.

use std::path::PathBuf;

/// Where to work. Everything has a default except in a build that tests drive.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    /// `--data-dir`: where vaults are kept.
    pub(crate) data_dir: Option<PathBuf>,
    /// `--files-dir`, only in a build that tests drive: stands in for the file dialogs.
    #[cfg(feature = "e2e")]
    pub(crate) files_dir: Option<PathBuf>,
}

/// Reads the arguments; an error is the id of a message.
///
/// A build that tests drive refuses to start without a data directory of its own, so that it can never touch a
/// person's vault.
pub(crate) fn read() -> Result<Arguments, &'static str> {
    let mut arguments = Arguments::default();
    let mut given = std::env::args_os().skip(1);
    while let Some(name) = given.next() {
        let value = given.next().map(PathBuf::from);
        match name.to_str() {
            Some("--data-dir") if value.is_some() => arguments.data_dir = value,
            #[cfg(feature = "e2e")]
            Some("--files-dir") if value.is_some() => arguments.files_dir = value,
            _ => return Err("desktop-bad-arguments"),
        }
    }
    if cfg!(feature = "e2e") && arguments.data_dir.is_none() {
        return Err("desktop-needs-data-dir");
    }
    Ok(arguments)
}
