//! Calls of Windows. Each only reads, and none asks the person.
#![expect(unsafe_code, reason = "the functions of Windows are C")]

use super::super::json;
use super::tables::{self, Layout};
use crate::parse::certificate::Store;
use crate::parse::json::{Listeners, Sleep, Uptime, to_hex};
use crate::raw::{Answer, Failure};
use crate::request::NativeId;
use std::ffi::c_void;
use std::path::PathBuf;
use windows::Win32::Foundation::{
    CloseHandle, ERROR_INSUFFICIENT_BUFFER, ERROR_SUCCESS, HLOCAL, LocalFree, PROPERTYKEY,
};
use windows::Win32::NetworkManagement::IpHelper::{
    GetExtendedTcpTable, GetExtendedUdpTable, TCP_TABLE_OWNER_PID_LISTENER, UDP_TABLE_OWNER_PID,
};
use windows::Win32::Networking::WinSock::{AF_INET, AF_INET6};
use windows::Win32::Security::Cryptography::{
    CERT_CONTEXT, CERT_KEY_PROV_INFO_PROP_ID, CertCloseStore, CertEnumCertificatesInStore,
    CertGetCertificateContextProperty, CertOpenSystemStoreW, HCERTSTORE,
};
use windows::Win32::System::Com::{COINIT_APARTMENTTHREADED, CoInitializeEx, CoTaskMemFree, CoUninitialize};
use windows::Win32::System::Power::{
    GetSystemPowerStatus, PowerGetActiveScheme, PowerReadACValueIndex, SYSTEM_POWER_STATUS,
};
use windows::Win32::System::SystemInformation::{GetSystemWindowsDirectoryW, GetTickCount64};
use windows::Win32::System::Threading::{OpenProcess, PROCESS_QUERY_LIMITED_INFORMATION};
use windows::Win32::UI::Shell::PropertiesSystem::PSGetPropertyKeyFromName;
use windows::Win32::UI::Shell::{
    FOLDERID_Profile, IShellItem2, KF_FLAG_DEFAULT, SHCreateItemFromParsingName, SHGetKnownFolderPath,
};
use windows::core::{GUID, HSTRING, w};

/// `GUID_SLEEP_SUBGROUP` and, in it, `GUID_STANDBY_TIMEOUT`.
const SLEEP: GUID = GUID::from_u128(0x238c_9fa8_0aad_41ed_83f4_97be_242c_8f20);
const STANDBY: GUID = GUID::from_u128(0x29f6_c1db_86da_48c5_9fdb_f2b6_7b1f_44da);
/// `NO_SUBGROUP_GUID` and, in it, `GUID_LOCK_CONSOLE_ON_WAKE`.
const NO_GROUP: GUID = GUID::from_u128(0xfea3_413e_7e05_4911_9a71_7003_31f1_c294);
const LOCK_ON_WAKE: GUID = GUID::from_u128(0x0e79_6bdb_100d_47d6_a2d5_f7d2_daa5_1f51);

/// A table of sockets that keeps growing is asked for so often.
const TRIES: usize = 5;
/// What `GetSystemPowerStatus` says where there is no battery.
const NO_BATTERY: u8 = 128;

pub(super) fn ask(native: &NativeId) -> Answer {
    match native {
        NativeId::DiskProtection => json(&disk_protection()?),
        NativeId::Listeners => json(&listeners()?),
        NativeId::Uptime => json(&Uptime {
            // SAFETY: takes nothing and cannot fail.
            milliseconds: unsafe { GetTickCount64() },
        }),
        NativeId::Sleep => json(&sleep()?),
        NativeId::Battery => json(&has_battery()?),
        NativeId::Certificates => json(&certificates()?),
        _ => Err(Failure::Unsupported),
    }
}

/// The person's folder, as Windows knows it and not as the environment says.
pub(in crate::live) fn home() -> Option<PathBuf> {
    // SAFETY: the id is a constant of Windows; the text that comes back is copied and given back once.
    unsafe {
        let path = SHGetKnownFolderPath(&FOLDERID_Profile, KF_FLAG_DEFAULT, None).ok()?;
        let text = path.to_string();
        CoTaskMemFree(Some(path.as_ptr().cast::<c_void>()));
        text.ok().map(PathBuf::from).filter(|home| home.is_absolute())
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
            Err(error) => error.code() == windows::core::HRESULT::from_win32(5),
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

/// `System.Volume.BitLockerProtection` of the system's disk: the same number that Explorer shows a lock by.
fn disk_protection() -> Result<i32, Failure> {
    let _com = Com::new()?;
    let mut folder = [0_u16; 260];
    // SAFETY: the buffer is as long as it says.
    let length = unsafe { GetSystemWindowsDirectoryW(Some(&mut folder)) };
    let length = usize::try_from(length).map_err(|_| Failure::failed())?;
    let folder = folder.get(..length).ok_or_else(Failure::failed)?;
    let folder = String::from_utf16(folder).map_err(|_| Failure::failed())?;
    let drive = folder.get(..3).ok_or_else(Failure::failed)?;
    let mut key = PROPERTYKEY::default();
    // SAFETY: both pointers outlive the calls, and COM is ready on this thread.
    let value = unsafe {
        PSGetPropertyKeyFromName(w!("System.Volume.BitLockerProtection"), &raw mut key)
            .and_then(|()| SHCreateItemFromParsingName(&HSTRING::from(drive), None))
            .and_then(|item: IShellItem2| item.GetInt32(&raw const key))
    };
    value.map_err(|_| Failure::failed())
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

/// Asks for a table until the buffer is long enough.
fn table(layout: Layout, ask: impl Fn(Option<*mut c_void>, *mut u32) -> u32) -> Result<Vec<u16>, Failure> {
    let mut size = 0_u32;
    let mut buffer: Vec<u32> = Vec::new();
    for _ in 0..TRIES {
        let place = (!buffer.is_empty()).then(|| buffer.as_mut_ptr().cast::<c_void>());
        let code = ask(place, &raw mut size);
        if code == ERROR_SUCCESS.0 && place.is_some() {
            return tables::ports(&buffer, layout);
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

/// On mains power, which waits longest. Where the setting is hidden, the system asks for the password.
fn sleep() -> Result<Sleep, Failure> {
    let mut scheme = std::ptr::null_mut::<GUID>();
    // SAFETY: the pointer outlives the call; what it points to afterwards is read and given back once.
    let active = unsafe {
        if PowerGetActiveScheme(None, &raw mut scheme) != ERROR_SUCCESS || scheme.is_null() {
            return Err(Failure::failed());
        }
        let active = *scheme;
        LocalFree(Some(HLOCAL(scheme.cast::<c_void>())));
        active
    };
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
