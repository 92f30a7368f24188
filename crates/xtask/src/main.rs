//! `cargo xtask …`: everything that is done to the project, on a machine where nothing was prepared by hand.
//! A tool for developers: it speaks English and asks nothing.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a command line tool speaks through its output"
)]

mod bench;
mod check_targets;
mod distribution;
mod fuzz;
mod generate;
mod lint;
mod pdf;
mod place;
mod program;
mod released;
mod run;
mod services;
mod set_up;
mod steps;
mod test;
mod wine;

use std::process::ExitCode;

/// What went wrong and what to do, for the developer who reads the terminal.
type Outcome<T = ()> = Result<T, String>;

const USAGE: &str = "\
usage: cargo xtask <command>

  run             set up, build and open the window; without a display, do the headless job
  test [--long]   set up and run every test; --long adds the slow ones
  long [PART…]    only the slow ones whose names contain one of the parts, after a test
  bench [NAME…]   measure, beside comparable programs, and print one table
  check-targets   whether the checks compile for Windows and macOS
  types           write the TypeScript bindings of the core
  schema          write the JSON Schemas
  method          write the tables of docs/method.md
  coverage        write the tables of docs/coverage.md
  distribution    refuse to hand out a build until somebody has opened each phone and address
  lint            formatters and linters of Rust and of the window";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["run"] => run::run(),
        ["test"] => test::test(test::Length::Short),
        ["test", "--long"] => test::test(test::Length::Long),
        ["long", parts @ ..] => test::long(parts),
        ["bench", names @ ..] => bench::bench(names),
        ["check-targets"] => check_targets::check_targets(),
        ["types"] => generate::types(),
        ["schema"] => generate::schema(),
        ["method"] => generate::method(),
        ["coverage"] => generate::coverage(),
        ["distribution"] => distribution::distribution(),
        ["lint"] => lint::lint(),
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("\nxtask: {reason}");
            ExitCode::FAILURE
        }
    }
}
