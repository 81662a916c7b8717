import { describe, expect, it } from 'vitest';
import { deputy, lead, owner, settingUp, stranger } from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { formIn, offeredIn } from '#test/support/at-the-desk.ts';
import { planningDesk } from '#test/support/planning-desk.ts';
import { play } from '#test/support/play.ts';

const parts = [
  { id: 'leader', name: 'A named leader', needsLead: true },
  { id: 'records', name: 'A plan for the records' },
];
const inParts = settingUp({ milestones: [milestone({ parts, regionAgrees: true })] });
const halfTime = '2026-08-17T09:00:00.000Z';
const veryLate = '2026-10-14T09:00:00.000Z';

describe('a date', () => {
  it('is asked for by its owner and moved by the PMO lead, with a reason', async () => {
    const desk = await planningDesk();
    const asked = await desk.sends(owner, 'ask-for-date', { to: '2026-10-31', why: 'It grew.' });
    expect(asked).toContain('The PMO lead is told that you ask for 31 October 2026.');
    const labels = (await desk.list(lead, 'milestones')).can.map(({ label }) => label);
    expect(labels).toContain('Move the date: Draft how…');
    const form = formIn(await desk.press(lead, 'move-date'));
    expect(form.fields.map(({ id, value }) => [id, value])).toEqual([
      ['to', '2026-10-31'],
      ['decision', '-'],
      ['reason', undefined],
    ]);
    expect(await desk.sends(lead, 'move-date', {})).toContain('Please write something here.');
    expect(await desk.sends(lead, 'move-date', { reason: 'It grew.' })).toContain(
      'It is now due on 31 October 2026. The first date stays on record.',
    );
    const { lines } = await desk.list(owner, 'open-milestone');
    expect(lines).toContain('It is due on 31 October 2026. At first it was 30 September 2026.');
  });

  it('is moved by a decision of which the plan knows the outcome', async () => {
    const played = play();
    const id = played.decision.id;
    const desk = await planningDesk({ played: [played] });
    await desk.sends(owner, 'begin-wait', { for: `decision:${id}` });
    await desk.outcome(id);
    const form = formIn(await desk.press(lead, 'move-date'));
    expect(offeredIn(form, 'decision')[1]).toContain('home-from-hospital');
    const moved = await desk.sends(lead, 'move-date', { to: '2026-10-31', decision: id });
    expect(moved).toContain('It is now due on 31 October 2026.');
    expect((await desk.list(owner, 'see-history')).lines[1]).toContain(
      'moved the date to 31 October 2026. By decision: “Shall we pay',
    );
  });

  it('is kept with a reason, once one was asked for', async () => {
    const desk = await planningDesk();
    expect(await desk.says(lead, 'keep-date')).toContain('No one has asked for a new date here');
    await desk.sends(owner, 'ask-for-date', { to: '2026-10-31', why: 'It grew.' });
    expect(await desk.sends(lead, 'keep-date', { reason: 'We need it.' })).toContain(
      'The date stays as it is.',
    );
  });

  it('is nothing that nobody can keep: 31 November, a day that is past, the same day', async () => {
    const desk = await planningDesk();
    const ask = (to: string) => desk.sends(owner, 'ask-for-date', { to, why: 'It grew.' });
    expect(await ask('2026-11-31')).toContain('Please choose a date');
    expect(await ask('2026-06-30')).toContain('30 June 2026 is not ahead.');
    expect(await ask('2026-09-30')).toContain('It is due on 30 September 2026 already.');
    expect(await desk.says(owner, 'move-date')).toBe('Only the PMO lead can do this: Lee Lead.');
  });
});

describe('a wait', () => {
  it('for a decision shows how that stands, and ends with its outcome', async () => {
    const played = play();
    const desk = await planningDesk({ played: [played] });
    const form = formIn(await desk.press(owner, 'begin-wait'));
    expect(offeredIn(form, 'for')).toEqual([
      'A decision on boundaries',
      'The law',
      expect.stringContaining('Shall we pay'),
    ]);
    const { id } = played.decision;
    await desk.sends(owner, 'begin-wait', { for: `decision:${id}`, note: 'We need the money.' });
    const { lines } = await desk.list(owner, 'open-milestone');
    expect(lines).toContain(
      'Waiting for: “Shall we pay for 20 home-from-hospital places this winter?” (ICS NHS board) It is asking for agreement until 4 December. “We need the money.”',
    );
    await desk.outcome(id);
    expect((await desk.list(owner, 'open-milestone')).lines.join(' ')).not.toContain('Waiting');
  });

  it('for boundaries or the law begins and ends', async () => {
    const desk = await planningDesk();
    expect(await desk.sends(owner, 'begin-wait', { for: 'legislation' })).toContain('for the law');
    expect(await desk.sends(owner, 'begin-wait', {})).toContain('a decision on boundaries');
    expect(await desk.sends(owner, 'end-wait', { for: 'legislation' })).toContain(
      'it waits no longer for the law',
    );
    await desk.sends(owner, 'end-wait', {});
    expect(await desk.says(owner, 'end-wait')).toContain('It does not wait for');
  });
});

