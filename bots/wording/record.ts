import type { Matter, Opened } from '#shared/decision/decision.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { answerNow, electorate, silent } from '#shared/decision/standing.ts';
import { whenItWas } from './dates.ts';
import { concernsInWords, objectionInWords, takenBack } from './face.ts';
import { degreeLabels, handlingLabels } from './handlings.ts';
import { list, quoted, sentence, the } from './language.ts';
import { outcomeInWords } from './outcomes.ts';
import { personName, seatName } from './people.ts';
import { stepsByName } from './steps.ts';

export function suggestionsInWords(matter: Matter): string[] {
  return matter.suggestions.map(
    ({ by, suggestion }) => `${sentence(personName(matter, by))} suggests: ${quoted(suggestion)}`,
  );
}

export function interestsDeclared(matter: Matter): string[] {
  return Object.entries(matter.interests).map(([seat, { nature, degree, handling }]) => {
    const handled = handling === null ? 'Not handled yet.' : `${handlingLabels[handling]}.`;
    return `${sentence(seatName(matter, seat))} has an interest: ${quoted(nature)} ${degreeLabels[degree]}. ${handled}`;
  });
}

export function stepAsked(matter: Matter): string[] {
  const step = nextStep(matter);
  return step === null ? [] : [step.asks];
}

/** Views members gave on the step that is being worked on. */
export function viewsInWords(matter: Matter): string[] {
  const step = nextStep(matter);
  return matter.views
    .filter((each) => each.step === step?.id)
    .map(({ by, view }) => `${sentence(personName(matter, by))}: ${quoted(view)}`);
}

/** Everything that stands on record, in the order in which a reader asks for it. */
export function fullRecord(decision: Opened): string[] {
  return [
    ...ending(decision),
    ...versions(decision),
    ...answersByName(decision),
    ...objections(decision),
    ...suggestionsInWords(decision),
    ...interestsDeclared(decision),
    ...steps(decision),
    ...votesByName(decision),
  ];
}

/** How it ended, and at a meeting who was marked as here. */
function ending(decision: Opened): string[] {
  const here = decision.present.map((seat) => seatName(decision, seat));
  return [
    ...(decision.status === 'closed' ? [outcomeInWords(decision)] : []),
    ...(decision.status === 'withdrawn' ? [takenBack] : []),
    ...(here.length === 0 ? [] : [`Marked as here: ${list(here)}.`]),
  ];
}

function versions(matter: Matter): string[] {
  return matter.versions.map(
    ({ number, question, why, by, at }) =>
      `Version ${number}, by ${personName(matter, by)} on ${whenItWas(at)}: ${quoted(question)} ${quoted(why)}`,
  );
}

const kinds = {
  agreement: 'Agree',
  concern: 'Agree, with a concern',
  abstention: 'Abstain',
  objection: 'Object',
} as const;

function answersByName(decision: Opened): string[] {
  const seats = electorate(decision);
  const named = Object.entries(kinds).flatMap(([kind, words]) => {
    const names = seats
      .filter((seat) => answerNow(decision, seat)?.kind === kind)
      .map((seat) => the(seat.name));
    return names.length === 0 ? [] : [`${words}: ${list(names)}.`];
  });
  const quiet = silent(decision).map((seat) => the(seat.name));
  const silence = 'outcome' in decision ? 'No answer' : 'No answer yet';
  return [
    ...named,
    ...(quiet.length === 0 ? [] : [`${silence}: ${list(quiet)}.`]),
    ...concernsInWords(decision),
  ];
}

function objections(matter: Matter): string[] {
  return matter.objections.flatMap((objection) => [
    `${objectionInWords(matter, objection)} ${objection.standing ? 'It stands.' : 'Taken back.'}`,
    ...objection.replies.map(
      ({ by, at, reply }) =>
        `${sentence(personName(matter, by))} replied on ${whenItWas(at)}: ${quoted(reply)}`,
    ),
  ]);
}

function steps(matter: Matter): string[] {
  const nameOf = (id: string) => stepsByName(matter, [id]);
  return [
    ...matter.steps.map(
      ({ step, note, by, at }) =>
        `${sentence(nameOf(step))}: ${quoted(note)} Noted by ${personName(matter, by)} on ${whenItWas(at)}.`,
    ),
    ...matter.views.map(
      ({ step, by, view }) => `On ${nameOf(step)}, ${personName(matter, by)} said: ${quoted(view)}`,
    ),
  ];
}

function votesByName(decision: Opened): string[] {
  if (!('vote' in decision) || decision.vote === null) return [];
  const { why, openedBy, ballots, casting } = decision.vote;
  return [
    `${sentence(personName(decision, openedBy))} called a vote: ${quoted(why)}`,
    ...Object.entries(ballots).map(
      ([seat, choice]) => `${sentence(seatName(decision, seat))} voted: ${choice}.`,
    ),
    ...(casting === null ? [] : [`Casting vote: ${casting}.`]),
  ];
}
