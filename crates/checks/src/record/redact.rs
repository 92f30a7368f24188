//! Redaction by rebuilding: an answer is parsed, and what is written comes from the few values that rules look
//! at. What does not parse is written as a failure that parses as badly. Nothing is passed on because it looks
//! harmless.

use super::{der, others, rebuilt};
use crate::knowledge::Issuer;
use crate::parse::certificate::Personal;
use crate::parse::json::{
    self, Accounts, Chip, Counted, Listeners, Listing, NameServers, Numbers, Profiles, Rows, ServiceState,
    Sleep, UnitState, Uptime, WakePassword, WirelessCards,
};
use crate::parse::mounts::{self, Mount, Swap};
use crate::parse::sockets::{self, Sockets};
use crate::parse::{
    apt_conf, backups, browser, certificate, desktop, groups, hosts, ini, kernel, macos, nftables,
    os_release, packages, programs, roots, samba, sign_in, ssh_key, sshd, wifi,
};
use crate::raw::{Answer, Failure, Raw, Secret, Unparsable};
use crate::request::{
    BusId, CmdId, DeviceName, FileName, FolderId, FsUuid, GSetting, KNOWN_NAMES, NativeId, PACKAGES, PathId,
    QueryId, Request,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

/// Stands in every manifest.
pub(super) const SUMMARY: &str = "every answer is rebuilt from the values that rules look at; \
    names of people, computers, volumes, networks and local settings files are replaced";

pub(super) struct Redactor<'a> {
    home: Option<Secret>,
    mounts: Vec<Mount>,
    offered: BTreeSet<String>,
    installed: BTreeSet<String>,
    keys: Vec<Secret>,
    issuers: &'a [Issuer],
    aliases: Mutex<BTreeMap<Secret, usize>>,
}

type Answers = BTreeMap<Request, Answer>;
type Rebuilt = Result<Vec<u8>, Unparsable>;

impl<'a> Redactor<'a> {
    pub(super) fn new(answers: &Answers, issuers: &'a [Issuer]) -> Self {
        let raw = |request: &Request| answers.get(request).and_then(|answer| answer.as_ref().ok());
        let names = |versions: packages::Versions| versions.into_keys().map(|(name, _)| name);
        let every = |pick: fn(&Request) -> bool| {
            answers
                .iter()
                .filter(move |(request, _)| pick(request))
                .filter_map(|(_, answer)| answer.as_ref().ok())
        };
        let redactor = Self {
            home: raw(&Request::Native(NativeId::Home))
                .and_then(|raw| json::value::<String>(raw).ok())
                .map(Secret::new),
            mounts: raw(&Request::Read(PathId::Mountinfo))
                .and_then(|raw| mounts::parse(raw).ok())
                .unwrap_or_default(),
            offered: every(|request| matches!(request, Request::Read(PathId::AptIndex(_))))
                .filter_map(|raw| packages::offered(raw).ok())
                .flat_map(names)
                .collect(),
            installed: raw(&Request::Read(PathId::DpkgStatus))
                .and_then(|raw| packages::installed(raw).ok())
                .map(|versions| names(versions).collect())
                .unwrap_or_default(),
            keys: every(|request| matches!(request, Request::Rows(QueryId::NssKeys(_))))
                .filter_map(|raw| certificate::key_ids(raw).ok())
                .flatten()
                .collect(),
            issuers,
            aliases: Mutex::default(),
        };
        let swaps = raw(&Request::Read(PathId::Swaps)).and_then(|raw| mounts::swaps(raw).ok());
        for place in swaps.unwrap_or_default() {
            if let Swap::File(path) = place
                && let Some(mount) = mounts::holding(&redactor.mounts, path.reveal())
            {
                redactor.number(&mount.point);
            }
        }
        redactor
    }

    /// The request and its answer as they may be written.
    pub(super) fn redact(&self, request: &Request, answer: &Answer) -> (Request, Answer) {
        let rebuilt = match answer {
            Ok(raw) => match self.rebuild(request, raw) {
                Ok(bytes) => Ok(Raw::new(bytes)),
                Err(Unparsable) => Err(Failure::failed()),
            },
            Err(Failure::Failed { code, .. }) => Err(Failure::Failed {
                code: *code,
                stderr: Raw::new([]),
            }),
            Err(failure) => Err(failure.clone()),
        };
        (self.rename(request), rebuilt)
    }

