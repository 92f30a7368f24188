//! How a look differs from the one before.

use crate::dto::CheckChange;
use crate::failure::Result;
use checks::{CheckResult, Run};
use domain::Verdict;
use store::Vault;

/// The last look that a vault keeps, and the one before. A look at one check again belongs to the look that it mends,
/// whose time it bears. What this version cannot read is none; the facts in the events stay.
pub(crate) fn last_runs(vault: &Vault) -> Result<(Option<Run>, Option<Run>)> {
    let kept = vault.runs()?;
    let mut newest_first = kept
        .iter()
        .rev()
        .map(|kept| serde_json::from_str::<Run>(&kept.json).ok());
    let last = newest_first.next().flatten();
    let before = last.as_ref().and_then(|last| {
        let mut earlier = newest_first.flatten();
        earlier.find(|run| run.at != last.at)
    });
    Ok((last, before))
}

/// What is worth telling of a check that was looked at before. Verdicts count as for everybody, whatever limit somebody
/// chose; one that is provisional counts as not seen.
pub(crate) fn change(now: &CheckResult, before: &Run) -> Option<CheckChange> {
    let Some(then) = before.results.iter().find(|then| then.id == now.id) else {
        return Some(CheckChange::New);
    };
    match (rank(then), rank(now)) {
        (Some(then), Some(now)) if now > then => Some(CheckChange::Better),
        (Some(then), Some(now)) if now < then => Some(CheckChange::Worse),
        (None, Some(_)) if is_unseen(then) => Some(CheckChange::Seen),
        (Some(_), None) if is_unseen(now) => Some(CheckChange::Lost),
        _ => None,
    }
}

fn rank(result: &CheckResult) -> Option<u8> {
    match result.settled_verdict() {
        _ if result.provisional => None,
        Verdict::Fail => Some(0),
        Verdict::Warn => Some(1),
        Verdict::Pass => Some(2),
        Verdict::Unknown | Verdict::NotApplicable | Verdict::Info => None,
    }
}

fn is_unseen(result: &CheckResult) -> bool {
    result.provisional || result.verdict == Verdict::Unknown
}

#[cfg(test)]
mod tests {
    use super::change;
    use crate::dto::CheckChange;
    use checks::{CheckResult, Coverage, Run};
    use domain::{CheckId, Verdict};
    use jiff::civil::date;

    fn result(verdict: Verdict) -> CheckResult {
        CheckResult {
            id: CheckId::from("fw.enabled"),
            verdict,
            reason: None,
            not_applicable: None,
            provisional: false,
            evidence: Vec::new(),
            usual: None,
            again: None,
        }
    }

    fn run(results: Vec<CheckResult>) -> Run {
        Run {
            at: date(2026, 11, 23).at(10, 0, 0, 0),
            coverage: Coverage::of(&results),
            results,
            cancelled: false,
        }
    }

    #[track_caller]
    fn check(then: Verdict, now: Verdict, expected: Option<CheckChange>) {
        assert_eq!(change(&result(now), &run(vec![result(then)])), expected);
    }

    #[test]
    fn verdicts_are_compared_and_blindness_is_neither_better_nor_worse() {
        check(Verdict::Fail, Verdict::Warn, Some(CheckChange::Better));
        check(Verdict::Pass, Verdict::Fail, Some(CheckChange::Worse));
        check(Verdict::Pass, Verdict::Pass, None);
        check(Verdict::Unknown, Verdict::Fail, Some(CheckChange::Seen));
        check(Verdict::Fail, Verdict::Unknown, Some(CheckChange::Lost));
        check(Verdict::NotApplicable, Verdict::Fail, None);
        assert_eq!(
            change(&result(Verdict::Pass), &run(Vec::new())),
            Some(CheckChange::New)
        );
        let provisional = CheckResult {
            provisional: true,
            ..result(Verdict::Pass)
        };
        assert_eq!(
            change(&provisional, &run(vec![result(Verdict::Fail)])),
            Some(CheckChange::Lost)
        );
        // A limit of one's own makes nothing better.
        let lenient = CheckResult {
            usual: Some(Verdict::Fail),
            ..result(Verdict::Pass)
        };
        assert_eq!(change(&lenient, &run(vec![result(Verdict::Fail)])), None);
    }
}
