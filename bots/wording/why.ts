import type { Opened } from '#shared/decision/decision.ts';
import { votesAreHidden } from '#shared/decision/hidden-votes.ts';
import { answers, countVotes, enoughPeople, support } from '#shared/decision/tally.ts';
import { roles, stayHidden, votesInWords } from './counts.ts';
import { sharedSeatsThatDiffer } from './differing.ts';
import { hasEnded } from './ended.ts';
import { enoughAhead } from './forecast.ts';
import { count, list } from './language.ts';
import { isPlain, isPlainVote, testsWithCounts, whatPasses } from './passing.ts';
import { answering, voting } from './rules/pieces/manner.ts';
import { voteCounts } from './vote-counts.ts';

/** The sum in words beside the rule: why a decision came out as it did, or how it stands. */
export function whyThisResult(decision: Opened): string[] {
  return [
    ...byTheRules(decision),
    ...people(decision),
    ...(hasEnded(decision) ? [] : enoughAhead(decision)),
    ...agreement(decision),
    ...vote(decision),
    ...rules(decision),
  ];
}

/** What took the place of agreement and of a vote. */
function byTheRules(decision: Opened): string[] {
  const how = hasEnded(decision) ? decision.outcome.how : null;
  if (how === 'adopted by silence') {
    return ['By the rules it is enough here that no one objects in time.'];
  }
  return how === 'determined by the chair' || how === 'turned down by the chair'
    ? ['By the rules the person in the chair may say here what comes of it.']
    : [];
}

function people(decision: Opened): string[] {
  const { met, present, needed, missing } = enoughPeople(decision);
  const over = hasEnded(decision);
  const here = over
    ? count(present, 'was here', 'were here')
    : count(present, 'is here', 'are here');
  const answered = over ? `${present} took part` : count(present, 'has answered', 'have answered');
  const doing = decision.takenAt === 'at a meeting' ? here : answered;
  const short = missing.length === 0 ? '' : ` Missing: ${list(roles(missing))}.`;
  return [
    `Enough people? ${met ? 'Yes' : 'No'}: ${doing}, and ${count(needed, 'is', 'are')} needed.${short}`,
  ];
}

function agreement(decision: Opened): string[] {
  const counts = support(decision);
  const [only] = counts;
  const plain = only !== undefined && counts.length === 1 && isPlain(only.limb);
  const { agreedWhen, mustAnswer } = decision.rules.consensus;
  const who =
    agreedWhen === 'everyone agrees' ? 'all' : plain ? String(only.needed) : 'enough members';
  return [
    `${whatWasAnswered(decision)} To record agreement, ${who} must agree and no objection may stand.`,
    ...sharedSeatsThatDiffer(decision),
    ...(plain || counts.length === 0 ? [] : testsWithCounts(decision, counts, answering)),
    ...(mustAnswer.length === 0
      ? []
      : [`These must answer: ${list(mustAnswer.map(({ name }) => name))}.`]),
    ...(needsAVote(decision)
      ? ['Agreement alone does not settle this: there must be a vote.']
      : []),
  ];
}

/** The answers and those who gave none come to all whose answer counts. */
function whatWasAnswered(decision: Opened): string {
  const { concern, abstain, object, agree, of } = answers(decision);
  const agreed = agree + concern;
  const quiet = of - agreed - abstain - object;
  const none = quiet === 0 ? '' : ` ${quiet} gave no answer to these words.`;
  const concerned = concern === 0 ? '' : ` (${concern} with a concern)`;
  return `Of ${of} whose answer counts, ${agreed} agreed${concerned}, ${abstain} abstained and ${object} objected.${none}`;
}

function needsAVote({ rules }: Opened): boolean {
  return rules.vote !== 'none' && rules.vote.when === 'always';
}

function vote(decision: Opened): string[] {
  if (!('vote' in decision) || decision.vote === null) return [];
  if (votesAreHidden(decision)) return [[stayHidden, ...whatPasses(decision)].join(' ')];
  const counted = `The votes: ${votesInWords(countVotes(decision))}.`;
  const { casting } = decision.vote;
  return [
    ...tests(decision, counted),
    ...(casting === null ? [] : [`It was a tie. The casting vote: ${casting}.`]),
  ];
}

/** The test beside the count, or each test with how it came out. */
function tests(decision: Opened, counted: string): string[] {
  const { vote: rule } = decision.rules;
  if (rule === 'none' || isPlainVote(rule)) return [[counted, ...whatPasses(decision)].join(' ')];
  return [counted, ...testsWithCounts(decision, voteCounts(decision).counts, voting)];
}

function rules({ forum, rules: { outcome }, kind }: Opened): string[] {
  const { name, kinds, sources } = forum.constitution;
  const own = kind === null ? undefined : kinds[kind]?.name;
  return [
    `The rules: ${name}.`,
    ...(own === undefined ? [] : [`The rules for ${own} are in force for this.`]),
    ...(outcome.is === 'advice' ? [`This is advice from the ${forum.noun}, and no decision.`] : []),
    ...sources,
  ];
}
