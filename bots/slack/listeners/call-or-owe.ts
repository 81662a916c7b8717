import { log } from '#shared/log.ts';

/** Makes the one call to Slack that an answer may cost; what Slack does not take is owed instead. */
export async function callOrOwe(
  call: () => Promise<unknown>,
  owe: () => Promise<void>,
): Promise<void> {
  try {
    await call();
  } catch (error) {
    log.warn('slack-call-failed', { fault: error instanceof Error ? error.name : typeof error });
    await owe();
  }
}
