//! Rules that once said too much or too little, each over a bundle in which some answers are others.

use crate::support::{Through, folder, look};
use checks::{Answer, CheckResult, Failure, Raw, Replay, Request, System, Value};
use domain::{CheckId, UnknownReason, Verdict};
use jiff::ToSpan as _;
use jiff::civil::DateTime;
use serde_json::json;

const WINDOWS: &str = "windows-11-es-home-good-laptop";
const KDE: &str = "fedora-42-es-kde-designer";

const FIREWALL_POLICY: &str = r"key HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall";
const PRIVATE_POLICY: &str = r"key HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\PrivateProfile";
const STANDARD_POLICY: &str = r"key HKLM\SOFTWARE\Policies\Microsoft\WindowsFirewall\StandardProfile";
const PUBLIC_PROFILE: &str =
    r"key HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy\PublicProfile";
const FIREWALLS: &str =
    r"wmi root\SecurityCenter2 FirewallProduct: displayName, pathToSignedProductExe, productState";
const ANTIVIRUS: &str =
    r"wmi root\SecurityCenter2 AntiVirusProduct: displayName, pathToSignedProductExe, productState";
const DEFENDER: &str = r"wmi root\Microsoft\Windows\Defender MSFT_MpComputerStatus: AMRunningMode, AntivirusSignatureAge, IsTamperProtected, RealTimeProtectionEnabled";
const SETTINGS: &str = r"wmi root\Microsoft\Windows\Defender MSFT_MpPreference: EnableControlledFolderAccess";
const SERVICES: &str = r"key HKLM\SYSTEM\CurrentControlSet\Services";
const SERVER_SETTINGS: &str = r"key HKLM\SYSTEM\CurrentControlSet\Services\LanmanServer\Parameters";
const OLD_SERVER: &str = r"key HKLM\SYSTEM\CurrentControlSet\Services\srv";
const NETWORK_SETTINGS: &str = r"key HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters";
const LOCKER: &str = "read ~/.config/kscreenlockerrc";

type Others<'a> = [(&'a str, Answer)];

#[expect(clippy::unnecessary_wraps, reason = "it stands beside failures")]
fn json(value: &serde_json::Value) -> Answer {
    Ok(Raw::new(value.to_string().into_bytes()))
}

#[expect(clippy::unnecessary_wraps, reason = "it stands beside failures")]
fn file(text: &str) -> Answer {
    Ok(Raw::with_length(text.as_bytes(), text.len() as u64))
}

fn judged_at(at: Option<DateTime>, bundle: &str, check: &str, others: &Others<'_>) -> CheckResult {
    let replay = Replay::open(&folder(bundle)).unwrap();
    let system = Through(replay.os(), |request: &Request| {
        let key = request.key();
        let other = others.iter().find(|(name, _)| *name == key);
        other.map_or_else(|| replay.ask(request), |(_, answer)| answer.clone())
    });
    let at = at.unwrap_or(replay.now());
    look(&system, at, &[CheckId::from(check)]).results.swap_remove(0)
}

fn judged(bundle: &str, check: &str, others: &Others<'_>) -> CheckResult {
    judged_at(None, bundle, check, others)
}

fn value<'r>(result: &'r CheckResult, key: &str) -> Option<&'r Value> {
    let found = result.evidence.iter().find(|evidence| evidence.key == key);
    found.map(|evidence| &evidence.value)
}

fn code(result: &CheckResult, key: &str) -> String {
    value(result, key).map(Value::to_plain).unwrap_or_default()
}

fn switch(on: u8) -> Answer {
    json(&json!({ "values": { "EnableFirewall": on }, "keys": [] }))
}

fn product(state: u64) -> Answer {
    json(&json!([{ "displayName": "other", "productState": state, "program": "present" }]))
}

#[test]
fn a_policy_for_private_networks_counts_under_both_of_its_names() {
    let names = |names: serde_json::Value| json(&json!({ "values": {}, "keys": names }));
    let off = judged(
        WINDOWS,
        "fw.enabled",
        &[
            (FIREWALL_POLICY, names(json!(["PrivateProfile"]))),
            (PRIVATE_POLICY, switch(0)),
            (FIREWALLS, json(&json!([]))),
        ],
    );
    assert_eq!(
        (off.verdict, code(&off, "off").as_str()),
        (Verdict::Fail, "private")
    );
    let contradicted = judged(
        WINDOWS,
        "fw.enabled",
        &[
            (
                FIREWALL_POLICY,
                names(json!(["PrivateProfile", "StandardProfile"])),
            ),
            (PRIVATE_POLICY, switch(0)),
            (STANDARD_POLICY, switch(1)),
            (FIREWALLS, json(&json!([]))),
        ],
    );
    assert_eq!(contradicted.reason, Some(UnknownReason::Inconsistent));
}

