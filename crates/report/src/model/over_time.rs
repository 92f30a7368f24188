//! How the risk moved: a line over real dates, the same figures as a table, and what came together.

use super::{DataTable, Pair, Section};
use serde::{Deserialize, Serialize};

/// How the risk moved.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OverTime {
    /// The conclusion, in one line.
    pub title: String,
    /// What it would be without doing anything.
    #[serde(default)]
    pub note: Option<String>,
    /// The line.
    pub timeline: Timeline,
    /// The same figures, with what changed and why.
    pub table: DataTable,
    /// What came together over the time: label and value.
    #[serde(default)]
    pub sums: Section<Pair>,
}

/// A line over real dates with its band, beside another one: a step for each day on which something was different.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Timeline {
    /// The conclusion for people who do not see it.
    pub alt: String,
    /// Oldest first; each holds until the next one, the last until the end.
    pub steps: Vec<Step>,
    /// The day on which the line ends, counted from the first step.
    pub end: f64,
    /// On the axis of time; at a day, counted from the first step.
    pub dates: Vec<Mark>,
    /// On the scale, lowest first; the outer ones are its ends.
    pub levels: Vec<Mark>,
    /// In the legend: the line with its band.
    pub known: String,
    /// In the legend: the other line.
    pub undone: String,
    /// In the legend: where nothing was known.
    pub gap: String,
}

/// What held from a day on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The day, counted from the first step.
    pub at: f64,
    /// The favourable end.
    pub low: f64,
    /// The cautious end: the line.
    pub high: f64,
    /// The other line.
    pub undone: f64,
    /// Nothing was known: a gap.
    #[serde(default)]
    pub gap: bool,
    /// Something happened: a dot.
    #[serde(default)]
    pub event: bool,
}

/// A mark on an axis.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Where.
    pub at: f64,
    /// Its words.
    pub label: String,
}
