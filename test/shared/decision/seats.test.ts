import { describe, expect, it } from 'vitest';
import { answers, countVotes, enoughPeople, support } from '#shared/decision/tally.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { Period } from '#shared/forum/seat.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday, given, proposing } from '#test/support/decider.ts';
import { agree, openVote, present, vote } from './acts.ts';
import {
  always,
  body,
  chair,
  close,
  deputyChair,
  everyone,
  put,
  record,
  treasurer,
  warden,
} from './body.ts';

const opened = '2026-11-23';

describe('a seat', () => {
  const during = (inForce: Period) => put({}, { warden: { inForce } });

  it.each([
    [{}, 5],
    [{ from: opened }, 5],
    [{ from: '2026-11-24' }, 4],
    [{ until: opened }, 5],
    [{ until: '2026-11-22' }, 4],
    [{ from: '2026-11-01', until: '2026-12-31' }, 5],
  ])('in force %j is there on the day of the opening or is not', (inForce, seats) => {
    expect(during(inForce).decision.forum.seats).toHaveLength(seats);
  });

  it('that is no longer there gives its holder nothing to say', () => {
    during({ until: '2026-11-22' }).when(warden, agree()).isRefused({ code: 'NotAMember' });
  });

  it('that is not there on the day raises nothing either', () => {
    const raising = (inForce: Period) =>
      given().when(
        warden,
        proposing({ forum: body({}, { warden: { inForce } }) }),
        '2026-11-24T09:00:00.000Z',
      );
    raising({ until: '2026-11-23' }).isRefused({ code: 'NotAMember' });
    expect(raising({ until: '2026-11-24' }).events).toMatchObject([{ seat: 'warden' }]);
  });
});

describe('a voice without a vote', () => {
  const voice = put({ vote: always }, { warden: { votes: false } });

  it('neither answers nor votes, and is not waited for', () => {
    voice.when(warden, agree()).isRefused({ code: 'SeatHasNoVote' });
    voice.when(chair, openVote).when(warden, vote('for')).isRefused({ code: 'SeatHasNoVote' });
    expect(answers(voice.decision).of).toBe(4);
  });

  it('may suggest words and answer an objection', () => {
    voice
      .when(warden, { type: 'SuggestWords', suggestion: 'Say 26.' })
      .yields({ type: 'WordsSuggested', words: { suggestion: 'Say 26.' } });
  });
});

describe('a seat that votes only in person', () => {
  const councillor = (takenAt: TakenAt, votesInPerson: boolean | Period = true) =>
    put({ vote: always }, { warden: { votesInPerson } }, { takenAt });
  const far = { code: 'VotesOnlyInPerson', governanceLead } as const;
  const video = (start: ReturnType<typeof councillor>) =>
    start.when(governanceLead, { type: 'MarkPresent', seats: ['chair'], byVideo: ['warden'] });

  it('votes in the room', () => {
    const room = councillor('at a meeting').when(governanceLead, present([chair, warden]));
    const voted = room.when(chair, openVote).when(warden, vote('for'));
    expect(countVotes(voted.decision).for).toBe(1);
  });

  it('does not vote by video, and is not counted there', () => {
    const seen = video(councillor('at a meeting'));
    expect(seen.decision.present).toEqual({ chair: 'in the room', warden: 'by video' });
    seen.when(warden, agree()).isRefused(far);
    seen.when(chair, openVote).when(warden, vote('for')).isRefused(far);
    expect(answers(seen.decision).of).toBe(1);
    expect(enoughPeople(seen.decision).present).toBe(2);
  });

  it('whose vote was given in the room has it set aside once it left for the screen', () => {
    const left = councillor('at a meeting')
      .when(governanceLead, present([chair, warden]))
      .when(chair, openVote)
      .when(warden, vote('for'));
    expect(countVotes(video(left).decision).for).toBe(0);
  });

  it('by video is like any other where it need not be in the room', () => {
    const seen = video(councillor('at a meeting', false)).when(warden, agree());
    expect(answers(seen.decision).agree).toBe(1);
  });

  it('does not decide in chat', () => {
    councillor('here').when(warden, agree()).isRefused(far);
    expect(answers(councillor('here').decision).of).toBe(4);
  });

  it('does say where it stands before a meeting', () => {
    expect(answers(councillor('for a meeting').when(warden, agree()).decision).agree).toBe(1);
  });

  it.each([
    [{ from: opened }, true],
    [{ from: '2026-11-24' }, false],
    [{ until: opened }, true],
    [{ until: '2026-11-22' }, false],
  ])('for a time %j does so in that time only', (votesInPerson, inTime) => {
    const answered = councillor('here', votesInPerson).when(warden, agree());
    if (inTime) answered.isRefused(far);
    else answered.yields({ type: 'AgreementGiven', version: answered.decision.versions[0].hash });
  });
});

