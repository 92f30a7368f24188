//! Whether the SSH server lets people in with a password.

use crate::raw::{Raw, Unparsable};
use serde::Serialize;

/// What one file of `sshd_config` says. The first value that is read counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Settings {
    pub(crate) password: Option<bool>,
    pub(crate) keyboard: Option<bool>,
    /// Whether it reads the files of `sshd_config.d` before anything else.
    pub(crate) includes_parts: bool,
    /// Whether those files may have any ending: so it is on macOS.
    pub(crate) any_ending: bool,
    /// Whether a `Match` block allows passwords for somebody.
    pub(crate) somebody_with_password: bool,
}

/// Every keyword of `sshd_config`, with Debian's and Red Hat's own. The server refuses to start with any other,
/// so a file that has another is none of its files.
const KEYWORDS: &str = "acceptenv addressfamily allowagentforwarding allowgroups allowstreamlocalforwarding \
     allowtcpforwarding allowusers authenticationmethods authorizedkeyscommand \
     authorizedkeyscommanduser authorizedkeysfile authorizedprincipalscommand \
     authorizedprincipalscommanduser authorizedprincipalsfile banner casignaturealgorithms \
     challengeresponseauthentication channeltimeout chrootdirectory ciphers clientalivecountmax \
     clientaliveinterval compression debianbanner denygroups denyusers disableforwarding \
     exposeauthinfo fingerprinthash forcecommand gatewayports gssapiauthentication \
     gssapicleanupcredentials gssapienablek5users gssapikexalgorithms gssapikeyexchange \
     gssapistorecredentialsonrekey gssapistrictacceptorcheck hostbasedacceptedalgorithms \
     hostbasedacceptedkeytypes hostbasedauthentication hostbasedusesnamefrompacketonly \
     hostcertificate hostkey hostkeyagent hostkeyalgorithms ignorerhosts ignoreuserknownhosts include \
     ipqos kbdinteractiveauthentication kerberosauthentication kerberosgetafstoken \
     kerberosorlocalpasswd kerberosticketcleanup kerberosusekuserok kexalgorithms listenaddress \
     logingracetime loglevel logverbose macs match maxauthtries maxsessions maxstartups modulifile \
     pamservicename passwordauthentication permitemptypasswords permitlisten permitopen \
     permitrootlogin permittty permittunnel permituserenvironment permituserrc persourcemaxstartups \
     persourcenetblocksize persourcepenalties persourcepenaltyexemptlist pidfile port printlastlog \
     printmotd protocol pubkeyacceptedalgorithms pubkeyacceptedkeytypes pubkeyauthentication \
     pubkeyauthoptions rdomain refuseconnection rekeylimit requiredrsasize revokedkeys \
     securitykeyprovider setenv streamlocalbindmask streamlocalbindunlink strictmodes subsystem \
     syslogfacility tcpkeepalive trustedusercakeys unusedconnectiontimeout usedns usepam \
     useprivilegeseparation versionaddendum x11displayoffset x11forwarding x11uselocalhost \
     xauthlocation";

/// Reads a file. Every line must be a known keyword with a value.
pub(crate) fn parse(raw: &Raw) -> Result<Settings, Unparsable> {
    let text = raw.text();
    if text.contains('\u{fffd}') || text.contains('\0') || (!text.is_empty() && !text.ends_with('\n')) {
        return Err(Unparsable);
    }
    let mut settings = Settings::default();
    let mut in_match = false;
    for line in text.lines().map(str::trim) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (keyword, rest) = line
            .split_at_checked(
                line.find(|c: char| c.is_whitespace() || c == '=')
                    .unwrap_or(line.len()),
            )
            .ok_or(Unparsable)?;
        let keyword = keyword.to_ascii_lowercase();
        if !KEYWORDS.split_whitespace().any(|known| known == keyword) {
            return Err(Unparsable);
        }
        let value = || only_argument(rest);
        match keyword.as_str() {
            "include" if value()? == "/etc/ssh/sshd_config.d/*.conf" && !in_match => {
                settings.includes_parts = true;
            }
            "include" if value()? == "/etc/ssh/sshd_config.d/*" && !in_match => {
                settings.includes_parts = true;
                settings.any_ending = true;
            }
            "include" => return Err(Unparsable),
            "match" => in_match = true,
            "passwordauthentication" if in_match => settings.somebody_with_password |= yes(value()?)?,
            "passwordauthentication" => keep_first(&mut settings.password, yes(value()?)?),
            "kbdinteractiveauthentication" | "challengeresponseauthentication" if in_match => {
                settings.somebody_with_password |= yes(value()?)?;
            }
            "kbdinteractiveauthentication" | "challengeresponseauthentication" => {
                keep_first(&mut settings.keyboard, yes(value()?)?);
            }
            _ if rest.trim().is_empty() => return Err(Unparsable),
            _ => {}
        }
    }
    Ok(settings)
}

