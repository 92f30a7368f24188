//! Charts as geometry: one picture, drawn by the PDF and by the window alike.
//!
//! Measures are in points (the window uses them as user units of a view box), with y growing downwards.
//! The known part of a bar is solid, the unknown part hatched, so that a chart works in grey.

mod timeline;

use crate::colour::Role;
use crate::model::{Bar, Chart, DataTable, Figure};
use crate::text::{Style, Typesetter};
use serde::{Deserialize, Serialize};
pub use timeline::timeline;
pub(crate) use timeline::timeline_with;

/// A chart ready to draw.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// The conclusion.
    pub title: String,
    /// The conclusion for people who do not see it.
    pub alt: String,
    /// Width of the whole.
    pub width: f64,
    /// Height of the whole.
    pub height: f64,
    /// Drawn in this order, before the labels.
    pub paths: Vec<Shape>,
    /// The texts.
    pub labels: Vec<Label>,
    /// The same figures as a table.
    pub table: DataTable,
}

/// A path in one colour.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shape {
    /// Its colour.
    pub role: Role,
    /// Filled or stroked.
    pub paint: Paint,
    /// Its outline.
    pub segments: Vec<Segment>,
}

/// How a path is painted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paint {
    /// Its inside.
    Fill,
    /// Its line.
    Stroke {
        /// Thickness.
        width: f64,
        /// Lengths of dashes and gaps; none: unbroken.
        #[serde(default)]
        dash: Option<[f64; 2]>,
        /// Whether ends and corners are round.
        #[serde(default)]
        round: bool,
    },
}

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Segment {
    /// Begins a new outline.
    Move(f64, f64),
    /// A straight line.
    Line(f64, f64),
    /// A cubic curve: two control points and the end.
    Curve(f64, f64, f64, f64, f64, f64),
    /// Back to where the outline began.
    Close,
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    /// Its beginning.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A text in a chart.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Label {
    /// The words.
    pub text: String,
    /// Place of the anchor.
    pub x: f64,
    /// The baseline.
    pub y: f64,
    /// Which end stands at `x`.
    pub anchor: Anchor,
    /// Size of the letters.
    pub size: f64,
    /// Bold or regular.
    pub bold: bool,
    /// Its colour.
    pub role: Role,
}

/// Size of the labels.
const SIZE: f64 = 9.5;
/// Distance of their baselines.
const LINE: f64 = 12.0;
/// Height of a bar.
const BAR: f64 = 9.0;
/// From one bar's end to the next label.
const GAP: f64 = 6.5;
/// Width of the column with value and word.
const VALUES: f64 = 88.0;
/// A picture stands on one page, so no text in it may take more.
const MOST_LINES: usize = 2;

/// A stroke without dashes and with flat ends.
pub(crate) const fn stroke(width: f64) -> Paint {
    Paint::Stroke {
        width,
        dash: None,
        round: false,
    }
}

/// Horizontal bars with the known part solid, the possible part hatched, a target mark, and value and word
/// at the end. `language` is the tag of the report's language, for shaping.
pub fn bars(chart: &Chart, width: f64, language: &str) -> Picture {
    bars_with(&mut Typesetter::new(language), chart, &chart.bars, width)
}

/// The ruler below one of the three numbers: a mark for a single value, a hatched band for what it may be.
pub fn ruler(figure: &Figure, width: f64) -> Picture {
    let (low, high) = ends(figure.low, figure.high);
    let mut paths = vec![line(Role::Line, 0.7, (0.0, 11.0), (width, 11.0))];
    for tick in 0..=10_i32 {
        let x = width * f64::from(tick) / 10.0;
        let top = if tick % 5 == 0 { 3.0 } else { 7.0 };
        paths.push(line(Role::Line, 0.7, (x, top), (x, 11.0)));
    }
    let single = high - low < 0.015;
    if single {
        let left = (f64::midpoint(low, high) * width - 1.3).clamp(0.0, width - 2.6);
        paths.push(rectangle(Role::Accent, left, 0.0, left + 2.6, 11.0));
    } else {
        hatched(&mut paths, low * width, 3.5, high * width, 11.0);
    }
    let alt = format!("{}: {} {}", figure.label, figure.value, figure.unit);
    let alt = alt.trim_end().to_owned();
    Picture {
        title: figure.label.clone(),
        alt,
        width,
        height: 11.4,
        paths,
        ..Picture::default()
    }
}

