//! Every parser, for tests and fuzz targets that none of them panics, whatever comes.

use super::*;
use crate::raw::{Raw, Secret, Unparsable};
use crate::request::KeyId;

/// Whether it took the bytes for what it reads. What it found in them does not matter here.
pub(crate) type Parser = fn(&Raw) -> bool;

macro_rules! parsers {
    ($($parse:expr),* $(,)?) => {
        &[$(|raw: &Raw| $parse(raw).is_ok()),*]
    };
}

/// The parsers. A fuzz target names one by its place, so a new one goes to the end.
pub(crate) const PARSERS: &[Parser] = parsers![
    apt_conf::parse,
    backups::last_backup,
    backups::backend,
    backups::keyfile,
    backups::pika,
    backups::pika_last,
    backups::vorta,
    browser::chromium_warns,
    browser::firefox_warns,
    browser::add_ons,
    certificate::iterations,
    certificates,
    certificate::firefox_logins,
    certificate::chromium_logins,
    certificate::of_store,
    desktop::running,
    desktop::boolean,
    desktop::number,
    desktop::stays_on_desk,
    desktop::has_proxy,
    groups::identity,
    groups::powerful,
    hosts::parse,
    ini::parse,
    ini::assignments,
    json::listing,
    json::rows,
    json::unit_is_active,
    json::value::<json::Profiles>,
    kernel::line,
    kernel::hypervisor,
    kernel::uptime,
    kernel::tpm_version,
    kernel::secure_boot,
    kernel::device_number,
    kernel::device_name,
    kernel::is_crypt,
    kernel::lockdown,
    kernel::is_tainted,
    mounts,
    mounts::swaps,
    mounts::zfs,
    nftables::filters_input,
    os_release,
    packages::installed,
    packages::offered,
    packages::release_date,
    waiting,
    programs::dpkg,
    programs::rpm,
    programs::pacman,
    programs::application,
    major,
    roots::subjects,
    samba::first_generation,
    sign_in::gdm,
    sign_in::greetd,
    sign_in::has_password,
    sign_in::methods,
    sign_in::getty,
    display_managers,
    sockets::tcp,
    sockets::udp,
    sockets,
    ssh_key::parse,
    sshd::parse,
    wifi::current,
    wifi::saved,
    libreoffice::macro_security,
    macos::machine,
    macos::filevault,
    macos::firewall_state,
    macos::firewall_report,
    macos::services,
    ports,
    macos::screen_lock,
    macos::display_sleep,
    macos::idle_time,
    macos::has_battery,
    macos::integrity,
    macos::gatekeeper,
    macos::xprotect,
    plist::version,
    plist::filevault,
    plist::shows_extensions,
    plist::macro_state,
    plist::software_update,
    plist::newest_antivirus_data,
    plist::antivirus_bundle,
    registry,
    wmi::products,
    wmi::defender,
    wmi::guards_folders,
    wmi::newest_fix,
    certificate::firefox_rows,
    ini::kde,
    plist::updates_apps,
    macos::guests,
    macos::sets_clock,
    macos::is_admin,
    macos::has_proxy,
    plist::signs_in_alone,
    macos::goes_by_vpn,
    macos::security_chip,
    macos::added_trust,
    macos::has_finger,
    plist::backup_places,
    plist::time_machine,
    wifi::report,
    programs::uninstall,
    programs::applications,
    plist::bundle_version,
    json::service_runs,
    hosts::windows,
    roots::added,
    backups::file_history,
    wmi::shares,
    drives,
    json::value::<json::NameServers>,
    json::value::<json::WirelessCards>,
    json::value::<json::WakePassword>,
    json::value::<json::Accounts>,
    json::value::<json::Chip>,
    windows_words,
];

type Read = Result<(), Unparsable>;

fn certificates(raw: &Raw) -> Read {
    let keys = certificate::key_ids(raw).unwrap_or_default();
    certificate::personal(raw, &keys)?;
    certificate::personal(raw, &[Secret::new([1])]).map(drop)
}

fn mounts(raw: &Raw) -> Read {
    let mounts = mounts::parse(raw)?;
    mounts::holding(&mounts, raw.bytes()).map(drop).ok_or(Unparsable)
}

fn os_release(raw: &Raw) -> Read {
    os_release::parse(raw)?.family();
    Ok(())
}

/// Versions of packages are compared as well.
fn waiting(raw: &Raw) -> Read {
    let text = raw.text();
    if let Some((left, right)) = text.split_once('\n') {
        debian_version::compare(left, right);
        kernel::has_newer(left, &[right.to_owned()]);
    }
    packages::waiting(&packages::installed(raw)?, &packages::offered(raw)?);
    Ok(())
}

fn major(raw: &Raw) -> Read {
    let text = raw.text();
    plist::major(&text);
    programs::major(&text).map(drop)
}

fn display_managers(raw: &Raw) -> Read {
    let files = [ini::parse(raw)?];
    sign_in::sddm(&files);
    sign_in::has_guests(&files)?;
    sign_in::lightdm(&files).map(drop)
}

fn sockets(raw: &Raw) -> Read {
    let first = sockets::in_use(raw, "TCP");
    let second = sockets::in_use(raw, "UDP6");
    first.or(second).map(drop)
}

fn ports(raw: &Raw) -> Read {
    let first = macos::open_ports(raw, "tcp");
    let second = macos::open_ports(raw, "udp");
    first.or(second).map(drop)
}

fn drives(raw: &Raw) -> Read {
    let drives = wmi::drives(raw)?;
    wmi::is_another_disk(&drives, "E").map(drop)
}

fn registry(raw: &Raw) -> Read {
    let key = registry::key(raw, KeyId::PolicySystem)?;
    for name in ["EnableLUA", "ConsentPromptBehaviorAdmin"] {
        key.number(name)?;
        key.text(name)?;
        key.digits(name)?;
    }
    Ok(())
}

fn windows_words(raw: &Raw) -> Read {
    let text = raw.text();
    sign_in::provider(&text);
    registry::sets_clock(&text).map(drop)
}