#[test]
fn another_firewall_counts_only_by_its_own_entry() {
    let with = |firewalls: Answer| {
        judged(
            WINDOWS,
            "fw.enabled",
            &[(PUBLIC_PROFILE, switch(0)), (FIREWALLS, firewalls)],
        )
    };
    let none = with(json(&json!([])));
    assert_eq!(
        (none.verdict, code(&none, "off").as_str()),
        (Verdict::Fail, "public")
    );
    assert_eq!(with(product(0x04_0010)).verdict, Verdict::Fail);
    let on = with(product(0x04_1010));
    assert_eq!((on.verdict, on.provisional), (Verdict::Pass, true));
    assert_eq!(with(product(0x04_F010)).verdict, Verdict::Unknown);
}

#[test]
fn folders_of_windows_count_as_open_where_nothing_filters() {
    let filtered = judged(WINDOWS, "net.listening", &[]);
    assert_eq!(filtered.verdict, Verdict::Info);
    let open = judged(
        WINDOWS,
        "net.listening",
        &[(PUBLIC_PROFILE, switch(0)), (FIREWALLS, json(&json!([])))],
    );
    assert_eq!(
        (open.verdict, code(&open, "services").as_str()),
        (Verdict::Warn, "smb")
    );
    assert!(open.provisional);
    let unseen = judged(
        WINDOWS,
        "net.listening",
        &[
            (PUBLIC_PROFILE, Err(Failure::Denied)),
            (FIREWALLS, json(&json!([]))),
        ],
    );
    assert_eq!(unseen.reason, Some(UnknownReason::Denied));
}

#[test]
fn a_value_of_the_wrong_kind_is_named() {
    let service = r"key HKLM\SYSTEM\CurrentControlSet\Services\UsoSvc";
    let text = json(&json!({ "values": { "Start": "2" }, "keys": [] }));
    let result = judged(WINDOWS, "os.updates_auto", &[(service, text)]);
    assert_eq!(result.reason, Some(UnknownReason::Unparsable));
    let named = r"key HKLM\SYSTEM\CurrentControlSet\Services\<service>";
    assert_eq!(code(&result, "request"), named);
}

#[test]
fn an_antivirus_that_was_switched_off_fails_and_one_that_steps_aside_does_not() {
    let defender = |mode: &str| {
        json(&json!([{
            "AMRunningMode": mode, "AntivirusSignatureAge": 1,
            "IsTamperProtected": true, "RealTimeProtectionEnabled": false,
        }]))
    };
    let with = |check: &str, mode: &str, list: Answer| {
        judged(WINDOWS, check, &[(DEFENDER, defender(mode)), (ANTIVIRUS, list)])
    };
    let none = || json(&json!([]));
    let off = with("av.active", "Normal", none());
    assert_eq!(
        (off.verdict, code(&off, "state").as_str()),
        (Verdict::Fail, "off")
    );
    assert_eq!(
        with("av.active", "Passive Mode", none()).reason,
        Some(UnknownReason::Inconsistent)
    );
    assert_eq!(
        with("av.active", "Normal", product(0x06_1000)).verdict,
        Verdict::Pass
    );

    let folders = with("av.ransomware_guard", "Normal", none());
    assert_eq!(
        (folders.verdict, code(&folders, "folders").as_str()),
        (Verdict::Warn, "false")
    );
    assert_eq!(
        with("av.ransomware_guard", "Normal", product(0x06_1000)).verdict,
        Verdict::NotApplicable
    );
    let awake = judged(
        WINDOWS,
        "av.ransomware_guard",
        &[(SETTINGS, json(&json!({ "EnableControlledFolderAccess": 0 })))],
    );
    assert_eq!(code(&awake, "folders"), "false");
    assert_eq!(
        with("av.signatures_recent", "Normal", none()).verdict,
        Verdict::Pass
    );
}

#[test]
fn a_moment_of_grace_does_not_make_the_lock_late() {
    let with = |settings: &str| judged(KDE, "lock.idle_timeout", &[(LOCKER, file(settings))]);
    let ten = with("[Daemon]\nTimeout=10\n");
    assert_eq!(
        (ten.verdict, code(&ten, "minutes").as_str()),
        (Verdict::Pass, "10")
    );
    let late = with("[Daemon]\nTimeout=10\nLockGrace=300\n");
    assert_eq!(
        (late.verdict, code(&late, "minutes").as_str()),
        (Verdict::Warn, "15")
    );
}