/// The one word behind a keyword, as the server takes it: behind blanks and at most one `=`, perhaps in quotes, and what
/// follows a `#` is a remark.
fn only_argument(rest: &str) -> Result<&str, Unparsable> {
    let rest = rest.trim_start();
    let rest = rest.strip_prefix('=').unwrap_or(rest).trim_start();
    let quote = ['"', '\''].into_iter().find(|quote| rest.starts_with(*quote));
    let (word, after) = match quote {
        Some(quote) => rest[1..].split_once(quote).ok_or(Unparsable)?,
        None => rest.split_at(rest.find(char::is_whitespace).unwrap_or(rest.len())),
    };
    let after = after.trim_start();
    if word.is_empty() || word.starts_with('#') || !(after.is_empty() || after.starts_with('#')) {
        return Err(Unparsable);
    }
    Ok(word)
}

fn keep_first(place: &mut Option<bool>, value: bool) {
    place.get_or_insert(value);
}

fn yes(value: &str) -> Result<bool, Unparsable> {
    match value.to_ascii_lowercase().as_str() {
        "yes" => Ok(true),
        "no" => Ok(false),
        _ => Err(Unparsable),
    }
}

/// Whether passwords are accepted, given the files in the order in which they are read. OpenSSH's default is yes
/// for both ways of asking for one.
pub(crate) fn accepts_passwords(files: &[Settings]) -> bool {
    let first = |pick: fn(&Settings) -> Option<bool>| files.iter().find_map(pick).unwrap_or(true);
    first(|file| file.password)
        || first(|file| file.keyboard)
        || files.iter().any(|file| file.somebody_with_password)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, accepts: Option<bool>) {
        let found = parse(&Raw::new(text.as_bytes())).ok();
        assert_eq!(found.map(|file| accepts_passwords(&[file])), accepts, "{text}");
    }

    #[test]
    fn only_two_plain_noes_are_keys_only() {
        check(
            "PasswordAuthentication no\nKbdInteractiveAuthentication no\n",
            Some(false),
        );
        check("PasswordAuthentication no\n", Some(true));
        check("# nothing\n", Some(true));
        check(
            "PasswordAuthentication no\nKbdInteractiveAuthentication no\nMatch User ana\n PasswordAuthentication yes\n",
            Some(true),
        );
        check("PasswordAuthentication quizá\n", None);
        check("Include /srv/other.conf\n", None);
        check("lorem ipsum\n", None);
        check("PasswordAuthentication no", None);
    }

    #[test]
    fn words_are_taken_as_the_server_takes_them() {
        check(
            "PasswordAuthentication = no\nKbdInteractiveAuthentication='no'\n",
            Some(false),
        );
        check(
            "passwordauthentication no # keys only\nKBDINTERACTIVEAUTHENTICATION \"no\" #\n",
            Some(false),
        );
        check("PasswordAuthentication no yes\n", None);
        check("PasswordAuthentication = = no\n", None);
        check("PasswordAuthentication \"no\n", None);
        check("PasswordAuthentication # no\n", None);
        check("PasswordAuthentication\n", None);
        check("Port\n", None);
    }
}
