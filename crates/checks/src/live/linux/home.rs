//! The home folder, from the account database and not from the environment.

use rustix::process::getuid;
use std::path::PathBuf;

/// The home folder of the person who runs this. Accounts that are not in the file (a directory service) fall back
/// to the environment.
pub(super) fn of_this_user() -> Option<PathBuf> {
    let uid = getuid().as_raw().to_string();
    let listed = fs_err::read_to_string("/etc/passwd").ok().and_then(|accounts| {
        accounts.lines().find_map(|line| {
            let fields: Vec<&str> = line.split(':').collect();
            match fields.as_slice() {
                [_, _, id, _, _, home, _] if *id == uid => Some(PathBuf::from(home)),
                _ => None,
            }
        })
    });
    listed
        .or_else(|| std::env::var_os("HOME").map(PathBuf::from))
        .filter(|home| home.is_absolute())
}
