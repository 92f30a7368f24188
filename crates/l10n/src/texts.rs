//! Messages in one language.

use std::fmt;
use std::sync::Arc;

use fluent_bundle::{FluentResource, concurrent::FluentBundle};
use fluent_syntax::ast::Pattern;
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::Locale;

use crate::{
    Args, FALLBACK, embedded, negotiate,
    numbers::{self, Fraction},
    prescan,
};

/// First strong isolate and pop directional isolate: Fluent's marks around what it puts into a sentence.
const ISOLATION_MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Renders messages, numbers, dates and lists in one language; cheap to make, safe to share between threads.
pub struct Texts {
    tag: &'static str,
    locale: Locale,
    chain: Vec<Link>,
}

/// A language of the fallback chain and its messages.
struct Link {
    tag: &'static str,
    bundle: FluentBundle<Arc<FluentResource>>,
}

impl Texts {
    /// Texts for the screen: what is put into a sentence is marked off, so that its direction cannot spill over.
    ///
    /// `tag` is negotiated, so any tag gives texts.
    pub fn new(tag: &str) -> Self {
        Self::with_isolation(tag, true)
    }

    /// Texts without direction marks, for PDF, command line, file names, clipboard and native menus.
    pub fn plain(tag: &str) -> Self {
        Self::with_isolation(tag, false)
    }

    /// Such texts, and more from outside, each with its language: a text that is there already stays. What the scan
    /// refuses, or is not Fluent, is left out.
    pub fn plain_with(tag: &str, more: &[(&str, &str)]) -> Self {
        let mut texts = Self::plain(tag);
        for link in &mut texts.chain {
            let tag = link.tag;
            for (_, text) in more.iter().filter(|(language, _)| *language == tag) {
                link.add_foreign(text);
            }
        }
        texts
    }

    fn with_isolation(tag: &str, isolating: bool) -> Self {
        let tag = negotiate(&[tag]);
        let chain = embedded::chain(tag)
            .into_iter()
            .map(|(tag, locale)| Link {
                tag,
                bundle: bundle(tag, locale.parsed(), isolating),
            })
            .collect();
        Self {
            tag,
            locale: numbers::locale_of(tag),
            chain,
        }
    }

    /// The language of these texts.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The message. If it exists in no language, its id: the last thing that still tells somebody something.
    pub fn text(&self, id: &str, args: &Args) -> String {
        let Some((link, pattern)) = self.find(id, None) else {
            problem(id, self.tag, &"no such message");
            return id.to_owned();
        };
        self.tell_of_fallback(id, link);
        link.format(id, pattern, args)
    }

    /// An attribute of a message, such as `.help` of an item; `None` if no language has it.
    pub fn attribute(&self, id: &str, attribute: &str, args: &Args) -> Option<String> {
        let (link, pattern) = self.find(id, Some(attribute))?;
        self.tell_of_fallback(id, link);
        Some(link.format(id, pattern, args))
    }

    /// Whether the message exists, in this language or one that it falls back to.
    pub fn has(&self, id: &str) -> bool {
        self.find(id, None).is_some()
    }

    /// Whether the attribute exists, in this language or one that it falls back to.
    pub fn has_attribute(&self, id: &str, attribute: &str) -> bool {
        self.find(id, Some(attribute)).is_some()
    }

