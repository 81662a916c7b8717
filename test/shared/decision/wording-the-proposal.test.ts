import { describe, expect, it } from 'vitest';
import { answers, enoughPeople, isRipe } from '#shared/decision/tally.ts';
import { current, limits, versionHash } from '#shared/decision/words.ts';
import { board, governanceLead, members, under } from '#test/support/board.ts';
import { friday, given, proposing, question, tuesday, v1, why } from '#test/support/decider.ts';
import {
  agree,
  before,
  beforeNobody,
  declare,
  handle,
  openVote,
  passDeadline,
  worked,
} from './acts.ts';

const dearer = 'Shall we pay 2.6 million for 26 home-from-hospital places this winter?';
const v2 = versionHash(2, dearer, why);
const newVersion = { type: 'PostNewVersion', basedOn: v1, question: dearer, why } as const;
const nextMonday = '2026-12-07T09:00:00.000Z';
const suggest = { type: 'SuggestWords', suggestion: 'Say 26 places.' } as const;

describe('new words', () => {
  it('are a new version with a hash of their own', () => {
    const posted = before().when(governanceLead, newVersion);
    posted.yields({
      type: 'VersionPosted',
      version: v2,
      answerBy: null,
      words: { question: dearer, why },
    });
    expect(current(posted.decision)).toEqual({
      number: 2,
      hash: v2,
      corrects: false,
      question: dearer,
      why,
      by: governanceLead,
      at: tuesday,
    });
  });

  it('after the time for answers open as many days again as the words before them', () => {
    const late = before().when('time', passDeadline(friday), friday);
    const posted = late.when(governanceLead, newVersion, nextMonday);
    expect(late.decision.deadlinePassed).toBe(true);
    expect(posted.events).toMatchObject([{ answerBy: '2026-12-18T17:00:00.000Z' }]);
    expect(posted.decision).toMatchObject({ deadlinePassed: false });
    posted.when('the chair', { type: 'RecordNotAgreed' }, nextMonday).isRefused({
      code: 'StillBeingAnswered',
      answerBy: '2026-12-18T17:00:00.000Z',
    });
  });

  it('are open for as long as the rules ask', () => {
    const open = under(board, { window: { closed: [], open: { days: 4 } } });
    const posted = (at: string) => before(open).when(governanceLead, newVersion, at).events[0];
    expect(posted(tuesday)).toMatchObject({ answerBy: null });
    expect(posted('2026-12-03T09:00:00.000Z')).toMatchObject({
      answerBy: '2026-12-07T09:00:00.000Z',
    });
  });

  it('keep the words before them on record', () => {
    const { decision } = before().when(governanceLead, newVersion);
    expect(decision.versions).toMatchObject([{ number: 1, question }, { number: 2 }]);
  });

  it('may change only the reason', () => {
    const act = { ...newVersion, question, why: 'Sixty people wait.' };
    expect(before().when(governanceLead, act).events).toHaveLength(1);
  });

  it('ask everyone again: seven agreements to the first version count for nothing in the second', () => {
    const { decision } = before()
      .when(members(board).slice(0, 7), agree())
      .when(governanceLead, newVersion);
    expect(answers(decision)).toEqual({ agree: 0, concern: 0, abstain: 0, object: 0, of: 14 });
    expect(enoughPeople(decision)).toMatchObject({ met: false, present: 0 });
  });

  it('are not agreed before enough people have answered them', () => {
    const { decision } = before()
      .when(members(board), agree())
      .when(governanceLead, newVersion)
      .when(members(board).slice(0, 7), agree(v2));
    expect(isRipe(decision)).toBe(false);
  });

  it('refuse a late answer to the words before them, and say which words stand', () => {
    before()
      .when(governanceLead, newVersion)
      .when('the council member', agree(v1))
      .isRefused({ code: 'WordsHaveChanged', number: 2 });
  });

  it('are asked about again even when old words come back', () => {
    const { decision } = before()
      .when('the council member', agree())
      .when(governanceLead, newVersion)
      .when(governanceLead, { ...newVersion, basedOn: v2, question });
    expect(current(decision).number).toBe(3);
    expect(answers(decision).agree).toBe(0);
  });

  it('end the steps under way, which stay on record', () => {
    const { decision } = worked(before(), { objector: 'the council member' }).when(
      governanceLead,
      newVersion,
    );
    expect(decision.status).toBe('seeking consensus');
    expect(decision.steps.map(({ step }) => step)).toEqual(['principles', 'aims']);
  });
});

