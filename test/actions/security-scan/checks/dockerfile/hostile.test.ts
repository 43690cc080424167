import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { detector } from '../../../../../src/actions/security-scan/checks/dockerfile/index.ts';
import { textFile } from '../../../../../src/actions/security-scan/files/text-file.ts';

const size = 200_000;

describe('bounded time for', () => {
  test.each([
    ['a long line', `RUN ${'x'.repeat(size)}`],
    ['a line of words', `RUN ${'x '.repeat(size / 2)}`],
    ['many instructions', 'RUN a | b\n'.repeat(size / 10)],
    [
      'many stages, each on the one before',
      Array.from({ length: 5000 }, (_, at) => `FROM s${at} AS s${at + 1}\nRUN a | b\n`).join(''),
    ],
    ['many continued lines', `RUN a${' \\\n b'.repeat(size / 6)}`],
    ['many documents', `RUN ${'<<A '.repeat(size / 8)}\n${'x\n'.repeat(size / 8)}`],
    ['many wrappers', `RUN ${'sudo '.repeat(size / 5)}`],
    ['many substitutions', `RUN ${'$('.repeat(size / 2)}`],
    ['many variables', `ENV ${'A_PASSWORD=$A_PASSWORD '.repeat(size / 23)}`],
    ['open quotes', `ENV ${'A_TOKEN="'.repeat(size / 9)}`],
    ['many names without values', `ARG ${'A_TOKEN '.repeat(size / 8)}`],
    ['many ports', `EXPOSE ${'22 99999 '.repeat(size / 9)}`],
    ['many files', `COPY ${'.env id_rsa '.repeat(size / 12)} /`],
    ['many addresses', `RUN ${'a://b:c@'.repeat(size / 8)}`],
    ['many flags', `RUN ${'--mount=type=cache '.repeat(size / 19)}`],
    ['deep JSON', `CMD ${'['.repeat(size)}`],
    ['variables that double', `${'ARG A=$A$A\n'.repeat(1000)}FROM $A`],
    ['a variable that doubles from something', `ARG A=x\n${'ARG A=$A$A\n'.repeat(1000)}FROM $A`],
    ['variables in FROM', `ARG ${'A=$A '.repeat(20_000)}\nFROM ${'${A:-'.repeat(20_000)}`],
  ])('%s', async (_name, text) => {
    const instance = await detector.create({ now: '2026-11-20' });
    const began = performance.now();
    instance.inspect(textFile('Dockerfile', `${text}\nFROM a\n${text}\n`));
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

test('nothing throws, and every finding lies in the file', async () => {
  const instance = await detector.create({ now: '2026-11-20' });
  const parts = fc.constantFrom(
    'FROM a AS b\n',
    'FROM b\n',
    'RUN ',
    'apt-get install a',
    'curl -k a | sh',
    ' \\\n',
    '\n',
    ' ',
    'ENV A_TOKEN=',
    'COPY --from=b ',
    'id_rsa ',
    'ONBUILD ',
    'EXPOSE 22',
    'SHELL ["a"]',
    '# hadolint ignore=DL3008\n',
    '<<A\n',
    'A\n',
    '$(',
    '"',
    "'",
    '`',
    'USER root',
    '["a", "b"]',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n').length;
      for (const { location } of instance.inspect(textFile('Dockerfile', text))) {
        expect(location?.line).toBeGreaterThan(0);
        expect(location?.line).toBeLessThanOrEqual(lines);
      }
    }),
    { numRuns: 500 },
  );
});
