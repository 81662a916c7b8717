import { describe, expect, it } from 'vitest';
import type { Reply } from '#bots/desk/desk.ts';
import { formIn, offeredIn, wordsOf } from '#test/support/at-the-desk.ts';
import { governanceLead, members } from '#test/support/board.ts';
import { council, doctor, finance, ledBoard } from '#test/support/drafting.ts';
import { draftingDesk } from '#test/support/drafting-desk.ts';

const keep = { go: 'keep' };
const buttons = (reply: Reply) =>
  reply.kind === 'done' ? reply.receipt.buttons.map(({ label }) => label) : [];
const choices = (reply: Reply) =>
  reply.kind === 'ask' && reply.view.kind === 'choices'
    ? reply.view.can.map(({ label }) => label)
    : [];
const types = async ({ record }: Awaited<ReturnType<typeof draftingDesk>>) =>
  (await record()).map(({ type }) => type);

describe('keeping a draft', () => {
  it('takes an incomplete form, and offers what comes next to its proposer alone', async () => {
    const desk = await draftingDesk();
    const reply = await desk.raise({ ...keep, why: '', answerBy: '' });
    expect(wordsOf(reply)).toMatch(/^Your draft is kept\. Only you/);
    expect(buttons(reply)).toEqual([
      'Go on writing',
      'Put it forward',
      'Show it to someone',
      'More choices',
    ]);
    expect(reply).toMatchObject({ card: null });
    expect(choices(await desk.press(doctor, 'more-choices'))).toEqual([
      'Go on writing',
      'Put it forward',
      'Show it to someone',
      'Discard it',
    ]);
    expect(wordsOf(await desk.press(council, 'more-choices'))).toMatch(/in private/);
    expect(choices(await desk.press(governanceLead, 'more-choices'))).toEqual([
      'Fill in the cover sheet',
      'Voice a concern',
    ]);
  });

  it('keeps nothing that holds an NHS number, and gives the form back', async () => {
    const desk = await draftingDesk();
    const reply = await desk.raise({ ...keep, why: 'As for NHS 943 476 5919.' });
    expect(wordsOf(reply)).toMatch(/NHS number, so nothing was kept/);
    expect(await desk.record()).toEqual([]);
  });

  it('gives the form back filled with what was kept, and keeps what is written then', async () => {
    const desk = await draftingDesk();
    await desk.raise({ ...keep, publicity: 'private', because: 'It names a firm.' });
    const form = formIn(await desk.press(doctor, 'keep-draft'));
    const standing = Object.fromEntries(form.fields.map(({ id, value }) => [id, value]));
    expect(form).toMatchObject({ act: 'keep-draft', title: 'Go on writing' });
    expect(standing).toMatchObject({
      why: 'Forty people a week wait.',
      answerBy: '2026-12-11',
      publicity: 'private',
      because: 'It names a firm.',
    });
    await desk.sends(doctor, 'keep-draft', { ...keep, why: 'Sixty wait.', answerBy: '' });
    expect(await desk.state()).toMatchObject({ proposal: { why: 'Sixty wait.', answerBy: '' } });
    expect(wordsOf(await desk.press(governanceLead, 'keep-draft'))).toMatch(
      /its proposer to change/,
    );
  });

  it('put forward incomplete, opens the form at the box that is wrong', async () => {
    const desk = await draftingDesk();
    await desk.raise({ ...keep, why: '' });
    const form = formIn(await desk.press(doctor, 'put-forward'));
    expect(form.act).toBe('keep-draft');
    expect(form.fields.filter(({ error }) => error !== undefined).map(({ id }) => id)).toEqual([
      'why',
    ]);
    const reply = await desk.sends(doctor, 'keep-draft', { why: '', go: 'forward' });
    expect(wordsOf(reply)).toBe('Please write something here.');
    expect(await types(desk)).toEqual(['DraftKept']);
  });
});

it('says in every form on a draft what is asked', async () => {
  const desk = await draftingDesk();
  await desk.raise();
  const forms = [
    await desk.press(doctor, 'show-draft'),
    await desk.press(doctor, 'discard-draft'),
    await desk.press(governanceLead, 'fill-cover-sheet'),
    await desk.press(governanceLead, 'voice-on-draft'),
    await desk.press(governanceLead, 'send-back'),
  ];
  expect(forms.map((reply) => formIn(reply).lines[0])).toEqual(
    forms.map(() => 'Shall we pay for 20 places this winter?'),
  );
});

describe('showing it and voicing a concern', () => {
  it('is offered to members who cannot read it yet, and then they can', async () => {
    const desk = await draftingDesk();
    await desk.raise(keep);
    const form = formIn(await desk.press(doctor, 'show-draft'));
    expect(offeredIn(form, 'person')).toHaveLength(members(ledBoard).length - 1);
    expect(offeredIn(form, 'person')).not.toContain('The medical director');
    expect(wordsOf(await desk.sends(doctor, 'show-draft', { person: council }))).toMatch(
      /read it now/,
    );
    expect(choices(await desk.press(council, 'more-choices'))).toEqual(['Voice a concern']);
    const voiced = await desk.sends(council, 'voice-on-draft', { concern: 'Who pays?' });
    expect(wordsOf(voiced)).toMatch(/not an answer/);
    expect(buttons(voiced)).toEqual(['Voice a concern']);
    expect(wordsOf(await desk.press(doctor, 'voice-on-draft'))).toMatch(/your own draft/);
    expect(wordsOf(await desk.press(finance, 'voice-on-draft'))).toMatch(/in private/);
    expect(wordsOf(await desk.press(council, 'agree'))).toMatch(/not open yet/);
  });

  it('comes back where nobody was chosen, and says so where nobody is left', async () => {
    const desk = await draftingDesk();
    await desk.raise(keep);
    expect(wordsOf(await desk.sends(doctor, 'show-draft', { person: 'x' }))).toMatch(/choose one/);
    const alone = await draftingDesk({ ...ledBoard, seats: ledBoard.seats.slice(6, 7) });
    await alone.raise(keep);
    expect(wordsOf(await alone.press(doctor, 'show-draft'))).toMatch(/no one left to show/);
  });

  it('sent twice is recorded once and answered alike', async () => {
    const desk = await draftingDesk();
    await desk.raise(keep);
    const press = { commandId: 'same', values: { person: council } };
    const first = await desk.press(doctor, 'show-draft', press);
    expect(await desk.press(doctor, 'show-draft', press)).toEqual(first);
    const concern = { commandId: 'twice', values: { concern: 'Who pays?' } };
    await desk.press(council, 'voice-on-draft', concern);
    const other = { ...concern, values: { concern: 'Who decides?' } };
    expect(wordsOf(await desk.press(council, 'voice-on-draft', other))).toMatch(
      /sent this form before/,
    );
    expect(await types(desk)).toEqual(['DraftKept', 'DraftShown', 'ConcernOnDraft']);
  });
});

describe('discarding it', () => {
  it('asks first, ends it for everyone, and is answered alike when sent again', async () => {
    const desk = await draftingDesk();
    await desk.raise(keep);
    expect(formIn(await desk.press(doctor, 'discard-draft')).fields).toEqual([]);
    const press = { commandId: 'same', values: {} };
    const first = await desk.press(doctor, 'discard-draft', press);
    expect(wordsOf(first)).toMatch(/Nothing goes to a channel/);
    expect(await desk.press(doctor, 'discard-draft', press)).toEqual(first);
    expect(wordsOf(await desk.press(doctor, 'put-forward'))).toMatch(/was discarded/);
    expect(await types(desk)).toEqual(['DraftKept', 'DraftDiscarded']);
  });
});
