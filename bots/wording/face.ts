import type { Matter, Objection, Opened, Sitting } from '#shared/decision/decision.ts';
import { answersNow, standingObjections, whatWouldHelp } from '#shared/decision/saying.ts';
import { electorate } from '#shared/decision/standing.ts';
import { isBefore } from '#shared/time.ts';
import { asidesInWords } from './asking.ts';
import { interestsInWords, whereAnswersStand, whoIsStillNeeded } from './counts.ts';
import { dayAndTime } from './dates.ts';
import { sharedSeatsThatDiffer } from './differing.ts';
import { concernsOnDraft } from './drafts.ts';
import { count, quoted, sentence } from './language.ts';
import { helpOnTheCard } from './outside-help.ts';
import { inTheChair, seatName } from './people.ts';
import { programmesInWords } from './programmes.ts';
import { restatingsInWords } from './restatings.ts';

/** The line that says what is happening, and until when, while answers are asked for. */
export function asking(decision: Matter): string {
  const help = helpOnTheCard(decision);
  if (help !== '') return `Asking for agreement. ${help}`;
  return decision.deadlinePassed
    ? `Asking for agreement. The time for answers has passed. ${sentence(inTheChair(decision))} says what happens next.`
    : `Asking for agreement. Please answer by ${dayAndTime(decision.answerBy)}.`;
}

export function objectionsStand(decision: Matter): string {
  const { length } = standingObjections(decision);
  return length === 1
    ? 'An objection stands. We cannot record agreement while it does.'
    : `${length} objections stand. We cannot record agreement while they do.`;
}

export const canYouLiveWithThis = 'Can you live with this?';

export function answersSoFar(decision: Opened): string[] {
  return [
    ...toBeGivenAgain(decision),
    [whereAnswersStand(decision), whoIsStillNeeded(decision)]
      .filter((part) => part !== '')
      .join(' '),
    ...sharedSeatsThatDiffer(decision),
    ...interestsInWords(decision),
    ...asidesInWords(decision),
    ...concernsOnDraft(decision.onDraft),
    ...programmesInWords(decision),
  ];
}

/** That new words have set earlier answers aside; an objection stands whatever the words are. */
function toBeGivenAgain(decision: Opened): string[] {
  const objecting = new Set(standingObjections(decision).map(({ seat }) => seat));
  const { length } = electorate(decision).filter(
    (seat) =>
      !objecting.has(seat.id) &&
      decision.answers[seat.id] !== undefined &&
      answersNow(decision, seat).length === 0,
  );
  const answers = count(length, 'answer to earlier words does', 'answers to earlier words do');
  return length === 0 ? [] : [`The words are new. ${answers} not count until given again.`];
}

/** An objection in its owner's words; `note`, with a space before it, says what became of it. */
export function objectionInWords(matter: Matter, objection: Objection, note = ''): string {
  return `${sentence(seatName(matter, objection.seat))} objects${note}: ${harmAndHelp(objection)}`;
}

/** The harm its owner sees, and what would help, where they said so. */
export function harmAndHelp(objection: Objection): string {
  const help = whatWouldHelp(objection).trim();
  const asks = objection.missing.length === 0 ? 'What would help' : 'What would help now';
  const harm = quoted(objection.harm);
  return help === '' ? harm : `${harm} ${asks}: ${quoted(help)}`;
}

/** The first standing objections whole, each as it was last said back; the others are counted, and one press away. */
export function standingObjectionsInWords(decision: Matter, atMost = 1): string[] {
  const standing = standingObjections(decision);
  const left = standing.length - atMost;
  const more = count(left, 'more objection stands', 'more objections stand');
  return [
    ...standing
      .slice(0, atMost)
      .flatMap((each) => [
        objectionInWords(decision, each),
        ...restatingsInWords(decision, each).slice(-1),
      ]),
    ...(left > 0 ? [`${more}. See the full record.`] : []),
  ];
}

export function whoMovesNext(decision: Matter): string {
  const standing = standingObjections(decision);
  const asked = wordsAsked(decision);
  if (standing.every((each) => !asked.includes((each.missing.at(-1) ?? each).version))) {
    return 'There are new words. Whoever objected is asked if the new words settle it.';
  }
  const replied = standing.every(hasAReply);
  return replied
    ? `${standing.length === 1 ? 'The' : 'Each'} objection has had a reply. ${sentence(inTheChair(decision))} says what comes next.`
    : 'The proposer will reply or post new words.';
}

/** The words as they stand, and those of which they correct only the writing. */
function wordsAsked({ versions }: Matter): readonly string[] {
  return versions
    .slice(versions.findLastIndex(({ corrects }) => !corrects))
    .map(({ hash }) => hash);
}

/** Since its owner last said what would help. */
function hasAReply({ replies, missing, at }: Objection): boolean {
  const since = missing.at(-1)?.at ?? at;
  return replies.some((reply) => !isBefore(reply.at, since));
}

/** A concern in its owner's words; `note`, with a space before it, says what became of it. */
export function concernInWords(matter: Matter, seat: string, concern: string, note = ''): string {
  return `${sentence(seatName(matter, seat))} has a concern${note}: ${quoted(concern)}`;
}

export const takenBack = 'The proposer has taken this back. No answer is needed.';

export const inPrivate = 'One item is being dealt with in private.';

/** Version, and what everyone must know before they type. */
export function foot(decision: Matter): string {
  const apart = decision.publicity === 'private' ? ' This item is private.' : '';
  return `Version ${decision.versions.length}.${apart} Only the buttons count, not the replies. Do not name patients. What you write is kept and may be made public by law.`;
}

export const nothingToDoNow = 'You have nothing to do here now.';

/** What someone without a seat reads in the place of what members can do. */
export function noSeatHere({ forum }: Sitting): string {
  return `You have no seat on the ${forum.noun}, so you cannot answer or vote on this.`;
}
