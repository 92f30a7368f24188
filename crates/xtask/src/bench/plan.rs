//! The whole command that turns the example answers into a plan on paper. The time of the PDF alone, in a warm
//! process, is a criterion bench of the crate that makes it.

use crate::{
    Outcome,
    bench::{Row, median},
    place,
    program::Program,
    set_up::{self, Need},
};

const REPETITIONS: usize = 5;

pub(crate) fn measure() -> Outcome<Vec<Row>> {
    set_up::packages(&[Need::Core])?;
    Program::cargo()
        .args(["build", "--release", "--locked", "--package", "cli"])
        .run()?;
    let resguardo = place::built("release", "resguardo")?;
    let plan = place::target()?.join("bench-plan.pdf");
    let assess = || {
        Program::new(&resguardo)
            .args(["assess", "--pack", "self-employed", "--lang", "es"])
            .args([
                "--answers",
                "questionnaires/packs/self-employed.example.json",
                "--out",
            ])
            .arg(&plan)
    };
    // Once in the open, so that a command that fails is not taken for a fast one.
    assess().run()?;
    let times = (0..REPETITIONS)
        .map(|_| assess().wall_time())
        .collect::<Outcome<Vec<_>>>()?;
    Ok(vec![Row::alone(
        "answers file to plan as PDF, whole command",
        median(times),
    )])
}
