//! What makes a file last and never change: language, colour space, metadata and identifier of its own.

use super::{Metadata, file};
use crate::ReportError;
use crate::text::is_hidden;
use lopdf::{Document, Object, Stream, StringFormat, dictionary, text_string};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;
use std::io;

/// The colour space of the page: sRGB in 736 bytes.
const SRGB: &[u8] = include_bytes!("../../icc/sRGB-v2-magic.icc");
/// Goes into the metadata as the producer; a test compares it with the lock file.
const PRODUCER: &str = "printpdf 0.12.8";
/// Holds the place of the identifier until it is known.
const ROOM: [u8; 16] = [0; 16];

/// Adds the catalog's entries and metadata, compresses, and writes the file.
pub(super) fn finish(pdf: &mut Document, metadata: &Metadata) -> Result<Vec<u8>, ReportError> {
    "1.7".clone_into(&mut pdf.version);
    let xmp = pdf.add_object(xmp_stream(metadata));
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB IEC61966-2.1"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => profile,
    };
    let catalog = pdf.catalog_mut().map_err(|error| unwritten(&error))?;
    catalog.remove(b"PageLayout");
    catalog.set("Lang", text_string(&metadata.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", xmp);
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    // printpdf's own entry holds keys that an archive refuses, so the whole of it goes.
    if let Ok(Object::Reference(old)) = pdf.trailer.get(b"Info").cloned() {
        pdf.objects.remove(&old);
    }
    let info = info(metadata);
    let info = pdf.add_object(info);
    pdf.trailer.set("Info", info);
    compress(pdf).map_err(|error| unwritten(&error))?;
    let room = Object::String(ROOM.to_vec(), StringFormat::Hexadecimal);
    let mut bytes = file::write(pdf, &room).map_err(|error| unwritten(&error))?;
    identify(&mut bytes)?;
    Ok(bytes)
}

/// What lopdf would do, which knows only the highest level for streams.
fn compress(file: &mut Document) -> io::Result<()> {
    let streams = file
        .objects
        .values_mut()
        .filter_map(|object| object.as_stream_mut().ok());
    for stream in streams.filter(|stream| stream.allows_compression && !stream.is_compressed()) {
        let length = stream.content.len();
        // A line feed means nothing in a page, a character map or after the tables of a face. Of an image every byte
        // counts.
        let fill: &[u8] = if stream.dict.has_type(b"XObject") {
            b""
        } else {
            b"\n"
        };
        let packed = file::deflated(&mut stream.content, fill)?;
        if stream.content.len() > length && stream.dict.has(b"Length1") {
            let length = i64::try_from(stream.content.len()).unwrap_or(i64::MAX);
            stream.dict.set("Length1", length);
        }
        if packed.len() < stream.content.len() {
            stream.set_content(packed);
            stream.dict.set("Filter", "FlateDecode");
        }
    }
    Ok(())
}

/// The identifier is a hash of everything written: printpdf would count up from one save to the next. It stands in
/// the dictionary of the table, which is never packed, so it is put where room was kept for it: twice.
fn identify(bytes: &mut [u8]) -> Result<(), ReportError> {
    let hash = Sha256::digest(&*bytes);
    let (mut room, mut id) = (Vec::new(), Vec::new());
    file::put_hexadecimal(&mut room, &ROOM);
    file::put_hexadecimal(&mut id, &hash[..ROOM.len()]);
    for _ in 0..2 {
        let place = bytes.windows(room.len()).rposition(|part| part == room);
        let place = place.ok_or_else(|| ReportError::Writer("no room for the identifier".to_owned()))?;
        bytes[place..place + id.len()].copy_from_slice(&id);
    }
    Ok(())
}

fn unwritten(error: &impl ToString) -> ReportError {
    ReportError::Writer(error.to_string())
}

fn info(metadata: &Metadata) -> lopdf::Dictionary {
    let date = Object::string_literal(metadata.created.strftime("D:%Y%m%d%H%M%SZ").to_string());
    let mut info = dictionary! {
        "Title" => text_string(&plain(&metadata.title)),
        "Creator" => text_string(&plain(&metadata.creator)),
        "Producer" => text_string(PRODUCER),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    };
    if let Some(author) = author(metadata) {
        info.set("Author", text_string(&author));
    }
    info
}

/// Without an author there is no entry at all.
pub(super) fn author(metadata: &Metadata) -> Option<String> {
    metadata
        .author
        .as_deref()
        .map(plain)
        .filter(|author| !author.trim().is_empty())
}

/// The same facts as XMP, with the two standards that the file claims. Never compressed, so that tools that
/// know nothing of PDF find it.
fn xmp_stream(metadata: &Metadata) -> Stream {
    let date = metadata.created.strftime("%Y-%m-%dT%H:%M:%SZ");
    let escape = |text: &str| escaped(&plain(text));
    let (title, creator, language) = (
        escape(&metadata.title),
        escape(&metadata.creator),
        escape(&metadata.language),
    );
    let author = author(metadata).map_or_else(String::new, |author| {
        format!(
            "<dc:creator><rdf:Seq><rdf:li>{}</rdf:li></rdf:Seq></dc:creator>",
            escaped(&author)
        )
    });
    let mut xmp = String::from("<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
    write!(
        xmp,
        r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{author}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate>
<pdf:Producer>{PRODUCER}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{EXTENSION}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#
    )
    .expect("a string takes every text");
    let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    Stream::new(dict, xmp.into_bytes()).with_compression(false)
}

/// PDF/A asks that a schema it does not know is described in the file.
const EXTENSION: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"#;

/// Without control and direction characters, which XML and viewers do not bear.
pub(super) fn plain(text: &str) -> String {
    let hidden = |c: char| c.is_control() || is_hidden(c) || matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().filter(|&c| !hidden(c)).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::{Metadata, PRODUCER, SRGB, xmp_stream};
    use sha2::{Digest, Sha256};

    fn xmp(title: &str, author: Option<&str>) -> String {
        let metadata = Metadata {
            language: "es".into(),
            title: title.into(),
            author: author.map(Into::into),
            creator: "Resguardo 0.1.0".into(),
            created: "2026-11-23T09:42:00Z".parse().unwrap(),
        };
        String::from_utf8(xmp_stream(&metadata).content).unwrap()
    }

    #[test]
    fn the_colour_profile_is_the_reviewed_one() {
        let expected = "af4efe28f6d311799865f325ba39184a2e978b113ca74124d60af7de22b105f4";
        assert!(
            Sha256::digest(SRGB)
                .iter()
                .map(|byte| format!("{byte:02x}"))
                .eq(pairs(expected))
        );
    }

    /// A hash in hexadecimal, byte by byte.
    fn pairs(hash: &str) -> impl Iterator<Item = String> + '_ {
        (0..hash.len()).step_by(2).map(|i| hash[i..i + 2].to_owned())
    }

    #[test]
    fn the_producer_names_the_pinned_writer() {
        let lock = include_str!("../../../../Cargo.lock");
        let (name, version) = PRODUCER.split_once(' ').unwrap();
        assert!(lock.contains(&format!("name = \"{name}\"\nversion = \"{version}\"")));
    }

    #[test]
    fn metadata_is_escaped_and_free_of_hidden_characters() {
        let xmp = xmp("A & B <c> \u{202e}d\u{0}", None);
        assert!(xmp.contains("A &amp; B &lt;c&gt; d</rdf:li>"));
        assert!(!xmp.contains('\u{202e}') && !xmp.contains('\u{0}'));
    }

    #[test]
    fn without_an_author_there_is_no_entry() {
        assert!(!xmp("A", None).contains("dc:creator"));
        assert!(!xmp("A", Some(" \u{200e}")).contains("dc:creator"));
        assert!(xmp("A", Some("Marta")).contains("<rdf:li>Marta</rdf:li>"));
    }
}
