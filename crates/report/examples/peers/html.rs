//! The report as HTML and CSS for `WeasyPrint`.

use crate::drawing::{escaped, svg};
use crate::style::{Part, Styles, columns, hexadecimal, parts};
use report::comparison::{Node, Pages, Piece, Target, Words};
use std::fmt::Write;

const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fonts");

pub(crate) fn document(pages: &Pages) -> String {
    let content = pages.content();
    let styles = Styles::of(&content);
    let mut html = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{}</title>\n<style>\n{}</style>\n</head>\n<body>\n",
        escaped(pages.language()),
        escaped(pages.title()),
        css(pages, &styles)
    );
    add_all(&mut html, &content, &styles);
    html.push_str("</body>\n</html>\n");
    html
}

/// The same sheet, margins, faces and sizes as ours.
fn css(pages: &Pages, styles: &Styles) -> String {
    let mut css = String::new();
    for (family, file, weight) in [
        (
            "Atkinson Hyperlegible Next",
            "AtkinsonHyperlegibleNext-Regular",
            "normal",
        ),
        (
            "Atkinson Hyperlegible Next",
            "AtkinsonHyperlegibleNext-Bold",
            "bold",
        ),
        ("Noto Sans", "NotoSans-Regular", "normal"),
        ("Noto Sans", "NotoSans-Bold", "bold"),
    ] {
        writeln!(
            css,
            "@font-face {{ font-family: '{family}'; font-weight: {weight}; src: url('file://{FONTS}/{file}.ttf') }}"
        )
        .expect("a string takes every text");
    }
    let [head, foot] = pages.running();
    writeln!(
        css,
        "@page {{ size: 595.276pt 841.89pt; margin: 84pt 56pt 74pt; font: 8.5pt 'Atkinson Hyperlegible Next'; color: #46534b; {}{} }}\n\
         @page :first {{ margin-top: 44pt; @top-left {{ content: none }} @top-right {{ content: none }} }}",
        margins("top", &head, pages.count()),
        margins("bottom", &foot, pages.count()),
    )
    .expect("a string takes every text");
    css.push_str(
        "body { margin: 0; font: 9.5pt/1.38 'Atkinson Hyperlegible Next', 'Noto Sans' }\n\
         h1, h2, h3, p, ul { margin: 0 0 4pt; font-size: inherit; font-weight: normal; break-after: auto }\n\
         h1, h2, h3 { break-after: avoid; margin-top: 10pt }\n\
         ul { list-style: none; padding: 0 }\n\
         table { width: 100%; table-layout: fixed; border-collapse: collapse; margin-bottom: 8pt }\n\
         th, td { text-align: left; vertical-align: top; font-weight: normal; padding: 2pt 11pt 2pt 0; border-bottom: 0.6pt solid #cad3c9 }\n\
         td p, th p { margin: 0 }\n\
         .beside { display: flex; break-inside: avoid; margin-bottom: 12pt }\n\
         .main { width: 321pt; padding-right: 30pt }\n\
         .stub { width: 132pt }\n\
         a { color: inherit }\n",
    );
    for (name, (bold, size, role)) in styles.all() {
        let weight = if bold { "bold" } else { "normal" };
        writeln!(
            css,
            ".{name} {{ font-size: {}pt; color: {}; font-weight: {weight} }}",
            f64::from(size) / 10.0,
            hexadecimal(role)
        )
        .expect("a string takes every text");
    }
    css
}

/// The texts in the margin of each page, with its number where ours has that of the second.
fn margins(edge: &str, texts: &[String], count: usize) -> String {
    let content = |text: &String| {
        let words = text.split(' ').map(|word| match word {
            "2" => "counter(page)".to_owned(),
            word if word == count.to_string() => "counter(pages)".to_owned(),
            word => format!("\"{}\"", word.replace('"', "\\\"")),
        });
        words.collect::<Vec<_>>().join(" \" \" ")
    };
    let side = |side: &str, text: Option<&String>| {
        text.map_or_else(String::new, |text| {
            format!(
                "@{edge}-{side} {{ content: {}; white-space: pre-wrap }} ",
                content(text)
            )
        })
    };
    side("left", texts.first()) + &side("right", texts.get(1))
}

