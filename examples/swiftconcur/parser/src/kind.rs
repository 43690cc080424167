/// What a warning about concurrency is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A value that is not `Sendable` crosses into another isolation domain.
    Sendability,
    /// Something isolated to an actor is used from outside of it.
    Isolation,
    /// A global or static variable that anyone may write.
    SharedState,
    /// A conformance that holds on one actor only.
    Conformance,
}

/// Words of the compiler's messages (`DiagnosticsSema.def` of Swift 5.10 to 6.2), in lower case, the most telling first.
const WORDS: &[(&str, Kind)] = &[
    ("shared mutable state", Kind::SharedState),
    ("conformance of", Kind::Conformance),
    ("non-sendable", Kind::Sendability),
    ("risks causing data races", Kind::Sendability),
    (
        "does not conform to the 'sendable' protocol",
        Kind::Sendability,
    ),
    ("actor-isolated", Kind::Isolation),
    ("nonisolated context", Kind::Isolation),
];

impl Kind {
    /// The kind of a message; `None` when it is about something else.
    #[must_use]
    pub fn of(message: &str) -> Option<Self> {
        let message = message.to_lowercase();
        let (_, kind) = WORDS.iter().find(|(words, _)| message.contains(words))?;
        // A conformance is named in many messages: only those about isolation are meant.
        if *kind == Kind::Conformance && !message.contains("isolated") {
            return None;
        }
        Some(*kind)
    }

    /// The name used in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Sendability => "sendability",
            Kind::Isolation => "isolation",
            Kind::SharedState => "shared-state",
            Kind::Conformance => "conformance",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_of_the_compiler_have_their_kind() {
        let cases = [
            (
                "static property 'shared' is not concurrency-safe because it is nonisolated global shared mutable state",
                Kind::SharedState,
            ),
            (
                "capture of 'store' with non-Sendable type 'Store' in a '@Sendable' closure",
                Kind::Sendability,
            ),
            (
                "Sending 'record' risks causing data races",
                Kind::Sendability,
            ),
            (
                "type 'Image' does not conform to the 'Sendable' protocol",
                Kind::Sendability,
            ),
            (
                "main actor-isolated property 'title' can not be referenced from a nonisolated context",
                Kind::Isolation,
            ),
            (
                "conformance of 'Visit' to protocol 'Codable' crosses into main actor-isolated code",
                Kind::Conformance,
            ),
        ];
        for (message, kind) in cases {
            assert_eq!(Kind::of(message), Some(kind), "{message}");
        }
    }

    #[test]
    fn other_messages_have_none() {
        for message in [
            "variable 'x' was never mutated",
            "conformance of 'A' to protocol 'B' is redundant",
            "",
        ] {
            assert_eq!(Kind::of(message), None, "{message}");
        }
    }

    #[test]
    fn names_are_distinct() {
        let kinds = [
            Kind::Sendability,
            Kind::Isolation,
            Kind::SharedState,
            Kind::Conformance,
        ];
        let names: std::collections::HashSet<_> = kinds.iter().map(|kind| kind.name()).collect();
        assert_eq!(names.len(), kinds.len());
    }
}
