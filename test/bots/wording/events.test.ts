import { describe, expect, it } from 'vitest';
import { eventInWords } from '#bots/wording/events.ts';
import { fullRecord } from '#bots/wording/record.ts';
import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { factTypes } from '#test/support/all-kinds.ts';
import { discard, doctor, drafted, keep, ledThrough } from '#test/support/drafting.ts';
import type { Played } from '#test/support/play.ts';
import { gradeOf, ownWords, wordsOf } from '#test/support/reading-age.ts';
import { ordinary } from '#test/support/states.ts';

interface Told {
  readonly event: DecisionEvent;
  readonly after: Opened;
  readonly text: string;
}

/** A draft that was discarded, told beside one that was opened. */
const ended = {
  ...ledThrough.played,
  events: drafted().does(doctor, keep()).does(doctor, discard()).events,
};

/** Everything that happened in any ordinary state, told as it happened. */
const told: readonly Told[] = [...Object.values(ordinary), ended].flatMap(retold);

function retold({ events, decision }: Played): Told[] {
  let state: Decision = notOpened;
  return events.flatMap((event) => {
    state = evolve(state, event);
    const after = isOpened(state) ? state : decision;
    return [{ event, after, text: eventInWords(event, after) }];
  });
}

const texts = [...new Map(told.map((each) => [each.text, each])).values()];
const own = ({ after, text }: Told) =>
  ownWords(
    text,
    after.forum.seats.map(({ name }) => name),
  );

describe('whatever happens', () => {
  it.each(factTypes)('%s is told in words of its own', (type) => {
    const said = told.filter(({ event }) => event.type === type);
    expect(said.length).toBeGreaterThan(0);
  });

  it('is told in whole sentences', () => {
    const half = texts.filter(({ text }) => !/^[A-Z].*[.”]$/su.test(text));
    expect(half.map(({ text }) => text)).toEqual([]);
    const broken = /undefined|null|NaN|\[object|\.\.|“”|someone someone|\s[.,;]| {2}/;
    expect(texts.filter(({ text }) => broken.test(text)).map(({ text }) => text)).toEqual([]);
  });

  it('can be read at the age of twelve', () => {
    const long = texts.filter((each) => wordsOf(own(each)).length >= 12);
    expect(long.length).toBeGreaterThan(10);
    expect(long.filter((each) => gradeOf([own(each)]) > 7).map(own)).toEqual([]);
  });

  it('is told without words that were erased, and says that they were', () => {
    for (const { event, after } of told.filter((each) => 'words' in each.event)) {
      const { words: _, ...erased } = event as DecisionEvent & { words: unknown };
      const text = eventInWords(erased as DecisionEvent, after);
      expect(text).toMatch(/^[A-Z].*\. The words have been erased\.$/u);
      expect(text).not.toContain('“”');
    }
  });
});

describe('who did it', () => {
  it.each([
    ['asking, a stand-in has answered', 'The stand-in for the council member agreed to version 1.'],
    [
      'asking, a stand-in has answered',
      'The chair allowed a stand-in for the council member: the one they named.',
    ],
    [
      'voting, with proxies',
      'The council member gave their vote on this item to someone, who must vote against.',
    ],
    [
      'asking, no holder',
      'The governance lead changed who holds the seat of the council member. It has 0 holders now.',
    ],
    [
      'asking at a meeting, one by video',
      'The governance lead marked who is here: the chair, the council member and the community nurse (by phone or video).',
    ],
    ['closed, all has come', 'The board confirmed it: “By letter of 8 December.”'],
    ['closed, the approval came too late', 'It fell: NHS England did not approve it in time.'],
    [
      'determined by the chair, for a meeting',
      'The chair is for it, with a reason: “The need is plain and the money is there.”',
    ],
  ])('%s: %s', (state, text) => {
    const { events = [], decision } = ordinary[state] ?? {};
    if (decision === undefined) throw new Error(state);
    expect(events.map((event) => eventInWords(event, decision))).toContain(text);
  });
});

describe('the full record', () => {
  it.each([
    ['asking, a stand-in is named', 'The council member named a stand-in for this item.'],
    ['asking, a stand-in is not allowed', 'The chair did not allow a stand-in'],
    ['voting, with proxies', 'The council member voted: against (by a stand-in).'],
    ['voting, for an empty seat', 'The others of its body vote for it: for.'],
    ['asking, silence is enough', 'The chair pressed “Seen” on version 1.'],
    ['asking, more time was given', 'The chair gave more time, until 11 December 2026 at 5pm:'],
    ['asking, more time by the rules', 'enough people were there only near the end'],
    ['resolving, the time for a step ran out', 'The time for step 2 (help from outside) ran out.'],
    ['asking, a new holder', 'It has 1 holder now.'],
    ['asking at a meeting, the chair was chosen', 'Those present chose the community nurse'],
    ['asking at a meeting, one by video', 'Here by phone or video: the community nurse.'],
    ['determined by the chair', 'The chair decided for it, with a reason: “The need is plain'],
    ['provisional, one veto is given', 'The council member gave a veto: “It was never costed.”'],
    ['provisional, one has approved', 'NHS England approved it: “By letter of 8 December.”'],
    ['provisional, two others must agree', 'There is time for that until 15 December 2026 at'],
    ['closed, all has come', 'All that was awaited has come, so it is final.'],
    ['closed, vetoed', 'It fell: it was stopped by a veto.'],
    [
      'asking in private',
      'It is dealt with in private because: “It is about one member of staff.”',
    ],
    ['asking, two hold a seat and differ', 'Agree (not counted): the general practitioner.'],
  ])('of %s says: %s', (state, part) => {
    const { events = [], decision } = ordinary[state] ?? {};
    if (decision === undefined) throw new Error(state);
    expect(fullRecord(decision, events).join('\n')).toContain(part);
  });
});
