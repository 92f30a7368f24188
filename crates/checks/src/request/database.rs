//! Questions to `SQLite` files: constant SQL, and never a password, an address or a user name.

use super::Profile;

/// A question to an `SQLite` file of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum QueryId {
    /// How the key store of Firefox is protected.
    NssPassword(Profile),
    /// Which certificates have a private key: the ids of the keys, not the keys.
    NssKeys(Profile),
    /// The certificates of the store.
    NssCertificates(Profile),
    /// How many passwords Firefox keeps in its newer place.
    FirefoxLogins(Profile),
    /// How many passwords Chromium keeps, and how many under its built-in key.
    Logins(Profile),
    /// The same for passwords that belong to the browser's account.
    AccountLogins(Profile),
    /// How many backups of Vorta run by themselves, how many places they go to, how many of those are not this disk,
    /// which of them are
    /// encrypted, and when one last ended well.
    Vorta(Profile),
}

impl QueryId {
    /// File and question, for the list of what we read.
    pub fn template(self) -> &'static str {
        match self {
            Self::NssPassword(_) => "<profile>/key4.db password-protection",
            Self::NssKeys(_) => "<profile>/key4.db key-ids",
            Self::NssCertificates(_) => "<profile>/cert9.db certificates",
            Self::FirefoxLogins(_) => "<profile>/logins.db count",
            Self::Logins(_) => "<profile>/Login Data count",
            Self::AccountLogins(_) => "<profile>/Login Data For Account count",
            Self::Vorta(_) => "<profile>/settings.db backups",
        }
    }

    /// The file.
    pub fn file(self) -> &'static str {
        match self {
            Self::NssPassword(_) | Self::NssKeys(_) => "key4.db",
            Self::NssCertificates(_) => "cert9.db",
            Self::FirefoxLogins(_) => "logins.db",
            Self::Logins(_) => "Login Data",
            Self::AccountLogins(_) => "Login Data For Account",
            Self::Vorta(_) => "settings.db",
        }
    }

    /// The question. A program's addresses, names and folders stay in the file. Chromium marks a password under its built-in key with `v10`, one under the key of the
    /// session's key ring with `v11`.
    pub fn sql(self) -> &'static str {
        match self {
            Self::NssPassword(_) => "SELECT item2 FROM metaData WHERE id = 'password'",
            Self::NssKeys(_) => "SELECT a102 FROM nssPrivate WHERE a0 = x'00000003'",
            Self::NssCertificates(_) => "SELECT a11, a102 FROM nssPublic WHERE a0 = x'00000001'",
            // Kept here, and come from the browser's account without being changed here.
            Self::FirefoxLogins(_) => {
                "SELECT (SELECT COUNT(*) FROM loginsL WHERE is_deleted = 0) + \
                 (SELECT COUNT(*) FROM loginsM WHERE is_overridden = 0)"
            }
            Self::Logins(_) | Self::AccountLogins(_) => {
                "SELECT COUNT(*), COALESCE(SUM(substr(password_value, 1, 3) = x'763130'), 0) \
                 FROM logins WHERE blacklisted_by_user = 0 AND length(password_value) > 0"
            }
            // borg ends with 0, or with 1 where it left out a file.
            Self::Vorta(_) => {
                "SELECT (SELECT COUNT(*) FROM backupprofilemodel \
                 WHERE schedule_mode <> 'off' AND repo_id IS NOT NULL), \
                 (SELECT COUNT(*) FROM repomodel), \
                 (SELECT COUNT(*) FROM repomodel WHERE url NOT LIKE '/%' OR url LIKE '/media/%' \
                 OR url LIKE '/run/media/%' OR url LIKE '/mnt/%'), \
                 (SELECT COUNT(*) FROM repomodel WHERE encryption = 'none'), \
                 (SELECT COUNT(*) FROM repomodel WHERE encryption IS NULL OR encryption = ''), \
                 (SELECT CAST(strftime('%s', MAX(end_time)) AS INTEGER) FROM eventlogmodel \
                 WHERE subcommand = 'create' AND returncode IN (0, 1))"
            }
        }
    }

    /// The profile.
    pub fn profile(self) -> Profile {
        match self {
            Self::NssPassword(profile)
            | Self::NssKeys(profile)
            | Self::NssCertificates(profile)
            | Self::FirefoxLogins(profile)
            | Self::Logins(profile)
            | Self::AccountLogins(profile)
            | Self::Vorta(profile) => profile,
        }
    }

    /// The columns of a row, for the list of what we read.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::NssPassword(_) => &["the store's own record of its password, hexadecimal DER"],
            Self::NssKeys(_) => &["id of a private key, hexadecimal"],
            Self::NssCertificates(_) => &["certificate, hexadecimal DER", "id of its key, hexadecimal"],
            Self::FirefoxLogins(_) => &["passwords"],
            Self::Logins(_) | Self::AccountLogins(_) => &["passwords", "of those, under the built-in key"],
            Self::Vorta(_) => &[
                "backups that run by themselves",
                "places",
                "of those, not on this disk",
                "of those, without encryption",
                "of those, nobody knows",
                "end of the last good one, seconds since 1970, or `null`",
            ],
        }
    }
}
