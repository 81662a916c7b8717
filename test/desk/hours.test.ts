import { describe, expect, it } from 'vitest';
import type { Press } from '#bots/desk/desk.ts';
import type { Values } from '#bots/views/view.ts';
import { formIn, officer, wordsOf } from '#test/support/at-the-desk.ts';
import { deskOf } from '#test/support/ics.ts';
import { play } from '#test/support/play.ts';

const council = 'the council member';
const late: Values = { hour: '14', quietFrom: '18', quietUntil: '9' };

async function atTheDesk() {
  const { desk, store, accountOf } = await deskOf(play());
  const press = (rest: Partial<Press> = {}) =>
    desk.press({
      account: accountOf(council),
      place: null,
      commandId: 'p1',
      arrived: 0,
      act: 'choose-hours',
      about: { ics: 'ics' },
      ...rest,
    });
  const recorded = async () =>
    (await store.load({ ics: 'ics', kind: 'directory', id: 'all' })).filter(
      ({ event }) => event.type === 'HoursChosen',
    );
  return { press, recorded };
}

const chosen = async (press: Awaited<ReturnType<typeof atTheDesk>>['press']) =>
  formIn(await press()).fields.map(({ value }) => value);

describe('the form “When you write to me”', () => {
  it('shows the hours as they stand, and those that were chosen', async () => {
    const { press } = await atTheDesk();
    expect(await chosen(press)).toEqual(['9', '19', '8']);
    expect(wordsOf(await press({ values: late }))).toBe(
      'From the next working day I write to you at 2pm, when something is new. Nothing comes from 6pm until 9am, or on a day off.',
    );
    expect(await chosen(press)).toEqual(['14', '18', '9']);
  });

  it('opens from any message, also where it names no ICS', async () => {
    const { press } = await atTheDesk();
    expect(formIn(await press({ about: {} })).about).toEqual({ ics: 'ics' });
  });

  it('says when there are no quiet hours', async () => {
    const { press } = await atTheDesk();
    const none = { hour: '3', quietFrom: '8', quietUntil: '8' };
    expect(wordsOf(await press({ values: none }))).toContain('You have no quiet hours.');
  });

  it('is recorded once, however often it is sent', async () => {
    const { press, recorded } = await atTheDesk();
    for (const commandId of ['p1', 'p1', 'p2']) await press({ values: late, commandId });
    expect(await recorded()).toHaveLength(1);
  });

  it('comes back filled where the message would come in quiet hours', async () => {
    const { press, recorded } = await atTheDesk();
    const form = formIn(await press({ values: { ...late, hour: '20' } }));
    expect(form.fields.map(({ value }) => value)).toEqual(['20', '18', '9']);
    expect(form.fields[0]?.error).toBe(
      'You chose 8pm, but nothing comes from 6pm until 9am. Please choose another time, or other quiet hours.',
    );
    expect(await recorded()).toEqual([]);
  });

  it('guesses nothing that was not chosen', async () => {
    const { press, recorded } = await atTheDesk();
    const form = formIn(await press({ values: { hour: '25', quietFrom: '18' } }));
    expect(form.fields[0]?.error).toBe('Please choose one from the list.');
    expect(await recorded()).toEqual([]);
  });

  it('is turned away for another ICS, and for an account that nobody knows', async () => {
    const { press } = await atTheDesk();
    expect(wordsOf(await press({ about: { ics: 'another' } }))).toContain(
      'another health and care',
    );
    const [account] = officer.accounts;
    if (account !== undefined)
      expect(wordsOf(await press({ account }))).toContain('I do not know this account yet');
  });
});
