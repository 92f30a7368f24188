//! A locale file that is added must be embedded; the derive alone notices only changes of files that it knows.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
