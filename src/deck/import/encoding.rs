//! From bytes to text: UTF-8 and UTF-16, each known for certain. Anything else is named and refused,
//! because a guess that is wrong spoils every accent of a deck.

/// Why bytes are no text that can be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct Foreign {
    /// What the bytes are, as a clause.
    pub why: String,
    /// What to do about it.
    pub hint: &'static str,
}

const SAVE_AS: &str = "save it as UTF-8 in the program it comes from";

/// Reads UTF-8 with or without a byte order mark, and UTF-16 with one.
pub fn decode(bytes: &[u8]) -> Result<String, Foreign> {
    let foreign = |why: &str, hint| Err(Foreign { why: why.to_owned(), hint });
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => foreign("this is UTF-32 text", SAVE_AS),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        _ => match container(bytes) {
            Some((what, hint)) => foreign(what, hint),
            None if bytes.contains(&0) => foreign(nulls(bytes), SAVE_AS),
            None => utf8(bytes),
        },
    }
}

fn utf8(bytes: &[u8]) -> Result<String, Foreign> {
    let error = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok(text.to_owned()),
        Err(error) => error,
    };
    let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
    let likely = likely_encoding(bytes);
    Err(Foreign {
        why: format!("line {line} is not UTF-8; this looks like {likely}"),
        hint: "save it as UTF-8 in an editor, or run `iconv -f WINDOWS-1252 -t UTF-8 FILE`",
    })
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Foreign> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: String = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)))
        .map(|read| read.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    let is_whole = rest.is_empty() && char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).all(|read| read.is_ok());
    if is_whole {
        return Ok(text);
    }
    let before = text.split('\u{FFFD}').next().unwrap_or_default();
    Err(Foreign { why: format!("line {} is not whole UTF-16", before.matches('\n').count() + 1), hint: SAVE_AS })
}

/// Files that hold text, but are none.
fn container(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    const KINDS: &[(&[u8], &str, &str)] = &[
        (
            b"PK\x03\x04",
            "this is a packed file, such as .xlsx, .docx or .apkg",
            "export it as plain text: .csv from a spreadsheet, \"Notes in Plain Text\" from Anki",
        ),
        (b"SQLite format 3", "this is a database", "export it as plain text from the program it belongs to"),
        (b"%PDF", "this is a PDF", "copy its text into a .txt file, a prompt a line"),
        (b"{\\rtf", "this is rich text (RTF)", "save it as plain text"),
        (b"\xD0\xCF\x11\xE0", "this is an old Office file", "save it as .csv or as plain text"),
        (b"\x1F\x8B", "this is packed with gzip", "unpack it with gunzip"),
        (b"\x89PNG", "this is a picture", "write its text into a .txt file, a prompt a line"),
        (b"\xFF\xD8\xFF", "this is a picture", "write its text into a .txt file, a prompt a line"),
    ];
    KINDS.iter().find(|(start, ..)| bytes.starts_with(start)).map(|(_, what, hint)| (*what, *hint))
}

/// What text with null bytes most likely is.
fn nulls(bytes: &[u8]) -> &'static str {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd > bytes.len() / 4 && even < odd / 8 {
        "this looks like UTF-16 (little-endian) without a byte order mark"
    } else if even > bytes.len() / 4 && odd < even / 8 {
        "this looks like UTF-16 (big-endian) without a byte order mark"
    } else {
        "this is not text"
    }
}

/// The family of encodings that bytes look like: single accents among ASCII letters speak for a
/// Western one, long runs for another script.
fn likely_encoding(bytes: &[u8]) -> &'static str {
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let alone = bytes.windows(2).filter(|pair| pair[0] >= 0x80 && pair[1] < 0x80).count();
    if high < bytes.len() / 5 && alone * 10 >= high * 7 {
        "Windows-1252 or Latin-1"
    } else {
        "an older encoding, such as Windows-1251, Shift JIS or GB 18030"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn encoded(text: &str, unit: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(unit).collect()
    }

    #[test]
    fn reads_unicode_with_and_without_marks() {
        let text = "Où es-tu? 日本 👍\n";
        assert_eq!(decode(text.as_bytes()).unwrap(), text);
        assert_eq!(decode(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()).unwrap(), text);
        assert_eq!(decode(&[b"\xFF\xFE".to_vec(), encoded(text, u16::to_le_bytes)].concat()).unwrap(), text);
        assert_eq!(decode(&[b"\xFE\xFF".to_vec(), encoded(text, u16::to_be_bytes)].concat()).unwrap(), text);
        assert_eq!(decode(b"").unwrap(), "");
    }

    #[test]
    fn names_what_it_refuses() {
        let le = encoded("What would you like?", u16::to_le_bytes);
        for (bytes, why) in [
            (b"one\nO\xF9 es-tu?\n".to_vec(), "line 2 is not UTF-8; this looks like Windows-1252 or Latin-1"),
            (
                b"\x82\xB1\x82\xF1\x82\xC9\x82\xBF".to_vec(),
                "line 1 is not UTF-8; this looks like an older encoding, such as Windows-1251, Shift JIS or GB 18030",
            ),
            (le.clone(), "this looks like UTF-16 (little-endian) without a byte order mark"),
            (
                encoded("What would you like?", u16::to_be_bytes),
                "this looks like UTF-16 (big-endian) without a byte order mark",
            ),
            ([&b"\xFF\xFE"[..], &le[..7]].concat(), "line 1 is not whole UTF-16"),
            (b"\xFF\xFEa\0\n\0\0\xD8a\0".to_vec(), "line 2 is not whole UTF-16"),
            (b"\xFF\xFE\0\0a\0\0\0".to_vec(), "this is UTF-32 text"),
            (b"PK\x03\x04....".to_vec(), "this is a packed file, such as .xlsx, .docx or .apkg"),
            (b"a\0\0\0\0\0b\0\0".to_vec(), "this is not text"),
        ] {
            assert_eq!(decode(&bytes).unwrap_err().why, why);
        }
    }
}
