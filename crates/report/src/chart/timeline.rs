//! A line over real dates: a step for each day on which something was different, its band, the line beside it, and a
//! gap where nothing was known.

use super::{Anchor, Drawing, Paint, Picture, Segment, Shape, Sign, line, rectangle, stroke};
use crate::colour::Role;
use crate::model::{DataTable, OverTime, Step, Timeline};
use crate::text::Typesetter;

/// Height of the plot.
const PLOT: f64 = 150.0;
/// Above the plot: room for half a label.
const HEAD: f64 = 6.0;
/// Room for the words of the scale.
const SCALE: f64 = 30.0;
/// Radius of a dot, and of its rim of paper.
const DOT: f64 = 2.6;
const RIM: f64 = 3.8;
/// Between the edge of the plot and the first and last dot.
const INSET: f64 = 4.0;
/// Nearer to an end than this, a date is not centred on its mark.
const EDGE: f64 = 18.0;
/// Control points of a quarter of a circle, as a share of the radius.
const QUARTER: f64 = 0.5523;

/// The picture of how the risk moved. `language` is the tag of the report's language, for shaping.
pub fn timeline(over_time: &OverTime, width: f64, language: &str) -> Picture {
    timeline_with(&mut Typesetter::new(language), over_time, width)
}

pub(crate) fn timeline_with(typesetter: &mut Typesetter, over_time: &OverTime, width: f64) -> Picture {
    let chart = &over_time.timeline;
    let mut drawing = Drawing::new(typesetter, width, width - SCALE);
    let plot = Plot::new(chart, drawing.scale);
    for gap in plot.gaps() {
        drawing.gap(gap);
    }
    drawing.levels(&plot);
    for known in plot.known() {
        drawing.stretch(&plot, &known);
    }
    drawing.dots(&plot);
    drawing.dates(&plot);
    drawing.y = HEAD + PLOT + 16.0;
    let entries = [
        (Sign::Line, &chart.known, !plot.known().is_empty()),
        (Sign::Dashed, &chart.undone, !plot.known().is_empty()),
        (Sign::Gap, &chart.gap, !plot.gaps().is_empty()),
    ];
    drawing.legend(&entries);
    let table: DataTable = over_time.table.clone();
    drawing.finish(over_time.title.clone(), chart.alt.clone(), table)
}

/// From days and points to places.
struct Plot<'a> {
    chart: &'a Timeline,
    width: f64,
}

/// Steps that follow each other without a gap, and where the last one ends.
struct Stretch<'a> {
    steps: &'a [Step],
    end: f64,
}

impl<'a> Plot<'a> {
    fn new(chart: &'a Timeline, width: f64) -> Self {
        Self { chart, width }
    }

    fn x(&self, day: f64) -> f64 {
        INSET + share(day, 0.0, self.chart.end) * (self.width - 2.0 * INSET)
    }

    fn y(&self, points: f64) -> f64 {
        let end = |mark: Option<&crate::model::Mark>| mark.map_or(0.0, |mark| mark.at);
        let (low, high) = (end(self.chart.levels.first()), end(self.chart.levels.last()));
        HEAD + (1.0 - share(points, low, high)) * PLOT
    }

    /// Where each step ends: where the next one begins.
    fn end_of(&self, at: usize) -> f64 {
        self.chart
            .steps
            .get(at + 1)
            .map_or(self.chart.end, |next| next.at)
    }

    fn runs(&self) -> impl Iterator<Item = Stretch<'a>> {
        let mut begun = 0;
        let runs = self.chart.steps.chunk_by(|a, b| a.gap == b.gap);
        runs.map(move |steps| {
            begun += steps.len();
            Stretch {
                steps,
                end: self.end_of(begun - 1),
            }
        })
    }

    fn known(&self) -> Vec<Stretch<'a>> {
        self.runs().filter(|run| !run.steps[0].gap).collect()
    }

    /// Left and right edge of each gap.
    fn gaps(&self) -> Vec<(f64, f64)> {
        let gaps = self.runs().filter(|run| run.steps[0].gap);
        gaps.map(|run| (self.x(run.steps[0].at), self.x(run.end)))
            .collect()
    }

    /// The corners of a stair.
    fn stair(&self, stretch: &Stretch<'_>, value: impl Fn(&Step) -> f64) -> Vec<(f64, f64)> {
        let mut corners = Vec::new();
        for (at, step) in stretch.steps.iter().enumerate() {
            let end = stretch.steps.get(at + 1).map_or(stretch.end, |next| next.at);
            let y = self.y(value(step));
            corners.extend([(self.x(step.at), y), (self.x(end), y)]);
        }
        corners
    }
}

