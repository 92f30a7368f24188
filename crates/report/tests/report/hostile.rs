//! Whatever a text holds, it stays text.

use crate::models;
use crate::reader::Pdf;
use crate::stationery::partner;
use proptest::prelude::*;
use report::model::Report;
use serde_json::Value;

/// From one slot with a long text to the next.
const STRIDE: usize = 12;

/// Slots that are not texts of people.
fn is_typed(key: &str) -> bool {
    matches!(key, "created" | "kind" | "png")
}

/// Puts a text into every slot.
pub(crate) fn fill(value: &mut Value, text: &str) {
    match value {
        Value::String(slot) => text.clone_into(slot),
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, text)),
        Value::Object(fields) => {
            fields
                .iter_mut()
                .filter(|(key, _)| !is_typed(key))
                .for_each(|(_, item)| fill(item, text));
        }
        _ => {}
    }
}

/// One of everything: lists cut to their first item, and every optional text given.
fn small() -> Value {
    let mut report = models::named("full.es");
    report.headline.note = Some("nota".into());
    report.author = Some("Marta".into());
    report.actions.groups[2].state = Some("empezada".into());
    report.actions.groups.swap(0, 2);
    report.channels.groups.swap(0, 2);
    report.channels.groups[0].channels.swap(0, 1);
    let channel = &mut report.channels.groups[0].channels[0];
    channel.hours = Some("siempre".into());
    channel.have_ready = vec!["DNI".into()];
    channel.qr = report.emergency.as_ref().and_then(|strip| strip.qr.clone());
    report.emergency.as_mut().unwrap().entries.truncate(1);
    let mut value = serde_json::to_value(report).unwrap();
    value["stationery"] = serde_json::json!({ "partner": partner() });
    shorten(&mut value);
    value["chart"]["scale"] = serde_json::json!(["0", "50", "100"]);
    value
}

fn shorten(value: &mut Value) {
    match value {
        Value::Array(items) => {
            items.truncate(1);
            items.iter_mut().for_each(shorten);
        }
        Value::Object(fields) => fields
            .iter_mut()
            .filter(|(key, _)| *key != "scale")
            .for_each(|(_, item)| shorten(item)),
        _ => {}
    }
}

/// The paths of all slots.
fn slots(value: &Value, path: &str, out: &mut Vec<String>) {
    match value {
        Value::String(_) => out.push(path.to_owned()),
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(i, item)| slots(item, &format!("{path}/{i}"), out));
        }
        Value::Object(fields) => {
            let texts = fields.iter().filter(|(key, _)| !is_typed(key));
            texts.for_each(|(key, item)| slots(item, &format!("{path}/{key}"), out));
        }
        _ => {}
    }
}

/// Renders, which includes the walk over the finished bytes, and reads the result.
fn read(value: Value) -> Pdf {
    let model: Report = serde_json::from_value(value).unwrap();
    Pdf::new(&report::render(&model).unwrap().bytes)
}

#[test]
fn syntax_of_pdf_and_xml_stays_text_in_every_slot() {
    for hostile in [
        ")>> /OpenAction <<",
        "&<>\"'",
        "\\(\\)\\\\ \\n",
        "endstream endobj 1 0 obj <</S/JavaScript/JS(app.alert(1))>>",
        "]]><rdf:li>",
        "%PDF-1.7",
    ] {
        let mut value = small();
        fill(&mut value, hostile);
        let pdf = read(value);
        let squeezed = |text: &str| text.replace(' ', "");
        assert!(
            squeezed(&pdf.read_aloud()).contains(&squeezed(hostile)),
            "{hostile} did not come through"
        );
        assert!(pdf.addresses().is_empty(), "{hostile} became a link");
    }
}

