//! What a person chooses about the checks: to look at one again, to set one aside, a limit of their own.

use super::{Look, facts};
use crate::app::App;
use crate::dto::{CheckLimit, ChecksRun, IgnoredCheck, LimitUnit};
use crate::failure::{Failure, Result};
use crate::first_run::checked_text;
use checks::{Check, Run};
use domain::{Body, CheckId, Event, Source};
use std::collections::BTreeMap;

/// Longest reason, in characters.
const LONGEST_REASON: usize = 200;

impl App {
    /// A look at one check alone.
    ///
    /// Fails with `no-look` while nobody has looked at the whole, and with `bad-input` for a check that was not among
    /// it.
    pub fn look_again(&self, check: &str) -> Result<Look> {
        let known = self.last_look()?.results.iter().map(|result| &result.id);
        let wanted = known.filter(|id| id.as_str() == check).cloned().collect();
        let look = Look {
            wanted,
            ..self.look()
        };
        if look.wanted.is_empty() {
            return Err(Failure::new("bad-input"));
        }
        Ok(look)
    }

    /// Keeps what a look at some checks found, in the place of what the last whole look found. Fails as
    /// [`Self::keep_run`].
    pub fn keep_again(&mut self, later: Run) -> Result<ChecksRun> {
        if later.cancelled {
            return Err(Failure::new("checks-cancelled"));
        }
        let facts = facts(&later);
        let run = self.last_look()?.clone().with_again(later);
        self.store_run(&run)?;
        self.record(facts)?;
        self.session_mut()?.run = Some(run);
        self.seen()
    }

    /// Sets a check aside for a reason. It is shown with it, and is in no count.
    ///
    /// Fails with `no-reason` without one, and with `bad-input` for a check that nobody knows.
    pub fn ignore_check(&mut self, check: &str, because: &str) -> Result<ChecksRun> {
        let because = checked_text(because, LONGEST_REASON)?;
        if because.is_empty() {
            return Err(Failure::new("no-reason"));
        }
        self.set_aside(check, because)
    }

    /// Takes a check back in that was set aside.
    pub fn heed_check(&mut self, check: &str) -> Result<ChecksRun> {
        self.set_aside(check, String::new())
    }

    fn set_aside(&mut self, check: &str, because: String) -> Result<ChecksRun> {
        let check = CheckId::from(known(check)?.id);
        self.record(vec![(Source::Declared, Body::Ignored { check, because })])?;
        self.seen()
    }

    /// Judges a check by a limit of the person's own from the next look on; none: by the usual one.
    ///
    /// Fails with `bad-input` for a check without a limit, and for a limit out of its bounds.
    pub fn set_check_limit(&mut self, check: &str, limit: Option<u16>) -> Result<ChecksRun> {
        let check = known(check)?;
        let bounds = check.limit.ok_or_else(|| Failure::new("bad-input"))?;
        if limit.is_some_and(|limit| !(bounds.least..=bounds.most).contains(&limit)) {
            return Err(Failure::new("bad-input"));
        }
        let check = CheckId::from(check.id);
        self.record(vec![(Source::Declared, Body::Limit { check, limit })])?;
        self.seen()
    }

    fn seen(&self) -> Result<ChecksRun> {
        self.last_run()?.ok_or_else(|| Failure::new("no-look"))
    }
}

fn known(check: &str) -> Result<&'static Check> {
    let mut all = checks::catalogue().iter();
    all.find(|known| known.id == check)
        .ok_or_else(|| Failure::new("bad-input"))
}

/// Each check that is set aside, as it crosses to a shell.
pub(crate) fn set_aside(events: &[Event]) -> BTreeMap<&str, IgnoredCheck> {
    let out = |ignored: domain::Ignored<'_>| IgnoredCheck {
        because: ignored.because.to_owned(),
        since: ignored.since.to_string(),
    };
    domain::ignored(events)
        .into_iter()
        .map(|(check, ignored)| (check.as_str(), out(ignored)))
        .collect()
}

/// The limit of a check, with the person's own one.
pub(crate) fn limit(check: &str, own: &BTreeMap<CheckId, u16>) -> Option<CheckLimit> {
    let limit = known(check).ok()?.limit?;
    Some(CheckLimit {
        unit: match limit.unit {
            checks::LimitUnit::Minutes => LimitUnit::Minutes,
            checks::LimitUnit::Days => LimitUnit::Days,
        },
        usual: limit.usual,
        own: own.get(&CheckId::from(check)).copied(),
        least: limit.least,
        most: limit.most,
    })
}
