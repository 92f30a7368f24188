//! From text to lines of glyphs: cleaning, choice of face, shaping, breaking.

use crate::colour::Role;
use crate::display::{Glyph, Text};
use crate::fonts::FaceId;
use rustybuzz::{Feature, GlyphBuffer, ShapePlan, UnicodeBuffer, ttf_parser::Tag};
use smol_str::SmolStr;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;
use std::rc::Rc;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The first character that is put on the one before it.
const FIRST_MARK: char = '\u{300}';

/// How a piece of text looks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) bold: bool,
    pub(crate) size: f64,
    /// Distance of baselines, as a multiple of the size.
    pub(crate) leading: f64,
    pub(crate) role: Role,
}

impl Style {
    pub(crate) const fn role(self, role: Role) -> Self {
        Self { role, ..self }
    }

    pub(crate) const fn bold(self) -> Self {
        Self { bold: true, ..self }
    }

    /// Height of a line.
    pub(crate) fn line(self) -> f64 {
        self.size * self.leading
    }
}

/// How lines are broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wrap {
    /// As full as they go, but no scrap on the last line.
    Full,
    /// Lines of about equal length: headings.
    Balanced,
}

/// Text with one style.
#[derive(Clone, Debug)]
pub(crate) struct Piece<'a> {
    pub(crate) text: &'a str,
    pub(crate) style: Style,
}

/// A glyph that knows its piece and its characters.
#[derive(Clone, Debug)]
struct Placed {
    piece: usize,
    face: FaceId,
    /// First and last + 1 character of its cluster.
    chars: Range<usize>,
    /// In points.
    width: f64,
    glyph: Glyph,
}

/// A paragraph that has been shaped but not yet broken.
pub(crate) struct Shaped {
    chars: Vec<char>,
    /// Whether a line may begin before each character, and whether it must.
    breaks: Vec<Option<BreakOpportunity>>,
    glyphs: Vec<Placed>,
    styles: Vec<Style>,
}

/// One broken line.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Line {
    glyphs: Range<usize>,
    /// Without the spaces at its end.
    pub(crate) width: f64,
}

/// The part of a line that has one piece and one face.
pub(crate) struct Stretch {
    pub(crate) piece: usize,
    /// From the left end of the line.
    pub(crate) x: f64,
    /// Without the spaces at the end of the line.
    pub(crate) width: f64,
    pub(crate) text: Text,
}

/// A glyph of a word, with the characters of its cluster counted from the word's first.
struct Letter {
    glyph: Glyph,
    chars: Range<usize>,
}

/// The words of one face that have been shaped, each with the spaces after it.
type Shapes = HashMap<String, Rc<[Letter]>>;

/// Shapes text and remembers the characters that no face has.
pub(crate) struct Typesetter {
    language: Option<rustybuzz::Language>,
    plans: BTreeMap<(FaceId, u32), ShapePlan>,
    /// Most words of a document come again: in its running head, in each action, in the trials of page one.
    words: [Shapes; FaceId::ALL.len()],
    uncovered: BTreeSet<char>,
}

impl Typesetter {
    pub(crate) fn new(language: &str) -> Self {
        Self {
            language: is_language_tag(language).then(|| language.parse().ok()).flatten(),
            plans: BTreeMap::new(),
            words: Default::default(),
            uncovered: BTreeSet::new(),
        }
    }

    /// Characters that were printed as their number.
    pub(crate) fn uncovered(&self) -> Vec<char> {
        self.uncovered.iter().copied().collect()
    }

    /// Width of a text on one line.
    pub(crate) fn width(&mut self, text: &str, style: Style) -> f64 {
        let shaped = self.shape(&[Piece { text, style }]);
        shaped
            .lines(f64::INFINITY, Wrap::Full)
            .iter()
            .map(|line| line.width)
            .fold(0.0, f64::max)
    }

