use content::{LocaleSource, Texts};
use proptest::prelude::*;

fn texts(text: &str) -> Texts {
    let source = LocaleSource {
        language: "es".into(),
        path: "app.ftl".into(),
        text: text.into(),
    };
    Texts::parse(&[source]).expect("the text is Fluent")
}

#[test]
fn variables_are_found_wherever_they_stand() {
    let texts = texts(concat!(
        "a =\n    { $one ->\n        [one] { $two }\n       *[other] { NUMBER($three, unit: \"x\") }\n    }\n",
        "    .b = { a } { -c } { { $four } }\n",
        "-c = C\n",
    ));
    let entry = texts.get("es", "a").unwrap();
    assert_eq!(
        entry.variables.iter().map(String::as_str).collect::<Vec<_>>(),
        ["one", "three", "two"]
    );
    let attribute = texts.get("es", "a.b").unwrap();
    assert_eq!(
        attribute
            .references
            .iter()
            .map(String::as_str)
            .collect::<Vec<_>>(),
        ["-c", "a"]
    );
    assert_eq!(
        attribute.variables.iter().map(String::as_str).collect::<Vec<_>>(),
        ["four"]
    );
    assert!(texts.get("es", "-c").is_some());
    assert_eq!(texts.get("en", "a"), None);
    assert_eq!(texts.languages().collect::<Vec<_>>(), ["es"]);
}

#[test]
fn a_message_without_a_value_has_its_attributes_only() {
    let texts = texts("a =\n    .b = c\n");
    assert!(texts.get("es", "a").is_none() && texts.get("es", "a.b").is_some());
}

proptest! {
    #[test]
    fn no_text_makes_the_index_panic(text in "[-a-z={}()\\[\\]*.\"\\\\$ \n>#]{0,200}") {
        let source = LocaleSource { language: "es".into(), path: "f.ftl".into(), text };
        let _ = Texts::parse(&[source]);
    }
}
