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

const BUNDLE: &str = "windows-10-es-home-bad-laptop";
/// Checks that rest on the registry alone, with what the bundle makes them say. What else that computer has, Wine has not.
const EXPECTED: [(&str, &str); 15] = [
    ("os.supported", "fail"),
    ("os.reboot_pending", "warn"),
    ("exec.reputation", "fail"),
    ("office.macros", "fail"),
    ("files.extensions_visible", "warn"),
    ("net.remote_login_off", "fail"),
    ("priv.elevation_prompt", "fail"),
    ("boot.secure_boot", "warn"),
    ("boot.integrity", "warn"),
    ("backup.configured", "warn"),
    ("acct.daily_admin", "warn"),
    ("exec.autorun_off", "warn"),
    ("apps.updates_auto", "fail"),
    ("hw.security", "info"),
    ("auth.strong_signin", "info"),
];
/// Keys that Wine's own programs start by.
const WINES: [&str; 2] = [r"\CurrentControlSet\Services", r"\Winlogon"];
/// Seconds for one program, which is slow at its first start.
const PATIENCE: &str = "120";

/// Links the program with Debian's mingw, and compares what it says with the list.
pub(crate) fn wine() -> Outcome {
    set_up::packages(&[Need::Core, Need::Wine])?;
    let folder = place::target()?.join("wine");
    let prefix = folder.join("prefix");
    // Nothing of an earlier run may answer for this one.
    if prefix.exists() {
        std::fs::remove_dir_all(&prefix).map_err(|error| format!("{}: {error}", prefix.display()))?;
    }
    std::fs::create_dir_all(&prefix).map_err(|error| format!("{}: {error}", prefix.display()))?;
    let program = linked(&folder)?;
    let prepared = folder.join("prepared.reg");
    std::fs::write(&prepared, registry(&bundle()?)?)
        .map_err(|error| format!("{}: {error}", prepared.display()))?;
    under_wine(&prefix, "wineboot").arg("--init").run()?;
    under_wine(&prefix, "wine")
        .args(["regedit", "/S"])
        .arg(&prepared)
        .run()?;
    let said = under_wine(&prefix, "wine").arg(&program).output();
    under_wine(&prefix, "wineserver").arg("--kill").run()?;
    compare(&said?)
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

fn bundle() -> Outcome<Value> {
    let path = place::root().join(format!("crates/checks/fixtures/{BUNDLE}/manifest.json"));
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

fn compare(said: &str) -> Outcome {
    let found: Value =
        serde_json::from_str(said).map_err(|error| format!("what the program said: {error}"))?;
    let verdicts: BTreeMap<&str, &str> = (found["checks"].as_array().into_iter().flatten())
        .filter_map(|check| Some((check["id"].as_str()?, check["verdict"].as_str()?)))
        .collect();
    println!("{} checks answered under Wine", verdicts.len());
    let wrong: Vec<String> = EXPECTED
        .iter()
        .filter(|(check, verdict)| verdicts.get(check) != Some(verdict))
        .map(|(check, verdict)| format!("{check}: {:?} instead of {verdict}", verdicts.get(check)))
        .collect();
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(format!("under Wine: {}", wrong.join("; ")))
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
        let all = EXPECTED.map(|(id, verdict)| json!({ "id": id, "verdict": verdict }));
        assert_eq!(compare(&json!({ "checks": all }).to_string()), Ok(()));
        let error = compare(&json!({ "checks": &all[1..] }).to_string()).unwrap_err();
        assert!(error.contains("os.supported"), "{error}");
    }
}
