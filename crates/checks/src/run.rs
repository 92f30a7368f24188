//! A run: checks over a system, four at a time, with progress and a way to stop.

use crate::check::{Check, catalogue};
use crate::evidence::Evidence;
use crate::judgement::{Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::system::{Os, System};
use domain::{CheckId, UnknownReason, Verdict};
use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

const WORKERS: usize = 4;

/// What a run found. Its JSON is the contract of the command line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// When: civil time of the computer.
    pub at: DateTime,
    /// One result per wanted check, in the order of the catalogue.
    #[serde(rename = "checks")]
    pub results: Vec<CheckResult>,
    /// How much could be seen.
    pub coverage: Coverage,
    /// Whether it was stopped before the end; what was not looked at is unknown.
    pub cancelled: bool,
}

/// The result of one check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckResult {
    /// The check.
    pub id: CheckId,
    /// What it says.
    pub verdict: Verdict,
    /// Why it could not see.
    pub reason: Option<UnknownReason>,
    /// Why it has no meaning here.
    pub not_applicable: Option<NotApplicable>,
    /// Rests on something not yet confirmed: shown, and never counted as pass or fail.
    pub provisional: bool,
    /// Typed, redacted values for the texts.
    pub evidence: Vec<Evidence>,
    /// What it says by the usual limit, where the person's own one makes it say something else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usual: Option<Verdict>,
    /// When, if it was looked at again after the rest of its run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub again: Option<DateTime>,
}

impl CheckResult {
    /// What others may rest on: the verdict by the usual limit. A limit of one's own changes what one is shown, not
    /// what is true for everybody.
    pub fn settled_verdict(&self) -> Verdict {
        self.usual.unwrap_or(self.verdict)
    }

    /// The evidence as plain text by name, as events keep it.
    pub fn evidence_map(&self) -> BTreeMap<String, String> {
        self.evidence
            .iter()
            .map(|evidence| (evidence.key.clone(), evidence.value.to_plain()))
            .collect()
    }
}

impl Run {
    /// The run with what a later look at some of its checks found in their place.
    #[must_use]
    pub fn with_again(mut self, later: Self) -> Self {
        for result in later.results {
            let again = Some(later.at);
            let place = self.results.iter_mut().find(|known| known.id == result.id);
            if let Some(place) = place {
                *place = CheckResult { again, ..result };
            }
        }
        self.coverage = Coverage::of(&self.results);
        self
    }
}

/// How much could be seen, in counts of checks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Those with a verdict that counts: pass, warn or fail, not provisional.
    pub checked: usize,
    /// Those that have a meaning on this computer.
    pub applicable: usize,
    /// Those that were asked for.
    pub of: usize,
    /// Seen, and good. Provisional ones are in none of the three.
    pub pass: usize,
    /// Seen, and asks for attention.
    pub warn: usize,
    /// Seen, and bad.
    pub fail: usize,
    /// Could not be seen, or only provisionally.
    pub unknown: usize,
    /// Those of them that were seen, provisionally.
    #[serde(default)]
    pub provisional: usize,
    /// Have no meaning here.
    pub not_applicable: usize,
    /// Only shown.
    pub info: usize,
}

impl Coverage {
    /// Counts results. A provisional verdict counts as one that could not be seen.
    pub fn of(results: &[CheckResult]) -> Self {
        let mut coverage = Self {
            of: results.len(),
            ..Self::default()
        };
        for result in results {
            let count = match result.verdict {
                Verdict::Pass | Verdict::Warn | Verdict::Fail if result.provisional => {
                    coverage.provisional += 1;
                    &mut coverage.unknown
                }
                Verdict::Pass => &mut coverage.pass,
                Verdict::Warn => &mut coverage.warn,
                Verdict::Fail => &mut coverage.fail,
                Verdict::Unknown => &mut coverage.unknown,
                Verdict::NotApplicable => &mut coverage.not_applicable,
                Verdict::Info => &mut coverage.info,
            };
            *count += 1;
        }
        coverage.checked = coverage.pass + coverage.warn + coverage.fail;
        coverage.applicable = coverage.checked + coverage.unknown;
        coverage
    }

    /// Share of passes among the applicable checks in percent, lowest and highest: what could not be seen counts
    /// as bad at the low end and as good at the high end. The low end is the headline. `None` while less than
    /// 70 % could be seen.
    pub fn band(&self) -> Option<[usize; 2]> {
        if self.applicable == 0 || self.checked * 10 < self.applicable * 7 {
            return None;
        }
        let percent = |count: usize| count * 100 / self.applicable;
        Some([percent(self.pass), percent(self.pass + self.unknown)])
    }
}

