// Loaded into a spawned Node before its script: writes the files and built-in modules that the run loaded, one per line.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

const files = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) files.push(fileURLToPath(url));
    return next(url, context);
  },
});
const before = new Set(process.moduleLoadList);
process.on('exit', () => {
  const own = process.moduleLoadList.filter((name) => name.startsWith('NativeModule ') && !before.has(name));
  const builtIn = own.map((name) => `node:${name.slice('NativeModule '.length)}`);
  writeFileSync(process.env.VETNET_TEST_LOADED_FILE ?? '', [...files, ...builtIn].join('\n'));
});
