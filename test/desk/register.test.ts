import { describe, expect, it } from 'vitest';
import { noticeView } from '#bots/views/notice.ts';
import { formIn, offeredIn, wordsOf } from '#test/support/at-the-desk.ts';
import { old, shares, sitting } from '#test/support/at-the-register.ts';
import { governanceLead } from '#test/support/board.ts';
import { declare, handle, play } from '#test/support/play.ts';

const chair = 'the chair';
const doctor = 'the medical director';

describe('my interests', () => {
  it('are listed, added to and said to have ended, by the person alone', async () => {
    const desk = await sitting();
    expect(await desk.labels(doctor)).toContain('My interests');
    const empty = await desk.list(doctor);
    expect(empty.lines.at(-1)).toBe('You have no interests on the register.');
    expect(empty.can.map(({ label }) => label)).toEqual(['Add an interest']);
    expect(formIn(await desk.press(doctor, 'add-interest')).fields.map(({ id }) => id)).toEqual([
      'interestType',
      'what',
      'since',
    ]);
    expect(await desk.add(doctor, shares)).toBe(
      'Your interest is on the register. The governance lead publishes it.',
    );
    const { lines, can } = await desk.list(doctor);
    expect(lines.at(-1)).toBe(
      'Direct financial, since 1 November 2026: “I hold shares in Brightwell.” Declared on 24 November 2026.',
    );
    expect(can.map(({ label }) => label)).toEqual(['Add an interest', 'Say that one has ended']);
    const ending = formIn(await desk.press(doctor, 'end-interest'));
    expect(offeredIn(ending, 'entry')).toEqual(['I hold shares in Brightwell.']);
    const entry = ending.fields[0]?.value ?? '';
    const values = { entry, on: '2026-11-20' };
    expect(wordsOf(await desk.press(doctor, 'end-interest', { values }))).toContain(
      'It stays on the register.',
    );
    expect((await desk.list(doctor)).lines.at(-1)).toContain('It ended on 20 November 2026.');
    expect((await desk.list(doctor)).can).toHaveLength(1);
    expect((await desk.list(chair)).lines.at(-1)).toBe('You have no interests on the register.');
  });

  it('say kindly which was declared late', async () => {
    const desk = await sitting();
    expect(await desk.add(doctor, old)).toContain('The law asks for 28 days');
    expect((await desk.list(doctor)).lines.at(-1)).toContain('marked as declared late');
  });

  it('come back filled where something is wrong', async () => {
    const desk = await sitting();
    expect(await desk.add(doctor, { ...shares, what: ' ' })).toBe('Please write something here.');
    expect(await desk.add(doctor, { ...shares, interestType: '' })).toContain('from the list');
    expect(await desk.add(doctor, { ...shares, since: '' })).toContain('choose a date');
    expect(await desk.add(doctor, { ...shares, since: '2026-12-01' })).toContain('still ahead');
    const what = 'The patient, Mr Anyone, is in my novel.';
    const reply = await desk.press(doctor, 'add-interest', { values: { ...shares, what } });
    expect(formIn(reply).fields.find(({ id }) => id === 'what')?.value).toBe(what);
    expect(formIn(reply).fields.at(-1)?.id).toBe('aboutNoOne');
    const sure = { ...shares, what, aboutNoOne: ['no'] };
    expect(await desk.add(doctor, sure)).toContain('on the register');
  });

  it('pressed twice stand once, and other words of the same form are not taken for them', async () => {
    const desk = await sitting();
    const sent = { commandId: 'again', values: shares };
    await desk.press(doctor, 'add-interest', sent);
    expect(wordsOf(await desk.press(doctor, 'add-interest', sent))).toContain('on the register');
    expect((await desk.list(doctor)).lines).toHaveLength(2);
    const other = await desk.press(doctor, 'add-interest', { ...sent, values: old });
    expect(wordsOf(other)).toContain('You sent this form before');
    expect((await desk.list(doctor)).lines).toHaveLength(2);
  });

  it('with nothing to end show the list again', async () => {
    const desk = await sitting();
    expect(wordsOf(await desk.press(doctor, 'end-interest'))).toContain('You have no interests');
    const values = { entry: 'i-9', on: '2026-11-20' };
    await desk.add(doctor, shares);
    expect(wordsOf(await desk.press(doctor, 'end-interest', { values }))).toContain(
      'from the list',
    );
  });

  it('are open to whoever stepped out of an item, who sees nothing of it', async () => {
    const out = play().does(doctor, declare).does(chair, handle('medical-director', 'step out'));
    const desk = await sitting(out);
    const refused = await desk.press(doctor, 'more-choices');
    if (refused.kind !== 'refused') throw new Error('they see it');
    expect(refused.notice.lines).toEqual(['One item is being dealt with in private.']);
    const [button] = refused.notice.buttons;
    expect(button).toMatchObject({ act: 'my-interests', about: { ics: 'ics' } });
    expect(JSON.stringify(button)).not.toContain('home-from-hospital');
    const { buttons } = noticeView(
      { kind: 'interest handled', seat: 'medical-director' },
      out.decision,
    );
    expect(buttons).toEqual([button]);
    expect(await desk.add(doctor, shares)).toContain('on the register');
  });

  it('are not for strangers, nor for another system', async () => {
    const desk = await sitting();
    const stranger = { platform: 'slack', team: 'T1', user: 'UNOBODY' } as const;
    expect(wordsOf(await desk.press(doctor, 'my-interests', { account: stranger }))).toContain(
      'I do not know this account yet',
    );
    expect(
      wordsOf(await desk.press(doctor, 'my-interests', { about: { ics: 'south' } })),
    ).toContain('another health and care system');
  });
});

