//! Keys of the Windows registry. Of each, only the values and the keys below that a check looks for leave the live
//! half.

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each template below says which key it is")]
pub enum KeyId {
    CurrentVersion,
    Windows,
    Store,
    StoreUpdate,
    PolicyStore,
    Bios,
    Policies,
    PolicyWindows,
    PolicyUpdate,
    PolicyAutoUpdate,
    PolicySmartScreen,
    PolicyEdge,
    PolicyFirewall,
    PolicyFirewallProfile(FirewallProfile),
    PolicyNt,
    PolicyTerminal,
    PolicyPower,
    PolicyPowerSettings,
    PolicyWake,
    PolicyTime,
    PolicyTimeParameters,
    Winlogon,
    SignInScreen,
    MachinePolicies,
    MachinePolicyExplorer,
    PolicySystem,
    Services,
    Service(Service),
    ServerSettings,
    NetworkSettings,
    NameSettings,
    PolicyNames,
    TimeParameters,
    MicrosoftUpdate,
    UpdateInterface,
    UpdateSettings,
    Servicing,
    AutoUpdate,
    FirewallProfile(FirewallProfile),
    Control,
    TerminalServer,
    SecureBoot,
    SecureBootState,
    CodeIntegrity,
    CodeIntegrityPolicy,
    DeviceGuard,
    DeviceGuardScenarios,
    MemoryIntegrity,
    Explorer,
    UserMicrosoft,
    UserWindows,
    UserInternet,
    MachineInternet,
    PolicyWindowsVersion,
    PolicyInternet,
    UserFolders,
    UserFileHistory,
    UserVersionPolicies,
    UserPolicyExplorer,
    UserShell,
    UserAutoplay,
    UserExplorer,
    UserEdge,
    UserEdgeSmartScreen,
    UserOffice,
    UserOffice16,
    OfficeProgram(OfficeProgram),
    OfficeSecurity(OfficeProgram),
    OfficeTrusted(OfficeProgram),
    UserSoftware,
    UserPolicyRoot,
    UserPolicies,
    PolicyOffice,
    PolicyOffice16,
    PolicyOfficeProgram(OfficeProgram),
    PolicyOfficeSecurity(OfficeProgram),
    UserPolicyWindows,
    UserPolicyPanel,
    UserPolicyDesktop,
    UserDesktop,
}

/// A kind of network of the firewall of Windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the kinds")]
pub enum FirewallProfile {
    Standard,
    Public,
    Domain,
    /// The same networks as `Standard`, by the name that newer policies use.
    Private,
}

/// A service of Windows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the services")]
pub enum Service {
    WindowsUpdate,
    UpdateOrchestrator,
    /// Offers folders and printers to the network.
    Server,
    /// The half of it that speaks the oldest protocol.
    OldServer,
    Time,
}

/// Services of backup programs whose plans lie where only their maker looks: Acronis, Backblaze, Duplicati, Macrium,
/// `UrBackup` and Veeam.
pub(crate) const BACKUP_SERVICES: [&str; 8] = [
    "AcrSch2Svc",
    "AcronisAgent",
    "Duplicati",
    "MacriumService",
    "ReflectService",
    "UrBackupClientBackend",
    "VeeamEndpointBackupSvc",
    "bzserv",
];

/// A program that runs macros.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names of the programs")]
pub enum OfficeProgram {
    Word,
    Excel,
    PowerPoint,
}

impl FirewallProfile {
    /// Every kind for which a person has a setting.
    pub const ALL: [Self; 3] = [Self::Standard, Self::Public, Self::Domain];

    /// Every name under which a policy may stand.
    pub const POLICIES: [Self; 4] = [Self::Standard, Self::Private, Self::Public, Self::Domain];

    /// The names under which the policy for these networks may stand.
    pub(crate) fn policies(self) -> &'static [Self] {
        match self {
            Self::Standard | Self::Private => &[Self::Private, Self::Standard],
            Self::Public => &[Self::Public],
            Self::Domain => &[Self::Domain],
        }
    }

    /// The networks, as a text names them.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Standard | Self::Private => "private",
            Self::Public => "public",
            Self::Domain => "domain",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Standard => "StandardProfile",
            Self::Public => "PublicProfile",
            Self::Domain => "DomainProfile",
            Self::Private => "PrivateProfile",
        }
    }
}

