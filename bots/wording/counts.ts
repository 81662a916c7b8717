import type { Opened, Vote } from '#shared/decision/decision.ts';
import { votesAreHidden } from '#shared/decision/hidden-votes.ts';
import type { Votes } from '#shared/decision/outcome.ts';
import { ballotOf, silent, standingObjections } from '#shared/decision/saying.ts';
import { electorate, undecided } from '#shared/decision/standing.ts';
import { answers, enoughPeople, yetToVote } from '#shared/decision/tally.ts';
import type { Condition } from '#shared/forum/constitution/condition.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { hasEnded } from './ended.ts';
import { handlingOf } from './handlings.ts';
import { count, list, the } from './language.ts';

const nobodyHere = 'No one is marked as here yet. The governance lead does that.';

/** "9 of 14 have answered. 8 agree and 1 agrees with a concern." */
export function whereAnswersStand(decision: Opened): string {
  const found = answers(decision);
  if (found.of === 0) return nobodyHere;
  const given = found.agree + found.concern + found.abstain + found.object;
  const kinds = [
    found.agree > 0 ? count(found.agree, 'agrees', 'agree') : '',
    found.concern > 0 ? count(found.concern, 'agrees with a concern', 'agree with a concern') : '',
    found.abstain > 0 ? count(found.abstain, 'abstains', 'abstain') : '',
    found.object > 0 ? count(found.object, 'objects', 'object') : '',
  ].filter((part) => part !== '');
  const answered = `${given} of ${found.of} ${given === 1 ? 'has' : 'have'} answered.`;
  return kinds.length === 0 ? answered : `${answered} ${list(kinds)}.`;
}

/** What is still needed before enough people have answered or are here; empty when there are. */
export function whoIsStillNeeded(decision: Opened): string {
  const { met, present, needed, missing } = enoughPeople(decision);
  if (met) return '';
  const more = Math.max(needed - present, 0);
  const doing = decision.takenAt === 'at a meeting' ? 'here' : 'to answer';
  const people = `We still need ${count(more, 'more person', 'more people')} ${doing}`;
  if (missing.length === 0) return `${people}.`;
  const wanted = list(roles(missing));
  if (more > missing.length) return `${people}, among them ${wanted}.`;
  return doing === 'here' ? `Still needed here: ${wanted}.` : `We still need ${wanted} ${doing}.`;
}

/** How many are named one by one as having said nothing; of more, the record names them. */
const named = 20;

/** The same for whoever must say what comes next, and who has said nothing. */
export function answersWithNames(decision: Opened): string[] {
  const objecting = new Set(standingObjections(decision).map(({ seat }) => seat));
  const quiet = silent(decision).filter(({ id }) => !objecting.has(id));
  const names = quiet.map(({ name }) => the(name));
  return [
    whereAnswersStand(decision),
    whoIsStillNeeded(decision),
    names.length > named ? 'The full record says who has not answered.' : '',
    names.length > 0 && names.length <= named ? `No answer from ${list(names)}.` : '',
  ].filter((line) => line !== '');
}

/** The roles that are short, each once; where a role asks for several, with how many it lacks. */
export function roles(missing: readonly Condition[]): string[] {
  const byName = Map.groupBy(missing, ({ name }) => name);
  return [...byName].map(([name, short]) =>
    short.every(({ atLeast }) => atLeast === 1) ? name : `${name} (${short.length} more)`,
  );
}

/** Interests in words: how many stepped out, and how many wait for the person in the chair. */
export function interestsInWords(decision: Opened): string[] {
  const handled = Object.keys(decision.interests).map((seat) => handlingOf(decision, seat));
  const out = handled.filter((each) => each === 'step out');
  const aside = handled.filter((each) => each === 'discuss, not vote');
  return [
    out.length > 0
      ? `${count(out.length, 'person has', 'people have')} stepped out of this item.`
      : '',
    aside.length > 0
      ? `${count(aside.length, 'person talks', 'people talk')} about this item but ${aside.length === 1 ? 'does' : 'do'} not vote on it.`
      : '',
    waiting(decision),
  ].filter((line) => line !== '');
}

/** Interests that no one has handled; once all is over, nobody waits for that any more. */
function waiting(decision: Opened): string {
  const { length } = undecided(decision);
  if (length === 0) return '';
  return hasEnded(decision)
    ? `${count(length, 'interest was', 'interests were')} not handled here. No answer from ${length === 1 ? 'that person' : 'those people'} was counted.`
    : `${count(length, 'interest waits', 'interests wait')} for ${waitsFor(decision, length)}. Until then ${length === 1 ? 'that answer is' : 'those answers are'} held, not counted.`;
}

function waitsFor({ rules }: Opened, many: number): string {
  if (rules.interests.handledBy !== 'the member') return 'the person in the chair';
  return many === 1 ? 'the member who has it' : 'the members who have them';
}

/** "6 for, 6 against, 1 abstained"; those for it in their unit: "2 bodies for, 1 against". */
export function votesInWords(votes: Votes, unit: (number: number) => string = String): string {
  const abstained = votes.abstained > 0 ? `, ${votes.abstained} abstained` : '';
  return `${unit(votes.for)} for, ${votes.against} against${abstained}`;
}

/** "11 of 13 have voted." and how, unless that stays hidden. */
export function whereVotesStand(decision: Opened, vote: Vote): string[] {
  const all = electorate(decision);
  const given = all.length - yetToVote(decision, vote).length;
  return [
    `${given} of ${all.length} ${given === 1 ? 'has' : 'have'} voted.`,
    votesAreHidden(decision) ? stayHidden : votesSoFar(decision, all),
  ].filter((part) => part !== '');
}

/** What stands in the place of votes that nobody else may learn yet. */
export const stayHidden = 'Votes stay hidden until the vote closes.';

function votesSoFar(decision: Opened, all: readonly Seat[]): string {
  const names = (choice: string) =>
    all.filter((seat) => ballotOf(decision, seat) === choice).map((seat) => the(seat.name));
  const line = (words: string, choice: string) =>
    names(choice).length === 0 ? '' : `${words}: ${list(names(choice))}.`;
  return [line('For', 'for'), line('Against', 'against'), line('Abstained', 'abstain')]
    .filter((part) => part !== '')
    .join(' ');
}
