import { describe, expect, it } from 'vitest';
import type { PointedAt, Reply } from '#bots/desk/desk.ts';
import type { About, Values } from '#bots/views/view.ts';
import { strangers } from '#bots/wording/strangers.ts';
import { limits } from '#shared/decision/words.ts';
import type { Place } from '#shared/directory/account.ts';
import { board, members } from '#test/support/board.ts';
import { monday } from '#test/support/decider.ts';
import { deskOf, everyone } from '#test/support/ics.ts';
import { memoryDeliveries } from '#test/support/memory-deliveries.ts';
import { peopleAt } from '#test/support/people-at.ts';
import {
  agree,
  callVote,
  fillAims,
  object,
  type Played,
  play,
  record,
  startSteps,
} from '#test/support/play.ts';

const council = 'the council member';
const card = { platform: 'slack', team: 'T1', message: 'board/1700.1' } as const;
const where: Place = { platform: 'slack', team: 'T1', channel: 'board' };
const own: PointedAt = { isOwn: true, under: card, text: 'Who pays after March?' };

/** A decision whose card stands in its channel, and someone who points at a message under it. */
async function underACard(played: Played = play()) {
  const deliveries = memoryDeliveries();
  const { ics, id } = played.decision;
  const shown = { id: 's', where, message: card.message, version: 1, drawnAt: monday };
  await deliveries.noteShown(ics, id, shown, 0);
  const { desk, store, stream } = await deskOf(played, { deliveries });
  const there = peopleAt(desk, everyone(played.decision.forum));
  const press = (rest: { about?: About; values?: Values; pointedAt?: PointedAt }, by = council) =>
    there.press(by, 'make-it-count', rest);
  const send = async (values: Values, by = council) => {
    const form = formIn(await press({ pointedAt: own }, by));
    return press({ about: form.about, values }, by);
  };
  const last = async () => (await store.load(stream)).at(-1)?.event;
  return { press, send, last };
}

function formIn(reply: Reply) {
  if (reply.kind !== 'ask' || reply.view.kind !== 'form') throw new Error(JSON.stringify(reply));
  return reply.view;
}

describe('a message of one’s own under a card', () => {
  it('opens the form for that decision, filled with its words', async () => {
    const { press } = await underACard();
    const form = formIn(await press({ pointedAt: own }));
    expect(form.about).toMatchObject({ ics: 'ics', decision: 'd1' });
    expect(form.fields).toMatchObject([
      { id: 'meant', kind: 'one of' },
      { id: 'words', value: 'Who pays after March?' },
    ]);
  });

  it.each([
    ['concern', { type: 'ConcernVoiced', words: { concern: 'Who pays?' } }],
    ['objection', { type: 'ObjectionRaised', words: { harm: 'Who pays?', help: '' } }],
    ['question', { type: 'QuestionAsked', words: { question: 'Who pays?' } }],
  ])('is put on record as the %s its writer says it is', async (meant, event) => {
    const { send, last } = await underACard();
    expect(await send({ meant, words: 'Who pays?' })).toMatchObject({ kind: 'done' });
    expect(await last()).toMatchObject({ by: council, ...event });
  });

  it('is never guessed to be one or the other: nothing chosen is asked again', async () => {
    const { send, last } = await underACard();
    const reply = await send({ meant: '', words: 'Who pays?' });
    expect(formIn(reply).fields).toMatchObject([{ error: 'Please choose one from the list.' }, {}]);
    expect(await last()).toMatchObject({ type: 'ProposalOpened' });
  });

  it('that is too long fills the box as far as it goes, and says so', async () => {
    const { press } = await underACard();
    const text = 'x'.repeat(limits.words + 1);
    const [, words] = formIn(await press({ pointedAt: { ...own, text } })).fields;
    expect(words).toMatchObject({
      value: 'x'.repeat(limits.words),
      error: 'This is 3001 characters long. Please keep it to 3000.',
    });
  });

  it('with an NHS number is kept nowhere; the form comes back filled', async () => {
    const { send, last } = await underACard();
    const words = 'As for NHS 943 476 5919.';
    const form = formIn(await send({ meant: 'objection', words }));
    expect(form.problem).toMatch(/NHS number/);
    expect(form.fields).toMatchObject([{ value: 'objection' }, { value: words }]);
    expect(await last()).toMatchObject({ type: 'ProposalOpened' });
  });

  it('answers the words that stood when its form opened', async () => {
    const { press } = await underACard();
    const about = { ics: 'ics', decision: 'd1', version: 'older' };
    const reply = await press({ about, values: { meant: 'concern', words: 'Who pays?' } });
    expect(formIn(reply).problem).toMatch(/words have changed/);
  });

  it('opens no form where nothing can be said any more', async () => {
    const voting = play()
      .does(council, object())
      .does('the chair', startSteps)
      .does('the chair', record('principles'))
      .does('the chair', fillAims)
      .does('the chair', record('aims'))
      .does('the chair', callVote);
    const { press } = await underACard(voting);
    expect(await press({ pointedAt: own })).toMatchObject({ kind: 'refused' });
    const closed = play().does(members(board), agree).does('the chair', { type: 'TakeToMeeting' });
    const after = await underACard(closed);
    expect(await after.press({ pointedAt: own })).toMatchObject({ kind: 'refused' });
  });
});

describe('a message that is not one’s own, or under no card', () => {
  it.each([
    ['of someone else', { ...own, isOwn: false }, strangers.NotYourWords],
    ['that answers nothing', { ...own, under: null }, strangers.NotUnderACard],
    [
      'under something else',
      { ...own, under: { ...card, message: 'board/1700.2' } },
      strangers.NotUnderACard,
    ],
  ])('%s is kindly refused, and nothing is recorded', async (_, pointedAt, line) => {
    const { press, last } = await underACard();
    const reply = await press({ pointedAt });
    expect(reply).toMatchObject({ kind: 'refused', notice: { lines: [line] } });
    expect(await last()).toMatchObject({ type: 'ProposalOpened' });
  });
});
