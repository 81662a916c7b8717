import { describe, expect, it } from 'vitest';
import type { Reply } from '#bots/desk/desk.ts';
import { formIn, wordsOf } from '#test/support/at-the-desk.ts';
import { governanceLead, under, withSeat } from '#test/support/board.ts';
import { saturday } from '#test/support/decider.ts';
import { doctor, finance, ledBoard, wholeSheet } from '#test/support/drafting.ts';
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
const sheet = {
  ...wholeSheet.words,
  tier: 'place',
  purposes: ['outcomes', 'inequalities'],
};

describe('opening it', () => {
  it('is for the governance lead, once the cover sheet is whole', async () => {
    const desk = await draftingDesk();
    expect(wordsOf(await desk.raise())).toMatch(/waits for the governance lead/);
    expect(wordsOf(await desk.press(doctor, 'open-proposal'))).toMatch(/Only the governance lead/);
    expect(wordsOf(await desk.press(governanceLead, 'open-proposal'))).toBe(
      'The cover sheet still needs a summary in plain language, the right level for it and the purposes it serves. The governance lead can fill it in.',
    );
    const form = formIn(await desk.press(governanceLead, 'fill-cover-sheet'));
    expect(form.fields.find(({ id }) => id === 'value')?.value).toBe('The money comes from:');
    expect(form.fields.map(({ id }) => id)).toEqual([
      'summary',
      'papers',
      'tier',
      'rightTier',
      'support',
      'localFit',
      'purposes',
      'value',
    ]);
    const filled = await desk.sends(governanceLead, 'fill-cover-sheet', sheet);
    expect(buttons(filled)).toEqual(['Fill in the cover sheet', 'Open it', 'Send it back']);
    const opened = await desk.sends(governanceLead, 'open-proposal');
    expect(opened).toMatchObject({ kind: 'done', card: { ask: [wholeSheet.words.summary] } });
    expect(wordsOf(opened)).toBe('The proposal is open. Members are asked to answer.');
    expect(await types(desk)).toEqual(['DraftPutForward', 'CoverSheetFilled', 'ProposalOpened']);
    expect(wordsOf(await desk.press(governanceLead, 'open-proposal'))).toMatch(/no longer a draft/);
    expect(
      wordsOf(
        await desk.sends(governanceLead, 'fill-cover-sheet', { ...sheet, value: 'A little.' }),
      ),
    ).toMatch(/cover sheet is on record/);
  });

  it('sent twice opens it once and is answered alike', async () => {
    const desk = await draftingDesk();
    await desk.raise();
    await desk.sends(governanceLead, 'fill-cover-sheet', sheet);
    const { about } = formIn(await desk.press(governanceLead, 'open-proposal'));
    const press = { commandId: 'same', about, values: { answerBy: '2026-12-11' } };
    const first = await desk.press(governanceLead, 'open-proposal', press);
    expect(await desk.press(governanceLead, 'open-proposal', press)).toEqual(first);
    expect((await types(desk)).filter((type) => type === 'ProposalOpened')).toHaveLength(1);
  });

  it('of words that changed meanwhile comes back about the new ones', async () => {
    const desk = await draftingDesk();
    await desk.raise();
    await desk.sends(governanceLead, 'fill-cover-sheet', sheet);
    const { about } = formIn(await desk.press(governanceLead, 'open-proposal'));
    await desk.sends(doctor, 'keep-draft', { why: 'Sixty wait.' });
    const values = { answerBy: '2026-12-11' };
    const again = await desk.press(governanceLead, 'open-proposal', { about, values });
    expect(wordsOf(again)).toMatch(/changed these words/);
    const reply = await desk.press(governanceLead, 'open-proposal', {
      about: formIn(again).about,
      values,
    });
    expect(wordsOf(reply)).toMatch(/proposal is open/);
  });

  it('takes a later day where the proposer’s has come too near', async () => {
    const desk = await draftingDesk();
    await desk.raise({ answerBy: '2026-12-04' });
    await desk.sends(governanceLead, 'fill-cover-sheet', sheet);
    desk.later(saturday);
    expect(wordsOf(await desk.sends(governanceLead, 'open-proposal'))).toMatch(/has passed/);
    expect(wordsOf(await desk.sends(governanceLead, 'open-proposal', { answerBy: '' }))).toMatch(
      /date/,
    );
    await desk.sends(governanceLead, 'open-proposal', { answerBy: '2027-01-08' });
    expect(await desk.state()).toMatchObject({ answerBy: '2027-01-08T17:00:00.000Z' });
  });

  it('is by the forum as it stands then: its rules, its lead, its seats', async () => {
    const desk = await draftingDesk();
    await desk.raise();
    await desk.becomes({
      ...under(ledBoard, { version: 7, coverSheet: [] }),
      governanceLead: finance,
    });
    expect(wordsOf(await desk.press(governanceLead, 'open-proposal'))).toMatch(/in private/);
    expect(wordsOf(await desk.press(finance, 'fill-cover-sheet'))).toMatch(/no cover sheet/);
    await desk.sends(finance, 'open-proposal');
    expect(await desk.state()).toMatchObject({
      proposer: doctor,
      forum: { governanceLead: finance, constitution: { version: 7 } },
    });
  });

  it('is refused where the proposer has left, and the governance lead can discard it', async () => {
    const desk = await draftingDesk();
    await desk.raise();
    await desk.sends(governanceLead, 'fill-cover-sheet', sheet);
    await desk.becomes(withSeat(ledBoard, 'medical director', { holders: [] }));
    expect(wordsOf(await desk.press(governanceLead, 'open-proposal'))).toMatch(/no longer belongs/);
    expect(choices(await desk.press(governanceLead, 'more-choices'))).toContain('Discard it');
    expect(wordsOf(await desk.sends(governanceLead, 'discard-draft'))).toMatch(/is discarded/);
  });

  it('or sending it back with a reason', async () => {
    const desk = await draftingDesk();
    await desk.raise();
    expect(wordsOf(await desk.sends(governanceLead, 'send-back'))).toMatch(/write something/);
    const back = await desk.sends(governanceLead, 'send-back', { why: 'Who pays?' });
    expect(wordsOf(back)).toMatch(/back with its proposer/);
    expect(choices(await desk.press(governanceLead, 'more-choices'))).toEqual([
      'Fill in the cover sheet',
      'Voice a concern',
    ]);
    expect(wordsOf(await desk.press(governanceLead, 'open-proposal'))).toMatch(/still writing/);
    expect(wordsOf(await desk.press(doctor, 'put-forward'))).toMatch(
      /waits for the governance lead/,
    );
  });

  it('happens at once where the rules say so', async () => {
    const desk = await draftingDesk(under(ledBoard, { opening: 'the proposer' }));
    await desk.raise(keep);
    expect(wordsOf(await desk.press(doctor, 'put-forward'))).toMatch(/^Your proposal is open/);
    expect(await types(desk)).toEqual(['DraftKept', 'ProposalOpened']);
  });
});
