//! Calls of Windows. Each only reads, and none asks the person.
#![expect(unsafe_code, reason = "the functions of Windows are C")]

use super::super::json;
use super::names;
use super::registry;
use super::tables::{self, Layout};
use crate::parse::certificate::Store;
use crate::parse::json::{
    Accounts, Chip, Listeners, ServiceState, Sleep, Switch, Uptime, WakePassword, WirelessCards, to_hex,
};
use crate::parse::roots;
use crate::raw::{Answer, Failure};
use crate::request::{KeyId, KeyPlace, NativeId};
use std::ffi::c_void;
use std::path::{Path, PathBuf};
use windows::Win32::Foundation::{
    CloseHandle, ERROR_ACCESS_DENIED, ERROR_FILE_NOT_FOUND, ERROR_INSUFFICIENT_BUFFER, ERROR_INVALID_DRIVE,
    ERROR_PATH_NOT_FOUND, ERROR_SERVICE_DOES_NOT_EXIST, ERROR_SUCCESS, HANDLE, HLOCAL, LocalFree,
    PROPERTYKEY, TBS_E_TPM_NOT_FOUND,
};
use windows::Win32::NetworkManagement::IpHelper::{
    GetExtendedTcpTable, GetExtendedUdpTable, GetIfTable, MIB_IFTABLE, TCP_TABLE_OWNER_PID_LISTENER,
    UDP_TABLE_OWNER_PID,
};
use windows::Win32::NetworkManagement::NetManagement::{
    FILTER_NORMAL_ACCOUNT, MAX_PREFERRED_LENGTH, NERR_Success, NetApiBufferFree, NetUserEnum,
    UF_ACCOUNTDISABLE, UF_PASSWD_NOTREQD, USER_INFO_20,
};
use windows::Win32::Networking::WinSock::{AF_INET, AF_INET6};
use windows::Win32::Security::Cryptography::{
    CERT_CONTEXT, CERT_KEY_PROV_INFO_PROP_ID, CERT_OPEN_STORE_FLAGS, CERT_QUERY_ENCODING_TYPE,
    CERT_SHA1_HASH_PROP_ID, CERT_STORE_OPEN_EXISTING_FLAG, CERT_STORE_PROV_SYSTEM_REGISTRY_W,
    CERT_STORE_READONLY_FLAG, CERT_SYSTEM_STORE_CURRENT_USER_GROUP_POLICY_ID,
    CERT_SYSTEM_STORE_CURRENT_USER_ID, CERT_SYSTEM_STORE_LOCAL_MACHINE_ENTERPRISE_ID,
    CERT_SYSTEM_STORE_LOCAL_MACHINE_GROUP_POLICY_ID, CERT_SYSTEM_STORE_LOCAL_MACHINE_ID,
    CERT_SYSTEM_STORE_LOCATION_SHIFT, CertCloseStore, CertEnumCertificatesInStore,
    CertGetCertificateContextProperty, CertOpenStore, CertOpenSystemStoreW, HCERTSTORE,
};
use windows::Win32::Security::{
    GetTokenInformation, IsWellKnownSid, SID_AND_ATTRIBUTES, TOKEN_GROUPS, TOKEN_QUERY, TokenGroups,
    WinBuiltinAdministratorsSid,
};
use windows::Win32::System::Com::{COINIT_APARTMENTTHREADED, CoInitializeEx, CoTaskMemFree, CoUninitialize};
use windows::Win32::System::Power::{
    GetSystemPowerStatus, PowerGetActiveScheme, PowerReadACValueIndex, PowerReadDCValueIndex,
    SYSTEM_POWER_STATUS,
};
use windows::Win32::System::Registry::{HKEY, RegQueryValueExW};
use windows::Win32::System::Services::{
    OpenSCManagerW, OpenServiceW, QueryServiceStatus, SC_MANAGER_CONNECT, SERVICE_QUERY_STATUS,
    SERVICE_STATUS, SERVICE_STOPPED,
};
use windows::Win32::System::SystemInformation::{GetSystemWindowsDirectoryW, GetTickCount64};
use windows::Win32::System::Threading::{
    GetCurrentProcess, OpenProcess, OpenProcessToken, PROCESS_QUERY_LIMITED_INFORMATION,
};
use windows::Win32::System::TpmBaseServices::{TPM_DEVICE_INFO, Tbsi_GetDeviceInfo};
use windows::Win32::UI::Shell::PropertiesSystem::PSGetPropertyKeyFromName;
use windows::Win32::UI::Shell::{
    FOLDERID_Desktop, FOLDERID_Documents, FOLDERID_Downloads, FOLDERID_Profile, IShellItem2, KF_FLAG_DEFAULT,
    SHCreateItemFromParsingName, SHGetKnownFolderPath,
};
use windows::core::{GUID, HRESULT, HSTRING, Owned, PCWSTR, w};

