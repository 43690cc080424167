import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandsOf } from '../../../../src/actions/security-scan/checks/shell-commands.ts';
import { findRemoteScripts, findUncheckedTls } from '../../../../src/actions/security-scan/checks/shell-downloads.ts';

function shown(script: string): readonly string[] {
  return commandsOf(script).map(({ name, words, piped }) =>
    [name, ...words.map(({ text }) => text), ...(piped ? ['|'] : [])].join(' '),
  );
}

describe('commands', () => {
  test.each([
    ['a b && c || d; e\nf', ['a b', 'c', 'd', 'e', 'f']],
    ['a | b |& c || d', ['a |', 'b |', 'c', 'd']],
    [`a "b c" 'd e' f\\ g "h\\"i"`, ['a b c d e f g h"i']],
    ['A=1 B="2 3" /usr/bin/a b', ['a b']],
    ['if a; then b; else c; fi', ['a', 'b', 'c', 'fi']],
    ['a $(b c | d) "x$(e)" `f g`', ['b c |', 'd', 'e', 'f g', 'a  x ']],
    ['a \\\n  b # c\nd#e', ['a b', 'd#e']],
    ['(a; b) & c', ['a', 'b', 'c']],
    ['case x in\n a|b) c ;;\nesac', ['case x in', 'a b', 'c', 'esac']],
    ['a $((1 | 2))', ['1 |', '2', 'a ']],
    ['', []],
    ['a "b', ['a b']],
    ['a $(b', ['b', 'a ']],
  ])('%j', (script, expected) => {
    expect(shown(script)).toEqual(expected);
  });

  test('know where they and their words begin', () => {
    const script = 'cd /a && apt-get \\\n  install "curl"';
    const [, install] = commandsOf(script);
    expect(script.slice(install?.index).startsWith('apt-get')).toBe(true);
    expect(install?.words.map(({ index }) => script.slice(index, index + 5))).toEqual(['insta', '"curl']);
  });
});

describe('a script from the network', () => {
  test.each([
    ['curl https://a | sh', 0],
    ['cd x; wget -qO- https://a | sudo -E bash -', 6],
    ['curl -s https://a \\\n  | python3 -', 0],
    ['bash <(curl -s https://a)', 0],
    ['sh -c "$(wget -qO- https://a)"', 0],
    ['eval "$(curl -s https://a)"', 0],
    ['iex (iwr https://a)', 0],
    ['irm https://a | iex', 0],
    ['# no\n  curl https://a | VERSION=1 sh -s', 7],
  ])('%j', (script, index) => {
    expect(findRemoteScripts(script)).toEqual([index]);
  });

  test.each([
    '# curl https://a | sh',
    'curl https://a | jq .',
    'curl https://a | tar xz',
    'curl https://a || sh b',
    'curl https://a -o b; sh b',
    'echo curl|sh-lint',
    'mycurl x | sh',
  ])('not %j', (script) => {
    expect(findRemoteScripts(script)).toEqual([]);
  });
});

test.each([
  ['curl -sSLk https://a', 1],
  ['curl --insecure https://a; wget --no-check-certificate https://b', 2],
  ['git config --global http.sslVerify false', 1],
  ['git -c http.sslVerify=false clone a', 1],
  ['pip install --trusted-host a b', 1],
  ['apt-get install --allow-unauthenticated a', 1],
  ['npm config set strict-ssl false', 1],
  ['curl -o k https://a/-k', 0],
  ['curl --keepalive https://a', 0],
  ['wget -k https://a', 0],
  ['docker run curl', 0],
])('%j trusts anyone %d times', (script, count) => {
  expect(findUncheckedTls(script)).toHaveLength(count);
});

test('any script is read in bounded time', () => {
  const parts = fc.constantFrom(
    'curl ',
    '| ',
    'sh ',
    '$(',
    ')',
    '`',
    '"',
    "'",
    '\\',
    '\n',
    ';',
    '&&',
    '<(',
    '#',
    'case ',
    '-k ',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(parts), (pieces) => {
      const script = pieces.join('');
      for (const { index } of commandsOf(script)) expect(index).toBeLessThan(script.length);
      for (const index of findRemoteScripts(script)) expect(index).toBeLessThan(script.length);
      findUncheckedTls(script);
    }),
  );
  const began = performance.now();
  for (const piece of [
    '$(',
    '`a',
    '"',
    'curl -',
    'a|',
    '| ',
    'case a|',
    '(',
    "'\\",
    'curl -kkkkkkkkkkkkkkkk_ ',
    'bash -a ',
    ' \\\n',
  ]) {
    const script = piece.repeat(250_000 / piece.length);
    commandsOf(script);
    findRemoteScripts(script);
    findUncheckedTls(script);
    const lines = `${piece.repeat(300)}\n`.repeat(Math.floor(250_000 / (piece.length * 300)));
    commandsOf(lines);
    findRemoteScripts(lines);
    findUncheckedTls(lines);
  }
  expect(performance.now() - began).toBeLessThan(20_000);
});
