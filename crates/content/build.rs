//! Makes cargo notice files that are added to the embedded folder; changed ones it notices by itself.

fn main() {
    println!("cargo:rerun-if-changed=../../questionnaires");
}
