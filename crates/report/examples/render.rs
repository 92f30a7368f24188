//! Renders a model from a JSON file: `cargo run -p report --example render -- model.json plan.pdf`.

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(model), Some(target)) = (arguments.next(), arguments.next()) else {
        return Err("usage: render MODEL.json PLAN.pdf".into());
    };
    let model = serde_json::from_str(&fs_err::read_to_string(model)?)?;
    let rendered = report::render(&model)?;
    report::write(target.as_ref(), &rendered.bytes)?;
    Ok(())
}
