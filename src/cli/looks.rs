//! How the program looks here: what the environment says about the terminal, and the themes.

use std::path::{Path, PathBuf};

use super::Here;
use crate::diagnostic::{self, Diagnostic};
use crate::settings::THEMES;
use crate::store;
use crate::text::Clean;
use crate::ui::theme::background::Background;
use crate::ui::theme::gamut::Gamut;
use crate::ui::theme::signs::Signs;
use crate::ui::theme::{Scheme, Themes, file};
use crate::words;

/// The largest theme file that is read, in bytes.
const LARGEST: usize = 1 << 20;

/// A theme of the couple's own, as it was read.
pub(super) struct Own {
    pub(super) name: String,
    pub(super) path: PathBuf,
    pub(super) source: String,
    pub(super) scheme: Scheme,
    pub(super) faults: Vec<Diagnostic>,
}

/// A variable of the environment; none where it is not text.
pub(super) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

/// Whether the terminal is reached over a network, where every frame may be late.
pub(super) fn is_far() -> bool {
    ["SSH_CONNECTION", "SSH_TTY", "MOSH_CONNECTION"].iter().any(|name| std::env::var_os(name).is_some())
}

/// The themes that can be chosen here, and what is to be said about the one that is.
pub(super) fn themes(here: &Here) -> (Themes, Option<String>) {
    let own = own_themes(here);
    let notice = notice(&here.config.read.settings.theme, &own);
    let background = variable("COLORFGBG").and_then(|value| Background::named(&value));
    let gamut = Gamut::of(here.color.into(), &variable);
    let themes = Themes {
        own: own.into_iter().map(|own| (own.name, own.scheme)).collect(),
        gamut,
        signs: Signs::of(&variable),
        background,
        asks: background.is_none() && gamut > Gamut::None && Background::can_be_asked(&variable),
    };
    (themes, notice)
}

/// What is to be said: the chosen theme is not there, or has faults.
fn notice(chosen: &str, own: &[Own]) -> Option<String> {
    if let Some(own) = own.iter().find(|own| own.name == chosen) {
        return (!own.faults.is_empty()).then(|| words::faults_in_theme(&own.name, own.faults.len()));
    }
    let known = || THEMES.iter().copied().chain(own.iter().map(|own| own.name.as_str()));
    let is_known = known().any(|name| name == chosen);
    (!is_known).then(|| words::no_theme(chosen, diagnostic::nearest(chosen, known())))
}

/// The couple's own themes: `themes/NAME.toml` beside the settings, by name. What cannot be read is
/// no theme.
pub(super) fn own_themes(here: &Here) -> Vec<Own> {
    let Some(folder) = here.config.path.as_ref().map(|config| config.with_file_name("themes")) else {
        return Vec::new();
    };
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut own: Vec<Own> = entries.flatten().filter_map(|entry| read(&entry.path())).collect();
    own.sort_by(|one, two| one.name.cmp(&two.name));
    own
}

/// Reads one theme; none if the file is none or cannot be read.
pub(super) fn read(path: &Path) -> Option<Own> {
    let name = path.file_name()?.to_str()?.strip_suffix(".toml")?;
    let bytes = store::read_file(path, LARGEST).ok()?;
    let source = String::from_utf8_lossy(&bytes).into_owned();
    let (scheme, faults) = file::read(&source);
    Some(Own { name: Clean::lossy(name).one_line().to_string(), path: path.to_owned(), source, scheme, faults })
}
