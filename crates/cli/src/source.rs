//! What a command speaks about: a vault, or a file of events instead.

use crate::outside;
use crate::problem::Problem;
use crate::stationery::Stationery;
use crate::vault;
use app::dto::{Band, Comparison, Exported, HandoutOptions, History, Plan};
use app::jiff::civil::{Date, DateTime};
use app::l10n::Texts;
use app::{App, Clock, Desk, Explained, Handout, PlanFormat, Statement};
use clap::ArgMatches;
use std::path::{Path, PathBuf};

/// Where the events come from.
pub(crate) enum Source {
    Vault(Box<App>),
    File(Box<Desk>, Statement, DateTime),
}

impl Source {
    pub(crate) fn open(matches: &ArgMatches, texts: &Texts) -> Result<Self, Problem> {
        let Some(file) = matches.get_one::<PathBuf>("events") else {
            return Ok(Self::Vault(Box::new(vault::unlocked(matches, texts)?)));
        };
        let desk = outside::desk()?;
        let given = matches.get_one::<DateTime>("at").copied();
        let at = given.unwrap_or_else(|| Clock::System.now());
        let pack = matches.get_one::<String>("pack").map_or("", String::as_str);
        let statement = desk.read_events(pack, file)?.until(at.date());
        Ok(Self::File(Box::new(desk), statement, at))
    }

    pub(crate) fn history(&self) -> Result<History, Problem> {
        Ok(match self {
            Self::Vault(app) => app.history()?,
            Self::File(desk, statement, at) => desk.history(statement, *at)?,
        })
    }

    pub(crate) fn explain(&self, only: Option<&str>) -> Result<Explained, Problem> {
        Ok(match self {
            Self::Vault(app) => app.explain(only)?,
            Self::File(desk, statement, at) => desk.explain(statement, *at, only)?,
        })
    }

    pub(crate) fn compare(&self, from: Date, to: Date) -> Result<Comparison, Problem> {
        Ok(match self {
            Self::Vault(app) => app.compare(&from.to_string(), &to.to_string())?,
            Self::File(desk, statement, at) => desk.compare(statement, *at, from, to)?,
        })
    }

    pub(crate) fn plan(&self) -> Result<Plan, Problem> {
        Ok(match self {
            Self::Vault(app) => app.plan()?,
            Self::File(desk, statement, at) => desk.plan(statement, *at)?,
        })
    }

    pub(crate) fn what_if(&self, actions: &[String]) -> Result<Band, Problem> {
        Ok(match self {
            Self::Vault(app) => app.what_if(actions)?,
            Self::File(desk, statement, at) => desk.what_if(statement, *at, actions)?,
        })
    }

    /// Prints on something else than usual.
    pub(crate) fn print_on(&mut self, stationery: &Stationery<'_>) -> Result<(), Problem> {
        let Stationery { paper, partner } = *stationery;
        match self {
            Self::Vault(app) => app.print_on(paper, partner)?,
            Self::File(desk, ..) => desk.print_on(paper, partner)?,
        }
        Ok(())
    }

    /// Prints a document for somebody.
    pub(crate) fn write_handout(
        &mut self,
        out: &Path,
        handout: Handout,
        language: &str,
    ) -> Result<Exported, Problem> {
        Ok(match self {
            Self::Vault(app) => {
                let language = language.to_owned();
                app.export_handout(out, &HandoutOptions { handout, language })?
            }
            Self::File(desk, statement, at) => desk.write_handout(out, statement, *at, handout, language)?,
        })
    }

    /// Writes the plan for another program.
    pub(crate) fn write_plan(&self, out: &Path, format: PlanFormat, language: &str) -> Result<(), Problem> {
        match self {
            Self::Vault(app) => app.export_plan_data(out, format).map(drop)?,
            Self::File(desk, statement, at) => desk.write_plan_data(out, statement, *at, format, language)?,
        }
        Ok(())
    }
}
