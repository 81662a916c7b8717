/** What came of bringing something to the bot. */
export type BotAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | { readonly kind: 'silent' };

const patience = 10_000;

/** Brings a request to the bot and waits for its answer, a little longer than the platforms would. */
export async function askBot(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<BotAnswer> {
  try {
    const signal = AbortSignal.timeout(patience);
    const response = await fetch(url, { method: 'POST', headers, body, signal });
    return { kind: 'answered', status: response.status, body: await response.text() };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return { kind: 'silent' };
    throw error;
  }
}
