import { setTimeout as pause } from 'node:timers/promises';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import { fullJitter } from '#shared/full-jitter.ts';
import { handleCommand } from '#shared/handle-command.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { seat } from '#test/support/board.ts';
import { tuesday, v1 } from '#test/support/decider.ts';
import { putOnRecord, shownBoard } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { play } from '#test/support/play.ts';

/** What each request to the record takes, in ms. */
const far = 20;
const members = 60;

/** Sixty functions at once, each with another member's agreement to one decision. */
export async function sixtyAtOnce() {
  const forum = {
    ...shownBoard,
    seats: Array.from({ length: members }, (_, index) => seat(`member ${index + 1}`, 'partner')),
  };
  const events = memoryEventStore();
  const stream = await putOnRecord(events, play({ forum, ics: 'at-once' }));
  const tryAgain = fullJitter({ now: Date.now, wait: pause, random: Math.random });
  const tries = forum.seats.map(async ({ holders: [by = ''] }, index) => {
    const { store, attempts } = faraway(events);
    const act = { type: 'Agree', version: v1 } as const;
    const command = { id: `c-${index}`, by, via: 'slack', at: tuesday, act } as const;
    const began = performance.now();
    const handled = await handleCommand(store)(
      decisionDecider,
      { stream, command },
      tryAgain(Date.now()),
    );
    return { ok: handled.ok, attempts: attempts(), ms: performance.now() - began };
  });
  const all = await Promise.all(tries);
  const attempts = all.map((one) => one.attempts).toSorted((one, other) => one - other);
  return {
    'recorded of 60': all.filter(({ ok }) => ok).length,
    'attempts, in the mean': Number(
      (attempts.reduce((sum, one) => sum + one, 0) / members).toFixed(1),
    ),
    'attempts, at most': attempts.at(-1) ?? 0,
    'the slowest, in ms': Math.round(Math.max(...all.map(({ ms }) => ms))),
  };
}

/** The store from farther away, and how often an append was tried. */
function faraway(events: EventStore) {
  let attempts = 0;
  const store: EventStore = {
    async load(stream) {
      await pause(far);
      return events.load(stream);
    },
    async append(append) {
      attempts += 1;
      await pause(far);
      return events.append(append);
    },
  };
  return { store, attempts: () => attempts };
}