/// The picture of some of a chart's bars.
pub(crate) fn bars_with(typesetter: &mut Typesetter, chart: &Chart, shown: &[Bar], width: f64) -> Picture {
    let mut drawing = Drawing::new(typesetter, width, width - VALUES);
    drawing.grid(shown);
    for bar in shown {
        drawing.bar(bar);
    }
    drawing.scale(&chart.scale);
    let possible = shown.iter().any(|bar| bar.high - bar.low > 0.005);
    drawing.legend(&[
        (Sign::Solid, &chart.known, shown.iter().any(|bar| bar.low > 0.0)),
        (Sign::Hatched, &chart.possible, possible),
        (
            Sign::Mark,
            &chart.target,
            shown.iter().any(|bar| bar.target.is_some()),
        ),
    ]);
    drawing.finish(chart.title.clone(), chart.alt.clone(), chart.table.clone())
}

/// What stands before the words of a legend.
#[derive(Clone, Copy)]
enum Sign {
    Solid,
    Hatched,
    Mark,
    /// A line on the band that hangs below it.
    Line,
    Dashed,
    Gap,
}

/// A chart being drawn from top to bottom.
struct Drawing<'a> {
    typesetter: &'a mut Typesetter,
    /// Width of the plot.
    scale: f64,
    width: f64,
    /// How far it has come.
    y: f64,
    paths: Vec<Shape>,
    labels: Vec<Label>,
}

impl<'a> Drawing<'a> {
    fn new(typesetter: &'a mut Typesetter, width: f64, scale: f64) -> Self {
        Self {
            typesetter,
            scale,
            width,
            y: 0.0,
            paths: vec![],
            labels: vec![],
        }
    }

    fn finish(self, title: String, alt: String, table: DataTable) -> Picture {
        Picture {
            title,
            alt,
            width: self.width,
            height: self.y,
            paths: self.paths,
            labels: self.labels,
            table,
        }
    }

    /// Lines at 0, the middle and the end, behind the bars.
    fn grid(&mut self, shown: &[Bar]) {
        let bottom = shown.iter().map(|bar| self.row(bar).height()).sum();
        for (at, role) in [(0.0, Role::Line), (0.5, Role::Rule), (1.0, Role::Rule)] {
            let x = self.scale * at;
            self.paths.push(line(role, 0.7, (x, 0.0), (x, bottom)));
        }
    }

    /// The broken texts of a bar.
    fn row(&mut self, bar: &Bar) -> Row {
        let style = Style {
            bold: true,
            size: SIZE,
            leading: 1.0,
            role: Role::Ink,
        };
        Row {
            label: self.wrap(&bar.label, style, self.scale - 8.0),
            word: self.wrap(&bar.word, Style { bold: false, ..style }, VALUES - 12.0),
        }
    }

