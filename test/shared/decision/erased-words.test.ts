import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, isOpened, notOpened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { presidingSeat } from '#shared/decision/presiding.ts';
import { answers, enoughPeople, support } from '#shared/decision/tally.ts';
import { current } from '#shared/decision/words.ts';
import { board, governanceLead } from '#test/support/board.ts';
import { given, raised, v1 } from '#test/support/decider.ts';
import { agree, agreeWithConcern, before, object } from './acts.ts';
import { courses, play } from './course.ts';
import { eventsOf } from './course-checks.ts';

const council = 'the council member';

/** The event as it is read once what was typed is erased. */
function erased<Event extends object>(event: Event): Event {
  const { words: _, ...rest } = event as Event & { readonly words?: unknown };
  return rest as Event;
}

describe('an event whose words are erased', () => {
  it('opens the proposal all the same, and answers bind to its words as before', () => {
    const start = given(erased(raised(board)));
    expect(current(start.decision)).toMatchObject({ hash: v1, question: '', why: '' });
    expect(start.decision.link).toBe('');
    expect(answers(start.when(council, agree()).decision).agree).toBe(1);
  });

  it('is still the objection that blocks, and the concern that is a reservation', () => {
    const { events } = before().when(council, object());
    const { decision } = given(raised(board), ...events.map(erased));
    expect(decision.objections).toMatchObject([{ harm: '', help: '', ended: null }]);
    const voiced = before().when(council, agreeWithConcern('Carers.'));
    const without = given(raised(board), ...voiced.events.map(erased));
    expect(without.decision.answers['council-member']).toMatchObject([
      { kind: 'concern', concern: '' },
    ]);
  });

  it('takes nothing but the words, whatever people did', () => {
    fc.assert(
      fc.property(courses, fc.infiniteStream(fc.boolean()), (course, choices) => {
        const whole = eventsOf(play(course));
        const record = whole.map((event) => (choices.next().value ? erased(event) : event));
        expect(read(record)).toEqual(read(whole));
      }),
      { numRuns: 200 },
    );
  });

  it('may be followed by new words, which are read as they are', () => {
    const newWords = { question: 'Shall we pay for 26 places?', why: 'More people wait.' };
    const { decision } = given(erased(raised(board))).when(governanceLead, {
      type: 'PostNewVersion',
      basedOn: v1,
      ...newWords,
    });
    expect(current(decision)).toMatchObject({ number: 2, ...newWords });
  });
});

/** Where each event leaves the decision, and what it asks of the world. */
function read(record: readonly DecisionEvent[]) {
  let now: Decision = notOpened;
  return record.map((event) => {
    const effects = effectsOf(event, now);
    now = evolve(now, event);
    return { effects, ...stateOf(now) };
  });
}

function stateOf(decision: Decision) {
  if (!isOpened(decision)) return { status: decision.status };
  return {
    status: decision.status,
    presiding: presidingSeat(decision),
    answers: answers(decision),
    people: enoughPeople(decision),
    support: support(decision),
    outcome: decision.status === 'closed' ? decision.outcome : null,
  };
}
