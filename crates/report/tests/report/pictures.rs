//! The pages look as they did. A hash says that a file has changed; the pictures say whether anybody would see it.
//!
//! `pictures/NAME-PAGE.png` is a page in grey, at 60 dots per inch. After a change of the pages that is meant and was
//! looked at, `PICTURES=overwrite cargo test -p report --test report pictures` draws them again; read the difference.

use crate::models::{self, Frozen};
use crate::outside::{output, run};
use std::path::{Path, PathBuf};

/// The frozen models that stand for all: every kind of section, both languages, every kind of document.
const DRAWN: [&str; 7] = [
    "full.es",
    "short.en",
    "sheet.es",
    "order.es",
    "summary.en",
    "statement.es",
    "notice.en",
];

/// The poppler of Debian 12, which drew the pictures. Another one may draw a letter a little differently.
const POPPLER: &str = "pdftoppm version 22.12.";

/// Largest mean difference of a page, of 255.
const MEAN: f64 = 0.05;

/// Largest difference of a point, of 255.
const POINT: u8 = 64;

/// A page in grey: its width and height in points of the grid, and the grey of each, line by line from the top.
#[derive(PartialEq)]
struct Picture {
    width: u32,
    height: u32,
    grey: Vec<u8>,
}

/// Reads what poppler writes: `P5`, width, height, 255, and the points.
fn portable(bytes: &[u8]) -> Picture {
    let mut fields = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut field = || fields.next().unwrap();
    assert_eq!(field(), b"P5");
    let [width, height] =
        [field(), field()].map(|number| std::str::from_utf8(number).unwrap().parse().unwrap());
    let grey = field().strip_prefix(b"255\n").unwrap().to_vec();
    Picture { width, height, grey }
}

/// The pages of a file, drawn now.
fn drawn(bytes: &[u8]) -> Vec<Picture> {
    let folder = tempfile::tempdir().unwrap();
    report::write(&folder.path().join("file.pdf"), bytes).unwrap();
    output(
        "pdftoppm",
        &["-r", "60", "-gray", "file.pdf", "page"],
        folder.path(),
    );
    let pages = files(folder.path(), "page");
    pages
        .iter()
        .map(|page| portable(&fs_err::read(page).unwrap()))
        .collect()
}

/// Files whose names begin so, in order.
fn files(folder: &Path, begin: &str) -> Vec<PathBuf> {
    let entries = fs_err::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let named = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with(begin);
    let mut files: Vec<PathBuf> = entries.filter(named).collect();
    files.sort();
    files
}

fn stored() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report/pictures")
}

fn read(path: &Path) -> Picture {
    let file = std::io::BufReader::new(fs_err::File::open(path).unwrap());
    let mut reader = png::Decoder::new(file).read_info().unwrap();
    let mut grey = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut grey).unwrap();
    assert_eq!(info.color_type, png::ColorType::Grayscale);
    Picture {
        width: info.width,
        height: info.height,
        grey,
    }
}

fn store(path: &Path, picture: &Picture) {
    let mut encoder = png::Encoder::new(fs_err::File::create(path).unwrap(), picture.width, picture.height);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::High);
    // Pages are mostly white: smallest without a filter.
    encoder.set_filter(png::Filter::NoFilter);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&picture.grey).unwrap();
}

/// Draws the pictures of a model again.
fn overwrite(name: &str, pages: &[Picture]) {
    for old in files(&stored(), name) {
        fs_err::remove_file(old).unwrap();
    }
    for (number, page) in (1..).zip(pages) {
        store(&stored().join(format!("{name}-{number:02}.png")), page);
    }
}

/// What tells a page from its picture; none: nobody would see a difference.
fn difference(page: &Picture, stored: &Picture) -> Option<String> {
    if (page.width, page.height) != (stored.width, stored.height) {
        return Some("another size".to_owned());
    }
    let differences = page
        .grey
        .iter()
        .zip(&stored.grey)
        .map(|(now, then)| now.abs_diff(*then));
    let largest = differences.clone().max().unwrap_or(0);
    let mean = differences.map(f64::from).sum::<f64>() / page.grey.len() as f64;
    (largest > POINT || mean > MEAN).then(|| format!("mean {mean:.3}, largest {largest}"))
}

#[test]
fn pages_look_as_they_did() {
    // It tells its version where others tell of errors.
    let poppler = run("pdftoppm", &["-v"], Path::new(".")).stderr;
    let poppler = String::from_utf8_lossy(&poppler);
    if !poppler.contains(POPPLER) {
        println!("not compared here: another poppler than {POPPLER} draws a little differently: {poppler}");
        return;
    }
    for Frozen { name, bytes, .. } in models::every() {
        if !DRAWN.contains(&name) {
            continue;
        }
        let pages = drawn(&bytes);
        if std::env::var_os("PICTURES").is_some_and(|wish| wish == "overwrite") {
            overwrite(name, &pages);
        }
        let then = files(&stored(), name);
        assert_eq!(pages.len(), then.len(), "{name} has another number of pages");
        for (page, picture) in pages.iter().zip(then) {
            let seen = difference(page, &read(&picture));
            assert_eq!(seen, None, "{}", picture.display());
        }
    }
}

#[test]
fn a_moved_line_is_noticed() {
    let pages = drawn(&models::every().swap_remove(0).bytes);
    let moved = |by: usize| Picture {
        grey: [vec![255; by], pages[0].grey[..pages[0].grey.len() - by].to_vec()].concat(),
        ..pages[0]
    };
    assert_eq!(difference(&moved(0), &pages[0]), None);
    assert!(difference(&moved(1), &pages[0]).is_some());
}
