import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { notOpened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import type { Fact } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { heldNow, stops } from '#shared/decision/held-by-programmes.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { isRipe } from '#shared/decision/tally.ts';
import { committee, governanceLead, members } from '#test/support/board.ts';
import { friday, given, happened, proposing, v1 } from '#test/support/decider.ts';
import { answering, programme, regionAgrees } from '#test/support/states/asked-by-a-programme.ts';
import { agree, before, object, openVote, passDeadline } from './acts.ts';
import { body, put } from './body.ts';

const chair = 'the chair';
const unions = 'Unison and the RCN, on 2 November.';
const record: Act = { type: 'RecordAgreed', version: v1 };

/** Raised to the committee while the programme runs. */
function raised(takenAt: 'here' | 'for a meeting' | 'at a meeting' = 'here') {
  return given().when(governanceLead, proposing({ forum: committee, programme, takenAt }));
}

function answered(answers: Readonly<Record<string, string>>) {
  return raised().when(governanceLead, answering(answers));
}

/** Source: Integrated Care Systems: design framework, June 2021, Managing the transition. */
describe('what a running programme asks of a proposal', () => {
  it('stands with it from its first event, and is told to the governance lead', () => {
    expect(raised().events).toMatchObject([{ type: 'ProposalOpened', programme }]);
    expect(raised().decision.programme).toEqual({
      ...programme,
      answers: null,
      said: {},
      lifted: [],
    });
    expect(heldNow(raised().decision).map(({ constraint }) => constraint)).toEqual(['K1']);
    const notice = { kind: 'programme asks' } as const;
    const asked = raised().events.flatMap((event) => effectsOf(event, notOpened));
    expect(asked).toContainEqual({ type: 'tell', person: governanceLead, notice });
    expect(stillMatters(notice, raised().decision, governanceLead)).toBe(true);
    expect(stillMatters(notice, answered({ K1: 'no' }).decision, governanceLead)).toBe(false);
  });

  it('is nothing where none runs', () => {
    expect(before().decision.programme).toBeNull();
    expect(heldNow(before().decision)).toEqual([]);
    before()
      .when(governanceLead, answering({ K1: 'no' }))
      .isRefused({ code: 'NoProgrammeAsks' });
    before().when(governanceLead, regionAgrees).isRefused({ code: 'NotAChoice' });
  });

  it('keeps agreement from being recorded until it is answered', () => {
    const all = raised().when(members(committee), agree());
    expect(isRipe(all.decision)).toBe(false);
    all.when(chair, record).isRefused({ code: 'ProgrammeUnanswered', governanceLead });
    const now = all.when(governanceLead, answering({ K1: 'no' }));
    expect(isRipe(now.decision)).toBe(true);
    now.when(chair, record).ends({ how: 'unanimous', effect: 'decided here' });
  });

  it('keeps nothing from being recorded where it asks only of some kinds', () => {
    const asks = programme.asks.filter(({ of }) => of === 'people');
    const some = given()
      .when(governanceLead, proposing({ forum: committee, programme: { ...programme, asks } }))
      .when(members(committee), agree());
    expect(isRipe(some.decision)).toBe(true);
    expect(stillMatters({ kind: 'programme asks' }, some.decision, governanceLead)).toBe(true);
    const moved = some.when(governanceLead, answering({ K4: 'yes', K6: unions }));
    expect(isRipe(moved.decision)).toBe(false);
    expect(stops(moved.decision).map(({ constraint }) => constraint)).toEqual(['K4']);
  });

  it('is answered by the governance lead, until a vote opens', () => {
    raised()
      .when(chair, answering({ K1: 'no' }))
      .isRefused({ code: 'NotTheGovernanceLead' });
    const answers = { K1: 'no', K4: 'no', K6: unions } as const;
    answered(answers).yields({
      type: 'ProgrammeAnswered',
      answers: { K1: 'no', K4: 'no', K6: 'said' },
      words: { K6: unions },
    });
    answered(answers)
      .when(governanceLead, answering({ ...answers, K9: ' ' }))
      .yieldsNothing();
    answered(answers)
      .when(governanceLead, answering({ K1: 'yes' }))
      .yields({ type: 'ProgrammeAnswered', answers: { K1: 'yes' }, words: {} });
  });

  it('asks all of what a proposal touches, and nothing of what it does not', () => {
    const blank = (answers: Readonly<Record<string, string>>, field: string) =>
      raised().when(governanceLead, answering(answers)).isRefused({ code: 'Blank', field });
    blank({}, 'K1');
    blank({ K1: 'no', K4: 'no' }, 'K6');
    blank({ K1: 'no', K6: unions }, 'K4');
    const asked = raised();
    asked.when(governanceLead, answering({ K1: 'perhaps' })).isRefused({ code: 'NotAChoice' });
    asked
      .when(governanceLead, answering({ K1: 'no', K4: 'no', K6: 'x'.repeat(3001) }))
      .isRefused({ code: 'TooLong', field: 'K6' });
    asked.when(governanceLead, answering({ K1: 'no', K0: 'yes' })).yields({
      type: 'ProgrammeAnswered',
      answers: { K1: 'no' },
      words: {},
    });
  });
});

describe('a proposal that presumes a law', () => {
  it('is agreed in principle only, never plainly', () => {
    answered({ K1: 'yes' })
      .when(members(committee), agree())
      .when(chair, record)
      .ends({ how: 'unanimous', effect: 'on condition' });
  });

  it('is for its meeting what it would be, and turned down as ever', () => {
    raised('for a meeting')
      .when(governanceLead, answering({ K1: 'yes' }))
      .when(members(committee), agree())
      .when(chair, record)
      .ends({ effect: 'ready for the meeting' });
    answered({ K1: 'yes' })
      .when('the council member', object())
      .when(chair, { type: 'RecordNotAgreed' })
      .ends({ effect: 'nothing decided' });
  });

  it('is agreed plainly once a note lifts that', () => {
    answered({ K1: 'yes' })
      .when(governanceLead, { type: 'LiftStop', constraint: 'K1', note: 'In force.' })
      .when(members(committee), agree())
      .when(chair, record)
      .ends({ effect: 'decided here' });
  });
});

describe('a proposal that displaces people', () => {
  const displacing = answered({ K1: 'no', K4: 'yes', K6: unions });

  it('stops, whether it is agreed, put to a vote or left to silence', () => {
    const held = [
      { says: 'No one is moved from their post', meanwhile: 'not without the region' },
    ] as const;
    displacing
      .when(members(committee), agree())
      .when(chair, record)
      .isRefused({ code: 'ProgrammeStops', held });
    expect(stops(displacing.decision).map(({ constraint }) => constraint)).toEqual(['K4']);
  });

  it('goes on once a note of the region is on record', () => {
    displacing.when(chair, regionAgrees).isRefused({ code: 'NotTheGovernanceLead' });
    displacing
      .when(governanceLead, { ...regionAgrees, note: ' ' } as Act)
      .isRefused({ code: 'Blank' });
    displacing
      .when(governanceLead, { ...regionAgrees, constraint: 'K1' } as Act)
      .isRefused({ code: 'NotAChoice', field: 'constraint', found: 'K1' });
    const lifted = displacing.when(governanceLead, regionAgrees);
    lifted.yields({
      type: 'StopLifted',
      constraint: 'K4',
      words: { note: 'The regional director agreed by letter of 20 November.' },
    });
    expect(stops(lifted.decision)).toEqual([]);
    lifted
      .when(governanceLead, regionAgrees)
      .isRefused({ code: 'NotAChoice', field: 'constraint' });
    lifted.when(members(committee), agree()).when(chair, record).ends({ effect: 'decided here' });
  });
});

describe('a body that works in shadow form', () => {
  it('gives advice, whatever its rules let it decide, and waits for nobody', () => {
    answered({ K1: 'no', K9: 'yes' })
      .when(members(committee), agree())
      .when(chair, record)
      .ends({ effect: 'advice' });
  });
});

describe('a vote, a ruling of the chair, and silence', () => {
  it('come to nothing that a programme stops', () => {
    const always = { vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] } };
    const voting = given().when(governanceLead, proposing({ forum: body(always), programme }));
    voting.when(chair, openVote).isRefused({ code: 'ProgrammeUnanswered' });
    const settling = { chairMayDetermine: true, steps: [] };
    const settled = given()
      .when(governanceLead, proposing({ forum: body(settling), programme }))
      .when('the warden', object());
    const ruling = { type: 'Determine', outcome: 'for', why: 'No other way.' } as const;
    settled.when(chair, ruling).isRefused({ code: 'ProgrammeUnanswered' });
    const quiet = { silence: { adoptedAfter: { days: 7 }, delivery: 'sent' } };
    const silent = given().when(governanceLead, proposing({ forum: body(quiet), programme }));
    const over = silent.when('the clock', passDeadline(friday), friday);
    expect(over.events.map(({ type }) => type)).toEqual(['DeadlinePassed']);
  });
});

describe('what was answered', () => {
  it('is nothing that happens to a proposal of which no programme asks', () => {
    const { decision } = put();
    const answers = { type: 'ProgrammeAnswered', answers: {}, words: {} } as const;
    expect(evolve(decision, happened(answers))).toEqual(decision);
  });

  it('stays answered where its words were erased', () => {
    const { decision } = raised();
    const erased = happened({
      type: 'ProgrammeAnswered',
      answers: { K1: 'no', K4: 'no', K6: 'said' },
    } as unknown as Fact);
    expect(heldNow(evolve(decision, erased) as typeof decision)).toEqual([]);
  });
});
