// Loaded into a spawned Node before its script: makes the pipes look like a terminal of 100 columns that knows colours.
import { syncBuiltinESMExports } from 'node:module';
import tty from 'node:tty';

tty.isatty = () => true;
syncBuiltinESMExports();
for (const stream of [process.stdout, process.stderr]) {
  Object.defineProperties(stream, {
    isTTY: { value: true },
    columns: { value: 100 },
    hasColors: { value: () => true },
    getColorDepth: { value: () => 8 },
  });
}
