//! Questionnaires from outside: `resguardo content list`, `check`, `add`, `remove` and `update`.

use crate::content::rows;
use crate::layout::Page;
use crate::lint;
use crate::output;
use crate::problem::Problem;
use app::dto::SignatureState;
use app::failure::Failure;
use app::jiff::civil::Date;
use app::l10n::{Args, Texts};
use app::{Clock, Desk, Library, Offered, Pass, Shelf, SigningKey, default_data_dir};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// Larger files hold no key, in bytes.
const LARGEST_KEY: usize = 4 * 1024;

/// The desk for a command, with what was taken in from outside.
pub(crate) fn desk() -> Result<Desk, Problem> {
    match default_data_dir() {
        Some(folder) => Ok(Desk::with_packs(&folder)?),
        None => Ok(Desk::new()),
    }
}

pub(crate) fn list(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let shelf = Shelf::open(&data_dir(matches)?);
    let (library, unused) = shelf.library()?;
    let desk = Desk::of(library);
    let texts = app::plain_texts(texts.tag());
    let mut page = Page::default();
    page.table(0, &rows(&desk, &texts));
    let what = |failure: &Failure| {
        let args = failure_args(failure);
        output::harmless(&texts.text(&format!("error-{}", failure.code), &args))
    };
    for (id, failure) in &unused {
        page.table(0, &[(format!("outside_{id}"), what(failure))]);
    }
    if let Some(failure) = shelf.damaged() {
        page.paragraph(0, &what(failure));
    }
    output::print(&page.finish())
}

pub(crate) fn check(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let shelf = Shelf::open(&data_dir(matches)?);
    let library = Library::embedded();
    let key = key(matches)?;
    let file = path(matches, "file");
    let findings = match shelf.look(file, &library, key.as_ref()) {
        Ok(offered) => {
            output::print(&said(&offered, texts))?;
            offered.warnings
        }
        Err(failure) if failure.code == "pack-wrong" => shelf.findings(file, &library)?,
        Err(failure) => return Err(failure.into()),
    };
    lint::tell(&findings, texts)
}

pub(crate) fn add(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let mut shelf = Shelf::open(&data_dir(matches)?);
    let library = Library::embedded();
    let mut offered = shelf.look(path(matches, "file"), &library, None)?;
    if let Some(key) = key(matches)? {
        let name = matches.get_one::<String>("signer").map_or("", String::as_str);
        offered = shelf.approve(&offered, key.line(), name, today(), &library)?;
    }
    shelf.take_in(&offered, matches.get_flag("unsigned"))?;
    let done = texts.text("outside-taken", &Args::new());
    output::print(&format!("{}{done}\n", said(&offered, texts)))
}

pub(crate) fn remove(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let local = id.strip_prefix("outside_").unwrap_or(id);
    Shelf::open(&data_dir(matches)?).remove(local)?;
    output::print(&format!("{}\n", texts.text("outside-removed", &Args::new())))
}

/// Newer channels and tables, from a file that somebody signed who is believed.
pub(crate) fn update(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let key = key(matches)?;
    let name = matches.get_one::<String>("signer").map_or("", String::as_str);
    let mut shelf = Shelf::open(&data_dir(matches)?);
    let version = shelf.update(
        path(matches, "file"),
        key.as_ref().map(|key| (key, name)),
        today(),
    )?;
    let done = texts.text("cli-updated", &Args::new().number("version", version));
    output::print(&format!("{done}\n"))
}

fn today() -> Date {
    Clock::System.now().date()
}

fn data_dir(matches: &ArgMatches) -> Result<PathBuf, Problem> {
    let given = matches.get_one::<PathBuf>("data-dir").cloned();
    given.or_else(default_data_dir).ok_or_else(|| {
        Problem::from(Failure {
            code: "read-only".to_owned(),
            args: [].into(),
        })
    })
}

fn path<'m>(matches: &'m ArgMatches, name: &str) -> &'m Path {
    matches
        .get_one::<PathBuf>(name)
        .map_or(Path::new(""), PathBuf::as_path)
}

/// A key as it was typed, or the file that holds it.
fn key(matches: &ArgMatches) -> Result<Option<SigningKey>, Problem> {
    let Some(given) = matches.get_one::<String>("key") else {
        return Ok(None);
    };
    let bad = || {
        Problem::from(Failure {
            code: "bad-key".to_owned(),
            args: [].into(),
        })
    };
    let key = SigningKey::parse(given).or_else(|| {
        let bytes = std::fs::read(given)
            .ok()
            .filter(|bytes| bytes.len() <= LARGEST_KEY)?;
        SigningKey::parse(std::str::from_utf8(&bytes).ok()?)
    });
    key.map(Some).ok_or_else(bad)
}

fn failure_args(failure: &Failure) -> Args {
    failure
        .args
        .iter()
        .fold(Args::new(), |args, (name, value)| match value {
            app::dto::Value::Text(text) => args.text(name, text.clone()),
            app::dto::Value::Number(number) => args.number(name, *number),
        })
}

/// What a person should know before they say yes.
fn said(offered: &Offered, texts: &Texts) -> String {
    let file = &offered.file;
    let mut page = Page::default();
    let words = file.texts_for(texts.tag());
    let text = |id: &str| output::harmless(words.and_then(|words| words.get(id)).map_or("", String::as_str));
    page.paragraph(0, &format!("{} ({})", text("pack"), file.pack.id));
    page.paragraph(0, &text("pack.about"));
    page.line(&signature(&offered.signature(), texts));
    let version = Args::new().number("version", file.pack.version);
    page.line(&match offered.known_version {
        Some(known) => texts.text("outside-version-known", &version.number("known", known)),
        None => texts.text("outside-version", &version),
    });
    let own = file.items.iter().filter(|item| !item.is_simpler()).count();
    let asked = file.pack.items(Pass::Full);
    let ours = asked
        .iter()
        .filter(|id| !file.items.iter().any(|item| item.id == ***id))
        .count();
    let counts = Args::new()
        .number("own", own)
        .number("ours", ours)
        .number("actions", file.actions.len());
    page.line(&texts.text("outside-counts", &counts));
    page.line(&texts.text("outside-limits", &Args::new()));
    page.space();
    page.line(&texts.text("outside-asks", &Args::new()));
    let question = |id: &&app::ItemId| {
        let own = text(&format!("item-{id}"));
        let shown = if own.is_empty() {
            texts.text(&format!("item-{id}"), &Args::new())
        } else {
            own
        };
        (id.to_string(), shown)
    };
    page.table(2, &asked.iter().map(question).collect::<Vec<_>>());
    page.space();
    page.finish()
}

fn signature(state: &SignatureState, texts: &Texts) -> String {
    let (id, args) = match state {
        SignatureState::None => ("outside-signature-none", Args::new()),
        SignatureState::Unknown { key } => {
            ("outside-signature-unknown", Args::new().text("key", key.clone()))
        }
        SignatureState::Known { key, name } => (
            "outside-signature-known",
            Args::new().text("key", key.clone()).text("name", name.clone()),
        ),
        SignatureState::Project { key } => {
            ("outside-signature-project", Args::new().text("key", key.clone()))
        }
    };
    output::harmless(&texts.text(id, &args))
}
