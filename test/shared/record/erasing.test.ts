import { expect, it } from 'vitest';
import { erasingDecider } from '#shared/record/erasing.ts';
import { monday } from '#test/support/decider.ts';

const { initial, decide, evolve, status } = erasingDecider;
const first = { of: 'plan/moves', version: 2 };
const second = { of: 'decision/d-1', version: 5 };
const command = {
  id: 'erase-1',
  by: 'cat',
  via: 'clock',
  at: monday,
  erased: [first, second],
  text: 'Example',
  why: 'It named a colleague who is ill.',
} as const;

it('puts on record whose words go, who answers for it, when and why', () => {
  expect(decide(command, initial)).toEqual({
    ok: true,
    value: [
      {
        type: 'WordsErased',
        erased: [first, second],
        words: { why: 'It named a colleague who is ill.' },
        at: monday,
        by: 'cat',
        seat: null,
        via: 'clock',
        command: 'erase-1',
      },
    ],
  });
});

it('puts nothing on record twice', () => {
  const before = decide({ ...command, erased: [first] }, initial);
  const erased = before.ok ? before.value.reduce(evolve, initial) : initial;
  expect(status(erased)).toBe('1');
  expect(decide({ ...command, erased: [first] }, erased)).toEqual({ ok: true, value: [] });
  expect(decide(command, erased)).toMatchObject({ value: [{ erased: [second] }] });
});

it.each([
  ['', 'Blank'],
  ['  ', 'Blank'],
  ['It named EXAMPLE.', 'HoldsTheText'],
  ['It held 943 476 5919.', 'HoldsNhsNumber'],
])('takes no reason such as "%s"', (why, code) => {
  expect(decide({ ...command, why }, initial)).toEqual({
    ok: false,
    refusal: { code, field: 'why' },
  });
});
