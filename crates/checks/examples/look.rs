//! Looks at this computer, or at a recorded one, and prints the result as JSON. A recorded one that does not fit
//! its checks is complained about.
//!
//! `cargo run -p checks --example look [-- --replay DIR | --record DIR PROVENANCE | --one-by-one]`

use checks::{Coverage, Knowledge, Live, Record, Replay, Run, System, catalogue, run};
use domain::CheckId;
use jiff::civil::DateTime;
use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::sync::atomic::AtomicBool;

fn main() -> Result<(), Box<dyn Error>> {
    let knowledge = Knowledge::parse(&[
        (
            "os-support.toml",
            include_str!("../../../questionnaires/knowledge/os-support.toml"),
        ),
        (
            "network-ports.toml",
            include_str!("../../../questionnaires/knowledge/network-ports.toml"),
        ),
        (
            "certificate-issuers.toml",
            include_str!("../../../questionnaires/knowledge/certificate-issuers.toml"),
        ),
        (
            "programs.toml",
            include_str!("../../../questionnaires/knowledge/programs.toml"),
        ),
        (
            "browser-releases.toml",
            include_str!("../../../questionnaires/knowledge/browser-releases.toml"),
        ),
    ])?;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let found = match arguments.as_slice() {
        ["--replay", folder] => {
            let replay = Replay::open(Path::new(folder))?;
            let found = look(&replay, &knowledge, replay.now(), replay.checks());
            for complaint in replay.complaints() {
                writeln!(std::io::stderr(), "{complaint}")?;
            }
            found
        }
        ["--record", folder, provenance] => {
            let live = Live::new();
            let record = Record::new(&live);
            let found = look(&record, &knowledge, now(), &[]);
            record.write(Path::new(folder), &found, &knowledge, provenance)?;
            found
        }
        ["--one-by-one"] => one_by_one(&Live::new(), &knowledge, now()),
        _ => look(&Live::new(), &knowledge, now(), &[]),
    };
    writeln!(std::io::stdout(), "{}", serde_json::to_string_pretty(&found)?)?;
    Ok(())
}

fn look(system: &dyn System, knowledge: &Knowledge, at: DateTime, wanted: &[CheckId]) -> Run {
    run(
        system,
        knowledge,
        at,
        wanted,
        &mut |_| {},
        &AtomicBool::new(false),
    )
}

/// One check after the other: of two threads that load libraries at once, Wine may let each wait for the other for ever.
fn one_by_one(system: &dyn System, knowledge: &Knowledge, at: DateTime) -> Run {
    let alone = |id: &str| look(system, knowledge, at, &[CheckId::from(id)]).results;
    let results: Vec<_> = catalogue().iter().flat_map(|check| alone(check.id)).collect();
    Run {
        at,
        coverage: Coverage::of(&results),
        results,
        cancelled: false,
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "an example is a shell, and a shell reads the clock"
)]
fn now() -> DateTime {
    let now = jiff::Zoned::now().datetime();
    now.with().subsec_nanosecond(0).build().unwrap_or(now)
}
