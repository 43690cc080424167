use crate::warning::{Severity, Warning};
use std::fmt::Write;

/// The warnings as a JSON array, one object on a line.
#[must_use]
pub fn to_json(warnings: &[Warning]) -> String {
    let objects: Vec<String> = warnings.iter().map(object).collect();
    if objects.is_empty() {
        "[]\n".to_owned()
    } else {
        format!("[\n{}\n]\n", objects.join(",\n"))
    }
}

fn object(warning: &Warning) -> String {
    format!(
        r#"  {{"file":{},"line":{},"column":{},"severity":"{}","kind":"{}","message":{}}}"#,
        quoted(&warning.file),
        warning.line,
        warning.column,
        match warning.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        },
        warning.kind.name(),
        quoted(&warning.message),
    )
}

/// A JSON string (RFC 8259, section 7).
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if u32::from(control) < 0x20 => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_quoted() {
        assert_eq!(quoted("a \"b\" \\ \u{1}"), r#""a \"b\" \\ \u0001""#);
    }

    #[test]
    fn no_warnings_are_an_empty_array() {
        assert_eq!(to_json(&[]), "[]\n");
    }
}
