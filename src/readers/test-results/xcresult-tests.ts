import { eachItem } from '../json/json-path.ts';
import { jsonPrefix } from '../json/json-prefix.ts';
import { usualJsonLimits } from '../json/json-splitter.ts';
import { isObject } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { CheckedSink } from './checked-sink.ts';
import type { TestResultReader } from './reader.ts';
import { walkTestNode } from './xcresult-node.ts';

/** A whole test plan is one subtree; 100,000 test cases with their messages stay below this many bytes. */
const largestPlan = 128 * 1024 * 1024;

/** `xcrun xcresulttool get test-results tests`. */
export const xcresultTestsReader: TestResultReader = {
  id: 'xcresult-tests',
  title: 'xcresulttool test-results tests',
  sniff(file) {
    const root = jsonPrefix(file);
    if (!isObject(root)) return false;
    return Array.isArray(root.testNodes) || (Array.isArray(root.testPlanConfigurations) && Array.isArray(root.devices));
  },
  async read(file, sink) {
    const checked = new CheckedSink(sink);
    await readJson(file, [{ path: ['testNodes', eachItem], visit: (node) => walkTestNode(node, [], checked) }], {
      ...usualJsonLimits,
      subtree: largestPlan,
    });
    return { suites: checked.suites, warnings: checked.warnings };
  },
};