impl Drawing<'_> {
    fn gap(&mut self, (left, right): (f64, f64)) {
        self.paths
            .push(rectangle(Role::PaperTint, left, HEAD, right, HEAD + PLOT));
        for x in [left, right] {
            let edge = line(Role::Line, 0.7, (x, HEAD), (x, HEAD + PLOT));
            self.paths.push(dashed(edge, 0.7, [1.5, 2.5]));
        }
    }

    fn levels(&mut self, plot: &Plot<'_>) {
        for (at, mark) in plot.chart.levels.iter().enumerate() {
            let (y, role) = (plot.y(mark.at), if at == 0 { Role::Line } else { Role::Rule });
            self.paths.push(line(role, 0.7, (0.0, y), (plot.width, y)));
            self.label(
                &mark.label,
                self.width,
                y + 3.3,
                Anchor::End,
                false,
                Role::InkSoft,
            );
        }
    }

    /// The band below the line, the other line, the line.
    fn stretch(&mut self, plot: &Plot<'_>, stretch: &Stretch<'_>) {
        let high = plot.stair(stretch, |step| step.high);
        let low = plot.stair(stretch, |step| step.low);
        let mut band = through(high.iter().chain(low.iter().rev()).copied());
        band.push(Segment::Close);
        self.paths.push(Shape {
            role: Role::ChartBand,
            paint: Paint::Fill,
            segments: band,
        });
        let undone = through(plot.stair(stretch, |step| step.undone).into_iter());
        self.paths.push(other_line(undone));
        self.paths.push(Shape {
            role: Role::Accent,
            paint: stroke(1.6),
            segments: through(high.into_iter()),
        });
    }

    /// One for each day on which something happened, and one for the end of the line.
    fn dots(&mut self, plot: &Plot<'_>) {
        let happened = plot.chart.steps.iter().filter(|step| step.event && !step.gap);
        let last = plot.chart.steps.last().filter(|step| !step.gap);
        let places = happened
            .map(|step| (step.at, step.high))
            .chain(last.map(|step| (plot.chart.end, step.high)));
        for (day, points) in places {
            let (x, y) = (plot.x(day), plot.y(points));
            self.paths.push(disc(Role::Paper, x, y, RIM));
            self.paths.push(disc(Role::Accent, x, y, DOT));
        }
    }

    fn dates(&mut self, plot: &Plot<'_>) {
        let bottom = HEAD + PLOT;
        for mark in &plot.chart.dates {
            let x = plot.x(mark.at);
            self.paths
                .push(line(Role::Line, 0.7, (x, bottom), (x, bottom + 3.5)));
            let (x, anchor) = if x < EDGE {
                (0.0, Anchor::Start)
            } else if x > plot.width - EDGE {
                (plot.width, Anchor::End)
            } else {
                (x, Anchor::Middle)
            };
            self.label(&mark.label, x, bottom + 13.0, anchor, false, Role::InkSoft);
        }
    }
}

/// The line beside the line.
pub(super) fn other_line(segments: Vec<Segment>) -> Shape {
    let shape = Shape {
        role: Role::Warn,
        paint: stroke(1.2),
        segments,
    };
    dashed(shape, 1.2, [4.0, 3.0])
}

pub(super) fn dashed(shape: Shape, width: f64, dash: [f64; 2]) -> Shape {
    let paint = Paint::Stroke {
        width,
        dash: Some(dash),
        round: false,
    };
    Shape { paint, ..shape }
}

fn through(points: impl Iterator<Item = (f64, f64)>) -> Vec<Segment> {
    let segment = |(at, (x, y)): (usize, (f64, f64))| {
        if at == 0 {
            Segment::Move(x, y)
        } else {
            Segment::Line(x, y)
        }
    };
    points.enumerate().map(segment).collect()
}

fn disc(role: Role, x: f64, y: f64, radius: f64) -> Shape {
    let control = radius * QUARTER;
    let quarter = |from: (f64, f64), to: (f64, f64)| {
        let at = |dx: f64, dy: f64| (x + dx, y + dy);
        let (a, b) = (
            at(from.0 * radius + to.0 * control, from.1 * radius + to.1 * control),
            at(to.0 * radius + from.0 * control, to.1 * radius + from.1 * control),
        );
        let end = at(to.0 * radius, to.1 * radius);
        Segment::Curve(a.0, a.1, b.0, b.1, end.0, end.1)
    };
    let (east, south, west, north) = ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0));
    Shape {
        role,
        paint: Paint::Fill,
        segments: vec![
            Segment::Move(x + radius, y),
            quarter(east, south),
            quarter(south, west),
            quarter(west, north),
            quarter(north, east),
            Segment::Close,
        ],
    }
}

