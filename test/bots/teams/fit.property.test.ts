import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesCard } from '#bots/teams/cards/choices-card.ts';
import { cutAtWord } from '#bots/teams/cards/cut-at-word.ts';
import { decisionCard } from '#bots/teams/cards/decision-card.ts';
import { formCard } from '#bots/teams/cards/form-card.ts';
import { noticeCard } from '#bots/teams/cards/notice-card.ts';
import type { Button, CardView, ChoicesView, FormView, NoticeView } from '#bots/views/view.ts';
import { ofType } from './support/inside.ts';
import { about, cardView, formView } from './support/views.ts';

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
      value: typed,
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

  it('a form', () => {
    fc.assert(
      fc.property(forms, (view) => {
        expect(size(formCard(view, chat))).toBeLessThanOrEqual(25_000);
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

it('what a person typed comes back whole as long as it fits', () => {
  const harm = 'Ærø '.repeat(700);
  const fields = formView.fields.map((field) =>
    field.id === 'harm' ? { ...field, value: harm } : field,
  );
  expect(ofType(formCard({ ...formView, fields }, chat), 'Input.Text')[0]).toMatchObject({
    value: harm,
  });
});
