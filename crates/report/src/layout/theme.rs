//! Measures of the page, in points.

use crate::colour::Role;
use crate::model::PaperSize;
use crate::text::Style;

/// Width of the text: the same on every size of paper, so that lines break alike.
pub(super) const WIDTH: f64 = PaperSize::A4.width() - 2.0 * PaperSize::A4.margin();
/// Where page one begins: it carries its own head.
pub(super) const FIRST_TOP: f64 = 44.0;
/// Where the text of every other page begins.
pub(super) const TOP: f64 = 84.0;

impl PaperSize {
    pub(crate) const fn width(self) -> f64 {
        match self {
            Self::A4 => 595.276,
            Self::Letter => 612.0,
        }
    }

    pub(crate) const fn height(self) -> f64 {
        match self {
            Self::A4 => 841.89,
            Self::Letter => 792.0,
        }
    }

    /// Left and right.
    pub(super) const fn margin(self) -> f64 {
        match self {
            Self::A4 => 56.0,
            Self::Letter => 64.362,
        }
    }

    /// Where the text of a page ends.
    pub(super) const fn bottom(self) -> f64 {
        match self {
            Self::A4 => 768.0,
            Self::Letter => 718.11,
        }
    }

    /// The line above the footer.
    pub(super) const fn foot(self) -> f64 {
        self.bottom() + 16.0
    }

    /// Blocks up to this height are never split.
    pub(super) const fn keep(self) -> f64 {
        (self.bottom() - TOP) * 0.4
    }
}

/// Width of the counterfoil beside an action or a channel.
pub(super) const STUB: f64 = 132.0;
/// Room on either side of the perforation.
pub(super) const GUTTER: f64 = 15.0;
/// Width of what stands left of the counterfoil.
pub(super) const MAIN: f64 = WIDTH - STUB - 2.0 * GUTTER;

const fn style(size: f64, leading: f64, bold: bool, role: Role) -> Style {
    Style {
        bold,
        size,
        leading,
        role,
    }
}

pub(super) const HEADLINE: Style = style(22.0, 1.2, true, Role::Ink);
pub(super) const H1: Style = style(17.0, 1.25, true, Role::Ink);
pub(super) const H2: Style = style(12.5, 1.3, true, Role::Ink);
pub(super) const H3: Style = style(11.5, 1.3, true, Role::Ink);
pub(super) const BODY: Style = style(10.5, 1.4, false, Role::Ink);
pub(super) const SMALL: Style = style(9.5, 1.38, false, Role::Ink);
/// In long tables and lists of the annex.
pub(super) const NOTE: Style = style(8.5, 1.24, false, Role::Ink);
pub(super) const TINY: Style = style(8.5, 1.35, false, Role::InkSoft);