impl Service {
    /// Every service.
    pub const ALL: [Self; 5] = [
        Self::WindowsUpdate,
        Self::UpdateOrchestrator,
        Self::Server,
        Self::OldServer,
        Self::Time,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::WindowsUpdate => "wuauserv",
            Self::UpdateOrchestrator => "UsoSvc",
            Self::Server => "LanmanServer",
            Self::OldServer => "srv",
            Self::Time => "W32Time",
        }
    }
}

impl OfficeProgram {
    /// Every program.
    pub const ALL: [Self; 3] = [Self::Word, Self::Excel, Self::PowerPoint];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Word => "Word",
            Self::Excel => "Excel",
            Self::PowerPoint => "PowerPoint",
        }
    }
}

impl KeyId {
    /// Every key, with every parameter.
    pub fn all() -> Vec<Self> {
        let mut all = vec![
            Self::CurrentVersion,
            Self::Windows,
            Self::Store,
            Self::StoreUpdate,
            Self::PolicyStore,
            Self::Bios,
            Self::Policies,
            Self::PolicyWindows,
            Self::PolicyUpdate,
            Self::PolicyAutoUpdate,
            Self::PolicySmartScreen,
            Self::PolicyEdge,
            Self::PolicyFirewall,
            Self::PolicyNt,
            Self::PolicyTerminal,
            Self::PolicyPower,
            Self::PolicyPowerSettings,
            Self::PolicyWake,
            Self::PolicyTime,
            Self::PolicyTimeParameters,
            Self::Winlogon,
            Self::SignInScreen,
            Self::MachinePolicies,
            Self::MachinePolicyExplorer,
            Self::PolicySystem,
            Self::Services,
            Self::ServerSettings,
            Self::NetworkSettings,
            Self::NameSettings,
            Self::PolicyNames,
            Self::TimeParameters,
            Self::MicrosoftUpdate,
            Self::UpdateInterface,
            Self::UpdateSettings,
            Self::Servicing,
            Self::AutoUpdate,
            Self::Control,
            Self::TerminalServer,
            Self::SecureBoot,
            Self::SecureBootState,
            Self::CodeIntegrity,
            Self::CodeIntegrityPolicy,
            Self::DeviceGuard,
            Self::DeviceGuardScenarios,
            Self::MemoryIntegrity,
            Self::Explorer,
            Self::UserMicrosoft,
            Self::UserWindows,
            Self::UserInternet,
            Self::MachineInternet,
            Self::PolicyWindowsVersion,
            Self::PolicyInternet,
            Self::UserFolders,
            Self::UserFileHistory,
            Self::UserVersionPolicies,
            Self::UserPolicyExplorer,
            Self::UserShell,
            Self::UserAutoplay,
            Self::UserExplorer,
            Self::UserEdge,
            Self::UserEdgeSmartScreen,
            Self::UserOffice,
            Self::UserOffice16,
            Self::UserSoftware,
            Self::UserPolicyRoot,
            Self::UserPolicies,
            Self::PolicyOffice,
            Self::PolicyOffice16,
            Self::UserPolicyWindows,
            Self::UserPolicyPanel,
            Self::UserPolicyDesktop,
            Self::UserDesktop,
        ];
        all.extend(FirewallProfile::POLICIES.map(Self::PolicyFirewallProfile));
        all.extend(FirewallProfile::ALL.map(Self::FirewallProfile));
        all.extend(Service::ALL.map(Self::Service));
        all.extend(OfficeProgram::ALL.map(Self::OfficeProgram));
        all.extend(OfficeProgram::ALL.map(Self::OfficeSecurity));
        all.extend(OfficeProgram::ALL.map(Self::OfficeTrusted));
        all.extend(OfficeProgram::ALL.map(Self::PolicyOfficeProgram));
        all.extend(OfficeProgram::ALL.map(Self::PolicyOfficeSecurity));
        all
    }