describe('new words are posted', () => {
  it('by the proposer', () => {
    const own = given().when('the council member', proposing());
    expect(own.when('the council member', newVersion).events).toHaveLength(1);
  });

  it('by the person presiding', () => {
    expect(before().when('the chair', newVersion).events).toHaveLength(1);
  });

  it('by the deputy chair where the chair has an interest', () => {
    const posted = before().when('the chair', declare).when('the deputy chair', newVersion);
    expect(posted.events).toHaveLength(1);
  });

  it.each(['the audit chair', 'a stranger'])('not by %s', (person) => {
    before()
      .when(person, newVersion)
      .isRefused({ code: 'NotTheProposer', proposer: governanceLead, presiding: 'chair' });
  });

  it('not by a stranger where nobody presides', () => {
    beforeNobody()
      .when('a stranger', newVersion)
      .isRefused({ code: 'NotTheProposer', proposer: governanceLead, presiding: null });
  });

  it('not by a proposer who stepped out', () => {
    given()
      .when('the council member', proposing())
      .when('the council member', declare)
      .when('the chair', handle('the council member', 'step out'))
      .when('the council member', newVersion)
      .isRefused({ code: 'MayNotTakePart' });
  });

  it('not while a vote is open or tied', () => {
    const voting = worked(before(), { objector: 'the council member' }).when('the chair', openVote);
    voting.when(governanceLead, newVersion).isRefused({ code: 'VoteIsOpen' });
  });

  it('not over words the writer has not seen', () => {
    before()
      .when('the chair', newVersion)
      .when(governanceLead, { ...newVersion, question: 'Shall we?' })
      .isRefused({ code: 'WordsHaveChanged', number: 2 });
  });

  it('not where nothing changed', () => {
    before()
      .when(governanceLead, { ...newVersion, question })
      .isRefused({ code: 'NothingChanged', field: 'question' });
  });

  it.each(['question', 'why'] as const)('not without %s, nor with too much of it', (field) => {
    before()
      .when(governanceLead, { ...newVersion, [field]: '' })
      .isRefused({ code: 'Blank', field });
    before()
      .when(governanceLead, { ...newVersion, [field]: 'x'.repeat(limits[field] + 1) })
      .isRefused({ code: 'TooLong', field });
  });
});

describe('a suggestion', () => {
  it('comes from any member and changes no words', () => {
    const suggested = before().when('the audit chair', suggest);
    suggested.yields({ type: 'WordsSuggested', words: { suggestion: 'Say 26 places.' } });
    expect(current(suggested.decision).hash).toBe(v1);
    expect(suggested.decision.suggestions).toEqual([
      { id: 's1', by: 'the audit chair', suggestion: 'Say 26 places.', dealtWith: null },
    ]);
  });

  it('made again by the same person changes nothing', () => {
    const once = before().when('the audit chair', suggest);
    once.when('the audit chair', suggest).yieldsNothing();
    expect(once.when('the chair', suggest).events).toHaveLength(1);
    const other = { ...suggest, suggestion: 'Say 27.' };
    expect(once.when('the audit chair', other).events).toHaveLength(1);
  });

  it('comes from nobody without a seat', () => {
    before().when('a stranger', suggest).isRefused({ code: 'NotAMember' });
  });

  it('comes from a member who may discuss but not vote, and not from one who stepped out', () => {
    const declared = before().when('the audit chair', declare);
    const discussing = declared.when('the chair', handle('the audit chair', 'discuss, not vote'));
    expect(discussing.when('the audit chair', suggest).events).toHaveLength(1);
    declared
      .when('the chair', handle('the audit chair', 'step out'))
      .when('the audit chair', suggest)
      .isRefused({ code: 'MayNotTakePart' });
  });

  it('has words, and comes before a vote', () => {
    before()
      .when('the chair', { ...suggest, suggestion: ' ' })
      .isRefused({ code: 'Blank' });
    worked(before(), { objector: 'the council member' })
      .when('the chair', openVote)
      .when('the chair', suggest)
      .isRefused({ code: 'VoteIsOpen' });
  });
});
