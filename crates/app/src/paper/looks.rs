//! What this computer showed.

use super::Paper;
use crate::case::Case;
use crate::look::{how_attribute, reason_message};
use checks::CheckResult;
use domain::Verdict;
use l10n::{Args, Texts};
use report::model::{CheckGroup, CheckKind, CheckResult as Printed, Section};

/// Groups in the order in which they are printed.
const GROUPS: [(Verdict, CheckKind, &str); 6] = [
    (Verdict::Fail, CheckKind::Fail, "verdict-fail"),
    (Verdict::Warn, CheckKind::Attention, "verdict-warn"),
    (Verdict::Unknown, CheckKind::Unknown, "verdict-unknown"),
    (
        Verdict::NotApplicable,
        CheckKind::NotApplicable,
        "verdict-not-applicable",
    ),
    (Verdict::Pass, CheckKind::Pass, "verdict-pass"),
    (Verdict::Info, CheckKind::Info, "verdict-info"),
];

impl Paper<'_> {
    /// Empty when nobody looked.
    pub(super) fn checks(&self) -> Section<CheckGroup> {
        let Some(run) = self.case.run else {
            return Section::default();
        };
        let group = |(verdict, kind, title): (Verdict, CheckKind, &str)| CheckGroup {
            kind,
            title: self.say(title),
            results: run
                .results
                .iter()
                .filter(|result| result.verdict == verdict)
                .map(|result| self.check(result))
                .collect(),
        };
        let seen = Args::new()
            .number("checked", run.coverage.checked)
            .number("applicable", run.coverage.applicable)
            .text("date", self.day(run.at.date()));
        let mut intro = self.say_with("report-checks-intro", &seen);
        if run.coverage.provisional > 0 {
            let provisional = Args::new().number("provisional", run.coverage.provisional);
            intro = format!(
                "{intro} {}",
                self.say_with("report-checks-provisional", &provisional)
            );
        }
        Section {
            title: self.say("report-checks"),
            intro: Some(intro),
            groups: GROUPS
                .into_iter()
                .map(group)
                .filter(|group| !group.results.is_empty())
                .collect(),
        }
    }

    fn check(&self, result: &CheckResult) -> Printed {
        let message = Case::check_message(result.id.as_str());
        let variables = variables(result, &self.texts);
        let headline = self
            .texts
            .attribute(&message, headline_attribute(result.verdict), &variables);
        let reason = reason_message(result).map(|id| self.say(id));
        let steps = how_attribute(result).and_then(|how| self.texts.attribute(&message, &how, &variables));
        let provisional = result.provisional.then(|| self.say("report-check-provisional"));
        let asked = result.evidence.iter().find(|evidence| evidence.key == "request");
        let asked = asked.map(|asked| {
            let request = Args::new().text("request", asked.value.to_plain());
            self.say_with("unknown-reason-request", &request)
        });
        let why = [
            reason,
            asked,
            provisional,
            steps.map(|steps| steps.lines().map(str::trim).collect::<Vec<_>>().join(" ")),
        ];
        let why: Vec<String> = why.into_iter().flatten().collect();
        Printed {
            title: self.say(&message),
            text: headline.unwrap_or_default(),
            why: (!why.is_empty()).then(|| why.join(" ")),
            seen: None,
        }
    }
}

/// The attribute of a check's message that says what was seen.
pub(super) fn headline_attribute(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "pass",
        Verdict::Warn => "warn",
        Verdict::Fail => "fail",
        Verdict::Unknown => "unknown",
        Verdict::NotApplicable => "not-applicable",
        Verdict::Info => "info",
    }
}

/// The evidence as variables; dates are written out, since Fluent here cannot.
pub(super) fn variables(result: &CheckResult, texts: &Texts) -> Args {
    result
        .evidence
        .iter()
        .fold(Args::new(), |args, evidence| match &evidence.value {
            checks::Value::Number(number) => args.number(&evidence.key, *number),
            checks::Value::Date(date) => args.text(&evidence.key, texts.date_long(*date)),
            other => args.text(&evidence.key, other.to_plain()),
        })
}
