//! `ssh.keys_protected`: whoever copies the keys to other computers cannot use them.

use crate::judgement::{Fact, Judgement, NotApplicable};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, Counted};
use crate::parse::ssh_key::{self, Key};
use crate::raw::Seen;
use crate::request::{NativeId, PathId};
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(|keys| judge(keys))
}

/// Keys in a card or in the memory of an agent are not seen, and need no passphrase on the disk.
fn gather(look: &Look<'_>) -> Fact<Vec<Seen<Key>>> {
    let counted: Counted = match look.native(NativeId::SshKeys, json::value) {
        Ok(counted) => counted,
        Err(reason) => return Fact::Unknown(reason),
    };
    let keys: Vec<Seen<Key>> = (0..counted.files)
        .map(|number| look.read(PathId::SshKey(number), ssh_key::parse))
        .collect();
    if keys.is_empty() {
        Fact::NotApplicable(NotApplicable::NoSshKey)
    } else {
        Fact::Known(keys)
    }
}

/// A dead kind is the worst of three, so it fails whatever else was not seen.
fn judge(keys: &[Seen<Key>]) -> Judgement {
    let count = |pick: fn(&Key) -> bool| keys.iter().flatten().filter(|key| pick(key)).count();
    let (open, short, dead) = (
        count(|key| !key.sealed),
        count(|key| key.short),
        count(|key| key.dead),
    );
    let judgement = match keys.iter().find_map(|key| key.as_ref().err()) {
        _ if dead > 0 => Judgement::fail(),
        Some(reason) => return Judgement::unknown(*reason),
        None if open > 0 || short > 0 => Judgement::warn(),
        None => Judgement::pass(),
    };
    judgement
        .with("keys", keys.len())
        .with("open", open)
        .with("short", short)
        .with("dead", dead)
}
