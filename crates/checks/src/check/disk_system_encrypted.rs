//! `disk.system_encrypted`: whoever takes the computer cannot read its disk.

use crate::environment;
use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::Numbers;
use crate::parse::macos::{self, FileVault};
use crate::parse::mounts::{self, DataSet, Mount, Swap};
use crate::parse::{json, kernel, plist};
use crate::raw::{Secret, Seen};
use crate::request::{
    BlockName, CmdId, DeviceName, DeviceNumber, FolderId, FsUuid, NativeId, PathId, Request,
};
use crate::system::Os;
use domain::UnknownReason;
use jiff::civil::DateTime;
use serde::Serialize;

/// A stack of volumes deeper than this is a loop.
const DEEPEST: u8 = 8;

/// What is encrypted, of the parts that hold a person's data.
#[derive(Serialize)]
struct DiskEncryption {
    system: Seen<bool>,
    home: Seen<bool>,
    /// `None`: nothing is swapped to disk.
    swap: Seen<Option<bool>>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Windows => environment::on_own_hardware(look, || windows(look)),
        Os::Macos => environment::on_own_hardware(look, || mac(look)),
        Os::Linux | Os::Other => gather(look).judge(judge),
    }
}

/// The numbers of `System.Volume.BitLockerProtection` are not confirmed on hardware.
fn windows(look: &Look<'_>) -> Judgement {
    let (judgement, state) = match look.native(NativeId::DiskProtection, json::value::<i32>) {
        // On; 6 is on and still locked.
        Ok(1 | 6) => (Judgement::pass(), "encrypted"),
        Ok(2) => (Judgement::fail(), "clear"),
        Ok(3) => (Judgement::warn(), "encrypting"),
        Ok(4) => (Judgement::fail(), "decrypting"),
        Ok(5) => (Judgement::fail(), "suspended"),
        // Encrypted, with the key in clear beside it until somebody signs in with an account that keeps it.
        Ok(8) => (Judgement::fail(), "waiting"),
        Ok(_) => return Judgement::unknown(UnknownReason::Unparsable),
        Err(reason) => return Judgement::unknown(reason),
    };
    judgement.with("system", state).provisional()
}

/// `fdesetup` first; the disk's own word only where that says nothing.
fn mac(look: &Look<'_>) -> Judgement {
    match look.run(CmdId::FileVault, macos::filevault) {
        Ok(FileVault::On) => Judgement::pass().with("system", "encrypted"),
        Ok(FileVault::Off) => Judgement::fail().with("system", "clear"),
        Ok(FileVault::Encrypting) => Judgement::warn().with("system", "encrypting"),
        Ok(FileVault::Decrypting) => Judgement::fail().with("system", "decrypting"),
        Err(reason) => match look.run(CmdId::DiskInfo, plist::filevault) {
            Ok(true) => Judgement::pass().with("system", "encrypted").provisional(),
            Ok(false) => Judgement::fail().with("system", "clear").provisional(),
            Err(_) => Judgement::unknown(reason),
        },
    }
}

fn gather(look: &Look<'_>) -> Fact<DiskEncryption> {
    match environment::hides_hardware(look) {
        Ok(Some(code)) => Fact::NotApplicable(code),
        Ok(None) => parts(look).into(),
        Err(reason) => Fact::Unknown(reason),
    }
}

fn judge(fact: &DiskEncryption) -> Judgement {
    let code = |part: Seen<bool>| match part {
        Ok(true) => "encrypted",
        Ok(false) => "clear",
        Err(_) => "unseen",
    };
    let swap = match fact.swap {
        Ok(None) => "none",
        Ok(Some(encrypted)) => code(Ok(encrypted)),
        Err(reason) => code(Err(reason)),
    };
    let judgement = match (fact.system, fact.home, fact.swap) {
        (Ok(false), Ok(false), _) => Judgement::fail(),
        (Ok(true), Ok(true), Ok(Some(false))) => Judgement::warn(),
        (Ok(true), Ok(true), Ok(_)) => Judgement::pass(),
        (Ok(_), Ok(_), Ok(_)) => Judgement::warn(),
        (Ok(system), Ok(home), Err(_)) if system != home => Judgement::warn(),
        (Err(reason), _, _) | (_, Err(reason), _) | (_, _, Err(reason)) => Judgement::unknown(reason),
    };
    judgement
        .with("system", code(fact.system))
        .with("home", code(fact.home))
        .with("swap", swap)
}

fn parts(look: &Look<'_>) -> Seen<DiskEncryption> {
    let mounts = look.read(PathId::Mountinfo, mounts::parse)?;
    let on = |path: &[u8]| match mounts::holding(&mounts, path) {
        Some(mount) => mount_is_encrypted(look, mount),
        None => Err(UnknownReason::Unparsable),
    };
    let home_folder = look.native(NativeId::Home, |raw| json::value::<String>(raw).map(Secret::new));
    Ok(DiskEncryption {
        system: on(b"/"),
        home: home_folder.and_then(|home| match on(home.reveal()) {
            Ok(false) => no_hidden_encryption(look).map(|()| false),
            seen => seen,
        }),
        swap: swap(look, &on),
    })
}