    fn rename(&self, request: &Request) -> Request {
        match request {
            Request::Read(PathId::AptConfPart(name)) => Request::Read(PathId::AptConfPart(self.part(name))),
            Request::Read(PathId::SshdConfigPart(name)) => {
                Request::Read(PathId::SshdConfigPart(self.part(name)))
            }
            Request::Read(PathId::SddmPart(name)) => Request::Read(PathId::SddmPart(self.part(name))),
            Request::Read(PathId::LightDmPart(name)) => Request::Read(PathId::LightDmPart(self.part(name))),
            Request::Read(PathId::RootDebian(name)) => Request::Read(PathId::RootDebian(self.part(name))),
            Request::Read(PathId::RootFedora(name)) => Request::Read(PathId::RootFedora(self.part(name))),
            Request::Read(PathId::RootArch(name)) => Request::Read(PathId::RootArch(self.part(name))),
            Request::Read(PathId::GettyPart(name)) => Request::Read(PathId::GettyPart(self.part(name))),
            Request::List(FolderId::BtrfsDevices(uuid)) => {
                Request::List(FolderId::BtrfsDevices(self.uuid(uuid)))
            }
            Request::Native(NativeId::DeviceNumber(device)) => {
                Request::Native(NativeId::DeviceNumber(self.device(device)))
            }
            other => other.clone(),
        }
    }

    fn rebuild(&self, request: &Request, raw: &Raw) -> Rebuilt {
        match request {
            Request::Read(path) => self.file(path, raw),
            Request::List(folder) => self.listing(folder, raw),
            Request::Exec(command) => self.command(*command, raw),
            Request::Bus(property) => bus(*property, raw),
            Request::Rows(query) => self.rows(*query, raw),
            Request::Native(native) => self.native(native, raw),
            Request::Key(key) => others::key(*key, raw),
            Request::Wmi(class) => others::wmi(*class, raw),
        }
    }

