//! Whether a login program lets somebody in without a password. Who that is stays in here.

use super::ini::{self, Ini};
use crate::raw::{Raw, Unparsable};

/// A switch; off if it is not there. A word that nobody uses for one is refused.
fn is_on(value: Option<String>) -> Result<bool, Unparsable> {
    match value.map(|value| value.to_ascii_lowercase()).as_deref() {
        Some("true" | "1" | "yes" | "on") => Ok(true),
        None | Some("false" | "0" | "no" | "off" | "") => Ok(false),
        Some(_) => Err(Unparsable),
    }
}

/// How somebody signed in to Windows last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SignIn {
    Password,
    /// A PIN, a face or a finger, each good for this computer alone.
    Hello,
    /// A security key or a card.
    Card,
}

/// What asked for it, by the id of the program. Makers add programs of their own: those are none of ours.
pub(crate) fn provider(id: &str) -> Option<SignIn> {
    Some(match id.to_ascii_uppercase().as_str() {
        "{60B78E88-EAD8-445C-9CFD-0B87F74EA6CD}" => SignIn::Password,
        // PIN, face, finger, iris.
        "{D6886603-9D2F-4EB2-B667-1971041FA96B}"
        | "{8AF662BF-65A0-4D0A-A540-A338A999D36F}"
        | "{BEC09223-B018-416D-A0AC-523971B639F5}"
        | "{C885AA15-1764-4293-B82A-0586ADD46B35}" => SignIn::Hello,
        // Key, card, PIN of a card.
        "{F8A1793B-7873-4046-B2A7-1F318747F427}"
        | "{8FD7E19C-3BF7-489B-A72C-846AB3678C96}"
        | "{94596C7E-3744-41CE-893E-BBF09122F76A}" => SignIn::Card,
        _ => return None,
    })
}

fn is_named(value: Option<String>) -> bool {
    value.is_some_and(|value| !value.is_empty())
}

/// GDM: at once, or after a while.
pub(crate) fn gdm(raw: &Raw) -> Result<bool, Unparsable> {
    let settings = ini::parse(raw)?;
    let value = |key| ini::value(&settings, "daemon", key);
    let at_once = is_on(value("AutomaticLoginEnable"))? && is_named(value("AutomaticLogin"));
    let after_a_while = is_on(value("TimedLoginEnable"))? && is_named(value("TimedLogin"));
    Ok(at_once || after_a_while)
}

/// What SDDM's files say about it, in SDDM's order: the parts by name, then the main file; the last value counts.
pub(crate) fn sddm(files: &[Ini]) -> bool {
    is_named(last(files, "Autologin", "User"))
}

