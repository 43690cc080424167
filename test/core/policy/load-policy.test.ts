import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../../src/core/model/errors.ts';
import { knownActions } from '../../../src/core/policy/known-actions.ts';
import { loadInputs } from '../../../src/core/policy/load-inputs.ts';
import { loadPolicy } from '../../../src/core/policy/load-policy.ts';
import { type Files, temporaryFolder } from '../../harness/temporary-folder.ts';
import { sampleAction } from '../inputs/sample-action.ts';
import { complaints, files, load, policyOf } from './load.ts';

const wrong = `version: 2
fail-onn: warn
minimum-coverage: 80
quality-gate:
  minimum-coverage: 181%
  modules:
    Triage:
      path: src/triage/**
      minimum: [90]
    "a/b":
      paths: x
presets: main-to-stagin
environments:
  staging:
    thresholds:
      minimum-covrage: 70
    watch: 15
    deploys-from: {branches: [main, 1.10]}
retention-days: 0
`;

describe('problems', () => {
  test('all of a file at once, in the order of its lines', async () => {
    expect(await complaints(wrong)).toEqual([
      '.github/vetnet.yml:1:10: version is "2"; expected `1`. Write `version: 1`; this build reads no other.',
      '.github/vetnet.yml:2:1: key is "fail-onn"; expected a known key. Did you mean `fail-on`?',
      expect.stringMatching(
        /^\.github\/vetnet\.yml:3:1: key is "minimum-coverage"; expected a known key\. It belongs below `quality-gate`\.$/,
      ),
      expect.stringMatching(/^\.github\/vetnet\.yml:5:21: quality-gate\.minimum-coverage is "181%"/),
      expect.stringMatching(/^\.github\/vetnet\.yml:7:5: quality-gate\.modules\.Triage\.paths is missing/),
      '.github/vetnet.yml:8:7: key of quality-gate.modules.Triage is "path"; expected a known key. Did you mean `paths`?',
      expect.stringMatching(/^\.github\/vetnet\.yml:9:16: quality-gate\.modules\.Triage\.minimum is "\[90\]"/),
      expect.stringMatching(/^\.github\/vetnet\.yml:10:6: quality-gate\.modules\."a\/b" is "a\/b"; expected a name/),
      expect.stringMatching(
        /^\.github\/vetnet\.yml:12:10: presets is "main-to-stagin".*Did you mean `main-to-staging`\?$/,
      ),
      expect.stringMatching(/^\.github\/vetnet\.yml:16:7: .*"minimum-covrage".*Did you mean `minimum-coverage`\?$/),
      expect.stringMatching(/^\.github\/vetnet\.yml:17:12: environments\.staging\.watch is "15".*15s or 15m/),
      expect.stringMatching(/^\.github\/vetnet\.yml:18:37: .*is "1\.1".*in quotes/),
      expect.stringMatching(/^\.github\/vetnet\.yml:19:17: retention-days is "0"/),
    ]);
  });

  test('a file that was named must exist, the default one need not', async () => {
    const request = { files, actions: knownActions([]), path: 'other.yml', folder: temporaryFolder() };
    expect((await loadPolicy({ ...request, named: true })).problems[0]).toMatchObject({
      name: 'config',
      value: 'other.yml',
    });
    expect((await loadPolicy({ ...request, named: false })).problems).toEqual([]);
  });

  test('a path may be absolute', async () => {
    const elsewhere = temporaryFolder({ 'p.yml': 'version: 1\nprotect: true\n' });
    const request = {
      files,
      actions: knownActions([]),
      path: `${elsewhere}/p.yml`,
      named: true,
      folder: temporaryFolder(),
    };
    expect((await loadPolicy(request)).policy.protect).toBe(true);
  });

  test('a missing version, also in an empty mapping', async () => {
    expect(await complaints('fail-on: warn')).toEqual([expect.stringContaining('version is missing')]);
  });

  test('`hipaa: strict` cannot be weakened', async () => {
    const text = `version: 1\nhipaa: strict\nretention-days: 365\nrequire-evidence: none\nenvironments:\n  a:\n    require-evidence: []\n`;
    expect(await complaints(text)).toEqual([
      expect.stringMatching(/vetnet\.yml:3:17: retention-days is "365"; expected at least 2190/),
      expect.stringMatching(/vetnet\.yml:4:19: require-evidence is "none"/),
      expect.stringMatching(/vetnet\.yml:7: environments\.a\.require-evidence is "none"/),
    ]);
  });
});