/// How far a value is between two ends, 0..=1, whatever was given.
fn share(value: f64, low: f64, high: f64) -> f64 {
    let share = (value - low) / (high - low);
    if share.is_finite() {
        share.clamp(0.0, 1.0)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::{HEAD, INSET, PLOT, timeline};
    use crate::chart::{Paint, Picture, Segment, Shape};
    use crate::colour::Role;
    use crate::model::{Mark, OverTime, Step, Timeline};

    fn step(at: f64, low: f64, high: f64, undone: f64) -> Step {
        Step {
            at,
            low,
            high,
            undone,
            ..Step::default()
        }
    }

    fn mark(at: f64, label: &str) -> Mark {
        Mark {
            at,
            label: label.to_owned(),
        }
    }

    /// Hundred days on a scale from 20 to 40.
    fn picture(steps: Vec<Step>) -> Picture {
        let chart = OverTime {
            timeline: Timeline {
                alt: "Riesgo: 40 puntos en marzo y 25 hoy.".to_owned(),
                steps,
                end: 100.0,
                dates: vec![mark(0.0, "mar"), mark(50.0, "may"), mark(100.0, "jun")],
                levels: vec![mark(20.0, "20"), mark(30.0, "30"), mark(40.0, "40")],
                known: "Riesgo".to_owned(),
                undone: "Sin hacer nada".to_owned(),
                gap: "Sin saber nada".to_owned(),
            },
            ..OverTime::default()
        };
        timeline(&chart, 438.0, "es")
    }

    fn of_role(picture: &Picture, role: Role) -> Vec<&Shape> {
        picture.paths.iter().filter(|shape| shape.role == role).collect()
    }

    fn points(shape: &Shape) -> Vec<(f64, f64)> {
        let point = |segment: &Segment| match *segment {
            Segment::Move(x, y) | Segment::Line(x, y) | Segment::Curve(_, _, _, _, x, y) => Some((x, y)),
            Segment::Close => None,
        };
        shape.segments.iter().filter_map(point).collect()
    }

    fn words(picture: &Picture) -> Vec<&str> {
        picture.labels.iter().map(|label| label.text.as_str()).collect()
    }

    #[test]
    fn the_line_steps_on_real_dates_and_its_band_hangs_below() {
        let picture = picture(vec![step(0.0, 30.0, 40.0, 40.0), step(25.0, 20.0, 30.0, 40.0)]);
        // The plot is 408 wide, with 4 on either side: a day is 4 wide, a point 7.5 high.
        let [line] = of_role(&picture, Role::Accent)
            .into_iter()
            .filter(|shape| shape.paint != Paint::Fill)
            .take(1)
            .collect::<Vec<_>>()[..]
        else {
            panic!("there is a line");
        };
        let (top, middle) = (HEAD, HEAD + PLOT / 2.0);
        let expected = [(INSET, top), (104.0, top), (104.0, middle), (404.0, middle)];
        assert_eq!(points(line), expected);
        let bottom = HEAD + PLOT;
        let below = [(404.0, bottom), (104.0, bottom), (104.0, middle), (INSET, middle)];
        assert_eq!(points(of_role(&picture, Role::ChartBand)[0])[4..], below);
    }

    #[test]
    fn where_nothing_was_known_there_is_a_gap_and_no_line() {
        let gap = Step {
            gap: true,
            ..step(50.0, 30.0, 40.0, 40.0)
        };
        let steps = vec![step(0.0, 30.0, 40.0, 40.0), gap, step(75.0, 20.0, 30.0, 40.0)];
        let picture = picture(steps);
        let hole = of_role(&picture, Role::PaperTint);
        assert_eq!(points(hole[0])[..2], [(204.0, HEAD), (304.0, HEAD)]);
        assert_eq!(
            of_role(&picture, Role::ChartBand).len(),
            2 + 1,
            "two stretches, and one in the legend"
        );
        let inside = |(x, _): &(f64, f64)| *x > 204.0 && *x < 304.0;
        let bands = of_role(&picture, Role::ChartBand);
        assert!(!bands.iter().take(2).any(|band| points(band).iter().any(inside)));
        assert!(words(&picture).contains(&"Sin saber nada"));
    }

    #[test]
    fn the_legend_tells_only_of_what_is_drawn() {
        let picture = picture(vec![step(0.0, 30.0, 40.0, 40.0)]);
        let expected = ["20", "30", "40", "mar", "may", "jun", "Riesgo", "Sin hacer nada"];
        assert_eq!(words(&picture), expected);
    }

    #[test]
    fn a_dot_for_what_happened_and_one_for_the_end() {
        let event = Step {
            event: true,
            ..step(0.0, 30.0, 40.0, 40.0)
        };
        let picture = picture(vec![event, step(50.0, 20.0, 30.0, 40.0)]);
        let rims = of_role(&picture, Role::Paper);
        let places: Vec<_> = rims.iter().map(|rim| points(rim)[2]).collect();
        assert_eq!(places.len(), 2);
        assert!((places[0].0 - (INSET - super::RIM)).abs() < 1e-9);
        assert!((places[1].1 - (HEAD + PLOT / 2.0)).abs() < 1e-9);
    }

    #[test]
    fn everything_stays_inside_the_picture() {
        let wild = [f64::NAN, f64::INFINITY, -1e9, 1e9, 0.0];
        for value in wild {
            let steps = vec![step(0.0, value, value, value), step(value, 20.0, 30.0, value)];
            let picture = picture(steps);
            let drawn = picture.paths.iter().flat_map(points);
            for (x, y) in drawn.chain(picture.labels.iter().map(|label| (label.x, label.y))) {
                assert!((0.0..=picture.width).contains(&x), "{x}");
                assert!((0.0..=picture.height).contains(&y), "{y}");
            }
        }
        let empty = timeline(&OverTime::default(), 400.0, "es");
        assert!(empty.labels.is_empty() && empty.height > 0.0);
    }
}
