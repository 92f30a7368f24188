//! The folder of what was taken in.

mod facts;

pub use facts::OfferedFacts;

use super::signature_state;
use crate::app::write_file;
use crate::assess::our_texts;
use crate::dto::SignatureState;
use crate::exchange::{file_name, read_capped};
use crate::failure::{Failure, Result};
use content::{Library, Outside, PackFile, SIGNATURE_BYTES, Severity, Signed, SigningKey, limits};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

const FOLDER: &str = "outside";
const INDEX: &str = "index.json";
/// Where an index that could not be read is kept when a new one takes its place.
const DAMAGED_INDEX: &str = "index.damaged.json";
/// Larger indexes are none of ours, in bytes.
const LARGEST_INDEX: u64 = 1024 * 1024;
/// Packs from outside at once: each is looked at whenever the program starts.
const MOST_PACKS: usize = 20;

/// Packs from outside on this computer, and whom the person believes.
pub struct Shelf {
    folder: PathBuf,
    index: Index,
    /// What is wrong with the index that lies here.
    damaged: Option<Failure>,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Index {
    keys: Vec<ApprovedKey>,
    packs: Vec<Kept>,
    facts: Option<facts::KeptFacts>,
}

/// A key that the person approved.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct ApprovedKey {
    /// The key as one line.
    line: String,
    /// What the person calls its owner.
    pub(crate) name: String,
    /// When.
    pub(crate) approved: Date,
}

/// A pack that was taken in; also one that was removed since.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    id: String,
    version: u32,
    /// SHA-256 of the file, which is its name too.
    sha256: String,
    /// The line of the key that signed it.
    key: Option<String>,
    /// The key that a signature names and that nobody approved.
    unknown_key: Option<String>,
    removed: bool,
}

/// A file that was looked at and not taken in yet.
#[derive(Clone)]
pub struct Offered {
    /// What stands in it.
    pub file: PackFile,
    /// Who signed it, as far as is known.
    pub signed: Signed,
    /// What the person calls the signer.
    pub signer: Option<String>,
    /// The version that is here already, or was.
    pub known_version: Option<u32>,
    /// Hard reading and the like, for its author.
    pub warnings: Vec<content::Finding>,
    name: String,
    bytes: Vec<u8>,
    signature: Option<String>,
}

impl Offered {
    /// Who signed it, in short.
    pub fn signature(&self) -> SignatureState {
        signature_state(&self.signed, self.signer.as_deref())
    }
}

impl ApprovedKey {
    /// What minisign calls it.
    pub(crate) fn id(&self) -> String {
        SigningKey::parse(&self.line).map_or_else(String::new, |key| key.id())
    }
}

impl Shelf {
    /// The shelf of a data folder. One that cannot be read is empty, and says so: its packs are files that their authors
    /// still have, but whom the person believed and which versions were here is forgotten with it.
    pub fn open(data_dir: &Path) -> Self {
        let folder = data_dir.join(FOLDER);
        let index = read_index(&folder.join(INDEX));
        let damaged = index.as_ref().err().cloned();
        Self {
            folder,
            index: index.unwrap_or_default(),
            damaged,
        }
    }

    /// `shelf-damaged` if what lies here could not be read.
    pub fn damaged(&self) -> Option<&Failure> {
        self.damaged.as_ref()
    }

    /// Whom the person believes.
    pub(crate) fn keys(&self) -> &[ApprovedKey] {
        &self.index.keys
    }

    /// Looks at a file, with its signature beside it if there is one. `key`: believed for this look.
    ///
    /// Fails with what is wrong with it, `pack-wrong` if it makes no sense beside ours, `pack-older`, `pack-known` or
    /// `pack-other-signer`.
    pub fn look(&self, path: &Path, library: &Library, key: Option<&SigningKey>) -> Result<Offered> {
        let (bytes, signature) = with_signature(path)?;
        self.judge(file_name(path), bytes, signature, library, key)
    }

    /// Everything that the linter says of a file, for its author.
    pub fn findings(&self, path: &Path, library: &Library) -> Result<Vec<content::Finding>> {
        let name = file_name(path);
        let file = PackFile::parse(&name, &read_capped(path, limits::FILE_BYTES)?)?;
        Ok(file.findings(&name, library, &our_texts()?, None)?)
    }

