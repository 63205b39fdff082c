//! Where there is no Unix, such as on Windows: the same questions, answered with what the standard
//! library knows. Folders there are private by where they stand, and no shell stops its jobs.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, IsTerminal};
use std::path::Path;

use super::Signal;

/// Nothing to do: no image of the memory is written unless the system is told to.
pub fn leave_no_core() {}

/// Who may open a file is inherited from its folder here.
pub fn mask_others() {}

/// Whether others can open a file is not known here; a person's own folders are closed to them.
pub fn is_open_to_others(_file: &Path, _top: &Path) -> bool {
    false
}

/// Nothing to do: what is in a person's own folder is private.
pub fn keep_folders_private(_builder: &mut DirBuilder) {}

/// Nothing to do: what is in a person's own folder is private.
pub fn keep_files_private(_options: &mut OpenOptions) {}

/// Nothing to do: opening does not wait.
pub fn open_without_waiting(_options: &mut OpenOptions) {}

/// Whether opening failed because of what stands there.
pub fn is_no_file(_error: &io::Error) -> bool {
    false
}

/// Whether an open file is the one at `path`, as far as that can be told.
pub fn is_same_file(_file: &File, path: &Path) -> bool {
    path.exists()
}

/// Why nothing can be created in a folder: not known beforehand.
pub fn not_writable(_folder: &Path) -> Option<String> {
    None
}

/// Nothing to do: a rename is flushed by the system.
pub fn flush_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether writing to a terminal failed because it is gone.
pub fn is_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

/// There are no signals to hear.
pub fn hear_signals(_tell: impl FnMut(Signal) -> bool + Send + 'static) -> io::Result<()> {
    Ok(())
}

/// Whether nothing is shown of what is typed: a terminal cannot be kept from it here.
pub fn hide_typing() -> bool {
    !io::stdin().is_terminal()
}

/// Nothing to do: see [`hide_typing`].
pub fn show_typing() {}

/// No shell stops its jobs.
pub fn has_shell() -> bool {
    false
}

/// Nothing to do: see [`has_shell`].
pub fn stop_job() -> io::Result<()> {
    Ok(())
}

/// Nothing to do: see [`has_shell`].
pub fn stop_here() -> io::Result<()> {
    Ok(())
}
