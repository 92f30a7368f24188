//! Rules that once said too much or too little, each over a bundle in which some answers are others.

use crate::support::{Through, folder, look};
use checks::{Answer, CheckResult, Raw, Replay, Request, System, Value};
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
            (PUBLIC_PROFILE, Err(checks::Failure::Denied)),
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
