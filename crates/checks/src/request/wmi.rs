//! Classes of Windows Management Instrumentation. Only reading, and only the properties that a check looks for.

/// A class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum WmiId {
    /// Antivirus programs that have registered with Windows.
    AntiVirus,
    /// Firewalls that have registered with Windows. Its own is not among them.
    Firewalls,
    /// What Defender says of itself.
    DefenderStatus,
    /// How Defender is set.
    DefenderSettings,
    /// Fixes that were installed.
    Fixes,
    /// What the computer offers to the network.
    Shares,
    /// On which disk each drive lies.
    Drives,
}

impl WmiId {
    /// The namespace.
    pub fn namespace(self) -> &'static str {
        match self {
            Self::AntiVirus | Self::Firewalls => r"root\SecurityCenter2",
            Self::DefenderStatus | Self::DefenderSettings => r"root\Microsoft\Windows\Defender",
            Self::Fixes | Self::Shares | Self::Drives => r"root\CIMV2",
        }
    }

    /// The class.
    pub fn class(self) -> &'static str {
        match self {
            Self::AntiVirus => "AntiVirusProduct",
            Self::Firewalls => "FirewallProduct",
            Self::DefenderStatus => "MSFT_MpComputerStatus",
            Self::DefenderSettings => "MSFT_MpPreference",
            Self::Fixes => "Win32_QuickFixEngineering",
            Self::Shares => "Win32_Share",
            Self::Drives => "Win32_LogicalDiskToPartition",
        }
    }

    /// The properties that leave the live half.
    pub fn properties(self) -> &'static [&'static str] {
        match self {
            Self::AntiVirus | Self::Firewalls => &["displayName", "pathToSignedProductExe", "productState"],
            Self::DefenderStatus => &[
                "AMRunningMode",
                "AntivirusSignatureAge",
                "IsTamperProtected",
                "RealTimeProtectionEnabled",
            ],
            Self::DefenderSettings => &["EnableControlledFolderAccess"],
            Self::Fixes => &["InstalledOn"],
            Self::Shares => &["Name", "Type"],
            Self::Drives => &["Antecedent", "Dependent"],
        }
    }

    /// For the list of what we read.
    pub fn template(self) -> &'static str {
        match self {
            Self::AntiVirus => {
                r"root\SecurityCenter2 AntiVirusProduct: displayName, pathToSignedProductExe, productState"
            }
            Self::Firewalls => {
                r"root\SecurityCenter2 FirewallProduct: displayName, pathToSignedProductExe, productState"
            }
            Self::DefenderStatus => {
                r"root\Microsoft\Windows\Defender MSFT_MpComputerStatus: AMRunningMode, AntivirusSignatureAge, IsTamperProtected, RealTimeProtectionEnabled"
            }
            Self::DefenderSettings => {
                r"root\Microsoft\Windows\Defender MSFT_MpPreference: EnableControlledFolderAccess"
            }
            Self::Fixes => r"root\CIMV2 Win32_QuickFixEngineering: InstalledOn",
            Self::Shares => r"root\CIMV2 Win32_Share: Name, Type",
            Self::Drives => r"root\CIMV2 Win32_LogicalDiskToPartition: Antecedent, Dependent",
        }
    }

    /// What the objects hold, for the list of what we read.
    pub fn answer(self) -> &'static str {
        match self {
            Self::AntiVirus | Self::Firewalls => {
                "`program` stands for the path: `present`, `absent`, or `unseen` where it is no plain path; of `productState` the bits `0xF000` tell: 0 off, 1 on, 2 paused, 3 expired; `0x00F0` is 0 for fresh signatures"
            }
            Self::DefenderStatus => {
                "`AMRunningMode`: `Normal`, `Passive Mode`, `SxS Passive Mode`, `EDR Block Mode` or `Not running`; it and `IsTamperProtected` may be left out; 65535 days: never"
            }
            Self::DefenderSettings => "0 off, 1 on, 2 to 4 only note down",
            Self::Fixes => {
                "in the manner of the country, as `11/23/2026`, `23/11/2026` or `23.11.2026`, or `2026-11-23`; where two readings are dates, the verdict must be the same for both"
            }
            Self::Shares => {
                "`hidden` stands for the name: whether it ends in `$`; `Type` is 0 for a folder and 1 for a printer; those of the system itself add 2147483648, and 2147483651 is always there while folders can be shared"
            }
            Self::Drives => {
                "`drive` and `disk` stand for the two objects: a letter and the number of its disk"
            }
        }
    }
}
