import { describe, expect, it } from 'vitest';
import { answerNow } from '#shared/decision/saying.ts';
import { seatById } from '#shared/decision/standing.ts';
import { answers, enoughPeople } from '#shared/decision/tally.ts';
import { agree, openVote, vote } from './acts.ts';
import { allow, always, chair, deputyChair, nominate, put, treasurer, warden } from './body.ts';

const dee = 'Dee';
const permitted = { deputies: {} };
const named = put(permitted).when(warden, nominate(dee));
const allowed = named.when(chair, allow('warden', dee));
type Start = typeof allowed;
const says = ({ decision }: Pick<Start, 'decision'>) => {
  const seat = seatById(decision, 'warden');
  return seat === null ? null : (answerNow(decision, seat)?.kind ?? null);
};

describe('naming a deputy', () => {
  it('is on record, and waits for the person presiding', () => {
    named.yields({ type: 'DeputyNominated', of: 'warden', person: dee });
    named
      .when(chair, allow('warden', dee))
      .yields({ type: 'DeputyAllowed', of: 'warden', person: dee, allowed: true });
  });

  it('needs no permission where the holder gives it', () => {
    put({ deputies: { allowedBy: 'the holder' } })
      .when(warden, nominate(dee))
      .yields(
        { type: 'DeputyNominated', of: 'warden', person: dee },
        { type: 'DeputyAllowed', of: 'warden', person: dee, allowed: true },
      );
  });

  it('is for no seat where the rules have none, and only for those they name', () => {
    put().when(warden, nominate(dee)).isRefused({ code: 'NoDeputyHere', seat: 'warden' });
    const officers = put({ deputies: { for: { class: 'officer' } } });
    officers.when(warden, nominate(dee)).isRefused({ code: 'NoDeputyHere', seat: 'warden' });
    officers
      .when(treasurer, nominate(dee))
      .yields({ type: 'DeputyNominated', of: 'treasurer', person: dee });
  });

  it('is done by who holds the seat: no stranger, no deputy', () => {
    named.when('a stranger', nominate('Eve')).isRefused({ code: 'NotAMember' });
    named.when(dee, nominate('Eve')).isRefused({ code: 'MayNotSpeakForSeat', as: 'deputy' });
  });

  it('again changes nothing, even once refused', () => {
    named.when(warden, nominate(dee)).yieldsNothing();
    const turnedDown = named.when(chair, allow('warden', dee, false));
    turnedDown.when(warden, nominate(dee)).yieldsNothing();
    turnedDown.when(dee, agree()).isRefused({ code: 'NotAMember' });
  });
});

describe('permission', () => {
  it('is given by the person presiding, to someone who was named', () => {
    named
      .when(deputyChair, allow('warden', dee))
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
    named.when(chair, allow('throne', dee)).isRefused({ code: 'NoSuchSeat' });
    named
      .when(chair, allow('warden', 'Eve'))
      .isRefused({ code: 'DeputyNotNominated', seat: 'warden' });
    put({ ...permitted, proxies: {} })
      .when(warden, { type: 'GiveProxy', to: dee, instruction: null })
      .when(chair, allow('warden', dee))
      .isRefused({ code: 'DeputyNotNominated', seat: 'warden' });
  });

  it('is the holder’s where the rules say so: the chair neither gives nor refuses it', () => {
    const own = put({ deputies: { allowedBy: 'the holder' } }).when(warden, nominate(dee));
    for (const answer of [true, false]) {
      own
        .when(chair, allow('warden', dee, answer))
        .isRefused({ code: 'HolderAllowsDeputy', seat: 'warden' });
    }
    expect(says(own.when(dee, agree()))).toBe('agreement');
  });

  it('may be taken back, and given alike changes nothing', () => {
    allowed.when(chair, allow('warden', dee)).yieldsNothing();
    const back = allowed.when(dee, agree()).when(chair, allow('warden', dee, false));
    expect(says(back)).toBeNull();
    expect(answers(back.decision)).toMatchObject({ agree: 0, of: 5 });
  });

  it('before the answer: the answer counts at once', () => {
    const answered = allowed.when(dee, agree());
    expect(says(answered)).toBe('agreement');
    expect(answered.events).toMatchObject([{ type: 'AgreementGiven', by: dee, seat: 'warden' }]);
  });

  it('after the answer: the answer is held until then', () => {
    const held = named.when(dee, agree());
    expect(says(held)).toBeNull();
    expect(enoughPeople(held.decision).present).toBe(0);
    const counted = held.when(chair, allow('warden', dee));
    expect(says(counted)).toBe('agreement');
    expect(enoughPeople(counted.decision).present).toBe(1);
  });

  it('that is refused leaves the answer uncounted', () => {
    const refusedLater = named.when(dee, agree()).when(chair, allow('warden', dee, false));
    expect(says(refusedLater)).toBeNull();
  });
});

describe('a deputy who may not vote', () => {
  const mute = put({ deputies: { votes: false }, vote: always }).when(warden, nominate(dee));

  it('does not answer, whether permission came yet or not', () => {
    const no = { code: 'MayNotSpeakForSeat', as: 'deputy' } as const;
    mute.when(dee, agree()).isRefused(no);
    mute.when(chair, allow('warden', dee)).when(dee, agree()).isRefused(no);
    mute
      .when(chair, allow('warden', dee))
      .when(chair, openVote)
      .when(dee, vote('for'))
      .isRefused(no);
  });
});

describe('a deputy who does not count', () => {
  it('answers, and the seat is not there by that', () => {
    const counting = (counts: boolean) =>
      put({ deputies: { counts } })
        .when(warden, nominate(dee))
        .when(chair, allow('warden', dee))
        .when(dee, agree());
    expect(enoughPeople(counting(false).decision).present).toBe(0);
    expect(answers(counting(false).decision).agree).toBe(1);
    expect(enoughPeople(counting(true).decision).present).toBe(1);
    const both = counting(false).when(warden, agree());
    expect(enoughPeople(both.decision).present).toBe(1);
  });
});
