import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDockerfile } from '../../../../../src/actions/security-scan/checks/dockerfile/parse-dockerfile.ts';
import { stagesOf } from '../../../../../src/actions/security-scan/checks/dockerfile/stages.ts';

function shown(source: string): readonly string[] {
  return parseDockerfile(source).map(({ keyword, flags, body, deferred, heredocs }) =>
    [
      ...(deferred === true ? ['ONBUILD'] : []),
      keyword,
      ...flags.map(({ name, value }) => `--${name}=${value}`),
      body.text,
      ...heredocs.map(({ name, content }) => `${name}{${content.text}}`),
    ].join('|'),
  );
}

describe('reads', () => {
  test.each([
    ['one line', 'FROM alpine', ['FROM|alpine']],
    ['lower case, tabs and Windows line ends', '\tfrom alpine\r\nRun a\r\n', ['FROM|alpine', 'RUN|a']],
    ['continued lines with comments between', 'RUN a \\\n # no\n\n  b\nUSER c', ['RUN|a   b', 'USER|c']],
    ['white space after the backslash', 'RUN a \\  \n b', ['RUN|a  b']],
    ['another escape', '# escape=`\nRUN a `\n b\\\nUSER c', ['RUN|a  b\\', 'USER|c']],
    ['no directive after a comment', '# x\n# escape=`\nRUN a `\nUSER c', ['RUN|a `', 'USER|c']],
    ['flags', 'COPY --from=a --chown=b:c d e', ['COPY|--from=a|--chown=b:c|d e']],
    ['ONBUILD', 'ONBUILD RUN --network=host a', ['ONBUILD|RUN|--network=host|a']],
    ['documents', 'RUN <<A cat <<-"B"\na\nA\n\tb\n\tB\nUSER c', ['RUN|<<A cat <<-"B"|A{a\n}|B{\tb\n}', 'USER|c']],
    ['no document in a shift', 'RUN echo $((1<<2))\nUSER c', ['RUN|echo $((1<<2))', 'USER|c']],
    ['a document without its end', 'RUN <<A\na', ['RUN|<<A|A{a\n}']],
    ['no instruction in other text', '=\n{{ x }}\n', []],
  ])('%s', (_name, source, expected) => {
    expect(shown(source)).toEqual(expected);
  });
});

test('knows where every character of a continued line stands', () => {
  const source = 'RUN first \\\n  second \\\n# no\n  third';
  const [run] = parseDockerfile(source);
  for (const word of ['first', 'second', 'third']) {
    const at = run?.body.text.indexOf(word) ?? -1;
    expect(run?.body.indexAt(at)).toBe(source.indexOf(word));
  }
});

test('puts the defaults of ARG into FROM, and follows stages', () => {
  const source = [
    'ARG VERSION=22',
    'ARG IMAGE="node:${VERSION}"',
    'FROM ${IMAGE}-slim AS Build',
    'FROM build',
    'FROM ${OTHER:-alpine:3}',
    'FROM $NOBODY',
    'FROM scratch',
  ].join('\n');
  const bases = stagesOf(parseDockerfile(source)).stages.map(({ base }) =>
    base.kind === 'stage' ? `stage ${base.stage.name}` : base.kind === 'image' ? base.reference : base.kind,
  );
  expect(bases).toEqual(['node:22-slim', 'stage build', 'alpine:3', 'unknown', 'scratch']);
});

test('any text is read, and every index lies in it', () => {
  const words = fc.constantFrom(
    'FROM a',
    'RUN b',
    ' \\',
    '\n',
    '<<A',
    'A',
    '#',
    '"',
    "'",
    '$(',
    '`',
    ' ',
    '[',
    '--x=y',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 5 }))), (parts) => {
      const source = parts.join('');
      for (const { index, body } of parseDockerfile(source)) {
        expect(index).toBeLessThanOrEqual(source.length);
        for (let at = 0; at < body.text.length; at += 1) expect(source[body.indexAt(at)]).toBe(body.text[at]);
      }
    }),
  );
});
