import type { Appointment } from '#shared/ports/scheduler.ts';

type Target = Appointment['target'];

/** What the clock tells each function that it wakes: texts by these names, and no others. */
export const wakes = {
  deadlines: ['ics', 'decision', 'deadline'],
  deliveries: ['ics', 'decision', 'delivery'],
  daily: ['ics'],
} as const satisfies Readonly<Record<Target, readonly string[]>>;

/** Which function the clock meant to wake by this; undefined for what it never says. */
export function wokenBy(payload: unknown): Target | undefined {
  if (typeof payload !== 'object' || payload === null) return undefined;
  if (!Object.values(payload).every((value) => typeof value === 'string')) return undefined;
  const names = inOrder(Object.keys(payload));
  const targets = Object.keys(wakes) as Target[];
  return targets.find((target) => inOrder(wakes[target]) === names);
}

function inOrder(names: readonly string[]): string {
  return names.toSorted().join();
}
