//! The vaults of this computer: which there are, opening, closing and erasing them.

use crate::app::{App, OPEN_ASSESSMENT};
use crate::dto::{Damage, Erased, Locked, Stage, Start, UnlockKey, VaultRow};
use crate::failure::{Failure, Result, keychain_code};
use crate::keeping::backup_row;
use crate::outside::Shelf;
use crate::preferences::Preferences;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use std::sync::Arc;
use store::{Key, Keychain, KeychainFault, KeychainReason, Part, SlotKind, StoreError, Vault, VaultId};

/// A question to the keychain that may take ten seconds: a prompt may wait behind another window. It is waited for
/// without the app, so that everything else goes on meanwhile; the answer to the question that follows comes at once.
pub struct KeychainQuestion {
    keychain: Arc<dyn Keychain>,
    vault: VaultId,
}

impl KeychainQuestion {
    /// Waits; false if nothing was answered.
    pub fn wait(self) -> bool {
        self.keychain.get(self.vault) != Err(KeychainFault::Silent)
    }
}

impl App {
    /// What has to be asked of the keychain before a start, or before opening the closed vault with it.
    pub fn keychain_question(&self) -> Option<KeychainQuestion> {
        let vault = self.chosen().filter(|_| self.session.is_none())?;
        let ways = self.home.ways_in(vault).ok()?;
        let asks = ways.contains(&SlotKind::Keychain) && !ways.contains(&SlotKind::Unprotected);
        asks.then(|| KeychainQuestion {
            keychain: Arc::clone(&self.keychain),
            vault,
        })
    }

    /// Where the app stands when the keychain did not answer.
    pub fn start_unanswered(&self) -> Result<Start> {
        let id = self.chosen().ok_or_else(|| Failure::new("no-vault"))?;
        self.closed(id, keychain_code(&KeychainReason::NotAnswering))
    }

    /// The vaults, the open one first. What one is called stands inside it: it is known if the vault is open, or if it
    /// can be looked into without asking anybody.
    pub fn vaults(&mut self) -> Vec<VaultRow> {
        let open = self.session.as_ref().and_then(|session| session.vault.id());
        // A keychain that failed once is not asked for the next one: it may take ten seconds each time.
        let mut keychain_answers = true;
        let mut rows = Vec::new();
        for id in self.home.vaults() {
            let name = match &self.session {
                Some(session) if Some(id) == open => Some(session.subject_name()),
                _ => self.peek(id, &mut keychain_answers),
            };
            let changed = self
                .home
                .last_written(id)
                .and_then(|time| Timestamp::try_from(time).ok());
            rows.push(VaultRow {
                id: id.to_string(),
                name,
                changed: changed.map(|time| time.to_zoned(TimeZone::system()).date().to_string()),
                open: Some(id) == open,
            });
        }
        rows.sort_by_key(|row| !row.open);
        rows
    }

    /// Whose a closed vault is, if nothing has to be typed for it.
    fn peek(&self, id: VaultId, keychain_answers: &mut bool) -> Option<String> {
        let ways = self.home.ways_in(id).ok()?;
        let keychain = Arc::clone(&self.keychain);
        let key = quiet_key(&ways, &*keychain)?;
        if matches!(key, Key::Keychain(_)) && !*keychain_answers {
            return None;
        }
        let vault = match self.home.unlock(id, key) {
            Ok(vault) => vault,
            Err(error) => {
                *keychain_answers &= !matches!(error, StoreError::Locked { .. });
                return None;
            }
        };
        let wanted = vault.setting(OPEN_ASSESSMENT).ok()?;
        let assessments = vault.assessments().ok()?;
        let shown = assessments
            .iter()
            .find(|assessment| Some(assessment.id.to_string()) == wanted)
            .or(assessments.last())?;
        crate::keeping::name_in(&vault.events(shown.id).ok()?)
    }

    /// Closes the open vault and opens another one; one that asks for a key is shown as closed.
    pub fn open_vault(&mut self, id: &str) -> Result<Start> {
        let id = self.known(id)?;
        self.leave();
        self.meant = Some(id);
        self.open_quietly(id)
    }

    /// Closes the open vault; its key leaves the memory.
    pub fn lock(&mut self) -> Result<Start> {
        let memory = self
            .session
            .as_ref()
            .is_some_and(|session| session.vault.id().is_none());
        if memory {
            // Nothing could open it again.
            return Err(Failure::new("memory-only"));
        }
        self.leave();
        match self.chosen() {
            None => Ok(self.at(Stage::FirstRun)),
            Some(id) => self.closed(id, "closed"),
        }
    }

