//! `resguardo content lint`: what cannot be right in questionnaires and texts.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use app::jiff::civil::Date;
use app::l10n::{Arg, Args, Texts};
use app::{Desk, Finding, Severity};
use clap::ArgMatches;
use serde_json::Value;
use std::path::PathBuf;

pub(crate) fn run(matches: &ArgMatches, desk: &Desk, texts: &Texts) -> Result<(), Problem> {
    let folder = matches.get_one::<PathBuf>("folder").map(PathBuf::as_path);
    tell(&desk.lint(folder, matches.get_one::<Date>("at").copied())?, texts)
}

/// No more findings of one file are told at once.
const MOST: usize = 200;

/// Says every finding and how many there are; an error among them is a problem.
pub(crate) fn tell(findings: &[Finding], texts: &Texts) -> Result<(), Problem> {
    let mut page = Page::default();
    for finding in findings.iter().take(MOST) {
        page.line(&output::harmless(&line(finding, texts)));
    }
    let count = |severity| {
        findings
            .iter()
            .filter(|finding| finding.severity == severity)
            .count()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    let summary = Args::new().number("errors", errors).number("warnings", warnings);
    page.line(&texts.text("cli-lint-summary", &summary));
    output::print(&page.finish())?;
    if errors > 0 { Err(Problem::Found) } else { Ok(()) }
}

/// `<file>: <place>: error: <what>`, as compilers write it.
fn line(finding: &Finding, texts: &Texts) -> String {
    let severity = texts.text(
        match finding.severity {
            Severity::Error => "cli-lint-error",
            Severity::Warning => "cli-lint-warning",
        },
        &Args::new(),
    );
    let args = arguments(finding);
    let mut text = texts.text(finding.rule.message_id(), &args);
    if matches!(args.get("nearest"), Some(Arg::Text(nearest)) if !nearest.is_empty()) {
        text = format!("{text}. {}", texts.text("file-nearest", &args));
    }
    let place = if finding.place.is_empty() {
        String::new()
    } else {
        format!("{}: ", finding.place)
    };
    format!("{}: {place}{severity}: {text}", finding.file)
}

fn arguments(finding: &Finding) -> Args {
    let argument = |(name, value): (&String, &Value)| {
        let value = match value {
            Value::Number(number) => Arg::Number(number.as_f64().unwrap_or_default()),
            Value::String(text) => Arg::Text(text.clone()),
            Value::Array(values) => {
                let texts: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
                Arg::Text(texts.join(", "))
            }
            other => Arg::Text(other.to_string()),
        };
        (name.clone(), value)
    };
    finding.args.iter().map(argument).collect()
}
