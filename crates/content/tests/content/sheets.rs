//! A questionnaire as a spreadsheet and back.

use crate::small::{project, project_texts};
use content::{Library, PackFile, Place, sheet};

fn example() -> PackFile {
    let path = project("questionnaires/outside/small-shop.json");
    let bytes = std::fs::read(path).expect("the example is there");
    PackFile::parse("pack.json", &bytes).expect("the example is a pack")
}

#[track_caller]
fn check_round_trip(file: &PackFile) {
    let (library, texts) = (Library::embedded(), project_texts());
    let written = sheet::write(&library, &texts, file);
    let read =
        sheet::read("pack.csv", written.as_bytes(), &library, &texts).expect("what we write can be read");
    assert_eq!(&read, file);
    assert_eq!(sheet::write(&library, &texts, &read), written);
}

#[test]
fn every_pack_of_ours_comes_back_as_it_was() {
    let (library, texts) = (Library::embedded(), project_texts());
    for pack in &library.packs {
        check_round_trip(&PackFile::of_ours(&library, pack, &texts));
    }
}

#[test]
fn a_pack_of_somebody_else_comes_back_as_it_was() {
    check_round_trip(&example());
    let mut hard = example();
    let texts = hard.texts.get_mut("es").expect("it speaks Spanish");
    for (index, text) in ["=1+1", "'=x", "+34, «dos»\nlíneas", "-; \"", "@a"]
        .into_iter()
        .enumerate()
    {
        let keys: Vec<String> = texts.keys().skip(index * 3).take(1).cloned().collect();
        texts.insert(keys[0].clone(), text.to_owned());
    }
    check_round_trip(&hard);
    let mut only_english = example();
    only_english.texts.remove("es");
    check_round_trip(&only_english);
}

#[test]
fn no_cell_of_a_sheet_is_a_formula() {
    let (library, texts) = (Library::embedded(), project_texts());
    let mut file = example();
    let say = |id: &str, text: &str, file: &mut PackFile| {
        file.texts
            .get_mut("es")
            .map(|texts| texts.insert(id.to_owned(), text.to_owned()))
    };
    say("item-has-till", "=HYPERLINK(\"x\")", &mut file);
    say("area-till", "@SUM(1)", &mut file);
    let written = sheet::write(&library, &texts, &file);
    for cell in written.lines().flat_map(|line| line.split(',')) {
        let cell = cell.trim_matches('"');
        assert!(!cell.starts_with(['=', '+', '-', '@']), "{cell}");
    }
}

#[test]
fn a_sheet_of_a_spanish_spreadsheet_is_read() {
    let (library, texts) = (Library::embedded(), project_texts());
    let written = sheet::write(&library, &texts, &example());
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(written.as_bytes());
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    for record in reader.records() {
        writer.write_record(&record.unwrap()).unwrap();
    }
    let mut bytes = b"\xef\xbb\xbf".to_vec();
    bytes.extend(writer.into_inner().unwrap());
    assert_eq!(
        sheet::read("pack.csv", &bytes, &library, &texts).unwrap(),
        example()
    );
}

#[test]
fn a_question_of_ours_says_what_it_says() {
    let (library, texts) = (Library::embedded(), project_texts());
    let written = sheet::write(&library, &texts, &example());
    let question = texts.get("es", "item-backup-frequency").unwrap().words.clone();
    let changed = written.replace(&question, "¿Copias?");
    let error =
        sheet::read("pack.csv", changed.as_bytes(), &library, &texts).expect_err("the question is ours");
    assert_eq!(error.problem.code(), "content-changed-ours");
    assert!(matches!(error.place, Place::Line { line, .. } if line > 1));
}

#[track_caller]
fn check(from: &str, to: &str, code: &str) {
    let (library, texts) = (Library::embedded(), project_texts());
    let written = sheet::write(&library, &texts, &example());
    assert!(
        written.contains(from),
        "`{from}` is not there: the case tests nothing"
    );
    let changed = written.replacen(from, to, 1);
    let error = sheet::read("pack.csv", changed.as_bytes(), &library, &texts).expect_err(to);
    assert_eq!(error.problem.code(), code, "{to}: {error}");
}

#[test]
fn mistakes_in_a_sheet_are_named() {
    check("survey,", "actions,", "content-unknown-field");
    check("survey,", "settings,", "content-duplicate-field");
    check(",guidance_hint", ",guidance", "content-unknown-field");
    check("begin_group", "begin_repeat", "content-wrong-cell");
    check(
        "select_one till-remote,",
        "select_one no-such-list,",
        "content-wrong-cell",
    );
    check("till-remote,any-time", "till-remote,Any Time", "content-bad-id");
    check("remote-access 0.5", "remote-access lots", "content-wrong-cell");
    check("${has-till} = 'yes'", "${has-till} > 3", "content-wrong-cell");
    check("${till-remote} = ''", "${no-such} = ''", "content-wrong-cell");
    check("end_group", "note", "content-wrong-cell");
    check("Tu tienda", "Otra", "content-wrong-cell");
    check("Un repaso corto", "Un <b>repaso corto", "content-markup");
    check("La caja", "Mira www.ejemplo.es", "content-contact");
    let none = sheet::read("pack.csv", b" \n", &Library::embedded(), &project_texts());
    assert_eq!(none.expect_err("it is empty").problem.code(), "content-empty");
}

#[test]
fn a_new_sheet_is_a_pack_without_a_fault() {
    let (library, texts) = (Library::embedded(), project_texts());
    let written = sheet::template("my.csv", &library, &texts, "my-trade").expect("an id");
    let file = sheet::read("pack.csv", written.as_bytes(), &library, &texts).expect("it can be read");
    assert_eq!(file.pack.id.as_str(), "my-trade");
    let findings = file
        .findings("pack.csv", &library, &texts, None)
        .expect("it stands beside ours");
    assert!(findings.is_empty(), "{findings:?}");
    assert!(sheet::template("my.csv", &library, &texts, "../x").is_err());
}
