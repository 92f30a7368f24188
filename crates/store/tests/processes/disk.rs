//! Disks that are full and disks that cannot be written.

use crate::content::{Content, assessment, assessment_id, note, subject};
use crate::files::{find, tree};
use crate::keychain::Kept;
use crate::{Outcome, text, this};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use store::{CopyKey, Home, Key, Protection, StoreError};

/// Runs a child with a small file system of its own mounted at `folder`, in a mount namespace that ends with
/// it. `None` where this account may not mount.
fn on_small_disk(folder: &Path, child: &str) -> Option<()> {
    let mount = r#"mount -t tmpfs -o size=3m,mode=700 resguardo "$0""#;
    let namespace = |script: &str| {
        let mut command = Command::new("unshare");
        // A user namespace lets an ordinary account mount, where the system allows that.
        let root = fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0);
        command
            .args(if root { &["-m"][..] } else { &["-r", "-m"] })
            .args(["sh", "-c", script])
            .arg(folder);
        command
    };
    let possible = namespace(mount)
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !possible {
        return None;
    }
    let mut command = namespace(&format!(r#"{mount} && exec "$@""#));
    let inner = this(&[child, text(folder)]);
    assert!(
        command
            .arg(inner.get_program())
            .args(inner.get_args())
            .status()
            .unwrap()
            .success()
    );
    Some(())
}

pub(crate) fn full() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    if on_small_disk(folder.path(), "fill-disk").is_some() {
        return Outcome::Passed("3 MiB file system".to_owned());
    }
    // Without a file system of our own, the limit on the size of a file stands in. SQLite reports that as an
    // input/output error and not as a full disk.
    let limited = this(&["fill-files", text(folder.path())]);
    let status = Command::new("sh")
        .args(["-c", r#"trap "" XFSZ; ulimit -f 2048; exec "$0" "$@""#])
        .arg(limited.get_program())
        .args(limited.get_args())
        .status()
        .unwrap();
    assert!(status.success());
    Outcome::Passed("limit on the size of a file".to_owned())
}

/// The child: appends until nothing fits any more, at every place where something may not fit.
pub(crate) fn fill(root: &Path, is_full: fn(&StoreError) -> bool) {
    let data = root.join("data");
    let ballast = root.join("ballast");
    let keychain = Kept::default();
    let mut home = Home::open(&data).unwrap();
    let mut vault = home.create(Protection::Keychain(&keychain)).unwrap();
    let id = vault.id().unwrap();
    vault.add_subject(&subject(1, "", None)).unwrap();
    vault.add_assessment(&assessment(10, 1)).unwrap();
    let code = vault.new_recovery_code().unwrap().groups().collect::<String>();
    fs::write(&ballast, vec![0; 512 * 1024]).unwrap();

    let mut acknowledged = 0;
    // Long notes first, then short ones, until not even a letter fits.
    for length in [9_000, 500, 1] {
        let full = loop {
            match vault.append(&[note(acknowledged + 1, &"x".repeat(length))]) {
                Ok(()) => acknowledged += 1,
                Err(error) => break error,
            }
            assert!(acknowledged < 100_000, "it never gets full");
        };
        assert!(is_full(&full), "{full:?}");
    }
    assert!(acknowledged > 20);
    let all_there = |vault: &store::Vault, acknowledged: u64| {
        let events = vault.events(assessment_id(10)).unwrap();
        assert!(events.iter().map(|event| event.seq).eq(1..=acknowledged));
    };
    all_there(&vault, acknowledged);
    // Neither a backup nor a copy fits; both say so, and leave nothing of themselves.
    let backup = vault.back_up(crate::content::DAY.at(12, 0, 0, 0));
    assert!(matches!(&backup, Err(error) if is_full(error)), "{backup:?}");
    let copy = root.join("copy");
    let saved = vault.save_copy(&copy, CopyKey::Passphrase("de mano en mano"));
    assert!(matches!(&saved, Err(error) if is_full(error)), "{saved:?}");
    assert!(!copy.exists());
    let written = store::write_verified(&root.join("export"), &vec![7; 900_000]);
    assert!(matches!(&written, Err(error) if is_full(error)), "{written:?}");
    assert!(!root.join("export").exists());
    all_there(&vault, acknowledged);
    // The key file is small and may still fit; if it does not, the earlier code must go on working.
    let current = match vault.new_recovery_code() {
        Ok(code) => code.groups().collect::<String>(),
        Err(error) => {
            assert!(is_full(&error), "{error:?}");
            code
        }
    };
    drop((vault, home));

    let home = Home::open(&data).unwrap();
    let vault = home.unlock(id, Key::Recovery(&current)).unwrap();
    all_there(&vault, acknowledged);
    drop(vault);
    fs::remove_file(&ballast).unwrap();
    let mut vault = home.unlock(id, Key::Keychain(&keychain)).unwrap();
    vault.verify().unwrap();
    vault.set_setting("language", "es").unwrap();
    all_there(&vault, acknowledged);
    let temporary = tree(&data)
        .into_keys()
        .filter(|path| path.to_string_lossy().ends_with(".tmp"))
        .count();
    assert_eq!(temporary, 0, "nothing half-written stays");
}

pub(crate) fn full_before_migrating() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    match on_small_disk(folder.path(), "migrate-on-full-disk") {
        Some(()) => Outcome::Passed("3 MiB file system".to_owned()),
        None => Outcome::Skipped("this account may not mount".to_owned()),
    }
}

/// The child: without room for a backup an older vault is shown and not migrated; with room it is.
pub(crate) fn migrate(root: &Path) {
    const PASSPHRASE: &str = "golden vault, no secret";
    let data = root.join("data");
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema-1");
    crate::copy(&golden, &data);
    let ballast = root.join("ballast");
    let room = fill_with(&ballast);
    assert!(room > 1024 * 1024, "{room}");
    let database = find(&data, "vault.db");
    let before = fs::read(&database).unwrap();
    let home = Home::open(&data).unwrap();
    let mut vault = home
        .unlock(home.vaults()[0], Key::Passphrase(PASSPHRASE))
        .unwrap();
    assert!(vault.is_viewed());
    assert_eq!(Content::of(&vault), Content::sample());
    assert!(matches!(
        vault.set_setting("language", "en"),
        Err(StoreError::ReadOnly)
    ));
    drop(vault);
    assert_eq!(fs::read(&database).unwrap(), before);
    fs::remove_file(ballast).unwrap();
    let vault = home
        .unlock(home.vaults()[0], Key::Passphrase(PASSPHRASE))
        .unwrap();
    assert!(!vault.is_viewed());
    Content::sample().assert_in(&vault);
}

/// Fills a file system to the last block; the bytes that went in.
fn fill_with(ballast: &Path) -> u64 {
    use std::io::Write;
    let mut file = fs::File::create(ballast).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
    file.metadata().unwrap().len()
}

/// What a full file system must give.
pub(crate) fn disk_is_full(error: &StoreError) -> bool {
    matches!(error, StoreError::DiskFull)
}

/// What a limit on the size of a file may give: 778 is `SQLITE_IOERR_WRITE`.
pub(crate) fn file_is_full(error: &StoreError) -> bool {
    matches!(error, StoreError::DiskFull | StoreError::Database { code: 778 })
}

pub(crate) fn read_only() -> Outcome {
    let folder = tempfile::tempdir().unwrap();
    if permissions_bind(folder.path()) {
        refuse_writing(folder.path(), &forbid);
        return Outcome::Passed("folder permissions".to_owned());
    }
    // This account may write everywhere, but not on what is mounted read-only.
    match on_small_disk(folder.path(), "refuse-writing") {
        Some(()) => Outcome::Passed("read-only mounts".to_owned()),
        None => Outcome::Skipped("this account may write everywhere and may not mount".to_owned()),
    }
}

/// The data folder cannot be written, then only the vault's folder, with and without a log beside the database: it is
/// shown as it is, nothing can be changed, and not one byte is. `protect` takes the right to write away, or gives it
/// back.
pub(crate) fn refuse_writing(root: &Path, protect: &dyn Fn(&Path, bool)) {
    let data = root.join("data");
    let keychain = Kept::default();
    let mut vault = Home::open(&data)
        .unwrap()
        .create(Protection::Keychain(&keychain))
        .unwrap();
    Content::sample().put_into(&mut vault);
    let id = vault.id().unwrap();
    let crashed = root.join("crashed");
    crate::copy(&data, &crashed);
    vault.close().unwrap();
    for data in [data, crashed] {
        let with_log = find(&data, "vault.db").with_extension("db-wal").exists();
        let vault_folder = find(&data, "vault.db").parent().unwrap().to_owned();
        let before = tree(&data);
        for folder in [&data, &vault_folder] {
            protect(folder, true);
            let home = Home::open(&data).unwrap();
            let mut vault = home.unlock(id, Key::Keychain(&keychain)).unwrap();
            assert!(vault.is_viewed(), "log: {with_log}");
            assert_eq!(Content::of(&vault), Content::sample(), "log: {with_log}");
            assert!(matches!(
                vault.append(&[note(77, "x")]),
                Err(StoreError::ReadOnly)
            ));
            assert!(matches!(vault.new_recovery_code(), Err(StoreError::ReadOnly)));
            vault.close().unwrap();
            drop(home);
            protect(folder, false);
            assert_eq!(tree(&data), before, "nothing was changed");
        }
        let home = Home::open(&data).unwrap();
        assert!(!home.unlock(id, Key::Keychain(&keychain)).unwrap().is_viewed());
    }
}

/// By mounting the folder onto itself.
pub(crate) fn mount_read_only(folder: &Path, on: bool) {
    let run = |program: &str, arguments: &[&str]| {
        assert!(
            Command::new(program).args(arguments).status().unwrap().success(),
            "{arguments:?}"
        );
    };
    if on {
        run("mount", &["--bind", text(folder), text(folder)]);
        run("mount", &["-o", "remount,bind,ro", text(folder)]);
    } else {
        run("umount", &[text(folder)]);
    }
}

/// By the permissions of the folder and the files in it.
fn forbid(folder: &Path, on: bool) {
    set_mode(folder, 0o700);
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            set_mode(&path, if on { 0o400 } else { 0o600 });
        }
    }
    if on {
        set_mode(folder, 0o500);
    }
}

/// Whether taking permissions away from a folder keeps this account from writing there. Root it does not.
fn permissions_bind(folder: &Path) -> bool {
    let before = fs::metadata(folder).unwrap().permissions();
    set_mode(folder, 0o500);
    let probe = folder.join("probe");
    let bound = fs::write(&probe, "").is_err();
    fs::set_permissions(folder, before).unwrap();
    if !bound {
        fs::remove_file(&probe).unwrap();
    }
    bound
}

fn set_mode(path: &Path, mode: u32) {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode)).unwrap();
}
