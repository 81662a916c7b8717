import type { Matter, Opened } from '#shared/decision/decision.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { standingObjections } from '#shared/decision/standing.ts';
import { answersByName, onVersion, setAside } from './answers-on-record.ts';
import { dayMonthAndYear, whenOnRecord } from './dates.ts';
import { objectionInWords, takenBack } from './face.ts';
import { degreeOnRecord, handlingOnRecord } from './handlings.ts';
import { list, quoted, sentence } from './language.ts';
import { outcomeInWords } from './outcomes.ts';
import { personName, seatName } from './people.ts';
import { stepsByName } from './steps.ts';

export function suggestionsInWords(matter: Matter): string[] {
  return matter.suggestions.map(
    ({ by, suggestion }) => `${sentence(personName(matter, by))} suggests: ${quoted(suggestion)}`,
  );
}

export function interestsDeclared(decision: Opened): string[] {
  const unhandled = decision.status === 'closed' ? 'It was not handled.' : 'Not handled yet.';
  return Object.entries(decision.interests).map(([seat, { nature, degree, handling }]) => {
    const handled = handling === null ? unhandled : handlingOnRecord[handling];
    return `${sentence(seatName(decision, seat))} has ${degreeOnRecord[degree]}: ${quoted(nature)} ${handled}`;
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
    ...(decision.status === 'closed' ? [outcomeInWords(decision, dayMonthAndYear)] : []),
    ...(decision.status === 'withdrawn' ? [takenBack] : []),
    ...(here.length === 0 ? [] : [`Marked as here: ${list(here)}.`]),
  ];
}

function versions(matter: Matter): string[] {
  return matter.versions.map(
    ({ number, question, why, by, at }) =>
      `Version ${number}, by ${personName(matter, by)} on ${whenOnRecord(at)}: ${quoted(question)} ${quoted(why)}`,
  );
}

function objections(decision: Opened): string[] {
  const stands = new Set(standingObjections(decision));
  return decision.objections.flatMap((objection) => {
    const end = stands.has(objection) ? 'It stands.' : 'It is set aside.';
    return [
      `${objectionInWords(decision, objection, onVersion(decision, objection.version))} ${objection.standing ? end : 'Taken back.'}`,
      ...objection.replies.map(
        ({ by, at, reply }) =>
          `${sentence(personName(decision, by))} replied on ${whenOnRecord(at)}: ${quoted(reply)}`,
      ),
    ];
  });
}

function steps(matter: Matter): string[] {
  const nameOf = (id: string) => stepsByName(matter, [id]);
  return [
    ...matter.steps.map(
      ({ step, note, by, at }) =>
        `${sentence(nameOf(step))}: ${quoted(note)} Noted by ${personName(matter, by)} on ${whenOnRecord(at)}.`,
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
      ([seat, choice]) =>
        `${sentence(seatName(decision, seat))} voted: ${choice}${setAside(decision, seat)}.`,
    ),
    ...(casting === null ? [] : [`Casting vote: ${casting}.`]),
  ];
}
