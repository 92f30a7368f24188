//! What needs processes of its own: kills, second instances, full and read-only disks, real keychains.
//!
//! A plain `cargo test` runs all of it, briefly. By hand, after `cargo test -p store --test processes --`:
//! - `NAME…` runs what contains one of the names
//! - `--long` is the long run: 10,000 kills and flips, 1,000 races, a kill at every file operation
//! - `golden DIR` writes a golden vault of the present schema into an empty folder
//!
//! The first argument also names what a child process is to do; see [`child`].

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::print_stdout,
    reason = "the report of a test run, and the acknowledgements of a child"
)]
#![expect(clippy::disallowed_methods, reason = "processes are what is tested here")]

mod disk;
mod flips;
mod golden;
mod instances;
mod kept;
mod kill;
mod operations;
mod random;
mod secret_service;

#[path = "../support/content.rs"]
mod content;
#[path = "../support/files.rs"]
mod files;
#[path = "../support/keychain.rs"]
mod keychain;

use std::path::Path;
use std::process::Command;

/// How thorough a run is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    Short,
    Long,
}

/// What one test says about itself: its figures, or why it could not run here.
enum Outcome {
    Passed(String),
    Skipped(String),
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if let ["child", rest @ ..] = words.as_slice() {
        return child(rest);
    }
    if let ["golden", folder] = words.as_slice() {
        return golden::write(Path::new(folder));
    }
    let length = if words.contains(&"--long") {
        Length::Long
    } else {
        Length::Short
    };
    let names: Vec<&str> = words
        .iter()
        .copied()
        .filter(|word| !word.starts_with("--"))
        .collect();
    let wanted = |name: &str| names.is_empty() || names.iter().any(|part| name.contains(part));
    let tests: [(&str, &dyn Fn() -> Outcome); 13] = [
        ("acknowledged_events_survive_sigkill", &|| kill::run(length)),
        ("a_kill_while_creating_leaves_all_or_nothing", &kill::run_creating),
        ("a_kill_at_any_file_operation_leaves_old_or_new", &|| {
            operations::killed_everywhere(length)
        }),
        ("a_flipped_bit_never_alters_a_value", &|| flips::anywhere(length)),
        (
            "a_flipped_bit_in_the_log_gives_an_earlier_state_and_says_so",
            &|| flips::in_the_log(length),
        ),
        ("a_second_process_is_refused", &instances::second_is_refused),
        ("one_of_many_starters_wins", &|| instances::one_wins(length)),
        ("many_threads_may_open_the_first_vault_at_once", &|| {
            instances::first_openings_at_once(length)
        }),
        ("a_full_disk_loses_nothing_acknowledged", &disk::full),
        ("a_full_disk_does_not_migrate", &disk::full_before_migrating),
        ("a_medium_that_cannot_be_written_is_viewed", &disk::read_only),
        ("a_real_secret_service", &secret_service::real),
        ("no_bus_at_all", &secret_service::no_bus),
    ];
    for (name, test) in tests.into_iter().filter(|(name, _)| wanted(name)) {
        match test() {
            Outcome::Passed(figures) => println!("test {name} ... ok: {figures}"),
            Outcome::Skipped(reason) => println!("test {name} ... not run here: {reason}"),
        }
    }
}

/// The part of a test that runs in a child process.
fn child(arguments: &[&str]) {
    match arguments {
        ["append", data, item] => kill::append(Path::new(data), item),
        ["create", data] => kill::create(Path::new(data)),
        ["operate", name, root] => operations::operate(name, Path::new(root)),
        ["create-at-once", root] => instances::create_at_once(Path::new(root)),
        ["hold", data] => instances::hold(Path::new(data)),
        ["fill-disk", data] => disk::fill(Path::new(data), disk::disk_is_full),
        ["fill-files", data] => disk::fill(Path::new(data), disk::file_is_full),
        ["migrate-on-full-disk", data] => disk::migrate(Path::new(data)),
        ["refuse-writing", data] => disk::refuse_writing(Path::new(data), &disk::mount_read_only),
        ["keychain", phase, data, code] => secret_service::phase(phase, Path::new(data), Path::new(code)),
        other => panic!("unknown child: {other:?}"),
    }
}

/// This program again, as a child.
fn this(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.arg("child").args(arguments);
    command
}

/// Copies a folder with everything in it.
fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files::tree(from) {
        let target = to.join(path);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::write(target, bytes).unwrap();
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}
