//! The dated tables, which newer facts from outside may replace.

#![no_main]

fn seeds() -> Vec<Vec<u8>> {
    let names = fuzz::TABLES.iter().enumerate();
    names
        .map(|(which, name)| fuzz::seed(which, fuzz::table(name).as_bytes()))
        .collect()
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    let Some((which, bytes)) = fuzz::chosen(bytes) else {
        return;
    };
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    let changed = fuzz::TABLES[which % fuzz::TABLES.len()];
    let tables: Vec<(&str, String)> = fuzz::TABLES.iter().map(|name| (*name, fuzz::table(name))).collect();
    let pick = |(name, ours): &'_ (&'static str, String)| -> (&'static str, String) {
        (*name, if *name == changed { text.to_owned() } else { ours.clone() })
    };
    let tables: Vec<(&str, String)> = tables.iter().map(pick).collect();
    let tables: Vec<(&str, &str)> = tables.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let _ = checks::Knowledge::parse(&tables);
});