    /// The texts of the lines into which a text breaks.
    pub(crate) fn wrap(&mut self, text: &str, style: Style, width: f64) -> Vec<String> {
        let shaped = self.shape(&[Piece { text, style }]);
        let lines = shaped.lines(width, Wrap::Full);
        lines.iter().map(|line| shaped.text_of(line)).collect()
    }

    /// Cleans and shapes a paragraph.
    pub(crate) fn shape(&mut self, pieces: &[Piece<'_>]) -> Shaped {
        let bytes = pieces.iter().map(|piece| piece.text.len()).sum();
        let mut chars = Vec::with_capacity(bytes);
        let mut faces = Vec::with_capacity(bytes);
        let mut owners = Vec::with_capacity(bytes);
        for (index, piece) in pieces.iter().enumerate() {
            for c in clean(piece.text) {
                self.choose(c, piece.style.bold, &mut chars, &mut faces);
                owners.resize(chars.len(), index);
            }
        }
        let breaks = break_opportunities(&chars);
        let mut glyphs = Vec::with_capacity(chars.len());
        let mut start = 0;
        while start < chars.len() {
            let same = |&i: &usize| faces[i] == faces[start] && owners[i] == owners[start];
            let end = (start..chars.len())
                .take_while(same)
                .last()
                .map_or(start, |i| i + 1);
            let size = pieces[owners[start]].style.size;
            self.shape_run(&chars, start..end, faces[start], owners[start], size, &mut glyphs);
            start = end;
        }
        Shaped {
            chars,
            breaks,
            glyphs,
            styles: pieces.iter().map(|piece| piece.style).collect(),
        }
    }

    /// Finds the face of a character, or spells out its number.
    fn choose(&mut self, c: char, bold: bool, chars: &mut Vec<char>, faces: &mut Vec<FaceId>) {
        let candidates = FaceId::of_weight(bold);
        if let (true, Some(&base), Some(last)) = (
            c >= FIRST_MARK && is_combining_mark(c),
            chars.last(),
            faces.last_mut(),
        ) && let Some(face) = candidates
            .into_iter()
            .find(|face| face.covers(base) && face.covers(c))
        {
            // A mark is placed by the face of its letter, so both come from the same one.
            *last = face;
            chars.push(c);
            faces.push(face);
            return;
        }
        if let Some(face) = candidates.into_iter().find(|face| face.covers(visible(c))) {
            chars.push(c);
            faces.push(face);
            return;
        }
        self.uncovered.insert(c);
        for letter in format!("[U+{:04X}]", u32::from(c)).chars() {
            chars.push(letter);
            faces.push(candidates[0]);
        }
    }

    fn shape_run(
        &mut self,
        chars: &[char],
        range: Range<usize>,
        face: FaceId,
        piece: usize,
        size: f64,
        out: &mut Vec<Placed>,
    ) {
        let scale = size / face.units_per_em();
        let mut first = range.start;
        for word in chars[range].split_inclusive(|&c| visible(c) == ' ') {
            let letters = self.word(word.iter().copied().map(visible).collect(), face);
            out.extend(letters.iter().map(|letter| Placed {
                piece,
                face,
                chars: first + letter.chars.start..first + letter.chars.end,
                width: f64::from(letter.glyph.advance) * scale,
                glyph: letter.glyph.clone(),
            }));
            first += word.len();
        }
    }

    /// The glyphs of a word. No glyph reaches over a space, so that a word looks alike in every sentence.
    fn word(&mut self, text: String, face: FaceId) -> Rc<[Letter]> {
        if let Some(letters) = self.words[face.index()].get(&text) {
            return Rc::clone(letters);
        }
        let letters = self.shape_word(&text, face);
        self.words[face.index()].insert(text, Rc::clone(&letters));
        letters
    }

    fn shape_word(&mut self, text: &str, face: FaceId) -> Rc<[Letter]> {
        let chars: Vec<char> = text.chars().collect();
        let mut buffer = UnicodeBuffer::new();
        for (index, &c) in chars.iter().enumerate() {
            buffer.add(
                c,
                u32::try_from(index).expect("a text has fewer than 2^32 characters"),
            );
        }
        let shaped = self.shape_buffer(buffer, face);
        let starts: Vec<usize> = shaped
            .glyph_infos()
            .iter()
            .map(|info| info.cluster as usize)
            .collect();
        let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
        glyphs
            .enumerate()
            .map(|(i, (info, position))| {
                let start = starts[i];
                let end = starts[i..].iter().copied().find(|&next| next > start);
                let cluster = start..end.unwrap_or(chars.len());
                let is_first = i == 0 || starts[i - 1] != start;
                let text = if is_first {
                    chars[cluster.clone()].iter().copied().collect()
                } else {
                    SmolStr::default()
                };
                let glyph = Glyph {
                    gid: u16::try_from(info.glyph_id).expect("a font has at most 65,536 glyphs"),
                    text,
                    advance: position.x_advance,
                    dx: position.x_offset,
                    dy: position.y_offset,
                };
                Letter {
                    glyph,
                    chars: cluster,
                }
            })
            .collect()
    }

    /// Shapes with a plan that is made once per face and script: making it costs more than using it.
    fn shape_buffer(&mut self, mut buffer: UnicodeBuffer, id: FaceId) -> GlyphBuffer {
        buffer.guess_segment_properties();
        // Every face here is written from left to right; spaces and digits alone would be guessed alike.
        buffer.set_direction(rustybuzz::Direction::LeftToRight);
        if let Some(language) = &self.language {
            buffer.set_language(language.clone());
        }
        let features = [
            Feature::new(Tag::from_bytes(b"tnum"), 1, ..),
            Feature::new(Tag::from_bytes(b"lnum"), 1, ..),
        ];
        let plan = self
            .plans
            .entry((id, buffer.script().tag().0))
            .or_insert_with(|| {
                ShapePlan::new(
                    id.face(),
                    buffer.direction(),
                    Some(buffer.script()),
                    buffer.language().as_ref(),
                    &features,
                )
            });
        rustybuzz::shape_with_plan(id.face(), plan, buffer)
    }
}

impl Shaped {
    /// Breaks into lines no wider than `width`, unless one glyph alone is.
    pub(crate) fn lines(&self, width: f64, wrap: Wrap) -> Vec<Line> {
        let lines = self.greedy(width);
        match wrap {
            Wrap::Balanced if (2..=6).contains(&lines.len()) => self.balanced(width, lines.len()),
            Wrap::Full if lines.len() > 1 && is_scrap(&lines, width) => {
                self.without_scrap(width, lines.len()).unwrap_or(lines)
            }
            _ => lines,
        }
    }

