//! Files that are made from the Rust types or the data and committed. A test fails when they are stale.

use crate::{Outcome, place, program::Program};

/// `cargo xtask types`: the TypeScript twins of the DTOs.
pub(crate) fn types() -> Outcome {
    let file = place::ui().join("src/ipc/bindings/dto.ts");
    example("app", "bindings").arg(&file).run()?;
    println!("wrote {}", file.display());
    Ok(())
}

/// `cargo xtask schema`: a JSON Schema for each kind of file.
pub(crate) fn schema() -> Outcome {
    let folder = place::root().join("questionnaires/schema");
    example("content", "schema").arg(&folder).run()?;
    println!("wrote {}", folder.display());
    Ok(())
}

/// `cargo xtask method`: the tables of the method page.
pub(crate) fn method() -> Outcome {
    example("app", "method").arg(place::root()).run()?;
    println!("wrote {}", place::root().join("docs/method.md").display());
    Ok(())
}

/// `cargo xtask coverage`: the tables of the coverage page.
pub(crate) fn coverage() -> Outcome {
    example("app", "coverage").arg(place::root()).run()?;
    println!("wrote {}", place::root().join("docs/coverage.md").display());
    Ok(())
}

fn example(package: &str, name: &str) -> Program {
    Program::cargo().args(["run", "--quiet", "--package", package, "--example", name, "--"])
}
