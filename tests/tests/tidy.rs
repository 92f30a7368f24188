//! Rules about the project itself.
//!
//! - `documents`: what they say of the project is true.
//! - `edges`: who may know whom.
//! - `network`: nothing that opens a connection is linked into the programs.
//! - `features`: crates whose features change what we promise.
//! - `licences`: what may be linked, and what the project itself says.
//! - `files`: what no file may hold, and the one door to the desktop.

mod tidy {
    mod documents;
    mod edges;
    mod features;
    mod files;
    mod licences;
    mod network;
    mod project;
}
