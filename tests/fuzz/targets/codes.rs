//! Codes and ids that somebody types. The file of a copy is not parsed before it is decrypted.

#![no_main]

fn seeds() -> Vec<Vec<u8>> {
    let texts = [
        "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV",
        "0190a5b2-7c3e-7d5f-8a1b-2c3d4e5f6071",
        "oil0 -",
    ];
    texts.map(|text| text.as_bytes().to_vec()).to_vec()
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = store::RecoveryCode::parse(text);
        let _ = store::VaultId::parse(text);
    }
});
