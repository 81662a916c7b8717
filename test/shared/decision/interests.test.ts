import { describe, expect, it } from 'vitest';
import { presiding } from '#shared/decision/presiding.ts';
import { undecided } from '#shared/decision/standing.ts';
import { answers, enoughPeople } from '#shared/decision/tally.ts';
import { limits } from '#shared/decision/words.ts';
import { board, governanceLead, members, under } from '#test/support/board.ts';
import { agree, atAMeeting, before, declare, handle, openVote, vote, worked } from './acts.ts';

const doctor = 'the medical director';
const declared = before().when(doctor, declare);

describe('declaring an interest', () => {
  it('says what it is and of what degree', () => {
    declared.yields({
      type: 'InterestDeclared',
      degree: 'actual',
      words: { nature: 'My practice bids for it.' },
    });
    expect(declared.decision.interests).toEqual({
      'medical-director': [
        {
          degree: 'actual',
          nature: 'My practice bids for it.',
          by: 'the medical director',
          handling: null,
        },
      ],
    });
  });

  it('is not stepping out: the member may answer, and the answer is held', () => {
    const { decision } = declared.when(doctor, agree());
    expect(decision.answers['medical-director']).toMatchObject([{ kind: 'agreement' }]);
    expect(answers(decision)).toMatchObject({ agree: 0, of: 13 });
    expect(undecided(decision).map(({ id }) => id)).toEqual(['medical-director']);
  });

  it('again in the same words changes nothing', () => {
    declared.when(doctor, declare).yieldsNothing();
  });

  it('of another degree or nature asks for its handling again', () => {
    const handled = declared.when('the chair', handle(doctor, 'take part'));
    const worse = handled.when(doctor, {
      type: 'DeclareInterest',
      degree: 'perceived',
      nature: 'My practice bids for it.',
    });
    expect(worse.decision.interests['medical-director']?.at(-1)?.handling).toBeNull();
    const other = handled.when(doctor, {
      type: 'DeclareInterest',
      degree: 'actual',
      nature: 'I own the building.',
    });
    expect(other.events).toHaveLength(1);
  });

  it('is for those with a seat', () => {
    before().when(governanceLead, declare).isRefused({ code: 'NotAMember' });
  });

  it('takes words', () => {
    const act = { type: 'DeclareInterest', degree: 'actual', nature: '' } as const;
    before().when(doctor, act).isRefused({ code: 'Blank', field: 'nature' });
    before()
      .when(doctor, { ...act, nature: 'x'.repeat(limits.words + 1) })
      .isRefused({ code: 'TooLong', field: 'nature' });
  });

  it('after agreeing sets the agreement aside, and keeps it on record', () => {
    const agreed = before().when(members(board).slice(0, 8), agree());
    expect(enoughPeople(agreed.decision)).toMatchObject({ present: 8 });
    const { decision } = agreed.when(doctor, declare);
    expect(enoughPeople(decision)).toMatchObject({ present: 7 });
    expect(answers(decision)).toMatchObject({ agree: 7, of: 13 });
    expect(decision.answers['medical-director']).toMatchObject([{ kind: 'agreement' }]);
  });

  it('after voting sets the vote aside', () => {
    const voting = worked(atAMeeting(), { objector: 'the council member' })
      .when('the chair', openVote)
      .when(members(board).slice(0, 7), vote('for'))
      .when(members(board).slice(7), vote('against'))
      .when(doctor, declare)
      .when('the chair', handle(doctor, 'step out'));
    voting
      .when('the chair', { type: 'CloseVote' })
      .ends({ how: 'not carried', votes: { for: 6, against: 7, abstained: 0 } });
  });

  it('opens a tied vote again, for a tie is no longer known', () => {
    const tied = worked(atAMeeting(), { objector: 'the council member' })
      .when('the chair', openVote)
      .when(members(board).slice(0, 7), vote('for'))
      .when(members(board).slice(7), vote('against'))
      .when('the chair', { type: 'CloseVote' });
    expect(tied.decision.status).toBe('tied');
    expect(tied.when(doctor, declare).decision.status).toBe('voting');
  });
});