    fn greedy(&self, width: f64) -> Vec<Line> {
        let mut lines = Vec::new();
        let (mut start, mut last_break, mut last_hyphen, mut pen) = (0, 0, 0, 0.0);
        let mut i = 0;
        while i < self.glyphs.len() {
            let placed = &self.glyphs[i];
            let at = if i > start && self.starts_cluster(i) {
                self.breaks[placed.chars.start]
            } else {
                None
            };
            match at {
                Some(BreakOpportunity::Mandatory) => {
                    lines.push(self.line(start..i));
                    (start, last_break, pen) = (i, i, 0.0);
                }
                Some(BreakOpportunity::Allowed) if self.is_inside_a_word(i) => last_hyphen = i,
                Some(BreakOpportunity::Allowed) => last_break = i,
                None => {}
            }
            let overflows = pen + placed.width > width + 0.001 && !self.is_space(i) && i > start;
            if overflows && let Some(end) = self.end_of_line(start, i, [last_break, last_hyphen]) {
                lines.push(self.line(start..end));
                (start, last_break, last_hyphen, pen) = (end, end, end, 0.0);
                i = end;
                continue;
            }
            pen += placed.width;
            i += 1;
        }
        if start < self.glyphs.len() {
            lines.push(self.line(start..self.glyphs.len()));
        }
        lines
    }