    fn judge(
        &self,
        name: String,
        bytes: Vec<u8>,
        signature: Option<String>,
        library: &Library,
        key: Option<&SigningKey>,
    ) -> Result<Offered> {
        let mut known = self.known_keys();
        known.extend(key.cloned());
        let signed = content::signed(&name, &bytes, signature.as_deref(), &known)?;
        let file = PackFile::parse(&name, &bytes)?;
        let findings = file.findings(&name, library, &our_texts()?, None)?;
        let errors = findings
            .iter()
            .filter(|finding| finding.severity == Severity::Error)
            .count();
        if errors > 0 {
            let failure = Failure::new("pack-wrong").with("file", name);
            return Err(failure.with_number("count", u32::try_from(errors).unwrap_or(u32::MAX)));
        }
        let before = self
            .index
            .packs
            .iter()
            .find(|kept| file.pack.id.as_str() == kept.id);
        if let Some(before) = before {
            refuse_older(before, &file, &bytes, &signed)?;
        }
        Ok(Offered {
            signer: self.signer(&signed),
            known_version: before.map(|kept| kept.version),
            warnings: findings,
            file,
            signed,
            name,
            bytes,
            signature,
        })
    }

    fn known_keys(&self) -> Vec<SigningKey> {
        let approved = self
            .index
            .keys
            .iter()
            .filter_map(|key| SigningKey::parse(&key.line));
        SigningKey::ours().into_iter().chain(approved).collect()
    }

    /// What the person calls whoever signed.
    fn signer(&self, signed: &Signed) -> Option<String> {
        let Signed::By(key) = signed else { return None };
        self.index
            .keys
            .iter()
            .find(|known| known.line == key.line())
            .map(|known| known.name.clone())
    }

    /// Believes the key that signed an offered file from now on.
    ///
    /// Fails with `bad-key` if it is no key, or not the one of this signature, and with `bad-input` without a name.
    pub fn approve(
        &mut self,
        offered: &Offered,
        key: &str,
        name: &str,
        today: Date,
        library: &Library,
    ) -> Result<Offered> {
        let key = SigningKey::parse(key).ok_or_else(|| Failure::new("bad-key"))?;
        let (bytes, signature) = (offered.bytes.clone(), offered.signature.clone());
        let looked = self.judge(offered.name.clone(), bytes, signature, library, Some(&key))?;
        if looked.signed != Signed::By(key.clone()) {
            return Err(Failure::new("bad-key"));
        }
        self.believe(&key, name, today)?;
        self.write()?;
        Ok(Offered {
            signer: Some(name.trim().to_owned()),
            ..looked
        })
    }

