import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runTools } from '../../../../src/actions/security-scan/tools/run-tools.ts';
import { runOne, sceneOf } from './tool-run.ts';

const hadolintIssue = {
  line: 2,
  column: 1,
  code: 'DL3008',
  message: 'Pin versions.',
  level: 'warning',
  file: './app/Dockerfile',
};
const print = (value: unknown) => `process.stdout.write(${JSON.stringify(JSON.stringify(value))});`;
/** Prints its version when asked, else does what the test says. */
const program = (script: string) =>
  `if (process.argv.includes('--version')) console.log('Tool v2.12.1-rc.1 (x)'); else { ${script} }`;

const dockerfile = { 'app/Dockerfile': 'FROM scratch\n' };
const hadolint = (script: string, more: object = {}) =>
  runOne('hadolint', { files: dockerfile, programs: { hadolint: program(script) }, ...more });

describe('a tool that ran', () => {
  test('and found nothing', async () => {
    expect(await hadolint(print([]))).toMatchObject({
      status: 'completed',
      requested: false,
      findings: [],
      gaps: [],
      tool: { id: 'hadolint', version: '2.12.1-rc.1' },
    });
  });

  test('and found something', async () => {
    const { status, findings } = await hadolint(print([hadolintIssue]));
    expect(status).toBe('completed');
    expect(findings).toMatchObject([
      { tool: 'hadolint', rule: 'DL3008', location: { file: 'app/Dockerfile', line: 2 } },
    ]);
  });

  test('and could not look at everything', async () => {
    const { status, gaps } = await hadolint(print([{ ...hadolintIssue, code: 'DL1000', message: 'unexpected end' }]));
    expect(status).toBe('incomplete');
    expect(gaps).toMatchObject([{ what: './app/Dockerfile', why: 'unexpected end' }]);
  });

  test('with advisories that are older than 30 days', async () => {
    const audit = (updated: number) => ({
      database: { 'advisory-count': 1, 'last-updated': new Date(Date.now() - updated * 86_400_000).toISOString() },
      lockfile: { 'dependency-count': 1 },
      vulnerabilities: { found: false, count: 0, list: [] },
    });
    const of = (days: number) =>
      runOne('cargo-audit', { files: { 'Cargo.lock': '' }, programs: { 'cargo-audit': program(print(audit(days))) } });
    expect(await of(29)).toMatchObject({ status: 'completed', data: [{ name: 'RustSec database' }] });
    expect(await of(31)).toMatchObject({
      status: 'incomplete',
      gaps: [{ what: 'What became known in the last weeks' }],
    });
  });

  test('tells no version and is no worse for it', async () => {
    const silent = `if (process.argv.includes('--version')) process.exit(9); ${print([])}`;
    const { status, tool } = await runOne('hadolint', { files: dockerfile, programs: { hadolint: silent } });
    expect([status, tool]).toEqual(['completed', { id: 'hadolint' }]);
  });
});

describe('a tool that is not there', () => {
  test('is left out under auto', async () => {
    const { status, why } = await runOne('hadolint', { files: dockerfile });
    expect([status, why]).toEqual(['not-run', 'hadolint is not installed or not on PATH.']);
  });

  test('fails where it was named, and says how to install it', async () => {
    expect(await runOne('hadolint', { files: dockerfile, requested: true })).toMatchObject({
      status: 'failed',
      requested: true,
      fix: 'Install hadolint and put it on PATH.',
    });
  });

  test('does not matter where there is nothing for it', async () => {
    const { status, why } = await runOne('hadolint', { requested: true });
    expect([status, why]).toEqual(['not-run', 'There is no Dockerfile.']);
  });
});

