//! `acct.open_accounts`: nobody gets in without a password, neither as a guest nor into this account.

use super::acct_autologin_off::lightdm_files;
use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::parse::json::{self, Accounts};
use crate::parse::{macos, sign_in};
use crate::raw::Seen;
use crate::request::{CmdId, NativeId, Request, Unit};
use crate::system::Os;
use jiff::civil::DateTime;

pub(super) fn look(look: &Look<'_>, _: &Knowledge, _: DateTime) -> Judgement {
    if look.os() == Os::Macos {
        return mac(look);
    }
    if look.os() == Os::Windows {
        return windows(look);
    }
    let password = look.see(&Request::Exec(CmdId::PasswordStatus), sign_in::has_password);
    judge(password, guests(look))
}

/// Whether this account has a password can only be found out by trying. What the command prints is not confirmed on
/// hardware.
fn mac(look: &Look<'_>) -> Judgement {
    let judgement = match look.run(CmdId::GuestAccount, macos::guests) {
        Ok(true) => Judgement::fail().with("kind", "guest"),
        Ok(false) => Judgement::pass().with("kind", "no-guest"),
        Err(reason) => Judgement::unknown(reason),
    };
    judgement.provisional()
}

/// Windows marks the accounts that need no password; one that is marked may have one all the same, so the mark only asks.
/// What a person without rights is told of them is not confirmed on hardware.
fn windows(look: &Look<'_>) -> Judgement {
    let judgement = match look.native(NativeId::Accounts, json::value) {
        Ok(Accounts { guest: true, .. }) => Judgement::fail().with("kind", "guest"),
        Ok(Accounts { open: 0, .. }) => Judgement::pass().with("kind", "marks"),
        Ok(Accounts { open, .. }) => Judgement::warn().with("accounts", u64::from(open)),
        Err(reason) => Judgement::unknown(reason),
    };
    judgement.provisional()
}

/// Other accounts can only be looked at by the administrator.
fn judge(password: Seen<bool>, guests: Seen<bool>) -> Judgement {
    match (password, guests) {
        (Ok(false), _) => Judgement::fail().with("kind", "no-password"),
        (_, Ok(true)) => Judgement::fail().with("kind", "guest"),
        (Ok(true), Ok(false)) => Judgement::pass().with("kind", "password"),
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
