import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { licenseJudge } from '../../../../src/actions/security-scan/licenses/judge-license.ts';
import { parseLicenseExpression } from '../../../../src/actions/security-scan/licenses/spdx-expression.ts';

const unknown = 'warn' as const;

describe('with a list of what is allowed', () => {
  const judge = licenseJudge({
    allow: [
      'MIT',
      'Apache-2.0',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'LGPL-2.1-or-later',
      'LicenseRef-ours',
      'Custom terms',
    ],
    unknown,
  });

  test.each([
    ['MIT', 'allowed'],
    ['mit', 'allowed'],
    ['(MIT)', 'allowed'],
    ['GPL-3.0-only', 'refused'],
    ['MIT OR GPL-3.0-only', 'allowed'],
    ['MIT AND GPL-3.0-only', 'refused'],
    ['MIT or GPL-3.0-only', 'allowed'],
    ['(MIT AND Apache-2.0) OR GPL-3.0-only', 'allowed'],
    ['MIT AND (GPL-3.0-only OR Apache-2.0)', 'allowed'],
    ['GPL-3.0-only OR MIT AND BSD-3-Clause', 'refused'],
    ['MIT/Apache-2.0', 'allowed'],
    ['MIT / GPL-3.0', 'allowed'],
    ['Apache-2.0 WITH LLVM-exception', 'allowed'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'allowed'],
    ['GPL-2.0-only', 'refused'],
    ['GPL-2.0 WITH Classpath-exception-2.0', 'allowed'],
    ['GPL-2.0-only WITH GCC-exception-2.0', 'refused'],
    ['Apache-2.0+', 'allowed'],
    ['LGPL-2.1+', 'allowed'],
    ['LGPL-2.0-or-later', 'allowed'],
    ['LGPL-2.0-only', 'refused'],
    ['LicenseRef-ours', 'allowed'],
    ['LicenseRef-theirs', 'refused'],
    ['Custom Terms', 'allowed'],
    ['Apache 2.0', 'allowed'],
    ['Apache License, Version 2.0', 'allowed'],
    ['The MIT License', 'allowed'],
    ['MIT License', 'allowed'],
    ['MIT licence', 'allowed'],
    ['MIT/X11', 'allowed'],
    ['GPLv3', 'refused'],
    ['New BSD License', 'refused'],
    ['BSD', 'unknown'],
    ['Apache', 'unknown'],
    ['UNLICENSED', 'unknown'],
    ['SEE LICENSE IN LICENSE.md', 'unknown'],
    ['MIT AND', 'unknown'],
    ['(MIT', 'unknown'],
    ['MIT OR SomethingElse', 'unknown'],
    ['https://host.test/license', 'unknown'],
    ['__proto__', 'unknown'],
    ['', 'unknown'],
  ])('%s is %s', (license, verdict) => {
    expect(judge(license)).toBe(verdict);
  });
});

describe('with a list of what is denied', () => {
  const judge = licenseJudge({ deny: ['GPL-3.0-only', 'AGPL-3.0', 'UNLICENSED'], unknown });

  test.each([
    ['MIT', 'allowed'],
    ['GPL-3.0', 'refused'],
    ['GPL-3.0-or-later', 'refused'],
    ['GPL-3.0+', 'refused'],
    ['GPL-2.0-or-later', 'allowed'],
    ['AGPL-3.0-only', 'refused'],
    ['MIT OR GPL-3.0-only', 'allowed'],
    ['MIT AND GPL-3.0-only', 'refused'],
    ['GPL-3.0-only WITH GCC-exception-3.1', 'refused'],
    ['UNLICENSED', 'refused'],
    ['LicenseRef-theirs', 'unknown'],
    ['MIT AND LicenseRef-theirs', 'unknown'],
  ])('%s is %s', (license, verdict) => {
    expect(judge(license)).toBe(verdict);
  });
});

test('what is denied stays so where it is allowed too, but for what is named with its exception', () => {
  const judge = licenseJudge({
    allow: ['GPL-2.0-only', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    deny: ['GPL-2.0-only'],
    unknown,
  });
  expect(judge('GPL-2.0-only')).toBe('refused');
  expect(judge('GPL-2.0-only WITH Classpath-exception-2.0')).toBe('allowed');
});

describe('properties', () => {
  const ids = fc.constantFrom('MIT', 'ISC', 'GPL-3.0-only', 'Apache-2.0', 'MPL-2.0');
  const expression = fc.letrec<{ one: string }>((tie) => ({
    one: fc.oneof(
      { maxDepth: 4 },
      ids,
      fc.tuple(tie('one'), fc.constantFrom('AND', 'OR'), tie('one')).map(([a, word, b]) => `(${a} ${word} ${b})`),
    ),
  })).one;

  /** The truth of an expression by JavaScript itself. */
  function holds(text: string, allowed: readonly string[]): boolean {
    const words = text.match(/[\w.-]+|[()]/g) ?? [];
    const script = words.map((word) =>
      word === 'AND' ? '&&' : word === 'OR' ? '||' : /[()]/.test(word) ? word : String(allowed.includes(word)),
    );
    return Function(`return ${script.join(' ')}`)() as boolean;
  }

  test('an expression is allowed exactly when it holds for the allowed ids', () => {
    fc.assert(
      fc.property(expression, fc.uniqueArray(ids, { minLength: 1 }), (text, allow) => {
        expect(licenseJudge({ allow, unknown })(text)).toBe(holds(text, allow) ? 'allowed' : 'refused');
      }),
    );
  });

  test('any text is judged, in bounded time', () => {
    const judge = licenseJudge({ allow: ['MIT'], unknown });
    fc.assert(fc.property(fc.string(), (text) => expect(['allowed', 'refused', 'unknown']).toContain(judge(text))));
    expect(judge(`${'('.repeat(100_000)}MIT`)).toBe('unknown');
    expect(judge('MIT AND '.repeat(100_000))).toBe('unknown');
    expect(parseLicenseExpression(`${'MIT OR '.repeat(50)}MIT`)).toBeDefined();
  });
});
