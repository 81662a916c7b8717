import type { Opened } from './decision.ts';
import type { Afters } from './evolve-step.ts';
import { standingObjections } from './saying.ts';
import { type Telling, tell } from './telling.ts';
import { current } from './words.ts';

/**
 * Whoever objects is asked whether the new words settle it; whoever answered, to answer again; and
 * whoever suggested words hears, there or apart, whether these take them up.
 */
export function askedAgain(
  { by: writer }: Afters[keyof Afters],
  before: Opened,
  after: Opened,
): Telling[] {
  const standing = standingObjections(after);
  const objecting = new Set(standing.map((each) => each.by));
  const still = new Set(answeredNow(after));
  const again = answeredNow(before).filter((by) => !objecting.has(by) && !still.has(by));
  const suggested = suggestersIn(after);
  const theirs = (by: string) => {
    const ids = suggested.get(by);
    return ids === undefined ? {} : { suggested: ids };
  };
  const apart = [...suggested].filter(([by]) => !objecting.has(by) && !again.includes(by));
  return [
    ...standing.flatMap(({ id, by }) =>
      tell([by], { kind: 'does this settle it', objection: id, ...theirs(by) }),
    ),
    ...again.flatMap((by) => tell([by], { kind: 'words changed', ...theirs(by) }, writer)),
    ...apart.flatMap(([by, ids]) =>
      tell([by], { kind: 'suggestion dealt with', suggested: ids }, writer),
    ),
  ];
}

/** Who answered the words as they stand, each once. */
export function answeredNow(decision: Opened): readonly string[] {
  const { hash } = current(decision);
  const answers = Object.values(decision.answers).flat();
  return [...new Set(answers.filter(({ version }) => version === hash).map(({ by }) => by))];
}

/** Whose suggestions the words as they stand answer, and which. */
function suggestersIn(decision: Opened): ReadonlyMap<string, readonly string[]> {
  const { hash } = current(decision);
  const answered = decision.suggestions.filter(({ dealtWith }) => dealtWith?.version === hash);
  const byPerson = Map.groupBy(answered, ({ by }) => by);
  return new Map([...byPerson].map(([by, all]) => [by, all.map(({ id }) => id)]));
}
