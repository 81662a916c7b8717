import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from '#shared/decision/command.ts';
import { deadlinesOf } from '#shared/decision/deadlines.ts';
import { decide } from '#shared/decision/decide.ts';
import { isOpened, notOpened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { presiding, presidingSeat } from '#shared/decision/presiding.ts';
import { silent, standingObjections } from '#shared/decision/saying.ts';
import { electorate, isPrivate, maySee } from '#shared/decision/standing.ts';
import { answers, countVotes, enoughPeople, yetToVote } from '#shared/decision/tally.ts';
import { play, richCourses } from './course.ts';
import { eventsOf, outcomes, states, underAnyRules } from './course-checks.ts';

const onceOnly: ReadonlySet<Act['type']> = new Set<Act['type']>([
  'Agree',
  'Object',
  'Vote',
  'DeclareInterest',
  'MarkPresent',
  'ChangeHolders',
  'ChooseToPreside',
  'NominateDeputy',
  'AllowDeputy',
  'GiveProxy',
  'ConfirmSeen',
  'PassDeadline',
]);

describe('under any rules, whatever people do', () => {
  it(
    'every event can be told to the world, and the record read again is the decision',
    underAnyRules((turns) => {
      for (const { before, events } of turns) {
        let now = before;
        for (const event of events ?? []) {
          expect(effectsOf(event, now)).toEqual(effectsOf(event, now));
          now = evolve(now, event);
        }
      }
      const record = JSON.parse(JSON.stringify(eventsOf(turns))) as ReturnType<typeof eventsOf>;
      expect(record.reduce(evolve, notOpened)).toEqual(turns.at(-1)?.after);
    }),
  );

  it(
    'no seat counts twice, and votes never exceed seats',
    underAnyRules((turns) => {
      for (const state of states(turns)) {
        const { agree, concern, abstain, object, of } = answers(state);
        expect(agree + concern + abstain + object).toBeLessThanOrEqual(of);
        expect(of).toBeLessThanOrEqual(state.forum.seats.length);
        expect(enoughPeople(state).present).toBeLessThanOrEqual(state.forum.seats.length);
        expect(silent(state).length).toBeLessThanOrEqual(electorate(state).length);
        if (!('vote' in state) || state.vote === null) continue;
        const votes = countVotes(state);
        const vacant = state.forum.seats.filter(({ holders }) => holders.length === 0).length;
        expect(votes.for + votes.against + votes.abstained).toBeLessThanOrEqual(of + vacant);
        expect(yetToVote(state, state.vote).length).toBeLessThanOrEqual(of);
      }
    }),
  );

  it(
    'a result never changes: only what stands beside it does, and what is provisional ends',
    underAnyRules((turns) => {
      for (const { before, after, command, events } of turns) {
        if (before.status === 'withdrawn') expect(after).toBe(before);
        if (before.status === 'closed') {
          const { afterwards, dissents, named, minute } = after as typeof before;
          expect(after).toEqual({ ...before, afterwards, dissents, named, minute });
        }
        if (before.status !== 'provisional') continue;
        expect(['provisional', 'closed']).toContain(after.status);
        if ((events ?? []).length === 0) continue;
        const beside = ['DeclareInterest', 'StateDissent', 'AskToBeNamed'];
        expect([...beside, 'Veto', 'RecordApproval', 'PassDeadline']).toContain(command.act.type);
        expect(after).toMatchObject({ answers: before.answers, versions: before.versions });
      }
    }),
  );

  it(
    'an outcome is the presiding seat’s, save by silence',
    underAnyRules((turns) => {
      for (const { before, events, command } of turns) {
        const last = events?.find(({ type }) => type === 'OutcomeRecorded');
        if (last?.type !== 'OutcomeRecorded' || !isOpened(before)) continue;
        expect(last.outcome.presiding).toBe(presidingSeat(before));
        if (last.outcome.how === 'adopted by silence') {
          expect(command.act.type).toBe('PassDeadline');
          expect(before.rules.silence).not.toBe('is not consent');
          expect(before.objections).toEqual([]);
          continue;
        }
        const chair = presiding(before);
        const proxies = Object.values(before.standIns).flat();
        const stands = proxies.find(
          ({ seat, person }) => seat === chair?.id && person === command.by,
        );
        expect([...(chair?.holders ?? []), stands?.person]).toContain(command.by);
      }
    }),
  );

  it(
    'agreement is recorded over no objection that stands',
    underAnyRules((turns) => {
      for (const { before, events, command } of turns) {
        if (command.act.type !== 'RecordAgreed' || events === null) continue;
        if (!isOpened(before) || events.length === 0) continue;
        expect(standingObjections(before)).toEqual([]);
        expect(before.rules.vote).not.toMatchObject({ when: 'always' });
      }
    }),
  );

  it(
    'only what is real and final is called decided; what awaits others is not',
    underAnyRules((turns) => {
      for (const outcome of outcomes(turns)) {
        const state = turns.at(-1)?.after;
        if (state === undefined || !isOpened(state)) continue;
        const decided = outcome.effect.startsWith('decided');
        if (decided) expect(state.takenAt).not.toBe('for a meeting');
        if (decided) expect(state.rules.outcome.is).toBe('a decision');
        if (state.status !== 'provisional') continue;
        expect(['no effect yet', 'in effect for now']).toContain(outcome.effect);
        expect(deadlinesOf(state).length + state.awaited.needs.length).toBeGreaterThan(0);
      }
    }),
  );

  it(
    'the same act again at once changes nothing more',
    underAnyRules((turns) => {
      for (const { events, command, after } of turns) {
        if (events === null || !onceOnly.has(command.act.type)) continue;
        const again = decide(command, after);
        if (again.ok) expect(again.value).toEqual([]);
      }
    }),
  );

  it(
    'every instant at which time must act was asked for once',
    underAnyRules((turns) => {
      const asked = turns.flatMap(({ before, events }) => {
        let now = before;
        return (events ?? []).flatMap((event) => {
          const effects = effectsOf(event, now);
          now = evolve(now, event);
          return effects.flatMap((each) => (each.type === 'wake at' ? [each.deadline] : []));
        });
      });
      for (const state of states(turns).slice(-1))
        for (const deadline of deadlinesOf(state)) expect(asked).toContain(deadline);
    }),
  );

  it(
    'whoever may not see a private item is shown it and told of it never',
    underAnyRules((turns) => {
      for (const { before, events } of turns) {
        let now = before;
        for (const event of events ?? []) {
          const effects = effectsOf(event, now);
          const after = evolve(now, event);
          now = after;
          if (!isOpened(after) || !isPrivate(after)) continue;
          const shown = effects.flatMap((each) => (each.type === 'show to' ? [each.person] : []));
          expect(shown.every((person) => maySee(after, person))).toBe(true);
        }
      }
    }),
  );

  it('many courses reach every status and every way to end', () => {
    const played = fc.sample(richCourses, { numRuns: 500, seed: 1 }).map(play);
    const reached = new Set(played.flatMap(states).map(({ status }) => status));
    expect([...reached].toSorted()).toEqual([
      'closed',
      'provisional',
      'resolving',
      'seeking consensus',
      'tied',
      'voting',
      'withdrawn',
    ]);
    const types = new Set(played.flatMap(eventsOf).map(({ type }) => type));
    for (const type of [
      'DeputyAllowed',
      'ProxyGiven',
      'HoldersChanged',
      'VetoGiven',
      'TimeExtended',
    ])
      expect([...types]).toContain(type);
  });
});
