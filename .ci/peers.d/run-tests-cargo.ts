// cargo as run-tests starts it, on a workspace with tests of every kind: results and coverage held to what cargo and llvm-cov print.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { NotAvailable } from '../../bench/peer-packages.ts';
import { holdTo } from '../../test/peers/conformance.ts';
import { judge } from '../../test/peers/gate.ts';
import { llvmTools } from '../../test/peers/llvm-tools.ts';
import { runTests } from '../../test/peers/run-tests.ts';
import { runTool } from '../../test/peers/tool.ts';

const files = {
  'Cargo.toml': '[workspace]\nmembers = ["pulse", "tool"]\nresolver = "2"\n',
  'pulse/Cargo.toml':
    '[package]\nname = "pulse"\nversion = "0.1.0"\nedition = "2021"\n\n[[test]]\nname = "own"\nharness = false\n',
  'pulse/src/lib.rs': `/// Doubles.
///
/// \`\`\`
/// assert_eq!(pulse::double(2), 4);
/// \`\`\`
pub fn double(a: u32) -> u32 {
    a * 2
}

pub fn never(a: u32) -> u32 {
    a + 1
}

#[cfg(test)]
mod tests {
    #[test]
    fn doubles() {
        assert_eq!(super::double(1), 2);
    }

    #[test]
    #[ignore = "it takes a while"]
    fn later() {}

    #[test]
    #[should_panic]
    fn panics() {
        panic!("on purpose");
    }
}
`,
  'pulse/tests/red.rs': '#[test]\nfn fails() {\n    assert_eq!(pulse::double(1), 3, "<& \\"wrong\\">");\n}\n',
  'pulse/tests/own.rs': 'fn main() {\n    assert!(std::env::args().len() == 1);\n}\n',
  'tool/Cargo.toml': '[package]\nname = "tool"\nversion = "0.1.0"\nedition = "2021"\n',
  'tool/src/main.rs': 'fn main() {\n    println!("{}", 1 + 1);\n}\n',
  'tool/tests/runs.rs': `#[test]
fn runs() {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_tool")).output().unwrap();
    assert!(out.status.success());
}
`,
};

await holdTo((check) => {
  try {
    runTool('cargo', ['--version'], { cwd: tmpdir(), expected: [0] });
  } catch (error) {
    throw new NotAvailable(error instanceof Error ? error.message : String(error));
  }
  const cwd = join(mkdtempSync(join(tmpdir(), 'vetnet-cargo-')), 'a workspace');
  process.on('exit', () => rmSync(dirname(cwd), { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const globs = { coverage: 'vetnet-reports/lcov.info', results: 'vetnet-reports/junit/*.xml' };
  const leg = runTests(cwd, { ecosystem: 'cargo', ...globs, env: llvmTools() });
  const { tests, lines } = judge(leg.output, { coverage: globs.coverage, 'test-results': globs.results });

  // What the harness prints of its programs and of the documentation; the program with a main of its own is one test more.
  const results = [...leg.said.matchAll(/^test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm)];
  const sum = (group: number) => results.reduce((total, match) => total + Number(match[group]), 0);
  const theirs = { passed: sum(1) + 1, failed: sum(2), skipped: sum(3) };
  check.equal('exit code', 101, leg.exitCode);
  check.equal('tests, with the program of its own', { total: 7, ...theirs }, tests);
  // Of lib.rs: double 3, never 3 missed, doubles 3, later 1 missed, panics 2 since nothing comes back to its end; of main.rs 3.
  check.equal('lines of src alone, counted by hand', { covered: 11, total: 15 }, lines);
});
