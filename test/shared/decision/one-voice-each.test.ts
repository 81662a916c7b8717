import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { agreementReached, enoughPeople } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, agreeWithConcern, declare, handle, object, passDeadline, present } from './acts.ts';
import { allow, chair, everyone, nominate, put, surveyor, treasurer, warden } from './body.ts';

const dee = 'Dee';
const atAMeeting = { takenAt: 'at a meeting' } as const;

describe('a deputy at a meeting', () => {
  const named = put({ deputies: {} }, {}, atAMeeting)
    .when(governanceLead, present([chair, warden]))
    .when(warden, nominate(dee));
  const here = ({ decision }: Pick<typeof named, 'decision'>) => enoughPeople(decision).present;

  it('does not make the seat count before it is allowed, nor when it is refused', () => {
    expect(here(named)).toBe(1);
    expect(here(named.when(chair, allow('warden', dee, false)))).toBe(1);
    expect(here(named.when(chair, allow('warden', dee)))).toBe(2);
  });

  it('is not needed where the holder speaks', () => {
    expect(here(named.when(warden, agree()))).toBe(2);
  });
});

describe('an interest', () => {
  const withSubstitute = { warden: { substitutes: [dee] } };

  it('of whoever stands in strikes neither the seat nor its objection', () => {
    const objecting = put({ interests: { handledBy: 'the rules' } }, withSubstitute).when(
      warden,
      object(),
    );
    objecting.when(dee, declare).isRefused({ code: 'MayNotSpeakForSeat', as: 'substitute' });
  });

  it('declared anew keeps the handling that the person presiding recorded', () => {
    const rules = { interests: { handledBy: 'the rules', automatically: 'take part' } };
    put(rules)
      .when(warden, declare)
      .when(chair, handle(warden, 'discuss, not vote'))
      .when(warden, { type: 'DeclareInterest', degree: 'perceived', nature: 'More.' })
      .when(warden, agree())
      .isRefused({ code: 'MayNotTakePart' });
  });

  it('is handled by the member who declared it, where the rules say the member', () => {
    const declared = put({ interests: { handledBy: 'the member' } }, withSubstitute).when(
      warden,
      declare,
    );
    declared.when(dee, handle(warden, 'take part')).isRefused({ code: 'OnlyTheMember' });
    declared.when(warden, handle(warden, 'take part')).yields({
      type: 'InterestHandled',
      of: 'warden',
      handling: 'take part',
    });
  });
});

describe('a concern of one who shares a seat', () => {
  const shared = () => put({}, { warden: { holders: [warden, dee] } });
  const others = everyone.filter((person) => person !== warden);

  it.each([
    ['first', agreeWithConcern('Cost.'), agree()],
    ['last', agree(), agreeWithConcern('Cost.')],
  ])('is a reservation, given %s', (_, one: Act, other: Act) => {
    const { decision } = shared().when(others, agree()).when(warden, one).when(dee, other);
    expect(agreementReached(decision)).toBe('consensus with reservations');
  });
});

describe('new holders', () => {
  it('are each named once', () => {
    put()
      .when(governanceLead, { type: 'ChangeHolders', seat: 'warden', holders: [dee, dee] })
      .yields({ type: 'HoldersChanged', of: 'warden', holders: [dee] });
  });
});

describe('a silence procedure', () => {
  const silence = { silence: { adoptedAfter: { hours: 1 }, delivery: 'sent' } };

  it('is not for a meeting', () => {
    const opened = put(silence, {}, atAMeeting);
    const deadline = opened.decision.answerBy;
    opened
      .when(governanceLead, passDeadline(deadline), deadline)
      .yields({ type: 'DeadlinePassed', deadline });
  });

  it('does not adopt what steps were taken on', () => {
    const talked = put({ ...silence, steps: [{ id: 'a', name: 'A', asks: 'A?' }] })
      .when(surveyor, object())
      .when(surveyor, { type: 'TakeBackAnswer' });
    const deadline = talked.decision.answerBy;
    talked
      .when(treasurer, passDeadline(deadline), deadline)
      .yields({ type: 'DeadlinePassed', deadline });
  });
});