    fn file(&self, path: &PathId, raw: &Raw) -> Rebuilt {
        let text = match path {
            PathId::OsRelease => distribution(raw)?,
            PathId::Mountinfo => self.mountinfo()?,
            PathId::Swaps => self.swaps(raw)?,
            PathId::BlockUevent(_) => format!("DEVNAME={}\n", kernel::device_name(raw)?),
            PathId::BlockUuid(_) => {
                let owner = if kernel::is_crypt(raw)? { "CRYPT" } else { "OTHER" };
                format!("{owner}-0\n")
            }
            PathId::BlockNumber(_) => format!("{}\n", kernel::device_number(raw)?),
            PathId::CpuInfo => processor(raw)?.to_owned(),
            PathId::DmiVendor => firmware(&kernel::line(raw)?, ""),
            PathId::DmiProduct => firmware("", &kernel::line(raw)?),
            PathId::ChassisType => {
                desktop::stays_on_desk(raw)?;
                return Ok(raw.bytes().to_vec());
            }
            PathId::KernelCommandLine => {
                let live = kernel::is_live(&kernel::line(raw)?);
                if live { "quiet boot=live\n" } else { "quiet\n" }.to_owned()
            }
            PathId::KernelRelease => format!("{}\n", kernel_name(&kernel::release(raw)?)),
            PathId::Uptime => format!("{}.00 0.00\n", kernel::uptime(raw)?),
            PathId::SecureBoot => return Ok(vec![6, 0, 0, 0, u8::from(kernel::secure_boot(raw)?)]),
            PathId::Tcp4 => socket_table(&sockets::tcp(raw)?, "0A", 8),
            PathId::Tcp6 => socket_table(&sockets::tcp(raw)?, "0A", 32),
            PathId::Udp4 => socket_table(&sockets::udp(raw)?, "07", 8),
            PathId::Udp6 => socket_table(&sockets::udp(raw)?, "07", 32),
            PathId::SockStat => socket_counts(raw, &["TCP", "UDP"])?,
            PathId::SockStat6 => socket_counts(raw, &["TCP6", "UDP6"])?,
            PathId::DpkgStatus => self.package_status(raw)?,
            PathId::AptIndex(name) if name.as_str().ends_with("Release") => format!(
                "Suite: security\nDate: {}\n",
                packages::release_date(raw)?.strftime("%a, %d %b %Y 12:00:00 UTC")
            ),
            PathId::AptIndex(_) => self.package_list(raw)?,
            PathId::AptConf | PathId::AptConfPart(_) => apt_settings(raw)?,
            PathId::DnfAutomatic => one_setting(&ini::parse(raw)?, "commands", "apply_updates"),
            PathId::RpmOstreed => one_setting(&ini::parse(raw)?, "Daemon", "AutomaticUpdatePolicy"),
            PathId::UfwConf => {
                let settings = ini::assignments(raw)?;
                let known = |value: &&String| ["yes", "no"].contains(&value.to_ascii_lowercase().as_str());
                let value = settings.get("ENABLED").filter(known).ok_or(Unparsable)?;
                format!("ENABLED={}\n", value.to_ascii_lowercase())
            }
            PathId::NftablesConf => firewall_rules(nftables::filters_input(raw)?).to_owned(),
            PathId::SshdConfig | PathId::SshdConfigPart(_) => ssh_settings(&sshd::parse(raw)?),
            PathId::KScreenLocker => lock_settings(raw)?,
            PathId::DejaDupKeyfile => rebuilt::keyfile(backups::keyfile(raw)?),
            PathId::PikaBackups | PathId::PikaFlatpakBackups => rebuilt::pika(&backups::pika(raw)?),
            PathId::PikaHistory | PathId::PikaFlatpakHistory => rebuilt::pika_last(backups::pika_last(raw)?),
            PathId::GdmDaemon | PathId::GdmCustom | PathId::GdmFedora => {
                rebuilt::gdm(sign_in::gdm(raw)?).to_owned()
            }
            PathId::Sddm | PathId::SddmPart(_) | PathId::LightDm | PathId::LightDmPart(_) => {
                rebuilt::login_settings(raw)?
            }
            PathId::Greetd => rebuilt::greetd(raw)?.to_owned(),
            PathId::GettyPart(_) => rebuilt::getty(raw)?.to_owned(),
            PathId::OwnStatus => rebuilt::identity(&groups::identity(raw)?),
            PathId::Groups => rebuilt::groups(raw)?,
            PathId::Samba => rebuilt::samba(samba::first_generation(raw)?).to_owned(),
            PathId::Hosts => rebuilt::hosts(&hosts::parse(raw)?),
            PathId::HostsWindows => rebuilt::hosts(&hosts::windows(raw)?),
            PathId::FileHistory => rebuilt::file_history(backups::file_history(raw)?.as_ref()),
            PathId::ChromiumPreferences(_) => rebuilt::chromium_preferences(browser::chromium_warns(raw)?),
            PathId::FirefoxPrefs(_) => rebuilt::firefox_preferences(browser::firefox_warns(raw)?),
            PathId::FirefoxAddons(_) => rebuilt::add_ons(raw)?,
            PathId::SnapFirefox | PathId::FlatpakFirefox => {
                format!("[App]\nName=Firefox\nVersion={}\n", programs::application(raw)?)
            }
            PathId::SshKey(_) => ssh_key::rebuilt(ssh_key::parse(raw)?),
            PathId::RootDebian(_) | PathId::RootFedora(_) | PathId::RootArch(_) => {
                return self.roots(raw);
            }
            PathId::PamDebian | PathId::PamOthers => rebuilt::methods(sign_in::methods(raw)?),
            PathId::TpmVersion => format!("{}\n", kernel::tpm_version(raw)?),
            PathId::KdeProxy => one_setting(&ini::kde(raw)?, "Proxy Settings", "ProxyType"),
            PathId::KdeUpdates => one_setting(&ini::kde(raw)?, "Global", "UseUnattendedUpdates"),
            PathId::FirefoxLogins(_) => {
                let count = usize::try_from(certificate::firefox_logins(raw)?).map_err(|_| Unparsable)?;
                format!("{{\"logins\":[{}]}}", vec!["{}"; count].join(","))
            }
            PathId::LibreOfficeSettings(_) => others::macro_security(raw)?,
            PathId::Lockdown => format!("[{}]\n", kernel::lockdown(raw)?),
            PathId::Tainted => format!("{}\n", u8::from(kernel::is_tainted(raw)?)),
            PathId::MacVersion => others::mac_version(raw)?,
            PathId::MacSoftwareUpdate => others::software_update(raw)?,
            PathId::MacCommerce => others::app_shop(raw)?,
            PathId::MacGlobalPreferences => others::global_preferences(raw)?,
            PathId::MacOffice => others::office_preferences(raw)?,
            PathId::MacInstallHistory => others::install_history(raw)?,
            PathId::MacXProtect => others::antivirus_bundle(raw)?,
            PathId::MacLoginWindow => others::login_window(raw)?,
            PathId::MacTimeMachine => others::time_machine(raw)?,
            PathId::MacApp(_) => others::application(raw)?,
        };
        Ok(text.into_bytes())
    }

