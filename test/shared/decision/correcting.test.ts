import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { answers } from '#shared/decision/tally.ts';
import { current, versionHash } from '#shared/decision/words.ts';
import { governanceLead } from '#test/support/board.ts';
import { question, v1, why } from '#test/support/decider.ts';
import { agree, object, openVote } from './acts.ts';
import { told } from './asked.ts';
import { always, chair, put, treasurer, warden } from './body.ts';

const fixed = 'Shall we pay for twenty home-from-hospital places this winter?';
const correct = (changes: { question?: string; why?: string } = {}, basedOn = v1): Act => ({
  type: 'CorrectWords',
  basedOn,
  question: fixed,
  why,
  ...changes,
});
const challenge = (decision: Opened): Act => ({
  type: 'ChallengeCorrection',
  version: current(decision).hash,
});
const agreed = put().when([treasurer, warden], agree());
const corrected = agreed.when(chair, correct());

describe('a correction of the writing', () => {
  it('keeps the answers, as answers to the corrected words', () => {
    const version = versionHash(2, fixed, why);
    corrected.yields({ type: 'WordsCorrected', version, words: { question: fixed, why } });
    expect(answers(corrected.decision)).toMatchObject({ agree: 2 });
    expect(current(corrected.decision)).toMatchObject({ number: 2, corrects: true });
    corrected.when(warden, agree(v1)).isRefused({ code: 'WordsHaveChanged', number: 2 });
  });

  it('is for the person presiding alone, of the words as they stand, and changes something', () => {
    agreed.when(governanceLead, correct()).isRefused({ code: 'NotPresiding', presiding: 'chair' });
    agreed.when(chair, correct({ question })).isRefused({ code: 'NothingChanged' });
    agreed.when(chair, correct({ question: '' })).isRefused({ code: 'Blank', field: 'question' });
    agreed.when(chair, correct({ why: '' })).isRefused({ code: 'Blank', field: 'why' });
    corrected.when(chair, correct()).isRefused({ code: 'WordsHaveChanged', number: 2 });
    put({ vote: always })
      .when(chair, openVote)
      .when(chair, correct())
      .isRefused({ code: 'VoteIsOpen' });
  });

  it('is told to whoever answered, and to nobody else', () => {
    expect(told(agreed, chair, correct())).toEqual([
      [treasurer, { kind: 'writing corrected' }],
      [warden, { kind: 'writing corrected' }],
    ]);
  });

  it('keeps no answer to words before those it corrects', () => {
    const posted = agreed.when(governanceLead, {
      type: 'PostNewVersion',
      basedOn: v1,
      question: 'Shall we pay for 30 places?',
      why,
    });
    const { decision } = posted.when(chair, correct({}, current(posted.decision).hash));
    expect(answers(decision)).toMatchObject({ agree: 0 });
    expect(decision.answers['warden']).toMatchObject([{ version: v1 }]);
  });

  it('leaves an objection standing', () => {
    const { decision } = put().when(warden, object()).when(chair, correct());
    expect(decision.objections).toMatchObject([{ ended: null }]);
  });
});

describe('a correction that is challenged', () => {
  const again = corrected.when(treasurer, challenge(corrected.decision));

  it('asks everyone again', () => {
    again.yields({ type: 'CorrectionChallenged', version: current(corrected.decision).hash });
    expect(answers(again.decision)).toMatchObject({ agree: 0 });
    expect(again.decision.answers['warden']).toMatchObject([{ version: v1 }]);
  });

  it('keeps what was said to the corrected words themselves', () => {
    const later = '2026-11-25T09:00:00.000Z';
    const knowing = corrected
      .when(chair, agree(current(corrected.decision).hash), later)
      .when(treasurer, challenge(corrected.decision), later);
    expect(answers(knowing.decision)).toMatchObject({ agree: 1 });
  });

  it('is told to those whose answer no longer stands', () => {
    expect(told(corrected, treasurer, challenge(corrected.decision))).toEqual([
      [warden, { kind: 'words changed' }],
    ]);
  });

  it('is challenged once, by members who may answer', () => {
    again.when(warden, challenge(again.decision)).isRefused({ code: 'NothingToChallenge' });
    put().when(warden, challenge(put().decision)).isRefused({ code: 'NothingToChallenge' });
    corrected.when('a stranger', challenge(corrected.decision)).isRefused({ code: 'NotAMember' });
    corrected
      .when(warden, { type: 'ChallengeCorrection', version: v1 })
      .isRefused({ code: 'WordsHaveChanged', number: 2 });
    put({}, { warden: { votes: false } })
      .when(chair, correct())
      .when(warden, challenge(put().when(chair, correct()).decision))
      .isRefused({ code: 'SeatHasNoVote' });
  });
});