describe('a policy', () => {
  test('gives sections, common keys and presets of `hipaa: strict`', async () => {
    const text =
      'version: 1\nfail-on: warn\nhipaa: strict\nprotect: true\nquality-gate:\n  coverage: |\n    a\n    b\n  minimum-coverage: 81.5\n';
    expect(await policyOf(text)).toMatchObject({
      common: { 'fail-on': 'warn' },
      sections: { 'quality-gate': { coverage: ['a', 'b'], 'minimum-coverage': 81.5 } },
      hipaa: 'strict',
      protect: true,
      retentionDays: 2190,
      requireEvidence: [
        { action: 'security-scan', level: 'signed' },
        { action: 'quality-gate', level: 'signed' },
      ],
      files: [{ file: '.github/vetnet.yml', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  });

  test('may have sections of actions that this build does not read, with a notice', async () => {
    const { notices, problems, policy } = await load('version: 1\nhealth-check:\n  anything: [1]\n');
    expect(problems).toEqual([]);
    expect(notices).toEqual(['section health-check is not read by this version']);
    expect(policy.unread).toEqual({ 'health-check': { anything: [1] } });
    expect(await complaints('version: 1\nhealth-chek: {}\n')).toEqual([
      expect.stringContaining('Did you mean `health-check`?'),
    ]);
  });
});

describe('inputs and policy together', () => {
  const origin = { event: 'push', branch: 'develop' };

  function run(content: Files, given: Readonly<Record<string, string>>) {
    return loadInputs(sampleAction, {
      given,
      files,
      actions: knownActions([sampleAction]),
      root: temporaryFolder(content),
      origin,
    });
  }

  test('a file that is meant to be the policy is not passed over', async () => {
    const named = { '.github/vetnet.yaml': 'version: 1\n' };
    await expect(run(named, {})).rejects.toMatchObject({
      problems: [expect.objectContaining({ value: '.github/vetnet.yaml', expected: '.github/vetnet.yml' })],
    });
    await expect(run(named, { config: '.github/vetnet.yaml' })).resolves.toBeDefined();
    await expect(run({ ...named, '.github/vetnet.yml': 'version: 1\n' }, {})).resolves.toBeDefined();
  });

  test('input beats profile beats section beats common key', async () => {
    const text = `version: 1\nfail-on: warn\non-missing: ignore\nquality-gate:\n  fail-on: never\n  minimum-coverage: 60\nenvironments:\n  staging:\n    on-missing: warn\n    thresholds:\n      minimum-coverage: 70\n`;
    const { inputs, sources, environment } = await run({ '.github/vetnet.yml': text }, { 'fail-on': '' });
    expect(inputs).toMatchObject({ 'fail-on': 'never', 'on-missing': 'warn', 'minimum-coverage': 70 });
    expect(environment).toMatchObject({ name: 'staging', why: 'branch develop is deployed there' });
    expect(sources).toMatchObject({
      'fail-on': { kind: 'policy', place: '.github/vetnet.yml:5' },
      'on-missing': { kind: 'profile', profile: 'staging', place: '.github/vetnet.yml:9' },
      'minimum-coverage': { kind: 'profile', profile: 'staging', place: '.github/vetnet.yml:11' },
    });
    expect((await run({ '.github/vetnet.yml': text }, { 'minimum-coverage': '0%' })).inputs['minimum-coverage']).toBe(
      0,
    );
  });

  test('problems of both are one error', async () => {
    const error = await run({ '.github/vetnet.yml': wrong }, { 'fail-on': 'warm' }).catch((thrown: unknown) => thrown);
    if (!(error instanceof InputError)) throw error;
    expect(error.code).toBe('input-invalid');
    expect(error.problems).toHaveLength(14);
    expect(error.problems[0]).toMatchObject({ name: 'fail-on' });
  });

  test('the repository’s policy holds in a working directory without one of its own', async () => {
    const content = {
      '.github/vetnet.yml': 'version: 1\nfail-on: warn\n',
      'a/x': '',
      'b/.github/vetnet.yml': 'version: 1\nfail-on: never\n',
    };
    expect((await run(content, { 'working-directory': 'a' })).inputs['fail-on']).toBe('warn');
    expect((await run(content, { 'working-directory': 'b' })).inputs['fail-on']).toBe('never');
    await expect(run(content, { 'working-directory': 'c' })).rejects.toThrow(
      'working-directory is "c"; expected a folder',
    );
    await expect(run(content, { 'working-directory': 'a', config: '.github/vetnet.yml' })).rejects.toThrow(
      'a file that exists',
    );
  });
});
