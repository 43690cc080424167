import { messageOf } from '../model/errors.ts';
import { textAt } from '../model/untrusted-json.ts';
import type { Ports } from './ports.ts';

/** GitHub caps a webhook payload at 25 MB; what is larger was not written by the runner. */
const maxPayloadBytes = 26 * 1024 * 1024;

/** A payload as JSON gave it: anything may be missing or of another type. */
export type Payload = unknown;

/** The event's payload; undefined with the reason when there is none to be had. Never rejects. */
export async function readPayload(
  ports: Pick<Ports, 'env' | 'files'>,
): Promise<{ readonly payload: Payload; readonly problem?: string }> {
  const path = ports.env.GITHUB_EVENT_PATH;
  if (!path) return { payload: undefined };
  try {
    const facts = await ports.files.facts(path);
    if (facts === undefined) return { payload: undefined, problem: `there is no ${path}` };
    if (facts.size > maxPayloadBytes) return { payload: undefined, problem: `${path} has ${facts.size} bytes` };
    return { payload: JSON.parse(await ports.files.readText(path)) };
  } catch (error) {
    return { payload: undefined, problem: `${path} could not be read: ${messageOf(error)}` };
  }
}

/** A commit id: SHA-1 or SHA-256. All zeros, which a push says for "nothing", is none. */
export function commitAt(payload: Payload, ...path: readonly (string | number)[]): string | undefined {
  return toCommit(textAt(payload, ...path));
}

/** The text, if it is a whole commit id that is not all zeros. */
export function toCommit(text: string | undefined): string | undefined {
  if (text === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) || /^0+$/.test(text)) return undefined;
  return text;
}
