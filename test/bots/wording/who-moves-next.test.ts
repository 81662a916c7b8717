import { describe, expect, it } from 'vitest';
import { whoMovesNext } from '#bots/wording/face.ts';
import { current } from '#shared/decision/words.ts';
import { type Played, play } from '#test/support/play.ts';

const council = 'the council member';
const objected = play().does(council, (version) => ({
  type: 'Object',
  version,
  harm: 'No money is set aside for carers.',
  help: '',
}));
const others = (played: Played) => ({
  basedOn: current(played.decision).hash,
  question: 'Shall we pay for 25 home-from-hospital places this winter?',
  why: 'Five more are for carers.',
});

describe('while an objection stands, the card says who moves next', () => {
  it('the proposer, and after a correction of the writing still the proposer', () => {
    const proposer = 'The proposer will reply or post new words.';
    expect(whoMovesNext(objected.decision)).toBe(proposer);
    const corrected = objected.does('the chair', { type: 'CorrectWords', ...others(objected) });
    expect(whoMovesNext(corrected.decision)).toBe(proposer);
  });

  it('whoever objects, after new words', () => {
    const { proposer } = objected.decision;
    const posted = objected.does(proposer, { type: 'PostNewVersion', ...others(objected) });
    expect(whoMovesNext(posted.decision)).toContain('is asked if the new words settle it');
  });
});
