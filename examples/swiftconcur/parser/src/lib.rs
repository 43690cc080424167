//! Reads what the Swift compiler says about data races out of the log of `xcodebuild` or `swift build`.

mod json;
mod kind;
mod warning;

use std::collections::HashSet;
use std::io::{self, BufRead};

pub use json::to_json;
pub use kind::Kind;
pub use warning::{Severity, Warning};

/// All warnings about concurrency in a log, in its order.
///
/// The compiler says the same once for each target and architecture; what is said of one place counts once. Bytes that are
/// no UTF-8, as linkers print them, are replaced.
///
/// # Errors
///
/// When the log cannot be read.
pub fn read_log(mut log: impl BufRead) -> io::Result<Vec<Warning>> {
    let mut seen = HashSet::new();
    let mut warnings = Vec::new();
    let mut line = Vec::new();
    while log.read_until(b'\n', &mut line)? > 0 {
        if let Some(warning) = Warning::parse(String::from_utf8_lossy(&line).trim_end())
            && seen.insert(warning.clone())
        {
            warnings.push(warning);
        }
        line.clear();
    }
    Ok(warnings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(log: &[u8]) -> Vec<Warning> {
        read_log(log).expect("a slice can be read")
    }

    #[test]
    fn a_place_counts_once() {
        let line = "Sources/Store.swift:3:9: warning: capture of 'self' with non-Sendable type 'Store' in a '@Sendable' closure\n";
        assert_eq!(read(line.repeat(3).as_bytes()).len(), 1);
    }

    #[test]
    fn another_column_is_another_place() {
        let log = b"A.swift:3:9: warning: sending 'pet' risks causing data races\nA.swift:3:12: warning: sending 'pet' risks causing data races";
        assert_eq!(read(log).len(), 2);
    }

    #[test]
    fn bytes_that_are_no_text_do_no_harm() {
        let mut log = b"ld: \xff\xfe\n".to_vec();
        log.extend_from_slice(b"A.swift:1:1: warning: sending 'pet' risks causing data races\r\n");
        assert_eq!(read(&log).len(), 1);
    }

    #[test]
    fn an_empty_log_has_none() {
        assert!(read(b"").is_empty());
    }
}
