//! The result as a shell shows it.

use crate::app::App;
use crate::case::Case;
use crate::dto::{self, Band, Basis, Headline, Outcome, PracticeLevel, ScenarioLevel};
use crate::failure::Result;
use domain::{ItemId, Protection, Snapshot, Word};

/// Below its target by no more than this at the cautious end, a practice counts as near it.
const NEAR: f64 = 0.2;

/// How many actions a result names.
const FIRST_ACTIONS: usize = 3;

/// How many good practices a headline names.
const GOOD_PRACTICES: usize = 3;

impl App {
    /// The result of the open assessment, today.
    pub fn outcome(&self) -> Result<Outcome> {
        let case = self.case()?;
        let snapshot = case.snapshot();
        let plan = case.planned(&snapshot);
        let practices = snapshot.weak.iter().chain(&snapshot.good);
        Ok(Outcome {
            date: snapshot.at.to_string(),
            name: case.name.clone(),
            headline: headline(&snapshot),
            certainty: snapshot.certainty,
            protection: Band {
                low: snapshot.protection_overall.low,
                high: snapshot.protection_overall.high,
            },
            risk: Band {
                low: snapshot.risk.total.rho_low,
                high: snapshot.risk.total.rho_high,
            },
            actions: crate::questions::count(plan.iter()),
            first: plan.into_iter().take(FIRST_ACTIONS).collect(),
            practices: practices
                .map(|id| practice_level(id.as_str(), &snapshot.protection[id]))
                .collect(),
            scenarios: scenario_levels(&snapshot),
            gates: snapshot.gates.iter().map(ToString::to_string).collect(),
            findings: findings(&case, &snapshot),
            basis: basis(&snapshot),
            advice: case.advice(),
        })
    }
}

/// The headline: one word or two, what is weakest and what is good.
pub(crate) fn headline(snapshot: &Snapshot) -> Headline {
    let unanswered = snapshot.counts.shown - snapshot.counts.answered;
    Headline {
        so_far: snapshot.so_far,
        word: word_code(snapshot.word).to_owned(),
        word_favourable: word_code(snapshot.word_favourable).to_owned(),
        weakest: snapshot.weak.first().map(ToString::to_string),
        good: snapshot
            .good
            .iter()
            .take(GOOD_PRACTICES)
            .map(ToString::to_string)
            .collect(),
        open: unanswered + snapshot.counts.unknown,
    }
}

/// As in `word-<code>`.
pub(crate) fn word_code(word: Word) -> &'static str {
    match word {
        Word::Critical => "critical",
        Word::High => "high",
        Word::NeedsAttention => "needs-attention",
        Word::Good => "good",
        Word::Strong => "strong",
    }
}

fn practice_level(id: &str, level: &Protection) -> PracticeLevel {
    PracticeLevel {
        id: id.to_owned(),
        low: level.low,
        high: level.high,
        target: level.target,
        standing: standing(level).to_owned(),
        blocking: level.blocking,
    }
}

/// Where a practice stands, as in `practice-standing-<code>`: it is `to-learn` while its target lies in the band.
pub(crate) fn standing(level: &Protection) -> &'static str {
    if level.low >= level.target {
        "reached"
    } else if level.high >= level.target {
        "to-learn"
    } else if level.target - level.low <= NEAR {
        "near"
    } else {
        "far"
    }
}

fn scenario_levels(snapshot: &Snapshot) -> Vec<ScenarioLevel> {
    let mut levels: Vec<ScenarioLevel> = snapshot
        .risk
        .scenarios
        .iter()
        .map(|(id, risk)| ScenarioLevel {
            id: id.to_string(),
            low: risk.low,
            high: risk.high,
            inherent: risk.inherent,
        })
        .collect();
    levels.sort_by(|a, b| b.high.total_cmp(&a.high));
    levels
}

fn findings(case: &Case<'_>, snapshot: &Snapshot) -> Vec<dto::Finding> {
    let of_all = |item: &ItemId| {
        let probe = case
            .model
            .item(item.as_str())
            .and_then(|item| item.probe.as_ref());
        probe.is_some_and(|probe| probe.everywhere)
    };
    let codes = |codes: &[domain::Code]| codes.iter().map(ToString::to_string).collect::<Vec<_>>();
    snapshot
        .findings
        .iter()
        .map(|finding| dto::Finding {
            item: finding.item.to_string(),
            declared: dto::Answer::Codes {
                codes: codes(&finding.declared),
            },
            simpler: case.simpler_answer(finding.item.as_str()),
            declared_on: finding.declared_on.to_string(),
            check: finding
                .check
                .as_ref()
                .map(|check| Case::check_message(check.as_str())),
            one_of_all: finding.check.is_some() && of_all(&finding.item),
            seen: codes(&finding.seen).into_iter().next().unwrap_or_default(),
            seen_on: finding.seen_on.to_string(),
        })
        .collect()
}

pub(crate) fn basis(snapshot: &Snapshot) -> Basis {
    let counts = &snapshot.counts;
    Basis {
        answered: counts.answered,
        total: counts.shown,
        measured: counts.measured,
        seen: counts.seen,
        declared: counts.declared,
        unknown: counts.unknown,
        not_applicable: counts.not_applicable,
        method: snapshot.method,
        pack: snapshot.pack.to_string(),
        pack_version: snapshot.pack_version,
    }
}

#[cfg(test)]
mod tests {
    use super::standing;
    use domain::Protection;

    #[test]
    fn a_practice_is_near_its_target_only_if_its_cautious_end_is() {
        let standing = |low, high| {
            standing(&Protection {
                low,
                high,
                target: 0.8,
                blocking: false,
                gap: 0.0,
                not_applicable: 0.0,
            })
        };
        assert_eq!(standing(0.15, 0.65), "far");
        assert_eq!(standing(0.65, 0.7), "near");
        assert_eq!(standing(0.65, 0.8), "to-learn");
        assert_eq!(standing(0.8, 0.9), "reached");
    }
}
