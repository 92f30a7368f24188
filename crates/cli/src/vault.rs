//! `resguardo vault`: the vaults of this computer account, for scripts and for whoever has no window.
//!
//! A secret is never an argument: it comes from a file, whose first line it is, or with `-` from the standard input.

use crate::layout::Page;
use crate::output;
use crate::problem::Problem;
use app::dto::{BackupRow, CopyKey, Exported, FirstRun, Keeping, Protection, UnlockKey};
use app::failure::Failure;
use app::l10n::{Args, Texts};
use app::{App, Clock, Surroundings, SystemKeychain, default_data_dir};
use clap::ArgMatches;
use serde_json::json;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The longest first line that can be a secret, in bytes.
const LONGEST_SECRET: u64 = 4096;

pub(crate) fn run(matches: &ArgMatches, texts: &Texts) -> Result<(), Problem> {
    let Some((command, matches)) = matches.subcommand() else {
        return Err(crate::usage::no_command());
    };
    let mut desk = VaultDesk::open(matches, texts)?;
    match command {
        "list" => desk.list(),
        "status" => desk.status(),
        "create" => desk.create(),
        "verify" => desk.verify(),
        "repair" => desk.repair(),
        "backup" => desk.backup(),
        "restore" => desk.restore(),
        "export" => desk.export(),
        "import" => desk.import(),
        "lock" => desk.lock(),
        "passphrase" => desk.passphrase(),
        "recovery-code" => desk.recovery_code(),
        "erase" => desk.erase(),
        _ => Err(crate::usage::no_command()),
    }
}

/// The app with the vault open that the options name.
pub(crate) fn unlocked(matches: &ArgMatches, texts: &Texts) -> Result<App, Problem> {
    let mut desk = VaultDesk::open(matches, texts)?;
    desk.unlock()?;
    Ok(desk.app)
}

fn open_home(matches: &ArgMatches) -> Result<App, Problem> {
    let given = matches.get_one::<PathBuf>("data-dir").cloned();
    let data_dir = given
        .or_else(default_data_dir)
        .ok_or_else(|| failure("read-only"))?;
    Ok(App::new(Surroundings {
        data_dir,
        clock: Clock::System,
        keychain: Arc::new(SystemKeychain::new()),
        test_build: false,
    })?)
}

fn failure(code: &str) -> Failure {
    Failure {
        code: code.to_owned(),
        args: [].into(),
    }
}

struct VaultDesk<'m> {
    app: App,
    matches: &'m ArgMatches,
    texts: &'m Texts,
}

impl<'m> VaultDesk<'m> {
    fn open(matches: &'m ArgMatches, texts: &'m Texts) -> Result<Self, Problem> {
        app::refuse_dumps();
        Ok(Self {
            app: open_home(matches)?,
            matches,
            texts,
        })
    }

    fn list(&mut self) -> Result<(), Problem> {
        let rows = self.app.vaults();
        if self.wants_json() {
            return output::print_json(&json!(rows));
        }
        if rows.is_empty() {
            return self.say("cli-vault-none", &Args::new());
        }
        let mut page = Page::default();
        for row in rows {
            let name = row
                .name
                .unwrap_or_else(|| self.text("cli-vault-closed", &Args::new()));
            let args = Args::new()
                .text("id", row.id)
                .text("name", output::harmless(&name))
                .text("date", row.changed.unwrap_or_default());
            page.line(&self.text("cli-vault-row", &args));
        }
        output::print(&page.finish())
    }

    fn status(&mut self) -> Result<(), Problem> {
        self.unlock()?;
        let keeping = self.app.keeping()?;
        if self.wants_json() {
            return output::print_json(&json!(keeping));
        }
        output::print(&self.status_page(&keeping).finish())
    }

