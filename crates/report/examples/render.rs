//! Renders a model from a JSON file: `cargo run -p report --example render -- model.json plan.pdf`; with `--sheet` or
//! `--document` before the files, the model is a recovery sheet or a shorter document.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let kind = arguments
        .first()
        .and_then(|first| first.to_str())
        .filter(|first| first.starts_with("--"))
        .map(ToOwned::to_owned);
    if kind.is_some() {
        arguments.remove(0);
    }
    let [model, target] = &arguments[..] else {
        return Err("usage: render [--sheet | --document] MODEL.json OUT.pdf".into());
    };
    let model = fs_err::read_to_string(model)?;
    let rendered = match kind.as_deref() {
        Some("--sheet") => report::render_sheet(&serde_json::from_str(&model)?)?,
        Some("--document") => report::render_document(&serde_json::from_str(&model)?)?,
        _ => report::render(&serde_json::from_str(&model)?)?,
    };
    report::write(target.as_ref(), &rendered.bytes)?;
    Ok(())
}
