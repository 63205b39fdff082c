//! Draws the pictures of the README anew: `cargo run --example pictures`.

mod gallery;
#[path = "../tests/it/harness.rs"]
#[expect(dead_code, reason = "the tests need more of it than the pictures do")]
mod harness;

fn main() -> std::io::Result<()> {
    for (file, picture) in gallery::drawn() {
        std::fs::write(&file, picture)?;
        println!("{}", file.display());
    }
    Ok(())
}