fn add_all(html: &mut String, pieces: &[Piece], styles: &Styles) {
    for piece in pieces {
        add(html, piece, styles);
    }
}

fn add(html: &mut String, piece: &Piece, styles: &Styles) {
    match piece {
        Piece::Node(node) => add_node(html, node, styles),
        Piece::Words(words) => add_words(html, words, styles, None),
        Piece::Drawing(drawing) => {
            let data = svg(drawing);
            let alt = escaped(&drawing.alt);
            let source = format!("data:image/svg+xml,{}", percent(&data));
            write!(
                html,
                "<img src=\"{source}\" alt=\"{alt}\" style=\"width: {:.2}pt; height: {:.2}pt\">",
                drawing.width, drawing.height
            )
            .expect("a string takes every text");
        }
    }
}

/// What may not stand in a data address.
fn percent(data: &str) -> String {
    data.replace('%', "%25")
        .replace('#', "%23")
        .replace('"', "%22")
        .replace('<', "%3C")
        .replace('>', "%3E")
}

fn add_node(html: &mut String, node: &Node, styles: &Styles) {
    let element = match node.tag {
        "Sect" => return add_section(html, node, styles),
        "Figure" | "Reference" => return add_all(html, &node.pieces, styles),
        "H1" => "h1",
        "H2" => "h2",
        "H3" => "h3",
        "L" => "ul",
        "LI" => "li",
        "Table" => "table",
        "THead" => "thead",
        "TBody" => "tbody",
        "TR" => "tr",
        "TH" => "th",
        "TD" => "td",
        "Link" => "a",
        "TOC" => "div",
        "P" | "TOCI" => "p",
        _ => "span",
    };
    write!(html, "<{element}").expect("a string takes every text");
    if let Some(Piece::Words(words)) = node.pieces.first() {
        write!(html, " class=\"{}\"", styles.name(words)).expect("a string takes every text");
    }
    match (&node.target, element) {
        (Some(Target::Address(address)), _) => write!(html, " href=\"{}\"", escaped(address)),
        (Some(Target::Node(target)), _) => write!(html, " href=\"#n{target}\""),
        (None, "h1") => write!(html, " id=\"n{}\"", node.id),
        (None, "th") if node.columns > 1 => write!(html, " scope=\"row\" colspan=\"{}\"", node.columns),
        _ => Ok(()),
    }
    .expect("a string takes every text");
    html.push('>');
    if element == "table" {
        let widths = columns(node);
        let sum: f64 = widths.iter().sum();
        for width in &widths {
            write!(html, "<col style=\"width: {:.2}%\">", width / sum * 100.0)
                .expect("a string takes every text");
        }
    }
    let own = match node.pieces.first() {
        Some(Piece::Words(words)) => Some(styles.name(words)),
        _ => None,
    };
    for piece in &node.pieces {
        match piece {
            Piece::Words(words) => add_words(html, words, styles, own.as_deref()),
            piece => add(html, piece, styles),
        }
        if let Piece::Node(Node { tag: "Lbl", .. }) = piece {
            html.push(' ');
        }
    }
    writeln!(html, "</{element}>").expect("a string takes every text");
}

fn add_section(html: &mut String, section: &Node, styles: &Styles) {
    html.push_str("<section>\n");
    for part in parts(&section.pieces) {
        match part {
            Part::Whole(pieces) => add_all(html, pieces, styles),
            Part::Beside(main, stub) => {
                html.push_str("<div class=\"beside\"><div class=\"main\">\n");
                add_all(html, main, styles);
                html.push_str("</div><div class=\"stub\">\n");
                add_all(html, stub, styles);
                html.push_str("</div></div>\n");
            }
        }
    }
    html.push_str("</section>\n");
}

/// Words in the style of their element need no element of their own.
fn add_words(html: &mut String, words: &Words, styles: &Styles, own: Option<&str>) {
    let text = escaped(&words.text).replace('\n', "<br>");
    let name = styles.name(words);
    if own == Some(&name) {
        html.push_str(&text);
    } else {
        write!(html, "<span class=\"{name}\">{text}</span>").expect("a string takes every text");
    }
}