#[test]
fn what_kde_leaves_out_of_a_file_is_its_default() {
    for settings in ["", "Version=1\n", "# nothing\n\n[$Version]\nupdate_info=x\n"] {
        let result = judged(KDE, "lock.idle_timeout", &[(LOCKER, file(settings))]);
        assert_eq!(code(&result, "minutes"), "5", "{settings:?}");
        let wakes = judged(KDE, "lock.on_wake", &[(LOCKER, file(settings))]);
        assert_eq!(wakes.verdict, Verdict::Pass, "{settings:?}");
    }
    let lost = judged(KDE, "lock.idle_timeout", &[(LOCKER, Ok(Raw::new([])))]);
    assert_eq!(lost.reason, Some(UnknownReason::Unparsable));
}

#[test]
fn a_screen_that_never_locks_has_no_minutes() {
    let never = judged(
        KDE,
        "lock.idle_timeout",
        &[(LOCKER, file("[Daemon]\nAutolock=false\n"))],
    );
    assert_eq!(code(&never, "locks"), "false");
    assert_eq!(value(&never, "minutes"), None);
}

#[test]
fn a_backup_that_never_ended_is_no_better_than_an_old_one() {
    let last = |text: &str| {
        let answer = Ok(Raw::new(text.as_bytes()));
        let request = "run gsettings get org.gnome.DejaDup last-backup";
        judged("debian-12-es-good-laptop", "backup.recent", &[(request, answer)])
    };
    assert_eq!(last("'2026-08-01T12:00:00Z'\n").verdict, Verdict::Fail);
    let never = last("''\n");
    assert_eq!(
        (never.verdict, code(&never, "ever").as_str()),
        (Verdict::Fail, "false")
    );
}

#[test]
fn a_browser_that_nobody_updates_grows_old() {
    let bundle = "debian-11-es-bad-laptop";
    let days =
        |at: Option<DateTime>| match value(&judged_at(at, bundle, "browser.version_current", &[]), "days") {
            Some(Value::Number(days)) => *days,
            other => panic!("{other:?}"),
        };
    let now = Replay::open(&folder(bundle)).unwrap().now();
    assert_eq!(days(Some(now.saturating_add(20.days()))), days(None) + 20);
}

#[test]
fn a_file_of_names_that_was_moved_is_not_called_good() {
    let at = |place: &str| {
        let answer = json(&json!({ "values": { "DataBasePath": place }, "keys": [] }));
        judged(WINDOWS, "net.hosts_proxy", &[(NETWORK_SETTINGS, answer)])
    };
    for usual in [
        r"%systemroot%\system32\drivers\etc",
        r"C:\Windows\System32\drivers\etc\",
    ] {
        assert_eq!(at(usual).verdict, Verdict::Pass, "{usual}");
    }
    let moved = at(r"C:\ProgramData\names");
    assert_eq!(moved.reason, Some(UnknownReason::Inconsistent));
}

#[test]
fn the_oldest_way_to_share_counts_only_where_it_is_there() {
    let with = |settings: serde_json::Value, start: Option<u8>| {
        let settings = json(&json!({ "values": settings, "keys": [] }));
        let service = start.map_or(Err(Failure::Missing), |start| {
            json(&json!({ "values": { "Start": start }, "keys": [] }))
        });
        let others = [(SERVER_SETTINGS, settings), (OLD_SERVER, service)];
        let result = judged(WINDOWS, "net.shares_off", &others);
        (result.verdict, result.provisional)
    };
    assert_eq!(with(json!({}), None), (Verdict::Pass, false));
    assert_eq!(with(json!({}), Some(4)), (Verdict::Pass, false));
    assert_eq!(with(json!({}), Some(3)), (Verdict::Fail, true));
    assert_eq!(with(json!({ "SMB1": 1 }), Some(3)), (Verdict::Fail, false));
    assert_eq!(with(json!({ "SMB1": 1 }), None), (Verdict::Pass, false));
    assert_eq!(with(json!({ "SMB1": 0 }), Some(3)), (Verdict::Pass, false));
}

#[test]
fn a_backup_program_that_keeps_to_itself_is_not_called_none() {
    let bundle = "windows-10-fr-home-old-laptop";
    let keys = json!({ "values": {}, "keys": ["LanmanServer", "bzserv"] });
    let with = |check: &str| judged(bundle, check, &[(SERVICES, json(&keys))]);
    assert_eq!(code(&with("backup.configured"), "kind"), "program");
    for check in ["backup.recent", "disk.backup_encrypted"] {
        let reason = with(check).reason;
        assert_eq!(reason, Some(UnknownReason::UnsupportedVersion), "{check}");
    }
}

