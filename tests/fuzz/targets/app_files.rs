//! Files that a person opens in the window: a form that came back, a partner's name and logo, an import.

#![no_main]

use app::dto::{FirstRun, FormOptions, Protection};
use app::{App, Clock, Desk, Surroundings, SystemKeychain};
use jiff::civil::date;
use std::cell::RefCell;
use std::sync::Arc;

fn app() -> App {
    App::new(Surroundings {
        data_dir: fuzz::scratch().join("data"),
        clock: Clock::Fixed(date(2026, 11, 23).at(10, 0, 0, 0)),
        // Never asked: no vault is made.
        keychain: Arc::new(SystemKeychain::new()),
        test_build: true,
    })
    .expect("an app without a vault")
}

thread_local! {
    static APP: RefCell<App> = RefCell::new(app());
}

/// A form to fill in, an icon, a partner, and answers.
fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = vec![fuzz::seed(0, &form())];
    seeds.extend(
        fuzz::files("src-tauri/icons", ".png")
            .iter()
            .map(|file| fuzz::seed(1, file)),
    );
    seeds.extend(
        fuzz::files("tests/cmd/files", ".json")
            .iter()
            .map(|file| fuzz::seed(2, file)),
    );
    let examples = ["questionnaires/packs", "questionnaires/examples"];
    let examples = examples.iter().flat_map(|folder| fuzz::files(folder, ".json"));
    seeds.extend(examples.map(|file| fuzz::seed(3, &file)));
    seeds
}

fn form() -> Vec<u8> {
    let mut app = app();
    let first = FirstRun {
        language: "es".into(),
        country: "ES".into(),
        region: None,
        audience: "self-employed".into(),
        minutes: 10,
        name: "Ana".into(),
        protection: Protection::Memory,
    };
    app.first_run(&first).expect("a vault in memory");
    let pack = fuzz::library().pack("self-employed").expect("our own pack");
    let items = pack
        .items(domain::Pass::Full)
        .iter()
        .take(6)
        .map(ToString::to_string)
        .collect();
    let path = fuzz::scratch().join("form.txt");
    let options = FormOptions {
        items,
        language: "es".into(),
        paper: false,
    };
    app.save_form(&path, &options).expect("a form");
    std::fs::read(path).expect("a form")
}

libfuzzer_sys::fuzz_target!(init: fuzz::begin(seeds), |bytes: &[u8]| {
    let Some((which, bytes)) = fuzz::chosen(bytes) else {
        return;
    };
    match which % 4 {
        0 => APP.with_borrow(|app| {
            let _ = app.read_form(&fuzz::file("form.txt", bytes));
        }),
        1 => {
            let _ = report::model::Logo::read(bytes);
        }
        2 => {
            let _ = Desk::new().print_on(None, Some(&fuzz::file("partner.json", bytes)));
        }
        _ => {
            let path = fuzz::file("answers.json", bytes);
            let _ = Desk::new().read_answers("self-employed", &path, date(2026, 11, 23));
            let _ = Desk::new().read_events("self-employed", &path);
        }
    }
});
