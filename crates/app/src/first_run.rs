//! The first run, and what can be changed of it later.

use crate::app::App;
use crate::dto::{self, FirstRun};
use crate::failure::{Failure, Result};
use domain::{Body, Pass, Source};
use std::sync::Arc;
use store::{Home, Keychain, Protection, StoreError, Vault};

/// The profile key under which the person's name stands: a name is said, and said again, like any answer.
pub(crate) const NAME_KEY: &str = "name";

/// Longest name and note, in characters.
const LONGEST_NAME: usize = 120;

/// How a vault comes to be.
pub(crate) type Creator = fn(&mut Home, Protection<'_>) -> std::result::Result<Vault, StoreError>;

/// How a vault on the disk is protected; none: nothing is kept.
pub(crate) fn on_disk<'a>(
    protection: &'a dto::Protection,
    keychain: &'a dyn Keychain,
) -> Option<Protection<'a>> {
    match protection {
        dto::Protection::Keychain => Some(Protection::Keychain(keychain)),
        dto::Protection::Passphrase { passphrase } => Some(Protection::Passphrase(passphrase)),
        dto::Protection::Unprotected => Some(Protection::Unprotected),
        dto::Protection::Memory => None,
    }
}

impl App {
    /// Makes the vault, the person and the first assessment.
    ///
    /// Fails with `no-keychain` when the keychain was chosen and cannot keep a key; nothing is written then.
    pub fn first_run(&mut self, input: &FirstRun) -> Result<()> {
        self.make(input, Home::create)
    }

    /// Makes a further vault, for another person or organisation, and opens it. The one that was open is closed.
    pub fn new_vault(&mut self, input: &FirstRun) -> Result<()> {
        self.make(input, Home::create_another)
    }

    fn make(&mut self, input: &FirstRun, create: Creator) -> Result<()> {
        let place = checked_place(&input.country, input.region.as_deref())?;
        let audience = self.checked_profile("audience", &input.audience)?;
        let name = checked_text(&input.name, LONGEST_NAME)?;
        self.set_language(&input.language)?;
        let pass = if input.minutes <= 10 {
            Pass::First
        } else {
            Pass::Full
        };
        let vault = self.make_vault(&input.protection, create)?;
        let said = vec![
            place,
            Body::Profile {
                key: "audience".to_owned(),
                value: audience.clone(),
            },
            Body::Profile {
                key: NAME_KEY.to_owned(),
                value: name,
            },
            Body::Pass { pass },
        ];
        self.leave();
        self.furnish(vault, &audience, said)
    }

    /// An empty vault under a protection.
    pub(crate) fn make_vault(&mut self, protection: &dto::Protection, create: Creator) -> Result<Vault> {
        let keychain = Arc::clone(&self.keychain);
        match on_disk(protection, &*keychain) {
            Some(protection) => Ok(create(&mut self.home, protection)?),
            None => Ok(Vault::in_memory()?),
        }
    }

    /// Changes the name that the plan bears.
    pub fn set_name(&mut self, name: &str) -> Result<()> {
        let value = checked_text(name, LONGEST_NAME)?;
        self.record(vec![(
            Source::Declared,
            Body::Profile {
                key: NAME_KEY.to_owned(),
                value,
            },
        )])
    }

    /// Changes country and region.
    pub fn set_place(&mut self, country: &str, region: Option<&str>) -> Result<()> {
        let place = checked_place(country, region)?;
        self.record(vec![(Source::Declared, place)])
    }

    /// Changes a part of the context.
    pub fn set_profile(&mut self, key: &str, value: &str) -> Result<()> {
        let value = self.checked_profile(key, value)?;
        self.record(vec![(
            Source::Declared,
            Body::Profile {
                key: key.to_owned(),
                value,
            },
        )])
    }

    /// Changes how much of the pack is asked.
    pub fn set_pass(&mut self, pass: &str) -> Result<()> {
        let pass = match pass {
            "first" => Pass::First,
            "full" => Pass::Full,
            _ => return Err(Failure::new("bad-input")),
        };
        self.record(vec![(Source::Declared, Body::Pass { pass })])
    }

    fn checked_profile(&self, key: &str, value: &str) -> Result<String> {
        let known = self
            .library
            .profile_key(key)
            .is_some_and(|key| key.values.iter().any(|known| known == value));
        if known {
            Ok(value.to_owned())
        } else {
            Err(Failure::new("bad-input"))
        }
    }
}

/// A text of the person's own: cut of what no screen can show, refused when it is longer than any honest one.
pub(crate) fn checked_text(text: &str, longest: usize) -> Result<String> {
    let kept: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let kept = kept.trim();
    if kept.chars().count() > longest {
        return Err(Failure::new("bad-input"));
    }
    Ok(kept.to_owned())
}

/// ISO 3166 codes by their form; whether there is anything for the place is for the channels to say.
fn checked_place(country: &str, region: Option<&str>) -> Result<Body> {
    let good_country = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_uppercase());
    let good_region = region.is_none_or(|region| {
        region
            .strip_prefix(country)
            .and_then(|rest| rest.strip_prefix('-'))
            .is_some_and(|rest| {
                (1..=3).contains(&rest.len())
                    && rest
                        .bytes()
                        .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
            })
    });
    if good_country && good_region {
        Ok(Body::Place {
            country: country.to_owned(),
            region: region.map(ToOwned::to_owned),
        })
    } else {
        Err(Failure::new("bad-input"))
    }
}
