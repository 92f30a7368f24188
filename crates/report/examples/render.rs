//! Renders a model from a JSON file: `cargo run -p report --example render -- model.json plan.pdf`; with `--sheet`
//! before the files, the model is a recovery sheet.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let is_sheet = arguments.first().is_some_and(|first| first == "--sheet");
    if is_sheet {
        arguments.remove(0);
    }
    let [model, target] = &arguments[..] else {
        return Err("usage: render [--sheet] MODEL.json OUT.pdf".into());
    };
    let model = fs_err::read_to_string(model)?;
    let rendered = if is_sheet {
        report::render_sheet(&serde_json::from_str(&model)?)?
    } else {
        report::render(&serde_json::from_str(&model)?)?
    };
    report::write(target.as_ref(), &rendered.bytes)?;
    Ok(())
}
