import { decidedTheSame } from '#bots/wording/simulation.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { isInFavour } from '#shared/decision/ending.ts';
import { current, textHash } from '#shared/decision/words.ts';
import { type Course, openedIn, perform } from './course.ts';

/**
 * Where one body waits for the same decision of another that has come to its own, the governance
 * lead of the first records it, with the words it was taken on.
 */
export function tellOthers(course: Course, at: string): void {
  for (const [body, forum] of Object.entries(course.forums)) {
    for (const { of, from } of awaitedBy(course, body)) {
      const told = `${of} to ${body}`;
      if (course.said.has(told)) continue;
      course.said.add(told);
      const act = {
        type: 'RecordApproval',
        of,
        given: isInFavour(from.outcome.how),
        words: textHash(current(from)),
        note: decidedTheSame,
      } as const;
      const by = forum.governanceLead;
      perform(course, { step: null, body, at, by, via: 'slack', act }, () => true);
    }
  }
}

type Ended = Extract<Opened, { readonly outcome: unknown }>;

/** Each name that a body waits for, with the decision of the body of that name. */
function awaitedBy(course: Course, body: string): readonly { of: string; from: Ended }[] {
  const decision = openedIn(course, body);
  if (decision?.status !== 'provisional') return [];
  return decision.awaited.needs
    .filter(({ what }) => what === 'the same decision')
    .flatMap(({ of }) => {
      const from = ended(course, of, body);
      return from === null ? [] : [{ of, from }];
    });
}

function ended(course: Course, of: string, except: string): Ended | null {
  const found = Object.entries(course.forums).find(
    ([body, { name }]) => body !== except && (body === of || name === of),
  );
  const decision = found === undefined ? null : openedIn(course, found[0]);
  return decision !== null && 'outcome' in decision ? decision : null;
}
