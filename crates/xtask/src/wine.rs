//! The checks as a program of Windows, run by Debian's Wine before the registry that a bundle describes.

use crate::{
    Outcome, check_targets, place,
    program::Program,
    set_up::{self, Need},
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A bad computer and a good one.
const BUNDLES: [&str; 2] = ["windows-10-es-home-bad-laptop", "windows-11-es-home-good-laptop"];
/// Checks that rest on the registry alone, with what each bundle makes them say. What else those computers have, Wine has
/// not: in the last two it speaks of itself, whose person is an administrator without any copies.
const EXPECTED: [(&str, [&str; 2]); 15] = [
    ("os.supported", ["fail", "pass"]),
    ("os.reboot_pending", ["warn", "pass"]),
    ("exec.reputation", ["fail", "pass"]),
    ("office.macros", ["fail", "not_applicable"]),
    ("files.extensions_visible", ["warn", "pass"]),
    ("net.remote_login_off", ["fail", "pass"]),
    ("priv.elevation_prompt", ["fail", "pass"]),
    ("boot.secure_boot", ["warn", "pass"]),
    ("boot.integrity", ["warn", "pass"]),
    ("exec.autorun_off", ["warn", "pass"]),
    ("apps.updates_auto", ["fail", "pass"]),
    ("hw.security", ["info", "info"]),
    ("auth.strong_signin", ["info", "info"]),
    ("backup.configured", ["warn", "warn"]),
    ("acct.daily_admin", ["warn", "warn"]),
];
/// Keys that Wine's own programs start by.
const WINES: [&str; 2] = [r"\CurrentControlSet\Services", r"\Winlogon"];
/// Seconds for one program, which is slow at its first start.
const PATIENCE: &str = "120";

/// Links the program with Debian's mingw, and compares what it says of each bundle with the list.
pub(crate) fn wine() -> Outcome {
    set_up::packages(&[Need::Core, Need::Wine])?;
    let folder = place::target()?.join("wine");
    std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let program = linked(&folder)?;
    (0..BUNDLES.len()).try_for_each(|which| compare(which, &said(&folder, &program, BUNDLES[which])?))
}

/// What the program says before the registry of a bundle.
fn said(folder: &Path, program: &Path, bundle: &str) -> Outcome<String> {
    let prefix = folder.join("prefix");
    // Nothing of an earlier run may answer for this one.
    if prefix.exists() {
        std::fs::remove_dir_all(&prefix).map_err(|error| format!("{}: {error}", prefix.display()))?;
    }
    std::fs::create_dir_all(&prefix).map_err(|error| format!("{}: {error}", prefix.display()))?;
    let prepared = folder.join("prepared.reg");
    std::fs::write(&prepared, registry(&read(bundle)?)?)
        .map_err(|error| format!("{}: {error}", prepared.display()))?;
    under_wine(&prefix, "wineboot").arg("--init").run()?;
    under_wine(&prefix, "wine")
        .args(["regedit", "/S"])
        .arg(&prepared)
        .run()?;
    let said = under_wine(&prefix, "wine")
        .arg(program)
        .arg("--one-by-one")
        .output();
    under_wine(&prefix, "wineserver").arg("--kill").run()?;
    said
}

fn under_wine(prefix: &Path, name: &str) -> Program {
    Program::new("timeout")
        .args([PATIENCE, name])
        .env("WINEPREFIX", prefix)
        .env("WINEDEBUG", "-all")
}

/// The example that looks, with the library that Wine lacks beside it.
fn linked(folder: &Path) -> Outcome<PathBuf> {
    let target = check_targets::TARGETS[0];
    check_targets::cargo("build", &["--example", "look"], target)?;
    Program::new("x86_64-w64-mingw32-gcc")
        .args(["-shared", "-o"])
        .arg(folder.join("bcryptprimitives.dll"))
        .arg(place::root().join("tests/wine/bcryptprimitives.c"))
        .arg("-ladvapi32")
        .run()?;
    let program = folder.join("look.exe");
    let built = check_targets::target_folder()?
        .join(target)
        .join("debug/examples/look.exe");
    std::fs::copy(&built, &program).map_err(|error| format!("{}: {error}", built.display()))?;
    Ok(program)
}

fn read(bundle: &str) -> Outcome<Value> {
    let path = place::root().join(format!("crates/checks/fixtures/{bundle}/manifest.json"));
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// The keys of a bundle as a file that `regedit` takes in.
fn registry(bundle: &Value) -> Outcome<String> {
    let mut text = "Windows Registry Editor Version 5.00\r\n".to_owned();
    for answer in bundle["answers"].as_array().into_iter().flatten() {
        let request = answer["request"].as_str().unwrap_or_default();
        let Some(key) = request.strip_prefix("key ") else {
            continue;
        };
        if WINES.iter().any(|own| key.contains(own)) {
            continue;
        }
        let key = key
            .replacen("HKCU", "HKEY_CURRENT_USER", 1)
            .replacen("HKLM", "HKEY_LOCAL_MACHINE", 1);
        put_key(&mut text, &key, answer).map_err(|_| format!("{request}: cannot be written down"))?;
    }
    Ok(text)
}

fn put_key(text: &mut String, key: &str, answer: &Value) -> std::fmt::Result {
    if answer["failure"] == "missing" {
        return write!(text, "\r\n[-{key}]\r\n");
    }
    let Some(values) = answer["json"]["values"].as_object() else {
        return Ok(());
    };
    write!(text, "\r\n[{key}]\r\n")?;
    for (name, value) in values {
        let name = if name.is_empty() {
            "@".to_owned()
        } else {
            quoted(name)
        };
        match (value.as_u64().map(u32::try_from), value.as_str()) {
            (Some(Ok(number)), _) => write!(text, "{name}=dword:{number:08x}\r\n")?,
            (_, Some(words)) => write!(text, "{name}={}\r\n", quoted(words))?,
            // Longer numbers only stand where Wine has nothing to do with them.
            _ => {}
        }
    }
    let below = answer["json"]["keys"].as_array().into_iter().flatten();
    below
        .filter_map(Value::as_str)
        .try_for_each(|name| write!(text, "\r\n[{key}\\{name}]\r\n"))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', r"\\").replace('"', "\\\""))
}