    /// The lines of a text. The table below the picture, or its alternative text, has what is too long for it.
    fn wrap(&mut self, text: &str, style: Style, width: f64) -> Vec<String> {
        let mut lines = self.typesetter.wrap(text, style, width);
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            lines[MOST_LINES - 1].push('…');
        }
        lines
    }

    fn bar(&mut self, bar: &Bar) {
        let row = self.row(bar);
        let top = self.y + row.text_height() + 3.0;
        self.texts(
            &row.label,
            4.0,
            Anchor::Start,
            true,
            Role::Ink,
            row.label_offset(),
        );
        self.texts(
            &row.word,
            self.width,
            Anchor::End,
            false,
            Role::InkSoft,
            row.word_offset(),
        );
        let (low, high) = ends(bar.low, bar.high);
        let (known, possible) = (low * self.scale, high * self.scale);
        if possible - known > 0.4 {
            hatched(&mut self.paths, known, top, possible, top + BAR);
        }
        if known > 0.0 {
            self.paths
                .push(rectangle(Role::Accent, 0.0, top, known, top + BAR));
        }
        if let Some(target) = bar.target {
            self.target(target.clamp(0.0, 1.0) * self.scale, top);
        }
        self.label(
            &bar.value,
            self.width,
            top + BAR - 1.2,
            Anchor::End,
            true,
            Role::Ink,
        );
        self.y = top + BAR + GAP;
    }

    /// A mark with a rim of paper, so that it shows on a bar too.
    fn target(&mut self, x: f64, top: f64) {
        self.paths
            .push(line(Role::Paper, 4.6, (x, top - 3.5), (x, top + BAR + 3.5)));
        self.paths
            .push(line(Role::Ink, 1.8, (x, top - 3.5), (x, top + BAR + 3.5)));
    }

    fn scale(&mut self, words: &[String; 3]) {
        let baseline = self.y + 7.0;
        let places = [
            (0.0, Anchor::Start),
            (self.scale / 2.0, Anchor::Middle),
            (self.scale, Anchor::Middle),
        ];
        for (word, (x, anchor)) in words.iter().zip(places) {
            self.label(word, x, baseline, anchor, false, Role::InkSoft);
        }
        self.y += 14.0;
    }

    /// What the marks mean; only those that are drawn.
    fn legend(&mut self, entries: &[(Sign, &String, bool)]) {
        let (mut x, mut baseline) = (0.0, self.y + 14.0);
        for &(sign, words, _) in entries
            .iter()
            .filter(|(_, words, drawn)| *drawn && !words.is_empty())
        {
            let style = Style {
                bold: false,
                size: SIZE,
                leading: 1.0,
                role: Role::InkSoft,
            };
            let needed = 22.0 + self.typesetter.width(words, style);
            if x > 0.0 && x + needed > self.width {
                (x, baseline) = (0.0, baseline + LINE + 2.0);
            }
            self.sign(sign, x, baseline);
            for (i, text) in self.wrap(words, style, self.width - 22.0).iter().enumerate() {
                baseline += if i > 0 { LINE } else { 0.0 };
                self.label(text, x + 22.0, baseline, Anchor::Start, false, Role::InkSoft);
            }
            x += needed + 20.0;
        }
        self.y = baseline + 4.0;
    }

    fn sign(&mut self, sign: Sign, x: f64, baseline: f64) {
        let (top, right) = (baseline - 7.0, x + 16.0);
        match sign {
            Sign::Solid => self.paths.push(rectangle(Role::Accent, x, top, right, baseline)),
            Sign::Hatched => hatched(&mut self.paths, x, top, right, baseline),
            Sign::Mark => {
                let (above, below) = ((x + 8.0, baseline - 9.0), (x + 8.0, baseline + 2.0));
                self.paths.push(line(Role::Ink, 1.8, above, below));
            }
            Sign::Line => {
                self.paths
                    .push(rectangle(Role::ChartBand, x, top, right, baseline));
                self.paths.push(line(Role::Accent, 1.6, (x, top), (right, top)));
            }
            Sign::Dashed => {
                let y = baseline - 3.0;
                let segments = vec![Segment::Move(x, y), Segment::Line(right, y)];
                self.paths.push(timeline::other_line(segments));
            }
            Sign::Gap => {
                self.paths
                    .push(rectangle(Role::PaperTint, x, top, right, baseline));
                let outline = rectangle(Role::Line, x, top, right, baseline);
                self.paths.push(timeline::dashed(outline, 0.7, [1.5, 2.5]));
            }
        }
    }

    fn texts(&mut self, lines: &[String], x: f64, anchor: Anchor, bold: bool, role: Role, offset: f64) {
        let mut baseline = self.y + offset + 9.0;
        for text in lines {
            self.label(text, x, baseline, anchor, bold, role);
            baseline += LINE;
        }
    }

    fn label(&mut self, text: &str, x: f64, y: f64, anchor: Anchor, bold: bool, role: Role) {
        if !text.is_empty() {
            self.labels.push(Label {
                text: text.to_owned(),
                x,
                y,
                anchor,
                size: SIZE,
                bold,
                role,
            });
        }
    }
}

