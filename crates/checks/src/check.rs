//! The checks, each a file: what it asks, the fact, the rule.

mod acct_autologin_off;
mod acct_daily_admin;
mod acct_open_accounts;
mod apps_unsupported;
mod apps_updates_auto;
mod auth_strong_signin;
mod av_active;
mod av_ransomware_guard;
mod av_signatures_recent;
mod backup;
mod backup_configured;
mod backup_recent;
mod boot_integrity;
mod boot_secure_boot;
mod browser_password_store;
mod browser_protections;
mod browser_version_current;
mod cert_added_roots;
mod cert_loose_keyfiles;
mod cert_personal_expiry;
mod disk_backup_encrypted;
mod disk_system_encrypted;
mod exec_autorun_off;
mod exec_reputation;
mod files_extensions_visible;
mod fw_enabled;
mod hw_security;
mod lock_idle_timeout;
mod lock_on_wake;
mod net_dns;
mod net_hosts_proxy;
mod net_listening;
mod net_remote_login_off;
mod net_remote_tools;
mod net_shares_off;
mod network;
mod office_macros;
mod os_reboot_pending;
mod os_supported;
mod os_updates_auto;
mod os_updates_recent;
mod pm_present;
mod priv_elevation_prompt;
mod programs;
mod ssh_keys_protected;
mod time_sync;
mod wifi_current_secure;
mod wifi_saved_open;

use crate::judgement::Judgement;
use crate::knowledge::Knowledge;
use crate::look::Look;
use crate::system::Os;
use jiff::civil::DateTime;
use serde::Serialize;

/// A check as data. Its words are in `locales/<lang>/checks.ftl`, under [`Check::message`].
#[derive(Debug, Serialize)]
pub struct Check {
    /// Its id, as `disk.system_encrypted`.
    pub id: &'static str,
    /// The id of its message: the name of the thing, with attributes `.risk`, `.pass`, `.warn`, `.fail`, `.info`,
    /// `.unknown`, `.not-applicable`, `.how…` and `.undo`.
    pub message: &'static str,
    /// How much it matters that a person does something about it.
    pub severity: Severity,
    /// The systems on which it can see.
    pub systems: &'static [Os],
    /// Controls of standards that it speaks to.
    pub controls: &'static [ControlId],
    /// Practices (ids of the crosswalk) that it speaks to.
    pub practices: &'static [&'static str],
    /// Whether it looks at a person's own things: left out of a file about a firm's computers.
    pub personal: bool,
    /// The limit up to which it is good, where people may choose another one.
    #[serde(skip)]
    pub limit: Option<Limit>,
    #[serde(skip)]
    pub(crate) look: fn(&Look<'_>, &Knowledge, DateTime) -> Judgement,
}

/// A control of a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct ControlId {
    /// The framework's id in the crosswalk.
    pub framework: &'static str,
    /// The control's id in it.
    pub id: &'static str,
}

/// Up to how much of something a check is good, and between which bounds people may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// What is counted.
    pub unit: LimitUnit,
    /// Ours.
    pub usual: u16,
    /// The smallest that can be chosen.
    pub least: u16,
    /// The largest.
    pub most: u16,
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitUnit {
    /// Minutes.
    Minutes,
    /// Days.
    Days,
}

impl Limit {
    const fn days(usual: u16) -> Self {
        Self {
            unit: LimitUnit::Days,
            usual,
            least: 1,
            most: 90,
        }
    }
}

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Worth knowing.
    Low,
    /// Worth an hour this month.
    Medium,
    /// Worth today.
    High,
}

const EVERY: &[Os] = &[Os::Linux, Os::Windows, Os::Macos];

const fn ens(id: &'static str) -> ControlId {
    ControlId {
        framework: "ens-rd311-2022",
        id,
    }
}

const fn cis(id: &'static str) -> ControlId {
    ControlId {
        framework: "cis-controls-8.1",
        id,
    }
}

const fn nis2(id: &'static str) -> ControlId {
    ControlId {
        framework: "nis2",
        id,
    }
}

