//! Lines of plain text for a terminal.

/// No line is longer, in characters.
pub(crate) const WIDTH: usize = 80;

/// A text in lines of at most `width` characters; a word that is longer stays whole. Line ends in the text stay.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && length(&line) + 1 + length(word) > width {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        lines.push(line);
    }
    lines
}

/// A text, wrapped, whose first line stands beside something else and whose other lines are moved in as far.
pub(crate) fn hanging(before: &str, text: &str) -> String {
    let indent = length(before);
    let lines = wrap(text, WIDTH.saturating_sub(indent));
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

/// The longest of some names, in characters.
pub(crate) fn longest<'a>(names: impl Iterator<Item = &'a str>) -> usize {
    names.map(length).max().unwrap_or(0)
}

/// A page being written.
#[derive(Default)]
pub(crate) struct Page(String);

impl Page {
    /// One line as it is.
    pub(crate) fn line(&mut self, text: &str) {
        self.0.push_str(text.trim_end());
        self.0.push('\n');
    }

    /// An empty line, unless there is one or the page is empty.
    pub(crate) fn space(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    /// A text, wrapped, all of it moved in.
    pub(crate) fn paragraph(&mut self, indent: usize, text: &str) {
        self.hanging(&" ".repeat(indent), text);
    }

    /// A text, wrapped, beside what stands before its first line.
    pub(crate) fn hanging(&mut self, before: &str, text: &str) {
        let text = hanging(before, text);
        for line in format!("{before}{text}").lines() {
            self.line(line);
        }
    }

    /// Rows of a name and a text, the texts one below the other.
    pub(crate) fn table(&mut self, indent: usize, rows: &[(String, String)]) {
        self.table_of(longest(rows.iter().map(|(name, _)| name.as_str())), indent, rows);
    }

    /// The same, with room for names of `width` characters, so that several tables stand below each other.
    pub(crate) fn table_of(&mut self, width: usize, indent: usize, rows: &[(String, String)]) {
        for (name, text) in rows {
            let gap = " ".repeat(width.saturating_sub(length(name)) + 2);
            let before = format!("{}{name}{gap}", " ".repeat(indent));
            self.hanging(&before, text);
        }
    }

    /// The finished page.
    pub(crate) fn finish(self) -> String {
        self.0
    }
}

fn length(text: &str) -> usize {
    text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_long_words_stay_whole() {
        assert_eq!(wrap("uno dos tres", 7), ["uno dos", "tres"]);
        assert_eq!(wrap("año año", 3), ["año", "año"]);
        assert_eq!(
            wrap("a https://example.org/long b", 5),
            ["a", "https://example.org/long", "b"]
        );
        assert_eq!(wrap("uno\ndos", 80), ["uno", "dos"]);
    }

    #[test]
    fn a_table_has_its_texts_one_below_the_other() {
        let mut page = Page::default();
        let long = "palabra ".repeat(12);
        page.table(2, &[("é".into(), "uno".into()), ("más".into(), long)]);
        let text = page.finish();
        let lines: Vec<&str> = text.lines().collect();
        assert!(
            lines[0].starts_with("  é    uno") && lines[1].starts_with("  más  palabra"),
            "{text}"
        );
        assert!(lines[2].starts_with("       palabra"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= WIDTH));
    }
}