/// The part that may be: a light band with an edge and slanted lines, cut at its corners.
fn hatched(paths: &mut Vec<Shape>, left: f64, top: f64, right: f64, bottom: f64) {
    paths.push(rectangle(Role::ChartBand, left, top, right, bottom));
    let height = bottom - top;
    let mut start = left - height;
    while start < right {
        // From (start, bottom) upwards to (start + height, top).
        let (from, to) = (start.max(left), (start + height).min(right));
        if to - from > 0.2 {
            let y = |x: f64| bottom - (x - start);
            paths.push(line(Role::Accent, 0.8, (from, y(from)), (to, y(to))));
        }
        start += 4.0;
    }
    let inset = 0.35;
    let outline = rectangle(
        Role::Accent,
        left + inset,
        top + inset,
        right - inset,
        bottom - inset,
    );
    paths.push(Shape {
        paint: stroke(0.7),
        ..outline
    });
}

/// The texts of a bar, which stand on the bar: the shorter column begins lower.
struct Row {
    label: Vec<String>,
    word: Vec<String>,
}

impl Row {
    fn lines(&self) -> usize {
        self.label.len().max(self.word.len())
    }

    fn text_height(&self) -> f64 {
        self.lines() as f64 * LINE
    }

    fn label_offset(&self) -> f64 {
        (self.lines() - self.label.len()) as f64 * LINE
    }

    fn word_offset(&self) -> f64 {
        (self.lines() - self.word.len()) as f64 * LINE
    }

    fn height(&self) -> f64 {
        self.text_height() + 3.0 + BAR + GAP
    }
}

/// Low and high within 0..=1 and in order, whatever was given.
fn ends(low: f64, high: f64) -> (f64, f64) {
    let bounded = |value: f64| {
        if value.is_finite() {
            value.clamp(0.0, 1.0)
        } else {
            0.0
        }
    };
    let (low, high) = (bounded(low), bounded(high));
    (low.min(high), low.max(high))
}

fn line(role: Role, width: f64, from: (f64, f64), to: (f64, f64)) -> Shape {
    Shape {
        role,
        paint: stroke(width),
        segments: vec![Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)],
    }
}

