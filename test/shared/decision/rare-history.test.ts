import { describe, expect, it } from 'vitest';
import { effectsOf } from '#shared/decision/effects-of.ts';
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

  it.each<Fact>([
    { type: 'QuestionAnswered', question: 'q9', words: { answer: 'A.' } },
    { type: 'TimeNeeded', words: { what: 'W.' } },
  ])('tells nobody where it fits nothing: $type', (fact) => {
    const asked = effectsOf(happened(fact), put().decision);
    expect(asked.filter(({ type }) => type === 'tell')).toEqual(
      fact.type === 'TimeNeeded'
        ? [{ type: 'tell', person: chair, notice: { kind: 'time needed', seat: '' } }]
        : [],
    );
  });

  it('of a stand-in taken back where there was none changes nobody', () => {
    const { decision } = put();
    const back = happened({ type: 'StandInTakenBack', of: 'warden', person: 'Dee' });
    expect(evolve(decision, back)).toMatchObject({ standIns: { warden: [] } });
  });

  it.each([v1, 'x'])('of a challenge to what corrects nothing changes nothing', (version) => {
    const { decision } = put();
    expect(evolve(decision, happened({ type: 'CorrectionChallenged', version }))).toBe(decision);
  });

  it('of a name for no seat names nobody', () => {
    const { decision } = put();
    expect(evolve(decision, happened({ type: 'NamingAsked' }))).toBe(decision);
    const stated = happened({ type: 'DissentStated', words: { statement: 'S.' } });
    expect(evolve(decision, stated)).toMatchObject({ dissents: [{ seat: '' }] });
    const given = happened({ type: 'ViewGiven', words: { view: 'V.' } });
    expect(evolve(decision, given)).toMatchObject({ voices: [{ seat: '' }] });
  });

  it('of an interest declared since, for no seat, is declared for none', () => {
    const { decision } = put().when(everyone, { type: 'Agree', version: v1 }).when(chair, {
      type: 'RecordAgreed',
      version: v1,
    });
    const late = happened({ type: 'InterestDeclared', degree: 'actual', words: { nature: 'N.' } });
    expect(evolve(decision, late)).toBe(decision);
    expect(effectsOf(late, decision).filter(({ type }) => type === 'tell')).toHaveLength(2);
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

  it.each<[string, Fact, object]>([
    ['an answer given since', { type: 'AbstentionGiven', version: v1 }, { kind: 'abstention' }],
    ['no answer', { type: 'AnswerTakenBack' }, {}],
  ])('of an objection withdrawn leaves %s as it is', (_, since, left) => {
    const who = { by: warden, seat: 'warden' };
    const words = { harm: 'H.', help: '' };
    const { decision } = given(
      raised(body()),
      happened({ type: 'ObjectionRaised', objection: 'o1', version: v1, words }, who),
      happened(since, who),
      happened({ type: 'ObjectionWithdrawn', objection: 'o1' }, who),
    );
    expect(decision.objections[0]?.ended).toMatchObject({ because: 'taken back' });
    expect({ ...decision.answers['warden']?.[0] }).toMatchObject(left);
  });
});