    fn listing(&self, folder: &FolderId, raw: &Raw) -> Rebuilt {
        let mut names = json::listing(raw)?.names;
        names.retain(|name| folder.keeps(name));
        let names = names
            .into_iter()
            .map(|name| match folder {
                FolderId::AptConfParts
                | FolderId::SshdConfigParts
                | FolderId::SddmParts
                | FolderId::LightDmParts
                | FolderId::GettyParts
                | FolderId::RootsDebian
                | FolderId::RootsFedora
                | FolderId::RootsArch => match FileName::new(&name) {
                    Some(name) => self.part(&name).to_string(),
                    None => "unreadable name".to_owned(),
                },
                FolderId::Btrfs => FsUuid::new(&name)
                    .map_or_else(|| "features".to_owned(), |uuid| self.uuid(&uuid).to_string()),
                FolderId::Modules => kernel_name(&name),
                FolderId::Firmware if name != "efi" => "acpi".to_owned(),
                FolderId::XSessions | FolderId::WaylandSessions => "session.desktop".to_owned(),
                _ => name,
            })
            .collect();
        to_json(&Listing { names })
    }

    fn command(&self, command: CmdId, raw: &Raw) -> Rebuilt {
        let text = match command {
            CmdId::GSettings(setting) if is_switch(setting) => format!("{}\n", desktop::boolean(raw)?),
            CmdId::GSettings(GSetting::ProxyMode) => rebuilt::quoted(if desktop::has_proxy(raw)? {
                "manual"
            } else {
                "none"
            }),
            CmdId::GSettings(GSetting::DejaDupBackend) => rebuilt::backend(raw)?,
            CmdId::GSettings(GSetting::DejaDupLast) => rebuilt::last_backup(raw)?,
            CmdId::GSettings(_) => format!("uint32 {}\n", desktop::number(raw)?),
            CmdId::PasswordStatus => rebuilt::password_status(sign_in::has_password(raw)?).to_owned(),
            CmdId::RpmPackages => rebuilt::rpm(&programs::rpm(raw)?),
            CmdId::SnapTimes => rebuilt::snap_times(programs::snaps_are_held(raw)?).to_owned(),
            CmdId::ZfsEncryption => {
                let mut lines = String::new();
                for set in mounts::zfs(raw)? {
                    let cipher = if set.encrypted { "aes-256-gcm" } else { "off" };
                    write_line(&mut lines, &format!("set{}\t{cipher}", self.number(&set.name)));
                }
                lines
            }
            CmdId::OwnTrust | CmdId::AdminTrust => self.trust(raw)?,
            other => others::command(other, raw)?,
        };
        Ok(text.into_bytes())
    }

    fn rows(&self, query: QueryId, raw: &Raw) -> Rebuilt {
        let rows = match query {
            QueryId::NssPassword(_) => {
                let der = der::protection(certificate::iterations(raw)?);
                vec![vec![json::to_hex(&der).into()]]
            }
            QueryId::NssKeys(_) => certificate::key_ids(raw)?
                .iter()
                .map(|key| vec![self.key_id(key).into()])
                .collect(),
            QueryId::NssCertificates(_) => self.certificates(raw)?,
            QueryId::Vorta(_) => {
                let found = backups::vorta_counts(raw)?;
                vec![vec![
                    found.scheduled.into(),
                    found.places.into(),
                    found.away.into(),
                    found.clear.into(),
                    found.untold.into(),
                    found.last.into(),
                ]]
            }
            QueryId::FirefoxLogins(_) => vec![vec![certificate::firefox_rows(raw)?.into()]],
            QueryId::Logins(_) | QueryId::AccountLogins(_) => {
                let (all, open) = certificate::chromium_logins(raw)?;
                vec![vec![all.into(), open.into()]]
            }
        };
        to_json(&Rows { rows })
    }

    /// Only certificates with a key are written, each with the id of one of the keys.
    fn certificates(&self, raw: &Raw) -> Result<Vec<Vec<serde_json::Value>>, Unparsable> {
        let mut rows = Vec::new();
        for key in &self.keys {
            for personal in certificate::personal(raw, std::slice::from_ref(key))? {
                rows.push(vec![self.certificate(&personal).into(), self.key_id(key).into()]);
            }
        }
        Ok(rows)
    }

    /// The part of a name that tells a public issuer.
    fn issuer(&self, name: &Secret) -> &str {
        let known = std::str::from_utf8(name.reveal()).ok().and_then(|name| {
            let mut parts = self.issuers.iter().flat_map(|issuer| &issuer.names);
            parts.find(|part| name.contains(part.as_str()))
        });
        known.map_or("unknown", String::as_str)
    }

