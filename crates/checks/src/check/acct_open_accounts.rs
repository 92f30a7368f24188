//! `acct.open_accounts`: nobody gets in without a password, neither as a guest nor into this account.

use super::acct_autologin_off::lightdm_files;
use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::sign_in;
use crate::raw::Seen;
use crate::request::{CmdId, Request, Unit};
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    let password = look.see(&Request::Exec(CmdId::PasswordStatus), sign_in::has_password);
    judge(password, guests(look))
}

/// Other accounts can only be looked at by the administrator.
fn judge(password: Seen<bool>, guests: Seen<bool>) -> Judgement {
    match (password, guests) {
        (Ok(false), _) => Judgement::fail().with("kind", "no-password"),
        (_, Ok(true)) => Judgement::fail().with("kind", "guest"),
        (Ok(true), Ok(false)) => Judgement::pass(),
        (Err(reason), _) | (_, Err(reason)) => Judgement::unknown(reason),
    }
}

/// Of the login programs that we know only `LightDM` has guests.
fn guests(look: &Look<'_>) -> Seen<bool> {
    if look.unit_is_active(Unit::LightDm)? {
        Ok(sign_in::has_guests(&lightdm_files(look)?)?)
    } else {
        Ok(false)
    }
}
