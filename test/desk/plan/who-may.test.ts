import { describe, expect, it } from 'vitest';
import { lead, owner, stranger } from '#test/shared/transition/planned.ts';
import { formIn, offeredIn } from '#test/support/at-the-desk.ts';
import { governanceLead } from '#test/support/board.ts';
import { planningDesk } from '#test/support/planning-desk.ts';
import { declare, handle, play } from '#test/support/play.ts';

const firstDay = '2026-07-01';

describe('a programme', () => {
  it('is set up in chat by a governance lead, and listed', async () => {
    const desk = await planningDesk({ setting: null });
    const empty = await desk.list(governanceLead, 'milestones', { about: {} });
    expect(empty.lines).toEqual(['No programme is set up here yet.']);
    expect(empty.can.map(({ label }) => label)).toEqual(['Set up a programme']);
    const about = { ics: 'ics' };
    const form = formIn(await desk.press(governanceLead, 'set-up-plan', { about }));
    expect(offeredIn(form, 'programme')).toContain(
      'Merging two integrated care boards (a draft to check)',
    );
    const values = { programme: 'icb-merger', firstDay, pmoLead: lead, icsLead: '-' };
    const sent = { about, values, commandId: 'set up' };
    const receipt = await desk.says(governanceLead, 'set-up-plan', sent);
    expect(receipt).toContain('the programme is set up, from 1 July 2026.');
    expect(await desk.says(governanceLead, 'set-up-plan', sent)).toBe(receipt);
    expect((await desk.directory()).plans).toEqual([
      { id: 'icb-merger', name: 'Merging two integrated care boards', isRunning: true },
    ]);
    const opened = await desk.list(lead, 'milestones', { about: {} });
    expect(opened.title).toBe('Merging two integrated care boards');
    const again = await desk.says(governanceLead, 'set-up-plan', { about, values });
    expect(again).toContain('This programme is set up already, so nothing was changed.');
  });

  it('is set up from a day that there is, by a lead who is known', async () => {
    const desk = await planningDesk({ setting: null });
    const values = { programme: 'icb-merger', firstDay, pmoLead: lead, icsLead: '-' };
    const says = (wrong: object) =>
      desk.says(governanceLead, 'set-up-plan', {
        about: { ics: 'ics' },
        values: { ...values, ...wrong },
      });
    expect(await says({ firstDay: '2026-11-31' })).toContain('Please choose a date');
    expect(await says({ pmoLead: 'nobody' })).toContain('from the list');
    expect(await says({ programme: 'ics-establishment-2021' })).toContain('from the list');
    expect((await desk.directory()).plans).toEqual([]);
  });

  it('is set up by nobody else', async () => {
    const desk = await planningDesk({ setting: null });
    const about = { ics: 'ics' };
    const only = 'Only a governance lead can set up a programme.';
    expect(await desk.says(owner, 'set-up-plan', { about })).toContain(only);
    expect(await desk.says(owner, 'milestones', { about: {} })).toContain(only);
  });

  it('is found among several', async () => {
    const desk = await planningDesk();
    const values = { programme: 'icb-merger', firstDay, pmoLead: lead, icsLead: owner };
    await desk.press(governanceLead, 'set-up-plan', { about: { ics: 'ics' }, values });
    const { lines, can } = await desk.list(lead, 'milestones', { about: {} });
    expect(lines.slice(0, 2)).toEqual([
      'An example. It is running.',
      'Merging two integrated care boards. It is running.',
    ]);
    const second = can[1]?.about ?? {};
    expect((await desk.list(lead, 'milestones', { about: second })).title).toContain('Merging');
  });
});

describe('the board', () => {
  it('shows a quarter at a time: how each stands, with whom, and what moved', async () => {
    const desk = await planningDesk();
    await desk.sends(owner, 'at-risk', { line: 'Two people left.' });
    const { lines, can } = await desk.list(stranger, 'see-board');
    expect(lines).toEqual([
      'In all 1 milestone: 1 at risk.',
      'Quarter 2, 1 July to 30 September 2026. 1 milestone: 1 at risk. Page 1 of 1.',
      '1. At risk ⚠️. Draft how partners work together. Due on 30 September 2026. With Ola Owner. Since last quarter: worse, it was no word yet.',
    ]);
    expect(can.map(({ label }) => label)).toEqual([
      'Open 1',
      'Get board, pack and calendar',
      'My milestones',
    ]);
  });

  it('opens on a page that there is, whatever a button says', async () => {
    const desk = await planningDesk();
    for (const page of ['0', '99', 'x', '-1', '1e9']) {
      const about = { ics: 'ics', plan: 'example', page };
      expect((await desk.list(owner, 'see-board', { about })).lines[1]).toContain('Page 1 of 1.');
    }
  });

  it('says nothing of a decision that is kept from somebody', async () => {
    const out = play()
      .does('the medical director', declare)
      .does('the chair', handle('medical-director', 'step out'));
    const desk = await planningDesk({ played: [out] });
    await desk.sends(lead, 'begin-wait', { for: 'legislation' });
    const { id } = out.decision;
    await desk.begins(owner, { is: 'a decision', decision: id });
    const lines = async (by: string) => (await desk.list(by, 'see-board')).lines.join(' ');
    expect(await lines('the chair')).toContain('home-from-hospital');
    expect(await lines('the medical director')).toContain('Waiting for: a decision.');
    expect(await lines('the medical director')).not.toContain('home-from-hospital');
    const form = formIn(await desk.press(lead, 'begin-wait'));
    expect(JSON.stringify(form)).not.toContain('home-from-hospital');
  });
});

describe('whoever does not belong here', () => {
  it('is turned away: an account that nobody knows, and another ICS', async () => {
    const desk = await planningDesk();
    const nobody = { platform: 'slack', team: 'T1', user: 'UNOBODY' } as const;
    for (const act of ['milestones', 'see-board', 'on-track', 'set-up-plan'] as const) {
      expect(await desk.says(owner, act, { account: nobody })).toContain('I do not know this');
      const about = { ics: 'south', plan: 'example', milestone: 'draft' };
      expect(await desk.says(owner, act, { about })).toContain('another health and care system');
    }
  });

  it('finds nothing by a name that we never wrote', async () => {
    const desk = await planningDesk();
    for (const plan of ['', '#', '../example', 'other', 'x'.repeat(101)]) {
      const about = { ics: 'ics', plan, milestone: 'draft' };
      expect(await desk.says(owner, 'on-track', { about })).toContain('There is no such programme');
    }
    for (const milestone of ['', '__proto__', 'toString', 'other']) {
      const about = { ics: 'ics', plan: 'example', milestone };
      expect(await desk.says(owner, 'on-track', { about })).toContain('not part of the programme');
    }
  });
});
