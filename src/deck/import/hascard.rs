//! hascard: cards divided by lines of `---`, each a heading and what belongs to it. A definition is
//! the text under the heading; choices are items with `*` or `-`, or boxes; gaps stand between `_`.

use super::gather::{Gather, Raw};
use super::{Fate, Remark, pieces, without_pictures};

/// Whether a text is a hascard file: every part between `---` has one heading, at its top.
pub fn is_one(text: &str) -> bool {
    let parts: Vec<Vec<&str>> = cards(text).map(|(_, lines)| lines).collect();
    let is_card = |lines: &Vec<&str>| {
        lines.first().is_some_and(|first| first.starts_with("# "))
            && lines.iter().filter(|line| line.starts_with('#')).count() == 1
    };
    text.lines().any(|line| line.trim_end() == "---") && !parts.is_empty() && parts.iter().all(is_card)
}

/// Reads the cards.
pub fn read(text: &str, gather: &mut Gather) {
    for (line, lines) in cards(text) {
        let heading = lines[0].trim_start_matches('#').trim();
        if !lines[0].starts_with('#') {
            gather.note(line, Fate::LeftOut, Remark::NoMark);
            continue;
        }
        let (heading, had_picture) = without_pictures(heading);
        let (body, has_picture) = without_pictures(&lines[1..].join("\n"));
        if had_picture || has_picture {
            gather.note(line, Fate::LeftOut, Remark::Picture);
        }
        read_card(line, &heading, body.trim(), gather);
    }
}

fn read_card(line: usize, heading: &str, body: &str, gather: &mut Gather) {
    let card = Raw::new(line);
    if let Some(options) = options(body) {
        gather.note_once(line, Fate::LeftOut, Remark::RightOption);
        let card = card.with("kind", "choice").with("text", heading);
        return gather.card(&options.into_iter().fold(card, |card, option| card.with("options", option)));
    }
    if body.lines().all(|line| numbered(line).is_some()) && !body.is_empty() {
        return gather.note(line, Fate::LeftOut, Remark::Ordering);
    }
    if let Some(sentence) = without_gaps(body) {
        gather.note_once(line, Fate::LeftOut, Remark::GapWords);
        return gather.card(&card.with("kind", "sentence").with("text", format!("{heading}\n{sentence}")));
    }
    let card = card.with("text", heading);
    let answers = pieces(body);
    if !answers.is_empty() {
        gather.note_once(line, Fate::Changed, Remark::UnderHeading);
    }
    gather.card(&answers.into_iter().fold(card, |card, answer| card.with("follow_ups", answer)));
}

/// The parts between lines of `---`, without the blank lines around each, and where each begins.
fn cards(text: &str) -> impl Iterator<Item = (usize, Vec<&str>)> {
    let lines: Vec<(usize, &str)> = text.lines().enumerate().collect();
    let parts: Vec<_> = lines.split(|(_, line)| line.trim_end() == "---").map(<[_]>::to_vec).collect();
    parts.into_iter().filter_map(|part| {
        let part: Vec<_> = part.into_iter().skip_while(|(_, line)| line.trim().is_empty()).collect();
        let first = part.first()?.0 + 1;
        Some((first, part.into_iter().map(|(_, line)| line).collect()))
    })
}

/// The options, if every line is one or goes on with the one before.
fn options(body: &str) -> Option<Vec<String>> {
    const MARKS: [&str; 6] = ["* ", "- ", "[*] ", "[ ] ", "[x] ", "[X] "];
    let has_right_one =
        body.lines().any(|line| ["* ", "[*] ", "[x] ", "[X] ", "[ ] "].iter().any(|m| line.starts_with(m)));
    let mut options: Vec<String> = Vec::new();
    for line in body.lines().filter(|line| !line.trim().is_empty()) {
        match MARKS.iter().find_map(|mark| line.strip_prefix(mark)) {
            Some(option) => options.push(option.trim().to_owned()),
            None => {
                let last = options.last_mut()?;
                last.push(' ');
                last.push_str(line.trim());
            }
        }
    }
    (has_right_one && options.len() > 1).then_some(options)
}

/// The rest of a line such as `[2] second`.
fn numbered(line: &str) -> Option<&str> {
    let (number, rest) = line.strip_prefix('[')?.split_once("] ")?;
    number.parse::<u32>().is_ok().then_some(rest)
}

/// The sentence with dots in place of each `_word_`, if there is one.
fn without_gaps(body: &str) -> Option<String> {
    let mut sentence = String::new();
    let mut rest = body;
    let mut has_gap = false;
    while let Some((before, behind)) = rest.split_once('_') {
        let Some((_, after)) = behind.split_once('_').filter(|(gap, _)| !gap.trim().is_empty()) else { break };
        sentence.push_str(before);
        sentence.push_str("...");
        has_gap = true;
        rest = after;
    }
    sentence.push_str(rest);
    has_gap.then_some(sentence)
}