    /// Opens a vault, by its id or else the one that was open last, with a key or else with what needs no typing. What the
    /// window shows as a closed vault is `locked` here.
    pub fn unlock_with(&mut self, id: Option<&str>, key: Option<&UnlockKey>) -> Result<()> {
        self.choose(id)?;
        if let Some(key) = key {
            return self.unlock(key);
        }
        let id = self.chosen().ok_or_else(|| Failure::new("no-vault"))?;
        let start = self.open_quietly(id)?;
        match (start.locked, start.damage) {
            (Some(locked), _) => Err(Failure::new("locked").with("reason", locked.reason)),
            (None, Some(damage)) => Err(Failure::new("damaged").with("part", damage.part)),
            (None, None) => Ok(()),
        }
    }

    /// Makes a vault the one that is meant from now on, and gives its id. Without an id it is the one that was open last.
    pub fn choose(&mut self, id: Option<&str>) -> Result<String> {
        if let Some(id) = id {
            self.meant = Some(self.known(id)?);
        }
        let meant = self.chosen().ok_or_else(|| Failure::new("no-vault"))?;
        Ok(meant.to_string())
    }

    /// Opens a closed vault with the keychain, the passphrase or the recovery code.
    pub fn unlock(&mut self, key: &UnlockKey) -> Result<()> {
        let id = self.chosen().ok_or_else(|| Failure::new("no-vault"))?;
        let keychain = Arc::clone(&self.keychain);
        let key = self.key(id, key, &*keychain)?;
        let vault = self.home.unlock(id, key).map_err(|error| self.noted(id, error))?;
        self.enter(vault)
    }

    /// Notes that a vault turned out to be damaged, so that from now on the start says so.
    fn noted(&mut self, id: VaultId, error: StoreError) -> Failure {
        if let StoreError::Damaged { part } = error {
            self.damage = Some((id, part));
        }
        error.into()
    }

