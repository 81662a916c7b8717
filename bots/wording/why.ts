import type { Opened } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { ballotOf } from '#shared/decision/saying.ts';
import { answers, countVotes, enoughPeople, sayings, support } from '#shared/decision/tally.ts';
import { resultOf } from '#shared/forum/result-of.ts';
import { roles, votesInWords } from './counts.ts';
import { hasEnded } from './ended.ts';
import { list } from './language.ts';
import { isPlain, isPlainVote, testsWithCounts, whatPasses } from './passing.ts';
import { answering, voting } from './rules/pieces/manner.ts';

/** The sum in words beside the rule: why a decision came out as it did, or how it stands. */
export function whyThisResult(decision: Opened): string[] {
  return [
    ...byTheRules(decision),
    ...people(decision),
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
  const here = over ? 'were here' : 'are here';
  const doing = decision.takenAt === 'at a meeting' ? here : over ? 'took part' : 'have answered';
  const short = missing.length === 0 ? '' : ` Missing: ${list(roles(missing))}.`;
  return [
    `Enough people? ${met ? 'Yes' : 'No'}: ${present} ${doing}, and ${needed} are needed.${short}`,
  ];
}

function agreement(decision: Opened): string[] {
  const { concern, abstain, object, agree, of } = answers(decision);
  const counts = support(decision);
  const [only] = counts;
  const plain = only !== undefined && counts.length === 1 && isPlain(only.limb);
  const agreed = plain ? only.for : agree + concern;
  const { agreedWhen, mustAnswer } = decision.rules.consensus;
  const who =
    agreedWhen === 'everyone agrees' ? 'all' : plain ? String(only.needed) : 'enough members';
  return [
    `Of ${of} whose answer counts, ${agreed} agreed (${concern} with a concern), ${abstain} abstained and ${object} objected. To record agreement, ${who} must agree and no objection may stand.`,
    ...(plain || counts.length === 0 ? [] : testsWithCounts(decision, counts, answering)),
    ...(mustAnswer.length === 0 ? [] : [`These must answer: ${list(roles(mustAnswer))}.`]),
    ...(needsAVote(decision)
      ? ['Agreement alone does not settle this: there must be a vote.']
      : []),
  ];
}

function needsAVote({ rules }: Opened): boolean {
  return rules.vote !== 'none' && rules.vote.when === 'always';
}

function vote(decision: Opened): string[] {
  if (!('vote' in decision) || decision.vote === null) return [];
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
  const table = sayings(decision, (seat) => ballotOf(decision, seat));
  const { counts } = resultOf({ ...decision.rules, vote: rule }, table, presiding(decision));
  return [counted, ...testsWithCounts(decision, counts, voting)];
}

function rules({ forum, rules: { outcome }, kind }: Opened): string[] {
  const { name, kinds, sources } = forum.constitution;
  const own = kind === null ? undefined : kinds[kind]?.name;
  return [
    `The rules: ${name}.`,
    ...(own === undefined ? [] : [`The rules for ${own} are in force for this.`]),
    ...(outcome.is === 'advice'
      ? [`The ${forum.noun} gives advice on this. It does not decide.`]
      : []),
    ...sources,
  ];
}
