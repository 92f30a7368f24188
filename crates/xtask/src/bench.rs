//! `cargo xtask bench`: our times beside those of comparable programs, measured in the same run.

mod audit;
mod criterion;
mod keeping;
mod method;
mod plan;
mod report;
mod window;

use std::fmt;
use std::time::Duration;

use crate::Outcome;

/// Something to measure: its name on the command line and its work.
type Measurement = (&'static str, fn() -> Outcome<Vec<Row>>);

/// All measurements; a new one is a line here and a module.
const MEASUREMENTS: &[Measurement] = &[
    ("method", method::measure),
    ("check", audit::measure),
    ("plan", plan::measure),
    ("report", report::measure),
    ("window", window::measure),
    ("keeping", keeping::measure),
    ("criterion", criterion::measure),
];

/// A line of the table.
pub(crate) struct Row {
    what: String,
    ours: String,
    peer: Option<(&'static str, String)>,
}

/// What the comparable program did with the same task.
pub(crate) enum Peer {
    Took(Duration),
    /// It gave up, with these words.
    Failed(String),
}

impl Row {
    pub(crate) fn alone(what: impl Into<String>, ours: Duration) -> Self {
        Self {
            what: what.into(),
            ours: milliseconds(ours),
            peer: None,
        }
    }

    pub(crate) fn beside(what: impl Into<String>, ours: Duration, name: &'static str, peer: Peer) -> Self {
        let peer = match peer {
            Peer::Took(time) => compared(&milliseconds(time), time.as_secs_f64() / ours.as_secs_f64()),
            Peer::Failed(reason) => format!("failed: {reason}"),
        };
        Self {
            peer: Some((name, peer)),
            ..Self::alone(what, ours)
        }
    }

    /// Memory beside memory, in bytes.
    pub(crate) fn memory(what: impl Into<String>, ours: f64, name: &'static str, peer: f64) -> Self {
        Self {
            what: what.into(),
            ours: megabytes(ours),
            peer: Some((name, compared(&megabytes(peer), peer / ours))),
        }
    }

    /// A file beside a file, in bytes.
    pub(crate) fn size(what: impl Into<String>, ours: f64, name: &'static str, peer: f64) -> Self {
        Self {
            what: what.into(),
            ours: kilobytes(ours),
            peer: Some((name, compared(&kilobytes(peer), peer / ours))),
        }
    }
}

impl fmt::Display for Row {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:<58} {:>12}", self.what, self.ours)?;
        match &self.peer {
            None => Ok(()),
            Some((name, peer)) => write!(formatter, "  {name:<12} {peer}"),
        }
    }
}

fn compared(peer: &str, ratio: f64) -> String {
    format!("{peer:>12}  {ratio:>9.1} times")
}

/// Runs all measurements, or those named, and prints one table.
pub(crate) fn bench(names: &[&str]) -> Outcome {
    if let Some(unknown) = names
        .iter()
        .find(|name| !MEASUREMENTS.iter().any(|(known, _)| known == *name))
    {
        let known: Vec<&str> = MEASUREMENTS.iter().map(|(name, _)| *name).collect();
        return Err(format!(
            "no measurement is called `{unknown}`; there are {}",
            known.join(", ")
        ));
    }
    let mut rows = Vec::new();
    for (name, measure) in MEASUREMENTS {
        if names.is_empty() || names.contains(name) {
            println!("== {name}");
            rows.extend(measure()?);
        }
    }
    println!(
        "\n{:<58} {:>12}  {:<12} {:>12}  {:>15}",
        "", "ours", "peer", "its time", "ratio"
    );
    for row in rows {
        println!("{row}");
    }
    Ok(())
}

fn milliseconds(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1000.0)
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1} MB", bytes / 1e6)
}

fn kilobytes(bytes: f64) -> String {
    format!("{:.1} kB", bytes / 1e3)
}

/// The middle one of several times.
pub(crate) fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Reads a number of milliseconds.
pub(crate) fn duration(value: &serde_json::Value) -> Option<Duration> {
    value
        .as_f64()
        .map(|milliseconds| Duration::from_secs_f64(milliseconds / 1000.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratio_says_how_many_times_longer_the_peer_takes() {
        let peer = Peer::Took(Duration::from_millis(300));
        let row = Row::beside("work", Duration::from_millis(20), "peer", peer).to_string();
        assert!(
            row.contains("20.00 ms") && row.contains("300.00 ms") && row.contains("15.0 times"),
            "{row}"
        );
    }

    #[test]
    fn a_peer_that_gave_up_has_no_ratio() {
        let peer = Peer::Failed("Maximum call stack size exceeded".to_owned());
        let row = Row::beside("work", Duration::from_millis(20), "peer", peer).to_string();
        assert!(row.ends_with("failed: Maximum call stack size exceeded"), "{row}");
    }

    #[test]
    fn an_unknown_measurement_is_named_with_the_known_ones() {
        let reason = bench(&["speed"]).unwrap_err();
        assert!(
            reason.contains("`speed`") && reason.contains("method"),
            "{reason}"
        );
    }
}