describe('a member’s interest', () => {
  const values = { ...shares, person: doctor, declared: '2026-11-10' };

  it('is entered for them by the governance lead, and says so', async () => {
    const desk = await sitting();
    const label = 'Enter a member’s interest';
    const form = await desk.opens(governanceLead, label);
    expect(form.fields.map(({ id }) => id)).toEqual([
      'person',
      'interestType',
      'what',
      'since',
      'declared',
    ]);
    expect(await desk.does(governanceLead, label, values)).toContain('you entered it for them');
    const line = (await desk.list(doctor)).lines.at(-1);
    expect(line).toContain('Declared on 10 November 2026. Entered by the governance lead.');
    expect(await desk.labels(chair)).not.toContain(label);
  });

  it('is entered by nobody else, and for nobody who is no member', async () => {
    const desk = await sitting();
    const wrong = await desk.press(chair, 'add-interest-for', { values });
    expect(wordsOf(wrong)).toContain('Only the governance lead');
    const nobody = { ...values, person: 'the officer' };
    const reply = await desk.press(governanceLead, 'add-interest-for', { values: nobody });
    expect(wordsOf(reply)).toContain('from the list');
    expect((await desk.list(doctor)).lines).toHaveLength(2);
    const about = { decision: 'd9' };
    const lost = await desk.press(governanceLead, 'add-interest-for', { about });
    expect(wordsOf(lost)).toContain('There is nothing here');
    const odd = await desk.press(governanceLead, 'add-interest-for', { about: { decision: '#' } });
    expect(wordsOf(odd)).toContain('There is nothing here');
  });

  it('is said to have ended by the governance lead: whose first, then which', async () => {
    const desk = await sitting();
    const label = 'End a member’s interest';
    const whose = await desk.opens(governanceLead, label);
    const none = await desk.press(governanceLead, 'end-interest-for', {
      values: { person: doctor },
    });
    expect(formIn(none).fields[0]?.error).toBe(
      'They have no interest on the register that has not ended.',
    );
    await desk.add(doctor, shares);
    const which = formIn(
      await desk.press(governanceLead, whose.act, { values: { person: doctor } }),
    );
    expect(offeredIn(which, 'entry')).toEqual(['I hold shares in Brightwell.']);
    const { about } = which;
    const entry = which.fields[0]?.value ?? '';
    const early = { entry, on: '2026-10-31' };
    expect(
      wordsOf(await desk.press(governanceLead, which.act, { about, values: early })),
    ).toContain('It began on 1 November 2026');
    const values = { entry, on: '2026-11-20' };
    expect(wordsOf(await desk.press(governanceLead, which.act, { about, values }))).toBe(
      'The register says now when it ended. It stays on the register.',
    );
    expect((await desk.list(doctor)).lines.at(-1)).toContain('It ended on 20 November 2026.');
  });

  it('is ended by nobody else, and for nobody who is no member', async () => {
    const desk = await sitting();
    await desk.add(doctor, shares);
    const entry = formIn(await desk.press(doctor, 'end-interest')).fields[0]?.value ?? '';
    const values = { entry, on: '2026-11-20' };
    const about = { person: doctor };
    expect(wordsOf(await desk.press(chair, 'end-interest-for', { about, values }))).toContain(
      'Only the governance lead',
    );
    const officer = { about: { person: 'the officer' }, values };
    expect(wordsOf(await desk.press(governanceLead, 'end-interest-for', officer))).toContain(
      'They have no interest',
    );
    const nobody = { values: { person: 'the officer' } };
    expect(wordsOf(await desk.press(governanceLead, 'end-interest-for', nobody))).toContain(
      'They have no interest',
    );
    expect((await desk.list(doctor)).lines.at(-1)).not.toContain('It ended');
  });
});
