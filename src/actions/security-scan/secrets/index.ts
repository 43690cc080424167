import type { DetectorKind } from '../files/detector.ts';
import { compileRules } from './compile-rules.ts';
import { loadRules, loadScanner } from './load-scanner.ts';

/** Secrets in files. */
export const detector: DetectorKind = {
  id: 'secrets',
  async prepare(options) {
    if (options.secretRules === undefined) compileRules((await loadRules(options)).ruleSet);
  },
  async create(options) {
    const scanner = await loadScanner(options, {});
    return {
      wants: (path) => scanner.wants(path),
      inspect: (file) => scanner.scan(file),
      inspectBinary: (path) => scanner.scan({ path, text: '' }),
      currentRule: () => scanner.currentRule(),
      skip: (rule, path) => scanner.skip(rule, path),
    };
  },
};
