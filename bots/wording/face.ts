import type { Closed, Matter, Objection, Opened, Tied, Voting } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { answerNow, ballotOf, electorate, standingObjections } from '#shared/decision/standing.ts';
import { current } from '#shared/decision/words.ts';
import { interestsInWords, whereAnswersStand, whoIsStillNeeded } from './counts.ts';
import { dayAndTime } from './dates.ts';
import { count, list, quoted, sentence, the } from './language.ts';
import { inTheChair, seatName, usuallyInTheChair } from './people.ts';

/** The line that says what is happening, and until when, while answers are asked for. */
export function asking(decision: Matter): string {
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
    [whereAnswersStand(decision), whoIsStillNeeded(decision)]
      .filter((part) => part !== '')
      .join(' '),
    ...interestsInWords(decision),
  ];
}

/** An objection in its owner's words; `note`, with a space before it, says what became of it. */
export function objectionInWords(matter: Matter, objection: Objection, note = ''): string {
  const help = objection.help.trim();
  const said = `${sentence(seatName(matter, objection.seat))} objects${note}: ${quoted(objection.harm)}`;
  return help === '' ? said : `${said} What would help: ${quoted(help)}`;
}

/** The first standing objections whole; the others are counted, and one press away. */
export function standingObjectionsInWords(decision: Matter, atMost = 1): string[] {
  const standing = standingObjections(decision);
  const left = standing.length - atMost;
  const more = count(left, 'more objection stands', 'more objections stand');
  return [
    ...standing.slice(0, atMost).map((each) => objectionInWords(decision, each)),
    ...(left > 0 ? [`${more}. See the full record.`] : []),
  ];
}

export function whoMovesNext(decision: Matter): string {
  const standing = standingObjections(decision);
  const { hash } = current(decision);
  if (standing.every((each) => each.version !== hash)) {
    return 'There are new words. Whoever objected is asked if they settle it.';
  }
  const replied = standing.every((each) => each.replies.length > 0);
  return replied
    ? `${standing.length === 1 ? 'The' : 'Each'} objection has had a reply. ${sentence(inTheChair(decision))} says what comes next.`
    : 'The proposer will reply or post new words.';
}

export function voteState(decision: Voting): string {
  return `Vote open. ${sentence(inTheChair(decision))} will close it.`;
}

/** Why there is a vote, and what passes it. */
export function voteInWords(decision: Voting | Tied): string[] {
  return [
    `${sentence(inTheChair(decision))} called a vote because: ${quoted(decision.vote.why)}`,
    `It passes if ${whatPasses(decision)}. If you abstain you count as here, but not for or against.`,
  ];
}

/** "more vote for than against", or the share that the rules ask of those for and against. */
export function whatPasses(decision: Matter): string {
  const share = decision.forum.constitution.vote?.carriedBy;
  if (share === undefined) return '';
  const { comparison, numerator, denominator } = share;
  const majority = comparison === 'more than' && numerator * 2 === denominator;
  return majority
    ? 'more vote for than against'
    : `${comparison} ${numerator} in ${denominator} of those for or against vote for`;
}

export const voteNext = 'Please vote. You can change your vote until it closes.';

export function tieNext(decision: Tied): string {
  const use =
    'The person in the chair may use a casting vote. It is one more vote, only for a tie. They do not have to use it.';
  const seat = presiding(decision);
  return seat === null || usuallyInTheChair(decision, seat.id)
    ? use
    : `${use} ${sentence(inTheChair(decision))} is in the chair for this item and has the casting vote.`;
}

/** How many disagreements of a kind a face gives; the others are counted, and one press away. */
const onTheFace = 5;

/** How it ended, who was in the chair, and each disagreement in its owner's words. */
export function howItEnded(decision: Closed): string[] {
  return [
    whoRecorded(decision),
    ...interestsInWords(decision),
    ...standingObjectionsInWords(decision, onTheFace),
    ...dissent(decision),
    ...concerns(decision),
  ];
}

/** The chair recorded it, or whoever was in the chair in their stead. */
function whoRecorded({ outcome, ...sitting }: Closed): string {
  const who = sentence(seatName(sitting, outcome.presiding));
  return usuallyInTheChair(sitting, outcome.presiding)
    ? `${who} recorded this.`
    : `${who} was in the chair for this item and recorded this.`;
}

/** Only the votes that were counted. */
function dissent(decision: Closed): string[] {
  const against = electorate(decision).filter((seat) => ballotOf(decision, seat) === 'against');
  const names = against.map((seat) => the(seat.name));
  return names.length === 0 ? [] : [`Voted against: ${list(names)}.`];
}

function concerns(decision: Closed): string[] {
  const all = concernsThatCount(decision);
  const left = all.length - onTheFace;
  const more = count(left, 'more concern', 'more concerns');
  return [...all.slice(0, onTheFace), ...(left > 0 ? [`${more}. See the full record.`] : [])];
}

/** Each concern with the words as they stand, of the seats that count. */
function concernsThatCount(decision: Closed): string[] {
  return electorate(decision).flatMap((seat) => {
    const concern = answerNow(decision, seat)?.concern ?? null;
    return concern === null ? [] : [concernInWords(decision, seat.id, concern)];
  });
}

/** A concern in its owner's words; `note`, with a space before it, says what became of it. */
export function concernInWords(matter: Matter, seat: string, concern: string, note = ''): string {
  return `${sentence(seatName(matter, seat))} has a concern${note}: ${quoted(concern)}`;
}

export const takenBack = 'The proposer has taken this back. No answer is needed.';

export const inPrivate = 'One item is being dealt with in private.';

/** Version, and what everyone must know before they type. */
export function foot(decision: Matter): string {
  return `Version ${decision.versions.length}. Only the buttons count, not the replies. Do not name patients. What you write is kept and may be made public by law.`;
}

export const nothingToDoNow = 'You have nothing to do here now.';
