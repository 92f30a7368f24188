//! What a document is printed on: the size of the paper, and whose name stands on it besides the program's.

use super::Link;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use png::{BitDepth, ColorType, DecodingError, Limits, Transformations};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::io::Cursor;
use std::sync::Arc;

/// Largest file of a logo, in bytes.
const LARGEST_FILE: usize = 256 * 1024;
/// Longest side of a logo, in pixels: enough for its place on paper at 300 to the inch, twice over.
const LONGEST_SIDE: u32 = 1600;
/// What decoding may use, in bytes: a small file can unfold into gigabytes.
const MEMORY: usize = 32 * 1024 * 1024;

/// The paper of a document.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stationery {
    /// Its size.
    #[serde(default)]
    pub paper: PaperSize,
    /// Who helps near by: their name stands on the first page.
    #[serde(default)]
    pub partner: Option<Partner>,
}

impl Stationery {
    /// Whether it is A4 with nobody's name on it.
    pub(super) fn is_usual(&self) -> bool {
        *self == Self::default()
    }
}

/// A size of paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PaperSize {
    /// 210 by 297 mm, ISO 216.
    #[default]
    A4,
    /// 8.5 by 11 inches, as in North America and part of Latin America.
    Letter,
}

/// A chamber of commerce, a town hall: whoever gives the program away and helps with it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Partner {
    /// Before the name, as "Help near you:".
    pub label: String,
    /// What they are called.
    pub name: String,
    /// Whom to turn to there: a person, a telephone, an address.
    #[serde(default)]
    pub contact: Vec<Link>,
    /// Their logo.
    #[serde(default)]
    pub logo: Option<Logo>,
}

/// A picture that was read through: whoever has one knows that it can be printed.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "EncodedLogo", into = "EncodedLogo")]
pub struct Logo {
    png: Vec<u8>,
    /// In words, for people who do not see it.
    alt: String,
    pub(crate) pixels: Arc<Pixels>,
}

/// Three bytes for each pixel, red first, row by row from the top.
#[derive(Debug, PartialEq)]
pub(crate) struct Pixels {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgb: Vec<u8>,
}

/// Why a file is no logo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    /// More bytes or pixels than a logo needs.
    #[error("the picture is too large")]
    TooLarge,
    /// It is no picture in PNG, or it is damaged.
    #[error("this is no picture in PNG")]
    NoPng,
}

impl Logo {
    /// Reads a picture in PNG, which has no words yet. What shows through is printed on white, as paper is.
    ///
    /// Errors: [`LogoError::TooLarge`] above 256 KiB or 1600 pixels on a side, [`LogoError::NoPng`].
    pub fn read(png: &[u8]) -> Result<Self, LogoError> {
        Ok(Self {
            pixels: Arc::new(decode(png)?),
            alt: String::new(),
            png: png.to_owned(),
        })
    }

    /// The same in words, for people who do not see it.
    #[must_use]
    pub fn described(self, alt: String) -> Self {
        Self { alt, ..self }
    }

    pub(crate) fn alt(&self) -> &str {
        &self.alt
    }
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pixels { width, height, .. } = *self.pixels;
        write!(f, "Logo({:?}, {width} x {height})", self.alt)
    }
}

fn decode(png: &[u8]) -> Result<Pixels, LogoError> {
    if png.len() > LARGEST_FILE {
        return Err(LogoError::TooLarge);
    }
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(png), Limits { bytes: MEMORY });
    decoder.set_transformations(Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|error| refused(&error))?;
    let (width, height) = reader.info().size();
    if width > LONGEST_SIDE || height > LONGEST_SIDE {
        return Err(LogoError::TooLarge);
    }
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(LogoError::TooLarge)?];
    let frame = reader.next_frame(&mut pixels).map_err(|error| refused(&error))?;
    let rgb = on_white(
        &pixels[..frame.buffer_size()],
        (frame.color_type, frame.bit_depth),
    );
    Ok(Pixels {
        width,
        height,
        rgb: rgb.ok_or(LogoError::NoPng)?,
    })
}

fn refused(error: &DecodingError) -> LogoError {
    match error {
        DecodingError::LimitsExceeded => LogoError::TooLarge,
        _ => LogoError::NoPng,
    }
}

