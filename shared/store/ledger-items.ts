import * as z from 'zod/mini';
import type { Ledger, Owed, Showing } from '#shared/ports/deliveries.ts';

const slack = { platform: z.literal('slack'), team: z.string() };
const teams = { platform: z.literal('teams'), tenant: z.string() };

const showing = z.object({
  id: z.string(),
  where: z.union([
    z.object({ ...slack, channel: z.string() }),
    z.object({ ...slack, user: z.string() }),
    z.object({ ...teams, channel: z.string() }),
    z.object({ ...teams, user: z.string() }),
  ]),
  message: z.string(),
  version: z.number(),
  drawnAt: z.string(),
});
const owed = z.object({
  id: z.string(),
  task: z.string(),
  attempts: z.number(),
  next: z.string(),
});

const item = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('showing'), showing, version: z.number() }),
  z.object({ kind: z.literal('made'), id: z.string() }),
  z.object({ kind: z.literal('owed'), owed }),
]);

type Item = z.infer<typeof item>;

export function shownItem(shown: Showing): Item {
  return { kind: 'showing', showing: shown, version: shown.version };
}

export function madeItem(id: string): Item {
  return { kind: 'made', id };
}

export function owedItem(debt: Owed): Item {
  return { kind: 'owed', owed: { ...debt, task: JSON.stringify(debt.task) } };
}

/** A delivery both owed and made has been made, whichever was noted last. */
export function ledgerOf(items: readonly unknown[]): Ledger {
  const showings: Showing[] = [];
  const made = new Set<string>();
  const debts: Owed[] = [];
  for (const found of items.map((one) => item.parse(one))) {
    if (found.kind === 'made') made.add(found.id);
    else if (found.kind === 'showing') showings.push(found.showing);
    else debts.push({ ...found.owed, task: JSON.parse(found.owed.task) });
  }
  return { showings, made, owed: debts.filter(({ id }) => !made.has(id)) };
}
