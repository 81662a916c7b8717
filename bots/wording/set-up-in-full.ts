import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import type { Seat } from '#shared/forum/seat.ts';
import type { Paragraph } from './rules/paragraph.ts';
import { rulesInWords } from './rules/rules-in-words.ts';
import type { SetUpTold } from './set-up.ts';

/**
 * All that is confirmed of a forum: who holds which seat, every rule and every principle, in plain
 * English. A heading with its sentences under it, a paragraph each; none is longer than `longest`
 * characters, save one long sentence.
 */
export function setUpInFull(told: SetUpTold, longest: number): readonly string[] {
  const { forum, nameOf } = told;
  const entries = forum.seats.map((seat) => [seat.id, entryOf(seat, nameOf)] as const);
  const seats = Object.fromEntries(entries);
  return [
    `The governance lead is ${nameOf(forum.governanceLead)}.`,
    ...rulesInWords({ ...forum.constitution, seats }).flatMap((each) => inParts(each, longest)),
    ...(forum.constitution.principles === undefined ? [noPrinciples] : []),
  ];
}

const noPrinciples = 'Its file names no principles.';

/** A seat as a file writes it, with people by their names. */
function entryOf(
  seat: Seat,
  nameOf: (person: string) => string,
): ConstitutionFile['seats'][string] {
  const { name, kind, holders, whenTheyDiffer, classes, inForce, votes, views } = seat;
  const { body, group, appointedBy, substitutes, weight, figures, votesInPerson, whenVacant } =
    seat;
  return {
    name,
    kind,
    heldBy: holders.map(nameOf),
    vacant: holders.length === 0,
    whenTheyDiffer,
    classes: [...classes],
    body: body ?? undefined,
    group: group ?? undefined,
    appointedBy: appointedBy ?? undefined,
    inForce: Object.keys(inForce).length === 0 ? undefined : inForce,
    votes,
    counts: seat.countsToQuorum,
    views,
    weight,
    figures,
    substitutes: substitutes.length === 0 ? undefined : substitutes.map(nameOf),
    votesInPerson,
    whenVacant,
  };
}

function inParts({ heading, sentences }: Paragraph, longest: number): readonly string[] {
  const parts: string[] = [];
  let part = heading;
  for (const line of sentences.map((each) => `- ${each}`)) {
    if (part !== heading && part.length + line.length >= longest) {
      parts.push(part);
      part = heading;
    }
    part = `${part}\n${line}`;
  }
  return [...parts, part];
}
