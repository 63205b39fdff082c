//! Unix: Linux, macOS, the BSDs.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, IsTerminal, PipeReader};
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::{Access, Mode, OFlags};
use rustix::io::Errno;
use rustix::process::{self, Resource, Rlimit};
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGWINCH, SIGXFSZ};
use signal_hook::iterator::Signals;

use super::Signal;

/// A crash leaves no image of the memory behind, with private words in it.
pub fn leave_no_core() {
    let _ = process::setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) });
}

/// Whatever the shell's mask is: what is created is open to its owner and to nobody else.
pub fn mask_others() {
    process::umask(Mode::RWXG | Mode::RWXO);
}

/// Whether others on this computer can open a file: it is open to them, and so are the folders above
/// it up to `top`.
pub fn is_open_to_others(file: &Path, top: &Path) -> bool {
    let has = |path: &Path, bits: u32| path.symlink_metadata().is_ok_and(|file| file.mode() & bits != 0);
    let above = file.ancestors().skip(1).take_while(|folder| folder.starts_with(top));
    has(file, 0o066) && above.into_iter().all(|folder| has(folder, 0o011))
}

/// Folders that are built are for their owner alone.
pub fn keep_folders_private(builder: &mut DirBuilder) {
    builder.mode(0o700);
}

/// Files that are created are for their owner alone.
pub fn keep_files_private(options: &mut OpenOptions) {
    options.mode(0o600);
}

/// A pipe or a device is opened without waiting for its other end, and becomes no terminal of ours.
pub fn open_without_waiting(options: &mut OpenOptions) {
    options.custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits() as i32);
}

/// Whether opening failed because of what stands there: a link to itself, or a socket.
pub fn is_no_file(error: &io::Error) -> bool {
    [Errno::LOOP, Errno::NXIO].iter().any(|errno| error.raw_os_error() == Some(errno.raw_os_error()))
}

/// Whether an open file is the one at `path`.
pub fn is_same_file(file: &File, path: &Path) -> bool {
    let (Ok(open), Ok(there)) = (file.metadata(), path.metadata()) else { return false };
    (open.dev(), open.ino()) == (there.dev(), there.ino())
}

/// Why nothing can be created in a folder, where that can be known beforehand.
pub fn not_writable(folder: &Path) -> Option<String> {
    rustix::fs::access(folder, Access::WRITE_OK | Access::EXEC_OK).err().map(|error| io::Error::from(error).to_string())
}

/// Flushes a folder, so that a rename in it survives a power cut.
pub fn flush_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// Whether writing to a terminal failed because it is gone.
pub fn is_gone(error: &io::Error) -> bool {
    let is_gone = |errno: &Errno| error.raw_os_error() == Some(errno.raw_os_error());
    [Errno::IO, Errno::NXIO].iter().any(is_gone) || error.kind() == io::ErrorKind::BrokenPipe
}

/// Starts to hear signals, in a thread of its own, until `tell` says that nobody listens.
pub fn hear_signals(mut tell: impl FnMut(Signal) -> bool + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGWINCH, SIGXFSZ])?;
    let thread = std::thread::Builder::new().spawn(move || {
        for signal in &mut signals {
            let meaning = match signal {
                // A file-size limit is told by the write that meets it.
                SIGXFSZ => continue,
                SIGWINCH => Signal::Resize,
                SIGTSTP => Signal::Stop,
                SIGCONT => Signal::Continue,
                signal => Signal::End(signal),
            };
            if !tell(meaning) {
                return;
            }
        }
    });
    thread.map(drop)
}

/// What a wait for the keyboard came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Came {
    /// So many bytes were typed; 0 when the terminal is gone.
    Typed(usize),
    /// Another thread rang the bell.
    Bell,
    /// Nothing, for as long as was waited.
    Nothing,
}

/// Reads what was typed, or says that `bell` can be read, whatever comes within `patience`. An error
/// is a terminal that is gone: with SIGHUP ignored nothing else would tell.
pub fn read_keyboard(bytes: &mut [u8], bell: &PipeReader, patience: Option<Duration>) -> io::Result<Came> {
    let stdin = io::stdin();
    let patience = patience.map(|patience| Timespec {
        tv_sec: patience.as_secs().try_into().unwrap_or(i64::MAX),
        tv_nsec: patience.subsec_nanos().into(),
    });
    loop {
        let mut watched = [PollFd::new(&stdin, PollFlags::IN), PollFd::new(bell, PollFlags::IN)];
        match poll(&mut watched, patience.as_ref()) {
            Err(Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
            Ok(0) => return Ok(Came::Nothing),
            Ok(_) if !watched[1].revents().is_empty() => return Ok(Came::Bell),
            Ok(_) => {}
        }
        match rustix::io::read(&stdin, &mut *bytes) {
            Err(Errno::INTR | Errno::AGAIN) => {}
            read => return Ok(Came::Typed(read?)),
        }
    }
}

/// The terminal as it was before it was kept from showing what is typed.
static SHOWN: Mutex<Option<Termios>> = Mutex::new(None);

/// Keeps the terminal from showing what is typed, but for the end of a line, until [`show_typing`].
/// Says whether nothing is shown; where input is no terminal that is so anyway.
pub fn hide_typing() -> bool {
    let (mut shown, stdin) = (shown(), io::stdin());
    if shown.is_some() || !stdin.is_terminal() {
        return true;
    }
    let Ok(now) = tcgetattr(&stdin) else { return false };
    let mut silent = now.clone();
    silent.local_modes.remove(LocalModes::ECHO);
    silent.local_modes.insert(LocalModes::ECHONL);
    let is_hidden = tcsetattr(&stdin, OptionalActions::Now, &silent).is_ok();
    *shown = is_hidden.then_some(now);
    is_hidden
}

/// Lets the terminal show what is typed, as it did before. May be called at any time, by any thread.
pub fn show_typing() {
    if let Some(modes) = shown().take() {
        // A terminal that is gone shows nothing any more.
        let _ = tcsetattr(io::stdin(), OptionalActions::Now, &modes);
    }
}

fn shown() -> MutexGuard<'static, Option<Termios>> {
    SHOWN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether a shell with job control started this program: it gives each job a group of its own,
/// apart from the leader of the session.
pub fn has_shell() -> bool {
    process::getsid(None).is_ok_and(|session| session != process::getpgrp())
}

/// Asks all programs of this job to stop, this one too: [`Signal::Stop`] comes back.
pub fn stop_job() -> io::Result<()> {
    Ok(process::kill_current_process_group(process::Signal::TSTP)?)
}

/// Stops this program until the shell says that it goes on.
pub fn stop_here() -> io::Result<()> {
    signal_hook::low_level::emulate_default_handler(SIGTSTP)
}
