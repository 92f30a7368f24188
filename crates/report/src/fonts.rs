//! The four faces, embedded: Atkinson Hyperlegible Next for text, Noto Sans for what it lacks.

use rustybuzz::Face;
use std::sync::LazyLock;

/// Where the Latin letters with their accents end.
const AFTER_LATIN: char = '\u{250}';

/// A face of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FaceId {
    TextRegular,
    TextBold,
    FallbackRegular,
    FallbackBold,
}

impl FaceId {
    pub(crate) const ALL: [Self; 4] = [
        Self::TextRegular,
        Self::TextBold,
        Self::FallbackRegular,
        Self::FallbackBold,
    ];

    /// The faces for a weight, in the order in which they are asked for a character.
    pub(crate) const fn of_weight(bold: bool) -> [Self; 2] {
        if bold {
            [Self::TextBold, Self::FallbackBold]
        } else {
            [Self::TextRegular, Self::FallbackRegular]
        }
    }

    /// Its place in every table of faces.
    pub(crate) const fn index(self) -> usize {
        self as usize
    }

    /// The whole font file.
    pub(crate) const fn bytes(self) -> &'static [u8] {
        match self {
            Self::TextRegular => include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
            Self::TextBold => include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
            Self::FallbackRegular => include_bytes!("../fonts/NotoSans-Regular.ttf"),
            Self::FallbackBold => include_bytes!("../fonts/NotoSans-Bold.ttf"),
        }
    }

    /// The name in the PDF, without the subset tag.
    pub(crate) const fn postscript_name(self) -> &'static str {
        match self {
            Self::TextRegular => "AtkinsonHyperlegibleNext-Regular",
            Self::TextBold => "AtkinsonHyperlegibleNext-Bold",
            Self::FallbackRegular => "NotoSans-Regular",
            Self::FallbackBold => "NotoSans-Bold",
        }
    }

    /// The parsed face.
    pub(crate) fn face(self) -> &'static Face<'static> {
        static FACES: LazyLock<[Face<'static>; 4]> = LazyLock::new(|| {
            FaceId::ALL.map(|id| Face::from_slice(id.bytes(), 0).expect("the embedded fonts are fonts"))
        });
        &FACES[self.index()]
    }

    /// Whether it has a glyph for the character.
    pub(crate) fn covers(self, c: char) -> bool {
        /// Of each face, for the characters that nearly every text is made of.
        static LATIN: LazyLock<[Vec<bool>; FaceId::ALL.len()]> = LazyLock::new(|| {
            let has = |id: FaceId| move |c: char| id.face().glyph_index(c).is_some();
            FaceId::ALL.map(|id| ('\0'..AFTER_LATIN).map(has(id)).collect())
        });
        let known = LATIN[self.index()].get(c as usize).copied();
        known.unwrap_or_else(|| self.face().glyph_index(c).is_some())
    }

    /// Units of the em square.
    pub(crate) fn units_per_em(self) -> f64 {
        f64::from(self.face().units_per_em())
    }
}

#[cfg(test)]
mod tests {
    use super::FaceId;
    use sha2::{Digest, Sha256};
    use std::fmt::Write;

    /// From npm: `@expo-google-fonts/atkinson-hyperlegible-next@0.4.1`, `@expo-google-fonts/noto-sans@0.4.2`.
    const SHA256: [&str; 4] = [
        "60f8c1a1b2e7da47ff7af95c3e5b5b1232ca5b3771e93eb587784f08fb1e6650",
        "4ba7415b7095e546720446b6d47daa95d6f482d9fd40c729793e21d67cc9f366",
        "fe8c022f48d8dd29f17b744d16f9346f4357e16f7d4f7be58b000ae7c291b614",
        "13a813c49624ae3ba3c5c6e72c5ebffc4b9e1e6ea32f421c04069b037c6ad431",
    ];

    #[test]
    fn font_files_are_the_reviewed_ones() {
        for (id, expected) in FaceId::ALL.into_iter().zip(SHA256) {
            let hash = Sha256::digest(id.bytes())
                .iter()
                .fold(String::new(), |mut text, byte| {
                    write!(text, "{byte:02x}").expect("a string takes every text");
                    text
                });
            assert_eq!(hash, expected, "{id:?} changed");
        }
    }

    #[test]
    fn the_text_face_covers_the_five_languages() {
        let letters =
            "abcçdefghijklmnñopqrstuvwxyzáàéèíïóòúü·ABCÇDÑÁÀÉÈÍÏÓÒÚÜ¿?¡!«»“”‘’–—…€%ºª0123456789 \u{a0}";
        for c in letters.chars() {
            assert!(
                FaceId::TextRegular.covers(c) && FaceId::TextBold.covers(c),
                "no glyph for {c:?}"
            );
        }
    }

    #[test]
    fn the_fallback_covers_greek_and_cyrillic() {
        for c in "Αθήνα Київ".chars() {
            assert!(
                FaceId::FallbackRegular.covers(c) && FaceId::FallbackBold.covers(c),
                "no glyph for {c:?}"
            );
        }
    }
}