#[test]
fn hidden_characters_never_reach_the_page() {
    let mut value = small();
    fill(
        &mut value,
        "a\u{0}b\u{7}c\u{1b}d\u{202e}e\u{2066}f\u{2069}g\u{200f}h\u{85}i",
    );
    let pdf = read(value);
    assert!(pdf.read_aloud().contains("abcdefghi"));
    assert!(!pdf.drawn().contains(char::is_control));
}

#[test]
fn a_long_text_fits_into_every_slot() {
    let base = small();
    let mut paths = Vec::new();
    slots(&base, "", &mut paths);
    assert!(paths.len() > 100, "only {} slots were found", paths.len());
    let words = "confidencialidad ".repeat(588);
    let word = "x".repeat(10_000);
    // Several slots at a time, far from each other: each keeps ordinary neighbours, and the test stays short.
    for start in 0..STRIDE {
        let text = if start % 2 == 0 { &words } else { &word };
        let mut value = base.clone();
        let filled: Vec<_> = paths.iter().skip(start).step_by(STRIDE).collect();
        for path in &filled {
            *value.pointer_mut(path).unwrap() = Value::String(text.clone());
        }
        let model: Report = serde_json::from_value(value).unwrap();
        let rendered = report::render(&model).unwrap_or_else(|error| panic!("{filled:?}: {error}"));
        assert!(
            rendered.pages < 60 * filled.len(),
            "{filled:?} make {} pages",
            rendered.pages
        );
        assert!(
            Pdf::new(&rendered.bytes).lowest_line() > 0.0,
            "{filled:?} run over the end of a page"
        );
    }
}

#[test]
fn links_that_are_not_allowed_are_printed_as_text() {
    for url in [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "http://example.org/",
        "data:text/html,x",
        "https://user@example.org/",
        "//example.org/",
        "https://example.org/\u{202e}fdp",
    ] {
        let mut model = models::named("short.es");
        let channel = &mut model.channels.groups[0].channels[0];
        channel.links[0].url = url.into();
        channel.phones[0].url = url.into();
        channel.qr.as_mut().unwrap().url = url.into();
        let before = Pdf::new(&report::render(&models::named("short.es")).unwrap().bytes)
            .addresses()
            .len();
        let pdf = Pdf::new(&report::render(&model).unwrap().bytes);
        assert!(pdf.addresses().iter().all(|address| address != url));
        assert!(pdf.addresses().len() < before);
        let printed: String = url.chars().filter(|c| *c != '\u{202e}').collect();
        let printed = printed.trim_start_matches("https://");
        assert!(
            pdf.drawn().replace(' ', "").contains(printed),
            "{url} is not printed"
        );
    }
}

#[test]
fn a_character_without_glyph_is_printed_as_its_number_and_reported() {
    let mut model = models::named("short.es");
    model.subject = "Panadería 🥐 日".into();
    let rendered = report::render(&model).unwrap();
    assert_eq!(rendered.uncovered, ['日', '🥐']);
    assert!(
        Pdf::new(&rendered.bytes)
            .read_aloud()
            .contains("Panadería [U+1F950] [U+65E5]")
    );
}

#[test]
fn accents_typed_as_marks_are_read_as_letters() {
    let mut model = models::named("short.es");
    model.subject = "Cafe\u{301} Nin\u{303}o".into();
    let rendered = report::render(&model).unwrap();
    assert!(rendered.uncovered.is_empty());
    assert!(Pdf::new(&rendered.bytes).read_aloud().contains("Café Niño"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_text_in_every_slot_gives_a_safe_file(text in any::<String>()) {
        let mut value = small();
        fill(&mut value, &text);
        read(value);
    }

    #[test]
    fn any_numbers_give_a_chart(low in any::<f64>(), high in any::<f64>(), target in any::<f64>()) {
        let mut model = models::named("full.es");
        let bar = &mut model.chart.as_mut().unwrap().bars[0];
        (bar.low, bar.high, bar.target) = (low, high, Some(target));
        (model.figures[0].low, model.figures[0].high) = (high, low);
        report::render(&model).unwrap();
    }
}