/// `GUID_SLEEP_SUBGROUP` and, in it, `GUID_STANDBY_TIMEOUT`.
const SLEEP: GUID = GUID::from_u128(0x238c_9fa8_0aad_41ed_83f4_97be_242c_8f20);
const STANDBY: GUID = GUID::from_u128(0x29f6_c1db_86da_48c5_9fdb_f2b6_7b1f_44da);
/// `NO_SUBGROUP_GUID` and, in it, `GUID_LOCK_CONSOLE_ON_WAKE`.
const NO_GROUP: GUID = GUID::from_u128(0xfea3_413e_7e05_4911_9a71_7003_31f1_c294);
const LOCK_ON_WAKE: GUID = GUID::from_u128(0x0e79_6bdb_100d_47d6_a2d5_f7d2_daa5_1f51);

/// Root certificates that come with Windows itself, by their SHA-1, as `certutil` shows it: Microsoft's own, and three of
/// others that its oldest signatures need. After the list of roots that Microsoft requires (article 293781) and the
/// list of signify's store of Authenticode.
const WINDOWS_ROOTS: [&str; 12] = [
    "0119e81be9a14cd8e22f40ac118c687ecba3f4d8",
    "06f1aa330b927b753a40e68cdf22e34bcbef3352",
    "18f7c1fcc3090203fd5baa2f861a754976c8dd25",
    "245c97df7514e7cf2df8be72ae957b9e04741e85",
    "31f9fc8ba3805986b721ea7295c65b3a44534274",
    "3b1efd3a66ea28b16697394703a72ca340a05bd5",
    "7f88cd7223f3c813818c994614a89c99fa3b5247",
    "8f43288ad272f3103b6fb1428485ea3014c0bcfe",
    "92b46c76e13054e104f230517e6e504d43ab10b5",
    "a43489159a520f0d93d032ccaf37e7fe20a8b419",
    "be36a4562fb2ee05dbb3d32323adf445084ed656",
    "cdd4eeae6000ac7f40c3802c171e30148030c072",
];

/// A table of sockets that keeps growing is asked for so often.
const TRIES: usize = 5;
/// How the number of the guest's account ends, in every language.
const GUEST: u32 = 501;
/// What `GetSystemPowerStatus` says where there is no battery.
const NO_BATTERY: u8 = 128;