    fn status_page(&self, keeping: &Keeping) -> Page {
        let mut page = Page::default();
        let protection = format!("cli-vault-protection-{}", keeping.vault.protection);
        page.paragraph(0, &self.text(&protection, &Args::new()));
        let code = if keeping.vault.recovery_confirmed {
            "cli-vault-recovery-confirmed"
        } else {
            "cli-vault-recovery-missing"
        };
        page.paragraph(0, &self.text(code, &Args::new()));
        if keeping.vault.viewing {
            page.paragraph(0, &self.text("cli-vault-viewing", &Args::new()));
        }
        if keeping.vault.missing > 0 {
            let args = Args::new().number("count", keeping.vault.missing);
            page.paragraph(0, &self.text("cli-vault-missing", &args));
        }
        let assessments = Args::new().number("count", keeping.assessments.len() as u64);
        page.paragraph(0, &self.text("cli-vault-assessments", &assessments));
        page.paragraph(0, &self.newest(keeping.backups.first()));
        page
    }

    fn newest(&self, backup: Option<&BackupRow>) -> String {
        match backup {
            Some(backup) => self.text(
                "cli-vault-backup-newest",
                &Args::new().text("date", backup.made.clone()),
            ),
            None => self.text("cli-vault-backup-none", &Args::new()),
        }
    }

    fn create(&mut self) -> Result<(), Problem> {
        let input = FirstRun {
            language: self.texts.tag().to_owned(),
            country: "ES".to_owned(),
            region: None,
            audience: "self-employed".to_owned(),
            minutes: 25,
            name: self.line_of("name-file")?.unwrap_or_default(),
            protection: self.protection()?,
        };
        if self.app.vaults().is_empty() {
            self.app.first_run(&input)?;
        } else {
            self.app.new_vault(&input)?;
        }
        let vault = self.app.keeping()?.vault;
        if self.wants_json() {
            return output::print_json(&json!(vault));
        }
        self.say(
            "cli-vault-created",
            &Args::new().text("id", vault.id.unwrap_or_default()),
        )
    }

    fn verify(&mut self) -> Result<(), Problem> {
        self.unlock()?;
        let found = self.app.check_data()?;
        if self.wants_json() {
            return output::print_json(&json!(found));
        }
        let args = Args::new()
            .number("assessments", found.assessments)
            .number("events", found.events);
        let said = [
            self.text("cli-vault-verified", &args),
            self.newest(found.backup.as_ref()),
        ]
        .join("\n");
        output::print(&format!("{said}\n"))
    }

    fn repair(&mut self) -> Result<(), Problem> {
        let key = self.key()?.unwrap_or(UnlockKey::Keychain);
        self.app.choose(self.wanted())?;
        let restored = self.app.repair(&key)?;
        if self.wants_json() {
            let summary = json!({
                "backup": restored.backup,
                "recovered": restored.recovered,
                "lost": restored.lost,
            });
            return output::print_json(&summary);
        }
        let args = Args::new()
            .number("recovered", restored.recovered)
            .number("lost", restored.lost);
        let said = [
            self.newest(restored.backup.as_ref()),
            self.text("cli-vault-repaired", &args),
        ]
        .join("\n");
        output::print(&format!("{said}\n"))
    }

    fn backup(&mut self) -> Result<(), Problem> {
        let key = self.copy_key()?;
        self.unlock()?;
        let saved = self.app.save_copy(&self.file(), &key)?;
        self.saved(saved)
    }

    fn restore(&mut self) -> Result<(), Problem> {
        let key = self.copy_key()?;
        let protection = self.protection()?;
        self.app.restore_copy(&self.file(), &key, &protection)?;
        let id = self.app.keeping()?.vault.id.unwrap_or_default();
        self.say("cli-vault-restored", &Args::new().text("id", id))
    }

    fn export(&mut self) -> Result<(), Problem> {
        self.unlock()?;
        let saved = self.app.export_everything(&self.file())?;
        self.saved(saved)
    }

    fn import(&mut self) -> Result<(), Problem> {
        self.unlock()?;
        let imported = self.app.import_assessment(&self.file())?;
        let args = Args::new()
            .number("added", imported.added)
            .number("known", imported.known);
        self.say("cli-vault-imported", &args)
    }

    fn lock(&mut self) -> Result<(), Problem> {
        self.unlock()?;
        self.app.forget()?;
        self.say("cli-vault-locked", &Args::new())
    }

    fn passphrase(&mut self) -> Result<(), Problem> {
        self.unlock()?;
        let passphrase = self.line_of("new-passphrase-file")?.unwrap_or_default();
        self.app.set_protection(&Protection::Passphrase { passphrase })?;
        self.say("cli-vault-passphrase-set", &Args::new())
    }

