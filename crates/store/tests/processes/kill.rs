//! SIGKILL at random moments: what was acknowledged is there, and the vault opens without repair.

use crate::content::{assessment, assessment_id, note, subject};
use crate::files::tree;
use crate::kept::InFile;
use crate::keychain::Kept;
use crate::random::Random;
use crate::{Length, Outcome, text, this};
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::Stdio;
use store::{Home, Key, Protection, Vault};

fn open(data: &Path, keychain: &Kept) -> (Home, Vault) {
    let home = Home::open(data).unwrap();
    let vault = home.unlock(home.vaults()[0], Key::Keychain(keychain)).unwrap();
    (home, vault)
}

/// The child: appends one event after the other and says which are safe.
pub(crate) fn append(data: &Path, item: &str) {
    let (_home, mut vault) = open(data, &Kept::with_item(item));
    let mut seq = vault
        .events(assessment_id(10))
        .unwrap()
        .last()
        .map_or(0, |event| event.seq);
    let mut out = std::io::stdout().lock();
    loop {
        seq += 1;
        vault
            .append(&[note(seq, &"x".repeat(usize::try_from(seq % 600).unwrap()))])
            .unwrap();
        writeln!(out, "{seq}").unwrap();
        out.flush().unwrap();
    }
}

/// Kills of one vault, before the next one: reading everything after each takes longer and longer.
const PER_VAULT: u32 = 250;

pub(crate) fn run(length: Length) -> Outcome {
    let kills = if length == Length::Long { 10_000 } else { 50 };
    let mut random = Random(0x5eed);
    let mut commits = 0;
    for begun in (0..kills).step_by(PER_VAULT as usize) {
        commits += run_one(&mut random, PER_VAULT.min(kills - begun));
    }
    Outcome::Passed(format!("{kills} kills, {commits} commits, 0 lost"))
}

/// Kills a program that appends to one vault, again and again; the events that were recovered.
fn run_one(random: &mut Random, kills: u32) -> u64 {
    let data = tempfile::tempdir().unwrap();
    let keychain = Kept::default();
    let mut vault = Home::open(data.path())
        .unwrap()
        .create(Protection::Keychain(&keychain))
        .unwrap();
    vault.add_subject(&subject(1, "", None)).unwrap();
    vault.add_assessment(&assessment(10, 1)).unwrap();
    drop(vault);

    let item = keychain.item().unwrap();
    let mut acknowledged = 0;
    for kill in 1..=kills {
        let mut child = this(&["append", text(data.path()), &item])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut said = || {
            lines
                .next()
                .and_then(Result::ok)
                .and_then(|line| line.parse::<u64>().ok())
        };
        for _ in 0..random.below(40) {
            acknowledged = said().unwrap();
        }
        random.dawdle();
        child.kill().unwrap();
        child.wait().unwrap();
        while let Some(more) = said() {
            acknowledged = more;
        }

        let (home, vault) = open(data.path(), &keychain);
        let events = vault.events(assessment_id(10)).unwrap();
        let recovered = events.len() as u64;
        assert!(
            events.iter().zip(1..).all(|(event, seq)| event.seq == seq),
            "no gap"
        );
        assert!(
            acknowledged <= recovered,
            "kill {kill}: {acknowledged} acknowledged, {recovered} recovered"
        );
        assert!(
            recovered <= acknowledged + 1,
            "at most the one that was under way"
        );
        if kill % 10 == 0 || kill == kills {
            vault.verify().unwrap();
        }
        acknowledged = recovered;
        drop((vault, home));
    }
    acknowledged
}

/// The child: makes a vault, with a keychain that outlives it.
pub(crate) fn create(data: &Path) {
    println!("begin");
    let keychain = InFile(data.with_extension("item"));
    Home::open(data)
        .unwrap()
        .create(Protection::Keychain(&keychain))
        .unwrap();
}

/// SIGKILL while a vault is made: afterwards there is none, or a whole one.
pub(crate) fn run_creating() -> Outcome {
    const KILLS: u32 = 40;
    let mut random = Random(0xb1c7);
    let (mut whole, mut none) = (0, 0);
    for _ in 0..KILLS {
        let root = tempfile::tempdir().unwrap();
        let data = root.path().join("data");
        let mut child = this(&["create", text(&data)])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut String::new())
            .unwrap();
        for _ in 0..random.below(12) {
            random.dawdle();
        }
        child.kill().unwrap();
        child.wait().unwrap();

        let keychain = InFile(data.with_extension("item"));
        let mut home = Home::open(&data).unwrap();
        if let [id] = home.vaults()[..] {
            home.unlock(id, Key::Keychain(&keychain))
                .unwrap()
                .verify()
                .unwrap();
            whole += 1;
        } else {
            assert_eq!(
                tree(&data).len(),
                1,
                "nothing but the lock stays of an unfinished vault"
            );
            home.create(Protection::Keychain(&keychain)).unwrap();
            none += 1;
        }
    }
    assert!(
        whole > 0 && none > 0,
        "the kills met both sides: {whole} whole, {none} none"
    );
    Outcome::Passed(format!(
        "{KILLS} kills: {whole} whole vaults, {none} none, no half"
    ))
}
