//! A row of steps with their times.

use std::time::{Duration, Instant};

use crate::Outcome;

/// Runs steps one after the other, stops at the first failure and sums up what it did.
#[derive(Default)]
pub(crate) struct Steps {
    done: Vec<(String, Duration)>,
}

impl Steps {
    /// Runs one step under a heading.
    pub(crate) fn step(&mut self, title: &str, work: impl FnOnce() -> Outcome) -> Outcome {
        println!("\n== {title}");
        let start = Instant::now();
        let outcome = work();
        let time = start.elapsed();
        match outcome {
            Ok(()) => {
                println!("== {title}: {}", seconds(time));
                self.done.push((title.to_owned(), time));
                Ok(())
            }
            Err(reason) => Err(format!(
                "FAILED at step \"{title}\" after {}\n  {reason}",
                seconds(time)
            )),
        }
    }

    /// Prints all steps with their times.
    pub(crate) fn summary(&self) {
        println!("\n== Done");
        for (title, time) in &self.done {
            println!("{:>9}  {title}", seconds(*time));
        }
        let total: Duration = self.done.iter().map(|(_, time)| *time).sum();
        println!("{:>9}  in all", seconds(total));
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
