//! Newer facts on the shelf: channels, tables and their texts, in one file that somebody signed who is believed.

use super::{Shelf, sum, with_signature};
use crate::app::write_file;
use crate::assess::our_texts;
use crate::dto::SignatureState;
use crate::exchange::{file_name, read_capped};
use crate::failure::{Failure, Result};
use crate::outside::signature_state;
use content::{FactsFile, Library, LocaleSource, SIGNATURE_BYTES, Signed, SigningKey, limits};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What facts are called in what is said of them.
const FACTS: &str = "facts.json";

/// Newer facts that were taken in. Always signed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct KeptFacts {
    version: u32,
    sha256: String,
    /// The line of the key that signed them.
    key: String,
}

/// A file of facts that was looked at and not taken in yet.
#[derive(Clone)]
pub struct OfferedFacts {
    /// What stands in it.
    pub file: FactsFile,
    /// The version that is here already.
    pub known_version: Option<u32>,
    signed: Signed,
    signer: Option<String>,
    name: String,
    bytes: Vec<u8>,
    signature: String,
}

/// Facts that are here, with what is wrong with them if they are not used.
pub(crate) struct FactsHere {
    pub(crate) version: u32,
    pub(crate) signature: SignatureState,
    pub(crate) unused: Option<Failure>,
}

impl OfferedFacts {
    /// Who signed it, in short.
    pub fn signature(&self) -> SignatureState {
        signature_state(&self.signed, self.signer.as_deref())
    }
}

impl Shelf {
    /// Looks at a file of newer facts, with its signature beside it.
    ///
    /// Fails with what is wrong with it, `pack-unsigned` without a signature, and `pack-older` or `pack-known` unless its
    /// version is higher than the one that is here.
    pub fn look_at_facts(&self, path: &Path) -> Result<OfferedFacts> {
        let (bytes, signature) = with_signature(path)?;
        // Nobody answers for it, so nothing in it is read.
        let signature = signature.ok_or_else(|| Failure::new("pack-unsigned"))?;
        self.judge_facts(file_name(path), bytes, signature, None)
    }

    fn judge_facts(
        &self,
        name: String,
        bytes: Vec<u8>,
        signature: String,
        key: Option<&SigningKey>,
    ) -> Result<OfferedFacts> {
        let mut known = self.known_keys();
        known.extend(key.cloned());
        let signed = content::signed(&name, &bytes, Some(&signature), &known)?;
        let (file, _) = sound_facts(&name, &bytes)?;
        if let Some(before) = &self.index.facts {
            let same = before.sha256 == sum(&bytes);
            // The same file again mends what was damaged on the disk.
            let mends = same && self.read_facts(before).is_err();
            if file.version <= before.version && !mends {
                let failure = Failure::new(if same { "pack-known" } else { "pack-older" });
                return Err(failure
                    .with_number("version", file.version)
                    .with_number("known", before.version));
            }
        }
        Ok(OfferedFacts {
            signer: self.signer(&signed),
            known_version: self.index.facts.as_ref().map(|before| before.version),
            file,
            signed,
            name,
            bytes,
            signature,
        })
    }

    /// Believes the key that signed offered facts from now on.
    ///
    /// Fails as [`Shelf::approve`] does.
    pub fn approve_for_facts(
        &mut self,
        offered: &OfferedFacts,
        key: &str,
        name: &str,
        today: Date,
    ) -> Result<OfferedFacts> {
        let key = SigningKey::parse(key).ok_or_else(|| Failure::new("bad-key"))?;
        let (bytes, signature) = (offered.bytes.clone(), offered.signature.clone());
        let looked = self.judge_facts(offered.name.clone(), bytes, signature, Some(&key))?;
        if looked.signed != Signed::By(key.clone()) {
            return Err(Failure::new("bad-key"));
        }
        self.believe(&key, name, today)?;
        self.write()?;
        Ok(OfferedFacts {
            signer: Some(name.trim().to_owned()),
            ..looked
        })
    }