describe('a vacant seat whose body votes for it', () => {
  const town = { body: 'the town' };
  const lost = {
    treasurer: town,
    warden: town,
    surveyor: { ...town, holders: [], whenVacant: 'its body votes for it' as const },
  };
  const voting = (changes: object = {}, rules: object = {}) =>
    put({ vote: always, ...rules }, { ...lost, ...changes }).when(chair, openVote);

  it('votes as its body does, where those who voted say the same', () => {
    const one = voting().when(treasurer, vote('for'));
    expect(countVotes(one.decision).for).toBe(2);
    expect(countVotes(one.when(warden, vote('for')).decision).for).toBe(3);
    expect(countVotes(voting().decision).for).toBe(0);
  });

  it('does not vote where its body differs', () => {
    const differing = voting().when(treasurer, vote('for')).when(warden, vote('against'));
    expect(countVotes(differing.decision)).toEqual({ for: 1, against: 1, abstained: 0 });
  });

  it('does not vote where the rules leave its vote lost, or it has no body', () => {
    const gone = voting({ surveyor: { ...town, holders: [] } }).when(treasurer, vote('for'));
    expect(countVotes(gone.decision).for).toBe(1);
    const alone = voting({ surveyor: { ...lost.surveyor, body: null } });
    expect(countVotes(alone.when(treasurer, vote('for')).decision).for).toBe(1);
  });

  it('does not vote by a seat that may not', () => {
    const stepped = voting()
      .when(treasurer, vote('for'))
      .when(treasurer, { type: 'DeclareInterest', degree: 'actual', nature: 'A share.' })
      .when(chair, { type: 'HandleInterest', seat: 'treasurer', handling: 'step out' });
    expect(countVotes(stepped.decision).for).toBe(0);
  });

  it('can make the difference', () => {
    voting()
      .when([chair, deputyChair], vote('against'))
      .when([treasurer, warden], vote('for'))
      .when(chair, close)
      .ends({ how: 'carried', votes: { for: 3, against: 2, abstained: 0 } });
  });

  it('is no filled seat: it is not there, is not waited for, and lends agreement no support', () => {
    const quiet = put({ quorum: { atLeast: 2 } }, lost).when(treasurer, agree());
    expect(enoughPeople(quiet.decision).present).toBe(1);
    expect(support(quiet.decision)).toMatchObject([{ for: 1, of: 4, needed: 3 }]);
    put({}, lost)
      .when(everyone.slice(0, 4), agree())
      .when(chair, record)
      .ends({ how: 'unanimous', silent: [] });
  });

  it('in a vote is one of the seats that may vote only while its vote is exercised', () => {
    const half = { carriedWhen: [{ moreThan: '1/2', of: 'entitled' }], when: 'always' };
    voting({}, { vote: half })
      .when([treasurer, warden], vote('for'))
      .when(chair, close)
      .ends({ how: 'carried' });
    voting({}, { vote: half })
      .when([chair, deputyChair], vote('for'))
      .when(chair, close)
      .ends({ how: 'not carried' });
  });

  it('is there where everyone has to be, once its vote is exercised', () => {
    const all = {
      carriedWhen: [{ moreThan: '1/2', everyonePresent: true }],
      when: 'always',
    };
    const voted = voting({}, { vote: all }).when([chair, deputyChair], vote('for'));
    voted.when([treasurer, warden], vote('for')).when(chair, close).ends({ how: 'carried' });
    voted
      .when(treasurer, vote('for'))
      .when(warden, vote('against'))
      .when(chair, close)
      .ends({ how: 'not carried' });
  });
});

describe('the last day for answers', () => {
  it('does not wait for a seat that is not there', () => {
    put({}, { surveyor: { inForce: { until: '2026-11-22' } } })
      .when([chair, deputyChair, treasurer, warden], agree(), friday)
      .when(chair, record, friday)
      .ends({ how: 'unanimous', silent: [] });
  });
});
