// gcovr reads what gcc counted; its JSON, Cobertura and LCOV reports must give the lines it prints.
import { join } from 'node:path';
import { compare, installFromPyPi, notAvailable, ourMetrics, project, run } from '../peer.ts';

const environment = installFromPyPi('gcovr==8.3');
const cwd = project({
  'dose.c':
    'int dose(int weight) {\n  if (weight <= 0) {\n    return 0;\n  }\n  return weight * 3;\n}\n\nint unused(int a) {\n  int b = a + 1;\n  return b;\n}\n\nint main(void) {\n  return dose(2) == 6 ? 0 : 1;\n}\n',
});
const compiled = run('gcc', ['--coverage', '-O0', '-o', 'dose', 'dose.c'], { cwd });
if (compiled.exitCode !== 0) notAvailable(compiled.stderr);
run(join(cwd, 'dose'), [], { cwd });
const reports = ['--json=cov.json', '--cobertura=cov.xml', '--lcov=cov.info', '--txt=cov.txt', '--print-summary'];
const { stdout, stderr } = run(join(environment, 'bin/gcovr'), reports, { cwd });
console.log(stdout, stderr);
const [, covered, total] = /^lines: .*\((\d+) out of (\d+)\)/m.exec(stdout) ?? [];
const lines = covered === undefined ? undefined : (100 * Number(covered)) / Number(total);
for (const file of ['cov.json', 'cov.xml', 'cov.info']) {
  compare(`lines of ${file}`, lines, ourMetrics(cwd, '--coverage', file)['line-coverage']);
}
