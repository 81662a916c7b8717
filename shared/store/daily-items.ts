import * as z from 'zod/mini';
import type { DailyNotes, Listed, Round, Told } from '#shared/ports/daily.ts';

const listed = z.object({ decision: z.string(), version: z.number() });

const nudge = z.object({
  stage: z.string(),
  milestone: z.string(),
  due: z.string(),
  person: z.string(),
  as: z.enum(['the owner', 'the PMO lead']),
  again: z.boolean(),
});

const told = z.object({
  person: z.string(),
  version: z.number(),
  daily: z.nullable(z.string()),
  week: z.nullable(z.object({ monday: z.string(), messages: z.number() })),
  of: z.record(
    z.string(),
    z.object({
      upTo: z.number(),
      atOnce: z.array(z.string()),
      waits: z.array(z.string()),
      reminded: z.nullable(z.string()),
    }),
  ),
  plans: z._default(
    z.record(
      z.string(),
      z.object({
        upTo: z.number(),
        asked: z.array(nudge),
        unled: z._default(z.nullable(z.string()), null),
      }),
    ),
    {},
  ),
  drafts: z._default(z.array(z.string()), []),
});

const round = z.object({ at: z.string(), failed: z.array(z.string()), tries: z.number() });

const item = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('listed'),
    listed,
    version: z.number(),
    over: z._default(z.boolean(), false),
  }),
  z.object({ kind: z.literal('told'), told, version: z.number() }),
  z.object({ kind: z.literal('round'), round: z.nullable(round), until: z.string() }),
]);

type Item = z.input<typeof item>;

export function listedItem(one: Listed): Item {
  return { kind: 'listed', listed: one, version: one.version };
}

export function toldItem(one: Told): Item {
  return { kind: 'told', told: structuredClone(one) as z.input<typeof told>, version: one.version };
}

export function roundItem(last: Round): Item {
  return { kind: 'round', round: { ...last, failed: [...last.failed] }, until: '' };
}

export function toldIn(found: unknown): Told | null {
  if (found === undefined) return null;
  const read = item.parse(found);
  return read.kind === 'told' ? read.told : null;
}

export function notesIn(items: readonly unknown[]): DailyNotes {
  const read = items.map((one) => item.parse(one));
  return {
    listed: read.flatMap((one) => (one.kind === 'listed' && !one.over ? [one.listed] : [])),
    told: read.flatMap((one) => (one.kind === 'told' ? [one.told] : [])),
    last: read.find((one) => one.kind === 'round')?.round ?? null,
  };
}
