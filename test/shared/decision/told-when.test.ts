import { describe, expect, it } from 'vitest';
import { whatFollows } from '#shared/decision/effects-of.ts';
import { isAtAMeetingNow, isPressing, isToldAtOnce } from '#shared/decision/told-when.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import { current } from '#shared/decision/words.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday } from '#test/support/decider.ts';
import { agree, object, play, vote } from '#test/support/play.ts';
import { ordinary } from '#test/support/states.ts';
import { before } from './acts.ts';

const council = 'the council member';
const chair = 'the chair';
const now = (state: string) => {
  const played = ordinary[state];
  if (played === undefined) throw new Error(state);
  return played.decision;
};

describe('at once', () => {
  it('only what waits for whoever presides, or is owed to whoever hears it', () => {
    const objection = 'o1';
    expect(isToldAtOnce({ kind: 'objection raised', objection, to: 'presiding' })).toBe(true);
    expect(isToldAtOnce({ kind: 'objection raised', objection, to: 'proposer' })).toBe(false);
    expect(isToldAtOnce({ kind: 'objection answered', objection })).toBe(true);
    expect(isToldAtOnce({ kind: 'question asked', question: 'q1' })).toBe(false);
    expect(isToldAtOnce({ kind: 'words suggested' })).toBe(false);
  });

  it('or by the next working day, where somebody waits', () => {
    expect(isPressing({ kind: 'question asked', question: 'q1' })).toBe(true);
    expect(isPressing({ kind: 'objection raised', objection: 'o1', to: 'proposer' })).toBe(true);
    expect(isPressing({ kind: 'tie' })).toBe(true);
    expect(isPressing({ kind: 'words changed' })).toBe(false);
    expect(isPressing({ kind: 'words suggested' })).toBe(false);
  });

  it('whatever happens at a meeting on its day', () => {
    const decision = now('asking at a meeting');
    expect(isAtAMeetingNow(decision, `${decision.meeting}T20:00:00.000Z`)).toBe(true);
    expect(isAtAMeetingNow(decision, '2027-02-01T20:00:00.000Z')).toBe(false);
    const prepared = now('asking, nobody answered');
    expect(isAtAMeetingNow(prepared, `${prepared.meeting}T20:00:00.000Z`)).toBe(false);
  });
});

describe('an item waits', () => {
  const what = (state: string, person: string) =>
    waitsFor(now(state), person).map((each) => each.what);

  it('for the answer of a member who has not given one, until answers close', () => {
    const decision = now('asking, some answered');
    const key = `answer ${current(decision).hash}`;
    expect(waitsFor(decision, council)).toEqual([{ what: 'answer', key, until: friday }]);
    expect(waitsFor(decision, chair)).toEqual([]);
    expect(waitsFor(now('asking, the deadline passed'), council)).toMatchObject([{ until: null }]);
    expect(what('resolving, step 1', governanceLead)).toEqual([]);
  });

  it('anew when the words are others', () => {
    const decision = now('asking again, the second version');
    expect(waitsFor(decision, chair)).toMatchObject([{ key: `answer ${current(decision).hash}` }]);
  });

  it('for a vote of whoever may vote and has not', () => {
    const open = now('voting here');
    expect(waitsFor(open, chair)).toEqual([{ what: 'vote', key: 'vote', until: null }]);
    const given = ordinary['voting here']?.does(chair, vote('for')).decision;
    expect(given && waitsFor(given, chair)).toEqual([]);
    expect(waitsFor(open, governanceLead)).toEqual([]);
  });

  it('for nobody once it is tied or over, and for nobody who stepped out', () => {
    for (const state of ['tied, the chair', 'closed here, carried', 'withdrawn'])
      expect(what(state, council)).toEqual([]);
    expect(what('asking, someone stepped out', 'the primary care member')).toEqual([]);
  });

  it('for nobody whose answer is held until their interest is handled', () => {
    expect(what('asking, an interest waits', 'the primary care member')).toEqual([]);
  });
});

describe('what follows an act', () => {
  const follows = (
    start: ReturnType<typeof before>,
    by: string,
    act: Parameters<typeof start.when>[1],
  ) => start.when(by, act).events.flatMap((event) => whatFollows(event, start.decision));

  it('is told to whoever did it: the next step, to the chair who began the steps', () => {
    const objected = before().when(council, object()(current(before().decision).hash));
    expect(follows(objected, chair, { type: 'StartSteps' })).toEqual([{ kind: 'steps begin' }]);
  });

  it('is nothing where others are told, or something is only raised', () => {
    expect(follows(before(), council, { type: 'AskQuestion', question: 'Why?' })).toEqual([]);
    const [opened] = play().events;
    expect(opened && whatFollows(opened, { status: 'not opened' })).toEqual([]);
    const [, answered] = play().does(chair, agree).events;
    expect(answered && whatFollows(answered, { status: 'not opened' })).toEqual([]);
  });
});
