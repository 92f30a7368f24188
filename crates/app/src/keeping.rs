//! How the open vault is kept: what protects it, backups, copies, checks, and what leaves it for good.

use crate::app::{App, OPEN_ASSESSMENT, Session};
use crate::dto::{
    AssessmentRow, BackupRow, Checkup, CopyKey, Deleted, Exported, Keeping, Protection, Restored, UnlockKey,
    VaultState,
};
use crate::exchange::{events_of, file_name, place_of, saved_as};
use crate::failure::{Failure, Result};
use crate::first_run::{NAME_KEY, on_disk};
use crate::letterhead::LETTERHEAD;
use crate::people::AUTHOR;
use crate::vaults::protection;
use domain::{Answer, Assessment, AssessmentId, Body, Event, ItemId, Source};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use store::{Backup, Home, Opened, SlotKind, StoreError};
use uuid::Uuid;

/// Setting of the vault: minutes until it closes by itself.
const AUTO_LOCK: &str = "auto-lock-minutes";
/// Minutes that a passphrase-protected vault stays open, if nothing else was chosen.
const AUTO_LOCK_DEFAULT: u32 = 15;
/// Longest that can be chosen, in minutes.
const AUTO_LOCK_LONGEST: u32 = 24 * 60;
/// Minutes between automatic backups while somebody works.
const BACKUP_EVERY: i64 = 30;

impl App {
    /// How the open vault is kept.
    pub fn keeping(&self) -> Result<Keeping> {
        let session = self.session()?;
        let backups = match session.vault.id() {
            Some(id) => self.home.backups(id)?,
            None => Vec::new(),
        };
        Ok(Keeping {
            vault: session.vault_state(self.clock.now().date()),
            ways: session
                .vault
                .ways_in()
                .into_iter()
                .map(way_code)
                .map(ToOwned::to_owned)
                .collect(),
            auto_lock: session.auto_lock()?,
            backups: backups.iter().map(backup_row).collect(),
            assessments: session.assessment_rows()?,
        })
    }

    /// Changes what protects the open vault. From memory it makes a vault of what is there.
    pub fn set_protection(&mut self, wanted: &Protection) -> Result<Keeping> {
        let keychain = Arc::clone(&self.keychain);
        let protection = on_disk(wanted, &*keychain).ok_or_else(|| Failure::new("bad-input"))?;
        if self.session()?.vault.id().is_none() {
            self.keep_what_is_in_memory(wanted)?;
        } else {
            self.session_mut()?.vault.protect(protection, &*keychain)?;
        }
        self.keeping()
    }

    fn keep_what_is_in_memory(&mut self, wanted: &Protection) -> Result<()> {
        let mut vault = self.make_vault(wanted, Home::create_another)?;
        let old = &self.session()?.vault;
        let assessments = old.assessments()?;
        let events = events_of(old, &assessments)?;
        vault.merge(&old.subjects()?, &assessments, &events)?;
        for run in old.runs()? {
            vault.save_run(&run.json, run.date)?;
        }
        for kept in [OPEN_ASSESSMENT, AUTHOR, LETTERHEAD] {
            if let Some(value) = old.setting(kept)? {
                vault.set_setting(kept, &value)?;
            }
        }
        self.enter(vault)
    }

    /// Minutes after which the vault closes by itself; none: never.
    pub fn set_auto_lock(&mut self, minutes: Option<u32>) -> Result<Keeping> {
        if minutes.is_some_and(|minutes| !(1..=AUTO_LOCK_LONGEST).contains(&minutes)) {
            return Err(Failure::new("bad-input"));
        }
        let value = minutes.map_or_else(|| "never".to_owned(), |minutes| minutes.to_string());
        self.session_mut()?.vault.set_setting(AUTO_LOCK, &value)?;
        self.keeping()
    }

    /// Makes a backup now.
    pub fn back_up(&mut self) -> Result<Keeping> {
        let now = self.clock.now();
        self.session_mut()?.vault.back_up(now)?;
        self.backed_up = Some(now);
        self.keeping()
    }

