import { fieldsOf, stringAt } from './string-at.ts';

/** 503 where the keys could not be fetched, so that Teams tries again; any other fault is the token's. */
export function whyNotAdmitted(fault: unknown): 401 | 503 {
  const status = fieldsOf(fault)?.['statusCode'];
  if (typeof status === 'number' && status >= 500) return 503;
  return unreachable.has(stringAt(fault, 'name') ?? '') ? 503 : 401;
}

/** Of node-fetch, of fetch's own time limit, and of ours. */
const unreachable: ReadonlySet<string> = new Set(['FetchError', 'TimeoutError', 'TimeLimitFault']);
