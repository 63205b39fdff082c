//! hashcards: `Q:` and `A:` begin a question and its answer, `C:` a sentence with its hidden words
//! in brackets. TOML between lines of `---` at the top may name the deck.

use super::gather::{Gather, Raw};
use super::{Fate, Remark, pieces, without_pictures};

/// Whether a text is a hashcards file: it has a sentence with hidden words, or both a question and
/// an answer.
pub fn is_one(text: &str) -> bool {
    let (_, skipped) = front_matter(text);
    let begins = |mark: &str| text.lines().skip(skipped).any(|line| line.starts_with(mark));
    let first = text.lines().skip(skipped).find(|line| !line.trim().is_empty()).unwrap_or_default();
    (begins("Q:") && begins("A:")) || first.starts_with("C:") || (begins("C:") && text.contains('['))
}

/// The lines between `---` at the top, and how many lines they take.
pub fn front_matter(text: &str) -> (Vec<&str>, usize) {
    let mut lines = text.lines();
    if lines.next().is_none_or(|first| first.trim() != "---") {
        return (Vec::new(), 0);
    }
    let inside: Vec<&str> = lines.take_while(|line| line.trim() != "---").collect();
    let count = inside.len() + 2;
    if count > text.lines().count() { (Vec::new(), 0) } else { (inside, count) }
}

/// Reads the cards.
pub fn read(text: &str, gather: &mut Gather) {
    let (head, skipped) = front_matter(text);
    for (i, line) in head.into_iter().enumerate() {
        match line.split_once('=') {
            Some((name, value)) if name.trim() == "name" => {
                gather.deck_part(i + 2, "title", value.trim().trim_matches(['"', '\'']));
            }
            Some((name, _)) => gather.unknown(i + 2, name),
            None => {}
        }
    }
    let mut open: Option<Open> = None;
    for (i, line) in text.lines().enumerate().skip(skipped) {
        let number = i + 1;
        if let Some(rest) = line.strip_prefix("Q:").or_else(|| line.strip_prefix("C:")) {
            close(open.take(), gather);
            open = Some(Open {
                line: number,
                is_gapped: line.starts_with('C'),
                text: rest.trim().to_owned(),
                answer: None,
            });
        } else if line.trim_end() == "---" {
            close(open.take(), gather);
        } else if let Some(rest) = line.strip_prefix("A:") {
            match &mut open {
                Some(card) if card.answer.is_none() && !card.is_gapped => card.answer = Some(rest.trim().to_owned()),
                _ => gather.note(number, Fate::LeftOut, Remark::AnswerAlone),
            }
        } else if let Some(card) = &mut open {
            card.go_on(line);
        } else if !line.trim().is_empty() {
            gather.note(number, Fate::LeftOut, Remark::LineAlone);
        }
    }
    close(open, gather);
}

/// A card whose end is not reached yet.
struct Open {
    line: usize,
    is_gapped: bool,
    text: String,
    answer: Option<String>,
}

impl Open {
    fn go_on(&mut self, line: &str) {
        let part = self.answer.as_mut().unwrap_or(&mut self.text);
        part.push('\n');
        part.push_str(line.trim_end());
    }
}

fn close(open: Option<Open>, gather: &mut Gather) {
    let Some(open) = open else { return };
    let (text, had_picture) = without_pictures(&open.text);
    let (answer, has_picture) = without_pictures(open.answer.as_deref().unwrap_or_default());
    if had_picture || has_picture {
        gather.note(open.line, Fate::LeftOut, Remark::Picture);
    }
    let card = Raw::new(open.line);
    if open.is_gapped {
        gather.note_once(open.line, Fate::LeftOut, Remark::HiddenWords);
        return gather.card(&card.with("kind", "sentence").with("text", without_brackets(&text)));
    }
    let answers = pieces(&answer);
    if !answers.is_empty() {
        gather.note_once(open.line, Fate::Changed, Remark::AnswerIsFollowUp);
    }
    gather.card(&answers.into_iter().fold(card.with("text", text), |card, answer| card.with("follow_ups", answer)));
}

/// The sentence with dots in place of each `[word]`.
fn without_brackets(text: &str) -> String {
    let mut sentence = String::new();
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('[') {
        let Some((_, after)) = behind.split_once(']') else { break };
        sentence.push_str(before);
        sentence.push_str("...");
        rest = after;
    }
    sentence.push_str(rest);
    sentence
}
