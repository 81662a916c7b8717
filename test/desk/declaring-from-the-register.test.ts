import { describe, expect, it } from 'vitest';
import type { Values } from '#bots/views/view.ts';
import { formIn, offeredIn, wordsOf } from '#test/support/at-the-desk.ts';
import { old, shares, sitting } from '#test/support/at-the-register.ts';
import { governanceLead } from '#test/support/board.ts';
import { play } from '#test/support/play.ts';

const chair = 'the chair';
const doctor = 'the medical director';

describe('an interest in an item', () => {
  const declaring = { act: 'declare-interest', degree: 'actual' } as const;
  const said = { nature: 'I hold shares in Brightwell.', degree: 'actual', interestType: '-' };
  const declares = async (values: Values, desk: Awaited<ReturnType<typeof sitting>>) =>
    wordsOf(await desk.press(doctor, declaring.act, { values }));

  it('can be one from the register', async () => {
    const desk = await sitting();
    await desk.add(doctor, old);
    await desk.add(doctor, shares);
    const more = await desk.press(doctor, 'more-choices');
    expect(more.kind === 'ask' && more.view.lines).toContain(
      'You have 2 interests on the register. Does one of them touch this?',
    );
    const form = formIn(await desk.press(doctor, declaring.act));
    expect(offeredIn(form, 'entry')).toEqual([
      'I hold shares in Brightwell.',
      'I own the hall.',
      'No, it is something else',
    ]);
    const entry = form.fields[0]?.options?.[0]?.value ?? '';
    expect(await declares({ ...said, entry, nature: '' }, desk)).toContain('on record');
    expect(await desk.last()).toMatchObject({
      type: 'InterestDeclared',
      interestType: 'direct financial',
      entry,
      words: { nature: 'I hold shares in Brightwell.' },
    });
    const after = await desk.press(doctor, 'more-choices');
    expect(wordsOf(after)).not.toContain('on the register. Does');
  });

  it('that is something else is said in words', async () => {
    const desk = await sitting();
    await desk.add(doctor, old);
    expect(await declares({ ...said, entry: '-', nature: '' }, desk)).toBe(
      'Please write something here.',
    );
    expect(await declares({ ...said, entry: '-' }, desk)).toContain('on record');
    expect(await desk.last()).not.toHaveProperty('entry');
  });

  it('of which one is on the register is asked about in the singular', async () => {
    const desk = await sitting();
    await desk.add(doctor, old);
    expect(wordsOf(await desk.press(doctor, 'more-choices'))).toContain(
      'You have 1 interest on the register. Does it touch this?',
    );
  });

  it('can be put on the register at once, and stands there once', async () => {
    const desk = await sitting();
    const values = { ...said, interestType: 'indirect', register: ['yes'], since: '2026-01-01' };
    const sent = { commandId: 'twice', values };
    const first = wordsOf(await desk.press(doctor, declaring.act, sent));
    expect(first).toContain('It is on your register too. The law asks for 28 days');
    const again = wordsOf(await desk.press(doctor, declaring.act, sent));
    expect(again).toContain('It is on your register too.');
    const { lines } = await desk.list(doctor);
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toContain('Indirect, since 1 January 2026');
    const record = await desk.press(chair, 'read-everything');
    expect(wordsOf(record)).toContain('has an interest (indirect, on their register)');
  });

  it('that cannot be put on the register is not declared either, and comes back filled', async () => {
    const desk = await sitting();
    const register = ['yes'];
    expect(await declares({ ...said, register, since: '2026-01-01' }, desk)).toContain('the list');
    const typed = { ...said, interestType: 'indirect', register };
    expect(await declares(typed, desk)).toContain('choose a date');
    expect(await declares({ ...typed, since: '2026-12-24' }, desk)).toContain('still ahead');
    expect(await declares({ ...typed, since: '2026-01-01', nature: '' }, desk)).toContain('write');
    expect(await desk.last()).toMatchObject({ type: 'ProposalOpened' });
    expect((await desk.list(doctor)).lines).toHaveLength(2);
  });

  it('that the item does not take is not put on the register', async () => {
    const desk = await sitting(play().does(governanceLead, { type: 'WithdrawProposal' }));
    const values = { ...said, interestType: 'indirect', register: ['yes'], since: '2026-01-01' };
    expect(await declares(values, desk)).toContain('taken this proposal back');
    expect((await desk.list(doctor)).lines.at(-1)).toContain('You have no interests');
  });
});