    /// Believes a key from now on, under a name.
    fn believe(&mut self, key: &SigningKey, name: &str, today: Date) -> Result<()> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > limits::NAME_CHARS {
            return Err(Failure::new("bad-input"));
        }
        limits::text("", name.as_bytes(), limits::FILE_BYTES)?;
        self.index.keys.retain(|known| known.line != key.line());
        self.index.keys.push(ApprovedKey {
            line: key.line().to_owned(),
            name: name.to_owned(),
            approved: today,
        });
        Ok(())
    }

    /// Takes an offered file in. `unsigned`: whoever decides knows that nobody they believe answers for it.
    ///
    /// Fails with `pack-unsigned` if it is so and they do not, and with `too-many-packs`.
    pub fn take_in(&mut self, offered: &Offered, unsigned: bool) -> Result<()> {
        let key = match &offered.signed {
            Signed::By(key) => Some(key.line().to_owned()),
            Signed::Not | Signed::Unknown { .. } if unsigned => None,
            Signed::Not | Signed::Unknown { .. } => return Err(Failure::new("pack-unsigned")),
        };
        let id = offered.file.pack.id.to_string();
        let others = self.index.packs.iter().filter(|kept| kept.id != id);
        if others.filter(|kept| !kept.removed).count() >= MOST_PACKS {
            return Err(
                Failure::new("too-many-packs").with_number("most", u32::try_from(MOST_PACKS).unwrap_or(0))
            );
        }
        let sha256 = sum(&offered.bytes);
        self.make_folder()?;
        write_file(&self.place(&sha256, "json"), &offered.bytes)?;
        if let Some(signature) = &offered.signature {
            write_file(&self.place(&sha256, "minisig"), signature.as_bytes())?;
        }
        self.forget_files(&id, &sha256);
        self.index.packs.retain(|kept| kept.id != id);
        self.index.packs.push(Kept {
            id,
            version: offered.file.pack.version,
            sha256,
            key,
            unknown_key: match &offered.signed {
                Signed::Unknown { key_id } => Some(key_id.clone()),
                Signed::Not | Signed::By(_) => None,
            },
            removed: false,
        });
        self.write()
    }

    /// Takes a pack away; that it was here, with its version and signer, is remembered.
    ///
    /// Fails with `no-pack`.
    pub fn remove(&mut self, id: &str) -> Result<()> {
        let kept = self
            .index
            .packs
            .iter_mut()
            .find(|kept| kept.id == id && !kept.removed);
        let kept = kept.ok_or_else(|| Failure::new("no-pack").with("pack", id))?;
        kept.removed = true;
        self.write()?;
        self.forget_files(id, "");
        Ok(())
    }

    /// Our library with the packs that still pass every check, and what is wrong with the others, by id.
    pub fn library(&self) -> Result<(Library, Vec<(String, Failure)>)> {
        let ours = self.with_facts();
        let mut taken = Vec::new();
        let mut unused = Vec::new();
        for kept in self
            .index
            .packs
            .iter()
            .filter(|kept| !kept.removed)
            .take(MOST_PACKS)
        {
            match self.read(kept, &ours) {
                Ok(pack) => taken.push(pack),
                Err(failure) => {
                    tracing::warn!(code = failure.code, "a questionnaire from outside is not used");
                    unused.push((kept.id.clone(), failure));
                }
            }
        }
        crate::texts::take_in(&taken);
        let library = if taken.is_empty() {
            ours
        } else {
            ours.with_outside(taken)?
        };
        Ok((library, unused))
    }

    /// A pack as it lies here, checked as on the first day.
    fn read(&self, kept: &Kept, library: &Library) -> Result<Outside> {
        let name = format!("{}.json", kept.id);
        let damaged = || Failure::new("pack-damaged").with("pack", kept.id.clone());
        let bytes =
            read_capped(&self.place(&kept.sha256, "json"), limits::FILE_BYTES).map_err(|_| damaged())?;
        if sum(&bytes) != kept.sha256 {
            return Err(damaged());
        }
        let signed = match &kept.key {
            None => Signed::Not,
            Some(line) => {
                let text = read_capped(&self.place(&kept.sha256, "minisig"), SIGNATURE_BYTES)
                    .map_err(|_| damaged())?;
                let signature = String::from_utf8(text).map_err(|_| damaged())?;
                let signed = content::signed(&name, &bytes, Some(&signature), &self.known_keys())?;
                if !matches!(&signed, Signed::By(key) if key.line() == line) {
                    return Err(damaged());
                }
                signed
            }
        };
        let file = PackFile::parse(&name, &bytes)?;
        let findings = file.findings(&name, library, &our_texts()?, None)?;
        if file.pack.id.as_str() != kept.id || findings.iter().any(|found| found.severity == Severity::Error)
        {
            return Err(Failure::new("pack-wrong")
                .with("file", name)
                .with_number("count", 1));
        }
        Ok(Outside {
            name,
            file,
            signer: self.signer(&signed),
        })
    }

    /// Who signed a pack that is here.
    pub fn signature_of(&self, id: &str) -> SignatureState {
        let Some(kept) = self.index.packs.iter().find(|kept| kept.id == id) else {
            return SignatureState::None;
        };
        let signed = match (&kept.key, &kept.unknown_key) {
            (Some(line), _) => SigningKey::parse(line).map_or(Signed::Not, Signed::By),
            (None, Some(key_id)) => Signed::Unknown {
                key_id: key_id.clone(),
            },
            (None, None) => Signed::Not,
        };
        signature_state(&signed, self.signer(&signed).as_deref())
    }

    pub(crate) fn version_of(&self, id: &str) -> u32 {
        self.index
            .packs
            .iter()
            .find(|kept| kept.id == id)
            .map_or(0, |kept| kept.version)
    }

    /// Forgets everything.
    pub(crate) fn erase(data_dir: &Path) -> Result<()> {
        match fs_err::remove_dir_all(data_dir.join(FOLDER)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Failure::new("read-only")),
            _ => Ok(()),
        }
    }

    fn place(&self, sha256: &str, ending: &str) -> PathBuf {
        self.folder.join(format!("{sha256}.{ending}"))
    }

    /// Removes the files of a pack, but for those with this sum. A file that stays behind is of no use to anyone.
    fn forget_files(&self, id: &str, but: &str) {
        for kept in self
            .index
            .packs
            .iter()
            .filter(|kept| kept.id == id && kept.sha256 != but)
        {
            for ending in ["json", "minisig"] {
                let _ = fs_err::remove_file(self.place(&kept.sha256, ending));
            }
        }
    }

    /// The folder, for its owner alone, and the data folder around it.
    fn make_folder(&self) -> Result<()> {
        let around = self.folder.parent().into_iter();
        around
            .chain([&*self.folder])
            .try_for_each(store::make_data_folder)?;
        Ok(())
    }

    fn write(&mut self) -> Result<()> {
        self.make_folder()?;
        let bytes = serde_json::to_vec_pretty(&self.index).map_err(|_| Failure::new("internal"))?;
        let place = self.folder.join(INDEX);
        if self.damaged.is_some() {
            // Somebody who knows how may still read it.
            fs_err::rename(&place, self.folder.join(DAMAGED_INDEX))
                .map_err(|_| Failure::new("not-writable"))?;
        }
        write_file(&place, &bytes)?;
        self.damaged = None;
        Ok(())
    }
}

