//! Writes the tables of the coverage page of the project named by the only argument; `cargo xtask coverage` runs it.

fn main() -> std::io::Result<()> {
    let root = std::env::args_os()
        .nth(1)
        .ok_or(std::io::ErrorKind::InvalidInput)?;
    let root = std::path::PathBuf::from(root);
    let page = root.join("docs/coverage.md");
    let text = app::coverage_page(&fs_err::read_to_string(&page)?, &root)?;
    fs_err::write(page, text)
}
