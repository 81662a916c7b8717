import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refill } from '#bots/desk/refill.ts';
import { choicesCard } from '#bots/teams/cards/choices-card.ts';
import { cutAtWord } from '#bots/teams/cards/cut-at-word.ts';
import { decisionCard } from '#bots/teams/cards/decision-card.ts';
import { formCard } from '#bots/teams/cards/form-card.ts';
import { noticeCard } from '#bots/teams/cards/notice-card.ts';
import { objectionForm } from '#bots/views/forms/answer-forms.ts';
import type { Button, CardView, ChoicesView, FormView, NoticeView } from '#bots/views/view.ts';
import { play } from '#test/support/play.ts';
import { ofType } from './support/inside.ts';
import { about, cardView } from './support/views.ts';

const chat = { nonce: 'n-1', surface: 'chat' } as const;

const typed = fc
  .tuple(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 0, max: 400 }))
  .map(([words, times]) => words.repeat(times));
const lines = fc.array(typed, { maxLength: 30 });

function buttons(max: number): fc.Arbitrary<Button[]> {
  return fc.array(
    fc.record({
      act: fc.constant('agree' as const),
      label: typed,
      spoken: typed,
      about: fc.constant(about),
      press: fc.constantFrom('asks' as const, 'does' as const),
    }),
    { maxLength: max },
  );
}

const notices: fc.Arbitrary<NoticeView> = fc.record({
  kind: fc.constant('notice' as const),
  lines,
  buttons: buttons(4),
});
const cards: fc.Arbitrary<CardView> = fc.record({
  kind: fc.constant('card' as const),
  state: typed,
  title: typed,
  ask: lines,
  link: fc.oneof(fc.webUrl(), typed),
  effect: typed,
  where: lines,
  next: typed,
  buttons: buttons(4),
  foot: typed,
});
/** What may stand in a box: no more than a person may send in one form of six boxes. */
const boxed = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }), fc.nat({ max: 400 }))
  .map(([words, times]) => words.repeat(times))
  .filter((value) => size(value) <= 2_500);
const choices: fc.Arbitrary<ChoicesView> = fc.record({
  kind: fc.constant('choices' as const),
  title: typed,
  lines,
  can: buttons(15),
  cannot: lines,
});
const forms: fc.Arbitrary<FormView> = fc.record({
  kind: fc.constant('form' as const),
  act: fc.constant('object' as const),
  about: fc.constant(about),
  title: typed,
  lines,
  fields: fc.array(
    fc.record({
      id: fc.constantFrom('harm', 'help'),
      label: typed,
      hint: typed,
      kind: fc.constantFrom('line' as const, 'lines' as const),
      required: fc.boolean(),
      value: boxed,
      error: typed,
    }),
    { maxLength: 6 },
  ),
  submit: fc.constant('Send'),
});

function size(card: unknown): number {
  return Buffer.byteLength(JSON.stringify(card), 'utf8');
}

describe('whatever is said, 25 KB hold', () => {
  it('a face with a receipt above it, and all its buttons', () => {
    fc.assert(
      fc.property(cards, notices, (view, notice) => {
        const card = decisionCard(view, chat, { notice, tone: 'good' });
        expect(size(card)).toBeLessThanOrEqual(25_000);
        const drawn = ofType(card, 'Action.Execute').length + ofType(card, 'Action.Submit').length;
        expect(drawn).toBe(view.buttons.length + notice.buttons.length);
      }),
      { numRuns: 150 },
    );
  });

  it('a list of choices', () => {
    fc.assert(
      fc.property(choices, (view) => {
        expect(size(choicesCard(view, chat))).toBeLessThanOrEqual(25_000);
      }),
      { numRuns: 100 },
    );
  });

  it('a form, with all that stands in its boxes', () => {
    fc.assert(
      fc.property(forms, (view) => {
        const card = formCard(view, chat);
        expect(size(card)).toBeLessThanOrEqual(25_000);
        const values = ofType(card, 'Input.Text').map(({ value }) => value);
        expect(values).toEqual(view.fields.map(({ value }) => value));
      }),
      { numRuns: 100 },
    );
  });

  it('a notice', () => {
    fc.assert(
      fc.property(notices, (view) => {
        expect(size(noticeCard(view, chat))).toBeLessThanOrEqual(25_000);
      }),
      { numRuns: 100 },
    );
  });
});

it('a text is cut at a word, with an ellipsis, never within a character', () => {
  expect(cutAtWord('one two three', 13)).toBe('one two three');
  expect(cutAtWord('one two three', 12)).toBe('one two…');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
      const cut = cutAtWord(text, limit);
      expect(cut.length).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});

it('a face that was cut says where the rest is', () => {
  const long = { ...cardView, ask: ['word '.repeat(5000)] };
  const said = JSON.stringify(decisionCard(long, chat));
  expect(said).toContain('Press “More choices” to read everything.');
  expect(said).toContain('word…');
});

describe('a form that comes back', () => {
  const bengali = 'অক্ষর'.repeat(600);
  const form = objectionForm(about, play().decision);
  const values = { harm: bengali, help: bengali };
  const back = refill(form, values, { code: 'WordsHaveChanged', number: 2 }, play().decision);
  const card = formCard(back, chat);

  it('holds every word that a person typed, in the longest letters, in 25 KB', () => {
    expect(bengali).toHaveLength(3000);
    expect(ofType(card, 'Input.Text')).toMatchObject([{ value: bengali }, { value: bengali }]);
    expect(size(card)).toBeLessThanOrEqual(25_000);
    expect(JSON.stringify(card)).not.toContain('left out');
  });

  it('says its questions to a screen reader, and leaves to the boxes what stands in them', () => {
    for (const { label } of form.fields) expect(card.speak).toContain(label);
    expect(card.speak).not.toContain('অক্ষর');
  });

  it('cuts its own words before anything typed, and points to no button it does not have', () => {
    const long = formCard({ ...back, lines: ['word '.repeat(5000)] }, chat);
    expect(ofType(long, 'Input.Text')).toMatchObject([{ value: bengali }, { value: bengali }]);
    expect(JSON.stringify(long)).toContain('Some words are left out here.');
    expect(JSON.stringify(long)).not.toContain('More choices');
    expect(size(long)).toBeLessThanOrEqual(25_000);
  });
});
