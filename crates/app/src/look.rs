//! Looking at this computer: the run, its facts, and what a person may confirm of it.

mod change;
mod chosen;

pub(crate) use change::last_runs;
pub(crate) use chosen::{limit, set_aside};

use crate::app::App;
use crate::case::Case;
use crate::dto::{
    self, CheckInfo, CheckRow, ChecksRun, ChecksSummary, Contradiction, Counts, Suggestion, Value,
};
use crate::failure::{Failure, Result};
use checks::{CheckResult, Coverage, Knowledge, Run, System};
use content::Library;
use domain::{Answer, Body, CheckId, Event, Source, Verdict};
use jiff::civil::DateTime;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// A look at this computer that can go on while the app does other things.
pub struct Look {
    knowledge: Arc<Knowledge>,
    at: DateTime,
    /// The checks to look at; none: all.
    wanted: Vec<CheckId>,
}

impl App {
    /// What will be looked at.
    pub fn check_list(&self) -> Vec<CheckInfo> {
        let info = |check: &checks::Check| CheckInfo {
            id: check.id.to_owned(),
            message: check.message.to_owned(),
            personal: check.personal,
        };
        checks::catalogue().iter().map(info).collect()
    }

    /// A look to be carried out without holding the app, by the limits that the person chose.
    pub fn look(&self) -> Look {
        let limits = self.session().map(|session| domain::limits(&session.events));
        let knowledge = match limits {
            Ok(limits) if !limits.is_empty() => Arc::new(self.knowledge.with_limits(limits)),
            _ => Arc::clone(&self.knowledge),
        };
        Look {
            knowledge,
            at: self.clock.now(),
            wanted: Vec::new(),
        }
    }

    /// Keeps a run: its facts become events, and what it saw stands beside the questions.
    ///
    /// Fails with `checks-cancelled` when the run was stopped; nothing of it is kept then.
    pub fn keep_run(&mut self, run: Run) -> Result<ChecksRun> {
        if run.cancelled {
            return Err(Failure::new("checks-cancelled"));
        }
        let facts = facts(&run);
        self.store_run(&run)?;
        self.record(facts)?;
        let session = self.session_mut()?;
        session.run_before = session.run.replace(run).or(session.run_before.take());
        self.last_run()?.ok_or_else(|| Failure::new("internal"))
    }

    fn store_run(&mut self, run: &Run) -> Result<()> {
        let json = serde_json::to_string(run).map_err(|_| Failure::new("internal"))?;
        Ok(self.session_mut()?.vault.save_run(&json, run.at.date())?)
    }

    pub(crate) fn last_look(&self) -> Result<&Run> {
        self.session()?
            .run
            .as_ref()
            .ok_or_else(|| Failure::new("no-look"))
    }

    /// The last look at this computer.
    pub fn last_run(&self) -> Result<Option<ChecksRun>> {
        let case = self.case()?;
        Ok(case.run.map(|run| case.run_out(run)))
    }

    /// Confirms what the computer shows as the answers to these questions.
    pub fn confirm_suggestions(&mut self, items: &[String]) -> Result<ChecksRun> {
        let case = self.case()?;
        let mut said = Vec::new();
        for id in items {
            let suggestion = case
                .evaluation
                .item(id)
                .and_then(|state| state.suggestion.clone());
            let suggestion = suggestion.ok_or_else(|| Failure::new("unknown-item").with("item", id))?;
            let answer = Answer::Codes(vec![suggestion.code]);
            said.push((
                Source::Declared,
                Body::Answer {
                    item: domain::ItemId(id.clone()),
                    answer,
                },
            ));
        }
        self.record(said)?;
        self.last_run()?.ok_or_else(|| Failure::new("not-open"))
    }
}

impl Look {
    /// Looks, telling how many checks of how many are done. Setting `cancel` stops it soon.
    pub fn run(
        &self,
        system: &dyn System,
        progress: &mut dyn FnMut(dto::Progress),
        cancel: &AtomicBool,
    ) -> Run {
        let mut tell = |step: checks::Progress| {
            if let checks::Progress::Finished { check, done, of, .. } = step {
                let small = |number| u32::try_from(number).unwrap_or(u32::MAX);
                let message = Case::check_message(check.as_str());
                progress(dto::Progress {
                    done: small(done),
                    total: small(of),
                    message,
                });
            }
        };
        checks::run(system, &self.knowledge, self.at, &self.wanted, &mut tell, cancel)
    }
}

/// The dated tables, from the texts that the library holds.
pub(crate) fn knowledge(library: &Library) -> Knowledge {
    read_knowledge(library)
        .expect("the embedded tables are read by a test of this crate, others before they are taken in")
}

/// The tables of a library; `None` if they are not such tables.
pub(crate) fn read_knowledge(library: &Library) -> Option<Knowledge> {
    let files: Vec<(&str, &str)> = library
        .knowledge_files()
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_str()))
        .collect();
    Knowledge::parse(&files).ok()
}

/// The facts of a run as events say them. A provisional verdict is shown and never counted; a limit of one's own
/// changes no fact.
pub(crate) fn facts(run: &Run) -> Vec<(Source, Body)> {
    let fact = |result: &CheckResult| {
        let body = Body::Fact {
            check: result.id.clone(),
            verdict: result.settled_verdict(),
            reason: result.reason,
            evidence: result.evidence_map(),
        };
        (Source::Measured, body)
    };
    run.results
        .iter()
        .filter(|result| !result.provisional)
        .map(fact)
        .collect()
}

