//! Diagnostics as SARIF 2.1.0, the format in which code hosts and editors take them.

use serde_json::{Value, json};

use crate::diagnostic::{Code, Severity};
use crate::report::{Entry, Report};
use crate::words::decks as words;

/// The log of one run over these files.
pub(super) fn log(reports: &[Report<'_>]) -> Value {
    let results: Vec<Value> = reports.iter().flat_map(Report::entries).map(|entry| result(&entry)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "okdeck",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": Code::ALL.iter().map(|code| rule(*code)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn rule(code: Code) -> Value {
    json!({
        "id": code.name(),
        "shortDescription": { "text": words::meaning(code) },
        "defaultConfiguration": { "level": level(code.severity()) },
    })
}

fn result(entry: &Entry<'_>) -> Value {
    let told = entry.help.as_ref().map(|help| words::and_then(&entry.message, help));
    json!({
        "ruleId": entry.code,
        "ruleIndex": Code::ALL.iter().position(|code| code.name() == entry.code),
        "level": level(entry.severity),
        "message": { "text": told.as_ref().unwrap_or(&entry.message) },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri(entry.file) },
            "region": {
                "startLine": entry.line,
                "startColumn": entry.column,
                "endLine": entry.end_line,
                "endColumn": entry.end_column,
            },
        } }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Style => "note",
    }
}

/// A path as a reference: what has a meaning there, and all but ASCII, is written in percent.
fn uri(path: &str) -> String {
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    let start = if path.starts_with('/') { "file://" } else { "" };
    let written = path.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    start.to_owned() + &written.collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_reference() {
        assert_eq!(uri("decks/our trip#1.toml"), "decks/our%20trip%231.toml");
        assert_eq!(uri("/home/ä.toml"), "file:///home/%C3%A4.toml");
    }
}
