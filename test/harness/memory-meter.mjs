// Loaded into a spawned Node before its script: leaves the highest resident set (kB) in a file when the process ends.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = process.env.VETNET_TEST_MEMORY_FILE;
delete process.env.VETNET_TEST_MEMORY_FILE;
process.on('exit', () => {
  if (file !== undefined) writeFileSync(file, String(highestResidentSet()));
});

/** On Linux `getrusage` of a spawned process starts from its parent's figure, so the kernel's own mark is read there. */
function highestResidentSet() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? process.resourceUsage().maxRSS);
}
