//! How vaults come to be: the first one, one more, and one made of a portable copy.

use super::{Home, first_that_opens};
use crate::contents::Contents;
use crate::keychain::{self, Keychain};
use crate::keys::{
    Cost, Dek, Kek, KeyFile, RecoveryCode, SlotKind, SlotV1, check_strength, mint_dek, nfc, text_pragma,
};
use crate::layout::{self, DATABASE, FreshFolder, NoVaultOnDisk, VaultId};
use crate::portable;
use crate::vault::Sealed;
use crate::{StoreError, Vault, database};
use std::path::Path;
use zeroize::Zeroizing;

/// How a vault is protected.
#[derive(Clone, Copy)]
pub enum Protection<'a> {
    /// By the computer account.
    Keychain(&'a dyn Keychain),
    /// By a passphrase of at least 12 characters or four words.
    Passphrase(&'a str),
    /// By nothing: whoever has the files opens it. For a demonstration or a kiosk, and only when asked for.
    Unprotected,
}

/// What a portable copy is encrypted with.
#[derive(Clone, Copy)]
pub enum CopyKey<'a> {
    /// The recovery code of the vault it was made from, as typed.
    Recovery(&'a str),
    /// A passphrase of its own.
    Passphrase(&'a str),
}

impl CopyKey<'_> {
    /// The text that `SQLCipher` stretches: the code as it is printed, or the passphrase in NFC.
    pub(crate) fn text(&self) -> Result<Zeroizing<String>, StoreError> {
        match self {
            Self::Recovery(typed) => Ok(RecoveryCode::parse(typed)?.printed()),
            Self::Passphrase(text) => {
                check_strength(text)?;
                Ok(nfc(text))
            }
        }
    }
}

impl Home {
    /// The first run: makes a vault where the disk has none. `NoKeychain` leaves nothing on the disk.
    ///
    /// Stretching a passphrase takes a good part of a second and a keychain may take ten: not for the thread
    /// that draws the window.
    pub fn create(&mut self, protection: Protection<'_>) -> Result<Vault, StoreError> {
        let proof = NoVaultOnDisk::scan(&self.data)?;
        self.make(
            protection,
            |home, id| FreshFolder::first(&proof, &home.data, id),
            |_| Ok(None),
        )
    }

    /// One more vault beside those that there are, because a person asked for it: for another organisation, or to
    /// start again without touching what is there.
    pub fn create_another(&mut self, protection: Protection<'_>) -> Result<Vault, StoreError> {
        self.make(
            protection,
            |home, id| FreshFolder::another(&home.data, id),
            |_| Ok(None),
        )
    }

    /// One more vault, with everything that a portable copy holds. The copy is read as what it is, a file from outside:
    /// its schema must be one of ours to the letter, and each row is decoded.
    pub fn create_from_copy(
        &mut self,
        copy: &Path,
        key: CopyKey<'_>,
        protection: Protection<'_>,
    ) -> Result<Vault, StoreError> {
        let pragma = text_pragma(&key.text()?);
        self.make(
            protection,
            |home, id| FreshFolder::another(&home.data, id),
            |fresh| portable::read(fresh, copy, &pragma).map(Some),
        )
    }

    fn make(
        &mut self,
        protection: Protection<'_>,
        folder: impl FnOnce(&Self, VaultId) -> Result<FreshFolder, StoreError>,
        contents: impl FnOnce(&FreshFolder) -> Result<Option<Contents>, StoreError>,
    ) -> Result<Vault, StoreError> {
        let id = VaultId::new()?;
        let way = FirstWay::prepare(protection, id)?;
        let made = folder(self, id).and_then(|fresh| self.build(id, fresh, &way, contents));
        if made.is_err() {
            self.take_back(id, protection);
        }
        // Also after an error: if the very last step failed there is a vault, and it can be unlocked.
        self.vaults = layout::vaults(&self.data)?;
        made
    }

    /// Fills a fresh folder and makes it the vault. A kill at any point leaves no vault or a whole one.
    fn build(
        &self,
        id: VaultId,
        fresh: FreshFolder,
        way: &FirstWay<'_>,
        contents: impl FnOnce(&FreshFolder) -> Result<Option<Contents>, StoreError>,
    ) -> Result<Vault, StoreError> {
        let contents = contents(&fresh)?;
        let (mut connection, dek, mut keys) = fill(&fresh, id, way)?;
        if let Some(contents) = contents {
            contents.write(&mut connection).map_err(StoreError::database)?;
            database::check(&connection)?;
            keys.commits = contents.commits;
            keys.write(fresh.path())?;
        }
        let claim = self.claim(id)?;
        let folder = fresh.commit()?;
        let sealed = Sealed {
            id,
            place: self.place(id),
            folder,
            dek,
            keys,
            claim,
        };
        Ok(Vault::new(connection, sealed))
    }

    /// Removes what there is of a vault that was not made. What cannot be removed now (the medium may refuse) is
    /// removed at the next start.
    fn take_back(&self, id: VaultId, protection: Protection<'_>) {
        let place = self.place(id);
        if place.exists()
            && let Err(left) = place.clean()
        {
            tracing::warn!(error = %left, "an unfinished vault stays");
        }
        // The keychain item goes once it is sure that no vault needs it.
        if let Protection::Keychain(keychain) = protection
            && layout::vaults(&self.data).is_ok_and(|vaults| !vaults.contains(&id))
            && let Err(fault) = keychain.delete(id)
        {
            tracing::warn!(?fault, "the keychain keeps the key of a vault that was not made");
        }
    }
}

/// The way in that a new vault begins with.
enum FirstWay<'a> {
    Keychain(Kek, String),
    Passphrase(&'a str),
    Unprotected,
}

impl<'a> FirstWay<'a> {
    /// Whatever may refuse does so here, before anything is on the disk.
    fn prepare(protection: Protection<'a>, id: VaultId) -> Result<Self, StoreError> {
        match protection {
            Protection::Keychain(keychain) => {
                let kek = Kek::mint()?;
                keychain::keep(keychain, id, &kek).map_err(|reason| StoreError::NoKeychain { reason })?;
                Ok(Self::Keychain(kek, keychain.provider()))
            }
            Protection::Passphrase(passphrase) => {
                check_strength(passphrase)?;
                Ok(Self::Passphrase(passphrase))
            }
            Protection::Unprotected => Ok(Self::Unprotected),
        }
    }

    fn key_file(&self, dek: &Dek, id: VaultId) -> Result<KeyFile, StoreError> {
        let (slot, provider) = match self {
            Self::Keychain(kek, provider) => (SlotV1::for_keychain(dek, id, kek)?, Some(provider)),
            Self::Passphrase(text) => (SlotV1::for_passphrase(dek, id, text, Cost::STANDARD)?, None),
            Self::Unprotected => (SlotV1::for_anyone(dek, id)?, None),
        };
        let mut keys = KeyFile::new(id, dek.id(), slot);
        keys.last_backend = provider.cloned();
        Ok(keys)
    }

    fn open(&self, keys: &KeyFile, id: VaultId) -> Result<Dek, StoreError> {
        match self {
            Self::Keychain(kek, _) => {
                first_that_opens(keys, SlotKind::Keychain, |slot| slot.open_with_kek(id, kek))
            }
            Self::Passphrase(text) => first_that_opens(keys, SlotKind::Passphrase, |slot| {
                slot.open_with_passphrase(id, text)
            }),
            Self::Unprotected => {
                first_that_opens(keys, SlotKind::Unprotected, |slot| slot.open_to_anyone(id))
            }
        }
    }
}

/// The order matters: the key file is written, read back from the disk and opened; only then comes a database.
fn fill(
    fresh: &FreshFolder,
    id: VaultId,
    way: &FirstWay<'_>,
) -> Result<(rusqlite::Connection, Dek, KeyFile), StoreError> {
    way.key_file(&mint_dek(fresh)?, id)?.write(fresh.path())?;
    let keys = KeyFile::read(fresh.path(), id)?;
    let dek = way.open(&keys, id)?;
    let connection = database::create(&fresh.path().join(DATABASE), &dek)?;
    Ok((connection, dek, keys))
}
