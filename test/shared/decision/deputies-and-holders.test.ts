import { describe, expect, it } from 'vitest';
import { answerNow, ballotOf, standingObjections } from '#shared/decision/saying.ts';
import { seatById } from '#shared/decision/standing.ts';
import { answers, enoughPeople, yetToVote } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import {
  abstain,
  agree,
  agreeWithConcern,
  object,
  openVote,
  present,
  vote,
  withdraw,
} from './acts.ts';
import {
  allow,
  always,
  chair,
  close,
  deputyChair,
  nominate,
  put,
  record,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

const dee = 'Dee';
const permitted = { deputies: {} };
const named = put(permitted).when(warden, nominate(dee));
const allowed = named.when(chair, allow('warden', dee));
const speaking = (bothAct: 'the holder wins' | 'the first stands' | 'the last stands') =>
  put({ deputies: { bothAct } }).when(warden, nominate(dee)).when(chair, allow('warden', dee));
type Start = typeof allowed;
const says = ({ decision }: Pick<Start, 'decision'>) => {
  const seat = seatById(decision, 'warden');
  return seat === null ? null : (answerNow(decision, seat)?.kind ?? null);
};

describe('where holder and deputy both answer', () => {
  it('the holder wins, whoever came first', () => {
    const wins = speaking('the holder wins');
    expect(says(wins.when(dee, abstain()).when(warden, agree()))).toBe('agreement');
    expect(says(wins.when(warden, agree()).when(dee, abstain()))).toBe('agreement');
    expect(answers(wins.when(warden, agree()).when(dee, abstain()).decision)).toMatchObject({
      agree: 1,
      abstain: 0,
    });
  });

  it('a concern of the deputy is not the seat’s', () => {
    const wins = speaking('the holder wins').when(warden, agree());
    expect(says(wins.when(dee, agreeWithConcern('Carers.')))).toBe('agreement');
  });

  it('the last stands, whoever it is', () => {
    const last = speaking('the last stands');
    expect(says(last.when(dee, abstain()).when(warden, agree()))).toBe('agreement');
    expect(says(last.when(warden, agree()).when(dee, abstain()))).toBe('abstention');
    const back = last.when(warden, agree()).when(dee, abstain()).when(warden, agree());
    back.yieldsNothing();
  });

  it('the first stands: the other is turned away', () => {
    const first = speaking('the first stands');
    const no = { code: 'SpokenForAlready', seat: 'warden' } as const;
    first.when(dee, abstain()).when(warden, agree()).isRefused(no);
    first.when(warden, agree()).when(dee, abstain()).isRefused(no);
    expect(says(first.when(dee, abstain()).when(dee, agree()))).toBe('agreement');
    first.when(warden, agree()).when(warden, { type: 'TakeBackAnswer' }).when(dee, agree());
  });

  it('a first word that does not count bars nobody', () => {
    const waiting = put({ deputies: { bothAct: 'the first stands' } }).when(warden, nominate(dee));
    const early = waiting.when(dee, abstain());
    expect(says(early.when(warden, agree()))).toBe('agreement');
    const turnedDown = early.when(chair, allow('warden', dee, false));
    expect(says(turnedDown.when(warden, agree()))).toBe('agreement');
  });

  it('a first word to other words bars nobody', () => {
    const reworded = speaking('the first stands').when(dee, abstain()).when(governanceLead, {
      type: 'PostNewVersion',
      basedOn: allowed.decision.versions[0].hash,
      question: 'Shall we pay for 26 places?',
      why: 'Y.',
    });
    const { hash } = reworded.decision.versions.at(-1) ?? { hash: '' };
    expect(says(reworded.when(warden, agree(hash)))).toBe('agreement');
  });

  it('in a vote, the same', () => {
    const voting = (bothAct: 'the holder wins' | 'the last stands' | 'the first stands') =>
      put({ deputies: { bothAct }, vote: always })
        .when(warden, nominate(dee))
        .when(chair, allow('warden', dee))
        .when(chair, openVote)
        .when(warden, vote('for'));
    const cast = (start: Start) =>
      start.decision.forum.seats.map((seat) => ballotOf(start.decision, seat))[3];
    expect(cast(voting('the holder wins').when(dee, vote('against')))).toBe('for');
    expect(cast(voting('the last stands').when(dee, vote('against')))).toBe('against');
    voting('the first stands').when(dee, vote('against')).isRefused({ code: 'SpokenForAlready' });
  });
});

describe('a vote by a deputy nobody allowed yet', () => {
  it('is no vote of the seat', () => {
    const voting = put({ ...permitted, vote: always })
      .when(warden, nominate(dee))
      .when(chair, openVote)
      .when([chair, deputyChair, treasurer, surveyor, dee], vote('for'));
    const { decision } = voting;
    if (decision.status !== 'voting') throw new Error('no vote');
    expect(yetToVote(decision, decision.vote).map(({ id }) => id)).toEqual(['warden']);
    voting.when(chair, close).ends({
      how: 'carried',
      votes: { for: 4, against: 0, abstained: 0 },
      silent: ['warden'],
    });
    voting
      .when(chair, allow('warden', dee))
      .when(chair, close)
      .ends({ votes: { for: 5, against: 0, abstained: 0 }, silent: [] });
  });
});

describe('an objection by a deputy', () => {
  const standing = ({ decision }: Pick<Start, 'decision'>) => standingObjections(decision).length;

  it('blocks once it is allowed, and only the deputy takes it back', () => {
    expect(standing(named.when(dee, object()))).toBe(0);
    const objected = allowed.when(dee, object());
    expect(standing(objected)).toBe(1);
    objected.when(warden, withdraw()).isRefused({ code: 'NotTheObjector', objector: 'warden' });
    expect(standing(objected.when(dee, withdraw()))).toBe(0);
  });

  it('gives way to an answer of the holder, before or after it', () => {
    expect(standing(allowed.when(dee, object()).when(warden, agree()))).toBe(0);
    expect(standing(allowed.when(warden, agree()).when(dee, object()))).toBe(0);
    expect(standing(allowed.when(warden, object()).when(dee, agree()))).toBe(1);
  });

  it('where the last word stands gives way to a later answer only', () => {
    const last = speaking('the last stands');
    expect(standing(last.when(dee, object()).when(warden, agree()))).toBe(0);
    expect(standing(last.when(warden, agree()).when(dee, object()))).toBe(1);
    expect(standing(last.when(dee, object()))).toBe(1);
  });

  it('where the last word stands is no later for what another deputy says', () => {
    const two = speaking('the last stands')
      .when(warden, nominate('Eve'))
      .when(chair, allow('warden', 'Eve'));
    const answered = two.when(dee, object()).when(warden, agree()).when('Eve', abstain());
    expect(standing(answered)).toBe(0);
  });
});

describe('a deputy of the chair', () => {
  it('does not preside', () => {
    put(permitted)
      .when(chair, nominate(dee))
      .when(chair, allow('chair', dee))
      .when([dee, deputyChair, warden], agree())
      .when(dee, record)
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });
});

describe('at a meeting', () => {
  const meeting = (counts: boolean) =>
    put({ deputies: { counts } }, {}, { takenAt: 'at a meeting' })
      .when(warden, nominate(dee))
      .when(chair, allow('warden', dee))
      .when(governanceLead, present([chair, warden]));

  it('a seat marked present is there by its deputy, until its holder speaks', () => {
    expect(enoughPeople(meeting(true).decision).present).toBe(2);
    expect(enoughPeople(meeting(false).decision).present).toBe(1);
    expect(enoughPeople(meeting(false).when(dee, agree()).decision).present).toBe(1);
    expect(enoughPeople(meeting(false).when(warden, agree()).decision).present).toBe(2);
  });

  it('a deputy of a seat that is not marked present does not answer', () => {
    meeting(true)
      .when(governanceLead, present([chair]))
      .when(dee, agree())
      .isRefused({ code: 'NotMarkedPresent', governanceLead });
  });
});

describe('a member who is somebody’s deputy', () => {
  const both = put(permitted)
    .when(warden, nominate(surveyor))
    .when(chair, allow('warden', surveyor));

  it('answers for their own seat, and for the other where they say so', () => {
    expect(both.when(surveyor, agree()).events).toMatchObject([{ seat: 'surveyor' }]);
    const other = both.when(surveyor, agree(), undefined, 'warden');
    expect(other.events).toMatchObject([{ seat: 'warden', by: surveyor }]);
    both.when(surveyor, agree(), undefined, 'treasurer').isRefused({ code: 'NotAMember' });
  });

  it('does not do so once kept out by an interest of their own', () => {
    both
      .when(surveyor, { type: 'DeclareInterest', degree: 'actual', nature: 'A share.' })
      .when(chair, { type: 'HandleInterest', seat: 'surveyor', handling: 'discuss, not vote' })
      .when(surveyor, agree(), undefined, 'warden')
      .isRefused({ code: 'MayNotTakePart', presiding: 'chair' });
  });
});
