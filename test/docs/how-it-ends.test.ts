import { describe, expect, it } from 'vitest';
import { earliestDate } from '#shared/calendar/duration.ts';
import { textHash } from '#shared/decision/words.ts';
import { friday, given, question, raised, saturday, v1, why } from '#test/support/decider.ts';
import {
  agree,
  always,
  body,
  close,
  five,
  item,
  lead,
  meeting,
  object,
  record,
  voted,
} from './body.ts';

const late = { type: 'PassDeadline', deadline: friday } as const;
const silence = (delivery: string) =>
  `silence: { adoptedAfter: { clearDays: 3 }, delivery: ${delivery} }`;

describe('silence', () => {
  it('agrees nothing by itself', () => {
    const over = item('here', five).when('a', late, saturday);
    expect(over.decision.status).toBe('seeking consensus');
  });

  it('adopts where the rules say so, without a quorum', () => {
    item('here', five, silence('sent'))
      .when('a', late, saturday)
      .ends({ how: 'adopted by silence', effect: 'decided here' });
  });

  it('takes "Seen" from whoever said nothing, where the rules ask', () => {
    const start = item('here', five, silence('seen')).when(['a', 'b', 'c'], agree);
    expect(start.when('a', late, saturday).decision.status).toBe('seeking consensus');
    const seen = start.when(['d', 'e'], { type: 'ConfirmSeen', version: v1 });
    seen.when('a', late, saturday).ends({ how: 'adopted by silence' });
  });

  it('is broken by an objection, also one taken back, and by a suggestion', () => {
    const start = item('here', five, silence('sent'));
    const backed = start.when('b', object).when('b', { type: 'TakeBackAnswer' });
    expect(backed.when('a', late, saturday).decision.status).toBe('seeking consensus');
    const suggested = start.when('b', { type: 'SuggestWords', suggestion: 'Thirty places.' });
    expect(suggested.when('a', late, saturday).decision.status).toBe('seeking consensus');
  });
});

describe('the place', () => {
  it.each([
    ['for a meeting', 'ready for the meeting'],
    ['here', 'decided here'],
  ] as const)('%s makes a carried vote "%s"', (takenAt, effect) => {
    const start = item(takenAt, five, always);
    voted(start, { for: 'a b c' }).when('a', close).ends({ how: 'carried', effect });
  });

  it('at a meeting makes it decided there, and advice is advice anywhere', () => {
    const votes = { for: 'a b c' };
    voted(meeting([five, always]), votes)
      .when('a', close)
      .ends({ effect: 'decided at the meeting' });
    const advice = 'outcome: { is: advice, to: the board }';
    voted(meeting([five, always, advice]), votes)
      .when('a', close)
      .ends({ effect: 'advice' });
  });
});

describe('a decision that waits for others', () => {
  const needs = (...all: string[]) => `outcome: { alsoNeeds: [${all.join()}] }`;
  const approval = '{ of: Board, what: approval }';
  const ratified = '{ of: Council, what: ratification, meanwhile: in effect }';
  const same = '{ of: Trust B, what: the same decision }';
  const veto = 'window: { veto: { for: { days: 7 }, by: { seats: [b, c] }, atLeast: 2 } }';
  const agreed = (place: 'here' | 'for a meeting', ...yaml: string[]) =>
    item(place, five, ...yaml)
      .when(['a', 'b', 'c'], agree)
      .when('a', record);
  const said = (of: string, words: string | null = null, yes = true) =>
    ({ type: 'RecordApproval', of, given: yes, words, note: 'By letter.' }) as const;

  it.each([
    [[needs(approval)], 'no effect yet'],
    [[needs(ratified)], 'in effect for now'],
    [[needs(ratified, approval)], 'no effect yet'],
    [[needs(ratified), veto], 'no effect yet'],
  ])('with %j is meanwhile "%s"', (yaml, effect) => {
    const start = agreed('here', ...yaml);
    expect(start.decision).toMatchObject({ status: 'provisional', outcome: { effect } });
  });

  it('is final with the last of them, in any order, and falls without one', () => {
    const start = agreed('here', needs(approval, ratified));
    const final = start.when(lead, said('Council')).when(lead, said('Board'));
    expect(final.decision).toMatchObject({ status: 'closed', outcome: { effect: 'decided here' } });
    const fell = start.when(lead, said('Council', null, false));
    expect(fell.decision).toMatchObject({ outcome: { how: 'not confirmed' } });
  });

  it('by the same decision needs the same words', () => {
    const start = agreed('here', needs(same));
    start.when(lead, said('Trust B', 'other words')).isRefused({ code: 'OtherWords' });
    const words = textHash({ question, why });
    expect(start.when(lead, said('Trust B', words)).decision.status).toBe('closed');
  });

  it('falls by enough vetoes of the seats that may', () => {
    const start = agreed('here', veto);
    const no = { type: 'Veto', why: 'It harms us.' } as const;
    start.when('d', no).isRefused({ code: 'NoVetoHere' });
    const one = start.when('b', no);
    expect(one.decision.status).toBe('provisional');
    expect(one.when('c', no).decision).toMatchObject({ outcome: { how: 'vetoed' } });
  });

  it('does not wait before a meeting', () => {
    expect(agreed('for a meeting', needs(approval)).decision).toMatchObject({
      status: 'closed',
      outcome: { effect: 'ready for the meeting' },
    });
  });
});

describe('a kind of decision', () => {
  const rules = `window: { notice: { days: 3 }, open: { days: 2 } }
kinds:
  budget:
    name: the budget
    window: { open: { days: 4 } }`;

  it('takes the place of whole sections, which then have their defaults', () => {
    const { decision } = given(raised(body(five, rules), { kind: 'budget' }));
    expect(decision.rules.window).toEqual({ open: { days: 4 }, closed: [] });
    expect(decision.rules.quorum).toEqual(item('for a meeting', five).decision.rules.quorum);
  });
});

describe('five clear days after notice on Monday the 1st', () => {
  it('are over on Sunday the 7th', () => {
    expect(earliestDate('2026-06-01', { clearDays: 5 })).toBe('2026-06-07');
    expect(earliestDate('2026-06-01', { clearWorkingDays: 5 })).toBe('2026-06-09');
  });
});
