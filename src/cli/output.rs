//! Where a command writes a file that somebody named: never over another one unasked, and whole or
//! not at all.

use std::io::ErrorKind;
use std::path::Path;

use crate::store::{Fault, replace};

/// Says before any work is done why nothing can be written to `path`.
pub fn demand_free(path: &Path, force: bool) -> Result<(), Fault> {
    let fault = |why: &str| Fault::new("cannot write", path, why);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if path.file_name().is_none() || path.is_dir() {
        return Err(fault("this is a folder").hint("name a file in it"));
    }
    if !folder.is_dir() {
        return Err(fault("its folder is not there").hint("create the folder, or name another one"));
    }
    match path.metadata().or_else(|_| path.symlink_metadata()) {
        Err(_) => Ok(()),
        Ok(_) if !force => Err(exists(path)),
        Ok(metadata) if !metadata.is_file() => Err(fault("this is not a regular file").hint("name another file")),
        Ok(_) => Ok(()),
    }
}

/// Writes `text` to `path`.
pub fn write(path: &Path, text: &str, force: bool) -> Result<(), Fault> {
    let written = std::path::absolute(path).and_then(|path| match path.exists() {
        true if force => replace::replace_kept(&path, text),
        false if force => replace::replace(&path, text),
        _ => replace::create(&path, text),
    });
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => exists(path),
        _ => Fault::new("cannot write", path, error).hint("nothing was changed; name another file"),
    })
}

fn exists(path: &Path) -> Fault {
    Fault::new("nothing is written", path, "this file is there already").hint("name another file, or add --force")
}
