import { expect, it } from 'vitest';
import { practiceAhead } from '#bots/wording/import-practice.ts';
import { committee, withSeat } from '#test/support/board.ts';

const chair = 'the chair';
const shown = { nameOf: (person: string) => `<${person}>`, today: '2026-11-23' };

it('an import says who ends the practice of a new forum', () => {
  expect(practiceAhead([committee], shown)[2]).toBe(
    'Place committee: that ends when its chair (<the chair>) and its governance lead (<the governance lead>) have both confirmed it.',
  );
});

it('but nothing of it where no forum is new', () => {
  expect(practiceAhead([], shown)).toEqual([]);
});

it('and what is to be done where nobody holds the chair', () => {
  const seats = committee.seats.map((seat) => ({ ...seat, holders: [] }));
  expect(practiceAhead([{ ...committee, seats }], shown)[2]).toContain(
    'nobody holds the chair yet, so its practice cannot end. Fill that seat and import again.',
  );
});

it('and what is, where one person would have to confirm it twice', () => {
  expect(practiceAhead([{ ...committee, governanceLead: chair }], shown)[2]).toContain(
    '<the chair> is both chair and governance lead, and two people must confirm it.',
  );
});

it('but not where somebody else is chair too', () => {
  const forum = withSeat({ ...committee, governanceLead: chair }, chair, {
    holders: [chair, 'another'],
  });
  expect(practiceAhead([forum], shown)[2]).toContain('its chair (<the chair> or <another>)');
});