    /// The key; what stands in angle brackets is a parameter from a closed list.
    pub fn template(self) -> &'static str {
        match self {
            Self::CurrentVersion => r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion",
            Self::Windows => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion",
            Self::Store => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsStore",
            Self::StoreUpdate => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsStore\WindowsUpdate",
            Self::PolicyStore => r"HKLM\SOFTWARE\Policies\Microsoft\WindowsStore",
            Self::Bios => r"HKLM\HARDWARE\DESCRIPTION\System\BIOS",
            Self::Policies => r"HKLM\SOFTWARE\Policies\Microsoft",
            Self::PolicyWindows => r"HKLM\SOFTWARE\Policies\Microsoft\Windows",
            Self::PolicyUpdate => r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate",
            Self::PolicyAutoUpdate => r"HKLM\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate\AU",
            Self::PolicySmartScreen => r"HKLM\SOFTWARE\Policies\Microsoft\Windows\System",
            Self::PolicyEdge => r"HKLM\SOFTWARE\Policies\Microsoft\Edge",
            Self::PolicyFirewall => r"HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall",
            Self::PolicyFirewallProfile(_) => r"HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\<network>",
            Self::PolicyNt => r"HKLM\SOFTWARE\Policies\Microsoft\Windows NT",
            Self::PolicyTerminal => r"HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services",
            Self::PolicyPower => r"HKLM\SOFTWARE\Policies\Microsoft\Power",
            Self::PolicyPowerSettings => r"HKLM\SOFTWARE\Policies\Microsoft\Power\PowerSettings",
            Self::PolicyWake => {
                r"HKLM\SOFTWARE\Policies\Microsoft\Power\PowerSettings\0e796bdb-100d-47d6-a2d5-f7d2daa51f51"
            }
            Self::PolicyTime => r"HKLM\SOFTWARE\Policies\Microsoft\W32Time",
            Self::PolicyTimeParameters => r"HKLM\SOFTWARE\Policies\Microsoft\W32Time\Parameters",
            Self::Winlogon => r"HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon",
            Self::SignInScreen => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Authentication\LogonUI",
            Self::MachinePolicies => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies",
            Self::MachinePolicyExplorer => {
                r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer"
            }
            Self::PolicySystem => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System",
            Self::Services => r"HKLM\SYSTEM\CurrentControlSet\Services",
            Self::Service(_) => r"HKLM\SYSTEM\CurrentControlSet\Services\<service>",
            Self::ServerSettings => r"HKLM\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters",
            Self::NetworkSettings => r"HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters",
            Self::NameSettings => r"HKLM\SYSTEM\CurrentControlSet\Services\Dnscache\Parameters",
            Self::PolicyNames => r"HKLM\SOFTWARE\Policies\Microsoft\Windows NT\DNSClient",
            Self::TimeParameters => r"HKLM\SYSTEM\CurrentControlSet\Services\W32Time\Parameters",
            Self::MicrosoftUpdate => r"HKLM\SOFTWARE\Microsoft\WindowsUpdate",
            Self::UpdateInterface => r"HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX",
            Self::UpdateSettings => r"HKLM\SOFTWARE\Microsoft\WindowsUpdate\UX\Settings",
            Self::Servicing => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing",
            Self::AutoUpdate => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update",
            Self::FirewallProfile(_) => {
                r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\<network>"
            }
            Self::Control => r"HKLM\SYSTEM\CurrentControlSet\Control",
            Self::TerminalServer => r"HKLM\SYSTEM\CurrentControlSet\Control\Terminal Server",
            Self::SecureBoot => r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot",
            Self::SecureBootState => r"HKLM\SYSTEM\CurrentControlSet\Control\SecureBoot\State",
            Self::CodeIntegrity => r"HKLM\SYSTEM\CurrentControlSet\Control\CI",
            Self::CodeIntegrityPolicy => r"HKLM\SYSTEM\CurrentControlSet\Control\CI\Policy",
            Self::DeviceGuard => r"HKLM\SYSTEM\CurrentControlSet\Control\DeviceGuard",
            Self::DeviceGuardScenarios => r"HKLM\SYSTEM\CurrentControlSet\Control\DeviceGuard\Scenarios",
            Self::MemoryIntegrity => {
                r"HKLM\SYSTEM\CurrentControlSet\Control\DeviceGuard\Scenarios\HypervisorEnforcedCodeIntegrity"
            }
            Self::Explorer => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer",
            Self::UserMicrosoft => r"HKCU\SOFTWARE\Microsoft",
            Self::UserWindows => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion",
            Self::UserInternet => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings",
            Self::MachineInternet => r"HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings",
            Self::PolicyWindowsVersion => r"HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion",
            Self::PolicyInternet => {
                r"HKLM\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\Internet Settings"
            }
            Self::UserFolders => {
                r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\User Shell Folders"
            }
            Self::UserFileHistory => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\FileHistory",
            Self::UserVersionPolicies => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies",
            Self::UserPolicyExplorer => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer",
            Self::UserShell => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer",
            Self::UserAutoplay => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\AutoplayHandlers",
            Self::UserExplorer => r"HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\Advanced",
            Self::UserEdge => r"HKCU\SOFTWARE\Microsoft\Edge",
            Self::UserEdgeSmartScreen => r"HKCU\SOFTWARE\Microsoft\Edge\SmartScreenEnabled",
            Self::UserOffice => r"HKCU\SOFTWARE\Microsoft\Office",
            Self::UserOffice16 => r"HKCU\SOFTWARE\Microsoft\Office\16.0",
            Self::OfficeProgram(_) => r"HKCU\SOFTWARE\Microsoft\Office\16.0\<program>",
            Self::OfficeSecurity(_) => r"HKCU\SOFTWARE\Microsoft\Office\16.0\<program>\Security",
            Self::OfficeTrusted(_) => {
                r"HKCU\SOFTWARE\Microsoft\Office\16.0\<program>\Security\Trusted Locations"
            }
            Self::UserSoftware => r"HKCU\SOFTWARE",
            Self::UserPolicyRoot => r"HKCU\SOFTWARE\Policies",
            Self::UserPolicies => r"HKCU\SOFTWARE\Policies\Microsoft",
            Self::PolicyOffice => r"HKCU\SOFTWARE\Policies\Microsoft\Office",
            Self::PolicyOffice16 => r"HKCU\SOFTWARE\Policies\Microsoft\Office\16.0",
            Self::PolicyOfficeProgram(_) => r"HKCU\SOFTWARE\Policies\Microsoft\Office\16.0\<program>",
            Self::PolicyOfficeSecurity(_) => {
                r"HKCU\SOFTWARE\Policies\Microsoft\Office\16.0\<program>\Security"
            }
            Self::UserPolicyWindows => r"HKCU\SOFTWARE\Policies\Microsoft\Windows",
            Self::UserPolicyPanel => r"HKCU\SOFTWARE\Policies\Microsoft\Windows\Control Panel",
            Self::UserPolicyDesktop => r"HKCU\SOFTWARE\Policies\Microsoft\Windows\Control Panel\Desktop",
            Self::UserDesktop => r"HKCU\Control Panel\Desktop",
        }
    }

    /// The parameter as text.
    pub fn parameter(self) -> Option<String> {
        let name = match self {
            Self::PolicyFirewallProfile(profile) | Self::FirewallProfile(profile) => profile.name(),
            Self::Service(service) => service.name(),
            Self::OfficeProgram(program)
            | Self::OfficeSecurity(program)
            | Self::OfficeTrusted(program)
            | Self::PolicyOfficeProgram(program)
            | Self::PolicyOfficeSecurity(program) => program.name(),
            _ => return None,
        };
        Some(name.to_owned())
    }

    /// The whole key.
    pub fn path(self) -> String {
        super::fill(self.template(), self.parameter().as_deref())
    }

    /// The values that a check looks for; no others leave the live half. The empty name is the key's own value.
    pub fn values(self) -> &'static [&'static str] {
        match self {
            Self::CurrentVersion => &["CurrentBuild", "EditionID", "InstallationType", "UBR"],
            Self::Bios => &["SystemManufacturer", "SystemProductName"],
            Self::StoreUpdate | Self::PolicyStore => &["AutoDownload"],
            Self::PolicyAutoUpdate => &["AUOptions", "NoAutoUpdate"],
            Self::PolicySmartScreen => &["EnableSmartScreen"],
            Self::PolicyEdge | Self::Explorer => &["SmartScreenEnabled"],
            Self::PolicyFirewallProfile(_) | Self::FirewallProfile(_) => &["EnableFirewall"],
            Self::PolicyTerminal | Self::TerminalServer => &["fDenyTSConnections"],
            Self::PolicyWake => &["ACSettingIndex", "DCSettingIndex"],
            Self::PolicyTimeParameters | Self::TimeParameters => &["Type"],
            Self::Winlogon => &["AutoAdminLogon"],
            Self::SignInScreen => &["LastLoggedOnProvider"],
            Self::MachinePolicyExplorer | Self::UserPolicyExplorer => &["NoDriveTypeAutoRun"],
            Self::UserAutoplay => &["DisableAutoplay"],
            Self::PolicySystem => &[
                "ConsentPromptBehaviorAdmin",
                "EnableLUA",
                "InactivityTimeoutSecs",
                "PromptOnSecureDesktop",
            ],
            Self::Service(_) => &["Start"],
            Self::ServerSettings => &["SMB1"],
            Self::NetworkSettings => &["DataBasePath"],
            Self::NameSettings => &["EnableAutoDoh"],
            Self::PolicyNames => &["DoHPolicy"],
            Self::UserInternet | Self::MachineInternet => &["AutoConfigURL", "ProxyEnable"],
            Self::PolicyInternet => &["ProxySettingsPerUser"],
            Self::UserFolders => &["Desktop", "My Pictures", "Personal"],
            Self::UserFileHistory => &["ProtectedUpToTime"],
            Self::UpdateSettings => &["PauseUpdatesExpiryTime"],
            Self::SecureBootState => &["UEFISecureBootEnabled"],
            Self::CodeIntegrityPolicy => &["VerifiedAndReputablePolicyState"],
            Self::MemoryIntegrity => &["Enabled"],
            Self::UserExplorer => &["HideFileExt"],
            Self::UserEdgeSmartScreen => &[""],
            Self::OfficeSecurity(_) | Self::PolicyOfficeSecurity(_) => &["VBAWarnings"],
            Self::OfficeTrusted(_) => &["AllowNetworkLocations"],
            Self::UserPolicyDesktop => &[
                "SCRNSAVE.EXE",
                "ScreenSaveActive",
                "ScreenSaveTimeOut",
                "ScreenSaverIsSecure",
            ],
            Self::UserDesktop => &[
                "DelayLockInterval",
                "SCRNSAVE.EXE",
                "ScreenSaveActive",
                "ScreenSaveTimeOut",
                "ScreenSaverIsSecure",
            ],
            _ => &[],
        }
    }

    /// Whether Windows keeps the value as text (`REG_SZ`); the others are numbers (`REG_DWORD`).
    pub fn is_text(self, value: &str) -> bool {
        match self {
            Self::CurrentVersion => value != "UBR",
            Self::UserInternet | Self::MachineInternet => value != "ProxyEnable",
            Self::UserDesktop => value != "DelayLockInterval",
            Self::Bios
            | Self::PolicyTimeParameters
            | Self::Winlogon
            | Self::SignInScreen
            | Self::TimeParameters
            | Self::Explorer
            | Self::UpdateSettings
            | Self::NetworkSettings
            | Self::UserFolders
            | Self::UserPolicyDesktop => true,
            _ => false,
        }
    }

    /// The keys right below that a check looks for.
    pub fn keys(self) -> Vec<String> {
        let own = self.path();
        let below = |key: Self| {
            let path = key.path();
            let (above, name) = path.rsplit_once('\\')?;
            (above == own).then(|| name.to_owned())
        };
        let mut names: Vec<String> = Self::all().into_iter().filter_map(below).collect();
        match self {
            Self::Servicing => names.push("RebootPending".to_owned()),
            Self::AutoUpdate => names.push("RebootRequired".to_owned()),
            Self::Services => names.extend(BACKUP_SERVICES.map(str::to_owned)),
            _ => {}
        }
        names
    }

    /// The key above and the name there, for telling "absent" from "not seen".
    pub(crate) fn parent(self) -> Option<(Self, String)> {
        let path = self.path();
        let (above, name) = path.rsplit_once('\\')?;
        let parent = Self::all().into_iter().find(|key| key.path() == above)?;
        Some((parent, name.to_owned()))
    }
}
