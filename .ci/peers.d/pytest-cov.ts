// coverage.py counts statements; its LCOV and Cobertura reports must give the share it prints.
import { join } from 'node:path';
import { compare, installFromPyPi, ourMetrics, project, run } from '../peer.ts';

const environment = installFromPyPi('pytest==8.3.4', 'pytest-cov==6.0.0', 'coverage==7.6.10');
const cwd = project({
  'dose.py':
    'def dose(weight, factor=1):\n    if weight <= 0:\n        raise ValueError("no weight")\n    return weight * factor\n\n\ndef unused(a):\n    b = a + 1\n    return b\n',
  'test_dose.py': 'from dose import dose\n\n\ndef test_dose():\n    assert dose(2, 3) == 6\n',
});
const reports = ['term', 'lcov:cov.info', 'xml:cov.xml'].map((report) => `--cov-report=${report}`);
const { stdout } = run(join(environment, 'bin/python'), ['-m', 'pytest', '--cov=dose', ...reports], { cwd });
console.log(stdout);
const [, statements, missed] = /^dose\.py\s+(\d+)\s+(\d+)/m.exec(stdout) ?? [];
const theirs =
  statements === undefined ? undefined : (100 * (Number(statements) - Number(missed))) / Number(statements);
for (const report of ['cov.info', 'cov.xml']) {
  compare(`lines of ${report}`, theirs, ourMetrics(cwd, '--coverage', report)['line-coverage']);
}