    /// A quiet moment: brings the log into the database, and makes a backup if one is due. For a shell to call about once
    /// a second.
    pub fn tick(&mut self) {
        let due = self.backed_up.is_some_and(|last| {
            let since = self.clock.now().duration_since(last);
            since.as_mins() >= BACKUP_EVERY || since.is_negative()
        });
        if due {
            self.back_up_if_needed();
        } else if let Some(session) = &mut self.session
            && let Err(error) = session.vault.settle()
        {
            tracing::warn!(error = %error, "the log stays beside the database");
        }
    }

    /// Makes a backup if anything changed since the last one. One that cannot be made now is made at the next occasion;
    /// what was said is in the vault all the same.
    pub(crate) fn back_up_if_needed(&mut self) {
        let now = self.clock.now();
        let Some(session) = &mut self.session else { return };
        let made = session.vault.needs_backup().and_then(|needed| {
            if needed {
                session.vault.back_up(now).map(drop)
            } else {
                Ok(())
            }
        });
        self.backed_up = Some(now);
        if let Err(error) = made {
            tracing::warn!(error = %error, "no backup was made");
        }
    }

    /// Goes back to a backup: of the open vault, which is backed up first, or with a key of the closed one.
    pub fn restore_backup(&mut self, number: u32, key: Option<&UnlockKey>) -> Result<Restored> {
        self.back_up_if_needed();
        let mut opened = self.hold(key)?;
        let backup = self.home.restore(&mut opened, number);
        let backup = self.take_up(opened, backup)?;
        Ok(Restored {
            home: self.home_screen()?,
            backup: Some(backup_row(&backup)),
            recovered: 0,
            lost: 0,
        })
    }

    /// Saves what can be saved of a damaged vault.
    pub fn repair(&mut self, key: &UnlockKey) -> Result<Restored> {
        let mut opened = self.hold(Some(key))?;
        let repaired = self.home.repair(&mut opened);
        let repaired = self.take_up(opened, repaired)?;
        Ok(Restored {
            home: self.home_screen()?,
            backup: repaired.backup.as_ref().map(backup_row),
            recovered: u32::try_from(repaired.recovered).unwrap_or(u32::MAX),
            lost: u32::try_from(repaired.lost).unwrap_or(u32::MAX),
        })
    }

    /// The chosen vault with its key and without its database.
    fn hold(&mut self, key: Option<&UnlockKey>) -> Result<Opened> {
        if self
            .session
            .as_ref()
            .is_some_and(|session| session.vault.id().is_none())
        {
            return Err(Failure::new("memory-only"));
        }
        if let Some(session) = self.session.take() {
            return Ok(session.vault.close()?);
        }
        let id = self.chosen().ok_or_else(|| Failure::new("no-vault"))?;
        let keychain = Arc::clone(&self.keychain);
        let key = key.ok_or_else(|| Failure::new("not-open"))?;
        Ok(self.home.prove(id, self.key(id, key, &*keychain)?)?)
    }

    /// Opens the vault again after work on its files, whether that succeeded or not.
    fn take_up<T>(&mut self, opened: Opened, done: std::result::Result<T, StoreError>) -> Result<T> {
        let vault = self.home.open_again(opened);
        let entered = vault.map_err(Failure::from).and_then(|vault| self.enter(vault));
        let done = done?;
        entered?;
        Ok(done)
    }

    /// The name that is proposed for a portable copy.
    pub fn copy_file_name(&self) -> String {
        self.dated("file-name-copy", "resguardo")
    }

    /// Writes an encrypted copy of the whole vault, which a recovery code or a passphrase opens on any computer.
    pub fn save_copy(&self, path: &Path, key: &CopyKey) -> Result<Exported> {
        let not_writable = || Failure::new("not-writable").with("file", file_name(path));
        let place = place_of(path).ok_or_else(not_writable)?;
        let saved = self.session()?.vault.save_copy(&place, copy_key(key));
        saved.map_err(|error| match error {
            StoreError::ReadOnly | StoreError::Io { .. } => not_writable(),
            error => error.into(),
        })?;
        Ok(saved_as(path))
    }

