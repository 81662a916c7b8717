import { expect, it, vi } from 'vitest';
import type { ActId } from '#bots/views/act-id.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import { july, lead, owner, settingUp, stranger } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { once } from '#test/support/ics.ts';
import { planningDesk } from '#test/support/planning-desk.ts';
import { play } from '#test/support/play.ts';

const ids = Array.from({ length: 12 }, (_, index) => `m${index}`);

/** Twelve milestones, each of which waits for a decision of its own; the first is the owner's. */
async function waiting() {
  const file = { milestones: ids.map((id) => milestone({ id })) };
  const keepers = { m0: { owner, deputy: null } };
  const played = ids.map((id) => play({ id: `d-${id}` }));
  const desk = await planningDesk({ setting: settingUp(file, { keepers }), played });
  for (const id of ids) {
    const what = { is: 'a decision', decision: `d-${id}` } as const;
    const act = { type: 'BeginWait', milestone: id, for: what, note: '' } as const;
    const command = { id: `waits-${id}`, by: lead, via: 'slack', at: july, act } as const;
    await handleCommand(desk.store)(planDecider, { stream: desk.stream, command }, once);
  }
  const load = vi.spyOn(desk.store, 'load');
  return async (by: string, act: ActId) => {
    load.mockClear();
    await desk.press(by, act, { about: { ics: 'ics', plan: 'example', milestone: 'm0' } });
    return load.mock.calls.filter(([{ kind }]) => kind === 'decision').length;
  };
}

it('reads no decision that the answer to a press does not name', async () => {
  const read = await waiting();
  expect(await read(lead, 'milestones')).toBe(0);
  expect(await read(lead, 'see-who-to-ask')).toBe(0);
  expect(await read(lead, 'change-leads')).toBe(0);
  expect(await read(stranger, 'open-milestone')).toBe(1);
  expect(await read(owner, 'next-milestone')).toBe(1);
  expect(await read(owner, 'on-track')).toBe(1);
  expect(await read(stranger, 'see-board')).toBe(12);
});