    /// The language that [`Self::text`] takes this message from, for the `lang` of text that fell back.
    pub fn language_of(&self, id: &str) -> Option<&'static str> {
        self.find(id, None).map(|(link, _)| link.tag)
    }

    /// A number with exactly this many digits after the decimal sign: "1234,5".
    pub fn number(&self, value: f64, decimals: usize) -> String {
        numbers::format(&self.locale, value, Fraction::exactly(decimals), true)
    }

    /// A share (0..=1) as a whole percentage, with sign and space where the language puts them: "45 %", "% 45".
    pub fn percent(&self, share: f64) -> String {
        self.unmarked(
            "number-percent",
            &Args::new().text("number", self.number(share * 100.0, 0)),
        )
    }

    /// "a, b y c", with the conjunction that the last word asks for.
    pub fn list(&self, items: &[impl AsRef<str>]) -> String {
        let options = ListFormatterOptions::default().with_length(ListLength::Wide);
        ListFormatter::try_new_and((&self.locale).into(), options)
            .expect("the compiled data falls back to a root locale that joins every list")
            .format(items.iter().map(AsRef::as_ref))
            .to_string()
    }

    /// A message made of parts of one language, which need no marks between them.
    pub(crate) fn unmarked(&self, id: &str, args: &Args) -> String {
        self.text(id, args).replace(ISOLATION_MARKS, "")
    }

    /// The journeys through every language listen for this.
    fn tell_of_fallback(&self, id: &str, link: &Link) {
        if link.tag == FALLBACK && self.tag != FALLBACK {
            tracing::debug!(id, language = self.tag, "a message falls back");
        }
    }

    fn find(&self, id: &str, attribute: Option<&str>) -> Option<(&Link, &Pattern<&str>)> {
        self.chain
            .iter()
            .find_map(|link| Some((link, link.pattern(id, attribute)?)))
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Texts")
            .field("tag", &self.tag)
            .finish_non_exhaustive()
    }
}

impl Link {
    fn add_foreign(&mut self, text: &str) {
        if let Err(rejected) = prescan(text) {
            tracing::warn!(%rejected, "a text from outside is left out");
            return;
        }
        match FluentResource::try_new(text.to_owned()) {
            // What is defined already stays; the others are added.
            Ok(resource) => drop(self.bundle.add_resource(Arc::new(resource))),
            Err((_, errors)) => tracing::warn!(?errors, "a text from outside is left out"),
        }
    }

    fn pattern(&self, id: &str, attribute: Option<&str>) -> Option<&Pattern<&str>> {
        let message = self.bundle.get_message(id)?;
        match attribute {
            None => message.value(),
            Some(name) => Some(message.get_attribute(name)?.value()),
        }
    }

    fn format(&self, id: &str, pattern: &Pattern<&str>, args: &Args) -> String {
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args.to_fluent()), &mut errors)
            .into_owned();
        if !errors.is_empty() {
            problem(id, self.tag, &errors);
        }
        text
    }
}

fn bundle(
    tag: &str,
    resources: &[Arc<FluentResource>],
    isolating: bool,
) -> FluentBundle<Arc<FluentResource>> {
    let language = tag
        .parse()
        .expect("tests parse the name of every folder of locales/");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.add_builtins().expect("a new bundle has no function yet");
    bundle.set_use_isolating(isolating);
    bundle.set_formatter(Some(numbers::format_value));
    for resource in resources {
        if let Err(errors) = bundle.add_resource(Arc::clone(resource)) {
            tracing::error!(language = tag, ?errors, "a message is defined twice");
        }
    }
    bundle
}

