//! A drawing as SVG, which both typesetters read.

use crate::style::hexadecimal;
use report::chart::{Label, Paint, Segment, Shape};
use report::comparison::Drawing;
use std::fmt::Write;

pub(crate) fn svg(drawing: &Drawing) -> String {
    let Drawing {
        left,
        top,
        width,
        height,
        ..
    } = drawing;
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width:.2}pt" height="{height:.2}pt" viewBox="{left:.2} {top:.2} {width:.2} {height:.2}">"#
    );
    for path in &drawing.paths {
        add_path(&mut svg, path);
    }
    for label in &drawing.labels {
        add_label(&mut svg, label);
    }
    svg.push_str("</svg>");
    svg
}

fn add_path(svg: &mut String, path: &Shape) {
    svg.push_str(r#"<path d=""#);
    for segment in &path.segments {
        match segment {
            Segment::Move(x, y) => write!(svg, "M{x:.2} {y:.2}"),
            Segment::Line(x, y) => write!(svg, "L{x:.2} {y:.2}"),
            Segment::Curve(ax, ay, bx, by, x, y) => {
                write!(svg, "C{ax:.2} {ay:.2} {bx:.2} {by:.2} {x:.2} {y:.2}")
            }
            Segment::Close => write!(svg, "Z"),
        }
        .expect("a string takes every text");
    }
    let colour = hexadecimal(path.role);
    match &path.paint {
        Paint::Fill => write!(svg, r#"" fill="{colour}"/>"#),
        Paint::Stroke { width, dash, round } => {
            let dash = dash.map_or(String::new(), |[on, off]| {
                format!(r#" stroke-dasharray="{on} {off}""#)
            });
            let round = if *round {
                r#" stroke-linecap="round" stroke-linejoin="round""#
            } else {
                ""
            };
            write!(
                svg,
                r#"" fill="none" stroke="{colour}" stroke-width="{width}"{dash}{round}/>"#
            )
        }
    }
    .expect("a string takes every text");
}

fn add_label(svg: &mut String, label: &Label) {
    let weight = if label.bold { "bold" } else { "normal" };
    write!(
        svg,
        r#"<text x="{:.2}" y="{:.2}" font-family="Atkinson Hyperlegible Next" font-size="{}" font-weight="{weight}" fill="{}">{}</text>"#,
        label.x,
        label.y,
        label.size,
        hexadecimal(label.role),
        escaped(&label.text),
    )
    .expect("a string takes every text");
}

/// Text and attributes of XML and HTML.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