fn rectangle(role: Role, left: f64, top: f64, right: f64, bottom: f64) -> Shape {
    let segments = vec![
        Segment::Move(left, top),
        Segment::Line(right, top),
        Segment::Line(right, bottom),
        Segment::Line(left, bottom),
        Segment::Close,
    ];
    Shape {
        role,
        paint: Paint::Fill,
        segments,
    }
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Paint, Picture, Segment, bars, ruler};
    use crate::colour::Role;
    use crate::model::{Bar, Chart, Figure};

    fn chart(bars: Vec<Bar>) -> Chart {
        let words = |text: &str| text.to_owned();
        Chart {
            title: words("Lo más lejos de su meta son las copias: de 20 a 35"),
            alt: words("Copias de seguridad: de 20 a 35, meta 80."),
            scale: [words("0"), words("50"), words("100")],
            known: words("Seguro"),
            possible: words("Puede ser"),
            target: words("Meta"),
            bars,
            ..Chart::default()
        }
    }

    fn bar(low: f64, high: f64, target: Option<f64>) -> Bar {
        let words = |text: &str| text.to_owned();
        Bar {
            label: words("Copias"),
            low,
            high,
            target,
            value: words("20–35"),
            word: words("lejos"),
        }
    }

    /// Leftmost, topmost, rightmost and lowest point of everything drawn.
    fn extent(picture: &Picture) -> [f64; 4] {
        let mut extent = [f64::MAX, f64::MAX, f64::MIN, f64::MIN];
        let points = picture
            .paths
            .iter()
            .flat_map(|shape| &shape.segments)
            .filter_map(|segment| match *segment {
                Segment::Move(x, y) | Segment::Line(x, y) | Segment::Curve(_, _, _, _, x, y) => Some((x, y)),
                Segment::Close => None,
            });
        for (x, y) in points.chain(picture.labels.iter().map(|label| (label.x, label.y))) {
            extent = [
                extent[0].min(x),
                extent[1].min(y),
                extent[2].max(x),
                extent[3].max(y),
            ];
        }
        extent
    }

    fn widths_of(picture: &Picture, role: Role) -> Vec<f64> {
        let wide = |shape: &super::Shape| match shape.segments[..] {
            [Segment::Move(left, _), Segment::Line(right, _), ..] => right - left,
            _ => 0.0,
        };
        let filled = picture
            .paths
            .iter()
            .filter(|s| s.role == role && s.paint == Paint::Fill);
        filled.map(wide).collect()
    }

    #[test]
    fn the_solid_part_is_the_low_end_and_the_band_reaches_the_high_end() {
        let picture = bars(&chart(vec![bar(0.2, 0.5, Some(0.8))]), 488.0, "es");
        // The scale is 400 wide; the legend adds one swatch of 16 each.
        assert_eq!(widths_of(&picture, Role::Accent), [80.0, 16.0]);
        assert_eq!(widths_of(&picture, Role::ChartBand), [120.0, 16.0]);
    }

    #[test]
    fn a_known_value_has_no_hatch_and_no_legend_for_it() {
        let picture = bars(&chart(vec![bar(0.4, 0.4, None)]), 488.0, "es");
        assert_eq!(widths_of(&picture, Role::ChartBand), [0.0; 0]);
        let words: Vec<_> = picture.labels.iter().map(|label| label.text.as_str()).collect();
        assert_eq!(words, ["Copias", "lejos", "20–35", "0", "50", "100", "Seguro"]);
    }

    #[test]
    fn everything_stays_inside_the_picture() {
        for (low, high) in [
            (0.0, 0.0),
            (0.0, 1.0),
            (1.0, 1.0),
            (0.9, 0.1),
            (f64::NAN, 7.0),
            (-3.0, 0.5),
        ] {
            let picture = bars(&chart(vec![bar(low, high, Some(2.0))]), 300.0, "es");
            let [left, top, right, bottom] = extent(&picture);
            assert!(left >= 0.0 && top >= 0.0 && right <= picture.width && bottom <= picture.height);
            let figure = Figure {
                low,
                high,
                ..Figure::default()
            };
            let [left, top, right, bottom] = extent(&ruler(&figure, 120.0));
            assert!(left >= 0.0 && top >= 0.0 && right <= 120.0 && bottom <= 12.0);
        }
    }

    #[test]
    fn a_long_label_breaks_and_makes_its_row_higher() {
        let short = bars(&chart(vec![bar(0.2, 0.3, None)]), 300.0, "es");
        let long = Bar {
            label: "Verificación en dos pasos ".repeat(4),
            ..bar(0.2, 0.3, None)
        };
        let tall = bars(&chart(vec![long]), 300.0, "es");
        assert!(tall.height > short.height + 11.0);
        assert!(
            tall.labels
                .iter()
                .filter(|label| label.anchor == Anchor::Start && label.bold)
                .count()
                > 1
        );
    }

    #[test]
    fn a_single_number_is_a_mark_and_a_range_is_a_band() {
        let drawn = |low, high, role| {
            widths_of(
                &ruler(
                    &Figure {
                        low,
                        high,
                        ..Figure::default()
                    },
                    100.0,
                ),
                role,
            )
        };
        assert!((drawn(0.71, 0.71, Role::Accent)[0] - 2.6).abs() < 0.01);
        assert!((drawn(0.55, 0.65, Role::ChartBand)[0] - 10.0).abs() < 0.01);
        assert!(
            drawn(0.0, 1.0, Role::Accent).is_empty(),
            "what may be must not look like what is"
        );
    }

    #[test]
    fn a_picture_survives_the_way_to_the_window() {
        let picture = bars(&chart(vec![bar(0.2, 0.5, Some(0.8))]), 488.0, "es");
        let json = serde_json::to_string(&picture).unwrap();
        assert_eq!(serde_json::from_str::<Picture>(&json).unwrap(), picture);
    }
}
