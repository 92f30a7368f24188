//! `acct.daily_admin`: a slip in everyday work cannot change the whole computer.

use crate::judgement::{Fact, Judgement};
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::groups;
use crate::request::PathId;
use jiff::civil::DateTime;
use serde::Serialize;

/// What this account may change without being somebody else.
#[derive(Serialize)]
struct Power {
    is_root: bool,
    groups: Vec<&'static str>,
}

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    gather(look).judge(judge)
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
