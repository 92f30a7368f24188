//! A report of ten pages, its pages in the hands of two writers, and its content for two other typesetters. Prints JSON
//! with milliseconds and bytes and leaves the files in a folder; for `cargo xtask bench report`.
//!
//! The writers take turns, so that neither has a quieter machine.

#![expect(clippy::unwrap_used, reason = "a measurement fails by panicking")]
#![expect(clippy::print_stdout, reason = "the measurement")]

mod drawing;
mod html;
#[path = "../../tests/report/models.rs"]
#[expect(dead_code, reason = "the tests use the rest")]
mod models;
mod style;
mod typst;

use report::comparison::Pages;
use std::path::PathBuf;
use std::time::{Duration, Instant};

const ROUNDS: usize = 200;
/// Faces are parsed and tables filled in the first ones.
const WARM_UP: usize = 10;

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("usage: peers FOLDER"));
    fs_err::create_dir_all(&folder).unwrap();
    let model = models::named("ten.es");
    let pages = Pages::of(&model);
    fs_err::write(folder.join("ours.pdf"), pages.write().unwrap()).unwrap();
    fs_err::write(folder.join("krilla.pdf"), pages.write_with_krilla().unwrap()).unwrap();
    let json = serde_json::to_string(&model).unwrap();
    fs_err::write(folder.join("model.json"), json).unwrap();
    fs_err::write(folder.join("report.html"), html::document(&pages)).unwrap();
    typst::write(&pages, &folder);
    let (mut whole, mut ours, mut its) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..WARM_UP + ROUNDS {
        whole.push(timed(|| report::render(&model).unwrap().bytes));
        ours.push(timed(|| pages.write().unwrap()));
        its.push(timed(|| pages.write_with_krilla().unwrap()));
    }
    println!(
        "{}",
        serde_json::json!({
            "pages": pages.count(),
            "whole": median(&whole),
            "ours": median(&ours),
            "krilla": median(&its),
        })
    );
}

fn timed(work: impl FnOnce() -> Vec<u8>) -> Duration {
    let start = Instant::now();
    let bytes = work();
    let time = start.elapsed();
    assert!(!bytes.is_empty());
    time
}

/// Milliseconds.
fn median(times: &[Duration]) -> f64 {
    let mut times = times[WARM_UP..].to_vec();
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e3
}
