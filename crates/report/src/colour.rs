//! Colour roles: the light set of the window's tokens, so that paper and screen agree.

use serde::{Deserialize, Serialize};

/// What a colour is for. The window maps each name to the token of the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Text.
    Ink,
    /// Second voice.
    InkSoft,
    /// Lines that only separate.
    Rule,
    /// Lines that carry meaning.
    Line,
    /// The one accent.
    Accent,
    /// Behind the hatch of a chart.
    ChartBand,
    /// Head of a table.
    PaperTint,
    /// Behind the grade word.
    Marker,
    /// The sheet.
    Paper,
    /// Black, for what machines read.
    PrintInk,
    /// Seen, and good.
    Ok,
    /// Asks for attention.
    Warn,
    /// Seen, and bad.
    Fail,
    /// Could not be seen.
    Unknown,
}

impl Role {
    /// Red, green and blue, 0–255 each, on white paper.
    pub const fn rgb(self) -> [u8; 3] {
        match self {
            Self::Ink => [0x17, 0x21, 0x1c],
            Self::InkSoft => [0x46, 0x53, 0x4b],
            Self::Rule => [0xca, 0xd3, 0xc9],
            Self::Line => [0x69, 0x76, 0x6e],
            Self::Accent => [0x0b, 0x5a, 0x46],
            Self::ChartBand => [0xcf, 0xe1, 0xd6],
            Self::PaperTint => [0xee, 0xf3, 0xea],
            Self::Marker => [0xf5, 0xe0, 0x7c],
            Self::Paper => [0xff, 0xff, 0xff],
            Self::PrintInk => [0x00, 0x00, 0x00],
            Self::Ok => [0x19, 0x5b, 0x93],
            Self::Warn => [0x84, 0x55, 0x00],
            Self::Fail => [0x84, 0x0a, 0x1e],
            Self::Unknown => [0x53, 0x5f, 0x58],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Role;

    /// Relative luminance as WCAG 2 defines it.
    fn luminance(role: Role) -> f64 {
        let [r, g, b] = role.rgb().map(|channel| {
            let c = f64::from(channel) / 255.0;
            if c <= 0.040_45 {
                c / 12.92
            } else {
                ((c + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    fn contrast(a: Role, b: Role) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn text_on_paper_has_a_contrast_of_at_least_4_5() {
        for role in [
            Role::Ink,
            Role::InkSoft,
            Role::Accent,
            Role::Ok,
            Role::Warn,
            Role::Fail,
            Role::Unknown,
        ] {
            assert!(
                contrast(role, Role::Paper) >= 4.5,
                "{role:?} is too light to read"
            );
        }
        assert!(contrast(Role::Ink, Role::Marker) >= 4.5);
        assert!(contrast(Role::InkSoft, Role::PaperTint) >= 4.5);
    }

    #[test]
    fn lines_that_carry_meaning_have_a_contrast_of_at_least_3() {
        assert!(contrast(Role::Line, Role::Paper) >= 3.0);
    }
}
