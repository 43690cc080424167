use crate::kind::Kind;

/// How the compiler put it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Severity {
    /// The build goes on.
    Warning,
    /// It does not, as in the Swift 6 language mode.
    Error,
}

/// One place where the compiler sees a danger of data races.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Warning {
    /// Path as the log says it.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1.
    pub column: u32,
    /// Warning or error.
    pub severity: Severity,
    /// What it is about.
    pub kind: Kind,
    /// The compiler's words, without the name of its diagnostic group.
    pub message: String,
}

impl Warning {
    /// Reads `path:line:column: warning: message`; `None` for any other line.
    #[must_use]
    pub fn parse(line: &str) -> Option<Self> {
        let (place, severity, message) = split(line)?;
        let message = without_group(message);
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        let file = parts.next()?.trim_start().to_owned();
        let kind = Kind::of(message)?;
        Some(Self {
            file,
            line,
            column,
            severity,
            kind,
            message: message.to_owned(),
        })
    }
}

fn split(line: &str) -> Option<(&str, Severity, &str)> {
    if let Some((place, message)) = line.split_once(": warning: ") {
        return Some((place, Severity::Warning, message));
    }
    let (place, message) = line.split_once(": error: ")?;
    Some((place, Severity::Error, message))
}

/// Swift 6.2 ends a message with its group: `... [#SendableClosureCaptures]`.
fn without_group(message: &str) -> &str {
    match message.rsplit_once(" [#") {
        Some((text, group)) if group.ends_with(']') => text,
        _ => message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_read_in_all_its_parts() {
        let warning = Warning::parse(
            "App/Sources/Visit.swift:12:5: warning: sending 'visit' risks causing data races; this is an error in the Swift 6 language mode [#SendingRisksDataRace]",
        )
        .expect("a warning");
        assert_eq!(warning.file, "App/Sources/Visit.swift");
        assert_eq!((warning.line, warning.column), (12, 5));
        assert_eq!(warning.severity, Severity::Warning);
        assert_eq!(warning.kind, Kind::Sendability);
        assert!(warning.message.ends_with("Swift 6 language mode"));
    }

    #[test]
    fn an_error_is_one() {
        let error =
            Warning::parse("C:/clinic/A.swift:1:2: error: sending 'a' risks causing data races")
                .expect("an error");
        assert_eq!(error.severity, Severity::Error);
        assert_eq!(error.file, "C:/clinic/A.swift");
    }

    #[test]
    fn other_lines_are_none() {
        for line in [
            "CompileSwift normal arm64",
            "warning: sending 'a' risks causing data races",
            "A.swift:one:2: warning: sending 'a' risks causing data races",
            "A.swift:1:2: warning: variable 'x' was never used",
            "A.swift:1:2: note: sending 'a' risks causing data races",
        ] {
            assert_eq!(Warning::parse(line), None, "{line}");
        }
    }
}