/// Whether the disk with the system asks for its passphrase: nobody gets as far as signing in without it.
pub(super) fn system_is_encrypted(look: &Look<'_>) -> Seen<bool> {
    let mounts = look.read(PathId::Mountinfo, mounts::parse)?;
    let mount = mounts::holding(&mounts, b"/").ok_or(UnknownReason::Unparsable)?;
    mount_is_encrypted(look, mount)
}

fn mount_is_encrypted(look: &Look<'_>, mount: &Mount) -> Seen<bool> {
    match mount.kind.as_str() {
        "ecryptfs" | "fuse.gocryptfs" | "fuse.cryfs" | "fuse.encfs" => Ok(true),
        "zfs" => {
            let sets = look.see(&Request::Exec(CmdId::ZfsEncryption), mounts::zfs)?;
            let set = |set: &&DataSet| set.name == mount.source;
            sets.iter()
                .find(set)
                .map(|set| set.encrypted)
                .ok_or(UnknownReason::Inconsistent)
        }
        "btrfs" => btrfs_is_encrypted(look, mount),
        // Network folders, overlays and the like: what lies below is not seen.
        _ if mount.device.major == 0 => Err(UnknownReason::UnsupportedVersion),
        _ => device_is_encrypted(look, mount.device, DEEPEST),
    }
}

/// btrfs gives its mounts numbers of their own and may lie on several devices.
fn btrfs_is_encrypted(look: &Look<'_>, mount: &Mount) -> Seen<bool> {
    let source = device_number(look, &mount.source)?;
    let name = look.read(PathId::BlockUevent(source), kernel::device_name)?;
    for uuid in look.list(FolderId::Btrfs)?.names {
        let Some(uuid) = FsUuid::new(&uuid) else { continue };
        let devices = look.list(FolderId::BtrfsDevices(uuid))?;
        if devices.has(&name) {
            return all_encrypted(look, &devices.names, DEEPEST);
        }
    }
    Err(UnknownReason::Inconsistent)
}

fn device_is_encrypted(look: &Look<'_>, device: DeviceNumber, depth: u8) -> Seen<bool> {
    let depth = depth.checked_sub(1).ok_or(UnknownReason::Unparsable)?;
    let names = look.list(FolderId::BlockDevice(device))?;
    if !names.has("size") {
        return Err(UnknownReason::Unparsable);
    }
    if names.has("dm") && look.read(PathId::BlockUuid(device), kernel::is_crypt)? {
        return Ok(true);
    }
    if !names.has("slaves") {
        return Ok(false);
    }
    let below = look.list(FolderId::BlockSlaves(device))?;
    if below.names.is_empty() {
        return Ok(false);
    }
    all_encrypted(look, &below.names, depth)
}

fn all_encrypted(look: &Look<'_>, names: &[String], depth: u8) -> Seen<bool> {
    let mut seen = names.iter().map(|name| {
        let name = BlockName::new(name).ok_or(UnknownReason::Unparsable)?;
        let device = look.read(PathId::BlockNumber(name), kernel::device_number)?;
        device_is_encrypted(look, device, depth)
    });
    seen.try_fold(!names.is_empty(), |all, one| one.map(|one| all && one))
}

fn device_number(look: &Look<'_>, path: &Secret) -> Seen<DeviceNumber> {
    let name = std::str::from_utf8(path.reveal()).ok().and_then(DeviceName::new);
    let name = name.ok_or(UnknownReason::UnsupportedVersion)?;
    let numbers: Numbers = look.native(NativeId::DeviceNumber(name), json::value)?;
    Ok(DeviceNumber {
        major: numbers.major,
        minor: numbers.minor,
    })
}

/// fscrypt encrypts single folders and shows only to a call that we do not make; where it is set up, a clear
/// device proves nothing.
fn no_hidden_encryption(look: &Look<'_>) -> Seen<()> {
    let root = look.list(FolderId::Root)?.has(".fscrypt");
    let homes = look.list(FolderId::HomeParent)?.has(".fscrypt");
    if root || homes {
        Err(UnknownReason::UnsupportedVersion)
    } else {
        Ok(())
    }
}

fn swap(look: &Look<'_>, on: &dyn Fn(&[u8]) -> Seen<bool>) -> Seen<Option<bool>> {
    let mut all = None;
    for place in look.read(PathId::Swaps, mounts::swaps)? {
        let encrypted = match place {
            Swap::Device(path) => device_is_encrypted(look, device_number(look, &path)?, DEEPEST)?,
            Swap::File(path) => on(path.reveal())?,
        };
        all = Some(all.unwrap_or(true) && encrypted);
    }
    Ok(all)
}
