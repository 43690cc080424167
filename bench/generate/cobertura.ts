import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { seededRandom } from './random.ts';

/**
 * A Cobertura report as coverage.py, slather and gcovr shape them: packages of classes, methods that repeat their lines, a tenth of the
 * lines with conditions, one file in five held by two classes. Always the same for the same size.
 *
 * @param bytes least size of the whole document
 * @param classes after so many, the same come again
 */
export function* generateCobertura(bytes: number, classes = Number.POSITIVE_INFINITY): Generator<string> {
  let written = 0;
  const emit = (text: string): string => {
    written += text.length;
    return text;
  };
  yield emit(
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n' +
      '<coverage line-rate="0.81" branch-rate="0.64" version="1.9" timestamp="1763600000" complexity="0">\n' +
      '  <sources>\n    <source>/home/runner/work/clinic/clinic</source>\n  </sources>\n  <packages>\n',
  );
  for (let index = 0; written < bytes; index += 1) {
    const own = index % classes;
    const twin = own % 5 === 4 ? own - 1 : own;
    const random = seededRandom(20_261_120 + own);
    if (index % 20 === 0) {
      const close = index === 0 ? '' : '      </classes>\n    </package>\n';
      yield emit(
        `${close}    <package name="clinic.module${index / 20}" line-rate="0.8" branch-rate="0.6" complexity="0">\n      <classes>\n`,
      );
    }
    yield emit(classElement(own, `Sources/Module${Math.floor(twin / 20)}/Screen${twin}.swift`, random));
  }
  yield '      </classes>\n    </package>\n  </packages>\n</coverage>\n';
}

function classElement(index: number, file: string, random: () => number): string {
  const lines: string[] = [];
  const methods: string[] = [];
  let number = 3;
  for (let method = 0; method < 6; method += 1) {
    const own: string[] = [];
    const length = 5 + Math.floor(random() * 20);
    for (let line = 0; line < length; line += 1) {
      number += 1 + Math.floor(random() * 2);
      own.push(lineElement(number, random));
    }
    methods.push(
      `            <method name="perform${method}" signature="(Appointment, in: Clinic) -&gt; Bool" line-rate="0.8" branch-rate="0.5">\n` +
        `              <lines>\n${own.join('')}              </lines>\n            </method>\n`,
    );
    lines.push(...own);
  }
  return (
    `        <class name="clinic.Screen${index}" filename="${file}" line-rate="0.8" branch-rate="0.6" complexity="0">\n` +
    `          <methods>\n${methods.join('')}          </methods>\n          <lines>\n${lines.join('')}          </lines>\n        </class>\n`
  );
}

function lineElement(number: number, random: () => number): string {
  const hits = random() < 0.19 ? 0 : Math.floor(random() * 500);
  if (random() >= 0.1) return `                <line number="${number}" hits="${hits}" branch="false"/>\n`;
  const covered = Math.floor(random() * 3);
  return (
    `                <line number="${number}" hits="${hits}" branch="true" condition-coverage="${covered * 50}% (${covered}/2)">\n` +
    `                  <conditions><condition number="0" type="jump" coverage="${covered * 50}%"/></conditions>\n                </line>\n`
  );
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: { bytes: { type: 'string', default: '100000000' }, output: { type: 'string' } },
  });
  await pipeline(
    generateCobertura(Number(values.bytes)),
    values.output ? createWriteStream(values.output) : process.stdout,
  );
}
