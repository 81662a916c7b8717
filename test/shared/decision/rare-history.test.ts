import { describe, expect, it } from 'vitest';
import type { Fact } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { interestsOf, seatById } from '#shared/decision/standing.ts';
import { enoughPeople } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { given, happened, raised, v1 } from '#test/support/decider.ts';
import { present } from './acts.ts';
import { board, needing } from './awaiting.ts';
import { body, chair, close, everyone, put, warden } from './body.ts';

/** A record is read as it stands, also where no command of ours could have written it. */
describe('an event that the rules do not know', () => {
  it.each<Fact>([
    { type: 'VetoGiven', words: { why: 'V.' } },
    { type: 'VetoTimePassed' },
    { type: 'ApprovalRecorded', of: 'the board', given: true, words: { note: 'N.' } },
    { type: 'OutcomeConfirmed', effect: 'decided here' },
    { type: 'OutcomeFell', because: 'vetoed', of: null },
  ])('leaves what is not provisional as it is: $type', (fact) => {
    const { decision } = put();
    expect(evolve(decision, happened(fact))).toBe(decision);
  });

  it('of a veto for no seat is a veto for none', () => {
    const waiting = put(needing(board))
      .when(everyone, { type: 'Agree', version: v1 })
      .when(chair, { type: 'RecordAgreed', version: v1 });
    const vetoed = evolve(waiting.decision, happened({ type: 'VetoGiven', words: { why: 'V.' } }));
    expect(vetoed).toMatchObject({ status: 'provisional', awaited: { vetoes: [''] } });
  });

  it('of the holders of no seat changes no seat', () => {
    const { decision } = put();
    const changed = evolve(
      decision,
      happened({ type: 'HoldersChanged', of: 'throne', holders: ['Eve'] }),
    );
    expect(changed).toMatchObject({ forum: decision.forum });
  });

  it.each<Fact>([
    { type: 'DeputyAllowed', of: 'warden', person: 'Dee', allowed: true },
    { type: 'ProxyGiven', of: 'warden', to: 'Dee', instruction: null },
  ])('lets nobody count by it: $type', (fact) => {
    const meeting = given(raised(body(), { takenAt: 'at a meeting' }), happened(fact)).when(
      governanceLead,
      present([chair, warden]),
    );
    expect(enoughPeople(meeting.decision).present).toBe(1);
  });

  it('of a deputy where there are none lets them say nothing', () => {
    given(
      raised(body()),
      happened({ type: 'DeputyAllowed', of: 'warden', person: 'Dee', allowed: true }),
    )
      .when('Dee', { type: 'Agree', version: v1 })
      .isRefused({ code: 'MayNotSpeakForSeat', as: 'deputy' });
  });

  it('of a vote where there is none carries nothing', () => {
    given(raised(body()), happened({ type: 'VoteOpened', openUntil: null, words: { why: 'W.' } }))
      .when(chair, { type: 'Vote', choice: 'for' })
      .when(chair, close)
      .ends({ how: 'not carried' });
  });

  it('of an interest of someone without the seat holds nothing', () => {
    const { decision } = given(
      raised(body()),
      happened(
        { type: 'InterestDeclared', degree: 'actual', words: { nature: 'N.' } },
        { seat: 'warden' },
      ),
    );
    const seat = seatById(decision, 'warden');
    expect(seat === null ? undefined : interestsOf(decision, seat)).toEqual([]);
  });
});
