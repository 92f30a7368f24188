//! The report as Typst markup, with its drawings as files beside it.

use crate::drawing::svg;
use crate::style::{Part, Styles, columns, hexadecimal, parts};
use report::comparison::{Node, Pages, Piece, Target, Words};
use std::fmt::Write;
use std::path::Path;

/// Writes `report.typ` and what it needs into a folder.
pub(crate) fn write(pages: &Pages, folder: &Path) {
    let content = pages.content();
    let mut markup = Markup {
        styles: Styles::of(&content),
        out: String::new(),
        drawings: Vec::new(),
    };
    markup.preamble(pages);
    markup.all(&content);
    fs_err::write(folder.join("report.typ"), &markup.out).expect("the folder can be written to");
    for (place, drawing) in markup.drawings.iter().enumerate() {
        fs_err::write(folder.join(format!("drawing-{place}.svg")), drawing)
            .expect("the folder can be written to");
    }
}

struct Markup {
    styles: Styles,
    out: String,
    drawings: Vec<String>,
}

impl Markup {
    fn put(&mut self, text: impl std::fmt::Display) {
        write!(self.out, "{text}").expect("a string takes every text");
    }

    /// The same sheet, margins, faces and sizes as ours.
    fn preamble(&mut self, pages: &Pages) {
        let [head, foot] = pages.running().map(|texts| running(&texts, pages.count()));
        self.put(format_args!(
            "#set document(title: {}, date: datetime({}))\n\
             #set page(width: 595.276pt, height: 841.89pt, margin: (top: 84pt, bottom: 74pt, x: 56pt),\n  \
             header: context if here().page() > 1 {{ set text(8.5pt); {head} }},\n  \
             footer: context {{ set text(8.5pt); {foot} }})\n\
             #set text(lang: {}, size: 9.5pt, font: (\"Atkinson Hyperlegible Next\", \"Noto Sans\"))\n\
             #set par(leading: 0.68em, spacing: 1.2em)\n\
             #set table(stroke: (x, y) => (bottom: 0.6pt + rgb(\"#cad3c9\")), inset: (x: 0pt, y: 5pt), column-gutter: 11pt)\n\
             #show heading: set block(above: 1.8em, below: 0.9em)\n",
            string(pages.title()),
            pages.created().strftime("year: %-Y, month: %-m, day: %-d, hour: %-H, minute: %-M, second: %-S"),
            string(pages.language()),
        ));
        let styles: Vec<_> = self.styles.all().collect();
        for (name, (bold, size, role)) in styles {
            let weight = if bold { "bold" } else { "regular" };
            self.put(format_args!(
                "#let {name}(words) = text(size: {}pt, weight: \"{weight}\", fill: rgb(\"{}\"), words)\n",
                f64::from(size) / 10.0,
                hexadecimal(role)
            ));
        }
        self.put("\n");
    }

    fn all(&mut self, pieces: &[Piece]) {
        for piece in pieces {
            self.piece(piece);
        }
    }

    fn piece(&mut self, piece: &Piece) {
        match piece {
            Piece::Node(node) => self.node(node),
            Piece::Words(words) => self.words(words),
            Piece::Drawing(drawing) => {
                self.put(format_args!(
                    "#box(image(\"drawing-{}.svg\", width: {:.2}pt, height: {:.2}pt, alt: {}))",
                    self.drawings.len(),
                    drawing.width,
                    drawing.height,
                    string(&drawing.alt)
                ));
                self.drawings.push(svg(drawing));
            }
        }
    }

    fn words(&mut self, words: &Words) {
        let name = self.styles.name(words);
        for (index, line) in words.text.split('\n').enumerate() {
            if index > 0 {
                self.put("#linebreak()");
            }
            self.put(format_args!("#{name}({})", string(line)));
        }
    }

    fn node(&mut self, node: &Node) {
        match node.tag {
            "Sect" => self.section(node),
            "Table" => self.table(node),
            "H1" | "H2" | "H3" => {
                self.put(format_args!("#heading(level: {})[", &node.tag[1..]));
                self.all(&node.pieces);
                self.put(format_args!("] <n{}>\n\n", node.id));
            }
            "Link" => {
                match &node.target {
                    Some(Target::Address(address)) => self.put(format_args!("#link({})[", string(address))),
                    Some(Target::Node(target)) => self.put(format_args!("#link(<n{target}>)[")),
                    None => self.put("["),
                }
                self.all(&node.pieces);
                self.put("]");
            }
            "L" => {
                self.put("#list(marker: none, indent: 0pt, body-indent: 0pt");
                for item in &node.pieces {
                    self.put(",\n  [");
                    self.piece(item);
                    self.put("]");
                }
                self.put(")\n\n");
            }
            "Lbl" => {
                self.all(&node.pieces);
                self.put(" ");
            }
            "P" | "TOCI" => {
                self.all(&node.pieces);
                self.put("\n\n");
            }
            _ => self.all(&node.pieces),
        }
    }

    fn section(&mut self, section: &Node) {
        for part in parts(&section.pieces) {
            match part {
                Part::Whole(pieces) => self.all(pieces),
                Part::Beside(main, stub) => {
                    self.put(
                        "#block(breakable: false, grid(columns: (321pt, 132pt), column-gutter: 30pt, [\n",
                    );
                    self.all(main);
                    self.put("], [\n");
                    self.all(stub);
                    self.put("]))\n\n");
                }
            }
        }
    }

    fn table(&mut self, table: &Node) {
        let widths = columns(table);
        let widths: Vec<_> = widths.iter().map(|width| format!("{width:.2}fr")).collect();
        self.put(format_args!("#table(columns: ({},)", widths.join(", ")));
        for piece in &table.pieces {
            let Piece::Node(group) = piece else { continue };
            let is_head = group.tag == "THead";
            self.put(if is_head { ",\n  table.header(" } else { ",\n  " });
            self.cells(group);
            if is_head {
                self.put(")");
            }
        }
        self.put(")\n\n");
    }

    fn cells(&mut self, group: &Node) {
        let rows = group.pieces.iter().filter_map(|piece| match piece {
            Piece::Node(row) => Some(row),
            _ => None,
        });
        let mut first = true;
        for cell in rows.flat_map(|row| &row.pieces) {
            let Piece::Node(cell) = cell else { continue };
            if !std::mem::take(&mut first) {
                self.put(", ");
            }
            if cell.columns > 1 {
                self.put(format_args!("table.cell(colspan: {})[", cell.columns));
            } else {
                self.put("[");
            }
            self.all(&cell.pieces);
            self.put("]");
        }
    }
}

/// The texts in the margin of each page, with its number where ours has that of the second.
fn running(texts: &[String], count: usize) -> String {
    let content = |text: &String| {
        let words = text.split(' ').map(|word| match word {
            "2" => "counter(page).display()".to_owned(),
            word if word == count.to_string() => "str(counter(page).final().first())".to_owned(),
            word => string(word),
        });
        words.collect::<Vec<_>>().join(" + \" \" + ")
    };
    let texts: Vec<_> = texts.iter().map(content).collect();
    texts.join(" + h(1fr) + ")
}

/// A string of Typst's code.
fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
