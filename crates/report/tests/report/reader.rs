//! Reads a finished file back the way assistive technology does: along its tree of meaning.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use std::collections::BTreeMap;

/// A parsed file.
pub(crate) struct Pdf {
    pub(crate) file: Document,
}

/// What a character code stands for.
type Codes = BTreeMap<u16, String>;

impl Pdf {
    pub(crate) fn new(bytes: &[u8]) -> Self {
        Self {
            file: Document::load_mem(bytes).expect("a finished file can be parsed"),
        }
    }

    /// All text in reading order: content of the nodes, and the alternative text of figures.
    pub(crate) fn read_aloud(&self) -> String {
        let marked = self.marked_content();
        let mut text = String::new();
        let root = self.file.catalog().unwrap().get(b"StructTreeRoot").unwrap();
        self.walk(self.dictionary(root), None, &marked, &mut text);
        tidy(&text)
    }

    /// The text of everything on the pages, artifacts included, in the order in which it is drawn.
    pub(crate) fn drawn(&self) -> String {
        tidy(
            &self
                .file
                .page_iter()
                .map(|page| self.page_text(page).0)
                .collect::<Vec<_>>()
                .join(" "),
        )
    }

    /// The height of the lowest baseline above the end of its page, in points.
    pub(crate) fn lowest_line(&self) -> f32 {
        let contents = self.file.page_iter().map(|page| self.file.get_page_content(page));
        let operations = contents.flat_map(|content| Content::decode(&content).unwrap().operations);
        let lines = operations.filter(|operation| operation.operator == "Tm");
        lines
            .map(|line| line.operands[5].as_float().unwrap())
            .fold(f32::INFINITY, f32::min)
    }

    /// Every address that can be clicked.
    pub(crate) fn addresses(&self) -> Vec<String> {
        let annotations = self
            .file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok());
        let actions = annotations.filter_map(|dict| dict.get(b"A").and_then(Object::as_dict).ok());
        let found = actions.filter_map(|action| action.get(b"URI").and_then(Object::as_str).ok());
        found
            .map(|bytes| String::from_utf8(bytes.to_vec()).unwrap())
            .collect()
    }

    fn dictionary<'a>(&'a self, object: &'a Object) -> &'a Dictionary {
        self.file.dereference(object).unwrap().1.as_dict().unwrap()
    }

    fn walk(
        &self,
        node: &Dictionary,
        page: Option<ObjectId>,
        marked: &BTreeMap<(ObjectId, i64), String>,
        out: &mut String,
    ) {
        let own = node.get(b"Pg").and_then(Object::as_reference).ok().or(page);
        if let Ok(alt) = node.get(b"Alt") {
            out.push_str(&decode_text_string(alt).unwrap());
            out.push(' ');
            return;
        }
        let Ok(kids) = node.get(b"K") else { return };
        let one = [kids.clone()];
        let kids = kids.as_array().map_or(&one[..], Vec::as_slice);
        for kid in kids {
            let kid = self.file.dereference(kid).unwrap().1;
            match kid {
                Object::Integer(mark) => out.push_str(&marked[&(own.unwrap(), *mark)]),
                Object::Dictionary(kid) if kid.has(b"MCID") => {
                    let page = kid.get(b"Pg").and_then(Object::as_reference).unwrap();
                    out.push_str(&marked[&(page, kid.get(b"MCID").and_then(Object::as_i64).unwrap())]);
                }
                Object::Dictionary(kid) if kid.has(b"Obj") => {}
                Object::Dictionary(kid) => self.walk(kid, own, marked, out),
                other => panic!("a node holds {other:?}"),
            }
            out.push(' ');
        }
    }

    fn marked_content(&self) -> BTreeMap<(ObjectId, i64), String> {
        let pages = self.file.page_iter();
        pages
            .flat_map(|page| {
                self.page_text(page)
                    .1
                    .into_iter()
                    .map(move |(mark, text)| ((page, mark), text))
            })
            .collect()
    }

    /// The whole text of a page, and the text of each piece of marked content.
    fn page_text(&self, page: ObjectId) -> (String, BTreeMap<i64, String>) {
        let fonts = self.fonts(page);
        let content = Content::decode(&self.file.get_page_content(page)).unwrap();
        let (mut all, mut marked) = (String::new(), BTreeMap::<i64, String>::new());
        let mut font = None;
        // For each open sequence: its number, and the words that replace its glyphs.
        let mut open: Vec<(Option<i64>, Option<String>)> = Vec::new();
        for operation in &content.operations {
            match operation.operator.as_str() {
                "Tf" => font = fonts.get(operation.operands[0].as_name().unwrap()),
                "BMC" => open.push((None, None)),
                "BDC" => {
                    let properties = operation.operands[1].as_dict().unwrap();
                    let mark = properties.get(b"MCID").and_then(Object::as_i64).ok();
                    let actual = properties
                        .get(b"ActualText")
                        .ok()
                        .map(|text| decode_text_string(text).unwrap());
                    if let Some(mark) = mark {
                        marked.entry(mark).or_default();
                    }
                    open.push((mark, actual));
                }
                "EMC" => {
                    if let Some((_, Some(actual))) = open.pop() {
                        say(&actual, &open, &mut all, &mut marked);
                    }
                }
                "Tj" | "TJ" if open.iter().all(|(_, actual)| actual.is_none()) => {
                    let text = shown(&operation.operands[0], font.expect("a font is set before text"));
                    say(&text, &open, &mut all, &mut marked);
                }
                // A new line of text begins: what follows is another word, unless a line was cut inside one.
                "BT" | "Tm" => say(" ", &open, &mut all, &mut marked),
                _ => {}
            }
        }
        (all, marked)
    }

    fn fonts(&self, page: ObjectId) -> BTreeMap<Vec<u8>, Codes> {
        let fonts = self.file.get_page_fonts(page).unwrap();
        fonts
            .into_iter()
            .map(|(name, font)| (name, self.codes(font)))
            .collect()
    }

    fn codes(&self, font: &Dictionary) -> Codes {
        let map = self
            .file
            .dereference(font.get(b"ToUnicode").unwrap())
            .unwrap()
            .1
            .as_stream()
            .unwrap();
        let text = map.decompressed_content().unwrap_or_else(|_| map.content.clone());
        character_map(&String::from_utf8(text).unwrap())
    }
}

