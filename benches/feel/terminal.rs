//! A program on a pseudo-terminal of 80 by 24, and what it costs there.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

const COLUMNS: u16 = 80;
const ROWS: u16 = 24;
/// A frame is over when nothing comes for this long.
const FRAME_GAP: Duration = Duration::from_millis(20);
/// A start or a flood is over when nothing comes for this long.
const LONG_GAP: Duration = Duration::from_millis(200);
/// How long a program may be silent before the bench gives up.
const DEADLINE: Duration = Duration::from_secs(30);

/// A running program and its screen.
pub struct Terminal {
    child: Box<dyn Child + Send + Sync>,
    writer: Box<dyn Write + Send>,
    output: Receiver<(Instant, Vec<u8>)>,
    screen: vt100::Parser,
    bytes: usize,
    started: Instant,
    /// When the last bytes came.
    last: Instant,
    /// Keeps the terminal open.
    _master: Box<dyn MasterPty + Send>,
}

/// What one key cost.
#[derive(Clone, Copy, Debug)]
pub struct KeyCost {
    /// From the key to the last byte of its frame.
    pub last_byte: Duration,
    /// The time that all threads of the program computed.
    pub cpu: Duration,
    /// Bytes written.
    pub bytes: usize,
    /// Cells of the screen that look different afterwards.
    pub cells: usize,
}

/// What a program does while nobody touches it, in one second.
#[derive(Clone, Copy, Debug)]
pub struct IdleCost {
    /// How often its threads woke.
    pub wakeups: f64,
    /// Milliseconds that they computed.
    pub cpu_ms: f64,
    /// Bytes written.
    pub bytes: f64,
}

impl Terminal {
    /// Starts a program: its path, then its arguments.
    pub fn start(command: &[String]) -> Self {
        let size = PtySize { rows: ROWS, cols: COLUMNS, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).expect("a pseudo-terminal");
        let mut reader = pair.master.try_clone_reader().expect("a reader");
        let writer = pair.master.take_writer().expect("a writer");
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut bytes = vec![0; 1 << 16];
            while let Ok(length @ 1..) = reader.read(&mut bytes) {
                if sender.send((Instant::now(), bytes[..length].to_vec())).is_err() {
                    return;
                }
            }
        });
        let mut builder = CommandBuilder::from_argv(command.iter().map(Into::into).collect());
        builder.env("TERM", "xterm-256color");
        builder.env_remove("NO_COLOR");
        let started = Instant::now();
        let child = pair.slave.spawn_command(builder).expect("the program starts");
        let (rows, columns) = (ROWS.try_into().expect("not 0"), COLUMNS.try_into().expect("not 0"));
        let screen = vt100::Parser::new(rows, columns, 0);
        Self { child, writer, output, screen, bytes: 0, started, last: started, _master: pair.master }
    }

    /// Waits until `word` stands on the screen, and says how long it took from the start.
    pub fn see(&mut self, word: &str) -> Duration {
        self.look(|screen| screen.contains(word))
    }

    /// Waits until anything stands on the screen.
    pub fn see_anything(&mut self) -> Duration {
        self.look(|screen| !screen.trim().is_empty())
    }

    fn look(&mut self, is_there: impl Fn(&str) -> bool) -> Duration {
        while !is_there(&self.screen.screen().contents()) {
            assert!(self.read(DEADLINE).is_some(), "nothing else came than\n{}", self.screen.screen().contents());
        }
        self.last.duration_since(self.started)
    }

    /// Waits until the program writes no more.
    pub fn settle(&mut self) {
        while self.read(LONG_GAP).is_some() {}
    }

    /// Presses a key and waits for its frame.
    pub fn key(&mut self, key: &str) -> KeyCost {
        let before = self.cells();
        let (cpu, bytes) = (self.cpu(), self.bytes);
        let pressed = Instant::now();
        self.write(key);
        let mut last = self.read(DEADLINE).expect("a frame for a key");
        while let Some(at) = self.read(FRAME_GAP) {
            last = at;
        }
        let cells = self.cells().iter().zip(&before).filter(|(now, before)| now != before).count();
        KeyCost {
            last_byte: last.duration_since(pressed),
            cpu: self.cpu().saturating_sub(cpu),
            bytes: self.bytes - bytes,
            cells,
        }
    }

    /// Presses a key many times at once; how long each took.
    pub fn flood(&mut self, key: &str, times: u32) -> Duration {
        let pressed = Instant::now();
        self.write(&key.repeat(times as usize));
        let mut last = pressed;
        while let Some(at) = self.read(LONG_GAP) {
            last = at;
        }
        last.duration_since(pressed) / times
    }

    /// Leaves the program alone for a while.
    pub fn idle(&mut self, span: Duration) -> IdleCost {
        self.settle();
        let (wakeups, cpu, bytes) = (self.wakeups(), self.cpu(), self.bytes);
        let until = Instant::now() + span;
        while let Some(left) = until.checked_duration_since(Instant::now()) {
            self.read(left);
        }
        let seconds = span.as_secs_f64();
        IdleCost {
            wakeups: (self.wakeups() - wakeups) as f64 / seconds,
            cpu_ms: (self.cpu() - cpu).as_secs_f64() * 1e3 / seconds,
            bytes: (self.bytes - bytes) as f64 / seconds,
        }
    }

    /// The most memory that it had so far, in MB.
    pub fn peak_memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
        let kib = line.trim().trim_end_matches(" kB").parse::<f64>().unwrap_or_default();
        kib / 1024.0
    }

    /// Presses the key that ends the program; how long that takes.
    pub fn quit(mut self, key: &str) -> Duration {
        let pressed = Instant::now();
        self.write(key);
        self.child.wait().expect("the program ends");
        pressed.elapsed()
    }

    /// Ends the program from outside.
    pub fn end(mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        self.child.wait().expect("the program ends");
    }

    fn write(&mut self, keys: &str) {
        self.writer.write_all(keys.as_bytes()).and_then(|()| self.writer.flush()).expect("the program listens");
    }

    /// Takes what the program writes next; none if that is nothing.
    fn read(&mut self, patience: Duration) -> Option<Instant> {
        match self.output.recv_timeout(patience) {
            Ok((at, bytes)) => {
                self.bytes += bytes.len();
                self.last = at;
                self.screen.process(&bytes);
                Some(at)
            }
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => panic!("the program ended:\n{}", self.screen.screen().contents()),
        }
    }

    fn cells(&self) -> Vec<Option<vt100::Cell>> {
        let places = (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| (row, column)));
        places.map(|(row, column)| self.screen.screen().cell(row, column).cloned()).collect()
    }

    fn id(&self) -> u32 {
        self.child.process_id().expect("it runs")
    }

    /// The files of this name of all threads.
    fn of_threads(&self, name: &str) -> impl Iterator<Item = String> {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.id())).into_iter().flatten().flatten();
        let name = name.to_owned();
        tasks.filter_map(move |task| fs::read_to_string(task.path().join(&name)).ok())
    }

    fn cpu(&self) -> Duration {
        let ran = self.of_threads("schedstat").filter_map(|line| line.split(' ').next()?.parse::<u64>().ok());
        Duration::from_nanos(ran.sum())
    }

    fn wakeups(&self) -> u64 {
        let slept = |status: String| {
            let fields: BTreeMap<&str, &str> = status.lines().filter_map(|line| line.split_once(':')).collect();
            fields.get("voluntary_ctxt_switches")?.trim().parse::<u64>().ok()
        };
        self.of_threads("status").filter_map(slept).sum()
    }
}
