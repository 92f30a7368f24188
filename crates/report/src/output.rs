//! The last step: a walk over the finished bytes, and a write that never leaves half a file.

use crate::{ReportError, links};
use fs_err as fs;
use lopdf::{Dictionary, Document, Object};
use std::io::{self, Write};
use std::path::Path;

/// Names that make a PDF do something, attach something or ask for something.
const FORBIDDEN: [&str; 26] = [
    "OpenAction",
    "AA",
    "JS",
    "JavaScript",
    "Launch",
    "EmbeddedFile",
    "EmbeddedFiles",
    "EF",
    "Filespec",
    "FileAttachment",
    "GoToR",
    "GoToE",
    "SubmitForm",
    "ResetForm",
    "ImportData",
    "RichMedia",
    "AcroForm",
    "XFA",
    "Movie",
    "Sound",
    "Rendition",
    "Thread",
    "Trans",
    "SetOCGState",
    "GoTo3DView",
    "Encrypt",
];

/// Refuses bytes that hold anything active, or a link that is not on the allow-list.
pub(crate) fn validate(bytes: &[u8]) -> Result<(), ReportError> {
    let file = Document::load_mem(bytes).map_err(|error| ReportError::Unsafe(error.to_string()))?;
    dictionary(&file.trailer)?;
    file.objects.values().try_for_each(object)
}

fn object(value: &Object) -> Result<(), ReportError> {
    match value {
        Object::Name(name) => refuse_forbidden(name),
        Object::Array(items) => items.iter().try_for_each(object),
        Object::Dictionary(dict) => dictionary(dict),
        Object::Stream(stream) => dictionary(&stream.dict),
        _ => Ok(()),
    }
}

fn dictionary(dict: &Dictionary) -> Result<(), ReportError> {
    for (key, value) in dict {
        refuse_forbidden(key)?;
        match (key.as_slice(), value) {
            (b"A", Object::Dictionary(action)) => known_action(action)?,
            (b"URI", value) => allowed_address(value)?,
            _ => {}
        }
        object(value)?;
    }
    Ok(())
}

fn refuse_forbidden(name: &[u8]) -> Result<(), ReportError> {
    match FORBIDDEN.iter().find(|forbidden| forbidden.as_bytes() == name) {
        Some(forbidden) => Err(ReportError::Unsafe((*forbidden).to_owned())),
        None => Ok(()),
    }
}

/// An action leads to an address or to a place of this document; attributes share the key and have an owner.
fn known_action(action: &Dictionary) -> Result<(), ReportError> {
    match (action.get(b"S").and_then(Object::as_name), action.has(b"O")) {
        (Ok(b"URI" | b"GoTo"), _) | (Err(_), true) => Ok(()),
        _ => Err(ReportError::Unsafe("action".to_owned())),
    }
}

fn allowed_address(value: &Object) -> Result<(), ReportError> {
    match value {
        Object::Name(name) if name == b"URI" => Ok(()),
        Object::String(bytes, _) if std::str::from_utf8(bytes).is_ok_and(links::allowed) => Ok(()),
        _ => Err(ReportError::Unsafe("URI".to_owned())),
    }
}

/// Writes a file beside its target and moves it there: the target is the old file or the new one, never a part.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), ReportError> {
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    // Exclusive creation, for the owner only; removed again unless it is moved.
    let mut file = tempfile::Builder::new()
        .prefix(".resguardo-")
        .suffix(".part")
        .tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(folder)?;
    Ok(())
}

/// The move itself must survive a power cut.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    fs::File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "the other systems can fail here")]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

