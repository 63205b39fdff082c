//! The pictures in `assets/` show the program as it is.

#[path = "../../assets/gallery.rs"]
mod gallery;

#[test]
fn no_picture_is_stale() {
    for (file, drawn) in gallery::drawn() {
        let committed = std::fs::read_to_string(&file).unwrap_or_default();
        let is_fresh = committed.replace("\r\n", "\n") == drawn;
        assert!(is_fresh, "{} is stale; draw it anew with `cargo run --example pictures`", file.display());
    }
}
