//! Files of JSON that somebody hands over: answers, exports, computers, facts, questionnaires; and signatures.

#![no_main]

use content::{
    AnswersFile, AssessmentFile, ComputerFile, EventsFile, FactsFile, PackFile, SigningKey, VaultFile,
};

const NAME: &str = "file.json";
const KINDS: usize = 9;

/// Every file of JSON as everything that it could be.
fn seeds() -> Vec<Vec<u8>> {
    let folders = [
        "questionnaires/packs",
        "questionnaires/examples",
        "questionnaires/outside",
        "tests/cmd/files",
    ];
    let files = folders.iter().flat_map(|folder| fuzz::files(folder, ".json"));
    files
        .flat_map(|file| (0..KINDS).map(move |which| fuzz::seed(which, &file)))
        .collect()
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    let Some((which, bytes)) = fuzz::chosen(bytes) else {
        return;
    };
    match which % KINDS {
        0 => {
            let _ = AnswersFile::parse(NAME, bytes).map(|file| file.validate(NAME, fuzz::library()));
        }
        1 => {
            let _ = EventsFile::parse(NAME, bytes).map(|file| file.validate(NAME, fuzz::library()));
        }
        2 => {
            let _ = VaultFile::parse_either(NAME, bytes);
        }
        3 => {
            let _ = AssessmentFile::parse(NAME, bytes);
        }
        4 => {
            let _ = ComputerFile::parse(NAME, bytes);
        }
        5 => {
            if let Ok(file) = FactsFile::parse(NAME, bytes) {
                let _ = file.library(NAME);
                let _ = file.resources(NAME, &["es", "en"]);
            }
        }
        6 => {
            if let Ok(file) = PackFile::parse(NAME, bytes) {
                let again = PackFile::parse(NAME, file.to_json().as_bytes());
                assert!(again.is_ok(), "what was accepted is accepted again");
                let _ = file.findings(NAME, fuzz::library(), fuzz::texts(), None);
            }
        }
        7 => {
            let _ = std::str::from_utf8(bytes).map(SigningKey::parse);
        }
        _ => {
            let ours = SigningKey::ours();
            let text = std::str::from_utf8(bytes).ok();
            let _ = content::signed(NAME, b"content", text, &ours);
        }
    }
});