describe('a tool that fails has found nothing out', () => {
  test.each<[string, string, RegExp]>([
    ['a crash', `console.error('panic: it broke'); process.exit(3);`, /ended with exit code 3: panic: it broke/],
    ['a crash without a word', 'process.exit(70);', /ended with exit code 70 and said nothing\./],
    ['a crash in the middle of a report', `process.stdout.write('[{"line":2,'); process.exit(3);`, /exit code 3/],
    ['a signal', `process.kill(process.pid, 'SIGSEGV'); setTimeout(() => {}, 5000);`, /was killed by SIGSEGV/],
    ['nothing printed', '', /ended with exit code 0 and wrote no report\./],
    ['white space', `console.log('\\n  ')`, /wrote no report/],
    ['garbage', `console.log('All fine!')`, /is nothing that this version of the suite reads\.$/],
    [
      'half a report',
      `process.stdout.write(${JSON.stringify(JSON.stringify([hadolintIssue, hadolintIssue]).slice(0, -20))})`,
      /no report that can be read: The JSON ends inside/,
    ],
    [
      'the report of another tool',
      print({ matches: [], descriptor: { name: 'grype' } }),
      /is nothing that this version/,
    ],
  ])('%s', async (_, script, why) => {
    const result = await hadolint(script);
    expect(result).toMatchObject({ status: 'failed', findings: [] });
    expect(result.why).toMatch(why);
    expect(result.fix).toMatch(/\.$/);
  });

  test('one that hangs is ended, with all that it started', async () => {
    const hang = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); setInterval(() => {}, 1000);`;
    const began = performance.now();
    const { status, why } = await hadolint(hang, { inputs: { tools: { hadolint: { timeout: 700 } } } });
    expect([status, why]).toEqual(['failed', 'hadolint was still running after 0.7 seconds and was ended.']);
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('one that prints without end is ended', async () => {
    const flood = `const block = Buffer.alloc(1 << 20, 120); const more = () => { while (process.stdout.write(block)); process.stdout.once('drain', more); }; more();`;
    expect((await hadolint(flood)).why).toBe('hadolint wrote more than can be read.');
  }, 60_000);

  test('its last words are made harmless', async () => {
    const token = ['Abc1', '2'.repeat(40)].join('');
    const script = `console.error('\\u001b[31m::error::x\\u202e\\n' + ${JSON.stringify(`token: ${token}`)} + '\\nhttps://me:${'pw'}@example.org/ ' + 'w '.repeat(5000)); process.exit(2);`;
    const { why } = await hadolint(script);
    expect(why).not.toContain(token);
    expect(why).not.toContain('me:pw@');
    expect(why).not.toContain('\u001b');
    expect(why).not.toContain('\u202e');
    expect(why?.length).toBeLessThan(1500);
  });

  test('what other starts found is kept, the whole failed all the same', async () => {
    const files = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`d${index}/Dockerfile`, '']));
    const script = `if (process.argv.length < 100) { ${print([{ ...hadolintIssue, file: './d9/Dockerfile' }])} } else process.exit(5);`;
    const { status, findings } = await runOne('hadolint', { files, programs: { hadolint: program(script) } });
    expect([status, findings.length]).toEqual(['failed', 1]);
  });

  test('a run that is cancelled is not explained away', async () => {
    const signal = AbortSignal.timeout(500);
    await expect(hadolint('setInterval(() => {}, 1000);', { signal })).rejects.toThrow();
  });
});

describe('what a tool is given', () => {
  const echo = `require('node:fs').writeFileSync('seen.json', JSON.stringify({ args: process.argv.slice(2), env: process.env, cwd: process.cwd() })); ${print([])}`;

  test('arguments as they are: no shell reads them', async () => {
    const scene = sceneOf({
      files: { 'a $(touch pwned); `id`.Dockerfile': '' },
      programs: { hadolint: program(echo) },
      inputs: { tools: { hadolint: { arguments: ['--ignore', '*; touch pwned'] } } },
    });
    await runTools(
      scene.run,
      { root: scene.root, files: scene.files, git: undefined },
      { tools: ['hadolint'], isRequested: () => true },
    );
    const seen = JSON.parse(await scene.run.ports.files.readText(join(scene.root, 'seen.json')));
    expect(seen.args.slice(-3)).toEqual(['--ignore', '*; touch pwned', './a $(touch pwned); `id`.Dockerfile']);
    expect(existsSync(join(scene.root, 'pwned'))).toBe(false);
    expect(seen.cwd).toBe(scene.root);
  });

  test('the environment without the tokens of the job and the files it sets outputs in', async () => {
    const scene = sceneOf({ files: dockerfile, programs: { hadolint: program(echo) } });
    const given = {
      INPUT_TOKEN: 'x',
      GITHUB_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
      GITHUB_OUTPUT: 'x',
      GITHUB_ENV: 'x',
      GITHUB_SHA: 'kept',
      HTTPS_PROXY: 'kept',
    };
    const run = { ...scene.run, ports: { ...scene.run.ports, env: { ...scene.run.ports.env, ...given } } };
    await runTools(
      run,
      { root: scene.root, files: scene.files, git: undefined },
      { tools: ['hadolint'], isRequested: () => true },
    );
    const { env } = JSON.parse(await run.ports.files.readText(join(scene.root, 'seen.json')));
    expect(Object.keys(given).filter((name) => env[name] !== undefined)).toEqual(['GITHUB_SHA', 'HTTPS_PROXY']);
    expect(env.NO_COLOR).toBe('1');
  });
});

describe('what keeps a tool from running', () => {
  test('it builds the project and nobody named it', async () => {
    const files = { 'Cargo.lock': '', 'Cargo.toml': '' };
    const programs = { 'cargo-clippy': print({ reason: 'build-finished', success: true }) };
    const left = await runOne('clippy', { files, programs });
    expect(left).toMatchObject({ status: 'not-run' });
    expect(left.why).toMatch(/runs only where `scanners` names it\.$/);
    expect((await runOne('clippy', { files, programs, requested: true })).status).toBe('completed');
  });

  test('what it needs is not there: left out under auto, failed where named', async () => {
    const files = { 'a.py': '' };
    expect(await runOne('semgrep', { files })).toMatchObject({ status: 'not-run' });
    expect(await runOne('semgrep', { files, requested: true })).toMatchObject({
      status: 'failed',
      fix: expect.stringContaining('tools.semgrep.config'),
    });
  });

  test('git-secrets has no patterns', async () => {
    const scene = sceneOf({ programs: { 'git-secrets': 'process.exit(1);' } });
    const git = {} as never;
    const [result] = await runTools(
      scene.run,
      { root: scene.root, files: [], git },
      { tools: ['git-secrets'], isRequested: () => true },
    );
    expect(result).toMatchObject({ status: 'failed', why: expect.stringContaining('has no patterns') });
  });

  test('paths and configuration of the policy that are not there', async () => {
    const of = (settings: object) => hadolint(print([]), { inputs: { tools: { hadolint: settings } } });
    expect(await of({ paths: ['nowhere/**'] })).toMatchObject({
      status: 'failed',
      why: expect.stringContaining('nowhere/**'),
    });
    expect(await of({ config: 'no.yml' })).toMatchObject({
      status: 'failed',
      why: 'The configuration no.yml is not there.',
    });
  });

  test('only what is staged is scanned', async () => {
    expect(await hadolint(print([]), { inputs: { staged: true } })).toMatchObject({ status: 'not-run' });
  });
});

describe('where the report comes out', () => {
  test('in a file, which is removed', async () => {
    const sarif = {
      version: '2.1.0',
      runs: [{ tool: { driver: { name: 'CodeQL' } }, results: [{ ruleId: 'js/x', message: { text: 'x' } }] }],
    };
    const write = `const out = process.argv.find((one) => one.startsWith('--output=')).slice(9); require('node:fs').writeFileSync(out, ${JSON.stringify(JSON.stringify(sarif))});`;
    const script = `if (process.argv[2] === 'version') console.log('2.20.0'); else { ${write} }`;
    const options = {
      files: { 'db/x': '' },
      programs: { codeql: script },
      inputs: { tools: { codeql: { paths: ['db'] } } },
    };
    const scene = sceneOf(options);
    const [result] = await runTools(
      scene.run,
      { root: scene.root, files: scene.files, git: undefined },
      { tools: ['codeql'], isRequested: () => true },
    );
    expect(result).toMatchObject({ status: 'completed', tool: { version: '2.20.0' }, findings: [{ rule: 'js/x' }] });
    expect(readdirSync(scene.run.ports.env.RUNNER_TEMP ?? '')).toEqual([]);
    expect(await runOne('codeql', { ...options, programs: { codeql: '' } })).toMatchObject({
      status: 'failed',
      why: expect.stringContaining('wrote no report'),
    });
  });

  test('on standard error, where it may be long', async () => {
    const line = JSON.stringify({
      type: 'diagnostic',
      fields: { code: 'banned', severity: 'error', message: 'x'.repeat(900), graphs: [] },
    });
    const summary = JSON.stringify({ type: 'summary', fields: {} });
    const script = `process.stderr.write(${JSON.stringify(`${line}\n`)}.repeat(300) + ${JSON.stringify(`${summary}\n`)}); process.exitCode = 2;`;
    const { status, findings } = await runOne('cargo-deny', {
      files: { 'Cargo.lock': '' },
      programs: { 'cargo-deny': program(script) },
    });
    expect([status, findings.length]).toEqual(['completed', 300]);
  });

  test('nowhere, where the tool has no other word for nothing', async () => {
    const files = { 'a.ts': '' };
    expect((await runOne('trufflehog', { files, programs: { trufflehog: program('') } })).status).toBe('completed');
    expect((await runOne('trufflehog', { files, programs: { trufflehog: program('process.exit(183)') } })).status).toBe(
      'failed',
    );
    expect(
      (await runOne('osv-scanner', { files, programs: { 'osv-scanner': program('process.exit(128)') } })).status,
    ).toBe('not-run');
  });
});

test('what more starts than there may be would look at is a gap', async () => {
  const { run, root } = sceneOf({});
  const answer = { exitCode: 0, stdout: Buffer.from('[]'), stderr: '' };
  let starts = 0;
  const processes = {
    ...run.ports.processes,
    run: async () => {
      starts += 1;
      return answer;
    },
  };
  const files = Array.from({ length: 10_200 }, (_, index) => `d${index}/Dockerfile`);
  const [result] = await runTools(
    { ...run, ports: { ...run.ports, processes } },
    { root, files, git: undefined },
    { tools: ['hadolint'], isRequested: () => true },
  );
  // One of them asks for the version.
  expect(starts).toBe(51);
  expect(result).toMatchObject({
    status: 'incomplete',
    gaps: [{ what: 'What 1 more start of hadolint would look at' }],
  });
});

test('findings without a place are about the lockfile', async () => {
  const report = {
    auditReportVersion: 2,
    vulnerabilities: {
      a: {
        name: 'a',
        severity: 'high',
        via: [{ source: 1, title: 't', url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', severity: 'high' }],
      },
    },
  };
  const { findings } = await runOne('npm-audit', {
    requested: true,
    files: { 'web/package-lock.json': '{}' },
    programs: { npm: `${program(print(report))} process.exitCode = 1;` },
  });
  expect(findings).toMatchObject([{ rule: 'GHSA-aaaa-bbbb-cccc', location: { file: 'web/package-lock.json' } }]);
});

test('paths are those of the repository, whatever folder the tool was started in', async () => {
  const message = {
    code: { code: 'clippy::todo' },
    level: 'warning',
    message: 'm',
    spans: [{ file_name: 'src/lib.rs', line_start: 1, is_primary: true }],
  };
  const script = `console.log(${JSON.stringify(JSON.stringify({ reason: 'compiler-message', message }))}); ${print({ reason: 'build-finished', success: true })}`;
  const files = { 'rust/Cargo.lock': '', 'rust/src/lib.rs': '', 'src/lib.rs': '' };
  const { findings } = await runOne('clippy', {
    files,
    programs: { 'cargo-clippy': program(script) },
    requested: true,
  });
  expect(findings[0]?.location?.file).toBe('rust/src/lib.rs');
});

test('trivy names files relative to what it is given', async () => {
  const report = {
    SchemaVersion: 2,
    ArtifactName: 'x',
    ArtifactType: 'filesystem',
    Results: [
      {
        Target: 'Dockerfile',
        Class: 'config',
        Type: 'dockerfile',
        Misconfigurations: [{ ID: 'DS002', Title: 'root', Severity: 'HIGH', Status: 'FAIL' }],
      },
    ],
  };
  for (const path of ['sub', 'sub/Dockerfile']) {
    const options = {
      files: { 'sub/Dockerfile': '' },
      programs: { trivy: program(print(report)) },
      inputs: { tools: { trivy: { paths: [path] } } },
    };
    const { findings } = await runOne('trivy', options);
    expect(findings.map(({ location }) => location?.file)).toEqual(['sub/Dockerfile', 'sub/Dockerfile']);
  }
});

test('several tools give their results in the order they are wanted', async () => {
  const scene = sceneOf({
    files: dockerfile,
    programs: { hadolint: program(`setTimeout(() => { ${print([])} }, 300);`) },
  });
  const results = await runTools(
    scene.run,
    { root: scene.root, files: scene.files, git: undefined },
    { tools: ['hadolint', 'bandit', 'zizmor', 'trivy'], isRequested: () => false },
  );
  expect(results.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'hadolint completed',
    'bandit not-run',
    'zizmor not-run',
    'trivy not-run',
  ]);
});
