//! `swiftconcur [LOG]`: prints the warnings about concurrency in a log, or in standard input, as JSON.

use std::env;
use std::fs::File;
use std::io::{self, BufReader};
use std::process::ExitCode;
use swiftconcur::{Warning, read_log, to_json};

fn main() -> ExitCode {
    let path = env::args().nth(1);
    match read(path.as_deref()) {
        Ok(warnings) => {
            print!("{}", to_json(&warnings));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!(
                "swiftconcur: {}: {error}",
                path.as_deref().unwrap_or("standard input")
            );
            ExitCode::FAILURE
        }
    }
}

fn read(path: Option<&str>) -> io::Result<Vec<Warning>> {
    match path {
        Some(path) => read_log(BufReader::new(File::open(path)?)),
        None => read_log(io::stdin().lock()),
    }
}
