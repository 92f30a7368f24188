//! Every frozen model in the hands of other programs.

use crate::models::{self, Frozen};
use crate::outside::{examine, output};
use lopdf::Object;
use report::model::Report;
use serde_json::json;

/// A folder with a file in it.
fn folder_with(file: &str, bytes: &[u8]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    report::write(&folder.path().join(file), bytes).unwrap();
    folder
}

#[test]
fn other_programs_find_every_text_and_every_code_and_nothing_to_complain_about() {
    let mut codes = 0;
    for Frozen { name, model, bytes } in models::every() {
        let folder = folder_with("file.pdf", &bytes);
        let examined = examine(folder.path(), "file.pdf", &model);
        assert_eq!(examined.faults, Vec::<String>::new(), "{name}");
        assert!(
            examined.pages > 0 && examined.texts > 0,
            "{name}: nothing was read"
        );
        codes += examined.codes;
    }
    assert!(codes > 0, "no model has a code: nothing was read");
}

#[test]
fn a_text_a_code_and_a_link_that_are_missing_are_noticed() {
    let faults = |bytes: &[u8], change: fn(&mut Report)| {
        let mut model = models::named("short.es");
        change(&mut model);
        let folder = folder_with("file.pdf", bytes);
        examine(folder.path(), "file.pdf", &json!(model)).faults
    };
    let whole = report::render(&models::named("short.es")).unwrap().bytes;
    assert_eq!(faults(&whole, |_| ()), Vec::<String>::new());
    let text = faults(&whole, |model| {
        model.scope.groups.push("Nunca impreso".to_owned());
    });
    assert_eq!(text, ["«Nunca impreso» cannot be found"]);
    let code = faults(&whole, |model| model.emergency = None);
    assert!(
        code.len() == 1 && code[0].starts_with("the codes say"),
        "{code:?}"
    );

    let mut file = lopdf::Document::load_mem(&whole).unwrap();
    for object in file.objects.values_mut() {
        let link = object.as_dict_mut().and_then(|dict| dict.get_mut(b"A"));
        if let Ok(action) = link.and_then(Object::as_dict_mut) {
            action.set("URI", Object::string_literal("https://elsewhere.example/"));
        }
    }
    let mut astray = Vec::new();
    file.save_to(&mut astray).unwrap();
    let link = faults(&astray, |_| ());
    assert!(
        link.len() == 2
            && link
                .iter()
                .all(|fault| fault.ends_with("is in a code and no link")),
        "{link:?}"
    );
}

#[test]
fn every_font_is_embedded_as_a_subset() {
    for Frozen { name, bytes, .. } in models::every() {
        let folder = folder_with("file.pdf", &bytes);
        let fonts = output("pdffonts", &["file.pdf"], folder.path());
        let lines: Vec<_> = fonts.lines().skip(2).collect();
        assert!(!lines.is_empty(), "{name}");
        for line in lines {
            assert!(
                line.contains("yes yes yes"),
                "{name}: not embedded, not reduced or without character map: {line}"
            );
        }
    }
}
