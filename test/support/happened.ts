import type { Append, Recorded, Stamped, Stream } from '#shared/ports/event-store.ts';

export const proposal: Stream = { ics: 'qe1', kind: 'decision', id: 'd-1' };

export interface Noted extends Stamped {
  readonly type: 'Noted';
  readonly detail: unknown;
}

/** An event that stands for any other. */
export function noted(command: string, rest: Partial<Noted> = {}): Noted {
  return {
    type: 'Noted',
    at: '2026-11-23T09:30:00.000Z',
    by: 'member',
    seat: 'gp',
    via: 'slack',
    command,
    detail: null,
    ...rest,
  };
}

/** The append of one event on a history, by a command of its own. */
export function appending(
  command: string,
  history: readonly Recorded<Noted>[] = [],
  rest: Partial<Append<Noted>> = {},
): Append<Noted> {
  return {
    stream: proposal,
    history,
    events: [noted(command)],
    status: 'seeking consensus',
    doors: [],
    ...rest,
  };
}
