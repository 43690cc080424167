import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const { ARTIFACTS: store, INPUT_NAME: name, INPUT_PATH: path } = process.env;
// As actions/upload-artifact does unless told otherwise, nothing to keep is no more than a warning.
if (existsSync(path)) cpSync(path, join(store, name), { recursive: true });
else console.log(`::warning::No files were found with the provided path: ${path}`);