    /// What a person chose to open a vault with. Where nothing protects it, the button without a key is the one for it.
    pub(crate) fn key<'a>(
        &self,
        id: VaultId,
        key: &'a UnlockKey,
        keychain: &'a dyn Keychain,
    ) -> Result<Key<'a>> {
        Ok(match key {
            UnlockKey::Keychain if self.home.ways_in(id)?.contains(&SlotKind::Unprotected) => {
                Key::Unprotected
            }
            UnlockKey::Keychain => Key::Keychain(keychain),
            UnlockKey::Passphrase { text } => Key::Passphrase(text),
            UnlockKey::Recovery { text } => Key::Recovery(text),
        })
    }

    /// Keeps the key of the open vault in the keychain.
    pub fn remember(&mut self) -> Result<()> {
        let keychain = Arc::clone(&self.keychain);
        self.session_mut()?.vault.remember(&*keychain)?;
        Ok(())
    }

    /// Takes the key of the open vault out of the keychain.
    pub fn forget(&mut self) -> Result<()> {
        let keychain = Arc::clone(&self.keychain);
        self.session_mut()?.vault.forget(&*keychain)?;
        Ok(())
    }

    /// Erases one vault with its keys and its backups.
    pub fn erase_vault(&mut self, id: &str) -> Result<Erased> {
        let id = self.known(id)?;
        if self.session.as_ref().and_then(|session| session.vault.id()) == Some(id) {
            self.session = None;
        }
        let keychain = Arc::clone(&self.keychain);
        let erased = self.home.erase(id, &*keychain)?;
        self.erased(&erased)
    }

    /// Erases every vault, and what the program remembers of its window.
    pub fn erase_everything(&mut self) -> Result<Erased> {
        self.session = None;
        let keychain = Arc::clone(&self.keychain);
        let erased = self.home.erase_all(&*keychain)?;
        Preferences::erase(&self.data_dir)?;
        Shelf::erase(&self.data_dir)?;
        self.read_packs()?;
        self.erased(&erased)
    }

    fn erased(&mut self, erased: &store::Erased) -> Result<Erased> {
        self.shown_code = None;
        Ok(Erased {
            start: self.start()?,
            left_in_keychain: u32::try_from(erased.left_in_keychain.len()).unwrap_or(u32::MAX),
        })
    }

    /// Closes what is open, with a backup if anything changed. What cannot be backed up now is in the vault all the same.
    pub fn leave(&mut self) {
        self.back_up_if_needed();
        self.shown_code = None;
        if let Some(session) = self.session.take()
            && session.vault.id().is_some()
            && let Err(error) = session.vault.close()
        {
            tracing::warn!(error = %error, "the vault did not close cleanly");
        }
    }

    /// The vault that a start is about: the one that was open last, else the first.
    pub(crate) fn chosen(&self) -> Option<VaultId> {
        let vaults = self.home.vaults();
        let last = || {
            Preferences::read(&self.data_dir)
                .vault
                .and_then(|id| VaultId::parse(&id))
        };
        let meant = self.meant.or_else(last).filter(|id| vaults.contains(id));
        meant.or_else(|| vaults.first().copied())
    }

    /// Keeps which vault was open last. Losing that is nothing to tell anyone about.
    pub(crate) fn remember_choice(&mut self, id: Option<VaultId>) {
        self.meant = id;
        let Some(id) = id else { return };
        let before = Preferences::read(&self.data_dir);
        let vault = Some(id.to_string());
        if before.vault != vault {
            let _ = Preferences { vault, ..before }.write(&self.data_dir);
        }
    }

    /// Opens a vault without asking anybody, if that is possible; else says what stands in the way.
    pub(crate) fn open_quietly(&mut self, id: VaultId) -> Result<Start> {
        if let Some((damaged, part)) = self.damage
            && damaged == id
        {
            return self.damaged(id, part);
        }
        let ways = match self.home.ways_in(id) {
            Err(StoreError::Damaged { part }) => return self.damaged(id, part),
            ways => ways?,
        };
        let keychain = Arc::clone(&self.keychain);
        let Some(key) = quiet_key(&ways, &*keychain) else {
            return self.closed(id, "not-remembered");
        };
        match self.home.unlock(id, key) {
            Ok(vault) => {
                self.enter(vault)?;
                Ok(self.at(Stage::Open))
            }
            Err(StoreError::Locked { reason, .. }) => self.closed(id, keychain_code(&reason)),
            Err(StoreError::Damaged { part }) => self.damaged(id, part),
            Err(error) => Err(error.into()),
        }
    }

    fn closed(&self, id: VaultId, reason: &str) -> Result<Start> {
        let ways = self.home.ways_in(id)?;
        Ok(Start {
            locked: Some(Locked {
                reason: reason.to_owned(),
                keychain: ways.contains(&SlotKind::Keychain) || ways.contains(&SlotKind::Unprotected),
                passphrase: ways.contains(&SlotKind::Passphrase),
                recovery: ways.contains(&SlotKind::Recovery),
            }),
            ..self.at(Stage::Locked)
        })
    }

    fn damaged(&self, id: VaultId, part: Part) -> Result<Start> {
        let ways = self.home.ways_in(id).unwrap_or_default();
        Ok(Start {
            damage: Some(Damage {
                part: part_code(part).to_owned(),
                keychain: ways.contains(&SlotKind::Keychain) || ways.contains(&SlotKind::Unprotected),
                passphrase: ways.contains(&SlotKind::Passphrase),
                recovery: ways.contains(&SlotKind::Recovery),
                backups: self.home.backups(id)?.iter().map(backup_row).collect(),
            }),
            ..self.at(Stage::Damaged)
        })
    }

    fn known(&self, id: &str) -> Result<VaultId> {
        VaultId::parse(id)
            .filter(|id| self.home.vaults().contains(id))
            .ok_or_else(|| Failure::new("no-vault"))
    }
}

/// What opens a vault without anybody typing anything.
fn quiet_key<'a>(ways: &[SlotKind], keychain: &'a dyn Keychain) -> Option<Key<'a>> {
    if ways.contains(&SlotKind::Unprotected) {
        Some(Key::Unprotected)
    } else {
        ways.contains(&SlotKind::Keychain)
            .then_some(Key::Keychain(keychain))
    }
}

/// As in `damage-<part>`.
fn part_code(part: Part) -> &'static str {
    match part {
        Part::KeyFileMissing => "key-file-missing",
        Part::KeyFile => "key-file",
        Part::KeyFileOfAnotherVault => "key-file-foreign",
        Part::DatabaseMissing => "database-missing",
        Part::Database | Part::Backup => "database",
    }
}

/// Whether anything protects a vault, and what, as in `protection-<code>`.
pub(crate) fn protection(vault: &Vault) -> &'static str {
    let ways = vault.ways_in();
    match vault.id() {
        None => "memory",
        Some(_) if ways.contains(&SlotKind::Unprotected) => "unprotected",
        Some(_) if ways.contains(&SlotKind::Keychain) => "keychain",
        Some(_) => "passphrase",
    }
}