/// The same for `LightDM`, which also knows guests.
pub(crate) fn lightdm(files: &[Ini]) -> Result<bool, Unparsable> {
    for section in ["Seat:*", "SeatDefaults"] {
        let is_guest = is_on(last(files, section, "autologin-guest"))?;
        if is_guest || is_named(last(files, section, "autologin-user")) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn last(files: &[Ini], section: &str, key: &str) -> Option<String> {
    files.iter().rev().find_map(|file| ini::value(file, section, key))
}

/// Whether `LightDM` lets somebody in as a guest.
pub(crate) fn has_guests(files: &[Ini]) -> Result<bool, Unparsable> {
    for section in ["Seat:*", "SeatDefaults"] {
        if is_on(last(files, section, "allow-guest"))? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the person's own account has a password or can only be entered in another way, from `passwd -S`.
pub(crate) fn has_password(raw: &Raw) -> Result<bool, Unparsable> {
    let text = raw.text();
    let fields: Vec<&str> = text.strip_suffix('\n').ok_or(Unparsable)?.split(' ').collect();
    if fields.len() < 7 {
        return Err(Unparsable);
    }
    match fields.get(1) {
        Some(&("P" | "PS" | "L" | "LK")) => Ok(true),
        Some(&"NP") => Ok(false),
        _ => Err(Unparsable),
    }
}

/// What else than a password a person can sign in with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Methods {
    pub(crate) fingerprint: bool,
    pub(crate) key: bool,
}

/// The list of ways to sign in. The way by password is the proof that it is one.
pub(crate) fn methods(raw: &Raw) -> Result<Methods, Unparsable> {
    let text = raw.text();
    let lines = || text.lines().map(str::trim).filter(|line| !line.starts_with('#'));
    let has = |module: &str| {
        lines().any(|line| {
            line.split_whitespace()
                .any(|word| word.rsplit('/').next() == Some(module))
        })
    };
    if !has("pam_unix.so") {
        return Err(Unparsable);
    }
    Ok(Methods {
        fingerprint: has("pam_fprintd.so"),
        key: has("pam_u2f.so"),
    })
}

/// greetd starts a first session without asking if one is written down.
pub(crate) fn greetd(raw: &Raw) -> Result<bool, Unparsable> {
    let text = std::str::from_utf8(raw.bytes()).map_err(|_| Unparsable)?;
    let table: toml::Table = text.parse().map_err(|_| Unparsable)?;
    if !table.contains_key("terminal") && !table.contains_key("default_session") {
        return Err(Unparsable);
    }
    Ok(table
        .get("initial_session")
        .and_then(|session| session.get("command"))
        .is_some())
}

/// A change to the first text screen that gives a name to the login program.
pub(crate) fn getty(raw: &Raw) -> Result<bool, Unparsable> {
    let settings = ini::parse(raw)?;
    let command = ini::value(&settings, "Service", "ExecStart").unwrap_or_default();
    Ok(command
        .split_whitespace()
        .any(|word| word == "-a" || word.starts_with("--autologin")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str) -> Raw {
        Raw::new(text.as_bytes())
    }

    #[test]
    fn a_program_that_asks_is_known_by_its_id() {
        let hello = provider("{d6886603-9d2f-4eb2-b667-1971041fa96b}");
        assert_eq!(hello, Some(SignIn::Hello));
        let password = provider("{60B78E88-EAD8-445C-9CFD-0B87F74EA6CD}");
        assert_eq!(password, Some(SignIn::Password));
        assert_eq!(provider("{27FBDB57-B613-4AF2-9D7E-4FA7A66C21AD}"), None);
        assert_eq!(provider(""), None);
    }

    #[test]
    fn gdm_needs_the_switch_and_a_name() {
        assert_eq!(
            gdm(&raw("[daemon]\nAutomaticLoginEnable=true\nAutomaticLogin=x\n")),
            Ok(true)
        );
        assert_eq!(gdm(&raw("[daemon]\nAutomaticLoginEnable=true\n")), Ok(false));
        assert_eq!(
            gdm(&raw("[daemon]\n#AutomaticLoginEnable=true\n#AutomaticLogin=x\n")),
            Ok(false)
        );
        assert_eq!(
            gdm(&raw("[daemon]\nTimedLoginEnable=1\nTimedLogin=x\n")),
            Ok(true)
        );
        assert!(gdm(&raw("")).is_err());
    }

    #[test]
    fn only_the_right_section_of_sddm_counts_and_the_last_file_wins() {
        let file = |text| ini::parse(&raw(text)).unwrap();
        assert!(!sddm(&[file("[Users]\nUser=x\n")]));
        assert!(sddm(&[file("[Autologin]\nUser=x\nSession=plasma\n")]));
        assert!(!sddm(&[
            file("[Autologin]\nUser=x\n"),
            file("[Autologin]\nUser=\n")
        ]));
    }

    #[test]
    fn lightdm_knows_its_old_section() {
        let file = |text| ini::parse(&raw(text)).unwrap();
        assert_eq!(lightdm(&[file("[SeatDefaults]\nautologin-user=x\n")]), Ok(true));
        assert_eq!(
            lightdm(&[file("[Seat:*]\n#autologin-user=x\nuser-session=mate\n")]),
            Ok(false)
        );
        assert!(lightdm(&[file("[Seat:*]\nautologin-guest=ja\n")]).is_err());
    }

    #[test]
    fn an_account_without_password_is_told_by_one_word() {
        assert_eq!(has_password(&raw("ana P 2026-01-02 0 99999 7 -1\n")), Ok(true));
        assert_eq!(has_password(&raw("ana NP 01/02/2026 0 99999 7 -1\n")), Ok(false));
        for bad in [
            "",
            "ana P\n",
            "ana X 2026-01-02 0 99999 7 -1\n",
            "Only root can do that.\n",
        ] {
            assert!(has_password(&raw(bad)).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn only_lines_that_count_add_a_way_to_sign_in() {
        let usual = "auth\t[success=1 default=ignore]\tpam_unix.so nullok\n# auth sufficient pam_u2f.so\n";
        let none = Methods {
            fingerprint: false,
            key: false,
        };
        assert_eq!(methods(&raw(usual)), Ok(none));
        let more = format!("auth sufficient /lib/security/pam_fprintd.so\n{usual}");
        assert!(methods(&raw(&more)).unwrap().fingerprint);
        assert!(methods(&raw("# nothing\n")).is_err());
    }

    #[test]
    fn greetd_and_the_text_screen() {
        let usual = "[terminal]\nvt = 1\n[default_session]\ncommand = \"agreety\"\n";
        assert_eq!(greetd(&raw(usual)), Ok(false));
        let open = format!("{usual}[initial_session]\ncommand = \"sway\"\nuser = \"x\"\n");
        assert_eq!(greetd(&raw(&open)), Ok(true));
        let line = "[Service]\nExecStart=\nExecStart=-/sbin/agetty --autologin x --noclear %I $TERM\n";
        assert_eq!(getty(&raw(line)), Ok(true));
        assert_eq!(getty(&raw("[Service]\nTTYVTDisallocate=no\n")), Ok(false));
    }
}