    /// Makes a vault of an encrypted copy, beside those that there are, and opens it.
    pub fn restore_copy(&mut self, path: &Path, key: &CopyKey, wanted: &Protection) -> Result<()> {
        let keychain = Arc::clone(&self.keychain);
        let protection = on_disk(wanted, &*keychain).ok_or_else(|| Failure::new("bad-input"))?;
        let made = self.home.create_from_copy(path, copy_key(key), protection);
        let vault = made.map_err(|error| match error {
            StoreError::Io { .. } => Failure::new("bad-file").with("file", file_name(path)),
            error => error.into(),
        })?;
        self.leave();
        self.enter(vault)
    }

    /// Reads and checks everything, the newest backup too.
    pub fn check_data(&self) -> Result<Checkup> {
        let verified = self.session()?.vault.verify()?;
        Ok(Checkup {
            assessments: u32::try_from(verified.assessments).unwrap_or(u32::MAX),
            events: u32::try_from(verified.events).unwrap_or(u32::MAX),
            backup: verified.backup.as_ref().map(backup_row),
        })
    }

    /// Makes another assessment of the vault the open one.
    pub fn open_assessment(&mut self, id: &str) -> Result<()> {
        let id = self.known_assessment(id)?;
        self.reopen(id)
    }

    /// Deletes an assessment for good, with every backup and earlier state, under a new key. Deleting the only one leaves
    /// an empty one of the same person.
    pub fn delete_assessment(&mut self, id: &str, passphrase: Option<&str>) -> Result<Deleted> {
        let gone = self.known_assessment(id)?;
        let ways = self.session()?.vault.ways_in();
        if ways.contains(&SlotKind::Passphrase) {
            let passphrase = passphrase.ok_or_else(|| Failure::new("no-passphrase"))?;
            self.session()?.vault.check_passphrase(passphrase)?;
        }
        self.open_another_than(gone)?;
        let keychain = Arc::clone(&self.keychain);
        let mut opened = self.hold(None)?;
        let deleted = self
            .home
            .delete_assessment(&mut opened, gone, &*keychain, passphrase);
        self.take_up(opened, deleted)?;
        let vault = &mut self.session_mut()?.vault;
        // The old key of the keychain opened what was deleted.
        if ways.contains(&SlotKind::Keychain)
            && let Err(error) = vault.remember(&*keychain)
        {
            tracing::warn!(error = %error, "the keychain keeps its old key of the vault");
        }
        let code = if ways.contains(&SlotKind::Recovery) {
            Some(self.new_recovery_code()?)
        } else {
            None
        };
        self.back_up_if_needed();
        Ok(Deleted {
            home: self.home_screen()?,
            code,
        })
    }

    /// Makes sure that an assessment is neither the open one nor the only one.
    fn open_another_than(&mut self, gone: AssessmentId) -> Result<()> {
        let today = self.clock.now().date();
        let session = self.session_mut()?;
        if session.assessment.id != gone {
            return Ok(());
        }
        let others = session.vault.assessments()?;
        if let Some(other) = others.iter().rev().find(|other| other.id != gone) {
            let other = other.id;
            return self.reopen(other);
        }
        let fresh = Assessment {
            id: AssessmentId(Uuid::new_v4()),
            started: today,
            ..session.assessment.clone()
        };
        let said = context_of(&session.events);
        session.vault.add_assessment(&fresh)?;
        self.reopen(fresh.id)?;
        self.record(said.into_iter().map(|body| (Source::Declared, body)).collect())
    }

    fn known_assessment(&self, id: &str) -> Result<AssessmentId> {
        let assessments = self.session()?.vault.assessments()?;
        assessments
            .iter()
            .map(|assessment| assessment.id)
            .find(|known| known.to_string() == id)
            .ok_or_else(|| Failure::new("bad-input"))
    }
}

