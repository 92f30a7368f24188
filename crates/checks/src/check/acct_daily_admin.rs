//! `acct.daily_admin`: a slip in everyday work cannot change the whole computer.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::{groups, json, macos};
use crate::request::{CmdId, NativeId, PathId};
use crate::system::Os;
use jiff::civil::DateTime;
use serde::Serialize;

/// What this account may change without being somebody else.
#[derive(Serialize)]
struct Power {
    is_root: bool,
    groups: Vec<&'static str>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    match look.os() {
        Os::Macos => mac(look).judge(judge),
        Os::Windows => windows(look),
        Os::Linux | Os::Other => gather(look).judge(judge),
    }
}

/// The superuser is in that group too, and nobody signs in as it there.
fn mac(look: &Look<'_>) -> Fact<Power> {
    let power = |is_admin: bool| Power {
        is_root: false,
        groups: is_admin.then_some("admin").into_iter().collect(),
    };
    look.run(CmdId::GroupNumbers, macos::is_admin).map(power).into()
}

/// Whoever belongs to the administrators changes everything after one "yes".
fn windows(look: &Look<'_>) -> Judgement {
    match look.native(NativeId::Administrator, json::value) {
        Ok(true) => Judgement::warn().with("kind", "admin"),
        Ok(false) => Judgement::pass(),
        Err(reason) => Judgement::unknown(reason),
    }
}

fn gather(look: &Look<'_>) -> Fact<Power> {
    let identity = match look.read(PathId::OwnStatus, groups::identity) {
        Ok(identity) => identity,
        Err(reason) => return Fact::Unknown(reason),
    };
    let powerful = look.read(PathId::Groups, groups::powerful);
    powerful
        .map(|known| Power {
            is_root: identity.is_root,
            groups: known
                .into_iter()
                .filter(|(_, number)| identity.groups.contains(number))
                .map(|(name, _)| name)
                .collect(),
        })
        .into()
}

fn judge(power: &Power) -> Judgement {
    if power.is_root {
        return Judgement::warn().with("kind", "root");
    }
    if power.groups.is_empty() {
        Judgement::pass()
    } else {
        Judgement::warn()
            .with("kind", "member")
            .with("groups", power.groups.join(", "))
    }
}
