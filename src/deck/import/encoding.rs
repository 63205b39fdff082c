//! From bytes to text: UTF-8 and UTF-16, each known for certain. Anything else is named and refused,
//! because a guess that is wrong spoils every accent of a deck.

use super::said::{Encoding, Foreign};

/// Reads UTF-8 with or without a byte order mark, and UTF-16 with one.
pub fn decode(bytes: &[u8]) -> Result<String, Foreign> {
    match bytes {
        [0xFF, 0xFE, 0, 0, ..] | [0, 0, 0xFE, 0xFF, ..] => Err(Foreign::Utf32),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        _ => match container(bytes) {
            Some(foreign) => Err(foreign),
            None if bytes.contains(&0) => Err(nulls(bytes)),
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
    Err(Foreign::NotUtf8 { line, encoding: likely_encoding(bytes) })
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
    Err(Foreign::TornUtf16 { line: before.matches('\n').count() + 1 })
}

/// Files that hold text, but are none.
fn container(bytes: &[u8]) -> Option<Foreign> {
    const KINDS: &[(&[u8], Foreign)] = &[
        (b"PK\x03\x04", Foreign::Packed),
        (b"SQLite format 3", Foreign::Database),
        (b"%PDF", Foreign::Pdf),
        (b"{\\rtf", Foreign::Rtf),
        (b"\xD0\xCF\x11\xE0", Foreign::Office),
        (b"\x1F\x8B", Foreign::Gzip),
        (b"\x89PNG", Foreign::Picture),
        (b"\xFF\xD8\xFF", Foreign::Picture),
    ];
    KINDS.iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, foreign)| foreign.clone())
}

/// What text with null bytes most likely is.
fn nulls(bytes: &[u8]) -> Foreign {
    let zeros = |odd: usize| bytes.iter().skip(odd).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd > bytes.len() / 4 && even < odd / 8 {
        Foreign::LittleEndian
    } else if even > bytes.len() / 4 && odd < even / 8 {
        Foreign::BigEndian
    } else {
        Foreign::NoText
    }
}

/// The family of encodings that bytes look like: single accents among ASCII letters speak for a
/// Western one, long runs for another script.
fn likely_encoding(bytes: &[u8]) -> Encoding {
    let high = bytes.iter().filter(|byte| **byte >= 0x80).count();
    let alone = bytes.windows(2).filter(|pair| pair[0] >= 0x80 && pair[1] < 0x80).count();
    if high < bytes.len() / 5 && alone * 10 >= high * 7 { Encoding::Western } else { Encoding::Older }
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
            (b"one\nO\xF9 es-tu?\n".to_vec(), Foreign::NotUtf8 { line: 2, encoding: Encoding::Western }),
            (b"\x82\xB1\x82\xF1\x82\xC9\x82\xBF".to_vec(), Foreign::NotUtf8 { line: 1, encoding: Encoding::Older }),
            (le.clone(), Foreign::LittleEndian),
            (encoded("What would you like?", u16::to_be_bytes), Foreign::BigEndian),
            ([&b"\xFF\xFE"[..], &le[..7]].concat(), Foreign::TornUtf16 { line: 1 }),
            (b"\xFF\xFEa\0\n\0\0\xD8a\0".to_vec(), Foreign::TornUtf16 { line: 2 }),
            (b"\xFF\xFE\0\0a\0\0\0".to_vec(), Foreign::Utf32),
            (b"PK\x03\x04....".to_vec(), Foreign::Packed),
            (b"a\0\0\0\0\0b\0\0".to_vec(), Foreign::NoText),
        ] {
            assert_eq!(decode(&bytes).unwrap_err(), why);
        }
    }
}
