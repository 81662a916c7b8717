import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { deadlinesOf } from '#shared/decision/deadlines.ts';
import { type Decision, notOpened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { laterBy } from '#shared/time.ts';
import { governanceLead } from '#test/support/board.ts';
import { friday, given, raised, saturday, tuesday } from '#test/support/decider.ts';
import { agree, object, openVote, passDeadline, recordStep, vote } from './acts.ts';
import { always, body, chair, close, everyone, majority, put, record, warden } from './body.ts';

const day = 86_400_000;
const weekLater = laterBy(tuesday, 7 * day);
const step = (id: string) => ({ id, name: id, asks: 'What?', timeBox: { days: 7 } });
type Play = readonly (readonly [string, Act])[];

/** When time is asked to come back, in order, over the whole of a decision. */
function wakings(rules: object, play: Play): readonly string[] {
  const opened = raised(body(rules));
  let now: ReturnType<typeof given> = given(opened);
  const events: DecisionEvent[] = [opened];
  for (const [by, act] of play) {
    const done = now.when(by, act);
    events.push(...done.events);
    now = done;
  }
  let state: Decision = notOpened;
  return events.flatMap((event) => {
    const effects = effectsOf(event, state);
    state = evolve(state, event);
    return effects.flatMap((each) => (each.type === 'wake at' ? [each.deadline] : []));
  });
}

const everyoneAgrees: Play = [...everyone.map((by) => [by, agree()] as const), [chair, record]];

describe('time', () => {
  it('is asked to come when answers are due', () => {
    expect(wakings({}, everyoneAgrees)).toEqual([friday]);
  });

  it('is asked again when there is more time', () => {
    const until = laterBy(friday, day);
    expect(
      wakings({ window: { extension: { days: 3 } } }, [
        [warden, object()],
        [chair, { type: 'GiveMoreTime', until, why: 'Ill.' }],
      ]),
    ).toEqual([friday, until]);
  });

  it('is asked once for each step with a time box', () => {
    const begun: Play = [
      [warden, object()],
      [chair, { type: 'StartSteps' }],
    ];
    expect(wakings({ steps: [step('one')] }, begun)).toEqual([friday, weekLater]);
    expect(
      wakings({ steps: [step('one'), { ...step('two'), timeBox: { days: 9 } }] }, [
        ...begun,
        [chair, recordStep('one')],
        [chair, recordStep('two')],
      ]),
    ).toEqual([friday, weekLater, laterBy(tuesday, 9 * day)]);
  });

  it('is asked once for a veto and for each need with an end, also where they end together', () => {
    const week = { days: 7 };
    const needs = [
      { of: 'A', what: 'approval', within: week },
      { of: 'B', what: 'approval', within: week },
      { of: 'C', what: 'approval', within: { days: 8 } },
      { of: 'D', what: 'approval' },
    ];
    expect(
      wakings({ outcome: { alsoNeeds: needs }, window: { veto: { for: week } } }, everyoneAgrees),
    ).toEqual([friday, weekLater, laterBy(tuesday, 8 * day)]);
  });
});

const everyStatus: readonly (readonly [string, ReturnType<typeof put>, readonly string[]])[] = [
  ['seeking consensus', put(), [friday]],
  [
    'resolving',
    put({ steps: [step('one')] })
      .when(warden, object())
      .when(chair, { type: 'StartSteps' }),
    [friday, weekLater],
  ],
  ['voting', put({ vote: always }).when(chair, openVote), [friday]],
  [
    'tied',
    put({ vote: { ...always, tie: 'casting vote' } })
      .when(chair, openVote)
      .when(chair, vote('for'))
      .when(warden, vote('against'))
      .when(chair, close),
    [friday],
  ],
  [
    'provisional',
    put({ window: { veto: { for: { days: 7 } } } })
      .when(everyone, agree())
      .when(chair, record),
    [weekLater],
  ],
  ['closed', put().when(chair, { type: 'TakeToMeeting' }), []],
  ['withdrawn', put().when(governanceLead, { type: 'WithdrawProposal' }), []],
];

describe.each(everyStatus)('while it is %s', (status, start, due) => {
  it('the record knows at which instants time does something', () => {
    expect(start.decision.status).toBe(status);
    expect(deadlinesOf(start.decision)).toEqual(due);
  });

  it('time that comes early, again, or for nothing changes nothing', () => {
    for (const each of due) {
      start.when('the clock', passDeadline(each), laterBy(each, -1)).yieldsNothing();
      const passed = start.when('the clock', passDeadline(each), each);
      expect(passed.events).not.toEqual([]);
      passed.when('the clock', passDeadline(each), saturday).yieldsNothing();
      expect(start.when('the clock', passDeadline(each), laterBy(each, 30 * day)).events).toEqual(
        passed.events.map((event) => ({ ...event, at: laterBy(each, 30 * day) })),
      );
    }
    start.when('the clock', passDeadline(tuesday), saturday).yieldsNothing();
  });

  it('nothing is due any more once all of it has passed', () => {
    const last = due.reduce<ReturnType<typeof put>>(
      (now, each) => now.when('the clock', passDeadline(each), each),
      start,
    );
    expect(deadlinesOf(last.decision)).toEqual([]);
  });
});

describe('a deadline', () => {
  it('that passes while steps are taken leaves their own to come', () => {
    const begun = put({ vote: majority, steps: [{ ...step('one'), timeBox: { days: 30 } }] })
      .when(warden, object())
      .when(chair, { type: 'StartSteps' })
      .when('the clock', passDeadline(friday), friday);
    expect(deadlinesOf(begun.decision)).toEqual([laterBy(tuesday, 30 * day)]);
  });
});