const WAKE_POLICY: &str =
    r"key HKLM\SOFTWARE\Policies\Microsoft\Power\PowerSettings\0e796bdb-100d-47d6-a2d5-f7d2daa51f51";
const WAKE: &str = "ask password after sleep on mains power and on battery";
const DESKTOP: &str = r"key HKCU\Control Panel\Desktop";

fn values(values: &serde_json::Value) -> Answer {
    json(&json!({ "values": values, "keys": [] }))
}

#[test]
fn after_sleep_the_battery_counts_where_there_is_one_and_a_policy_overrules() {
    let wake = |mains: &str, battery: &str| json(&json!({ "mains": mains, "battery": battery }));
    let with = |others: &Others<'_>| judged(WINDOWS, "lock.on_wake", others).verdict;
    let battery = |there: bool| ("ask presence of a battery", json(&json!(there)));
    assert_eq!(with(&[(WAKE, wake("hidden", "hidden"))]), Verdict::Pass);
    assert_eq!(with(&[(WAKE, wake("off", "on"))]), Verdict::Fail);
    assert_eq!(with(&[(WAKE, wake("on", "off")), battery(true)]), Verdict::Fail);
    assert_eq!(with(&[(WAKE, wake("on", "off")), battery(false)]), Verdict::Pass);
    let on = values(&json!({ "ACSettingIndex": 1, "DCSettingIndex": 1 }));
    assert_eq!(
        with(&[(WAKE, wake("off", "off")), (WAKE_POLICY, on)]),
        Verdict::Pass
    );
    let off = values(&json!({ "ACSettingIndex": 0 }));
    assert_eq!(with(&[(WAKE_POLICY, off)]), Verdict::Fail);
}

#[test]
fn who_was_away_for_a_moment_is_let_in_and_after_long_only_where_somebody_chose_so() {
    let with = |seconds: u64| {
        let grace = values(&json!({ "DelayLockInterval": seconds }));
        judged(WINDOWS, "lock.on_wake", &[(DESKTOP, grace)])
    };
    assert_eq!(with(0).verdict, Verdict::Pass);
    assert_eq!(with(60).verdict, Verdict::Pass);
    let late = with(61);
    assert_eq!(
        (late.verdict, code(&late, "minutes").as_str()),
        (Verdict::Warn, "2")
    );
    assert_eq!(with(0xFFFF_FFFF).verdict, Verdict::Fail);
}

#[test]
fn a_policy_about_plugged_in_drives_counts_only_if_it_speaks_of_sticks_and_discs() {
    let machine = r"key HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer";
    let handlers = r"key HKCU\SOFTWARE\Microsoft\Windows\CurrentVersion\Explorer\AutoplayHandlers";
    let with = |drives: u64, switch: u64| {
        let policy = values(&json!({ "NoDriveTypeAutoRun": drives }));
        let own = values(&json!({ "DisableAutoplay": switch }));
        judged(WINDOWS, "exec.autorun_off", &[(machine, policy), (handlers, own)]).verdict
    };
    assert_eq!(with(0xFF, 0), Verdict::Pass);
    assert_eq!(with(0xB5, 0), Verdict::Pass);
    assert_eq!(with(0x95, 0), Verdict::Warn, "sticks without discs");
    assert_eq!(with(0x91, 0), Verdict::Warn);
    assert_eq!(with(0x91, 1), Verdict::Pass);
    assert_eq!(with(0x91, 2), Verdict::Unknown);
}

#[test]
fn a_word_that_is_not_windows_own_is_no_setting() {
    let winlogon = r"key HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion\Winlogon";
    let parameters = r"key HKLM\SYSTEM\CurrentControlSet\Services\W32Time\Parameters";
    let service = r"key HKLM\SYSTEM\CurrentControlSet\Services\W32Time";
    let reason = |check: &str, key: &str, answer: Answer| judged(WINDOWS, check, &[(key, answer)]).reason;
    let unparsable = Some(UnknownReason::Unparsable);
    let signs_in = values(&json!({ "AutoAdminLogon": "2" }));
    assert_eq!(reason("acct.autologin_off", winlogon, signs_in), unparsable);
    let number = values(&json!({ "AutoAdminLogon": 1 }));
    assert_eq!(reason("acct.autologin_off", winlogon, number), unparsable);
    assert_eq!(
        reason("time.sync", parameters, values(&json!({}))),
        unparsable,
        "it is always there"
    );
    let boot = values(&json!({ "Start": 0 }));
    assert_eq!(reason("time.sync", service, boot), unparsable);
}
