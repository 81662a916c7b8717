import { describe, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { Tie } from '#shared/forum/constitution/vote.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { governanceLead } from '#test/support/board.ts';
import { openVote, present, vote } from './acts.ts';
import {
  always,
  chair,
  close,
  deputyChair,
  everyone,
  put,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

const cast = (casting: 'for' | 'against' | 'not used'): Act => ({
  type: 'GiveCastingVote',
  casting,
});
const determine = (outcome: 'for' | 'against'): Act => ({
  type: 'Determine',
  outcome,
  why: 'It cannot wait.',
});

const level = (
  tie: Tie,
  takenAt: TakenAt = 'here',
  changes: Record<string, Partial<Seat>> = {},
  limb: object = {},
) => {
  const rules = { vote: { ...always, tie, carriedWhen: [{ moreThan: '1/2' as const, ...limb }] } };
  const raised = put(rules, changes, { takenAt });
  const here = takenAt === 'at a meeting' ? raised.when(governanceLead, present(everyone)) : raised;
  return here
    .when(chair, openVote)
    .when([deputyChair, treasurer], vote('for'))
    .when([warden, surveyor], vote('against'));
};

const ties: readonly Tie[] = [
  'second and casting vote',
  'casting vote',
  'not carried',
  'dispute process',
  'chair determines',
];

describe('as many for as against', () => {
  it.each(ties)('before a meeting goes to the meeting: %s', (tie) => {
    level(tie, 'for a meeting')
      .when(chair, close)
      .ends({ how: 'taken to a meeting', effect: 'ready for the meeting' });
  });

  describe.each(['here', 'at a meeting'] as const)('%s', (takenAt) => {
    it('falls, where a tie is not carried', () => {
      level('not carried', takenAt).when(chair, close).ends({ how: 'not carried' });
    });

    it('goes to the dispute process, and nothing is decided', () => {
      level('dispute process', takenAt)
        .when(chair, close)
        .ends({ how: 'referred to the dispute process', effect: 'nothing decided' });
    });

    it.each(['second and casting vote', 'casting vote'] as const)('waits for the %s', (tie) => {
      const tied = level(tie, takenAt).when(chair, close);
      tied.yields({ type: 'VoteTied' });
      tied.when(chair, determine('for')).isRefused({ code: 'ChairMayNotDetermine' });
      tied.when(chair, cast('for')).ends({
        how: 'carried by casting vote',
        votes: { for: 3, against: 2, abstained: 0 },
      });
    });

    it('waits for what the chair determines, and then no casting vote will do', () => {
      const tied = level('chair determines', takenAt).when(chair, close);
      tied.yields({ type: 'VoteTied' });
      tied.when(chair, cast('for')).isRefused({ code: 'NotATie' });
      tied.when(deputyChair, determine('for')).isRefused({ code: 'NotPresiding' });
      tied.when(chair, { ...determine('for'), why: '' } as Act).isRefused({ code: 'Blank' });
      const ended = tied.when(chair, determine('for'));
      ended.yields(
        { type: 'Determined', outcome: 'for', words: { why: 'It cannot wait.' } },
        {
          type: 'OutcomeRecorded',
          outcome: {
            how: 'determined by the chair',
            effect: takenAt === 'here' ? 'decided here' : 'decided at the meeting',
            presiding: 'chair',
            votes: { for: 2, against: 2, abstained: 0 },
            silent: ['chair'],
          },
        },
      );
      tied.when(chair, determine('against')).ends({ how: 'turned down by the chair' });
    });
  });

  it('of nobody is no tie', () => {
    put({ vote: { ...always, tie: 'casting vote' } })
      .when(chair, openVote)
      .when(everyone, vote('abstain'))
      .when(chair, close)
      .ends({ how: 'not carried', votes: { for: 0, against: 0, abstained: 5 } });
  });
});

describe('a chair without a vote as a member', () => {
  it('has a casting vote, but no second one', () => {
    const voiceless = { chair: { votes: false } };
    level('casting vote', 'here', voiceless).when(chair, close).yields({ type: 'VoteTied' });
    level('second and casting vote', 'here', voiceless)
      .when(chair, close)
      .ends({ how: 'not carried' });
  });

  it('has no second vote by video where the seat votes only in the room', () => {
    const byVideo: Act = {
      type: 'MarkPresent',
      seats: ['deputy-chair', 'treasurer', 'warden', 'surveyor'],
      byVideo: ['chair'],
    };
    level('second and casting vote', 'at a meeting', { chair: { votesInPerson: true } })
      .when(governanceLead, byVideo)
      .when(chair, close)
      .ends({ how: 'not carried' });
  });
});

describe('a tie by weight', () => {
  const heavy = { 'deputy-chair': { weight: 4 }, warden: { weight: 4 } };

  it('is broken by the weight of the chair', () => {
    level('casting vote', 'here', heavy, { unit: 'weight' })
      .when(chair, close)
      .yields({ type: 'VoteTied' });
  });

  it('is none where the weights differ', () => {
    level('casting vote', 'here', { warden: { weight: 4 } }, { unit: 'weight' })
      .when(chair, close)
      .ends({ how: 'not carried' });
  });

  it('is none where a chair of no weight would break nothing', () => {
    level('casting vote', 'here', { ...heavy, chair: { weight: 0 } }, { unit: 'weight' })
      .when(chair, close)
      .ends({ how: 'not carried' });
  });
});

describe('a tie by groups', () => {
  const of = (body: string) => ({ body });
  it('is as many groups for as against', () => {
    const bodies = {
      'deputy-chair': of('town'),
      treasurer: of('town'),
      warden: of('county'),
      surveyor: of('county'),
    };
    level('casting vote', 'here', bodies, { unit: { groups: { by: 'body', moreThan: '1/2' } } })
      .when(chair, close)
      .yields({ type: 'VoteTied' });
  });
});