    /// Prints a new code; with the code that was just printed and written down, notes that it was.
    fn recovery_code(&mut self) -> Result<(), Problem> {
        if let Some(typed) = self.line_of("confirm-file")? {
            self.app
                .unlock_with(self.wanted(), Some(&UnlockKey::Recovery { text: typed }))?;
            self.app.confirm_typed_code()?;
            return self.say("cli-vault-code-confirmed", &Args::new());
        }
        self.unlock()?;
        let code = self.app.new_recovery_code()?;
        output::print(&format!("{}\n", code.groups.join("-")))
    }

    fn erase(&mut self) -> Result<(), Problem> {
        let erased = if self.matches.get_flag("all") {
            self.app.erase_everything()?
        } else {
            let id = self.app.choose(self.wanted())?;
            self.app.erase_vault(&id)?
        };
        self.say("cli-vault-erased", &Args::new())?;
        if erased.left_in_keychain > 0 {
            let left = Args::new().number("left", erased.left_in_keychain);
            self.say("cli-vault-erased-left", &left)?;
        }
        Ok(())
    }

    fn saved(&self, saved: Exported) -> Result<(), Problem> {
        self.say(
            "cli-vault-saved",
            &Args::new().text("file", output::harmless(&saved.file.unwrap_or_default())),
        )
    }

    /// Opens the vault that is meant: with the key of a file, else with what needs no typing.
    fn unlock(&mut self) -> Result<(), Problem> {
        let key = self.key()?;
        Ok(self.app.unlock_with(self.wanted(), key.as_ref())?)
    }

    fn wanted(&self) -> Option<&'m str> {
        self.matches.get_one::<String>("vault").map(String::as_str)
    }

    fn key(&self) -> Result<Option<UnlockKey>, Problem> {
        if let Some(text) = self.line_of("passphrase-file")? {
            return Ok(Some(UnlockKey::Passphrase { text }));
        }
        let code = self.line_of("recovery-code-file")?;
        Ok(code.map(|text| UnlockKey::Recovery { text }))
    }

    fn copy_key(&self) -> Result<CopyKey, Problem> {
        if let Some(text) = self.line_of("copy-passphrase-file")? {
            return Ok(CopyKey::Passphrase { text });
        }
        let text = self.line_of("copy-recovery-code-file")?.unwrap_or_default();
        Ok(CopyKey::Recovery { text })
    }

    fn protection(&self) -> Result<Protection, Problem> {
        if self.matches.get_flag("unprotected") {
            return Ok(Protection::Unprotected);
        }
        let passphrase = self.line_of("new-passphrase-file")?;
        Ok(
            passphrase.map_or(Protection::Keychain, |passphrase| Protection::Passphrase {
                passphrase,
            }),
        )
    }

    /// The first line of a file that an option names, if it was given.
    fn line_of(&self, option: &str) -> Result<Option<String>, Problem> {
        let given = self.matches.try_get_one::<PathBuf>(option).ok().flatten();
        given.map(|path| first_line(path)).transpose()
    }

    fn file(&self) -> PathBuf {
        self.matches
            .get_one::<PathBuf>("file")
            .cloned()
            .unwrap_or_default()
    }

    fn wants_json(&self) -> bool {
        self.matches.get_flag("json")
    }

    fn text(&self, id: &str, args: &Args) -> String {
        self.texts.text(id, args)
    }

    fn say(&self, id: &str, args: &Args) -> Result<(), Problem> {
        output::print(&format!("{}\n", self.text(id, args)))
    }
}

fn first_line(path: &Path) -> Result<String, Problem> {
    let unreadable = |_| Problem::Usage {
        message: "cli-error-secret-file",
        hint: "cli-error-secret-file-hint",
        args: Args::new().text("file", output::harmless(&path.display().to_string())),
    };
    let source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(std::io::stdin())
    } else {
        Box::new(std::fs::File::open(path).map_err(unreadable)?)
    };
    let mut line = String::new();
    BufReader::new(source.take(LONGEST_SECRET))
        .read_line(&mut line)
        .map_err(unreadable)?;
    let kept = line.trim_end_matches(['\r', '\n']).len();
    line.truncate(kept);
    Ok(line)
}
