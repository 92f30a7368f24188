//! Two processes and one data folder.

use crate::{Length, Outcome, text, this};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Stdio};
use store::{Home, StoreError};

/// The child: takes the folder if it can, says so, and holds it until its input ends.
pub(crate) fn hold(data: &Path) {
    let home = Home::open(data);
    match &home {
        Ok(_) => println!("held"),
        Err(StoreError::AlreadyOpen) => println!("refused"),
        Err(error) => panic!("{error:?}"),
    }
    std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
}

fn start(data: &Path) -> Child {
    this(&["hold", text(data)])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

fn says(child: &mut Child) -> String {
    let mut line = String::new();
    BufReader::new(child.stdout.as_mut().unwrap())
        .read_line(&mut line)
        .unwrap();
    line.trim().to_owned()
}

pub(crate) fn second_is_refused() -> Outcome {
    let data = tempfile::tempdir().unwrap();
    let mut first = start(data.path());
    assert_eq!(says(&mut first), "held");
    assert!(matches!(Home::open(data.path()), Err(StoreError::AlreadyOpen)));
    first.kill().unwrap();
    first.wait().unwrap();
    assert!(
        Home::open(data.path()).is_ok(),
        "the lock of a killed process is never stale"
    );
    Outcome::Passed("refused while held, free after a kill".to_owned())
}

pub(crate) fn one_wins(length: Length) -> Outcome {
    let rounds = if length == Length::Long { 1_000 } else { 10 };
    for round in 0..rounds {
        let data = tempfile::tempdir().unwrap();
        let mut starters: Vec<Child> = (0..4).map(|_| start(data.path())).collect();
        let said: Vec<String> = starters.iter_mut().map(says).collect();
        assert_eq!(
            said.iter().filter(|said| *said == "held").count(),
            1,
            "round {round}: {said:?}"
        );
        for mut starter in starters {
            drop(starter.stdin.take());
            assert!(starter.wait().unwrap().success());
        }
    }
    Outcome::Passed(format!("{rounds} races of 4, one winner each"))
}
