//! The checks of this computer beside `lynis audit system --quick`.

use crate::{
    Outcome,
    bench::{Peer, Row, median},
    place,
    program::Program,
    set_up::{self, Need},
};

const REPETITIONS: usize = 5;

pub(crate) fn measure() -> Outcome<Vec<Row>> {
    set_up::packages(&[Need::Core, Need::Benches])?;
    Program::cargo()
        .args(["build", "--release", "--locked", "--package", "cli"])
        .run()?;
    let resguardo = place::built("release", "resguardo")?;
    let ours = (0..REPETITIONS)
        .map(|_| Program::new(&resguardo).args(["check", "--json"]).wall_time())
        .collect::<Outcome<Vec<_>>>()?;
    let reports = place::target()?.join("bench");
    std::fs::create_dir_all(&reports).map_err(|error| format!("{}: {error}", reports.display()))?;
    let lynis = Program::new("lynis")
        .args([
            "audit",
            "system",
            "--quick",
            "--quiet",
            "--no-colors",
            "--logfile",
        ])
        .arg(reports.join("lynis.log"))
        .arg("--report-file")
        .arg(reports.join("lynis.dat"))
        .wall_time()?;
    Ok(vec![Row::beside(
        "check of this computer, wall",
        median(ours),
        "lynis",
        Peer::Took(lynis),
    )])
}
