import { describe, expect, it } from 'vitest';
import { notOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import type { Fact } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { ballotOf, silent } from '#shared/decision/saying.ts';
import { electorate } from '#shared/decision/standing.ts';
import { board, members } from '#test/support/board.ts';
import { given, happened, raised, v1 } from '#test/support/decider.ts';
import { agree, before, openVote, vote, worked } from './acts.ts';

/** A record is read as it stands, also where no command of ours could have written it. */
describe('an event that does not fit', () => {
  it('means nothing before the proposal is opened', () => {
    const event = happened({ type: 'AgreementGiven', version: v1 });
    expect(evolve(notOpened, event)).toBe(notOpened);
    expect(effectsOf(event, notOpened)).toEqual([]);
  });

  it.each<Fact>([
    { type: 'AgreementGiven', version: v1 },
    { type: 'AnswerTakenBack' },
    { type: 'InterestDeclared', degree: 'actual', words: { nature: 'A share.' } },
    { type: 'InterestHandled', of: 'council-member', handling: 'step out' },
    { type: 'ObjectionWithdrawn', objection: 'o1' },
    { type: 'ObjectionAnswered', objection: 'o1', words: { reply: 'No.' } },
    { type: 'VoteGiven', choice: 'for' },
    { type: 'VoteTied' },
    { type: 'CastingVoteGiven', casting: 'for' },
  ])('leaves a new decision as it is: $type for no seat', (fact) => {
    const { decision } = before();
    expect(given(raised(board), happened(fact)).decision).toEqual(decision);
    expect(effectsOf(happened(fact), decision).map(({ type }) => type)).not.toContain('wake at');
  });

  it('of a ballot for no seat leaves the vote as it is', () => {
    const { decision } = worked(before(), { objector: 'the council member' }).when(
      'the chair',
      openVote,
    );
    expect(evolve(decision, happened({ type: 'VoteGiven', choice: 'for' }))).toBe(decision);
    expect(
      evolve(decision, happened({ type: 'VoteOpened', openUntil: null, words: { why: 'x' } })),
    ).toBe(decision);
    expect(evolve(decision, happened({ type: 'StepsStarted' }))).toBe(decision);
  });

  it('of an objection for no seat blocks nothing', () => {
    const raisedByNobody = happened({
      type: 'ObjectionRaised',
      objection: 'o1',
      version: v1,
      words: { harm: 'Harm.', help: '' },
    });
    const { decision } = given(raised(board), raisedByNobody);
    expect(decision.answers).toEqual({});
    expect(decision.objections).toMatchObject([{ seat: '', ended: null }]);
  });

  it('of an interest for no seat tells the person presiding of no seat', () => {
    const event = happened({
      type: 'InterestDeclared',
      degree: 'actual',
      words: { nature: 'A share.' },
    });
    expect(effectsOf(event, before().decision)).toContainEqual({
      type: 'tell',
      person: 'the chair',
      notice: { kind: 'interest declared', seat: '' },
    });
  });
});

describe('a history', () => {
  it('starts with nothing and has the status of its decision', () => {
    expect(decisionDecider.status(decisionDecider.initial)).toBe('not opened');
    expect(decisionDecider.status(before().decision)).toBe('seeking consensus');
  });
});

describe('a decision that is over', () => {
  it('still says who was silent, with or without a vote', () => {
    const taken = before()
      .when(members(board).slice(1), agree())
      .when('the chair', { type: 'TakeToMeeting' });
    expect(silent(taken.decision).map(({ id }) => id)).toEqual(['chair']);
    const voted = worked(before(), { objector: 'the council member' })
      .when('the chair', openVote)
      .when('the chair', vote('for'))
      .when('the chair', { type: 'TakeToMeeting' });
    expect(silent(voted.decision)).toHaveLength(12);
    expect(electorate(voted.decision).map((seat) => ballotOf(voted.decision, seat))).toContain(
      'for',
    );
  });
});