    /// As many names of certificates as there were, those of public issuers as they are.
    fn trust(&self, raw: &Raw) -> Result<String, Unparsable> {
        let added = macos::added_trust(raw)?;
        if added.is_empty() {
            return Ok(format!("{}\n", macos::NO_TRUST));
        }
        let mut text = format!("Number of trusted certs = {}\n", added.len());
        for (number, name) in added.iter().enumerate() {
            write_line(
                &mut text,
                &format!(
                    "Cert {number}: {}\nNumber of trust settings : 0",
                    self.issuer(name)
                ),
            );
        }
        Ok(text)
    }

    /// As many certificates as there were, those of public issuers with their name.
    fn roots(&self, raw: &Raw) -> Rebuilt {
        let mut text = String::new();
        for subject in roots::subjects(raw)? {
            let der = self.root(&subject);
            let body = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, der);
            write_line(
                &mut text,
                &format!("-----BEGIN CERTIFICATE-----\n{body}\n-----END CERTIFICATE-----"),
            );
        }
        Ok(text.into_bytes())
    }

    fn root(&self, subject: &Secret) -> Vec<u8> {
        der::root(self.issuer(subject))
    }

    fn native(&self, native: &NativeId, raw: &Raw) -> Rebuilt {
        match native {
            // A home folder that was not understood stays so.
            NativeId::Home if self.home.is_none() => Err(Unparsable),
            NativeId::Home => to_json(&self.home_alias()),
            NativeId::Desktop => {
                let name = match desktop::running(raw)? {
                    None => "",
                    Some(desktop::Desktop::Gnome) => "GNOME",
                    Some(desktop::Desktop::Cinnamon) => "X-Cinnamon",
                    Some(desktop::Desktop::Mate) => "MATE",
                    Some(desktop::Desktop::Kde) => "KDE",
                    Some(desktop::Desktop::Other) => "Other",
                };
                to_json(&name)
            }
            NativeId::DeviceNumber(_) => to_json(&json::value::<Numbers>(raw)?),
            NativeId::Profiles(_) => to_json(&json::value::<Profiles>(raw)?),
            NativeId::SshKeys | NativeId::KeyFiles(_) => to_json(&json::value::<Counted>(raw)?),
            NativeId::HasFile(_)
            | NativeId::HasFolder(_)
            | NativeId::Battery
            | NativeId::FullDiskAccess
            | NativeId::SignInPassword
            | NativeId::Administrator => to_json(&json::value::<bool>(raw)?),
            NativeId::WakePassword => to_json(&json::value::<WakePassword>(raw)?),
            NativeId::Accounts => to_json(&json::value::<Accounts>(raw)?),
            NativeId::SecurityChip => to_json(&json::value::<Chip>(raw)?),
            NativeId::DiskProtection | NativeId::DriveProtection(_) => to_json(&json::value::<i32>(raw)?),
            NativeId::AddedRoots => {
                let (own, added) = roots::added(raw)?;
                to_json(&roots::Store {
                    own,
                    certificates: added
                        .iter()
                        .map(|subject| json::to_hex(&self.root(subject)))
                        .collect(),
                })
            }
            NativeId::NameServers => to_json(&json::value::<NameServers>(raw)?),
            NativeId::WirelessCards => to_json(&json::value::<WirelessCards>(raw)?),
            NativeId::Listeners => to_json(&json::value::<Listeners>(raw)?),
            NativeId::Uptime => to_json(&json::value::<Uptime>(raw)?),
            NativeId::Sleep => to_json(&json::value::<Sleep>(raw)?),
            NativeId::Uninstall => to_json(&others::uninstall(raw)?),
            NativeId::ToolService(_) => {
                json::service_runs(raw)?;
                to_json(&json::value::<ServiceState>(raw)?)
            }
            NativeId::Certificates => {
                let found = certificate::of_store(raw)?;
                to_json(&certificate::Store {
                    certificates: found.iter().map(|personal| self.certificate(personal)).collect(),
                })
            }
        }
    }

    /// A certificate that says what rules look at, as hexadecimal text.
    fn certificate(&self, personal: &Personal) -> String {
        let holder = self.number(&personal.holder);
        json::to_hex(&der::certificate(personal, self.issuer(&personal.issuer), holder))
    }

    fn home_alias(&self) -> &'static str {
        match self.home.as_ref().map(Secret::reveal) {
            Some(b"/root") => "/root",
            Some(b"/nonexistent") => "/nonexistent",
            _ => "/home/user",
        }
    }

    /// The mounts that hold the system, the home folder and swap files; nothing else.
    fn mountinfo(&self) -> Result<String, Unparsable> {
        let root = mounts::holding(&self.mounts, b"/").ok_or(Unparsable)?;
        let mut lines = String::new();
        let mut add = |mount: &Mount, point: &str| {
            let (device, kind) = (mount.device, kernel_name(&mount.kind));
            let source = self.source(mount);
            write_line(
                &mut lines,
                &format!("1 1 {device} / {point} rw - {kind} {source} rw"),
            );
        };
        add(root, "/");
        if let Some(home) = &self.home {
            let mount = mounts::holding(&self.mounts, home.reveal()).ok_or(Unparsable)?;
            match mount.point.reveal() {
                b"/" => {}
                point if point == home.reveal() => add(mount, self.home_alias()),
                _ => add(mount, "/home"),
            }
        }
        for mount in &self.mounts {
            let point = mount.point.reveal();
            if point != b"/" && self.is_known(&mount.point) {
                add(mount, &format!("/swap{}", self.number(&mount.point)));
            }
        }
        Ok(lines)
    }

    fn source(&self, mount: &Mount) -> String {
        match std::str::from_utf8(mount.source.reveal())
            .ok()
            .and_then(DeviceName::new)
        {
            Some(device) => self.device(&device).to_string(),
            None => format!("set{}", self.number(&mount.source)),
        }
    }

    fn swaps(&self, raw: &Raw) -> Result<String, Unparsable> {
        let mut lines = "Filename\tType\tSize\tUsed\tPriority\n".to_owned();
        for place in mounts::swaps(raw)? {
            let line = match place {
                Swap::Device(path) => {
                    let device = std::str::from_utf8(path.reveal()).ok().and_then(DeviceName::new);
                    let device = self.device(&device.ok_or(Unparsable)?);
                    format!("{device} partition 1 0 -2")
                }
                Swap::File(path) => {
                    let mount = mounts::holding(&self.mounts, path.reveal()).ok_or(Unparsable)?;
                    match mount.point.reveal() {
                        b"/" => "/swapfile file 1 0 -2".to_owned(),
                        _ => format!("/swap{}/file file 1 0 -2", self.number(&mount.point)),
                    }
                }
            };
            write_line(&mut lines, &line);
        }
        Ok(lines)
    }

    /// Packages that the security archive has too, and the two that rules ask for by name.
    fn package_status(&self, raw: &Raw) -> Result<String, Unparsable> {
        let mut text = String::new();
        for ((name, architecture), version) in packages::installed(raw)? {
            let is_looked_for =
                PACKAGES.contains(&name.as_str()) || ["dpkg", "unattended-upgrades"].contains(&name.as_str());
            if self.offered.contains(&name) || is_looked_for {
                let status = "Status: install ok installed";
                write_line(
                    &mut text,
                    &format!("Package: {name}\n{status}\nArchitecture: {architecture}\nVersion: {version}\n"),
                );
            }
        }
        Ok(text)
    }

    fn package_list(&self, raw: &Raw) -> Result<String, Unparsable> {
        let mut text = String::new();
        for ((name, architecture), version) in packages::offered(raw)? {
            if self.installed.contains(&name) {
                write_line(
                    &mut text,
                    &format!("Package: {name}\nArchitecture: {architecture}\nVersion: {version}\n"),
                );
            }
        }
        Ok(text)
    }

    /// A number for a value, the same for the same value.
    fn number(&self, value: &Secret) -> usize {
        let mut aliases = self.aliases.lock().unwrap_or_else(PoisonError::into_inner);
        let next = aliases.len() + 1;
        *aliases.entry(value.clone()).or_insert(next)
    }

    fn is_known(&self, value: &Secret) -> bool {
        let aliases = self.aliases.lock().unwrap_or_else(PoisonError::into_inner);
        aliases.contains_key(value)
    }

    fn key_id(&self, key: &Secret) -> String {
        format!("{:08x}", self.number(key))
    }

    /// `/dev/sda2` says nothing about anyone; names that people gave do.
    fn device(&self, device: &DeviceName) -> DeviceName {
        let name = device.as_str().trim_start_matches("/dev/");
        if name.chars().all(|c| c.is_ascii_alphanumeric()) || name.starts_with("dm-") {
            return device.clone();
        }
        let number = self.number(&Secret::new(device.as_str()));
        DeviceName::new(&format!("/dev/mapper/volume{number}")).expect("made of letters and digits")
    }

    fn uuid(&self, uuid: &FsUuid) -> FsUuid {
        let number = self.number(&Secret::new(uuid.as_str()));
        FsUuid::new(&format!("00000000-0000-0000-0000-{number:012}")).expect("36 digits and hyphens")
    }

    /// A settings file keeps its leading digits, on which the order depends, and its ending.
    fn part(&self, name: &FileName) -> FileName {
        const KNOWN: [&str; 6] = [
            "10periodic",
            "20auto-upgrades",
            "20packagekit",
            "50unattended-upgrades",
            "50-cloud-init.conf",
            "70debconf",
        ];
        if KNOWN.contains(&name.as_str()) {
            return name.clone();
        }
        let digits: String = name.as_str().chars().take_while(char::is_ascii_digit).collect();
        let ending = name
            .as_str()
            .rsplit_once('.')
            .map_or("", |(_, ending)| match ending {
                "conf" => ".conf",
                _ => ".other",
            });
        let number = self.number(&Secret::new(name.as_str()));
        FileName::new(&format!("{digits}part{number}{ending}")).expect("made of letters and digits")
    }
}

