import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { choicesView } from '#bots/slack/blocks/choices-view.ts';
import { clip } from '#bots/slack/blocks/fit.ts';
import { formView } from '#bots/slack/blocks/form-view.ts';
import { message } from '#bots/slack/blocks/message.ts';
import { parseAbout } from '#bots/slack/parse-about.ts';
import { actIds } from '#bots/views/act-id.ts';
import type { Button, CardView, ChoicesView, Field, FormView } from '#bots/views/view.ts';
import { expectFits, expectIsModal } from '#test/support/slack-limits.ts';

/** Words as people paste them: long, quoted, with marks, breaks, emoji and broken halves of them. */
const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.lorem({ maxCount: 400 }),
  fc
    .tuple(fc.constantFrom('"', '<&>', '\n', '👩‍⚕️', '\ud83d', '\u0000', 'x', ' '), fc.nat(4000))
    .map(([unit, times]) => unit.repeat(times)),
);
const lines = fc.array(typed, { maxLength: 12 });
const id = fc.string({ unit: 'grapheme-ascii', maxLength: 64 });
const about: fc.Arbitrary<Button['about']> = fc.record(
  { ics: id, decision: id, version: id, objection: id, seat: id },
  { requiredKeys: [] },
);
const label = fc.string({ minLength: 1, maxLength: 120 }).filter((text) => text.trim() !== '');
const button: fc.Arbitrary<Button> = fc.record({
  act: fc.constantFrom(...actIds),
  label,
  spoken: typed,
  about,
  press: fc.constantFrom('asks', 'does'),
});

const card: fc.Arbitrary<CardView> = fc.record({
  kind: fc.constant('card'),
  state: typed,
  title: typed,
  ask: lines,
  link: fc.oneof(fc.webUrl({ withQueryParameters: true }), typed),
  effect: typed,
  where: lines,
  next: typed,
  buttons: fc.array(button, { maxLength: 4 }),
  foot: typed,
});

it('any card stays within what Slack takes', () => {
  fc.assert(
    fc.property(card, (view) => expectFits(message(view))),
    { numRuns: 300 },
  );
});

it('any notice stays within what Slack takes', () => {
  const notice = fc.record({
    kind: fc.constant('notice' as const),
    lines,
    buttons: fc.array(button, { maxLength: 4 }),
  });
  fc.assert(
    fc.property(notice, (view) => expectFits(message(view))),
    { numRuns: 200 },
  );
});

it('any list is a modal that Slack takes', () => {
  const list: fc.Arbitrary<ChoicesView> = fc.record({
    kind: fc.constant('choices'),
    title: label,
    lines,
    can: fc.array(button, { minLength: 1, maxLength: 20 }),
    cannot: lines,
  });
  fc.assert(
    fc.property(list, (view) => expectIsModal(choicesView(view))),
    { numRuns: 100 },
  );
});

it('any form is a modal that Slack takes', () => {
  const options = fc
    .array(label, { minLength: 1, maxLength: 30 })
    .map((labels) => labels.map((each, index) => ({ value: `v${index}`, label: each })));
  const field: fc.Arbitrary<Omit<Field, 'id'>> = fc.record({
    label,
    kind: fc.constantFrom('line', 'lines', 'date', 'one of', 'several of'),
    options,
    required: fc.boolean(),
    max: fc.integer({ min: 1, max: 5000 }),
    value: fc.oneof(typed, fc.subarray(['v0', 'v1', 'v12', 'none'])),
    error: typed,
  });
  const form: fc.Arbitrary<FormView> = fc.record({
    kind: fc.constant('form'),
    act: fc.constantFrom(...actIds),
    about,
    title: label,
    lines,
    fields: fc
      .array(field, { minLength: 1, maxLength: 6 })
      .map((fields) => fields.map((each, index) => ({ ...each, id: `field-${index}` }))),
    submit: label,
    problem: typed,
  });
  fc.assert(
    fc.property(form, (view) => expectIsModal(formView(view))),
    { numRuns: 200 },
  );
});

it('what a button is about comes back as it was', () => {
  fc.assert(
    fc.property(about, (given) => {
      expect(parseAbout(JSON.stringify(given))).toEqual(given);
    }),
  );
});

it('nothing else is read as what a button is about', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), typed), (text) => {
      expect(Object.keys(parseAbout(text) ?? {})).toEqual([]);
    }),
  );
  const planted = ['{"__proto__":"x"}', '{"constructor":"x"}', '{"ics":null}'];
  for (const text of planted) expect(parseAbout(text)).toBeUndefined();
});

it('cut words are a start of the words, no longer than allowed', () => {
  fc.assert(
    fc.property(typed, fc.integer({ min: 2, max: 300 }), (text, limit) => {
      const cut = clip(text, limit);
      expect(JSON.stringify(cut).length - 2).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(true);
      expect(text.toWellFormed().trim().startsWith(cut.replace(/…$/, ''))).toBe(true);
    }),
  );
});
