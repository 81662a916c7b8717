import { describe, expect, it } from 'vitest';
import type { NoticeView } from '#bots/views/view.ts';
import { atTheDesk, formIn, wordsOf } from '#test/support/at-the-desk.ts';
import { play } from '#test/support/play.ts';

const doctor = 'the medical director';
const chair = 'the chair';

type Desk = Awaited<ReturnType<typeof atTheDesk>>;

async function noticeFor(desk: Desk, by: string, commandId = `get-${by}`): Promise<NoticeView> {
  const reply = await desk.press(by, 'get-links', { commandId });
  if (reply.kind !== 'done') throw new Error(wordsOf(reply));
  return reply.receipt;
}

describe('links to board, pack and calendar', () => {
  it('are two addresses, shown to whoever asked, with how to end them', async () => {
    const desk = await atTheDesk(play());
    const { lines, links, buttons } = await noticeFor(desk, doctor);
    expect(lines.join(' ')).toContain('until 22 February 2027');
    expect(links).toHaveLength(2);
    expect(links?.[0]).toMatch(/^https:\/\/accord\.example\/pages\/[\w-]{22}$/);
    expect(links?.[1]).toMatch(/^https:\/\/accord\.example\/pages\/[\w-]{22}\/calendar\.ics$/);
    expect(buttons.map(({ label }) => label)).toEqual(['End my links']);
  });

  it('are not shown twice for one press, and new ones are one press away', async () => {
    const desk = await atTheDesk(play());
    await noticeFor(desk, doctor, 'again');
    const { lines, links, buttons } = await noticeFor(desk, doctor, 'again');
    expect(lines.join(' ')).toContain('You pressed this before');
    expect(links).toBeUndefined();
    expect(buttons.map(({ act }) => act)).toEqual(['get-links']);
  });

  it('are ended one by one, named by when they were got, or all at once', async () => {
    const desk = await atTheDesk(play());
    await noticeFor(desk, doctor, 'one');
    await noticeFor(desk, doctor, 'two');
    const form = formIn(await desk.press(doctor, 'end-links'));
    const [which] = form.fields;
    expect(which?.options?.map(({ label }) => label)).toEqual([
      'All of them',
      '1. Board, pack and calendar, got on 24 November 2026 at 9am',
      '2. Board, pack and calendar, got on 24 November 2026 at 9am',
    ]);
    const end = (value: string, commandId: string) =>
      desk.press(doctor, 'end-links', { commandId, values: { which: value } });
    const newest = which?.options?.[1]?.value ?? '';
    expect(wordsOf(await end(newest, 'end-one'))).toContain('Your others still work.');
    expect(formIn(await desk.press(doctor, 'end-links')).fields[0]?.options).toHaveLength(2);
    for (const all of ['-', '-', '']) {
      expect(wordsOf(await end(all, `end-${all}`))).toContain('None of your links works now.');
    }
    expect(wordsOf(await desk.press(doctor, 'end-links'))).toBe(
      'You have no links. There is nothing to end.',
    );
  });

  it('are each person’s own to end', async () => {
    const desk = await atTheDesk(play());
    await noticeFor(desk, doctor);
    expect(wordsOf(await desk.press(chair, 'end-links'))).toContain('You have no links.');
    await desk.press(chair, 'end-links', { values: { which: '-' } });
    expect(formIn(await desk.press(doctor, 'end-links')).fields[0]?.options).toHaveLength(2);
  });

  it('are not for strangers, nor for another system', async () => {
    const desk = await atTheDesk(play());
    const stranger = { platform: 'slack', team: 'T1', user: 'UNOBODY' } as const;
    for (const act of ['get-links', 'end-links'] as const) {
      expect(wordsOf(await desk.press(doctor, act, { account: stranger }))).toContain(
        'I do not know this account yet',
      );
      expect(wordsOf(await desk.press(doctor, act, { about: { ics: 'south' } }))).toContain(
        'another health and care system',
      );
    }
  });
});
