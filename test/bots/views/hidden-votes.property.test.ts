import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asText } from '#bots/views/as-text.ts';
import {
  answerChoices,
  changes,
  everything,
  meetingNote,
  minute,
  moreChoices,
  sinceLastLooked,
  whyResult,
} from '#bots/views/choices.ts';
import { decisionCard } from '#bots/views/decision-card.ts';
import { noticeView } from '#bots/views/notice.ts';
import { refusalInWords } from '#bots/wording/refusals.ts';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Choice } from '#shared/forum/said.ts';
import { chair } from '#test/shared/decision/body.ts';
import { governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { formsOf, noticesOf } from '#test/support/views-of.ts';
import { hiddenCourses, people, playUntilClosed, type Swap, type Turn } from './hidden-course.ts';

/*
 * Two courses alike in everything but how others voted, or told a proxy to: until the vote closes,
 * nothing that one person can read, and nothing that the world is told, says which of them it was.
 */

const orders: readonly (readonly Choice[])[] = [
  ['for', 'against', 'abstain'],
  ['against', 'for', 'abstain'],
  ['against', 'abstain', 'for'],
  ['abstain', 'against', 'for'],
  ['abstain', 'for', 'against'],
  ['for', 'abstain', 'against'],
];

/** For each person an order in which their choices are swapped; what the reader knows stays. */
function swapping(order: readonly number[], known: ReadonlySet<string>): Swap {
  return (by, choice) => {
    if (known.has(by)) return choice;
    const index = people.findIndex((each) => each === by);
    const to = orders[order[index] ?? 1] ?? [];
    return to[['for', 'against', 'abstain'].indexOf(choice)] ?? choice;
  };
}

/** Themselves, and whomever they told how to vote for them. */
function knownTo(person: string, turns: readonly Turn[]): ReadonlySet<string> {
  const told = turns.flatMap(({ command: { by, act } }) =>
    by === person && act.type === 'GiveProxy' && act.instruction !== null ? [act.to] : [],
  );
  return new Set([person, ...told]);
}

const unswapped: Swap = (_, choice) => choice;

describe('until a hidden vote closes', () => {
  it('nobody can tell how another voted', () => {
    let votes = 0;
    fc.assert(
      fc.property(
        hiddenCourses,
        fc.constantFrom(...people, chair, governanceLead, governanceLead),
        fc.array(fc.nat({ max: 5 }), { minLength: people.length, maxLength: people.length }),
        (course, person, order) => {
          const one = playUntilClosed(course, unswapped);
          const other = playUntilClosed(course, swapping(order, knownTo(person, one)));
          votes += differing(one, other);
          expect(shownTo(person, other)).toEqual(shownTo(person, one));
        },
      ),
      { numRuns: 250 },
    );
    expect(votes).toBeGreaterThan(300);
  }, 120_000);
});

/** How many votes fell otherwise in one course than in the other. */
function differing(one: readonly Turn[], other: readonly Turn[]): number {
  const given = (turns: readonly Turn[]) =>
    eventsIn(turns).flatMap((event) => (event.type === 'VoteGiven' ? [event.choice] : []));
  const others = given(other);
  return given(one).filter((choice, index) => choice !== others[index]).length;
}

function eventsIn(turns: readonly Turn[]): readonly DecisionEvent[] {
  return turns.flatMap(({ judged }) => (judged.ok ? judged.value : []));
}

/** Everything that a person, and the world, is shown of a course so far. */
function shownTo(person: string, turns: readonly Turn[]) {
  const decision = turns.at(-1)?.after;
  if (decision === undefined || !isOpened(decision)) return null;
  const events = eventsIn(turns);
  const at = tuesday;
  const read = { person, at, events };
  return {
    happened: events.map(({ type, at: when, by, seat }) => ({ type, when, by, seat })),
    told: turns.flatMap(toldOf(person)),
    answered: turns
      .filter(({ command }) => command.by === person)
      .map(
        ({ judged, after }) =>
          judged.ok || !isOpened(after) || refusalInWords(judged.refusal, after),
      ),
    read: [
      decisionCard(decision),
      moreChoices(decision, read),
      answerChoices(decision, read),
      everything(decision, events),
      whyResult(decision),
      changes(decision, read),
      sinceLastLooked(decision, read),
      minute(decision, read),
      meetingNote(decision, read),
      ...formsOf(decision).map(({ view }) => view),
      ...othersNotices(decision),
    ].map(asText),
  };
}

/** What each event asks of the world, and the words of what this person is told. */
function toldOf(person: string) {
  return ({ judged, before }: Turn) => {
    let now = before;
    return (judged.ok ? judged.value : []).map((event) => {
      const effects = effectsOf(event, now);
      now = evolve(now, event);
      const words = effects.flatMap((effect) =>
        effect.type === 'tell' && effect.person === person && isOpened(now)
          ? [asText(noticeView(effect.notice, now))]
          : [],
      );
      return { effects, words };
    });
  };
}

/** Notices that say what stands in them to whoever they are sent to. */
function othersNotices(decision: Opened) {
  return noticesOf(decision)
    .filter(({ name }) => !name.endsWith('recorded for you') && !name.endsWith('you stand in'))
    .map(({ view }) => view);
}