    /// The narrowest width that needs no more lines.
    fn balanced(&self, width: f64, count: usize) -> Vec<Line> {
        let (mut low, mut high) = (width / 2.0, width);
        for _ in 0..7 {
            let middle = f64::midpoint(low, high);
            if self.greedy(middle).len() > count {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.greedy(high)
    }

    /// A slightly narrower paragraph of as many lines whose last one has company.
    fn without_scrap(&self, width: f64, count: usize) -> Option<Vec<Line>> {
        [0.97, 0.94, 0.9, 0.86, 0.82, 0.78]
            .into_iter()
            .map(|factor| self.greedy(width * factor))
            .find(|lines| lines.len() == count && !is_scrap(lines, width))
    }

    /// Where a line ends that has no room for a glyph: at the last of the better places, or before the glyph.
    fn end_of_line(&self, start: usize, glyph: usize, places: [usize; 2]) -> Option<usize> {
        let place = places.into_iter().find(|&place| place > start);
        place.or_else(|| self.starts_cluster(glyph).then_some(glyph))
    }

    /// Behind a hyphen inside a word: a line ends there only if it has no other end, since a command to type is copied
    /// with its hyphen, and a word of the language is read more easily whole.
    fn is_inside_a_word(&self, i: usize) -> bool {
        let at = self.glyphs[i].chars.start;
        let is_letter = |at: Option<usize>| {
            let found = at.and_then(|at| self.chars.get(at));
            found.is_some_and(|c| c.is_alphanumeric())
        };
        at.checked_sub(1)
            .is_some_and(|hyphen| visible(self.chars[hyphen]) == '-')
            && is_letter(Some(at))
            && is_letter(at.checked_sub(2))
    }

    fn starts_cluster(&self, i: usize) -> bool {
        i == 0 || self.glyphs[i - 1].chars != self.glyphs[i].chars
    }

    /// A space at which a line may end; a no-break space keeps its width.
    fn is_space(&self, i: usize) -> bool {
        self.chars[self.glyphs[i].chars.clone()]
            .iter()
            .all(|&c| c == ' ' || c == '\n')
    }

    /// The end of a range of glyphs without the spaces at its end.
    fn trimmed(&self, range: &Range<usize>) -> usize {
        range
            .clone()
            .rev()
            .find(|&i| !self.is_space(i))
            .map_or(range.start, |i| i + 1)
    }

    fn line(&self, glyphs: Range<usize>) -> Line {
        let end = self.trimmed(&glyphs);
        let width = self.glyphs[glyphs.start..end]
            .iter()
            .map(|placed| placed.width)
            .sum();
        Line { glyphs, width }
    }

    fn text_of(&self, line: &Line) -> String {
        let text: String = self.glyphs[line.glyphs.clone()]
            .iter()
            .map(|p| p.glyph.text.as_str())
            .collect();
        text.trim_end().to_owned()
    }

    /// Distance of baselines: that of the largest text.
    pub(crate) fn line_height(&self) -> f64 {
        self.styles.iter().map(|style| style.line()).fold(0.0, f64::max)
    }

    /// From the top of a line to its baseline: the text sits in the middle of its leading.
    pub(crate) fn baseline(&self) -> f64 {
        let size = self.styles.iter().map(|style| style.size).fold(0.0, f64::max);
        let face = FaceId::TextRegular.face();
        let unit = size / FaceId::TextRegular.units_per_em();
        let (ascent, descent) = (
            f64::from(face.ascender()) * unit,
            f64::from(-face.descender()) * unit,
        );
        (self.line_height() - ascent - descent) / 2.0 + ascent
    }

    /// The line as texts, each of one piece and one face; spaces at its end stay, or extracted words join.
    pub(crate) fn stretches(&self, line: &Line, baseline: f64) -> Vec<Stretch> {
        let mut out: Vec<Stretch> = Vec::new();
        let (mut pen, end) = (0.0, self.trimmed(&line.glyphs));
        for i in line.glyphs.clone() {
            let placed = &self.glyphs[i];
            let style = self.styles[placed.piece];
            let continues = out
                .last()
                .is_some_and(|s| s.piece == placed.piece && s.text.face == placed.face);
            if !continues {
                let text = Text {
                    face: placed.face,
                    size: style.size,
                    role: style.role,
                    x: pen,
                    y: baseline,
                    glyphs: vec![],
                };
                out.push(Stretch {
                    piece: placed.piece,
                    x: pen,
                    width: 0.0,
                    text,
                });
            }
            let stretch = out.last_mut().expect("pushed just above when there was none");
            stretch.text.glyphs.push(placed.glyph.clone());
            pen += placed.width;
            if i < end {
                stretch.width += placed.width;
            }
        }
        out
    }
}

/// Whether a text has the form of a BCP 47 tag: rustybuzz 0.20 panics on others.
pub(crate) fn is_language_tag(text: &str) -> bool {
    text.len() <= 35
        && text
            .split('-')
            .all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()))
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Whether the last line is so short that it looks forgotten.
fn is_scrap(lines: &[Line], width: f64) -> bool {
    lines.last().is_some_and(|line| line.width < width * 0.22)
}

/// Composes accents and drops what must never reach the page: control and direction characters, isolation
/// marks, joiners, variation selectors and soft hyphens. Tabs become spaces, line ends stay.
fn clean(text: &str) -> Vec<char> {
    let kept = |c| match c {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        c if is_hidden(c) || c.is_control() => None,
        c => Some(c),
    };
    // Without a mark to compose, a text is composed.
    if text.chars().all(|c| c < FIRST_MARK) {
        text.chars().filter_map(kept).collect()
    } else {
        text.nfc().filter_map(kept).collect()
    }
}

/// Characters that steer or join text and are never seen.
pub(crate) fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{feff}'
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{fff9}'..='\u{fffb}'
    )
}

