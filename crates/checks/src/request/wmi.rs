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
}

impl WmiId {
    /// The namespace.
    pub fn namespace(self) -> &'static str {
        match self {
            Self::AntiVirus | Self::Firewalls => r"root\SecurityCenter2",
            Self::DefenderStatus | Self::DefenderSettings => r"root\Microsoft\Windows\Defender",
            Self::Fixes => r"root\CIMV2",
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
        }
    }
}
