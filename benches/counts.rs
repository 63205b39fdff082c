//! How many instructions the small parts of an evening take: `cargo bench --bench counts`, with
//! valgrind installed. Unlike times they are the same on every machine with the same compiler, so
//! `counts.md` keeps them for a later change to be compared with.

#[expect(dead_code, reason = "the large parts are only timed")]
mod parts;

use std::process::Command;

/// How often a part is done to be counted; once costs what comes with the first time.
const TIMES: u64 = 20;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [name, times, ..] = &arguments[..]
        && let Ok(times) = times.parse::<u64>()
    {
        return work(name, times);
    }
    println!("| part | instructions |\n| --- | ---: |");
    for (name, _) in parts::small() {
        let (once, more) = (count(&name, 1), count(&name, 1 + TIMES));
        match (once, more) {
            (Some(once), Some(more)) => println!("| {name} | {} |", grouped((more - once) / TIMES)),
            _ => return println!("valgrind could not be started, or said nothing"),
        }
    }
}

fn work(name: &str, times: u64) {
    let (_, mut work) = parts::small().into_iter().find(|(part, _)| part == name).expect("one of them");
    (0..times).for_each(|_| work());
}

/// The instructions of a run that does a part so many times.
fn count(name: &str, times: u64) -> Option<u64> {
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null"]).arg(std::env::current_exe().ok()?);
    let ran = valgrind.arg(name).arg(times.to_string()).output().ok()?;
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    said.lines().find_map(|line| line.split_once("Collected :")?.1.trim().parse().ok())
}

/// `1234567` as `1,234,567`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned());
    groups.collect::<Vec<_>>().join(",")
}
