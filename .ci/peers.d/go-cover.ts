// Go prints the share of statements. Its profile names blocks, so our figure is the share of lines that blocks touch, and
// Go's own is printed beside it: that one must be the same.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, notAvailable, ourReport, project, run } from '../peer.ts';

const cwd = project({
  'go.mod': 'module example.org/dose\n\ngo 1.19\n',
  'dose.go':
    'package dose\n\nfunc Dose(weight int) int {\n\tif weight <= 0 {\n\t\treturn 0\n\t}\n\treturn weight * 3\n}\n\nfunc unused(a int) int {\n\tb := a + 1\n\treturn b\n}\n',
  'dose_test.go':
    'package dose\n\nimport "testing"\n\nfunc TestDose(t *testing.T) {\n\tif Dose(2) != 6 {\n\t\tt.Fail()\n\t}\n}\n',
});
const env = { GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOPROXY: 'off' };
const { exitCode, stdout, stderr } = run('go', ['test', '-coverprofile=cover.out', './...'], { cwd, env });
if (exitCode === null) notAvailable(stderr);
console.log(stdout);
const statements = Number(/coverage: ([\d.]+)% of statements/.exec(stdout)?.[1]);
writeFileSync(join(cwd, 'test.json'), run('go', ['test', '-json', '-v', './...'], { cwd, env }).stdout);

const { metrics, declaredStatements } = ourReport(cwd, '--coverage', 'cover.out', '--test-results', 'test.json');
const { covered, total } = declaredStatements ?? { covered: 0, total: 1 };
compare('statements', statements, (100 * covered) / total, 1);
console.log(`our share of lines: ${metrics['line-coverage']}`);
compare('tests', 1, metrics['tests-total'] ?? metrics.tests);
