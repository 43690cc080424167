import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { temporaryRepository } from './temporary-repository.ts';

test('a temporary repository has the same ids every time', () => {
  const make = () =>
    temporaryRepository({ 'src/a.ts': 'one\n', 'b.txt': 'b\n' }, { 'src/a.ts': 'two\n', 'b.txt': null });
  const [first, second] = [make(), make()];
  expect(first.git('rev-parse', 'HEAD')).toBe(second.git('rev-parse', 'HEAD'));
  expect(first.git('log', '--format=%an %s %at', 'main')).toBe(
    'Ada Tester Commit 2 1767268920\nAda Tester Commit 1 1767268860',
  );
  expect(readFileSync(join(first.directory, 'src/a.ts'), 'utf8')).toBe('two\n');
  expect(existsSync(join(first.directory, 'b.txt'))).toBe(false);
});

test('further commits and branches', () => {
  const repository = temporaryRepository({ a: '1' });
  repository.git('checkout', '--quiet', '-b', 'feature');
  const commit = repository.commit({ a: '2' }, { message: 'Change a' });
  expect(repository.git('log', '-1', '--format=%H %s')).toBe(`${commit} Change a`);
  expect(() => repository.git('checkout', 'nowhere')).toThrow('nowhere');
});
