import { describe, expect, it } from 'vitest';
import { choiceOfSeats } from '#bots/wording/rules/pieces/choice-of-seats.ts';
import { conditionInWords } from '#bots/wording/rules/pieces/condition-in-words.ts';
import { durationInWords } from '#bots/wording/rules/pieces/duration-in-words.ts';
import { enoughInWords } from '#bots/wording/rules/pieces/enough-in-words.ts';
import { figure } from '#bots/wording/rules/pieces/figure.ts';
import { seatsAskedFor } from '#bots/wording/rules/pieces/seats-asked-for.ts';
import type { Condition } from '#shared/forum/constitution/condition.ts';

const seats = { whole: 'all seats', one: 'seat', many: 'seats' };
const votes = { whole: 'the votes', one: 'vote', many: 'votes' };
const plain = (id: string) => id;

describe('how much is enough', () => {
  it.each([
    [{ moreThan: '1/2' }, 'more than half of all seats'],
    [{ atLeast: '1/3' }, 'at least a third of all seats'],
    [{ atLeast: '2/3' }, 'at least two thirds of all seats'],
    [{ atLeast: '3/4' }, 'at least three quarters of all seats'],
    [{ atLeast: '1/8' }, 'at least an eighth of all seats'],
    [{ atLeast: '2/5' }, 'at least two fifths of all seats'],
    [{ atLeast: '7/12' }, 'at least 7/12 of all seats'],
    [{ atLeast: '5/4' }, 'at least 5/4 of all seats'],
    [{ atLeast: '0/2' }, 'at least 0/2 of all seats'],
    [{ atLeast: '75%' }, 'at least 75% of all seats'],
    [{ atLeast: 'all' }, 'all seats'],
    [{ moreThan: 'all' }, 'more than all seats'],
    [{ atLeast: 1 }, 'at least 1 seat'],
    [{ moreThan: 1200 }, 'more than 1,200 seats'],
  ] as const)('%j', (comparison, words) => {
    expect(enoughInWords(comparison, seats)).toBe(words);
  });

  it('all of a part is not said as all', () => {
    expect(enoughInWords({ atLeast: 'all' }, votes)).toBe('all of the votes');
  });
});

describe('how long', () => {
  it.each([
    [{ hours: 1 }, '1 hour'],
    [{ hours: 48 }, '48 hours'],
    [{ days: 1 }, '1 day'],
    [{ workingDays: 5 }, '5 working days'],
    [{ clearDays: 3 }, '3 clear days'],
    [{ clearWorkingDays: 1 }, '1 clear working day'],
  ])('%j', (duration, words) => {
    expect(durationInWords(duration)).toBe(words);
  });
});

describe('which seats', () => {
  it.each([
    [{}, 'all seats'],
    [{ class: 'council' }, 'seats marked “council”'],
    [{ class: ['council', 'trust'] }, 'seats marked “council” or “trust”'],
    [{ everyClass: ['council', 'founder'] }, 'seats marked both “council” and “founder”'],
    [{ everyClass: ['a', 'b', 'c'] }, 'seats marked all of “a”, “b” and “c”'],
    [{ class: 'council', body: 'Bath Council' }, 'seats marked “council” from Bath Council'],
    [{ seats: ['a', 'b', 'c'] }, 'seats named “a”, “b” or “c”'],
    [{ except: { class: 'staff' } }, 'all seats, leaving out seats marked “staff”'],
    [{ class: 'a', except: { seats: 'b' } }, 'seats marked “a”, leaving out seats named “b”'],
    [{ except: {} }, 'all seats, leaving out every seat again'],
  ])('%j', (who, words) => {
    expect(choiceOfSeats(who, plain)).toBe(words);
  });
});

describe('how many of which', () => {
  it.each([
    [{ atLeast: 1, class: 'a' }, 'at least 1 seat marked “a”'],
    [{ atLeast: 2, body: 'X' }, 'at least 2 seats from X'],
    [{ atLeast: 1, seats: 'chair' }, 'the seat “chair”'],
    [{ atLeast: 1, seats: ['a', 'b'] }, 'at least 1 seat named “a” or “b”'],
    [{ atLeast: 0, atMost: 0, class: 'a' }, 'no seat marked “a”'],
    [{ atLeast: 0, atMost: 2, class: 'a' }, 'at most 2 seats marked “a”'],
    [{ atLeast: 2, atMost: 2, class: 'a' }, 'exactly 2 seats marked “a”'],
    [{ atLeast: 1, atMost: 2, class: 'a' }, 'at least 1 and at most 2 seats marked “a”'],
    [{ atLeast: 3 }, 'at least 3 seats'],
    [{ atLeast: 3, except: { class: 'a' } }, 'at least 3 seats, leaving out seats marked “a”'],
  ])('%j', (asked, words) => {
    expect(seatsAskedFor(asked, plain)).toBe(words);
  });
});

describe('a condition', () => {
  it.each([
    [{ name: 'a nurse', atLeast: 1, class: 'nurse' }, 'a nurse: at least 1 seat marked “nurse”'],
    [
      { name: 'two from each', atLeast: 2, fromEach: ['X', 'Y'] },
      'two from each: at least 2 seats from each of X and Y',
    ],
    [
      { name: 'three councils', atLeast: 3, class: 'council', different: 'appointedBy' },
      'three councils: at least 3 seats marked “council”, no two of them appointed by the same body',
    ],
  ] satisfies [Condition, string][])('%j', (condition, words) => {
    expect(conditionInWords(condition, plain)).toBe(words);
  });
});

it('figures have commas', () => {
  expect([7, 999, 1000, 310_000, 1_234_567].map(figure)).toEqual([
    '7',
    '999',
    '1,000',
    '310,000',
    '1,234,567',
  ]);
});
