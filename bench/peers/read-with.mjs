// Reads one report with a package of others, as its users would, and prints what it found:
// node read-with.mjs <reader> <folder of node_modules> <report>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [name, folder, report] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));

/** Always a list: the compact form of xml-js has a bare element where there is one. */
const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const readers = {
  'lcov-parse': async () => {
    const files = await new Promise((resolve, reject) => {
      load('lcov-parse')(report, (error, data) => (error ? reject(new Error(error)) : resolve(data)));
    });
    const sum = (key) => files.reduce((total, file) => total + file.lines[key], 0);
    return { lines: `${sum('hit')}/${sum('found')}` };
  },

  'fast-xml-parser': () => {
    const { XMLParser } = load('fast-xml-parser');
    const document = new XMLParser({ ignoreAttributes: false }).parse(readFileSync(report, 'utf8'));
    return { packages: list(document.coverage.packages.package).length };
  },

  // What dorny/test-reporter 3.0.0 documents of its java-junit reader: suites, their cases grouped by class, result and message of each.
  'dorny/test-reporter': async () => {
    const { testsuites } = await load('xml2js').parseStringPromise(readFileSync(report, 'utf8'));
    const tests = { tests: 0, failed: 0, skipped: 0 };
    const suites = list(testsuites.testsuite).map((suite) => {
      const groups = new Map();
      for (const element of list(suite.testcase)) {
        const group = element.$.classname === suite.$.name ? '' : element.$.classname;
        const failure = (element.failure ?? element.error)?.[0];
        const result = failure !== undefined ? 'failed' : element.skipped !== undefined ? 'skipped' : 'success';
        if (!groups.has(group)) groups.set(group, []);
        groups.get(group).push({
          name: element.$.name.trim(),
          time: Number.parseFloat(element.$.time) * 1000,
          result,
          details: typeof failure === 'object' ? failure._ : failure,
          message: typeof failure === 'object' ? failure.$?.message : undefined,
        });
        tests.tests += 1;
        if (result !== 'success') tests[result] += 1;
      }
      return { name: suite.$.name.trim(), groups };
    });
    return { suites: suites.length, ...tests };
  },

  // mikepenz/action-junit-report 6.4.2 turns the report into JSON text, parses that, walks suites and cases, and makes an annotation of each
  // failure. It then looks for each named file in the workspace, which is left out here.
  'mikepenz/action-junit-report': () => {
    const document = JSON.parse(load('xml-js').xml2json(readFileSync(report, 'utf8'), { compact: true }));
    const tests = { tests: 0, failed: 0, skipped: 0 };
    const annotations = [];
    let time = 0;
    const walk = (suite) => {
      for (const element of list(suite.testcase)) {
        tests.tests += 1;
        time += Number.parseFloat(element._attributes.time ?? '0');
        const [failure] = [...list(element.failure), ...list(element.error)];
        if (failure !== undefined) {
          tests.failed += 1;
          const trace = (failure._cdata ?? failure._text ?? '').toString().trim();
          const [, path, line] = /([\w/.]+):(\d+)/.exec(trace) ?? [];
          annotations.push({
            title: element._attributes.name,
            message: failure._attributes?.message,
            path,
            line,
            trace,
          });
        } else if (element.skipped !== undefined) tests.skipped += 1;
      }
      for (const child of list(suite.testsuite)) walk(child);
    };
    walk(document.testsuites ?? document.testsuite);
    return { ...tests, seconds: Math.round(time), annotations: annotations.length };
  },
};

console.log(JSON.stringify(await readers[name]()));
