//! From objects to the bytes of a file: what is no stream is packed, and so is the table of places.
//!
//! lopdf would do it too, but it copies each of the thousands of small objects and writes it three times to learn its
//! length, and leaves the table unpacked.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, dictionary};
use std::io::{self, Write};

/// How hard deflate tries, of 9. The highest one takes far longer and saves little more.
const LEVEL: u32 = 6;
/// Larger streams save little more, and a reader unpacks a whole one for a single object.
const OBJECTS_PER_STREAM: usize = 200;
/// Bytes of an entry of the table: kind, place or stream, index.
const ENTRY: [usize; 3] = [1, 4, 2];
const ENTRY_LENGTH: usize = ENTRY[0] + ENTRY[1] + ENTRY[2];
/// The entry of a number that is free and stays so, as that of number 0 in a plain table. Bytes that are all zero would
/// leave the checksum at the end of a packed stream as it is.
const UNUSED: [u8; ENTRY_LENGTH] = [0, 0, 0, 0, 0, 0xff, 0xff];
/// The first line says the version; bytes above 127 in the second one, that the file is no text.
const HEADER: &[u8] = b"%PDF-1.7\n%\xbb\xad\xc0\xde\n";

/// Where an object stands.
#[derive(Clone, Copy)]
enum Place {
    Nowhere,
    /// From the beginning of the file.
    At(usize),
    /// The number of a stream, and which of its objects it is.
    In(u32, usize),
}

/// Writes the objects of a document, with the identifier `id` in the trailer twice. Nearly half of a plain file would be
/// the small dictionaries of its tree and their lines in the table.
pub(super) fn write(file: &Document, id: &Object) -> io::Result<Vec<u8>> {
    let mut out = HEADER.to_vec();
    let mut places = vec![Place::Nowhere; file.max_id as usize + 1];
    let is_stream = |object: &Object| matches!(object, Object::Stream(_));
    for (number, object) in file.objects.iter().filter(|(_, object)| is_stream(object)) {
        places[number.0 as usize] = Place::At(out.len());
        indirect(&mut out, number.0, object);
    }
    let small: Vec<_> = (file.objects.iter())
        .filter(|(_, object)| !is_stream(object))
        .collect();
    for objects in small.chunks(OBJECTS_PER_STREAM) {
        let container = u32::try_from(places.len()).map_err(io::Error::other)?;
        for (index, (number, _)) in objects.iter().enumerate() {
            places[number.0 as usize] = Place::In(container, index);
        }
        places.push(Place::At(out.len()));
        indirect(&mut out, container, &Object::Stream(packed(objects)?));
    }
    let start = out.len();
    let number = u32::try_from(places.len()).map_err(io::Error::other)?;
    places.push(Place::At(start));
    indirect(&mut out, number, &Object::Stream(table(file, places, id)?));
    write!(out, "startxref\n{start}\n%%EOF")?;
    Ok(out)
}

/// Packs what a stream holds. A carriage return at the end could be taken for a part of the line end that follows, which
/// strict readers do; so long as there is one, `fill` adds something that means nothing. Nothing is added for an empty one.
///
/// The last byte is that of a sum of all bytes, so `fill` must change the sum, or this never ends.
pub(super) fn deflated(content: &mut Vec<u8>, fill: &[u8]) -> io::Result<Vec<u8>> {
    loop {
        let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 2), Compression::new(LEVEL));
        encoder.write_all(content)?;
        let packed = encoder.finish()?;
        if !packed.ends_with(b"\r") || fill.is_empty() {
            return Ok(packed);
        }
        content.extend_from_slice(fill);
    }
}

/// A stream of objects: their numbers and places, then the objects.
fn packed(objects: &[(&ObjectId, &Object)]) -> io::Result<Stream> {
    let (mut content, mut bodies) = (Vec::new(), Vec::new());
    for (number, object) in objects {
        write!(content, "{} {} ", number.0, bodies.len())?;
        put(&mut bodies, object);
        bodies.push(b' ');
    }
    let first = content.len();
    content.append(&mut bodies);
    let packed = deflated(&mut content, b" ")?;
    let dict = dictionary! {
        "Type" => "ObjStm",
        "N" => whole(objects.len()),
        "First" => whole(first),
        "Filter" => "FlateDecode",
    };
    Ok(Stream::new(dict, packed))
}

/// The table of places, which is the trailer too.
fn table(file: &Document, places: Vec<Place>, id: &Object) -> io::Result<Stream> {
    let mut content = Vec::with_capacity(places.len() * ENTRY_LENGTH);
    for place in places {
        content.extend(entry(place)?);
    }
    let packed = deflated(&mut content, &UNUSED)?;
    let size = content.len() / ENTRY_LENGTH;
    let mut dict = dictionary! {
        "Type" => "XRef",
        "Size" => whole(size),
        "W" => ENTRY.map(whole).map(Object::from).to_vec(),
        "Filter" => "FlateDecode",
    };
    for key in ["Root", "Info"] {
        if let Ok(value) = file.trailer.get(key.as_bytes()) {
            dict.set(key, value.clone());
        }
    }
    dict.set("ID", vec![id.clone(), id.clone()]);
    Ok(Stream::new(dict, packed))
}

fn entry(place: Place) -> io::Result<Vec<u8>> {
    let (kind, at, index) = match place {
        Place::Nowhere => (0, 0, 0),
        Place::At(offset) => (1, u32::try_from(offset).map_err(io::Error::other)?, 0),
        Place::In(stream, index) => (2, stream, u16::try_from(index).map_err(io::Error::other)?),
    };
    let mut bytes = vec![kind];
    bytes.extend(at.to_be_bytes());
    bytes.extend(index.to_be_bytes());
    Ok(bytes)
}

fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn indirect(out: &mut Vec<u8>, number: u32, object: &Object) {
    out.extend(format!("{number} 0 obj\n").as_bytes());
    put(out, object);
    out.extend(b"\nendobj\n");
}

/// Writes an object as ISO 32000-1, 7.3 spells it.
fn put(out: &mut Vec<u8>, object: &Object) {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(value) => out.extend(value.to_string().as_bytes()),
        Object::Integer(value) => out.extend(value.to_string().as_bytes()),
        Object::Real(value) => out.extend(value.to_string().as_bytes()),
        Object::Name(name) => put_name(out, name),
        Object::String(bytes, StringFormat::Hexadecimal) => put_hexadecimal(out, bytes),
        Object::String(bytes, StringFormat::Literal) => put_literal(out, bytes),
        Object::Array(items) => {
            out.push(b'[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 && !delimits_itself(item) {
                    out.push(b' ');
                }
                put(out, item);
            }
            out.push(b']');
        }
        Object::Dictionary(dict) => put_dictionary(out, dict),
        Object::Stream(stream) => {
            put_dictionary(out, &stream.dict);
            out.extend(b"stream\n");
            out.extend(&stream.content);
            out.extend(b"\nendstream");
        }
        Object::Reference((number, generation)) => out.extend(format!("{number} {generation} R").as_bytes()),
    }
}

/// Whether it begins with a sign that ends what stands before it.
fn delimits_itself(object: &Object) -> bool {
    matches!(
        object,
        Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_)
    )
}

fn put_dictionary(out: &mut Vec<u8>, dict: &Dictionary) {
    out.extend(b"<<");
    for (key, value) in dict {
        put_name(out, key);
        if !delimits_itself(value) {
            out.push(b' ');
        }
        put(out, value);
    }
    out.extend(b">>");
}

fn put_name(out: &mut Vec<u8>, name: &[u8]) {
    out.push(b'/');
    for &byte in name {
        if byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte) {
            out.push(byte);
        } else {
            out.push(b'#');
            out.extend(digits(byte));
        }
    }
}

fn put_literal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'(');
    for &byte in bytes {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

/// A string of bytes as digits.
pub(super) fn put_hexadecimal(out: &mut Vec<u8>, bytes: &[u8]) {
    out.push(b'<');
    out.extend(bytes.iter().copied().flat_map(digits));
    out.push(b'>');
}

fn digits(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    [byte >> 4, byte & 15].map(|half| DIGITS[usize::from(half)])
}

#[cfg(test)]
mod tests {
    use super::{OBJECTS_PER_STREAM, UNUSED, deflated, put, whole, write};
    use lopdf::{Document, Object, ObjectId, StringFormat, dictionary};

    fn spelled(object: impl Into<Object>) -> String {
        let mut out = Vec::new();
        put(&mut out, &object.into());
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn objects_are_spelled_as_readers_expect() {
        let hexadecimal = Object::String(vec![0, 0xfe], StringFormat::Hexadecimal);
        let dict = dictionary! {
            "Name" => "a b#",
            "Text" => Object::string_literal("(\\)\r"),
            "Bytes" => hexadecimal,
            "Numbers" => vec![1.into(), Object::Real(-0.5), true.into(), Object::Null],
            "At" => (7, 0),
        };
        assert_eq!(
            spelled(dict),
            "<</Name/a#20b#23/Text(\\(\\\\\\)\\r)/Bytes<00FE>/Numbers[1 -0.5 true null]/At 7 0 R>>"
        );
    }

    #[test]
    fn what_is_packed_never_ends_in_a_carriage_return() {
        for fill in [b" ".as_slice(), b"\n", &UNUSED] {
            let mut changed = 0;
            for seed in 0..4000_u32 {
                let mut content = seed.to_be_bytes().repeat(3);
                let length = content.len();
                assert!(!deflated(&mut content, fill).unwrap().ends_with(b"\r"));
                changed += usize::from(content.len() > length);
            }
            assert!(changed > 0, "none of them would have ended so");
        }
    }

    /// A file with numbers as objects, and the identifiers of those.
    fn numbered(count: i64) -> (Document, Vec<ObjectId>) {
        let mut file = Document::with_version("1.7");
        let pages =
            file.add_object(dictionary! { "Type" => "Pages", "Count" => 0, "Kids" => Vec::<Object>::new() });
        let root = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages });
        file.trailer.set("Root", root);
        let numbers = (0..count).map(|number| file.add_object(number)).collect();
        (file, numbers)
    }

    fn written(file: &Document) -> Document {
        let id = Object::String(vec![0; 16], StringFormat::Hexadecimal);
        Document::load_mem(&write(file, &id).unwrap()).unwrap()
    }

    #[test]
    fn every_object_is_found_again() {
        let (file, numbers) = numbered(700);
        let read = written(&file);
        for (number, object) in (0..).zip(numbers) {
            assert_eq!(read.get_object(object).unwrap().as_i64().unwrap(), number);
        }
        assert!(read.catalog().is_ok());
    }

    #[test]
    fn a_table_may_have_one_number_too_many() {
        let mut longer = 0;
        for count in 0..600 {
            let (file, _) = numbered(count);
            let read = written(&file);
            let objects = file.objects.len();
            // Number 0, the objects, what holds them, the table.
            let needed = 1 + objects + objects.div_ceil(OBJECTS_PER_STREAM) + 1;
            longer += usize::from(read.trailer.get(b"Size").unwrap().as_i64().unwrap() > whole(needed));
            assert!(read.catalog().is_ok());
        }
        assert!(longer > 0, "none of them had to be filled");
    }
}
