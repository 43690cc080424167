import { jsonPrefix } from '../json/json-prefix.ts';
import { isObject } from '../json/json-value.ts';
import { ReadError } from '../read-error.ts';
import type { TestResultReader } from './reader.ts';

/**
 * The `_type`/`_value` tree of `xcresulttool get --legacy`. Its root names the tests by reference into the bundle, so that a
 * file of it alone cannot say which tests ran: it is refused with the command to use.
 */
export const xcresultLegacyReader: TestResultReader = {
  id: 'xcresult-legacy',
  title: 'xcresulttool legacy object',
  sniff(file) {
    const root = jsonPrefix(file);
    return isObject(root) && ((isObject(root._type) && Object.hasOwn(root._type, '_name')) || holdsTypedMember(root));
  },
  read() {
    return Promise.reject(
      new ReadError(
        'report-legacy-format',
        'A legacy xcresulttool object, which holds references into the bundle and not the tests.',
        'Write the report with: xcrun xcresulttool get test-results tests --path <bundle>.xcresult --compact > tests.json (Xcode 16 or later).',
      ),
    );
  },
};

/** `_type` may stand behind large members: `actions` and `issues` are typed themselves. */
function holdsTypedMember(root: Readonly<Record<string, unknown>>): boolean {
  return ['actions', 'issues', 'metrics', 'metadataRef', 'summaries'].some((key) => {
    const member = root[key];
    return isObject(member) && (Object.hasOwn(member, '_type') || Object.hasOwn(member, '_values'));
  });
}
