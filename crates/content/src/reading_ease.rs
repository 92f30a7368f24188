//! How easy a Spanish text reads: Szigriszt-Pazos perspicuity, on the INFLESZ scale (above 65 "fairly easy").
//!
//! 206.835 − 62.3 · syllables / words − words / sentences (F. Szigriszt Pazos, 1993). A test holds it to the figures
//! of the package `legibilidad`, whose sentence also ends at a colon or a bracket. It holds for Spanish alone.

/// The figure of one text; `None` if it has no words.
pub fn szigriszt_pazos(text: &str) -> Option<f64> {
    let words: Vec<&str> = words(text).collect();
    if words.is_empty() {
        return None;
    }
    let sounds: usize = words.iter().map(|word| syllables(word)).sum();
    let per_word = sounds as f64 / words.len() as f64;
    let per_sentence = words.len() as f64 / sentences(text) as f64;
    Some(206.835 - 62.3 * per_word - per_sentence)
}

/// Runs of letters; figures are no words.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphabetic())
        .filter(|word| !word.is_empty())
}

fn sentences(text: &str) -> usize {
    let ends = |character: char| ".:;!?()\n".contains(character);
    text.split(ends)
        .filter(|part| part.chars().any(char::is_alphabetic))
        .count()
        .max(1)
}

/// Vowels that follow each other are one syllable unless both are strong (a, e, o, or a stressed i or u).
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let mut count = 0;
    let mut previous = Vowel::None;
    for (index, &letter) in letters.iter().enumerate() {
        let vowel = vowel(&letters, index, letter);
        let joins = matches!(
            (previous, vowel),
            (Vowel::Weak, Vowel::Weak | Vowel::Strong) | (Vowel::Strong, Vowel::Weak)
        );
        if vowel != Vowel::None && !joins {
            count += 1;
        }
        previous = vowel;
    }
    count.max(1)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Vowel {
    None,
    Weak,
    Strong,
}

fn vowel(letters: &[char], index: usize, letter: char) -> Vowel {
    let next = letters.get(index + 1).copied();
    match letter {
        'a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'í' | 'ú' => Vowel::Strong,
        'i' | 'u' | 'ü' => Vowel::Weak,
        // "y" sounds as a vowel at the end of a word ("hoy", "y").
        'y' if next.is_none() => Vowel::Weak,
        _ => Vowel::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_follow_the_rules_of_spanish() {
        for (word, expected) in [
            ("y", 1),
            ("hoy", 1),
            ("que", 1),
            ("guía", 2),
            ("aire", 2),
            ("caos", 2),
            ("día", 2),
            ("teclado", 3),
            ("contraseña", 4),
            ("actualización", 5),
            ("ahora", 3),
            ("ciudad", 2),
            ("averiguar", 4),
            ("pingüino", 3),
            ("aéreo", 4),
            ("Ñu", 1),
            ("pst", 1),
        ] {
            assert_eq!(syllables(word), expected, "{word}");
        }
    }

    #[test]
    fn a_text_without_words_has_no_figure() {
        assert_eq!(szigriszt_pazos(""), None);
        assert_eq!(szigriszt_pazos("017 · 112"), None);
    }

    /// Figures of `legibilidad` 0.21 from `PyPI`, computed on 2026-11-23 and kept as data.
    #[test]
    fn agrees_with_legibilidad_within_one_point() {
        let recorded = include_str!("../tests/data/legibilidad.tsv");
        let mut texts = 0;
        for line in recorded.lines().filter(|line| !line.starts_with('#')) {
            let (figure, text) = line.split_once('\t').expect("a figure, a tab and a text");
            let figure: f64 = figure.parse().expect("a figure");
            let ours = szigriszt_pazos(text).expect("a text with words");
            assert!(
                (ours - figure).abs() <= 1.0,
                "{ours:.2} is not near {figure:.2}: {text}"
            );
            texts += 1;
        }
        assert!(texts >= 6, "the data has several texts");
    }
}
