//! Two processes and one data folder.

use crate::{Length, Outcome, text, this};
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::Barrier;
use store::{Home, Protection, StoreError};

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

/// The child: many threads that make their first vault at the same moment. `SQLCipher` must be ready for all of them.
pub(crate) fn create_at_once(root: &Path) {
    const THREADS: usize = 8;
    let together = Barrier::new(THREADS);
    std::thread::scope(|scope| {
        for number in 0..THREADS {
            let (folder, together) = (root.join(number.to_string()), &together);
            scope.spawn(move || {
                together.wait();
                let mut home = Home::open(folder).unwrap();
                home.create(Protection::Unprotected).unwrap();
            });
        }
    });
}

pub(crate) fn first_openings_at_once(length: Length) -> Outcome {
    let rounds = if length == Length::Long { 200 } else { 20 };
    for _ in 0..rounds {
        let root = tempfile::tempdir().unwrap();
        let status = this(&["create-at-once", text(root.path())]).status().unwrap();
        assert!(status.success());
    }
    Outcome::Passed(format!("{rounds} processes of 8 threads"))
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