impl Session {
    /// How the vault is kept, in short.
    pub(crate) fn vault_state(&self, today: Date) -> VaultState {
        VaultState {
            id: self.vault.id().map(|id| id.to_string()),
            protection: protection(&self.vault).to_owned(),
            recovery_confirmed: self.vault.has_confirmed_recovery(),
            viewing: self.vault.is_viewed(),
            missing: u32::try_from(self.vault.missing()).unwrap_or(u32::MAX),
            ahead: self.ahead(today).map(|date| date.to_string()),
        }
    }

    /// The newest date among the events, if it is still to come. Tomorrow may be a matter of time zones.
    fn ahead(&self, today: Date) -> Option<Date> {
        let newest = self.events.last()?.date;
        (newest > today.saturating_add(1.day())).then_some(newest)
    }

    fn auto_lock(&self) -> Result<Option<u32>> {
        let chosen = self.vault.setting(AUTO_LOCK)?;
        Ok(match chosen.as_deref() {
            Some(minutes) => minutes.parse().ok(),
            // With the computer account, whoever sits here can open it again; so closing it would only be in the way.
            None => (protection(&self.vault) == "passphrase").then_some(AUTO_LOCK_DEFAULT),
        })
    }

    fn assessment_rows(&self) -> Result<Vec<AssessmentRow>> {
        let row = |assessment: Assessment| -> Result<AssessmentRow> {
            let events = self.vault.events(assessment.id)?;
            Ok(AssessmentRow {
                id: assessment.id.to_string(),
                name: name_in(&events).unwrap_or_default(),
                pack: assessment.pack.to_string(),
                started: assessment.started.to_string(),
                last_change: events.last().map(|event| event.date.to_string()),
                answered: answered(&events),
                open: assessment.id == self.assessment.id,
            })
        };
        self.vault.assessments()?.into_iter().map(row).collect()
    }
}

/// The name that was said last.
pub(crate) fn name_in(events: &[Event]) -> Option<String> {
    events.iter().rev().find_map(|event| match &event.body {
        Body::Profile { key, value } if key == NAME_KEY => Some(value.clone()),
        _ => None,
    })
}

/// How many questions have an answer that was not taken back.
fn answered(events: &[Event]) -> u32 {
    let mut latest: BTreeMap<&ItemId, bool> = BTreeMap::new();
    for event in events {
        if let Body::Answer { item, answer } = &event.body {
            latest.insert(item, *answer != Answer::Withdrawn);
        }
    }
    u32::try_from(latest.values().filter(|given| **given).count()).unwrap_or(u32::MAX)
}

/// Who somebody is and where, as last said: what an empty assessment begins with.
pub(crate) fn context_of(events: &[Event]) -> Vec<Body> {
    let mut context: Vec<Body> = Vec::new();
    let same = |left: &Body, right: &Body| match (left, right) {
        (Body::Profile { key: left, .. }, Body::Profile { key: right, .. }) => left == right,
        _ => std::mem::discriminant(left) == std::mem::discriminant(right),
    };
    for event in events {
        if matches!(
            event.body,
            Body::Place { .. } | Body::Profile { .. } | Body::Pass { .. }
        ) {
            context.retain(|body| !same(body, &event.body));
            context.push(event.body.clone());
        }
    }
    context
}

fn copy_key(key: &CopyKey) -> store::CopyKey<'_> {
    match key {
        CopyKey::Recovery { text } => store::CopyKey::Recovery(text),
        CopyKey::Passphrase { text } => store::CopyKey::Passphrase(text),
    }
}

pub(crate) fn backup_row(backup: &Backup) -> BackupRow {
    BackupRow {
        number: backup.number,
        made: backup.made.strftime("%Y-%m-%dT%H:%M").to_string(),
        size: u32::try_from(backup.size.div_ceil(1024)).unwrap_or(u32::MAX),
    }
}

fn way_code(way: SlotKind) -> &'static str {
    match way {
        SlotKind::Keychain => "keychain",
        SlotKind::Passphrase => "passphrase",
        SlotKind::Recovery => "recovery",
        SlotKind::Unprotected => "unprotected",
    }
}