describe('a milestone', () => {
  it('is given to somebody else, with a stand-in', async () => {
    const desk = await planningDesk();
    const form = formIn(await desk.press(owner, 'hand-over'));
    expect(offeredIn(form, 'owner').slice(0, 3)).toEqual(['No one yet', 'Di Deputy', 'Ira Lead']);
    expect(await desk.sends(owner, 'hand-over', { owner: stranger, deputy: owner })).toContain(
      'Owner: Sam Stranger. Stand-in: you.',
    );
    expect(await desk.says(deputy, 'on-track')).toContain('Only those who look after it');
    expect(await desk.says(stranger, 'on-track')).toContain('Noted: On track');
    expect(await desk.sends(lead, 'hand-over', { owner: 'nobody we know' })).toContain(
      'from the list',
    );
  });

  it('has parts with leaders, and a note of the region', async () => {
    const desk = await planningDesk({ setting: inParts });
    const said = (values: object) =>
      desk.sends(owner, 'answer-part', { part: 'leader', word: 'done', ...values });
    expect(await said({})).toContain('First someone must be named who leads this part');
    expect(
      await desk.sends(owner, 'name-part-lead', { part: 'leader', lead: 'The finance director' }),
    ).toContain('Noted: “The finance director” leads this part.');
    expect(await said({})).toContain('Noted of this part: Done');
    expect(await said({ word: '' })).toContain('from the list');
    expect(await said({ part: 'records', word: 'at risk' })).toContain('Please write something');
    expect(await desk.says(owner, 'milestone-done')).toContain(
      'It is not done while a part of it is open: “A plan for the records”.',
    );
    expect(await said({ part: 'records' })).toContain('Done');
    expect(await desk.sends(owner, 'note-region', { note: 'It agrees.' })).toContain('is noted');
    expect(
      await desk.sends(owner, 'milestone-done', { proof: 'https://example.org/draft' }),
    ).toContain('Noted: Done 🟢');
  });

  it('that is off track or not theirs is said to be so with a reason', async () => {
    const desk = await planningDesk();
    expect(await desk.sends(owner, 'off-track', { line: 'No one is left.' })).toContain(
      'Off track',
    );
    expect(await desk.sends(owner, 'not-for-us', { line: 'Another body does it.' })).toContain(
      'Not for us',
    );
  });

  it('is put off to another day, once', async () => {
    const desk = await planningDesk();
    expect(await desk.says(owner, 'remind-me')).toContain('I have not asked you about this yet');
    await desk.comesTo(halfTime);
    expect(await desk.sends(owner, 'remind-me', { on: '2026-08-20' })).toContain(
      'I write to you about it again on 20 August 2026',
    );
    expect(await desk.says(owner, 'next-milestone')).toContain('No milestone waits for a word');
    expect(await desk.says(owner, 'remind-me')).toContain('You put this off once');
  });

  it('has its history, the newest first', async () => {
    const desk = await planningDesk();
    await desk.sends(owner, 'at-risk', { line: 'Two people left.' });
    await desk.comesTo(halfTime);
    expect((await desk.list(stranger, 'see-history')).lines).toEqual([
      'Draft how partners work together',
      '17 August 2026 at 10am: Accord asked Ola Owner.',
      '1 July 2026 at 10am: Ola Owner said: At risk ⚠️. “Two people left.”',
      '30 March 2026 at 10am: Lee Lead set up the programme.',
    ]);
  });
});

describe('the PMO lead', () => {
  it('takes up what is late', async () => {
    const desk = await planningDesk();
    await desk.comesTo(veryLate);
    const { lines, can } = await desk.list(lead, 'see-late');
    expect(lines).toEqual([
      '1. Draft how partners work together. It was due on 30 September 2026. No word yet ⚪. With Ola Owner.',
    ]);
    expect(can[0]?.act).toBe('open-milestone');
    expect(await desk.says(lead, 'ask-them-myself')).toContain('you ask them yourself');
    expect(await desk.says(lead, 'tell-ics-lead')).toContain('The ICS lead is told');
    expect((await desk.list(lead, 'see-late')).lines[0]).toContain(
      'The ICS lead was told on 14 October.',
    );
    expect(await desk.says(owner, 'tell-ics-lead')).toContain('Only the PMO lead');
    await desk.sends(lead, 'change-leads', { icsLead: '-' });
    expect(await desk.says(lead, 'tell-ics-lead')).toContain('No ICS lead is named yet.');
  });

  it('sees who to ask, names leads, lifts a limit, notes the law, and closes the programme', async () => {
    const desk = await planningDesk();
    expect((await desk.list(lead, 'see-who-to-ask')).lines).toEqual([
      'Ola Owner: Draft how partners work together (No word yet ⚪).',
    ]);
    const lifted = { constraint: 'K4', matter: '-', note: 'The region agrees.' };
    expect(await desk.sends(lead, 'lift-constraint', lifted)).toContain('The limit is lifted');
    expect(await desk.sends(lead, 'law-in-force', { on: '2026-07-01' })).toContain('1 July 2026');
    expect(await desk.sends(lead, 'change-leads', { pmoLead: deputy })).toContain(
      'PMO lead: Di Deputy.',
    );
    expect(await desk.says(lead, 'close-plan')).toContain('Only the PMO lead can do this');
    expect(await desk.sends(deputy, 'close-plan', {})).toContain('The programme is closed.');
    expect(await desk.says(owner, 'on-track')).toContain('This programme is closed');
    const { lines } = await desk.list(deputy, 'milestones');
    expect(lines[0]).toBe('This programme is over. You can read it, but not change it.');
  });
});
