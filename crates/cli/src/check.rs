//! `resguardo check`: looks at this computer, or at one that a folder holds.

use crate::layout::{Page, longest};
use crate::output;
use crate::problem::Problem;
use app::dto::ShareOptions;
use app::l10n::{Args, Texts};
use app::report_model::{CheckGroup, CheckKind, CheckResult, Report};
use app::{Clock, Complaint, Desk, Live, Misfit, Record, Replay, Run};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

pub(crate) fn run(matches: &ArgMatches, desk: &Desk, texts: &Texts) -> Result<(), Problem> {
    let folder = |name: &str| matches.get_one::<PathBuf>(name).map(PathBuf::as_path);
    let record = folder("record");
    let replay = folder("replay").map(|folder| desk.replay(folder)).transpose()?;
    let run = match (&replay, record) {
        (Some(computer), _) => desk.check_again(computer, computer.now()),
        (None, Some(folder)) => recorded(desk, folder)?,
        (None, None) => desk.check(&Live::new(), Clock::System.now()),
    };
    let complaints = replay.as_ref().map(Replay::complaints);
    let shared = shared(matches, desk, &run)?;
    if matches.get_flag("json") {
        return output::print_json(&json(&run, complaints.as_deref()));
    }
    let report = desk.look_in_words(&run, texts.tag())?;
    let mut page = page(&report, record, shared, texts);
    write_misfits(&mut page, complaints.as_deref().unwrap_or_default(), texts);
    output::print(&page.finish())
}

/// The run, and of a recorded computer what its folder lacks or has too much.
fn json(run: &Run, complaints: Option<&[Complaint]>) -> serde_json::Value {
    let mut json = serde_json::json!(run);
    if let (Some(object), Some(complaints)) = (json.as_object_mut(), complaints) {
        object.insert("complaints".to_owned(), serde_json::json!(complaints));
    }
    json
}

/// What a folder lacks or has too much: whoever writes one by hand sees a slip of the pen nowhere else.
fn write_misfits(page: &mut Page, complaints: &[Complaint], texts: &Texts) {
    if complaints.is_empty() {
        return;
    }
    page.space();
    page.line(&texts.text("cli-replay-misfits", &Args::new()));
    for complaint in complaints {
        let message = match complaint.misfit {
            Misfit::Lacking => "cli-replay-lacking",
            Misfit::Unused => "cli-replay-unused",
            Misfit::Unknown => "cli-replay-unknown",
        };
        let request = output::harmless(&complaint.request);
        page.paragraph(2, &texts.text(message, &Args::new().text("request", request)));
    }
}

/// The file about this computer, if one was asked for.
fn shared<'m>(matches: &'m ArgMatches, desk: &Desk, run: &Run) -> Result<Option<&'m Path>, Problem> {
    let Some(path) = matches.get_one::<PathBuf>("share") else {
        return Ok(None);
    };
    let options = ShareOptions {
        label: matches.get_one::<String>("label").cloned().unwrap_or_default(),
        personal: matches.get_flag("personal"),
    };
    desk.share_computer(run, path, &options)?;
    Ok(Some(path))
}

fn recorded(desk: &Desk, folder: &Path) -> Result<Run, Problem> {
    let computer = Live::new();
    let record = Record::new(&computer);
    let run = desk.check(&record, Clock::System.now());
    desk.keep_bundle(&record, folder, &run)?;
    Ok(run)
}

fn page(report: &Report, record: Option<&Path>, shared: Option<&Path>, texts: &Texts) -> Page {
    let mut page = Page::default();
    let groups = &report.checks.groups;
    let titles = groups
        .iter()
        .flat_map(|group| &group.results)
        .map(|result| result.title.as_str());
    let width = longest(titles);
    for group in groups {
        page.space();
        write_group(&mut page, group, width, texts);
    }
    page.space();
    if let Some(intro) = &report.checks.intro {
        page.paragraph(0, intro);
    }
    let mut say = |message: &str, name: &str, path: &Path| {
        let path = output::harmless(&path.display().to_string());
        page.paragraph(0, &texts.text(message, &Args::new().text(name, path)));
    };
    if let Some(folder) = record {
        say("cli-recorded", "folder", folder);
    }
    if let Some(file) = shared {
        say("cli-shared", "file", file);
    }
    page
}

fn write_group(page: &mut Page, group: &CheckGroup, width: usize, texts: &Texts) {
    page.line(&group.title);
    let row = |result: &CheckResult| (result.title.clone(), sentences(group.kind, result, texts));
    let rows: Vec<(String, String)> = group.results.iter().map(row).collect();
    page.table_of(width, 2, &rows);
}

/// What was seen; below it why nothing was seen, or that it is provisional. The steps are in the plan.
fn sentences(kind: CheckKind, result: &CheckResult, texts: &Texts) -> String {
    let provisional = texts.text("report-check-provisional", &Args::new());
    let below = match (kind, &result.why) {
        (CheckKind::Unknown | CheckKind::NotApplicable, Some(why)) => why,
        (_, Some(why)) if why.starts_with(&provisional) => &provisional,
        _ => return result.text.clone(),
    };
    format!("{}\n{below}", result.text)
}
