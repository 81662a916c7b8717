import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { whenItWas } from './dates.ts';
import { eventInWords } from './events.ts';
import { count } from './language.ts';
import { shortened } from './shortened.ts';

/** How many things are told one by one; those before them are counted, and in the full record. */
const told = 20;
/** The most characters of one of them, so that Teams, which cuts from the end, shows the newest. */
const longest = 300;

export const sinceTitle = 'Since I last looked';

/** What has happened since this person last did something here: a line each, the newest last. */
export function sinceTheyActed(events: readonly DecisionEvent[], person: string): string[] {
  const last = events.findLastIndex(({ by }) => by === person);
  const all = inOrder(events);
  const now = all.at(-1)?.after;
  const happened = all.slice(last + 1);
  const left = happened.length - told;
  return [
    since(events[last], happened.length),
    ...(left > 0
      ? [`${count(left, 'more thing', 'more things')} came before these. See the full record.`]
      : []),
    ...happened.slice(-told).map((each) => inWords(each, now)),
  ];
}

function since(last: DecisionEvent | undefined, howMany: number): string {
  if (last === undefined) {
    return 'You have done nothing here yet. This is what has happened so far.';
  }
  const then = `you last did something here, on ${whenItWas(last.at)}`;
  return howMany === 0
    ? `Nothing has happened since ${then}.`
    : `This is what has happened since ${then}.`;
}

interface Happened {
  readonly event: DecisionEvent;
  readonly after: Opened;
}

/** Every event with the decision as it was after it: people and counts are told as they were. */
function inOrder(events: readonly DecisionEvent[]): Happened[] {
  let decision: Decision = notOpened;
  return events.flatMap((event) => {
    const after = evolve(decision, event);
    decision = after;
    return isOpened(after) ? [{ event, after }] : [];
  });
}

function inWords({ event, after }: Happened, now: Opened | undefined): string {
  return shortened(`${whenItWas(event.at)}: ${eventInWords(event, after, now)}`, longest);
}
