//! The program as its users run it.

use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: Stdio) -> Output {
    Command::new(env!("CARGO_BIN_EXE_swiftconcur"))
        .args(arguments)
        .stdin(input)
        .output()
        .expect("the program starts")
}

#[test]
fn the_warnings_of_a_log_are_printed() {
    let log = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/logs/clinic.txt");
    let output = run(&[log], Stdio::null());
    assert!(output.status.success());
    let json = String::from_utf8(output.stdout).expect("JSON is text");
    assert_eq!(json, include_str!("logs/clinic.json"));
}

#[test]
fn nothing_on_standard_input_is_an_empty_list() {
    let output = run(&[], Stdio::null());
    assert_eq!(output.stdout, b"[]\n");
}

#[test]
fn a_log_that_is_not_there_is_an_error() {
    let output = run(&["no/such.log"], Stdio::null());
    assert!(!output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("swiftconcur: no/such.log: "));
}