/// Pixels without transparency; none for an arrangement that decoding never gives.
fn on_white(pixels: &[u8], arrangement: (ColorType, BitDepth)) -> Option<Vec<u8>> {
    let over = |value: u8, alpha: u8| {
        let mixed = u16::from(value) * u16::from(alpha) + 255 * (255 - u16::from(alpha));
        u8::try_from((mixed + 127) / 255).unwrap_or(u8::MAX)
    };
    Some(match arrangement {
        (ColorType::Rgb, BitDepth::Eight) => pixels.to_vec(),
        (ColorType::Grayscale, BitDepth::Eight) => pixels.iter().flat_map(|&grey| [grey; 3]).collect(),
        (ColorType::GrayscaleAlpha, BitDepth::Eight) => pixels
            .chunks_exact(2)
            .flat_map(|pixel| [over(pixel[0], pixel[1]); 3])
            .collect(),
        (ColorType::Rgba, BitDepth::Eight) => pixels
            .chunks_exact(4)
            .flat_map(|pixel| [0, 1, 2].map(|channel| over(pixel[channel], pixel[3])))
            .collect(),
        _ => return None,
    })
}

/// A logo in a model's JSON.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct EncodedLogo {
    /// The file, in base64.
    png: String,
    alt: String,
}

impl From<Logo> for EncodedLogo {
    fn from(logo: Logo) -> Self {
        Self {
            png: BASE64_STANDARD.encode(logo.png),
            alt: logo.alt,
        }
    }
}

impl TryFrom<EncodedLogo> for Logo {
    type Error = LogoError;

    fn try_from(encoded: EncodedLogo) -> Result<Self, LogoError> {
        let png = BASE64_STANDARD
            .decode(encoded.png)
            .map_err(|_| LogoError::NoPng)?;
        Ok(Self::read(&png)?.described(encoded.alt))
    }
}

#[cfg(test)]
mod tests {
    use super::{BitDepth, ColorType, Logo, LogoError};

    fn png(width: u32, height: u32, colour: ColorType, pixels: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(colour);
        encoder.set_depth(BitDepth::Eight);
        let mut writer = encoder.write_header().unwrap();
        writer.write_image_data(pixels).unwrap();
        writer.finish().unwrap();
        bytes
    }

    fn pixels(png: &[u8]) -> Vec<u8> {
        Logo::read(png).unwrap().pixels.rgb.clone()
    }

    #[test]
    fn what_shows_through_is_white() {
        let file = png(
            3,
            1,
            ColorType::Rgba,
            &[200, 0, 0, 255, 200, 0, 0, 0, 200, 0, 0, 128],
        );
        assert_eq!(pixels(&file), [200, 0, 0, 255, 255, 255, 227, 127, 127]);
        let file = png(2, 1, ColorType::GrayscaleAlpha, &[0, 255, 0, 0]);
        assert_eq!(pixels(&file), [0, 0, 0, 255, 255, 255]);
        assert_eq!(pixels(&png(1, 1, ColorType::Grayscale, &[7])), [7, 7, 7]);
    }

    #[test]
    fn what_is_no_logo_is_refused() {
        assert_eq!(Logo::read(b"<svg/>").unwrap_err(), LogoError::NoPng);
        let file = png(4, 4, ColorType::Rgb, &[9; 48]);
        assert_eq!(Logo::read(&file[..40]).unwrap_err(), LogoError::NoPng);
        let wide = png(2000, 1, ColorType::Grayscale, &[0; 2000]);
        assert_eq!(Logo::read(&wide).unwrap_err(), LogoError::TooLarge);
        assert_eq!(Logo::read(&vec![0; 300 * 1024]).unwrap_err(), LogoError::TooLarge);
    }

    #[test]
    fn a_model_keeps_it() {
        let logo = Logo::read(&png(1, 1, ColorType::Rgb, &[1, 2, 3]))
            .unwrap()
            .described("a point".to_owned());
        let json = serde_json::to_string(&logo).unwrap();
        assert_eq!(serde_json::from_str::<Logo>(&json).unwrap(), logo);
        assert!(serde_json::from_str::<Logo>(r#"{"png":"AAAA","alt":""}"#).is_err());
    }
}