/// A fault of ours, not of the person: it is logged and the text shown as well as it can be. Tests fail instead.
/// The errors name messages and variables, never the values of arguments.
fn problem(id: &str, language: &str, errors: &dyn fmt::Debug) {
    if cfg!(any(test, feature = "strict")) {
        panic!("message `{id}` in `{language}`: {errors:?}");
    } else {
        tracing::error!(id, language, ?errors, "a message cannot be formatted");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn is_shareable<T: Send + Sync>() {}

    #[test]
    fn texts_can_be_shared_between_threads() {
        is_shareable::<Texts>();
    }

    #[test]
    fn a_message_is_rendered_in_its_language() {
        let january = |tag| Texts::plain(tag).text("date-month-january", &Args::new());
        assert_eq!(january("es"), "enero");
        assert_eq!(january("en"), "January");
        assert_eq!(
            january("ru"),
            "enero",
            "a language that we do not have falls back to Spanish"
        );
    }

    #[test]
    fn isolation_marks_are_on_for_the_screen_and_off_elsewhere() {
        let args = Args::new().text("number", "45");
        assert_eq!(
            Texts::new("en").text("number-percent", &args),
            "\u{2068}45\u{2069}%"
        );
        assert_eq!(Texts::plain("en").text("number-percent", &args), "45%");
    }

    #[test]
    fn presence_is_known_before_asking() {
        let texts = Texts::plain("en");
        assert!(texts.has("language-name"));
        assert!(!texts.has("no-such-message"));
        assert!(!texts.has_attribute("language-name", "help"));
        assert_eq!(texts.attribute("language-name", "help", &Args::new()), None);
        assert_eq!(texts.language_of("language-name"), Some("en"));
        assert_eq!(texts.language_of("no-such-message"), None);
    }

    #[test]
    fn a_missing_message_fails_a_test() {
        let shown = std::panic::catch_unwind(|| Texts::plain("es").text("no-such-message", &Args::new()));
        assert!(shown.is_err());
    }

    #[test]
    fn a_missing_argument_fails_a_test() {
        let shown = std::panic::catch_unwind(|| Texts::plain("es").text("date-long", &Args::new()));
        assert!(shown.is_err());
    }

    /// A bundle of this one text, with everything that ours have.
    #[track_caller]
    fn check(tag: &'static str, ftl: &str, args: &Args, expected: &str) {
        let resource = Arc::new(FluentResource::try_new(ftl.to_owned()).expect("the sample parses"));
        let link = Link {
            tag,
            bundle: bundle(tag, &[resource], false),
        };
        let pattern = link.pattern("sample", None).expect("the sample has a message");
        assert_eq!(link.format("sample", pattern, args), expected);
    }

    #[test]
    fn numbers_inside_messages_are_written_in_the_language() {
        let args = Args::new().number("n", 12345.6);
        check("es", "sample = { $n }", &args, "12.345,6");
        check("en", "sample = { $n }", &args, "12,345.6");
        check(
            "ca",
            "sample = { NUMBER($n, minimumFractionDigits: 2) }",
            &args,
            "12.345,60",
        );
        check(
            "eu",
            "sample = { NUMBER($n, maximumFractionDigits: 0) }",
            &args,
            "12.346",
        );
    }

    const PLURAL: &str = "sample = { $n ->
        [one] one
       *[other] other
    }";

    #[test]
    fn a_number_selects_its_plural_and_text_does_not() {
        check("es", PLURAL, &Args::new().number("n", 1), "one");
        check("es", PLURAL, &Args::new().number("n", 0), "other");
        check("en", PLURAL, &Args::new().number("n", 21), "other");
        check("es", PLURAL, &Args::new().text("n", "1"), "other");
    }

    #[track_caller]
    fn check_percent(tag: &str, share: f64, expected: &str) {
        assert_eq!(Texts::new(tag).percent(share), expected);
    }

    #[test]
    fn percentages_follow_the_language() {
        check_percent("es", 0.45, "45\u{a0}%");
        check_percent("es", 0.005, "1\u{a0}%");
        check_percent("es", 1.0, "100\u{a0}%");
        check_percent("en", 0.45, "45%");
        check_percent("eu", 0.45, "%\u{a0}45");
    }

    #[test]
    fn numbers_have_the_digits_that_are_asked_for() {
        assert_eq!(Texts::new("es").number(1234.5, 1), "1234,5");
        assert_eq!(Texts::new("es").number(12345.6, 0), "12.346");
        assert_eq!(Texts::new("en").number(0.45, 2), "0.45");
    }

    #[test]
    fn lists_are_joined_as_the_language_does() {
        let list = |tag, items: &[&str]| Texts::new(tag).list(items);
        assert_eq!(list("es", &["correo", "banco", "móvil"]), "correo, banco y móvil");
        assert_eq!(list("es", &["correo", "internet"]), "correo e internet");
        assert_eq!(list("en", &["mail", "bank", "phone"]), "mail, bank, and phone");
        assert_eq!(list("es", &["correo"]), "correo");
        assert_eq!(list("es", &[]), "");
    }
}