fn write_line(text: &mut String, line: &str) {
    writeln!(text, "{line}").expect("writing to a String cannot fail");
}

fn to_json<T: serde::Serialize>(value: &T) -> Rebuilt {
    serde_json::to_vec(value).map_err(|_| Unparsable)
}

fn distribution(raw: &Raw) -> Result<String, Unparsable> {
    let found = os_release::parse(raw)?;
    let mut text = format!("NAME=\"{}\"\nID={}\n", found.id, found.id);
    if let Some(version) = &found.version {
        write_line(&mut text, &format!("VERSION_ID=\"{version}\""));
    }
    let like: Vec<&str> = found
        .like
        .iter()
        .map(String::as_str)
        .filter(|like| ["debian", "ubuntu", "fedora", "arch", "suse", "rhel"].contains(like))
        .collect();
    if !like.is_empty() {
        write_line(&mut text, &format!("ID_LIKE=\"{}\"", like.join(" ")));
    }
    Ok(text)
}

fn processor(raw: &Raw) -> Result<&'static str, Unparsable> {
    Ok(match kernel::hypervisor(raw)? {
        Some(true) => "processor\t: 0\nflags\t\t: fpu hypervisor\npower management:\n\n",
        Some(false) => "processor\t: 0\nflags\t\t: fpu\npower management:\n\n",
        None => "processor\t: 0\nCPU implementer\t: 0x41\n",
    })
}

