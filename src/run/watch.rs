//! Notices when deck files change, however the editor saves: in place, by renaming over, by
//! deleting and creating. The folder is watched and not the file, and nothing ticks.

use std::path::{Path, PathBuf};

use notify::{RecommendedWatcher, RecursiveMode, Watcher};

use super::Event;
use super::inbox::Post;

/// Watches folders as long as it lives.
pub struct Watch {
    _watcher: Option<RecommendedWatcher>,
}

impl Watch {
    /// Watches these folders, as far as the system lets it; a change of a deck is an event.
    pub fn start(folders: &[PathBuf], post: Post) -> Self {
        let changed = move |change: notify::Result<notify::Event>| {
            if change.is_ok_and(|change| is_change_of_deck(&change)) {
                // The loop is gone only when the program ends.
                let _ = post.send(Event::DecksChanged);
            }
        };
        let mut watcher =
            folders.iter().any(|folder| folder.is_dir()).then(|| notify::recommended_watcher(changed).ok()).flatten();
        if let Some(watcher) = &mut watcher {
            for folder in folders.iter().filter(|folder| folder.is_dir()) {
                let _ = watcher.watch(folder, RecursiveMode::NonRecursive);
            }
        }
        Self { _watcher: watcher }
    }
}

fn is_change_of_deck(change: &notify::Event) -> bool {
    let is_deck = |path: &Path| path.extension().is_some_and(|ending| ending == "toml");
    let kind = &change.kind;
    (kind.is_create() || kind.is_modify() || kind.is_remove()) && change.paths.iter().any(|path| is_deck(path))
}