    /// Takes offered facts in, in the place of those that are here.
    ///
    /// Fails with `pack-unsigned` unless somebody signed them who is believed.
    pub fn take_facts_in(&mut self, offered: &OfferedFacts) -> Result<()> {
        let Signed::By(key) = &offered.signed else {
            return Err(Failure::new("pack-unsigned"));
        };
        let sha256 = sum(&offered.bytes);
        self.make_folder()?;
        write_file(&self.place(&sha256, "json"), &offered.bytes)?;
        write_file(&self.place(&sha256, "minisig"), offered.signature.as_bytes())?;
        let before = self.index.facts.replace(KeptFacts {
            version: offered.file.version,
            sha256: sha256.clone(),
            key: key.line().to_owned(),
        });
        self.write()?;
        let before = before.filter(|kept| kept.sha256 != sha256);
        for ending in ["json", "minisig"] {
            // A file that stays behind is of no use to anyone.
            let _ = before
                .as_ref()
                .map(|kept| fs_err::remove_file(self.place(&kept.sha256, ending)));
        }
        Ok(())
    }

    /// Looks at newer channels, tables and texts, and takes them in. `key` and a name: whose signature is believed from
    /// now on.
    ///
    /// Fails as [`Shelf::look_at_facts`], [`Shelf::approve`] and [`Shelf::take_facts_in`] do.
    pub fn update(&mut self, path: &Path, approved: Option<(&SigningKey, &str)>, today: Date) -> Result<u32> {
        let mut offered = self.look_at_facts(path)?;
        if let Some((key, signer)) = approved {
            offered = self.approve_for_facts(&offered, key.line(), signer, today)?;
        }
        self.take_facts_in(&offered)?;
        Ok(offered.file.version)
    }

    /// The facts that were taken in; none: those of the program are used.
    pub(crate) fn facts_here(&self) -> Option<FactsHere> {
        let kept = self.index.facts.as_ref()?;
        let signed = SigningKey::parse(&kept.key).map_or(Signed::Not, Signed::By);
        Some(FactsHere {
            version: kept.version,
            signature: signature_state(&signed, self.signer(&signed).as_deref()),
            unused: self.read_facts(kept).err(),
        })
    }

    /// Our library, with the newer facts if they still pass every check.
    pub(super) fn with_facts(&self) -> Library {
        let Some(kept) = &self.index.facts else {
            return Library::embedded();
        };
        match self.read_facts(kept) {
            Ok((file, library)) => {
                crate::texts::add(file.resources(FACTS, &crate::texts::tags()));
                library
            }
            Err(failure) => {
                tracing::warn!(code = failure.code, "newer facts are not used");
                Library::embedded()
            }
        }
    }

    /// The texts that came with newer facts.
    pub(crate) fn facts_texts(&self, tags: &[&str]) -> Vec<LocaleSource> {
        let kept = self.index.facts.as_ref();
        let read = kept.and_then(|kept| self.read_facts(kept).ok());
        read.map_or_else(Vec::new, |(file, _)| file.resources(FACTS, tags))
    }

    fn read_facts(&self, kept: &KeptFacts) -> Result<(FactsFile, Library)> {
        let damaged = || Failure::new("facts-damaged");
        let bytes =
            read_capped(&self.place(&kept.sha256, "json"), limits::FILE_BYTES).map_err(|_| damaged())?;
        let text =
            read_capped(&self.place(&kept.sha256, "minisig"), SIGNATURE_BYTES).map_err(|_| damaged())?;
        let signature = String::from_utf8(text).map_err(|_| damaged())?;
        let signed = content::signed(FACTS, &bytes, Some(&signature), &self.known_keys())?;
        if sum(&bytes) != kept.sha256 || !matches!(&signed, Signed::By(key) if key.line() == kept.key) {
            return Err(damaged());
        }
        sound_facts(FACTS, &bytes)
    }
}

/// Facts that can be read, fit the rest of the library, and whose tables are tables.
fn sound_facts(name: &str, bytes: &[u8]) -> Result<(FactsFile, Library)> {
    let file = FactsFile::parse(name, bytes)?;
    let library = file.library(name)?;
    let errors = file.findings(name, &our_texts()?)?.len();
    if errors > 0 || crate::look::read_knowledge(&library).is_none() {
        let failure = Failure::new("pack-wrong").with("file", name);
        return Err(failure.with_number("count", u32::try_from(errors.max(1)).unwrap_or(u32::MAX)));
    }
    Ok((file, library))
}
