//! Content as authors write it.

#![no_main]

use content::*;
use domain::Pack;

fn read<T: serde::de::DeserializeOwned>(text: &str) -> bool {
    toml::from_str::<T>(text).is_ok()
}

const KINDS: [fn(&str) -> bool; 14] = [
    read::<ItemFile>,
    read::<ActionFile>,
    read::<PracticeFile>,
    read::<ScenarioFile>,
    read::<EffectFile>,
    read::<ReasonFile>,
    read::<ChannelFile>,
    read::<SituationFile>,
    read::<EvidenceFile>,
    read::<FrameworkTable>,
    read::<LivePack>,
    read::<Crosswalk>,
    read::<ProfileFile>,
    read::<Pack>,
];

/// Every file of content as what takes it.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for file in fuzz::files("questionnaires", ".toml") {
        let text = std::str::from_utf8(&file).expect("our own text");
        let kinds = (0..KINDS.len()).filter(|which| KINDS[*which](text));
        seeds.extend(kinds.map(|which| fuzz::seed(which, &file)));
    }
    let opened = fuzz::files("tests/cmd/files", ".toml");
    seeds.extend(opened.iter().map(|file| fuzz::seed(KINDS.len(), file)));
    seeds
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    let Some((which, bytes)) = fuzz::chosen(bytes) else {
        return;
    };
    if which % (KINDS.len() + 1) == KINDS.len() {
        let _ = OpenedFile::read("opened.toml", &fuzz::file("opened.toml", bytes));
        return;
    }
    if let Ok(text) = limits::text("file.toml", bytes, limits::FILE_BYTES) {
        KINDS[which % (KINDS.len() + 1)](text);
    }
});
