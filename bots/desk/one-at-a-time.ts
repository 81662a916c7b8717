/**
 * Does what has one name one after the other, and what has another name beside it. Whoever comes
 * here at once then takes turns, and no one loses a race for the record to someone next to them.
 */
export function oneAtATime() {
  const lasts = new Map<string, Promise<unknown>>();
  return async <Done>(name: string, work: () => Promise<Done>): Promise<Done> => {
    const turn = after(lasts.get(name), work);
    const over = turn.catch(() => undefined);
    lasts.set(name, over);
    try {
      return await turn;
    } finally {
      if (lasts.get(name) === over) lasts.delete(name);
    }
  };
}

/** What came before has its own way of telling that it failed. */
async function after<Done>(
  before: Promise<unknown> | undefined,
  work: () => Promise<Done>,
): Promise<Done> {
  await before;
  return work();
}