fn firmware(vendor: &str, product: &str) -> String {
    let name = if kernel::is_virtual_firmware(vendor, product) {
        "QEMU"
    } else {
        "Other"
    };
    format!("{name}\n")
}

/// A kernel's name without words that somebody may have put into it.
fn kernel_name(release: &str) -> String {
    const KNOWN: [&str; 22] = [
        "amd",
        "arm",
        "arch",
        "btrfs",
        "cloud",
        "default",
        "ecryptfs",
        "ext",
        "fc",
        "fuse",
        "generic",
        "gocryptfs",
        "hwe",
        "lowlatency",
        "lts",
        "microsoft",
        "overlay",
        "rt",
        "x",
        "xfs",
        "zen",
        "zfs",
    ];
    let mut name = String::new();
    let mut word = String::new();
    let flush = |word: &mut String, name: &mut String| {
        if KNOWN.contains(&word.as_str()) {
            name.push_str(word);
        } else if !word.is_empty() {
            name.push('y');
        }
        word.clear();
    };
    for c in release.chars() {
        if c.is_ascii_alphabetic() {
            word.push(c.to_ascii_lowercase());
        } else {
            flush(&mut word, &mut name);
            if c.is_ascii_digit() || matches!(c, '.' | '-' | '_' | '+' | '~') {
                name.push(c);
            }
        }
    }
    flush(&mut word, &mut name);
    name
}

/// As many sockets as were in use; those that wait for others keep their port, all lose their address.
fn socket_table(table: &Sockets, waiting: &str, digits: usize) -> String {
    let any = "0".repeat(digits);
    let mut text =
        "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
            .to_owned();
    let open = table.open.iter().map(|port| (*port, waiting));
    let rest = (table.open.len() as u64..table.in_use).map(|_| (0, "01"));
    for (number, (port, state)) in open.chain(rest).enumerate() {
        let tail = "00000000:00000000 00:00000000 00000000 0 0 0 1 0 100";
        write_line(
            &mut text,
            &format!("{number:4}: {any}:{port:04X} {any}:0000 {state} {tail}"),
        );
    }
    text
}

fn socket_counts(raw: &Raw, protocols: &[&str]) -> Result<String, Unparsable> {
    let mut text = String::new();
    // Each is asked for alone, so one that is not there takes none of the others away.
    for protocol in protocols {
        if let Ok(count) = sockets::in_use(raw, protocol) {
            write_line(&mut text, &format!("{protocol}: inuse {count} mem 0"));
        }
    }
    if text.is_empty() {
        Err(Unparsable)
    } else {
        Ok(text)
    }
}

