//! What the small parts of an evening take: `cargo bench --bench times`, or with a word behind it only
//! those that hold it. Nothing here passes or fails.

#[expect(dead_code, reason = "the large parts are measured in evening.rs")]
mod parts;

use divan::Bencher;

fn main() {
    divan::main();
}

fn names() -> impl Iterator<Item = String> {
    parts::small().into_iter().map(|(name, _)| name)
}

#[divan::bench(args = names())]
fn part(bencher: Bencher<'_, '_>, name: &str) {
    let (_, work) = parts::small().into_iter().find(|(known, _)| known == name).expect("one of them");
    bencher.bench_local(work);
}
