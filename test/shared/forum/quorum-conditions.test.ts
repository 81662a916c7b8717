import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import { quorum } from '#shared/forum/quorum.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { board, seat } from '#test/support/board.ts';

const rules = board.constitution.quorum;
const of = (...ids: string[]) => board.seats.filter(({ id }) => ids.includes(id));
const role = (name: string, atLeast = 1): Condition => ({ name, class: name, atLeast });
const asking = (...conditions: readonly Condition[]) => ({ ...rules, conditions: [...conditions] });
const judge = (written: typeof rules, present: readonly Seat[]) =>
  quorum(
    written,
    present.map((each) => ({ seat: each, present: true, steppedOut: false })),
  );

describe('a seat meets one condition only', () => {
  const both = seat('lead nurse', 'lead executive', 'clinical executive');
  const chief = seat('chief executive', 'lead executive');
  const nurse = seat('nurse', 'clinical executive');
  const two = asking(role('lead executive'), role('clinical executive'));

  it('even where its classes would meet two', () => {
    expect(judge(two, [both]).missing).toEqual([role('clinical executive')]);
  });

  it('unless the rules say otherwise', () => {
    expect(judge({ ...two, seatsMayMeetSeveral: true }, [both]).missing).toEqual([]);
    expect(judge({ ...two, seatsMayMeetSeveral: true }, [chief]).missing).toEqual([
      role('clinical executive'),
    ]);
  });

  it('and gives way to the seat that can meet nothing else', () => {
    expect(judge(two, [both, chief]).missing).toEqual([]);
    expect(judge(two, [chief, both]).missing).toEqual([]);
    expect(judge(two, [both, nurse]).missing).toEqual([]);
  });

  it('along a chain of seats, each moving up one', () => {
    const a = seat('a', 'one', 'two');
    const b = seat('b', 'two', 'three');
    const c = seat('c', 'three', 'four');
    const d = seat('d', 'one');
    const four = asking(role('one'), role('two'), role('three'), role('four'));
    expect(judge(four, [a, b, c, d]).missing).toEqual([]);
    expect(judge(four, [a, b, c]).missing).toHaveLength(1);
  });

  it('and a condition may ask for several seats, one entry for each that is short', () => {
    const three = asking(role('partner', 3));
    expect(judge(three, of('council-member')).missing).toEqual([
      role('partner', 3),
      role('partner', 3),
    ]);
    expect(
      judge(three, of('council-member', 'nhs-trust-member', 'primary-care-member')).missing,
    ).toEqual([]);
  });

  it('as the best of all assignments has it', () => {
    const kinds = ['one', 'two', 'three', 'four'];
    const classes = fc.subarray(kinds);
    const wanted = fc.array(fc.tuple(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 2 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(classes, { maxLength: 5 }), wanted, (held, asked) => {
        const seats = held.map((each, index) => seat(`seat ${index}`, ...each));
        const roles = asked.map(([name, atLeast]) => role(name, atLeast));
        const places = asked.flatMap(([name, atLeast]) =>
          Array.from({ length: atLeast }, () => name),
        );
        const { missing } = judge(asking(...roles), seats);
        expect(places.length - missing.length).toBe(mostMet(places, held));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a condition', () => {
  const from = (body: string, appointedBy: string | null, index: number): Seat => ({
    ...seat(`${body} ${index}`, 'councillor'),
    body,
    appointedBy,
  });

  it('may ask for some from each of several bodies, and names the body that is short', () => {
    const each = asking({ name: 'two members', atLeast: 2, fromEach: ['A', 'B'] });
    const seats = [from('A', null, 1), from('A', null, 2), from('B', null, 1)];
    expect(judge(each, seats).missing).toEqual([
      { name: 'two members (B)', atLeast: 2, body: 'B' },
    ]);
    expect(judge(each, [...seats, from('B', null, 2)]).missing).toEqual([]);
  });

  it('may ask for seats that differ: three appointed by three councils', () => {
    const three = asking({
      name: 'three by different councils',
      atLeast: 3,
      class: 'councillor',
      different: 'appointedBy',
    });
    const two = [from('X', 'A', 1), from('X', 'A', 2), from('X', 'B', 3)];
    expect(judge(three, two).missing).toHaveLength(1);
    expect(judge(three, [...two, from('X', null, 4)]).missing).toHaveLength(1);
    expect(judge(three, [...two, from('X', 'C', 5)]).missing).toEqual([]);
  });

  it('gives a seat away where another of its kind serves the one that must differ', () => {
    const twin = from('X', 'A', 1);
    const other = { ...from('X', 'A', 2), classes: ['councillor', 'doctor'] };
    const rules2 = asking(
      { name: 'by different councils', atLeast: 1, class: 'councillor', different: 'appointedBy' },
      role('doctor'),
    );
    expect(judge(rules2, [other, twin]).missing).toEqual([]);
    expect(judge(rules2, [other]).missing).toEqual([role('doctor')]);
  });

  it('may name a seat, leave some out, and want two classes at once', () => {
    const nurse = { ...seat('nurse', 'partner', 'clinical') };
    const chair = seat('chair', 'partner');
    const named: Condition = { name: 'the chair', atLeast: 1, seats: 'chair' };
    const besides: Condition = { ...role('partner'), except: { seats: 'chair' } };
    const twice: Condition = {
      name: 'a clinical partner',
      atLeast: 1,
      everyClass: ['partner', 'clinical'],
    };
    expect(judge(asking(named), [nurse]).missing).toEqual([named]);
    expect(judge(asking(named), [chair]).missing).toEqual([]);
    expect(judge(asking(besides), [chair]).missing).toEqual([besides]);
    expect(judge(asking(besides), [nurse]).missing).toEqual([]);
    expect(judge(asking(twice), [chair]).missing).toEqual([twice]);
    expect(judge(asking(twice), [nurse]).missing).toEqual([]);
  });
});

/** The most places that can be filled, found by trying everything. */
function mostMet(places: readonly string[], held: readonly (readonly string[])[]): number {
  const [place, ...others] = places;
  if (place === undefined) return 0;
  const without = mostMet(others, held);
  const tries = held.flatMap((classes, index) =>
    classes.includes(place) ? [1 + mostMet(others, held.toSpliced(index, 1))] : [],
  );
  return Math.max(without, ...tries);
}