/// Compares what was said of one of the bundles.
fn compare(which: usize, said: &str) -> Outcome {
    let found: Value =
        serde_json::from_str(said).map_err(|error| format!("what the program said: {error}"))?;
    let verdicts: BTreeMap<&str, &str> = (found["checks"].as_array().into_iter().flatten())
        .filter_map(|check| Some((check["id"].as_str()?, check["verdict"].as_str()?)))
        .collect();
    println!(
        "{}: {} checks answered under Wine",
        BUNDLES[which],
        verdicts.len()
    );
    let wrong: Vec<String> = EXPECTED
        .iter()
        .map(|(check, expected)| (check, expected[which]))
        .filter(|(check, verdict)| verdicts.get(*check) != Some(verdict))
        .map(|(check, verdict)| format!("{check}: {:?} instead of {verdict}", verdicts.get(check)))
        .collect();
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("{} under Wine: {}", BUNDLES[which], wrong.join("; ")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_registry_of_a_bundle_is_written_as_regedit_reads_it() {
        let bundle = json!({ "answers": [
            { "request": r"key HKCU\A b", "json": { "values": { "": 1, "Path": r#"C:\"x""# }, "keys": ["Below"] } },
            { "request": r"key HKLM\B", "failure": "missing" },
            { "request": r"key HKLM\SYSTEM\CurrentControlSet\Services", "failure": "missing" },
            { "request": "ask something", "json": 1 },
        ] });
        assert_eq!(
            registry(&bundle).unwrap(),
            "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\A b]\r\n@=dword:00000001\r\n\
             \"Path\"=\"C:\\\\\\\"x\\\"\"\r\n\r\n[HKEY_CURRENT_USER\\A b\\Below]\r\n\r\n[-HKEY_LOCAL_MACHINE\\B]\r\n"
        );
    }

    #[test]
    fn a_verdict_that_differs_is_named() {
        for which in 0..BUNDLES.len() {
            let all = EXPECTED.map(|(id, verdicts)| json!({ "id": id, "verdict": verdicts[which] }));
            assert_eq!(compare(which, &json!({ "checks": all }).to_string()), Ok(()));
            let error = compare(which, &json!({ "checks": &all[1..] }).to_string()).unwrap_err();
            assert!(error.contains("os.supported"), "{error}");
        }
    }
}
