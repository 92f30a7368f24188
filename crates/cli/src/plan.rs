//! `resguardo plan`, `export` and `print`: what to do, what would come of it, how far it is; the plan for other programs
//! and for other people.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use crate::source::Source;
use crate::stationery::Stationery;
use crate::usage;
use crate::vault;
use app::dto::{ActionAssignment, ActionChange, Band, Plan, PlannedAction};
use app::jiff::civil::Date;
use app::l10n::{Args, Texts};
use app::{Handout, PlanFormat};
use clap::ArgMatches;
use serde_json::json;
use std::collections::BTreeSet;
use std::path::PathBuf;

pub(crate) fn run(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    match matches.subcommand() {
        Some(("show", matches)) => show(matches, texts),
        Some(("what-if", matches)) => what_if(matches, texts),
        Some(("set", matches)) => set(matches, texts),
        _ => Err(usage::no_command()),
    }
}

pub(crate) fn export(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let format = matches
        .get_one::<String>("format")
        .and_then(|ending| PlanFormat::of(ending));
    let (Some(format), Some(out)) = (format, matches.get_one::<PathBuf>("out")) else {
        return Err(usage::no_command());
    };
    Source::open(matches, texts)?.write_plan(out, format, texts.tag())
}

/// Prints a document for somebody, and says where it is.
pub(crate) fn print(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let handout = matches
        .get_one::<String>("document")
        .and_then(|name| Handout::of(name));
    let (Some(handout), Some(out)) = (handout, matches.get_one::<PathBuf>("out")) else {
        return Err(usage::no_command());
    };
    let mut source = Source::open(matches, texts)?;
    source.print_on(&Stationery::of(matches))?;
    let printed = source.write_handout(out, handout, texts.tag())?;
    let args = Args::new()
        .text("file", printed.file.unwrap_or_default())
        .number("pages", printed.pages);
    output::print(&format!("{}\n", texts.text("export-saved-file", &args)))
}

fn show(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let plan = Source::open(matches, texts)?.plan()?;
    if matches.get_flag("json") {
        return output::print_json(&json!(plan));
    }
    output::print(&Words(texts).plan(&plan))
}

fn what_if(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let actions: Vec<String> = matches
        .get_many("action")
        .into_iter()
        .flatten()
        .cloned()
        .collect();
    let source = Source::open(matches, texts)?;
    let (now, then) = (source.plan()?.risk, source.what_if(&actions)?);
    if matches.get_flag("json") {
        return output::print_json(&json!({ "now": now, "then": then }));
    }
    let words = Words(texts);
    let args = Args::new()
        .text("now", words.band(&now))
        .text("then", words.band(&then));
    output::print(&format!("{}\n", texts.text("cli-plan-would", &args)))
}

/// Changes an action: its state, who does it, until when. What is not named stays.
fn set(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    let day = |name: &str| matches.get_one::<Date>(name).map(ToString::to_string);
    let action = text("id").unwrap_or_default();
    let mut app = vault::unlocked(matches, texts)?;
    let plan = app.plan()?;
    let mut all = plan
        .groups
        .iter()
        .flat_map(|group| &group.actions)
        .chain(&plan.closed);
    let known = all.find(|known| known.id == action).cloned();
    let (owner, due, note) = (text("owner"), day("due"), text("note"));
    if owner.is_some() || due.is_some() || note.is_some() {
        let before = known
            .map(|known| (known.owner, known.due, known.note))
            .unwrap_or_default();
        app.assign_action(&ActionAssignment {
            action: action.clone(),
            owner: owner.unwrap_or(before.0),
            due: due.or(before.1),
            note: note.unwrap_or(before.2),
        })?;
    }
    if let Some(state) = text("state") {
        app.change_action(&ActionChange {
            action,
            state,
            reason: text("reason").unwrap_or_default(),
            review: day("review"),
        })?;
    }
    output::print(&Words(texts).plan(&app.plan()?))
}

/// Whether two of the actions are as good as each other.
fn some_share_a_rank(plan: &Plan) -> bool {
    let ranks = plan.groups.iter().flat_map(|group| &group.actions);
    let mut seen = BTreeSet::new();
    ranks.map(|action| action.rank).any(|rank| !seen.insert(rank))
}

struct Words<'t>(&'t Texts);

impl Words<'_> {
    fn say(&self, id: &str) -> String {
        self.0.text(id, &Args::new())
    }

    fn plan(&self, plan: &Plan) -> String {
        let mut page = Page::default();
        let risk = Args::new().text("now", self.band(&plan.risk));
        page.paragraph(0, &self.0.text("cli-plan-risk", &risk));
        if some_share_a_rank(plan) {
            page.paragraph(0, &self.say("plan-equal-rank"));
        }
        for group in &plan.groups {
            page.space();
            page.line(&self.say(&format!("plan-group-{}", group.group)));
            for action in &group.actions {
                self.action(&mut page, &format!("{:>4}. ", action.rank), action);
            }
        }
        if !plan.closed.is_empty() {
            page.space();
            page.line(&self.say("cli-plan-closed"));
        }
        for action in &plan.closed {
            self.action(&mut page, "   -  ", action);
        }
        page.finish()
    }

    fn action(&self, page: &mut Page, before: &str, action: &PlannedAction) {
        let title = self.say(&format!("action-{}", action.id));
        page.hanging(before, &format!("{title} ({})", action.id));
        let indent = " ".repeat(before.chars().count());
        page.hanging(&indent, &self.facts(action).join(" · "));
        for typed in [&action.reason, &action.note] {
            if !typed.is_empty() {
                page.hanging(&indent, &output::harmless(typed));
            }
        }
    }

    fn facts(&self, action: &PlannedAction) -> Vec<String> {
        let mut facts = vec![self.say(&format!("action-state-{}", action.state))];
        if action.rank > 0 {
            let (least, most) = action.minutes;
            let minutes = Args::new().number("least", least).number("most", most);
            facts.push(self.0.text("report-minutes", &minutes));
            facts.push(self.say(&format!("who-{}", action.who)));
        }
        if !action.owner.is_empty() {
            let owner = Args::new().text("owner", output::harmless(&action.owner));
            facts.push(self.0.text("cli-plan-by", &owner));
        }
        let day = |id: &str, day: &Option<String>| {
            let date: Date = day.as_ref()?.parse().ok()?;
            Some(
                self.0
                    .text(id, &Args::new().text("date", self.0.date_short(date))),
            )
        };
        facts.extend(day("cli-plan-until", &action.due));
        facts.extend(day("cli-plan-again", &action.review));
        facts
    }

    /// A share of the risk, in hundredths.
    fn band(&self, band: &Band) -> String {
        app::band_text(self.0, band.low * 100.0, band.high * 100.0, 0)
    }
}
