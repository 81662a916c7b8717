import type { ActOutcome } from '#infra/local/page/act-outcome.ts';

/** Undefined when what was acted on is no longer there. */
export async function postAct(path: string, body: object): Promise<ActOutcome | undefined> {
  try {
    const response = await fetch(`/console/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) return undefined;
    return (await response.json()) as ActOutcome;
  } catch {
    return { kind: 'silent' };
  }
}