/// The index of a shelf; an empty one where there is none yet.
///
/// Fails with `shelf-damaged`.
fn read_index(place: &Path) -> Result<Index> {
    if !place.exists() {
        return Ok(Index::default());
    }
    let read = read_capped(place, LARGEST_INDEX).ok();
    let index = read.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    index.ok_or_else(|| Failure::new("shelf-damaged"))
}

/// A file, and the signature beside it if there is one.
fn with_signature(path: &Path) -> Result<(Vec<u8>, Option<String>)> {
    let bytes = read_capped(path, limits::FILE_BYTES)?;
    let mut beside: OsString = path.as_os_str().to_owned();
    beside.push(".minisig");
    let beside = PathBuf::from(beside);
    if !beside.exists() {
        return Ok((bytes, None));
    }
    let signature = read_capped(&beside, SIGNATURE_BYTES)?;
    let signature = limits::text(&file_name(&beside), &signature, SIGNATURE_BYTES)?;
    Ok((bytes, Some(signature.to_owned())))
}

/// Versions only go up, and whoever signed an id signs it from then on: unsigned never takes the place of signed.
fn refuse_older(before: &Kept, file: &PackFile, bytes: &[u8], signed: &Signed) -> Result<()> {
    let same_signer = match (&before.key, signed) {
        (None, _) => true,
        (Some(line), Signed::By(key)) => key.line() == line,
        (Some(_), Signed::Not | Signed::Unknown { .. }) => false,
    };
    if !same_signer {
        return Err(Failure::new("pack-other-signer").with("pack", before.id.clone()));
    }
    let (new, known) = (file.pack.version, before.version);
    let same_file = sum(bytes) == before.sha256;
    let later_signed = before.key.is_none() && matches!(signed, Signed::By(_));
    if new > known || (same_file && (before.removed || later_signed)) {
        return Ok(());
    }
    let code = if same_file { "pack-known" } else { "pack-older" };
    Err(Failure::new(code)
        .with_number("version", new)
        .with_number("known", known))
}

/// SHA-256 in hexadecimal.
fn sum(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            write!(text, "{byte:02x}").expect("a string takes any text");
            text
        })
}