/// The plain character whose glyph is drawn, and which copying and searching finds: the text face has no glyph for the no-break variants.
fn visible(c: char) -> char {
    match c {
        '\n' | '\u{a0}' | '\u{202f}' | '\u{2007}' => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        c => c,
    }
}

/// Where lines may or must begin, by character.
fn break_opportunities(chars: &[char]) -> Vec<Option<BreakOpportunity>> {
    let text: String = chars.iter().collect();
    let mut found = linebreaks(&text).peekable();
    let kind = |(offset, _)| found.next_if(|(at, _)| *at == offset).map(|(_, kind)| kind);
    text.char_indices().map(kind).collect()
}

#[cfg(test)]
mod tests {
    use super::{Piece, Style, Typesetter, Wrap};
    use crate::colour::Role;
    use crate::fonts::FaceId;

    const STYLE: Style = Style {
        bold: false,
        size: 10.0,
        leading: 1.4,
        role: Role::Ink,
    };

    fn wrapped(text: &str, width: f64) -> Vec<String> {
        Typesetter::new("es").wrap(text, STYLE, width)
    }

    fn text_of(text: &str) -> String {
        wrapped(text, f64::INFINITY).join("\n")
    }

    #[test]
    fn text_breaks_between_words_and_no_line_is_too_wide() {
        let text = "Recupera un archivo de la copia de seguridad para ver que sirve de verdad";
        let lines = wrapped(text, 100.0);
        assert!(lines.len() > 2);
        assert_eq!(lines.join(" "), text);
        for line in lines {
            assert!(
                Typesetter::new("es").width(&line, STYLE) <= 100.0,
                "{line} is too wide"
            );
        }
    }

