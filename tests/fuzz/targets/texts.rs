//! Fluent from outside: looked over first, then parsed.

#![no_main]

fn seeds() -> Vec<Vec<u8>> {
    fuzz::files("locales/es", ".ftl")
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    if l10n::prescan(text).is_ok() {
        let source = content::LocaleSource {
            language: "es".to_owned(),
            path: "file.ftl".to_owned(),
            text: text.to_owned(),
        };
        let _ = content::Texts::parse(&[source]);
    }
});
