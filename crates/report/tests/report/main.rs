//! What a finished document is like: its bytes, its text and reading order, its safety, its codes.

#![expect(clippy::unwrap_used, reason = "a helper of a test fails as the test does")]

mod conformance;
mod document;
mod golden;
mod hostile;
#[cfg(feature = "krilla")]
mod krilla;
mod models;
mod outside;
mod pictures;
mod reader;
mod reading;
mod sheet;
mod stationery;
mod tools;
