import type { Matter, Objection, Restating } from '#shared/decision/decision.ts';
import { quoted, saying, sentence } from './language.ts';
import { personName, seatName } from './people.ts';

/** "The chair says it back: “…”", of the one with this id. */
export function saidBack(matter: Matter, id: string): string[] {
  return matter.objections
    .flatMap(({ restatings }) => restatings)
    .filter((each) => each.id === id)
    .map((each) => inWords(matter, each));
}

/** The same with what the owner of the objection says to it. */
export function saidBackAnswered(matter: Matter, id: string): string[] {
  return matter.objections.flatMap((objection) =>
    objection.restatings
      .filter((each) => each.id === id)
      .map((each) => answered(matter, objection, each)),
  );
}

/** All that was said back to an objection, each with its answer, in order. */
export function restatingsInWords(matter: Matter, objection: Objection): string[] {
  return objection.restatings.map((each) => answered(matter, objection, each));
}

function answered(matter: Matter, { seat }: Objection, restating: Restating): string {
  const owner = sentence(seatName(matter, seat));
  return `${inWords(matter, restating)} ${answer(owner, restating)}`;
}

function inWords(matter: Matter, { by, restating }: Restating): string {
  return saying(`${sentence(personName(matter, by))} says it back`, restating);
}

function answer(owner: string, { meant, better }: Restating): string {
  if (meant === null) return `${owner} has not said yet if it is meant.`;
  return meant
    ? `${owner} says: ${quoted('Yes, that is it.')}`
    : saying(`${owner} says it better`, better);
}
