import type { Answer } from '#infra/cli/verb.ts';
import { noIdentity } from '#infra/deploy/account-facts.ts';
import { operating } from '#infra/words/operating.ts';

/** What an account does not have or allow becomes an answer; any other fault stays one. */
export async function answeringAws(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await run();
  } catch (fault) {
    const words = wordsFor(fault);
    if (words === undefined) throw fault;
    return { exit: 'no', words, data: {} };
  }
}

const unknown: readonly string[] = ['ResourceNotFoundException', 'QueueDoesNotExist'];

function wordsFor(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined;
  if (noIdentity.includes(fault.name)) return operating.notSignedIn;
  if (fault.name.startsWith('AccessDenied')) return operating.notAllowed(fault.message);
  return unknown.includes(fault.name) ? operating.notThere(fault.message) : undefined;
}
