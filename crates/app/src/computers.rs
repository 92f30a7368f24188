//! The computers of a firm: each writes what a look at it found into one small file, and one vault gathers the files.

use crate::app::App;
use crate::assess::Desk;
use crate::case::Case;
use crate::dto::{ComputerRow, Computers, Exported, ShareOptions, SpreadRow, TakenComputers};
use crate::exchange::{file_name, read_capped, write_json};
use crate::failure::{Failure, Result};
use crate::first_run::checked_text;
use checks::{Check, CheckResult, Run};
use content::{ComputerFile, limits};
use domain::{Body, Computer, ComputerId, Fleet, Found, Source, Spread, Verdict};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Longest label, in characters.
const LONGEST_LABEL: usize = 60;

impl App {
    /// The computers that are known, and how many there are.
    pub fn computers(&self) -> Result<Computers> {
        let session = self.session()?;
        let fleet = Fleet::of(&session.events, self.clock.now().date());
        Ok(Computers {
            count: small(fleet.count),
            fresh: small(fleet.fresh().count()),
            rows: fleet
                .computers
                .iter()
                .map(|(id, one)| row(*id, one, &fleet))
                .collect(),
            spreads: fleet.spreads().iter().filter_map(spread_row).collect(),
            looked: session.run.as_ref().map(|run| run.at.date().to_string()),
        })
    }

    /// Says how many computers there are.
    pub fn set_computer_count(&mut self, count: u16) -> Result<Computers> {
        self.record(vec![(Source::Declared, Body::Computers { count })])?;
        self.computers()
    }

    /// The name that is proposed for the file about this computer.
    pub fn computer_file_name(&self) -> String {
        self.dated("file-name-computer", "json")
    }

    /// Writes what the last look at this computer found.
    ///
    /// Fails with `no-label` without a label, and with `no-look` while nobody has looked.
    pub fn share_computer(&self, path: &Path, options: &ShareOptions) -> Result<Exported> {
        let computer = computer(self.last_look()?, options)?;
        write_json(path, &ComputerFile::new(computer))
    }

    /// Takes this computer in as one of those of the firm, as the last look found it. Fails as [`Self::share_computer`].
    pub fn add_this_computer(&mut self, options: &ShareOptions) -> Result<Computers> {
        let computer = computer(self.last_look()?, options)?;
        self.take_computer(computer)?;
        self.computers()
    }

    /// Takes in files that were written on other computers. A file with the label of a known one takes its place if its
    /// look is newer. What cannot be read is named, and keeps no other from being taken.
    pub fn take_computers(&mut self, paths: &[PathBuf]) -> Result<TakenComputers> {
        let (mut taken, mut known, mut unreadable) = (Vec::new(), Vec::new(), Vec::new());
        for path in paths {
            let name = file_name(path);
            let read = read_capped(path, limits::COMPUTER_BYTES).ok();
            let Some(computer) = read.and_then(|bytes| ComputerFile::parse(&name, &bytes).ok()) else {
                unreadable.push(name);
                continue;
            };
            let label = computer.label.clone();
            let labels = if self.take_computer(computer)? {
                &mut taken
            } else {
                &mut known
            };
            labels.push(label);
        }
        Ok(TakenComputers {
            taken,
            known,
            unreadable,
            computers: self.computers()?,
        })
    }

    /// Takes a computer off the list.
    pub fn remove_computer(&mut self, id: &str) -> Result<Computers> {
        let known = self.known_computers()?;
        let found = known
            .into_iter()
            .map(|(known, _)| known)
            .find(|known| known.to_string() == id);
        let computer = found.ok_or_else(|| Failure::new("bad-input"))?;
        self.record(vec![(
            Source::Declared,
            Body::Computer {
                computer,
                record: None,
            },
        )])?;
        self.computers()
    }

    fn known_computers(&self) -> Result<Vec<(ComputerId, &Computer)>> {
        Ok(Fleet::of(&self.session()?.events, self.clock.now().date()).computers)
    }

    /// Whether it said anything new.
    fn take_computer(&mut self, record: Computer) -> Result<bool> {
        let known = self.known_computers()?;
        let same = known
            .into_iter()
            .find(|(_, known)| is_same(&known.label, &record.label));
        if same.is_some_and(|(_, known)| *known == record || known.looked > record.looked) {
            return Ok(false);
        }
        let computer = same.map_or_else(|| ComputerId(Uuid::new_v4()), |(id, _)| id);
        let record = Some(record);
        self.record(vec![(Source::Measured, Body::Computer { computer, record })])?;
        Ok(true)
    }
}

impl Desk {
    /// Writes what a look found, without any vault. Fails with `no-label` without a label.
    pub fn share_computer(&self, run: &Run, path: &Path, options: &ShareOptions) -> Result<Exported> {
        write_json(path, &ComputerFile::new(computer(run, options)?))
    }
}

/// What goes into a file: verdicts that count. What looks at a person's own things stays out unless they add it.
fn computer(run: &Run, options: &ShareOptions) -> Result<Computer> {
    let label = checked_text(&options.label, LONGEST_LABEL)?;
    if label.is_empty() {
        return Err(Failure::new("no-label"));
    }
    let goes_along =
        |result: &&CheckResult| !result.provisional && (options.personal || !is_personal(result));
    let found = |result: &CheckResult| Found {
        check: result.id.clone(),
        verdict: result.settled_verdict(),
        reason: result.reason,
    };
    Ok(Computer {
        label,
        looked: run.at.date(),
        found: run.results.iter().filter(goes_along).map(found).collect(),
    })
}

fn is_personal(result: &CheckResult) -> bool {
    let about = |check: &&Check| check.id == result.id.as_str();
    checks::catalogue()
        .iter()
        .find(about)
        .is_none_or(|check| check.personal)
}

/// Whether two labels mean the same computer.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn row(id: ComputerId, computer: &Computer, fleet: &Fleet<'_>) -> ComputerRow {
    let count = |verdict| {
        small(
            computer
                .found
                .iter()
                .filter(|found| found.verdict == verdict)
                .count(),
        )
    };
    ComputerRow {
        id: id.to_string(),
        label: computer.label.clone(),
        looked: computer.looked.to_string(),
        fresh: fleet.is_fresh(computer),
        fail: count(Verdict::Fail),
        warn: count(Verdict::Warn),
        unknown: count(Verdict::Unknown),
        pass: count(Verdict::Pass),
    }
}

/// None for a check of a newer program, which has no words here.
fn spread_row((check, spread): &(&domain::CheckId, Spread<'_>)) -> Option<SpreadRow> {
    checks::catalogue()
        .iter()
        .find(|known| known.id == check.as_str())?;
    let owned = |labels: &[&str]| labels.iter().map(|label| (*label).to_owned()).collect();
    Some(SpreadRow {
        message: Case::check_message(check.as_str()),
        fail: owned(&spread.fail),
        warn: owned(&spread.warn),
        unknown: owned(&spread.unknown),
        pass: owned(&spread.pass),
        differs: spread.differs(),
    })
}

fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
