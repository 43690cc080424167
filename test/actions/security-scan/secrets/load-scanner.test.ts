import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadRules, loadScanner } from '../../../../src/actions/security-scan/secrets/load-scanner.ts';
import { temporaryFolder } from '../../../harness/temporary-folder.ts';

const rule = (id: string) => `[[rules]]\nid = "${id}"\nregex = "${id}-[0-9]{4}"\n`;

test('rules that lie beside a rule file are found with and without a root, whatever the process runs in', async () => {
  const root = temporaryFolder({
    'rules.toml': `[extend]\npath = "more.toml"\n${rule('one')}`,
    'more.toml': rule('two'),
  });
  const secretRules = join(root, 'rules.toml');
  for (const options of [{ secretRules }, { secretRules, root }]) {
    const { ruleSet } = await loadRules(options);
    expect(ruleSet.rules.map(({ id }) => id)).toEqual(['one', 'two']);
  }
});

test('fingerprints of the repository hold for its files, and not for texts that are none', async () => {
  const root = temporaryFolder({ 'rules.toml': rule('one'), '.gitleaksignore': 'a.txt:one:1\n' });
  const secretRules = join(root, 'rules.toml');
  const text = { path: 'a.txt', text: 'one-1234' };
  expect((await loadScanner({ secretRules, root })).scan(text)[0]?.suppression?.reason).toBe('.gitleaksignore');
  const [loose] = (await loadScanner({ secretRules })).scan(text);
  expect(loose).toBeDefined();
  expect(loose?.suppression).toBeUndefined();
});
