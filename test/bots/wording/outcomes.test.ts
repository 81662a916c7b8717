import { describe, expect, it } from 'vitest';
import { decisionCard } from '#bots/views/decision-card.ts';
import { hasEnded } from '#bots/wording/ended.ts';
import type { How, LegalEffect } from '#shared/decision/outcome.ts';
import { ordinary } from '#test/support/states.ts';

const states = Object.values(ordinary).flatMap(({ decision }) =>
  hasEnded(decision) ? [decision] : [],
);

/** One sentence for every ending; a new one does not compile until it stands here. */
const endings: { readonly [Each in How]: string } = {
  unanimous: 'Decided here. Agreed by everyone.',
  consensus: 'Decided here. Agreed. No one objects. 2 did not answer.',
  'consensus with reservations': 'Decided here. Agreed. No one objects. 1 agrees with a concern.',
  carried: 'Decided here. Passed: 5 for, 2 against, 1 abstained.',
  'carried by casting vote': 'Decided here. Passed: 5 for, 4 against, by the casting vote.',
  'not carried': 'Decided here. Not passed: 2 for, 5 against, 1 abstained.',
  'determined by the chair':
    'Decided here. The chair decided for it and gave a reason. See the full record.',
  'turned down by the chair':
    'Decided here. The chair decided against it and gave a reason. See the full record.',
  'adopted by silence':
    'Decided here. Adopted by silence: no one objected by 4 December. 7 did not answer.',
  'referred to the dispute process':
    'It is a tie: 4 for, 4 against. It goes to the dispute process, and nothing is settled here.',
  vetoed: 'It was stopped by a veto, so it has no effect.',
  'not confirmed': 'It did not get all that it needed from others, so it has no effect.',
  'not agreed': 'Not agreed. 8 did not answer. It goes no further unless someone raises it again.',
  'referred elsewhere': 'Referred to Quality committee. It goes no further here.',
  'taken to a meeting': 'It was not settled here. It goes to the next meeting.',
};

/** The same for what an ending means in law. */
const effects: { readonly [Each in LegalEffect]: string } = {
  'ready for the meeting':
    'Ready for the meeting on 17 December. Not a decision yet. Agreed by everyone.',
  'decided at the meeting': 'Decided at the meeting on 23 November. Agreed by everyone.',
  'decided here': 'Decided here. Agreed by everyone.',
  'on condition':
    'Agreed by everyone. In principle only: it has no effect before the law is in force and others agree to it too.',
  advice: 'Advice to the board: everyone agrees. The board will decide.',
  'no effect yet':
    'Agreed here. No one objects. 1 did not answer. It has no effect until the place board agrees the same words.',
  'in effect for now':
    'Agreed here by everyone. It is in effect for now; the board still has to confirm it.',
  'nothing decided': 'It was stopped by a veto, so it has no effect.',
  practice: 'Practice. Not a decision. This was practice and has no effect. Agreed by everyone.',
};

const cards = states.map((decision) => ({
  outcome: decision.outcome,
  state: decisionCard(decision).state,
}));

describe('an outcome in words', () => {
  it.each(Object.entries(endings))('%s', (how, words) => {
    const said = cards.filter(({ outcome }) => outcome.how === how).map(({ state }) => state);
    expect(said).toContain(words);
  });

  it.each(Object.entries(effects))('%s', (effect, words) => {
    const said = cards.filter(({ outcome }) => outcome.effect === effect);
    expect(said.map(({ state }) => state)).toContain(words);
  });

  it('calls advice neither decided nor approved', () => {
    const advice = cards.filter(({ outcome }) => outcome.effect === 'advice');
    expect(advice.length).toBeGreaterThan(5);
    expect(
      advice.filter(({ state }) => /\b(?:decided|approved|agreed|passed)\b/i.test(state)),
    ).toEqual([]);
    const shown = Object.entries(ordinary).filter(([state]) => state.startsWith('advice'));
    for (const [, { decision }] of shown) {
      const { where, effect } = decisionCard(decision);
      expect([...where, effect].join(' ')).not.toMatch(/\b(?:decided|approved)\b/i);
    }
  });

  it('calls nothing decided that still waits for others', () => {
    const waiting = states.filter(({ status }) => status === 'provisional');
    const shown = waiting.map((decision) => {
      const { state, effect, where, next } = decisionCard(decision);
      return [state, effect, ...where, next].join(' ');
    });
    expect(shown.filter((text) => /\b(?:decided|approved|final now)\b/i.test(text))).toEqual([]);
  });
});

describe('a card that waits for others', () => {
  it.each([
    [
      'provisional, two others must agree',
      [
        'NHS England still has to approve it. There is time for that until Tuesday 15 December, 10:42am.',
        'The place board still has to agree the same words, at its next meeting.',
      ],
      'The governance lead records what NHS England and the place board say.',
    ],
    [
      'provisional, one veto is given',
      [
        'A veto can be given until Tuesday 8 December, 10:42am.',
        '1 veto has been given so far. It takes 2.',
      ],
      'It is final when that time is over.',
    ],
  ])('%s', (state, awaited, then) => {
    const { decision } = ordinary[state] ?? {};
    if (decision === undefined) throw new Error(state);
    const { where, next } = decisionCard(decision);
    expect(where.slice(0, 2)).toEqual(awaited);
    expect(next).toBe(then);
  });
});

describe('what passes a vote', () => {
  const whereOf = (state: string) => {
    const { decision } = ordinary[state] ?? {};
    if (decision === undefined) throw new Error(state);
    return decisionCard(decision).where;
  };

  it('is one sentence where more for than against is enough', () => {
    expect(whereOf('voting here')[1]).toBe(
      'It passes if more vote for than against. If you abstain you count as here, but not for or against.',
    );
  });

  it('is every test of the rules where they are more', () => {
    const [, lead, ...tests] = whereOf('voting, four tests');
    expect(lead).toBe('It passes only when every one of the next tests is met.');
    expect(tests.slice(0, 4).map((test) => test.slice(0, 7))).toEqual([
      'Test 1.',
      'Test 2,',
      'Test 3.',
      'Test 4.',
    ]);
    expect(tests[0]).toContain('At least two thirds of the filled seats');
  });
});
