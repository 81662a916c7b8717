import { describe, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { declare, handle, object, openVote, recordStep, vote, withdraw } from './acts.ts';
import { always, chair, close, deputyChair, put, surveyor, treasurer, warden } from './body.ts';

const determine = (outcome: 'for' | 'against' = 'for', why = 'The winter is near.'): Act => ({
  type: 'Determine',
  outcome,
  why,
});
const step = { id: 'talk', name: 'talk', asks: 'What?' };
const on = { chairMayDetermine: true, steps: [step] };
const talked = (rules: object = on) =>
  put(rules)
    .when(warden, object())
    .when(chair, { type: 'StartSteps' })
    .when(chair, recordStep('talk'));

describe('what the person presiding determines', () => {
  it('is nothing unless the rules switch it on', () => {
    talked({ steps: [step] })
      .when(chair, determine())
      .isRefused({ code: 'ChairMayNotDetermine' });
  });

  it('is nothing before there is a tie, where the rules leave only a tie to them', () => {
    const ties = { vote: { ...always, tie: 'chair determines' } };
    put(ties).when(chair, determine()).isRefused({ code: 'ChairMayNotDetermine' });
    put(ties)
      .when(chair, openVote)
      .when(chair, determine())
      .isRefused({ code: 'ChairMayNotDetermine' });
  });

  it('turned down is final at once: nobody has to confirm a no', () => {
    talked({ ...on, window: { veto: { for: { days: 7 } } } })
      .when(chair, determine('against'))
      .ends({ how: 'turned down by the chair', effect: 'decided here' });
  });

  it.each([
    ['for', 'determined by the chair', 'decided here'],
    ['against', 'turned down by the chair', 'decided here'],
  ] as const)('%s is the outcome, with a reason', (outcome, how, effect) => {
    talked()
      .when(chair, determine(outcome))
      .yields(
        { type: 'Determined', outcome, words: { why: 'The winter is near.' } },
        {
          type: 'OutcomeRecorded',
          outcome: {
            how,
            effect,
            presiding: 'chair',
            votes: null,
            silent: ['chair', 'deputy-chair', 'treasurer', 'surveyor'],
          },
        },
      );
    talked().when(chair, determine(outcome, '')).isRefused({ code: 'Blank', field: 'why' });
  });

  it('waits for the required steps', () => {
    put(on)
      .when(warden, object())
      .when(chair, determine())
      .isRefused({ code: 'StepsMissing', steps: ['talk'], presiding: 'chair' });
  });

  it('takes a disagreement', () => {
    put({ chairMayDetermine: true })
      .when(chair, determine())
      .isRefused({ code: 'NoObjectionStands' });
    talked()
      .when(warden, withdraw())
      .when(chair, determine())
      .isRefused({ code: 'NoObjectionStands' });
  });

  it('takes enough people, and interests that are handled', () => {
    talked({ ...on, quorum: { atLeast: 2 } })
      .when(chair, determine())
      .isRefused({ code: 'NotEnoughPeople', present: 1, needed: 2 });
    talked()
      .when(treasurer, declare)
      .when(chair, determine())
      .isRefused({ code: 'InterestUndecided', seats: ['treasurer'] });
  });

  it('is not for a vote that is open, nor for a tie that a casting vote breaks', () => {
    const voting = talked({ ...on, vote: { ...always, tie: 'casting vote' } }).when(
      chair,
      openVote,
    );
    voting.when(chair, determine()).isRefused({ code: 'VoteIsOpen' });
    voting
      .when(treasurer, vote('for'))
      .when(warden, vote('against'))
      .when(chair, close)
      .when(chair, determine())
      .isRefused({ code: 'TieAwaitsCastingVote', presiding: 'chair' });
  });

  it('is the next in order’s to say where the chair has an interest', () => {
    const conflicted = talked().when(chair, declare);
    conflicted
      .when(deputyChair, handle(chair, 'step out'))
      .when(chair, determine())
      .isRefused({ code: 'NotPresiding', presiding: 'deputy-chair' });
    conflicted
      .when(deputyChair, handle(chair, 'step out'))
      .when(deputyChair, determine())
      .ends({ how: 'determined by the chair', presiding: 'deputy-chair' });
  });

  it('before a meeting is only ready for it', () => {
    put(on, {}, { takenAt: 'for a meeting' })
      .when(surveyor, object())
      .when(chair, { type: 'StartSteps' })
      .when(chair, recordStep('talk'))
      .when(chair, determine())
      .ends({ how: 'determined by the chair', effect: 'ready for the meeting' });
  });
});
