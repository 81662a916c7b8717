import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpened } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { answerNow, ballotOf, silent } from '#shared/decision/saying.ts';
import { electorate, seatOf } from '#shared/decision/standing.ts';
import { answers, countVotes, enoughPeople } from '#shared/decision/tally.ts';
import { forums, members } from '#test/support/board.ts';
import { given, raised, v1 } from '#test/support/decider.ts';
import { abstain, agree, agreeWithConcern } from './acts.ts';
import { eventsOf, outcomes, states, whateverHappens } from './course-checks.ts';

describe('whatever people do', () => {
  it(
    'no seat is counted twice and no count exceeds the seats',
    whateverHappens((turns) => {
      for (const state of states(turns)) {
        const { agree: agreed, concern, abstain: abstained, object, of } = answers(state);
        const seats = state.forum.seats.length;
        expect(agreed + concern + abstained + object).toBeLessThanOrEqual(of);
        expect(of).toBeLessThanOrEqual(seats);
        expect(enoughPeople(state).present).toBeLessThanOrEqual(seats);
        const spoken = electorate(state).filter(
          (seat) => answerNow(state, seat) !== null || ballotOf(state, seat) !== null,
        );
        expect(spoken.length + silent(state).length).toBe(electorate(state).length);
        if (!('vote' in state) || state.vote === null) continue;
        const votes = countVotes(state);
        expect(votes.for + votes.against + votes.abstained).toBeLessThanOrEqual(of);
      }
    }),
  );

  it(
    'a seat whose interest waits or keeps it out is never counted',
    whateverHappens((turns) => {
      for (const state of states(turns)) {
        const out = state.forum.seats.filter((seat) => {
          const interests = state.interests[seat.id] ?? [];
          return interests.some(({ handling }) => handling !== 'take part');
        });
        expect(electorate(state).filter((seat) => out.includes(seat))).toEqual([]);
      }
    }),
  );

  it(
    'what is for a meeting is never decided before it, and has no casting vote',
    whateverHappens((turns) => {
      const [first] = eventsOf(turns);
      if (first?.type !== 'ProposalOpened' || first.takenAt !== 'for a meeting') return;
      const types = eventsOf(turns).map(({ type }) => type);
      expect(types).not.toContain('VoteTied');
      expect(types).not.toContain('CastingVoteGiven');
      for (const outcome of outcomes(turns)) {
        const over = outcome.how === 'not agreed' || outcome.how === 'referred elsewhere';
        expect(outcome.effect).toBe(over ? 'nothing decided' : 'ready for the meeting');
        expect(outcome.how).not.toBe('carried by casting vote');
      }
    }),
  );

  it(
    'an outcome is recorded by the person presiding, with the word that fits',
    whateverHappens((turns) => {
      for (const { before, events, command } of turns) {
        const last = events?.at(-1);
        if (last?.type !== 'OutcomeRecorded' || !isOpened(before)) continue;
        const { how, presiding: chair, silent: quiet } = last.outcome;
        expect(seatOf(before, command.by)?.id).toBe(chair);
        expect(presiding(before)?.id).toBe(chair);
        if (how !== 'unanimous') continue;
        expect(quiet).toEqual([]);
        expect(answers(before)).toMatchObject({ agree: electorate(before).length });
      }
    }),
  );

  it(
    'answers bind to the words they were given to',
    whateverHappens((turns) => {
      for (const { before, after } of turns) {
        if (!isOpened(before) || !isOpened(after)) continue;
        if (after.versions.length === before.versions.length) continue;
        if (after.versions.at(-1)?.corrects === true) continue;
        expect(answers(after)).toMatchObject({ agree: 0, concern: 0, abstain: 0, object: 0 });
      }
    }),
  );
});

describe('the order of answers', () => {
  it('is immaterial', () => {
    const shuffled = fc.constantFrom(...forums).chain((forum) => {
      const people = members(forum);
      return fc.record({
        forum: fc.constant(forum),
        order: fc.shuffledSubarray(people, { minLength: people.length }),
        kinds: fc.array(fc.constantFrom(agree(), abstain(), agreeWithConcern('C.')), {
          minLength: people.length,
          maxLength: people.length,
        }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ forum, order, kinds }) => {
        const people = members(forum);
        const answering = (persons: readonly string[]) => {
          let now: ReturnType<typeof given> = given(raised(forum));
          for (const person of persons)
            now = now.when(person, kinds[people.indexOf(person)] ?? agree());
          return now;
        };
        const [one, other] = [answering(people), answering(order)];
        expect(answers(one.decision)).toEqual(answers(other.decision));
        expect(one.decision.answers).toEqual(other.decision.answers);
        const record = { type: 'RecordAgreed', version: v1 } as const;
        expect(decideOutcome(one.when('the chair', record).events)).toEqual(
          decideOutcome(other.when('the chair', record).events),
        );
      }),
      { numRuns: 200 },
    );
  });
});

function decideOutcome(events: readonly { readonly type: string; readonly outcome?: unknown }[]) {
  return events.map(({ type, outcome }) => ({ type, outcome }));
}