/// The checks: id and message id.
pub fn check_ids() -> impl Iterator<Item = (&'static str, &'static str)> {
    checks::catalogue().iter().map(|check| (check.id, check.message))
}

/// A run in numbers.
pub(crate) fn summary(run: &Run, events: &[Event]) -> ChecksSummary {
    ChecksSummary {
        date: run.at.date().to_string(),
        counts: counts(run, events),
    }
}

/// What was set aside, and what was seen only provisionally, is in none of them, good or bad.
fn counts(run: &Run, events: &[Event]) -> Counts {
    let aside = set_aside(events);
    let counted = run
        .results
        .iter()
        .filter(|result| !aside.contains_key(result.id.as_str()));
    let coverage = Coverage::of(&counted.cloned().collect::<Vec<_>>());
    let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Counts {
        pass: small(coverage.pass),
        warn: small(coverage.warn),
        fail: small(coverage.fail),
        unknown: small(coverage.unknown - coverage.provisional),
        not_applicable: small(coverage.not_applicable),
    }
}

impl Case<'_> {
    fn run_out(&self, run: &Run) -> ChecksRun {
        let small = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        ChecksRun {
            date: run.at.date().to_string(),
            counts: counts(run, self.events),
            checked: small(run.coverage.checked),
            applicable: small(run.coverage.applicable),
            provisional: small(run.coverage.provisional),
            rows: self.check_rows(run),
            suggestions: self.suggestions(),
            before: self.run_before.map(|run| run.at.date().to_string()),
        }
    }

    fn check_rows(&self, run: &Run) -> Vec<CheckRow> {
        let mut aside = set_aside(self.events);
        let limits = domain::limits(self.events);
        let rows = run.results.iter().map(|result| CheckRow {
            ignored: aside.remove(result.id.as_str()),
            limit: limit(result.id.as_str(), &limits),
            ..self.row(result)
        });
        rows.collect()
    }

    fn row(&self, result: &CheckResult) -> CheckRow {
        let contradicts = self.asked().into_iter().find_map(|id| {
            let finding = self.evaluation.item(id.as_str())?.finding.as_ref()?;
            // What another computer shows is not said of this one.
            let probe = self.model.item(id.as_str())?.probe.as_ref()?;
            let shows = probe.shown_by_one(result.settled_verdict())?;
            let same = finding.check.as_ref() == Some(&result.id) && finding.seen.contains(shows);
            same.then(|| Contradiction {
                item: id.to_string(),
                answer: finding
                    .declared
                    .first()
                    .map(ToString::to_string)
                    .unwrap_or_default(),
                simpler: self.simpler_answer(id.as_str()),
            })
        });
        CheckRow {
            id: result.id.to_string(),
            message: Self::check_message(result.id.as_str()),
            verdict: verdict_out(result.verdict),
            reason: reason_message(result).map(ToOwned::to_owned),
            evidence: evidence_values(result),
            how: how_attribute(result),
            provisional: result.provisional,
            contradicts,
            again: result.again.map(|again| again.date().to_string()),
            change: self.run_before.and_then(|before| change::change(result, before)),
            ignored: None,
            limit: None,
            usual: result.usual.map(verdict_out),
        }
    }

    fn suggestions(&self) -> Vec<Suggestion> {
        let suggestion = |id: &domain::ItemId| {
            let suggestion = self.evaluation.item(id.as_str())?.suggestion.as_ref()?;
            Some(Suggestion {
                item: id.to_string(),
                code: suggestion.code.to_string(),
                check: Self::check_message(suggestion.check.as_str()),
                declared: self.answer(id.as_str()),
            })
        };
        self.asked().into_iter().filter_map(suggestion).collect()
    }
}

/// The message id of why a check could not see, or why it does not apply.
pub(crate) fn reason_message(result: &CheckResult) -> Option<&'static str> {
    let unknown = result.reason.map(checks::unknown_reason_message);
    unknown.or(result.not_applicable.map(checks::NotApplicable::message))
}

/// The attribute with the steps that fit this computer best, when there is something to do.
pub(crate) fn how_attribute(result: &CheckResult) -> Option<String> {
    if !matches!(result.verdict, Verdict::Warn | Verdict::Fail) {
        return None;
    }
    let texts = crate::texts::plain(l10n::FALLBACK);
    let message = Case::check_message(result.id.as_str());
    let special = result
        .evidence
        .iter()
        .map(|evidence| format!("how-{}", evidence.value.to_plain()));
    special
        .chain(["how".to_owned()])
        .find(|attribute| texts.has_attribute(&message, attribute))
}

/// The evidence as variables of the check's texts.
pub(crate) fn evidence_values(result: &CheckResult) -> BTreeMap<String, Value> {
    let value = |evidence: &checks::Evidence| match &evidence.value {
        checks::Value::Number(number) => Value::Number(*number as f64),
        other => Value::Text(other.to_plain()),
    };
    result
        .evidence
        .iter()
        .map(|evidence| (evidence.key.clone(), value(evidence)))
        .collect()
}

pub(crate) fn verdict_out(verdict: Verdict) -> dto::Verdict {
    match verdict {
        Verdict::Pass => dto::Verdict::Pass,
        Verdict::Warn => dto::Verdict::Warn,
        Verdict::Fail => dto::Verdict::Fail,
        Verdict::Unknown => dto::Verdict::Unknown,
        Verdict::NotApplicable => dto::Verdict::NotApplicable,
        Verdict::Info => dto::Verdict::Info,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_embedded_tables_can_be_read() {
        super::knowledge(&content::Library::embedded());
    }
}
