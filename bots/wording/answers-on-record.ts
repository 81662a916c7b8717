import type { Answer, Matter, Opened } from '#shared/decision/decision.ts';
import { electorate, silent, undecided } from '#shared/decision/standing.ts';
import type { Seat } from '#shared/forum/seat.ts';
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
  const quiet = silent(decision).map((seat) => the(seat.name));
  const silence = decision.status === 'closed' ? 'No answer' : 'No answer yet';
  return [
    ...named(all.filter(({ note }) => note === '')),
    ...(quiet.length === 0 ? [] : [`${silence}: ${list(quiet)}.`]),
    ...named(all.filter(({ note }) => note !== '')),
    ...all.flatMap(({ seat, answer: { concern }, note }) =>
      concern === null ? [] : [concernInWords(decision, seat.id, concern, note)],
    ),
  ];
}

function given(decision: Opened): Given[] {
  return decision.forum.seats.flatMap((seat) => {
    const answer = decision.answers[seat.id];
    if (answer === undefined) return [];
    const note = onVersion(decision, answer.version) + setAside(decision, seat.id);
    return [{ seat, answer, note }];
  });
}

/** "Agree (on version 1): the chair and the deputy chair." */
function named(all: readonly Given[]): string[] {
  return Object.entries(kinds).flatMap(([kind, words]) => {
    const ofKind = all.filter(({ answer }) => answer.kind === kind);
    return [...Map.groupBy(ofKind, ({ note }) => note)].map(
      ([note, each]) => `${words}${note}: ${list(each.map(({ seat }) => the(seat.name)))}.`,
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
  const waits = decision.status !== 'closed' && undecided(decision).some(isIt);
  return waits ? ' (held, not counted)' : ' (set aside)';
}
