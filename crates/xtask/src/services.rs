//! What the checks say of real services and browsers of Debian.

use crate::{
    Outcome, place,
    program::Program,
    released::PYTHON,
    set_up::{self, Need},
    test,
};

/// Servers, which are not installed on the developer's computer: they would be started there. Each case installs what it
/// needs in a computer of its own, which is gone afterwards.
const SERVERS: [&str; 2] = ["openssh-server", "ufw"];

/// Runs every case of `tests/services`.
pub(crate) fn services() -> Outcome {
    set_up::packages(&[Need::Core, Need::Tests, Need::Services])?;
    test::program("resguardo", "cli").run()?;
    let packages = place::target()?.join("services");
    // Always the newest: of two versions of a package nobody could say which is meant.
    if packages.exists() {
        std::fs::remove_dir_all(&packages).map_err(|error| format!("{}: {error}", packages.display()))?;
    }
    std::fs::create_dir_all(&packages).map_err(|error| format!("{}: {error}", packages.display()))?;
    Program::new("apt-get")
        .arg("download")
        .args(SERVERS)
        .within(&packages)
        .run()
        .map_err(|reason| format!("{reason}\n  Debian 12 has the packages; `apt-get update` may help"))?;
    set_up::administrator(PYTHON)?
        .arg(place::root().join("tests/services/services.py"))
        .arg(place::built("debug", "resguardo")?)
        .arg(&packages)
        .run()
}