fn apt_settings(raw: &Raw) -> Result<String, Unparsable> {
    let mut text = "// rebuilt\n".to_owned();
    for key in ["enable", "unattended-upgrade", "update-package-lists"] {
        let key = format!("apt::periodic::{key}");
        if let Some(value) = apt_conf::parse(raw)?.get(&key) {
            let value = if value == "0" { "0" } else { "1" };
            write_line(&mut text, &format!("{key} \"{value}\";"));
        }
    }
    Ok(text)
}

fn one_setting(settings: &ini::Ini, section: &str, key: &str) -> String {
    const KNOWN: [&str; 15] = [
        "yes", "no", "true", "false", "on", "off", "0", "1", "2", "3", "4", "stage", "apply", "check", "none",
    ];
    let value = ini::value(settings, section, key);
    let mut text = format!("[{section}]\n");
    if let Some(value) = value {
        let value = value.to_ascii_lowercase();
        let value = if KNOWN.contains(&value.as_str()) {
            &value
        } else {
            "?"
        };
        write_line(&mut text, &format!("{key}={value}"));
    }
    text
}

fn firewall_rules(filters: bool) -> &'static str {
    if filters {
        "flush ruleset\ntable inet filter { chain input { type filter hook input priority 0; policy drop; } }\n"
    } else {
        "flush ruleset\n"
    }
}

fn ssh_settings(settings: &sshd::Settings) -> String {
    let mut text = "# rebuilt\n".to_owned();
    let word = |value: bool| if value { "yes" } else { "no" };
    if settings.includes_parts {
        let ending = if settings.any_ending { "" } else { ".conf" };
        write_line(&mut text, &format!("Include /etc/ssh/sshd_config.d/*{ending}"));
    }
    if let Some(value) = settings.password {
        write_line(&mut text, &format!("PasswordAuthentication {}", word(value)));
    }
    if let Some(value) = settings.keyboard {
        write_line(
            &mut text,
            &format!("KbdInteractiveAuthentication {}", word(value)),
        );
    }
    if settings.somebody_with_password {
        write_line(&mut text, "Match User x\nPasswordAuthentication yes");
    }
    text
}

fn lock_settings(raw: &Raw) -> Result<String, Unparsable> {
    let ini = ini::kde(raw)?;
    let mut text = "[Daemon]\n".to_owned();
    for key in ["Autolock", "LockOnResume", "Timeout", "LockGrace"] {
        if let Some(value) = ini::value(&ini, "Daemon", key) {
            let plain = value == "true" || value == "false" || value.parse::<u64>().is_ok();
            write_line(&mut text, &format!("{key}={}", if plain { &value } else { "?" }));
        }
    }
    Ok(text)
}

fn is_switch(setting: GSetting) -> bool {
    matches!(
        setting,
        GSetting::GnomeLockEnabled
            | GSetting::CinnamonLockEnabled
            | GSetting::MateIdleActivation
            | GSetting::MateLockEnabled
            | GSetting::GnomeSoftwareDownload
            | GSetting::MintFlatpaks
            | GSetting::UbuntuLockOnSuspend
            | GSetting::CinnamonLockOnSuspend
            | GSetting::GnomeAutorunNever
            | GSetting::CinnamonAutorunNever
            | GSetting::MateAutorunNever
            | GSetting::DejaDupPeriodic
    )
}

fn bus(property: BusId, raw: &Raw) -> Rebuilt {
    match property {
        BusId::Names => {
            let mut names: Vec<String> = json::value(raw)?;
            names.retain(|name| KNOWN_NAMES.contains(&name.as_str()));
            to_json(&names)
        }
        BusId::WifiCurrent => to_json(&wifi::current(raw)?),
        BusId::WifiSaved => to_json(&wifi::saved(raw)?),
        BusId::DnsOverTls => {
            let mode: String = json::value(raw)?;
            match mode.as_str() {
                "yes" | "no" | "opportunistic" => to_json(&mode),
                _ => Err(Unparsable),
            }
        }
        BusId::FirewalldState => {
            let state: String = json::value(raw)?;
            match state.as_str() {
                "RUNNING" | "INIT" | "FAILED" => to_json(&state),
                _ => Err(Unparsable),
            }
        }
        BusId::Unit(_) => {
            let state: UnitState = json::value(raw)?;
            state.is_active()?;
            to_json(&UnitState {
                file: String::new(),
                ..state
            })
        }
    }
}
