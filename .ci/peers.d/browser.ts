// Chromium and axe: the pages that real runs of the bundle write, in light, dark and print, on a phone and on a desk.
// VETNET_PICTURES names a folder that keeps a picture of each.

import { openBrowser } from '../../test/peers/browser/chromium.ts';
import { inspectPage } from '../../test/peers/browser/inspect-page.ts';
import { makePages } from '../../test/peers/browser/reports.ts';
import { holdTo } from '../../test/peers/conformance.ts';

await holdTo(async (check) => {
  const browser = await openBrowser();
  try {
    for (const page of await makePages()) {
      for (const { name, found } of await inspectPage(browser, page, process.env.VETNET_PICTURES)) {
        check.equal(`${page.name}, ${name}`, 'none', found.length === 0 ? 'none' : found.join('; '));
      }
    }
  } finally {
    await browser.close();
  }
});