    #[test]
    fn a_word_is_broken_at_its_hyphen_only_where_it_has_no_room() {
        let width = Typesetter::new("es").width("escribe ahora ssh-", STYLE);
        let lines = wrapped("escribe ahora ssh-keygen", width + 1.0);
        assert_eq!(lines, ["escribe ahora", "ssh-keygen"]);
        let narrow = Typesetter::new("es").width("ssh-key", STYLE);
        assert_eq!(wrapped("ssh-keygen", narrow), ["ssh-", "keygen"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_broken_and_loses_nothing() {
        let word = "a1b2c3d4".repeat(32);
        let lines = wrapped(&word, 80.0);
        assert!(lines.len() > 5);
        assert_eq!(lines.concat(), word);
    }

    #[test]
    fn a_line_narrower_than_a_glyph_still_ends() {
        assert_eq!(wrapped("abc", 0.0), ["a", "b", "c"]);
    }

    #[test]
    fn a_no_break_space_keeps_its_neighbours_together() {
        let style_width = Typesetter::new("es").width("hasta 50", STYLE);
        assert_eq!(wrapped("hasta 50\u{a0}€", style_width + 1.0), ["hasta", "50 €"]);
    }

    #[test]
    fn line_ends_in_the_text_stay() {
        assert_eq!(wrapped("uno\ndos", 500.0), ["uno", "dos"]);
    }

    #[test]
    fn invisible_and_direction_characters_are_dropped() {
        for (given, expected) in [
            ("a\u{202e}b\u{2066}c\u{2069}\u{200e}d", "abcd"),
            ("\u{0}a\u{7}b\u{1b}c\u{9f}", "abc"),
            ("co\u{ad}pia", "copia"),
            ("a\tb", "a b"),
            ("e\u{301}", "é"),
        ] {
            assert_eq!(text_of(given), expected);
        }
    }

    #[test]
    fn a_character_without_glyph_is_spelled_out_and_reported() {
        let mut typesetter = Typesetter::new("es");
        let lines = typesetter.wrap("Pan 🙂 y ☐ café 日", STYLE, f64::INFINITY);
        assert_eq!(lines, ["Pan [U+1F642] y [U+2610] café [U+65E5]"]);
        assert_eq!(typesetter.uncovered(), ['☐', '日', '🙂']);
    }

    #[test]
    fn what_the_text_face_lacks_comes_from_the_fallback() {
        let mut typesetter = Typesetter::new("es");
        let shaped = typesetter.shape(&[Piece {
            text: "Café Κρήτη",
            style: STYLE,
        }]);
        let lines = shaped.lines(500.0, Wrap::Full);
        let faces: Vec<_> = shaped
            .stretches(&lines[0], 0.0)
            .iter()
            .map(|s| s.text.face)
            .collect();
        assert_eq!(faces, [FaceId::TextRegular, FaceId::FallbackRegular]);
        assert!(typesetter.uncovered().is_empty());
    }

    #[test]
    fn the_last_line_of_a_paragraph_is_not_a_scrap() {
        let text = "Cuando el disco falla, la copia devuelve el trabajo de toda la semana y nadie pierde una factura";
        for width in [150.0, 180.0, 210.0, 240.0] {
            let lines = wrapped(text, width);
            let last = Typesetter::new("es").width(lines.last().unwrap(), STYLE);
            assert!(last >= width * 0.22, "{lines:?}");
        }
    }

    #[test]
    fn balanced_lines_are_of_similar_length() {
        let text = "Necesita atención. Lo más débil son las copias de seguridad.";
        let mut typesetter = Typesetter::new("es");
        let shaped = typesetter.shape(&[Piece { text, style: STYLE }]);
        let lines = shaped.lines(200.0, Wrap::Balanced);
        assert_eq!(lines.len(), 2);
        assert!((lines[0].width - lines[1].width).abs() < 60.0);
    }

    #[test]
    fn a_language_that_is_none_is_left_aside() {
        for tag in [
            "",
            "uȺ",
            "e",
            "es_ES",
            "es-",
            "-es",
            "a very long language tag",
            "1-2",
        ] {
            assert!(
                Typesetter::new(tag).width("Copia", STYLE) > 0.0,
                "{tag} is not survived"
            );
        }
        assert!(
            ["es", "ca-ES-valencia", "zh-Hant-TW"]
                .into_iter()
                .all(super::is_language_tag)
        );
    }

    #[test]
    fn digits_are_of_equal_width() {
        let mut typesetter = Typesetter::new("es");
        assert_eq!(typesetter.width("111", STYLE), typesetter.width("888", STYLE));
    }
}
