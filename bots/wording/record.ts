import type { Matter, Objection, Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { nextStep } from '#shared/decision/resolving.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { interestsSinceOnRecord } from './afterwards.ts';
import { answersByName, onVersion } from './answers-on-record.ts';
import { questionsOnRecord, timeNeededInWords, voicesInWords } from './asking.ts';
import { whatIsAwaited } from './awaited.ts';
import { sheetOnRecord } from './cover-sheet.ts';
import { dayMonthAndYear, whenOnRecord } from './dates.ts';
import { hasEnded } from './ended.ts';
import { whatElseHappened } from './events-on-record.ts';
import { objectionInWords, takenBack } from './face.ts';
import { adviceOnRecord } from './guarding.ts';
import { handlingOnRecord, interestOnRecord } from './handlings.ts';
import { quoted, saying, sentence } from './language.ts';
import { outcomeInWords } from './outcomes.ts';
import { personName, seatName, seatNames } from './people.ts';
import { programmesInWords, programmesOnRecord } from './programmes.ts';
import { restatingsInWords } from './restatings.ts';
import { stepsOnRecord, turnsOn } from './steps-on-record.ts';
import { suggestionsInWords } from './suggestions.ts';
import { votesByName } from './votes-on-record.ts';

export function interestsDeclared(decision: Opened): string[] {
  const unhandled = hasEnded(decision) ? 'It was not handled.' : 'Not handled yet.';
  return Object.entries(decision.interests).flatMap(([seat, declared]) =>
    declared.map((each) => {
      const { nature, handling } = each;
      const handled = handling === null ? unhandled : handlingOnRecord[handling];
      return `${sentence(seatName(decision, seat))} has ${interestOnRecord(each)}: ${quoted(nature)} ${handled}`;
    }),
  );
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
    .map(
      ({ step: of, by, view, principles }) =>
        `${sentence(personName(matter, by))}: ${quoted(view)}${turnsOn(matter, of, principles)}`,
    );
}

/** Everything that stands on record, in the order in which a reader asks for it. */
export function fullRecord(decision: Opened, events: readonly DecisionEvent[]): string[] {
  return [
    ...ending(decision),
    ...versions(decision),
    ...sheetOnRecord(decision),
    ...programmesOnRecord(decision),
    ...programmesInWords(decision),
    ...answersByName(decision),
    ...objections(decision),
    ...suggestionsInWords(decision),
    ...questionsOnRecord(decision),
    ...voicesInWords(decision),
    ...timeNeededInWords(decision),
    ...interestsDeclared(decision),
    ...(hasEnded(decision) ? interestsSinceOnRecord(decision) : []),
    ...adviceOnRecord(decision),
    ...stepsOnRecord(decision),
    ...votesByName(decision),
    ...whatElseHappened(decision, events),
  ];
}

/** How it ended, and at a meeting who was marked as here. */
function ending(decision: Opened): string[] {
  const here = Object.entries(decision.present ?? {});
  const byVideo = here.filter(([, way]) => way === 'by video').map(([seat]) => seat);
  return [
    ...(hasEnded(decision) ? [outcomeInWords(decision, dayMonthAndYear)] : []),
    ...(decision.status === 'provisional' ? whatIsAwaited(decision, whenOnRecord) : []),
    ...(decision.status === 'withdrawn' ? [takenBack] : []),
    ...(here.length === 0
      ? []
      : [
          `Marked as here: ${seatNames(
            decision,
            here.map(([seat]) => seat),
          )}.`,
        ]),
    ...(byVideo.length === 0 ? [] : [`Here by phone or video: ${seatNames(decision, byVideo)}.`]),
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
    const end = stands.has(objection) ? 'It stands.' : howItEnded(objection);
    return [
      `${objectionInWords(decision, { ...objection, missing: [] }, onVersion(decision, objection.version))} ${end}`,
      ...objection.replies.map(
        ({ by, at, reply }) =>
          `${sentence(personName(decision, by))} replied on ${whenOnRecord(at)}: ${quoted(reply)}`,
      ),
      ...missing(decision, objection),
      ...restatingsInWords(decision, objection),
    ];
  });
}

function howItEnded({ ended }: Objection): string {
  if (ended === null) return 'It is set aside.';
  return ended.because === 'taken back'
    ? 'Taken back.'
    : `It no longer stands: its owner left the seat on ${whenOnRecord(ended.at)}.`;
}

/** What its owner said was missing in later words; it stands beside what they wrote first. */
function missing(matter: Matter, { seat, missing: named }: Objection): string[] {
  return named.map(({ version, at, missing: words }) =>
    saying(
      `${sentence(seatName(matter, seat))} said on ${whenOnRecord(at)} what is missing${onVersion(matter, version)}`,
      words,
    ),
  );
}