pub(super) fn ask(native: &NativeId) -> Answer {
    match native {
        NativeId::DiskProtection => json(&disk_protection()?),
        NativeId::DriveProtection(drive) => json(&protection_of(&format!(r"{drive}:\"))?),
        NativeId::AddedRoots => json(&added_roots()?),
        NativeId::NameServers => json(&names::servers()?),
        NativeId::WirelessCards => json(&wireless_cards()?),
        NativeId::Listeners => json(&listeners()?),
        NativeId::Uptime => json(&Uptime {
            // SAFETY: takes nothing and cannot fail.
            milliseconds: unsafe { GetTickCount64() },
        }),
        NativeId::Sleep => json(&sleep()?),
        NativeId::Battery => json(&has_battery()?),
        NativeId::WakePassword => json(&wake_password()?),
        NativeId::SignInPassword => json(&has_sign_in_password()?),
        NativeId::Administrator => json(&is_administrator()?),
        NativeId::Accounts => json(&accounts()?),
        NativeId::SecurityChip => json(&security_chip()?),
        NativeId::Certificates => json(&certificates()?),
        NativeId::ToolService(tool) => json(&service(tool.name())?),
        _ => Err(Failure::Unsupported),
    }
}

/// The person's folder, as Windows knows it and not as the environment says.
pub(in crate::live) fn home() -> Option<PathBuf> {
    known_folder(&FOLDERID_Profile)
}

/// A folder of the person, wherever it was moved to.
pub(in crate::live) fn folder(_: &Path, place: KeyPlace) -> Result<Option<PathBuf>, Failure> {
    let id = match place {
        KeyPlace::Downloads => FOLDERID_Downloads,
        KeyPlace::Desktop => FOLDERID_Desktop,
        KeyPlace::Documents => FOLDERID_Documents,
    };
    known_folder(&id).map(Some).ok_or(Failure::Missing)
}

fn known_folder(id: &GUID) -> Option<PathBuf> {
    // SAFETY: the id is a constant of Windows; the text that comes back is copied and given back once.
    unsafe {
        let path = SHGetKnownFolderPath(id, KF_FLAG_DEFAULT, None).ok()?;
        let text = path.to_string();
        CoTaskMemFree(Some(path.as_ptr().cast::<c_void>()));
        text.ok().map(PathBuf::from).filter(|folder| folder.is_absolute())
    }
}

/// Whether a process of this number runs.
pub(in crate::live) fn is_running(process: u32) -> bool {
    // SAFETY: a handle that was opened is closed; nothing else is done with it.
    unsafe {
        match OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, false, process) {
            Ok(handle) => {
                let _ = CloseHandle(handle);
                true
            }
            // Somebody else's process cannot be opened, but it is there.
            Err(error) => error.code() == HRESULT::from_win32(5),
        }
    }
}

/// Keeps COM ready on this thread.
struct Com;

impl Com {
    fn new() -> Result<Self, Failure> {
        // SAFETY: undone once, when this value goes.
        unsafe { CoInitializeEx(None, COINIT_APARTMENTTHREADED) }
            .ok()
            .map(|()| Self)
            .map_err(|_| Failure::failed())
    }
}

impl Drop for Com {
    fn drop(&mut self) {
        // SAFETY: answers the initialisation of the same thread.
        unsafe { CoUninitialize() };
    }
}

/// The folder of Windows, as it knows it itself and not as the environment says.
pub(in crate::live) fn system_folder() -> Result<PathBuf, Failure> {
    windows_folder().map(PathBuf::from)
}

fn windows_folder() -> Result<String, Failure> {
    let mut folder = [0_u16; 260];
    // SAFETY: the buffer is as long as it says.
    let length = unsafe { GetSystemWindowsDirectoryW(Some(&mut folder)) };
    let length = usize::try_from(length).map_err(|_| Failure::failed())?;
    let folder = folder.get(..length).ok_or_else(Failure::failed)?;
    String::from_utf16(folder).map_err(|_| Failure::failed())
}

fn disk_protection() -> Result<i32, Failure> {
    let folder = windows_folder()?;
    protection_of(folder.get(..3).ok_or_else(Failure::failed)?)
}

/// `System.Volume.BitLockerProtection` of a drive: the same number that Explorer shows a lock by.
fn protection_of(drive: &str) -> Result<i32, Failure> {
    let _com = Com::new()?;
    let mut key = PROPERTYKEY::default();
    // SAFETY: both pointers outlive the calls, and COM is ready on this thread.
    let value = unsafe {
        PSGetPropertyKeyFromName(w!("System.Volume.BitLockerProtection"), &raw mut key)
            .and_then(|()| SHCreateItemFromParsingName(&HSTRING::from(drive), None))
            .and_then(|item: IShellItem2| item.GetInt32(&raw const key))
    };
    value.map_err(|error| match error.code() {
        // A drive that is not plugged in.
        code if [ERROR_FILE_NOT_FOUND, ERROR_PATH_NOT_FOUND, ERROR_INVALID_DRIVE]
            .iter()
            .any(|missing| missing.to_hresult() == code) =>
        {
            Failure::Missing
        }
        _ => Failure::failed(),
    })
}

fn listeners() -> Result<Listeners, Failure> {
    let tcp = |family: u32, layout: Layout| {
        table(layout, |buffer, size| {
            // SAFETY: the buffer is at least as long as `size` says.
            unsafe { GetExtendedTcpTable(buffer, size, false, family, TCP_TABLE_OWNER_PID_LISTENER, 0) }
        })
    };
    let udp = |family: u32, layout: Layout| {
        table(layout, |buffer, size| {
            // SAFETY: the buffer is at least as long as `size` says.
            unsafe { GetExtendedUdpTable(buffer, size, false, family, UDP_TABLE_OWNER_PID, 0) }
        })
    };
    let (four, six) = (u32::from(AF_INET.0), u32::from(AF_INET6.0));
    let sorted = |mut ports: Vec<u16>| {
        ports.sort_unstable();
        ports.dedup();
        ports
    };
    Ok(Listeners {
        tcp: sorted([tcp(four, tables::TCP4)?, tcp(six, tables::TCP6)?].concat()),
        udp: sorted([udp(four, tables::UDP4)?, udp(six, tables::UDP6)?].concat()),
    })
}

fn table(layout: Layout, ask: impl Fn(Option<*mut c_void>, *mut u32) -> u32) -> Result<Vec<u16>, Failure> {
    tables::ports(&filled(ask)?, layout)
}

/// Asks for a table until the buffer is long enough.
fn filled(ask: impl Fn(Option<*mut c_void>, *mut u32) -> u32) -> Result<Vec<u32>, Failure> {
    let mut size = 0_u32;
    let mut buffer: Vec<u32> = Vec::new();
    for _ in 0..TRIES {
        let place = (!buffer.is_empty()).then(|| buffer.as_mut_ptr().cast::<c_void>());
        let code = ask(place, &raw mut size);
        if code == ERROR_SUCCESS.0 && place.is_some() {
            return Ok(buffer);
        }
        if code != ERROR_INSUFFICIENT_BUFFER.0 {
            return Err(Failure::failed());
        }
        let words = usize::try_from(size).map_err(|_| Failure::failed())?.div_ceil(4) + 64;
        buffer = vec![0; words];
        size = u32::try_from(words * 4).map_err(|_| Failure::failed())?;
    }
    Err(Failure::failed())
}

/// The power scheme in use.
fn active_scheme() -> Result<GUID, Failure> {
    let mut scheme = std::ptr::null_mut::<GUID>();
    // SAFETY: the pointer outlives the call; what it points to afterwards is read and given back once.
    unsafe {
        if PowerGetActiveScheme(None, &raw mut scheme) != ERROR_SUCCESS || scheme.is_null() {
            return Err(Failure::failed());
        }
        let active = *scheme;
        LocalFree(Some(HLOCAL(scheme.cast::<c_void>())));
        Ok(active)
    }
}

/// On mains power, which waits longest. Where the setting is hidden, the system asks for the password.
fn sleep() -> Result<Sleep, Failure> {
    let active = active_scheme()?;
    let read = |group: &GUID, setting: &GUID| {
        let mut value = 0_u32;
        // SAFETY: every pointer outlives the call.
        let code =
            unsafe { PowerReadACValueIndex(None, Some(&active), Some(group), Some(setting), &raw mut value) };
        (code == ERROR_SUCCESS).then_some(value)
    };
    Ok(Sleep {
        after: read(&SLEEP, &STANDBY).ok_or_else(Failure::failed)?.into(),
        asks: read(&NO_GROUP, &LOCK_ON_WAKE).is_none_or(|value| value != 0),
    })
}

/// A setting that a computer does not have is hidden; any other error is no answer.
fn wake_password() -> Result<WakePassword, Failure> {
    let scheme = active_scheme()?;
    let (mut mains, mut battery) = (0_u32, 0_u32);
    // SAFETY: every pointer outlives the calls.
    let (on_mains, on_battery) = unsafe {
        let [scheme, group, setting] = [&scheme, &NO_GROUP, &LOCK_ON_WAKE].map(|id| Some(&raw const *id));
        (
            PowerReadACValueIndex(None, scheme, group, setting, &raw mut mains).0,
            PowerReadDCValueIndex(None, scheme, group, setting, &raw mut battery),
        )
    };
    let switch = |code: u32, value: u32| match (code, value) {
        (0, 0) => Ok(Switch::Off),
        (0, _) => Ok(Switch::On),
        (code, _) if code == ERROR_FILE_NOT_FOUND.0 => Ok(Switch::Hidden),
        _ => Err(Failure::failed()),
    };
    Ok(WakePassword {
        mains: switch(on_mains, mains)?,
        battery: switch(on_battery, battery)?,
    })
}

/// Whether a password is kept in clear. Only its length is asked for: the password is never read.
fn has_sign_in_password() -> Result<bool, Failure> {
    /// An empty text is nothing but its end, of two bytes.
    const EMPTY: u32 = 2;
    let opened = registry::open(KeyId::Winlogon)?;
    let mut length = 0_u32;
    // SAFETY: the key is open, every pointer outlives the call, and without a buffer nothing but the length is written.
    let code = unsafe {
        RegQueryValueExW(
            HKEY(opened.raw_handle()),
            w!("DefaultPassword"),
            None,
            None,
            None,
            Some(&raw mut length),
        )
    };
    match code {
        ERROR_SUCCESS => Ok(length > EMPTY),
        ERROR_FILE_NOT_FOUND => Ok(false),
        ERROR_ACCESS_DENIED => Err(Failure::Denied),
        _ => Err(Failure::failed()),
    }
}

/// Whether the administrators are among the groups of the person's token, even if they only count after a question.
fn is_administrator() -> Result<bool, Failure> {
    let mut token = HANDLE::default();
    // SAFETY: the pointer outlives the call; the token that was opened is closed once.
    unsafe {
        OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token).map_err(|_| Failure::failed())?;
        let found = has_administrators(token);
        CloseHandle(token).map_err(|_| Failure::failed())?;
        found
    }
}

/// # Safety
///
/// The token must be open.
unsafe fn has_administrators(token: HANDLE) -> Result<bool, Failure> {
    let mut size = 0_u32;
    // SAFETY: without a buffer the call only tells how long one must be.
    let _ = unsafe { GetTokenInformation(token, TokenGroups, None, 0, &raw mut size) };
    let length = usize::try_from(size).map_err(|_| Failure::failed())?;
    // Words, so that the groups are aligned.
    let mut buffer = vec![0_usize; length.div_ceil(size_of::<usize>())];
    let place = buffer.as_mut_ptr().cast::<c_void>();
    // SAFETY: the buffer is at least as long as `size` says.
    unsafe { GetTokenInformation(token, TokenGroups, Some(place), size, &raw mut size) }
        .map_err(|_| Failure::failed())?;
    // SAFETY: the call has filled the buffer with a count and as many groups, whose ids lie in it too.
    unsafe {
        let known = place.cast::<TOKEN_GROUPS>();
        let count = usize::try_from((*known).GroupCount).map_err(|_| Failure::failed())?;
        let first = (&raw const (*known).Groups).cast::<SID_AND_ATTRIBUTES>();
        let mut groups = std::slice::from_raw_parts(first, count).iter();
        Ok(groups.any(|group| IsWellKnownSid(group.Sid, WinBuiltinAdministratorsSid).as_bool()))
    }
}

/// The accounts of this computer that are on. Of each only the number and the marks are looked at.
fn accounts() -> Result<Accounts, Failure> {
    let mut list = std::ptr::null_mut::<u8>();
    let (mut count, mut total) = (0_u32, 0_u32);
    // SAFETY: every pointer outlives the call.
    let code = unsafe {
        NetUserEnum(
            PCWSTR::null(),
            20,
            FILTER_NORMAL_ACCOUNT,
            &raw mut list,
            MAX_PREFERRED_LENGTH,
            &raw mut count,
            &raw mut total,
            None,
        )
    };
    if code == ERROR_ACCESS_DENIED.0 {
        return Err(Failure::Denied);
    }
    if list.is_null() {
        return Err(Failure::failed());
    }
    let mut found = Accounts::default();
    let count = usize::try_from(count).map_err(|_| Failure::failed())?;
    // SAFETY: the call has made a list of that many accounts, which is given back once, whatever the code says.
    unsafe {
        for account in std::slice::from_raw_parts(list.cast::<USER_INFO_20>(), count) {
            let is_on = !account.usri20_flags.contains(UF_ACCOUNTDISABLE);
            let is_guest = account.usri20_user_id == GUEST;
            found.guest |= is_on && is_guest;
            let is_open = is_on && !is_guest && account.usri20_flags.contains(UF_PASSWD_NOTREQD);
            found.open = found.open.saturating_add(is_open.into());
        }
        NetApiBufferFree(Some(list.cast_const().cast::<c_void>()));
    }
    if code == NERR_Success {
        Ok(found)
    } else {
        Err(Failure::failed())
    }
}

fn security_chip() -> Result<Chip, Failure> {
    let mut told = TPM_DEVICE_INFO {
        structVersion: 1,
        ..TPM_DEVICE_INFO::default()
    };
    let size = u32::try_from(size_of::<TPM_DEVICE_INFO>()).map_err(|_| Failure::failed())?;
    // SAFETY: the place outlives the call and is as long as `size` says.
    let code = unsafe { Tbsi_GetDeviceInfo(size, (&raw mut told).cast::<c_void>()) };
    if code == TBS_E_TPM_NOT_FOUND.0.cast_unsigned() {
        return Ok(Chip { version: 0 });
    }
    match (code, told.tpmVersion) {
        (0, 1) => Ok(Chip { version: 1 }),
        (0, 2) => Ok(Chip { version: 2 }),
        _ => Err(Failure::failed()),
    }
}

fn has_battery() -> Result<bool, Failure> {
    let mut status = SYSTEM_POWER_STATUS::default();
    // SAFETY: the pointer outlives the call.
    unsafe { GetSystemPowerStatus(&raw mut status) }.map_err(|_| Failure::failed())?;
    // 255: the driver does not know.
    match status.BatteryFlag {
        255 => Err(Failure::failed()),
        flag => Ok(flag & NO_BATTERY == 0),
    }
}

/// Any person may ask for the state of a service.
fn service(name: &str) -> Result<ServiceState, Failure> {
    // SAFETY: the texts outlive the calls, and each handle is closed once, when it goes.
    let opened = unsafe {
        let manager = OpenSCManagerW(PCWSTR::null(), PCWSTR::null(), SC_MANAGER_CONNECT)
            .map(|handle| Owned::new(handle))
            .map_err(|_| Failure::failed())?;
        OpenServiceW(*manager, &HSTRING::from(name), SERVICE_QUERY_STATUS).map(|handle| Owned::new(handle))
    };
    let service = match opened {
        Ok(service) => service,
        Err(error) if error.code() == HRESULT::from_win32(ERROR_SERVICE_DOES_NOT_EXIST.0) => {
            return Ok(ServiceState {
                there: false,
                runs: false,
            });
        }
        Err(_) => return Err(Failure::failed()),
    };
    let mut status = SERVICE_STATUS::default();
    // SAFETY: the pointer outlives the call.
    unsafe { QueryServiceStatus(*service, &raw mut status) }.map_err(|_| Failure::failed())?;
    Ok(ServiceState {
        there: true,
        runs: status.dwCurrentState != SERVICE_STOPPED,
    })
}

fn wireless_cards() -> Result<WirelessCards, Failure> {
    let table = filled(|buffer, size| {
        // SAFETY: the buffer is at least as long as `size` says.
        unsafe { GetIfTable(buffer.map(|buffer| buffer.cast::<MIB_IFTABLE>()), size, false) }
    })?;
    tables::wireless(&table)
}

/// Every place in which a root certificate can be added, by the computer, the person, a firm's policy or its directory.
/// Those that Windows fetches when it meets them lie elsewhere.
fn added_roots() -> Result<roots::Store, Failure> {
    let mut store = roots::Store {
        own: 0,
        certificates: Vec::new(),
    };
    for place in [
        CERT_SYSTEM_STORE_LOCAL_MACHINE_ID,
        CERT_SYSTEM_STORE_CURRENT_USER_ID,
        CERT_SYSTEM_STORE_LOCAL_MACHINE_GROUP_POLICY_ID,
        CERT_SYSTEM_STORE_CURRENT_USER_GROUP_POLICY_ID,
        CERT_SYSTEM_STORE_LOCAL_MACHINE_ENTERPRISE_ID,
    ] {
        let flags = CERT_OPEN_STORE_FLAGS(
            (place << CERT_SYSTEM_STORE_LOCATION_SHIFT)
                | CERT_STORE_READONLY_FLAG.0
                | CERT_STORE_OPEN_EXISTING_FLAG.0,
        );
        let name = w!("Root");
        // SAFETY: the name is a constant of this program, which ends with a zero; the store is closed below.
        let opened = unsafe {
            CertOpenStore(
                CERT_STORE_PROV_SYSTEM_REGISTRY_W,
                CERT_QUERY_ENCODING_TYPE::default(),
                None,
                flags,
                Some(name.as_ptr().cast::<c_void>()),
            )
        };
        match opened {
            Ok(opened) => {
                // SAFETY: the store is open until it is closed here.
                unsafe {
                    sort_roots(opened, &mut store);
                    CertCloseStore(Some(opened), 0).map_err(|_| Failure::failed())?;
                }
            }
            // Nobody has ever put one there.
            Err(error) if error.code() == ERROR_FILE_NOT_FOUND.to_hresult() => {}
            Err(_) => return Err(Failure::failed()),
        }
    }
    store.certificates.sort();
    store.certificates.dedup();
    Ok(store)
}

/// # Safety
///
/// The store must be open.
unsafe fn sort_roots(store: HCERTSTORE, found: &mut roots::Store) {
    let mut last: *mut CERT_CONTEXT = std::ptr::null_mut();
    loop {
        // SAFETY: `last` is null or what the enumeration gave before, which it takes back here; the hash is as long as
        // `size` says.
        unsafe {
            last = CertEnumCertificatesInStore(store, (!last.is_null()).then_some(last.cast_const()));
            let Some(certificate) = last.as_ref() else {
                return;
            };
            let mut hash = [0_u8; 20];
            let mut size = 20_u32;
            let place = hash.as_mut_ptr().cast::<c_void>();
            let told =
                CertGetCertificateContextProperty(last, CERT_SHA1_HASH_PROP_ID, Some(place), &raw mut size);
            if told.is_ok() && WINDOWS_ROOTS.contains(&to_hex(&hash).as_str()) {
                found.own += 1;
            } else if !certificate.pbCertEncoded.is_null() {
                let length = usize::try_from(certificate.cbCertEncoded).unwrap_or_default();
                let der = std::slice::from_raw_parts(certificate.pbCertEncoded, length);
                found.certificates.push(to_hex(der));
            }
        }
    }
}

/// Certificates of the person's own store that name a key. The key itself is not touched.
fn certificates() -> Result<Store, Failure> {
    // SAFETY: the store is closed below; the certificates are read while it is open, and the enumeration frees
    // each one as it goes on to the next.
    unsafe {
        let store = CertOpenSystemStoreW(None, w!("MY")).map_err(|_| Failure::failed())?;
        let certificates = in_store(store);
        CertCloseStore(Some(store), 0).map_err(|_| Failure::failed())?;
        Ok(Store { certificates })
    }
}

/// # Safety
///
/// The store must be open.
unsafe fn in_store(store: HCERTSTORE) -> Vec<String> {
    let mut found = Vec::new();
    let mut last: *mut CERT_CONTEXT = std::ptr::null_mut();
    loop {
        // SAFETY: `last` is null or what the enumeration gave before, which it takes back here.
        unsafe {
            last = CertEnumCertificatesInStore(store, (!last.is_null()).then_some(last.cast_const()));
            let Some(certificate) = last.as_ref() else {
                return found;
            };
            let mut size = 0_u32;
            let key =
                CertGetCertificateContextProperty(last, CERT_KEY_PROV_INFO_PROP_ID, None, &raw mut size);
            let length = usize::try_from(certificate.cbCertEncoded).unwrap_or_default();
            if key.is_ok() && !certificate.pbCertEncoded.is_null() {
                let der = std::slice::from_raw_parts(certificate.pbCertEncoded, length);
                found.push(to_hex(der));
            }
        }
    }
}
