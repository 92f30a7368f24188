//! The recovery sheet: the same promises as for the plan, and those that are its own.

use crate::golden::hash;
use crate::hostile::fill;
use crate::models::{SHEETS, sheet, sheet_as_json};
use crate::reader::{Pdf, tidy};
use crate::reading::squeezed;
use lopdf::{Dictionary, Object};
use proptest::prelude::*;
use report::model::RecoverySheet;
use report::render_sheet;
use serde_json::{Value, json};

/// SHA-256 of each finished file. A change here is a change of every sheet: look at the page first.
const GOLDEN: [(&str, &str); 2] = [
    (
        "sheet.es",
        "3550704a4cb1c68a892344bc71cb7fde8c5d9cae8d038dfa0c23a0717382fad2",
    ),
    (
        "sheet.en",
        "a8517740637988c43da322699adff7250e0c91b297d50fb441ea9d51b54d8e34",
    ),
];

fn parsed(value: &Value) -> RecoverySheet {
    serde_json::from_value(value.clone()).unwrap()
}

/// A sheet for somebody with this name.
fn named(name: &str) -> RecoverySheet {
    let mut value = sheet_as_json("sheet.es");
    value["subject"] = name.into();
    value["facts"][0]["value"] = name.into();
    parsed(&value)
}

fn read(sheet: &RecoverySheet) -> Pdf {
    Pdf::new(&render_sheet(sheet).unwrap().bytes)
}

#[test]
fn frozen_sheets_give_the_same_bytes_in_every_process() {
    let made: Vec<_> = SHEETS
        .iter()
        .map(|name| {
            let first = render_sheet(&sheet(name)).unwrap();
            assert!(
                first == render_sheet(&sheet(name)).unwrap(),
                "{name} differs from one render to the next"
            );
            assert_eq!((first.pages, &first.uncovered[..]), (1, &[][..]), "{name}");
            (*name, hash(&first.bytes))
        })
        .collect();
    let expected: Vec<_> = GOLDEN
        .iter()
        .map(|(name, hash)| (*name, (*hash).to_owned()))
        .collect();
    assert_eq!(
        made, expected,
        "the page has changed: look at it before the hashes are renewed"
    );
}

/// The texts of a sheet in the order in which a person reads them.
fn in_order(value: &Value) -> Vec<String> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let texts = |value: &Value| value.as_array().unwrap().iter().map(text).collect::<Vec<_>>();
    let mut order = vec![
        text(&value["product"]["name"]),
        text(&value["title"]),
        text(&value["purpose"]),
        text(&value["code"]["title"]),
    ];
    for (index, group) in texts(&value["code"]["groups"]).into_iter().enumerate() {
        order.extend([(index + 1).to_string(), group]);
    }
    order.push(text(&value["code"]["note"]));
    for fact in value["facts"].as_array().unwrap() {
        order.extend([text(&fact["label"]), text(&fact["value"])]);
    }
    order.push(text(&value["steps"]["title"]));
    for (index, step) in texts(&value["steps"]["groups"]).into_iter().enumerate() {
        order.extend([format!("{}.", index + 1), step]);
    }
    order.push(text(&value["keeping"]["title"]));
    for advice in texts(&value["keeping"]["groups"]) {
        order.extend(["•".to_owned(), advice]);
    }
    order.push(text(&value["loss"]["title"]));
    order.extend(texts(&value["loss"]["groups"]));
    order
}

#[test]
fn the_tree_tells_the_sheet_in_its_order_and_nothing_else() {
    for name in SHEETS {
        let told = read(&sheet(name)).read_aloud();
        let expected = in_order(&sheet_as_json(name)).join(" ");
        assert_eq!(told, tidy(&expected), "{name}");
    }
}

#[test]
fn all_that_is_drawn_is_read_except_the_footer() {
    for name in SHEETS {
        let pdf = read(&sheet(name));
        let footer = sheet_as_json(name)["footer"].as_str().unwrap().to_owned();
        assert_eq!(
            squeezed(&pdf.drawn()),
            squeezed(&format!("{} {footer}", pdf.read_aloud())),
            "{name}"
        );
    }
}

