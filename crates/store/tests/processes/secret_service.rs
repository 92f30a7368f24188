//! A real gnome-keyring, each in a D-Bus session and a home folder of its own.

use crate::content::Content;
use crate::{Outcome, text, this};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use store::{Home, Key, Keychain, KeychainReason, Protection, SlotKind, StoreError, SystemKeychain, VaultId};

const UNLOCKED: &str = "printf secret | gnome-keyring-daemon --unlock --components=secrets";
const NOT_UNLOCKED: &str = "gnome-keyring-daemon --start --components=secrets";

pub(crate) fn real() -> Outcome {
    for program in ["dbus-run-session", "gnome-keyring-daemon"] {
        let version = Command::new(program)
            .arg("--version")
            .stdout(Stdio::null())
            .status();
        if !version.is_ok_and(|status| status.success()) {
            return Outcome::Skipped(format!("{program} is not installed"));
        }
    }
    let root = tempfile::tempdir().unwrap();
    let (data, code) = (root.path().join("data"), root.path().join("code"));
    let in_session = |home: &str, daemon: &str, phase: &str| {
        let inner = this(&["keychain", phase, text(&data), text(&code)]);
        let mut session = Command::new("dbus-run-session");
        session
            .args([
                "--",
                "sh",
                "-c",
                &format!(r#"{daemon} >/dev/null 2>&1; "$0" "$@""#),
            ])
            .arg(inner.get_program())
            .args(inner.get_args());
        let output = in_home(&mut session, &root.path().join(home)).output().unwrap();
        // The daemons complain about many things; that is worth reading only when something went wrong.
        assert!(
            output.status.success(),
            "{phase}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    };
    in_session("with-keyring", UNLOCKED, "unlocked");
    in_session("with-keyring", UNLOCKED, "next-start");
    in_session("with-keyring", NOT_UNLOCKED, "locked");
    in_session("without-keyring", NOT_UNLOCKED, "no-collection");
    in_session("with-keyring", UNLOCKED, "erase");
    Outcome::Passed("unlocked, next start, locked, no collection, erase".to_owned())
}

pub(crate) fn no_bus() -> Outcome {
    let root = tempfile::tempdir().unwrap();
    let (data, code) = (root.path().join("data"), root.path().join("code"));
    let mut child = this(&["keychain", "no-bus", text(&data), text(&code)]);
    let nowhere = format!("unix:path={}", text(&root.path().join("no-bus")));
    in_home(&mut child, &root.path().join("home")).env("DBUS_SESSION_BUS_ADDRESS", nowhere);
    assert!(child.status().unwrap().success());
    Outcome::Passed("no key, no vault, a passphrase works".to_owned())
}

/// A command in a home folder where nothing is, far from the keyring of whoever runs the tests.
fn in_home<'a>(command: &'a mut Command, home: &Path) -> &'a mut Command {
    let runtime = home.join("run");
    fs::create_dir_all(&runtime).unwrap();
    fs::set_permissions(&runtime, std::os::unix::fs::PermissionsExt::from_mode(0o700)).unwrap();
    for (name, folder) in [
        ("HOME", "."),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_RUNTIME_DIR", "run"),
    ] {
        command.env(name, home.join(folder));
    }
    for name in [
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "GNOME_KEYRING_CONTROL",
        "DBUS_SESSION_BUS_ADDRESS",
    ] {
        command.env_remove(name);
    }
    command
}

/// The child: one state of the keyring.
pub(crate) fn phase(name: &str, data: &Path, code: &Path) {
    let keychain = SystemKeychain::new();
    let mut home = Home::open(data).unwrap();
    let id = home.vaults().first().copied();
    match (name, id) {
        ("unlocked", None) => unlocked(&mut home, &keychain, code),
        ("next-start", Some(id)) => {
            Content::sample().assert_in(&home.unlock(id, Key::Keychain(&keychain)).unwrap());
        }
        ("locked", Some(id)) => {
            // A prompt that nobody can see is dismissed, or never answers.
            let reason = locked(&home, id, &keychain);
            assert!(
                matches!(reason, KeychainReason::Locked | KeychainReason::NotAnswering),
                "{reason:?}"
            );
            by_code(&home, id, code);
        }
        ("no-collection", Some(id)) => {
            assert_eq!(
                locked(&home, id, &keychain),
                KeychainReason::KeyGone,
                "it says NoEntry: see K4"
            );
            by_code(&home, id, code);
            let fresh = data.with_file_name("fresh");
            let reason = refused(&fresh, &keychain);
            assert!(
                matches!(reason, KeychainReason::Locked | KeychainReason::NotAnswering),
                "{reason:?}"
            );
        }
        ("no-bus", None) => {
            let reason = refused(&data.with_file_name("fresh"), &keychain);
            assert!(
                matches!(reason, KeychainReason::Unavailable { row: "K8", .. }),
                "{reason:?}"
            );
            let vault = home
                .create(Protection::Passphrase("a passphrase will do"))
                .unwrap();
            let id = vault.id().unwrap();
            drop(vault);
            assert!(matches!(
                home.unlock(id, Key::Keychain(&keychain)),
                Err(StoreError::NoSlot {
                    kind: SlotKind::Keychain
                })
            ));
        }
        ("erase", Some(id)) => {
            assert!(home.erase_all(&keychain).unwrap().left_in_keychain.is_empty());
            assert!(keychain.get(id).is_err(), "the item is gone from the keyring");
        }
        other => panic!("unknown phase: {other:?}"),
    }
}

fn unlocked(home: &mut Home, keychain: &SystemKeychain, code: &Path) {
    let mut vault = home.create(Protection::Keychain(keychain)).unwrap();
    let id = vault.id().unwrap();
    Content::sample().put_into(&mut vault);
    let printed = vault
        .new_recovery_code()
        .unwrap()
        .groups()
        .collect::<Vec<_>>()
        .join("-");
    fs::write(code, &printed).unwrap();
    drop(vault);
    Content::sample().assert_in(&home.unlock(id, Key::Keychain(keychain)).unwrap());

    keychain.delete(id).unwrap();
    assert_eq!(
        locked(home, id, keychain),
        KeychainReason::KeyGone,
        "the item was deleted"
    );
    keychain
        .set(id, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")
        .unwrap();
    let reason = locked(home, id, keychain);
    assert!(
        matches!(reason, KeychainReason::KeyReplaced { .. }),
        "the item was replaced: {reason:?}"
    );
    keychain.set(id, "no key at all").unwrap();
    assert_eq!(locked(home, id, keychain), KeychainReason::Unreadable);

    home.unlock(id, Key::Recovery(&printed))
        .unwrap()
        .remember(keychain)
        .unwrap();
    Content::sample().assert_in(&home.unlock(id, Key::Keychain(keychain)).unwrap());
}

fn locked(home: &Home, id: VaultId, keychain: &SystemKeychain) -> KeychainReason {
    match home.unlock(id, Key::Keychain(keychain)) {
        Err(StoreError::Locked {
            reason,
            provider: None,
        }) => reason,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("opened"),
    }
}

fn by_code(home: &Home, id: VaultId, code: &Path) {
    let code = fs::read_to_string(code).unwrap();
    Content::sample().assert_in(&home.unlock(id, Key::Recovery(&code)).unwrap());
}

fn refused(data: &Path, keychain: &SystemKeychain) -> KeychainReason {
    let mut home = Home::open(data).unwrap();
    match home.create(Protection::Keychain(keychain)) {
        Err(StoreError::NoKeychain { reason }) => {
            assert!(home.vaults().is_empty());
            reason
        }
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("created"),
    }
}
