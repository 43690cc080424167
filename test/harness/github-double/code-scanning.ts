import { gunzipSync } from 'node:zlib';
import type { Answer, Call, Handler } from './handlers.ts';
import { invalid, refuse } from './replies.ts';

/** Bytes of an upload before base64; docs.github.com, "SARIF support for code scanning". */
const maximumBytes = 10 * 1024 * 1024;

/** Words of the reply where code scanning is off. */
const notEnabled = 'Advanced Security must be enabled for this repository to use code scanning.';

/** Looks at each upload so far. */
const looks = new WeakMap<object, number>();

export const codeScanningHandlers: Readonly<Record<string, Handler>> = {
  'code-scanning/upload-sarif': { needs: ['security-events: write'], creates: true, answer: upload },
  'code-scanning/get-sarif': { needs: ['security-events: read'], answer: look },
};

function upload({ state, body }: Call): Answer {
  if (!state.hasCodeScanning) return refuse(403, notEnabled);
  const bytes = Buffer.from(String(body.sarif), 'base64');
  if (bytes.length > maximumBytes) return invalid('the SARIF file is too large');
  if (!/^refs\/(heads\/.+|tags\/.+|pull\/\d+\/(merge|head))$/.test(String(body.ref)))
    return invalid('ref is no full reference');
  let log: unknown;
  try {
    log = JSON.parse(gunzipSync(bytes).toString('utf8'));
  } catch {
    return invalid('the SARIF file is no gzip of JSON in base64');
  }
  const id = `6c81cd8e-b078-4ac3-a3be-${String(state.nextId++).padStart(12, '0')}`;
  state.sarifs.push({ id, commit: String(body.commit_sha), ref: String(body.ref), log });
  return { status: 202, body: { id, url: 'https://api.github.com/made-up' } };
}

function look({ state, parameters }: Call): Answer {
  const found = state.sarifs.find(({ id }) => id === parameters.sarif_id);
  if (found === undefined) return refuse(404, 'Not Found');
  const seen = looks.get(found) ?? 0;
  looks.set(found, seen + 1);
  const status = seen === 0 ? 'pending' : state.sarifOutcome;
  const errors = status === 'failed' ? ['rejecting SARIF, as there are more runs than allowed (21 > 20)'] : null;
  return { status: 200, body: { processing_status: status, analyses_url: null, errors } };
}
