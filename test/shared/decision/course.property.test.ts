import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import { isOpened, notOpened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { missingSteps } from '#shared/decision/resolving.ts';
import { silent } from '#shared/decision/saying.ts';
import { seatOf, undecided } from '#shared/decision/standing.ts';
import { enoughPeople } from '#shared/decision/tally.ts';
import { courses, play } from './course.ts';
import { eventsOf, states, whateverHappens } from './course-checks.ts';

const ending = new Set(['OutcomeRecorded', 'ProposalWithdrawn']);

/** What may stand on record beside a result, once there is one. */
const beside = new Set(['InterestDeclared', 'DissentStated', 'NamingAsked', 'MinuteConfirmed']);

/** Acts that say the same again: the second time nothing is recorded. */
const repeatable: ReadonlySet<Act['type']> = new Set<Act['type']>([
  'Agree',
  'AgreeWithConcern',
  'Abstain',
  'Object',
  'ReplyToObjection',
  'RestateObjection',
  'ConfirmRestating',
  'CorrectRestating',
  'SayWhatIsMissing',
  'WithdrawObjection',
  'SuggestWords',
  'DeclareInterest',
  'HandleInterest',
  'MarkPresent',
  'StartSteps',
  'AddView',
  'Vote',
  'PassDeadline',
]);

describe('whatever people do', () => {
  it(
    'every act is answered and every event can be told to the world',
    whateverHappens((turns) => {
      for (const { before, events } of turns) {
        let now = before;
        for (const event of events ?? []) {
          expect(effectsOf(event, now)).toEqual(effectsOf(event, now));
          now = evolve(now, event);
        }
      }
    }),
  );

  it(
    'a decision ends at most once, and after that only what stands beside the result is added',
    whateverHappens((turns) => {
      const types = eventsOf(turns).map(({ type }) => type);
      const ends = types.filter((type) => ending.has(type));
      expect(ends.length).toBeLessThanOrEqual(1);
      if (ends.length === 0) return;
      const since = types.slice(types.findIndex((type) => ending.has(type)) + 1);
      expect(since.filter((type) => !beside.has(type))).toEqual([]);
    }),
  );

  it(
    'the record, written and read again, gives the decision as it stands',
    whateverHappens((turns) => {
      const record = JSON.parse(JSON.stringify(eventsOf(turns))) as ReturnType<typeof eventsOf>;
      expect(record.reduce(evolve, notOpened)).toEqual(turns.at(-1)?.after);
    }),
  );

  it(
    'a vote is reached only where the rules have one, by the person presiding, after the steps',
    whateverHappens((turns) => {
      for (const { before, after, command } of turns) {
        if (after.status !== 'voting' || !isOpened(before)) continue;
        if ('vote' in before) continue;
        expect(after.rules.vote).not.toBe('none');
        expect(missingSteps(after)).toEqual([]);
        expect(presiding(before)?.holders).toContain(command.by);
        const objected = before.objections.some(({ ended }) => ended === null);
        const answered = silent(before).length === 0 || before.deadlinePassed;
        expect(objected || answered).toBe(true);
      }
    }),
  );

  it(
    'a tie is known: enough people are there, no interest waits and someone presides',
    whateverHappens((turns) => {
      for (const state of states(turns)) {
        if (state.status !== 'tied') continue;
        expect(enoughPeople(state).met).toBe(true);
        expect(undecided(state)).toEqual([]);
        expect(presiding(state)).not.toBeNull();
      }
    }),
  );

  it(
    'the same act again changes nothing the second time',
    whateverHappens((turns) => {
      for (const { events, command, after } of turns) {
        const again = decide(command, after);
        if (events === null || !again.ok) continue;
        if (repeatable.has(command.act.type) || events.length === 0)
          expect(again.value).toEqual([]);
      }
    }),
  );

  it(
    'a refused act changes nothing',
    whateverHappens((turns) => {
      for (const { before, events, after } of turns)
        if (events === null) expect(after).toBe(before);
    }),
  );

  it(
    'only the objector’s own act ends an objection, or that they leave',
    whateverHappens((turns) => {
      for (const { before, after, command } of turns) {
        if (!isOpened(before) || !isOpened(after)) continue;
        for (const { id, seat, ended } of before.objections) {
          const now = after.objections.find((each) => each.id === id);
          if ((now?.ended ?? null) === ended) continue;
          if (command.act.type === 'ChangeHolders') expect(command.act.seat).toBe(seat);
          else expect(seatOf(before, command.by)?.id).toBe(seat);
        }
        expect(after.objections.length).toBeGreaterThanOrEqual(before.objections.length);
      }
    }),
  );

  it('many courses reach a vote, a tie and an end', () => {
    const reached = fc
      .sample(courses, { numRuns: 400, seed: 1 })
      .flatMap((course) => [...new Set(states(play(course)).map(({ status }) => status))]);
    const times = (status: string) => reached.filter((each) => each === status).length;
    expect(times('voting')).toBeGreaterThan(30);
    expect(times('tied')).toBeGreaterThan(2);
    expect(times('closed')).toBeGreaterThan(40);
    expect(times('resolving')).toBeGreaterThan(60);
  });
});
