import { capacityOf } from '#shared/decision/acting.ts';
import type { Answer, Matter, Opened } from '#shared/decision/decision.ts';
import { answerNow, silent, stance } from '#shared/decision/saying.ts';
import { electorate, undecided } from '#shared/decision/standing.ts';
import { current } from '#shared/decision/words.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { differingAnswers } from './differing.ts';
import { hasEnded } from './ended.ts';
import { concernInWords } from './face.ts';
import { list, the } from './language.ts';

const kinds = {
  agreement: 'Agree',
  concern: 'Agree, with a concern',
  abstention: 'Abstain',
  objection: 'Object',
} as const;

interface Given {
  readonly seat: Seat;
  readonly answer: Answer;
  /** Empty where the answer counts now. */
  readonly note: string;
}

/** Who answered what, those who have not, then answers that do not count now, and each concern. */
export function answersByName(decision: Opened): string[] {
  const all = given(decision);
  const { hash } = current(decision);
  const spoke = new Set(
    all
      .filter(
        ({ seat, answer: { version, by } }) =>
          version === hash && capacityOf(decision, seat, by) !== null,
      )
      .map(({ seat }) => seat),
  );
  const quiet = silent(decision)
    .filter((seat) => !spoke.has(seat))
    .map((seat) => the(seat.name));
  const silence = hasEnded(decision) ? 'No answer' : 'No answer yet';
  return [
    ...named(all.filter(({ note }) => note === '')),
    ...(quiet.length === 0 ? [] : [`${silence}: ${list(quiet)}.`]),
    ...differingAnswers(decision),
    ...named(all.filter(({ note }) => note !== '')),
    ...all.flatMap(({ seat, answer: { concern }, note }) =>
      concern === null ? [] : [concernInWords(decision, seat.id, concern, note)],
    ),
  ];
}

function given(decision: Opened): Given[] {
  return decision.forum.seats.flatMap((seat) =>
    (decision.answers[seat.id] ?? []).map((answer) => {
      const aside = setAside(decision, seat.id) || notCounted(decision, seat, answer);
      const whose = byStandIn(decision, seat, answer.by);
      return { seat, answer, note: onVersion(decision, answer.version) + whose + aside };
    }),
  );
}

/** " (by a stand-in)" of what someone else said for a seat. */
export function byStandIn(decision: Opened, seat: Seat, by: string): string {
  const as = capacityOf(decision, seat, by);
  return as === null || as === 'holder' ? '' : ' (by a stand-in)';
}

/** " (not counted)" of what one of several people said for a seat that says something else now. */
function notCounted(decision: Opened, seat: Seat, answer: Answer): string {
  if (answer.version !== current(decision).hash) return '';
  const now = answerNow(decision, seat);
  return now !== null && stance(now) === stance(answer) ? '' : ' (not counted)';
}

/** "Agree (on version 1): the chair and the deputy chair." */
function named(all: readonly Given[]): string[] {
  return Object.entries(kinds).flatMap(([kind, words]) => {
    const ofKind = all.filter(({ answer }) => answer.kind === kind);
    return [...Map.groupBy(ofKind, ({ note }) => note)].map(
      ([note, each]) =>
        `${words}${note}: ${list([...new Set(each.map(({ seat }) => the(seat.name)))])}.`,
    );
  });
}

/** " (on version 1)" of what was said to older words; empty where they still stand. */
export function onVersion({ versions }: Matter, version: string): string {
  const { number } = versions.find(({ hash }) => hash === version) ?? {};
  return number === undefined || number === versions.length ? '' : ` (on version ${number})`;
}

/** " (set aside)" of what a seat said that no longer counts; it is held while its interest waits. */
export function setAside(decision: Opened, seat: string): string {
  const isIt = ({ id }: Seat) => id === seat;
  if (electorate(decision).some(isIt)) return '';
  const waits = !hasEnded(decision) && undecided(decision).some(isIt);
  return waits ? ' (held, not counted)' : ' (set aside)';
}