static CATALOGUE: &[Check] = &[
    Check {
        id: "disk.system_encrypted",
        message: "check-disk-system-encrypted",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("mp.si.2"), cis("3.6"), cis("3.11")],
        practices: &["encryption-at-rest"],
        personal: false,
        limit: None,
        look: disk_system_encrypted::look,
    },
    Check {
        id: "os.supported",
        message: "check-os-supported",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.exp.4"), cis("2.2"), nis2("IR 6.6")],
        practices: &["patching"],
        personal: false,
        limit: None,
        look: os_supported::look,
    },
    Check {
        id: "os.updates_auto",
        message: "check-os-updates-auto",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.exp.4"), cis("7.3"), nis2("IR 6.6")],
        practices: &["patching"],
        personal: false,
        limit: None,
        look: os_updates_auto::look,
    },
    Check {
        id: "os.updates_recent",
        message: "check-os-updates-recent",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.exp.4"), cis("7.3"), nis2("IR 6.6")],
        practices: &["patching"],
        personal: false,
        limit: Some(os_updates_recent::LIMIT),
        look: os_updates_recent::look,
    },
    Check {
        id: "os.reboot_pending",
        message: "check-os-reboot-pending",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.4"), cis("7.3")],
        practices: &["patching"],
        personal: false,
        limit: None,
        look: os_reboot_pending::look,
    },
    Check {
        id: "av.active",
        message: "check-av-active",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.exp.6"), cis("10.1"), nis2("IR 6.9")],
        practices: &["anti-malware"],
        personal: false,
        limit: None,
        look: av_active::look,
    },
    Check {
        id: "av.signatures_recent",
        message: "check-av-signatures-recent",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.6"), cis("10.2"), nis2("IR 6.9")],
        practices: &["anti-malware"],
        personal: false,
        limit: None,
        look: av_signatures_recent::look,
    },
    Check {
        id: "av.ransomware_guard",
        message: "check-av-ransomware-guard",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.6"), cis("10.5"), nis2("IR 6.9")],
        practices: &["anti-malware"],
        personal: false,
        limit: None,
        look: av_ransomware_guard::look,
    },
    Check {
        id: "exec.reputation",
        message: "check-exec-reputation",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[cis("10.5"), nis2("IR 6.9")],
        practices: &["anti-malware"],
        personal: false,
        limit: None,
        look: exec_reputation::look,
    },
    Check {
        id: "office.macros",
        message: "check-office-macros",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.exp.2"), cis("4.1"), nis2("IR 6.9")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: office_macros::look,
    },
    Check {
        id: "files.extensions_visible",
        message: "check-files-extensions-visible",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[cis("4.1")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: files_extensions_visible::look,
    },
    Check {
        id: "fw.enabled",
        message: "check-fw-enabled",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("mp.com.1"), cis("4.5")],
        practices: &["firewall"],
        personal: false,
        limit: None,
        look: fw_enabled::look,
    },
    Check {
        id: "net.listening",
        message: "check-net-listening",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.2"), cis("4.1"), nis2("IR 6.3")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: net_listening::look,
    },
    Check {
        id: "net.remote_login_off",
        message: "check-net-remote-login-off",
        severity: Severity::High,
        systems: EVERY,
        controls: &[cis("6.4"), cis("12.7")],
        practices: &["remote-access"],
        personal: false,
        limit: None,
        look: net_remote_login_off::look,
    },
    Check {
        id: "lock.idle_timeout",
        message: "check-lock-idle-timeout",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("mp.eq.2"), cis("4.3")],
        practices: &["screen-lock"],
        personal: false,
        limit: Some(lock_idle_timeout::LIMIT),
        look: lock_idle_timeout::look,
    },
    Check {
        id: "priv.elevation_prompt",
        message: "check-priv-elevation-prompt",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[cis("5.4")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: priv_elevation_prompt::look,
    },
    Check {
        id: "boot.secure_boot",
        message: "check-boot-secure-boot",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[ens("op.exp.2"), cis("4.1")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: boot_secure_boot::look,
    },
    Check {
        id: "boot.integrity",
        message: "check-boot-integrity",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[ens("op.exp.2"), cis("4.1")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: boot_integrity::look,
    },
    Check {
        id: "browser.password_store",
        message: "check-browser-password-store",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[cis("5.2")],
        practices: &["passwords"],
        personal: true,
        limit: None,
        look: browser_password_store::look,
    },
    Check {
        id: "cert.personal_expiry",
        message: "check-cert-personal-expiry",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("mp.info.3")],
        practices: &["e-identity"],
        personal: true,
        limit: None,
        look: cert_personal_expiry::look,
    },
    Check {
        id: "backup.configured",
        message: "check-backup-configured",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("mp.info.6"), cis("11.2"), nis2("IR 4.2")],
        practices: &["backups"],
        personal: true,
        limit: None,
        look: backup_configured::look,
    },
    Check {
        id: "backup.recent",
        message: "check-backup-recent",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("mp.info.6"), cis("11.2"), nis2("IR 4.2")],
        practices: &["backups"],
        personal: true,
        limit: Some(backup_recent::LIMIT),
        look: backup_recent::look,
    },
    Check {
        id: "lock.on_wake",
        message: "check-lock-on-wake",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("mp.eq.2"), cis("4.3")],
        practices: &["screen-lock"],
        personal: false,
        limit: None,
        look: lock_on_wake::look,
    },
    Check {
        id: "acct.autologin_off",
        message: "check-acct-autologin-off",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.acc.6"), cis("4.3")],
        practices: &["screen-lock"],
        personal: false,
        limit: None,
        look: acct_autologin_off::look,
    },
    Check {
        id: "wifi.current_secure",
        message: "check-wifi-current-secure",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("mp.com.2"), cis("12.6")],
        practices: &["wifi"],
        personal: false,
        limit: None,
        look: wifi_current_secure::look,
    },
    Check {
        id: "wifi.saved_open",
        message: "check-wifi-saved-open",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("mp.com.2"), cis("12.6")],
        practices: &["wifi"],
        personal: true,
        limit: None,
        look: wifi_saved_open::look,
    },
    Check {
        id: "acct.daily_admin",
        message: "check-acct-daily-admin",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.acc.4"), cis("5.4"), nis2("IR 11.3")],
        practices: &["least-privilege"],
        personal: false,
        limit: None,
        look: acct_daily_admin::look,
    },
    Check {
        id: "net.shares_off",
        message: "check-net-shares-off",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.2"), cis("4.8"), nis2("IR 6.3")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: net_shares_off::look,
    },
    Check {
        id: "time.sync",
        message: "check-time-sync",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[ens("op.exp.2"), cis("4.1")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: time_sync::look,
    },
    Check {
        id: "net.hosts_proxy",
        message: "check-net-hosts-proxy",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("mp.s.3"), cis("9.2")],
        practices: &["web-browsing"],
        personal: false,
        limit: None,
        look: net_hosts_proxy::look,
    },
    Check {
        id: "exec.autorun_off",
        message: "check-exec-autorun-off",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[ens("op.exp.6"), cis("10.3")],
        practices: &["media-and-disposal"],
        personal: false,
        limit: None,
        look: exec_autorun_off::look,
    },
    Check {
        id: "net.dns",
        message: "check-net-dns",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[ens("mp.com.2"), cis("9.2")],
        practices: &["encryption-in-transit"],
        personal: false,
        limit: None,
        look: net_dns::look,
    },
    Check {
        id: "browser.version_current",
        message: "check-browser-version-current",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.exp.4"), cis("9.1"), nis2("IR 6.6")],
        practices: &["web-browsing"],
        personal: false,
        limit: None,
        look: browser_version_current::look,
    },
    Check {
        id: "cert.loose_keyfiles",
        message: "check-cert-loose-keyfiles",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.10")],
        practices: &["e-identity"],
        personal: true,
        limit: None,
        look: cert_loose_keyfiles::look,
    },
    Check {
        id: "ssh.keys_protected",
        message: "check-ssh-keys-protected",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.10")],
        practices: &["passwords"],
        personal: true,
        limit: None,
        look: ssh_keys_protected::look,
    },
    Check {
        id: "net.remote_tools",
        message: "check-net-remote-tools",
        severity: Severity::High,
        systems: EVERY,
        controls: &[cis("2.3"), ens("op.exp.2")],
        practices: &["software-control"],
        personal: false,
        limit: None,
        look: net_remote_tools::look,
    },
    Check {
        id: "pm.present",
        message: "check-pm-present",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[cis("5.2"), ens("op.acc.6")],
        practices: &["passwords"],
        personal: true,
        limit: None,
        look: pm_present::look,
    },
    Check {
        id: "apps.updates_auto",
        message: "check-apps-updates-auto",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.4"), cis("7.4"), nis2("IR 6.6")],
        practices: &["patching"],
        personal: false,
        limit: None,
        look: apps_updates_auto::look,
    },
    Check {
        id: "apps.unsupported",
        message: "check-apps-unsupported",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.4"), cis("2.2"), nis2("IR 6.6")],
        practices: &["patching"],
        personal: false,
        limit: None,
        look: apps_unsupported::look,
    },
    Check {
        id: "browser.protections",
        message: "check-browser-protections",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("mp.s.3"), cis("9.3")],
        practices: &["web-browsing"],
        personal: true,
        limit: None,
        look: browser_protections::look,
    },
    Check {
        id: "cert.added_roots",
        message: "check-cert-added-roots",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("op.exp.2")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: cert_added_roots::look,
    },
    Check {
        id: "disk.backup_encrypted",
        message: "check-disk-backup-encrypted",
        severity: Severity::Medium,
        systems: EVERY,
        controls: &[ens("mp.si.2"), cis("11.3")],
        practices: &["encryption-at-rest"],
        personal: true,
        limit: None,
        look: disk_backup_encrypted::look,
    },
    Check {
        id: "hw.security",
        message: "check-hw-security",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[ens("op.exp.2")],
        practices: &["secure-configuration"],
        personal: false,
        limit: None,
        look: hw_security::look,
    },
    Check {
        id: "acct.open_accounts",
        message: "check-acct-open-accounts",
        severity: Severity::High,
        systems: EVERY,
        controls: &[ens("op.acc.6"), cis("5.2")],
        practices: &["passwords"],
        personal: false,
        limit: None,
        look: acct_open_accounts::look,
    },
    Check {
        id: "auth.strong_signin",
        message: "check-auth-strong-signin",
        severity: Severity::Low,
        systems: EVERY,
        controls: &[ens("op.acc.6")],
        practices: &["mfa"],
        personal: false,
        limit: None,
        look: auth_strong_signin::look,
    },
];

/// Every check, in the order in which results are shown.
pub fn catalogue() -> &'static [Check] {
    CATALOGUE
}