/// Types of all nodes below one, in reading order.
fn types(pdf: &Pdf, node: &Dictionary, out: &mut Vec<String>) {
    if let Ok(kind) = node.get(b"S").and_then(Object::as_name) {
        out.push(String::from_utf8(kind.to_vec()).unwrap());
    }
    let Ok(kids) = node.get(b"K") else { return };
    let one = [kids.clone()];
    for kid in kids.as_array().map_or(&one[..], Vec::as_slice) {
        if let Ok(kid) = pdf.file.dereference(kid).unwrap().1.as_dict() {
            types(pdf, kid, out);
        }
    }
}

#[test]
fn title_parts_groups_steps_and_advice_are_tagged_as_such() {
    let pdf = read(&sheet("sheet.es"));
    let catalog = pdf.file.catalog().unwrap();
    let root = catalog.get(b"StructTreeRoot").unwrap();
    let root = pdf.file.dereference(root).unwrap().1.as_dict().unwrap();
    let mut found = Vec::new();
    types(&pdf, root, &mut found);
    let item = ["LI", "Lbl", "LBody"];
    let mut expected = vec!["Document", "P", "H1", "P", "Sect", "H2", "L"];
    expected.extend(item.repeat(7));
    expected.extend(["P"; 4]);
    for _ in 0..2 {
        expected.extend(["Sect", "H2", "L"]);
        expected.extend(item.repeat(3));
    }
    expected.extend(["Sect", "H2", "P", "P"]);
    assert_eq!(found, expected);
    assert!(
        catalog
            .get(b"MarkInfo")
            .unwrap()
            .as_dict()
            .unwrap()
            .get(b"Marked")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"es");
}

#[test]
fn the_metadata_names_the_sheet_and_not_the_code() {
    for (name, title, author) in [
        (
            "sheet.es",
            "Hoja de recuperación: Asesoría Laurel, S.\u{a0}L.",
            true,
        ),
        ("sheet.en", "Recovery sheet", false),
    ] {
        let pdf = read(&sheet(name));
        let info = pdf.file.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let info = pdf.file.get_dictionary(info).unwrap();
        let found = lopdf::decode_text_string(info.get(b"Title").unwrap()).unwrap();
        assert_eq!((found.as_str(), info.has(b"Author")), (title, author));
        // Outline, titles of nodes, information and XMP, once they are text, must not give a group away.
        let outside = format!("{:?}", without_content(&pdf));
        for group in groups(name) {
            assert!(
                !outside.contains(&group),
                "{name}: {group} stands outside of the page"
            );
        }
    }
}

/// Every object but the content of the page and its fonts, with streams as text.
fn without_content(pdf: &Pdf) -> Vec<String> {
    let page = pdf.file.page_iter().next().unwrap();
    let content = pdf.file.get_page_contents(page);
    let others = pdf.file.objects.iter().filter(|(id, _)| !content.contains(id));
    others
        .map(|(_, object)| match object {
            Object::Stream(stream) => String::from_utf8_lossy(&stream.content).into_owned(),
            other => format!("{other:?}"),
        })
        .collect()
}

fn groups(name: &str) -> Vec<String> {
    let groups = sheet_as_json(name)["code"]["groups"].clone();
    serde_json::from_value(groups).unwrap()
}

#[test]
fn a_hostile_name_never_makes_a_second_page() {
    let long = "Asociación de vecinos y comerciantes ".repeat(300);
    for (name, shown) in [
        ("", ""),
        (long.as_str(), "Asociación de vecinos y comerciantes"),
        (&"x".repeat(10_000), "xxxxxxxx"),
        (&"🥐".repeat(200), "[U+1F950]"),
        (&"[]{}()<>/%".repeat(100), "[]{}()<>/%"),
        ("אבג \u{202e}Laurel\u{202c}", "[U+05D0][U+05D1][U+05D2] Laurel"),
        ("Marta\nLópez\u{2029}Ruiz", "Marta López Ruiz"),
        (&"\n".repeat(500), ""),
        ("Cafe\u{301} Nin\u{303}o", "Café Niño"),
        ("</rdf:li>)>> /OpenAction <<", "</rdf:li>)>> /OpenAction <<"),
    ] {
        let rendered = render_sheet(&named(name)).unwrap();
        assert_eq!(rendered.pages, 1, "{name}");
        let told = Pdf::new(&rendered.bytes).read_aloud();
        assert!(
            squeezed(&told).contains(&squeezed(shown)),
            "«{shown}» is missing from {told}"
        );
        assert!(told.len() < 2500, "{name} fills the page");
        for group in groups("sheet.es") {
            assert!(told.contains(&group), "{group} is missing beside {name}");
        }
    }
}

