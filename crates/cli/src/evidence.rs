//! `resguardo evidence`: the documents that show what was answered.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use crate::usage;
use crate::vault;
use app::dto::{DocumentInput, DocumentRow, DocumentState, Documents};
use app::jiff::civil::Date;
use app::l10n::{Args, Texts};
use app::{App, ReadFile};
use clap::ArgMatches;
use serde_json::json;
use std::path::PathBuf;

pub(crate) fn run(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let Some((command, matches)) = matches.subcommand() else {
        return Err(usage::no_command());
    };
    let mut desk = EvidenceDesk {
        app: vault::unlocked(matches, texts)?,
        matches,
        texts,
    };
    match command {
        "list" => desk.list(),
        "add" => desk.add(),
        "set" => desk.set(),
        "renew" => desk.renew(),
        "remove" => desk.remove(),
        "check" => desk.check(),
        "copy" => desk.copy(),
        _ => Err(usage::no_command()),
    }
}

struct EvidenceDesk<'m> {
    app: App,
    matches: &'m ArgMatches,
    texts: &'m Texts,
}

impl EvidenceDesk<'_> {
    fn list(&self) -> Result<(), Problem> {
        self.print(&self.app.documents()?)
    }

    fn add(&mut self) -> Result<(), Problem> {
        let file = ReadFile::new(&self.path("file"))?;
        let id = self.app.add_document(file, &self.many("item"))?;
        let documents = self.describe(&id)?;
        self.print(&documents)
    }

    fn set(&mut self) -> Result<(), Problem> {
        let documents = self.describe(&self.id())?;
        self.print(&documents)
    }

    fn renew(&mut self) -> Result<(), Problem> {
        let file = ReadFile::new(&self.path("file"))?;
        let documents = self.app.renew_document(&self.id(), file)?;
        self.print(&documents)
    }

    fn remove(&mut self) -> Result<(), Problem> {
        let documents = self.app.remove_document(&self.id())?;
        self.print(&documents)
    }

    /// Says which files are the same. A script sees it by the exit code.
    fn check(&self) -> Result<(), Problem> {
        let documents = self.app.document_check()?.run();
        self.print(&documents)?;
        let same = |row: &DocumentRow| row.state == Some(DocumentState::Same);
        if documents.documents.iter().all(same) {
            Ok(())
        } else {
            Err(Problem::Differ)
        }
    }

    fn copy(&self) -> Result<(), Problem> {
        let chosen = self.many("document");
        let documents = self.app.documents()?.documents;
        let ids: Vec<String> = (documents.into_iter().map(|row| row.id))
            .filter(|id| chosen.is_empty() || chosen.contains(id))
            .collect();
        let written = self.app.evidence_copies(&ids)?.write(&self.path("folder"))?;
        if self.matches.get_flag("json") {
            return output::print_json(&json!(written));
        }
        let mut page = Page::default();
        let args = Args::new()
            .text("folder", written.folder.unwrap_or_default())
            .number("count", written.copied);
        page.paragraph(0, &self.texts.text("cli-evidence-copied", &args));
        for (state, titles) in [("changed", written.changed), ("missing", written.missing)] {
            for title in titles {
                let state = self.say(&format!("evidence-state-{state}"));
                page.hanging("  - ", &format!("{}: {state}", output::harmless(&title)));
            }
        }
        output::print(&page.finish())
    }

    /// Says what the options say of a document; the rest stays.
    fn describe(&mut self, id: &str) -> Result<Documents, Problem> {
        let documents = self.app.documents()?;
        let Some(known) = documents.documents.iter().find(|row| row.id == id) else {
            return Err(Problem::Usage {
                message: "cli-error-unknown-document",
                hint: "cli-error-unknown-document-hint",
                args: Args::new().text("id", output::harmless(id)),
            });
        };
        let text = |name: &str| self.matches.get_one::<String>(name).cloned();
        let day = |name: &str| self.matches.get_one::<Date>(name).map(ToString::to_string);
        let items = self.many("item");
        let input = DocumentInput {
            id: id.to_owned(),
            title: text("title").unwrap_or_else(|| known.title.clone()),
            dated: day("dated").or_else(|| known.dated.clone()),
            owner: text("owner").unwrap_or_else(|| known.owner.clone()),
            expires: day("expires").or_else(|| known.expires.clone()),
            items: if items.is_empty() {
                known.items.clone()
            } else {
                items
            },
        };
        Ok(self.app.describe_document(&input)?)
    }

    fn print(&self, documents: &Documents) -> Result<(), Problem> {
        if self.matches.get_flag("json") {
            return output::print_json(&json!(documents.documents));
        }
        let mut page = Page::default();
        if documents.documents.is_empty() {
            page.line(&self.say("cli-evidence-none"));
        }
        for row in &documents.documents {
            page.space();
            page.line(&format!("{} ({})", output::harmless(&row.title), row.id));
            page.table(2, &self.facts(row));
        }
        output::print(&page.finish())
    }

    fn facts(&self, row: &DocumentRow) -> Vec<(String, String)> {
        let day = |day: &Option<String>| {
            let date = day.as_ref().and_then(|date| date.parse::<Date>().ok());
            date.map(|date| self.texts.date_short(date)).unwrap_or_default()
        };
        let said = |prefix: &str, ids: &[String]| {
            let words: Vec<String> = ids.iter().map(|id| self.say(&format!("{prefix}-{id}"))).collect();
            words.join(" · ")
        };
        let expires = match (&row.expires, row.expired) {
            (Some(_), true) => {
                let date = Args::new().text("date", day(&row.expires));
                self.texts.text("cli-evidence-expired", &date)
            }
            _ => day(&row.expires),
        };
        let state = row.state.map(|state| {
            self.say(match state {
                DocumentState::Same => "evidence-state-same",
                DocumentState::Changed => "evidence-state-changed",
                DocumentState::Missing => "evidence-state-missing",
            })
        });
        let facts = [
            ("evidence-index-file", output::harmless(&row.file)),
            ("evidence-index-state", state.unwrap_or_default()),
            ("evidence-index-dated", day(&row.dated)),
            ("evidence-index-expires", expires),
            ("evidence-index-owner", output::harmless(&row.owner)),
            ("cli-evidence-shows", said("item", &row.items)),
            ("evidence-index-measure", said("practice", &row.practices)),
            ("evidence-index-standards", row.standards.join(" · ")),
            ("evidence-index-sha256", row.sha256.clone()),
        ];
        let told = facts.into_iter().filter(|(_, value)| !value.is_empty());
        told.map(|(label, value)| (self.say(label), value)).collect()
    }

    fn say(&self, id: &str) -> String {
        self.texts.text(id, &Args::new())
    }

    fn id(&self) -> String {
        self.matches.get_one::<String>("id").cloned().unwrap_or_default()
    }

    fn path(&self, name: &str) -> PathBuf {
        self.matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
    }

    fn many(&self, name: &str) -> Vec<String> {
        let given = self.matches.try_get_many::<String>(name).ok().flatten();
        given.into_iter().flatten().cloned().collect()
    }
}