impl From<io::Error> for ReportError {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind::{FileTooLarge, QuotaExceeded, StorageFull};
        match error.kind() {
            StorageFull | QuotaExceeded | FileTooLarge => Self::DiskFull(error),
            _ => Self::NotWritable(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{validate, write};
    use crate::ReportError;
    use fs_err as fs;
    use lopdf::{Document, Object, dictionary};
    use std::io;

    /// A file with one object of ours in it.
    fn file_with(object: impl Into<Object>) -> Vec<u8> {
        let mut file = Document::with_version("1.7");
        let pages =
            file.add_object(dictionary! { "Type" => "Pages", "Count" => 0, "Kids" => Vec::<Object>::new() });
        let extra = file.add_object(object);
        let root = file.add_object(dictionary! { "Type" => "Catalog", "Pages" => pages, "Extra" => extra });
        file.trailer.set("Root", root);
        let mut bytes = Vec::new();
        file.save_to(&mut bytes).unwrap();
        bytes
    }

    /// The same file with its objects packed, as reports are written.
    fn packed(object: impl Into<Object>) -> Vec<u8> {
        let mut bytes = Vec::new();
        Document::load_mem(&file_with(object))
            .unwrap()
            .save_modern(&mut bytes)
            .unwrap();
        bytes
    }

    fn link(action: lopdf::Dictionary) -> lopdf::Dictionary {
        dictionary! { "Type" => "Annot", "Subtype" => "Link", "A" => action }
    }

    fn address(url: &str) -> lopdf::Dictionary {
        dictionary! { "S" => "URI", "URI" => Object::string_literal(url) }
    }

    #[test]
    fn links_and_jumps_pass() {
        validate(&file_with(link(address("https://sedeaepd.gob.es/")))).unwrap();
        validate(&file_with(link(
            dictionary! { "S" => "GoTo", "D" => Vec::<Object>::new() },
        )))
        .unwrap();
        validate(&file_with(
            dictionary! { "A" => dictionary! { "O" => "Table", "Scope" => "Row" } },
        ))
        .unwrap();
    }

    #[test]
    fn anything_active_is_refused() {
        for object in [
            dictionary! { "OpenAction" => dictionary! { "S" => "GoTo" } },
            dictionary! { "AA" => dictionary! {} },
            dictionary! { "Names" => dictionary! { "JavaScript" => 1 } },
            dictionary! { "Names" => dictionary! { "EmbeddedFiles" => 1 } },
            dictionary! { "Type" => "Filespec" },
            dictionary! { "AcroForm" => dictionary! {} },
            link(dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") }),
            link(dictionary! { "S" => "Launch" }),
            link(dictionary! { "S" => "SubmitForm" }),
            link(dictionary! { "S" => "Named", "N" => "Print" }),
            link(dictionary! {}),
            link(address("javascript:alert(1)")),
            link(address("file:///etc/passwd")),
            link(address("http://example.org/")),
            link(dictionary! { "S" => "URI", "URI" => 7 }),
        ] {
            let text = format!("{object:?}");
            for bytes in [file_with(object.clone()), packed(object)] {
                assert!(
                    matches!(validate(&bytes), Err(ReportError::Unsafe(_))),
                    "{text} was let through"
                );
            }
        }
    }

    #[test]
    fn a_finished_document_is_refused_as_soon_as_something_in_it_is_active() {
        let bytes = crate::render(&crate::model::Report::default()).unwrap().bytes;
        let with = |key: &str, value: Object| {
            let mut file = Document::load_mem(&bytes).unwrap();
            file.catalog_mut().unwrap().set(key, value);
            let mut changed = Vec::new();
            file.save_to(&mut changed).unwrap();
            validate(&changed)
        };
        with("PageMode", Object::from("UseOutlines")).unwrap();
        for (key, value) in [
            ("OpenAction", dictionary! { "S" => "GoTo" }),
            ("Extra", link(address("javascript:alert(1)"))),
        ] {
            assert!(
                matches!(with(key, value.into()), Err(ReportError::Unsafe(_))),
                "{key}"
            );
        }
    }

    #[test]
    fn what_is_not_a_pdf_is_refused() {
        assert!(matches!(
            validate(b"%PDF-1.7 and nothing else"),
            Err(ReportError::Unsafe(_))
        ));
    }

    #[test]
    fn a_file_is_replaced_as_a_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        fs::write(&path, "a longer file than the new one").unwrap();
        write(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn the_file_is_for_its_owner_only() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("plan.pdf");
        write(&path, b"new").unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn a_missing_folder_is_not_writable() {
        let folder = tempfile::tempdir().unwrap();
        let result = write(&folder.path().join("gone").join("plan.pdf"), b"new");
        assert!(matches!(result, Err(ReportError::NotWritable(_))));
    }

    #[test]
    fn a_target_that_cannot_be_replaced_stays_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("plan.pdf");
        fs::create_dir(&target).unwrap();
        fs::write(target.join("old"), "old").unwrap();
        assert!(matches!(write(&target, b"new"), Err(ReportError::NotWritable(_))));
        assert_eq!(fs::read(target.join("old")).unwrap(), b"old");
        assert_eq!(
            fs::read_dir(folder.path()).unwrap().count(),
            1,
            "the temporary file was left behind"
        );
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_folder_that_takes_no_files_is_not_writable_and_its_files_stay() {
        // Not even the superuser creates a file there.
        let result = write("/proc/self/comm".as_ref(), b"new");
        assert!(matches!(result, Err(ReportError::NotWritable(_))));
        assert!(!fs::read("/proc/self/comm").unwrap().is_empty());
    }

    #[test]
    fn each_failure_has_its_own_error() {
        for kind in [
            io::ErrorKind::StorageFull,
            io::ErrorKind::QuotaExceeded,
            io::ErrorKind::FileTooLarge,
        ] {
            assert!(matches!(
                ReportError::from(io::Error::from(kind)),
                ReportError::DiskFull(_)
            ));
        }
        for kind in [
            io::ErrorKind::PermissionDenied,
            io::ErrorKind::ReadOnlyFilesystem,
            io::ErrorKind::NotFound,
        ] {
            assert!(matches!(
                ReportError::from(io::Error::from(kind)),
                ReportError::NotWritable(_)
            ));
        }
    }
}