#[test]
fn what_no_face_covers_in_a_name_is_reported() {
    let rendered = render_sheet(&named("Panadería 🥐 日")).unwrap();
    assert_eq!(rendered.uncovered, ['日', '🥐']);
}

#[test]
fn empty_parts_leave_nothing_behind() {
    let mut value = sheet_as_json("sheet.en");
    for part in ["facts", "steps", "keeping", "loss", "purpose", "footer"] {
        value.as_object_mut().unwrap().remove(part);
    }
    value["code"]["note"] = "".into();
    let told = read(&parsed(&value)).read_aloud();
    let groups = "1 7K3M 2 0Q9X 3 T1WH 4 4ZB8 5 MW6E 6 R2JD 7 CVN5";
    assert_eq!(told, format!("Resguardo Recovery sheet Your code {groups}"));
}

#[test]
fn a_sheet_with_a_group_too_few_is_no_sheet() {
    let mut value = sheet_as_json("sheet.es");
    value["code"]["groups"].as_array_mut().unwrap().pop();
    assert!(serde_json::from_value::<RecoverySheet>(value).is_err());
}

#[test]
fn no_debug_output_shows_the_code() {
    let model = sheet("sheet.es");
    let shown = format!("{model:?} {:?}", render_sheet(&model).unwrap());
    for group in groups("sheet.es") {
        assert!(!shown.contains(&group), "{group} is shown");
    }
}

/// A sheet with one text in every slot.
fn filled(text: &str) -> RecoverySheet {
    let mut value = sheet_as_json("sheet.es");
    fill(&mut value, text);
    parsed(&value)
}

#[test]
fn a_long_text_fits_into_every_slot() {
    for text in ["confidencialidad ".repeat(588), "x".repeat(10_000)] {
        for slot in [
            "/title",
            "/subject",
            "/purpose",
            "/code/title",
            "/code/groups/3",
            "/code/note",
            "/facts/1/label",
            "/facts/1/value",
            "/steps/title",
            "/steps/groups/1",
            "/keeping/groups/2",
            "/loss/groups/0",
            "/footer",
            "/product/name",
        ] {
            let mut value = sheet_as_json("sheet.es");
            *value.pointer_mut(slot).unwrap() = json!(text);
            let pages = render_sheet(&parsed(&value)).unwrap().pages;
            assert!(pages < 100, "{slot} makes {pages} pages");
        }
    }
}

#[test]
fn syntax_of_pdf_and_xml_stays_text_in_every_slot() {
    for hostile in [
        ")>> /OpenAction <<",
        "&<>\"'",
        "endstream endobj 1 0 obj <</S/JavaScript/JS(app.alert(1))>>",
        "]]><rdf:li>",
    ] {
        let pdf = read(&filled(hostile));
        assert!(
            squeezed(&pdf.read_aloud()).contains(&squeezed(hostile)),
            "{hostile}"
        );
        assert!(pdf.addresses().is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_every_slot_gives_a_safe_file(text in any::<String>()) {
        read(&filled(&text));
    }

    #[test]
    fn any_code_is_told_group_by_group(groups in prop::array::uniform7("[0-9A-HJKMNP-TV-Z]{4}")) {
        let mut value = sheet_as_json("sheet.en");
        value["code"]["groups"] = json!(groups);
        let rendered = render_sheet(&parsed(&value)).unwrap();
        prop_assert_eq!(rendered.pages, 1);
        let told = Pdf::new(&rendered.bytes).read_aloud();
        let numbered: Vec<String> = groups.iter().enumerate().map(|(at, group)| format!("{} {group}", at + 1)).collect();
        prop_assert!(told.contains(&numbered.join(" ")), "{}", told);
    }
}