/// What a run tells while it goes on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Progress {
    /// A check began.
    Started {
        /// The check.
        check: CheckId,
    },
    /// A check ended.
    Finished {
        /// The check.
        check: CheckId,
        /// What it says.
        verdict: Verdict,
        /// How many have ended.
        done: usize,
        /// Of how many.
        of: usize,
    },
}

/// Runs the wanted checks; none wanted: all. Ids that nobody knows are left out. `at` is the civil time of the
/// computer. Never fails: what cannot be seen is unknown. After `cancel` is set, no new request is made.
pub fn run(
    system: &dyn System,
    knowledge: &Knowledge,
    at: DateTime,
    wanted: &[CheckId],
    progress: &mut dyn FnMut(Progress),
    cancel: &AtomicBool,
) -> Run {
    let checks: Vec<&Check> = catalogue()
        .iter()
        .filter(|check| wanted.is_empty() || wanted.iter().any(|id| id.as_str() == check.id))
        .filter(|check| has_eyes_on(check, system.os()))
        .collect();
    let look = Look::new(system, cancel);
    let mut judgements: Vec<Option<Judgement>> = vec![None; checks.len()];
    let next = AtomicUsize::new(0);
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..WORKERS.min(checks.len()) {
            let (sender, next, checks, look) = (sender.clone(), &next, &checks, &look);
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    let Some(check) = checks.get(index) else { break };
                    // The receiver lives until every sender is gone, so sending cannot fail.
                    let _ = sender.send((index, None));
                    let judgement = one(check, system, look, knowledge, at);
                    let _ = sender.send((index, Some(judgement)));
                }
            });
        }
        drop(sender);
        let mut done = 0;
        for (index, judgement) in receiver {
            let check = CheckId::from(checks[index].id);
            match judgement {
                None => progress(Progress::Started { check }),
                Some(judgement) => {
                    done += 1;
                    progress(Progress::Finished {
                        check,
                        verdict: judgement.verdict,
                        done,
                        of: checks.len(),
                    });
                    judgements[index] = Some(judgement);
                }
            }
        }
    });
    let results: Vec<CheckResult> = checks
        .iter()
        .zip(judgements)
        .map(|(check, judgement)| {
            result(
                check,
                judgement.expect("every worker sends a judgement for each check that it takes"),
            )
        })
        .collect();
    Run {
        at,
        coverage: Coverage::of(&results),
        results,
        cancelled: look.is_cancelled(),
    }
}

/// A check that was never made for a system is none there. Of a system that we do not know, nothing can be seen.
fn has_eyes_on(check: &Check, os: Os) -> bool {
    os == Os::Other || check.systems.contains(&os)
}

fn one(
    check: &Check,
    system: &dyn System,
    look: &Look<'_>,
    knowledge: &Knowledge,
    at: DateTime,
) -> Judgement {
    if !check.systems.contains(&system.os()) {
        return Judgement::unknown(UnknownReason::UnsupportedVersion);
    }
    let look = look.for_another();
    let judgement = naming(&look, (check.look)(&look, knowledge, at));
    match system.os() {
        // The texts have steps of their own for these.
        os @ (Os::Windows | Os::Macos) => judgement.with("os", os.code()),
        Os::Linux | Os::Other => judgement,
    }
}

/// Names what was asked where that helps whoever can mend it: an answer that nobody understands, or none in a recorded
/// computer.
fn naming(look: &Look<'_>, judgement: Judgement) -> Judgement {
    let helps = [
        UnknownReason::Unparsable,
        UnknownReason::UnsupportedVersion,
        UnknownReason::NotRecorded,
    ];
    let reason = judgement.reason.filter(|reason| helps.contains(reason));
    match reason.and_then(|reason| look.useless_for(reason)) {
        Some(request) => judgement.with("request", request),
        None => judgement,
    }
}

fn result(check: &Check, judgement: Judgement) -> CheckResult {
    CheckResult {
        id: CheckId::from(check.id),
        verdict: judgement.verdict,
        reason: judgement.reason,
        not_applicable: judgement.not_applicable,
        provisional: judgement.provisional,
        evidence: judgement.evidence,
        usual: judgement.usual,
        again: None,
    }
}