describe('the handling of an interest', () => {
  it('is recorded by the person presiding', () => {
    const handled = declared.when('the chair', handle(doctor, 'step out'));
    handled.yields({ type: 'InterestHandled', of: 'medical-director', handling: 'step out' });
    expect(handled.decision.interests['medical-director']?.at(-1)?.handling).toBe('step out');
  });

  it('"take part" lets the answer count', () => {
    const { decision } = declared
      .when(doctor, agree())
      .when('the chair', handle(doctor, 'take part'));
    expect(answers(decision)).toMatchObject({ agree: 1, of: 14 });
    expect(enoughPeople(decision).present).toBe(1);
  });

  it.each(['discuss, not vote', 'step out'] as const)(
    '"%s" takes the seat out of the count and of what it is counted against',
    (handling) => {
      const { decision } = before()
        .when(doctor, agree())
        .when(doctor, declare)
        .when('the chair', handle(doctor, handling));
      expect(answers(decision)).toMatchObject({ agree: 0, of: 13 });
      expect(enoughPeople(decision)).toMatchObject({ present: 0, needed: 8 });
    },
  );

  it('keeps a member in the count of people and out of the vote where the rules say so', () => {
    const { interests } = board.constitution;
    const counting = { votes: false, counts: true, views: true };
    const rules = under(board, { interests: { ...interests, 'discuss, not vote': counting } });
    const { decision } = atAMeeting(rules)
      .when(doctor, declare)
      .when('the chair', handle(doctor, 'discuss, not vote'));
    expect(enoughPeople(decision).present).toBe(14);
    expect(answers(decision).of).toBe(13);
  });

  it('is not recorded by the member whose interest it is, the chair included', () => {
    declared.when(doctor, handle(doctor, 'take part')).isRefused({ code: 'OwnInterest' });
    before()
      .when('the chair', declare)
      .when('the chair', handle('the chair', 'take part'))
      .isRefused({ code: 'OwnInterest' });
  });

  it('of the chair is recorded by the deputy chair', () => {
    const handled = before()
      .when('the chair', declare)
      .when('the deputy chair', handle('the chair', 'take part'));
    expect(handled.events).toHaveLength(1);
    expect(presiding(handled.decision)?.id).toBe('chair');
  });

  it('of the chair is changed by whoever would be in the chair without it', () => {
    const part = before()
      .when('the chair', declare)
      .when('the deputy chair', handle('the chair', 'take part'));
    part.when('the chair', handle('the chair', 'step out')).isRefused({ code: 'OwnInterest' });
    part
      .when('the audit chair', handle('the chair', 'step out'))
      .isRefused({ code: 'NotPresiding', presiding: 'deputy-chair' });
    const out = part.when('the deputy chair', handle('the chair', 'step out'));
    expect(presiding(out.decision)?.id).toBe('deputy-chair');
  });

  it('is recorded by nobody else', () => {
    declared
      .when('the audit chair', handle(doctor, 'step out'))
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
    declared
      .when(governanceLead, handle(doctor, 'step out'))
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });

  it('is of a seat that is there and has declared', () => {
    before().when('the chair', handle('the king', 'step out')).isRefused({ code: 'NoSuchSeat' });
    before()
      .when('the chair', handle(doctor, 'step out'))
      .isRefused({ code: 'NoInterestDeclared', seat: 'medical-director' });
  });

  it('said again changes nothing; another may be said later', () => {
    const handled = declared.when('the chair', handle(doctor, 'step out'));
    handled.when('the chair', handle(doctor, 'step out')).yieldsNothing();
    expect(handled.when('the chair', handle(doctor, 'take part')).events).toHaveLength(1);
  });
});