fn say(
    text: &str,
    open: &[(Option<i64>, Option<String>)],
    all: &mut String,
    marked: &mut BTreeMap<i64, String>,
) {
    all.push_str(text);
    if let Some(mark) = open.iter().rev().find_map(|(mark, _)| *mark) {
        marked.entry(mark).or_default().push_str(text);
    }
}

/// The text of a string, or of the strings in an array.
fn shown(operand: &Object, codes: &Codes) -> String {
    let items = operand
        .as_array()
        .map_or(std::slice::from_ref(operand), Vec::as_slice);
    let strings = items.iter().filter_map(|item| item.as_str().ok());
    let bytes: Vec<u8> = strings.flatten().copied().collect();
    bytes
        .chunks(2)
        .map(|pair| codes[&u16::from_be_bytes([pair[0], pair[1]])].as_str())
        .collect()
}

/// The entries of a `ToUnicode` map: single codes and ranges.
fn character_map(text: &str) -> Codes {
    let mut codes = Codes::new();
    let mut range = false;
    for line in text.lines().map(str::trim) {
        match line.split_whitespace().last() {
            Some("beginbfrange") => range = true,
            Some("beginbfchar") => range = false,
            _ => {}
        }
        let values: Vec<_> = line.split(['<', '>']).filter(|part| is_hex(part)).collect();
        match (range, &values[..]) {
            (false, [code, words]) => {
                codes.insert(number(code), words_of(words));
            }
            (true, [first, last, words]) => {
                for (offset, code) in (number(first)..=number(last)).enumerate() {
                    let mut letters: Vec<u16> = units(words);
                    *letters.last_mut().unwrap() += u16::try_from(offset).unwrap();
                    codes.insert(code, String::from_utf16(&letters).unwrap());
                }
            }
            _ => {}
        }
    }
    codes
}

fn is_hex(part: &str) -> bool {
    part.len() >= 4 && part.bytes().all(|b| b.is_ascii_hexdigit())
}

fn number(hex: &str) -> u16 {
    u16::from_str_radix(hex, 16).unwrap()
}

fn units(hex: &str) -> Vec<u16> {
    hex.as_bytes()
        .chunks(4)
        .map(|unit| number(std::str::from_utf8(unit).unwrap()))
        .collect()
}

fn words_of(hex: &str) -> String {
    String::from_utf16(&units(hex)).unwrap()
}

/// One space between words.
pub(crate) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
