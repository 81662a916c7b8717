import type { Opened } from '#shared/decision/decision.ts';
import { answers, countVotes, enoughPeople, support } from '#shared/decision/tally.ts';
import { roles, votesInWords } from './counts.ts';
import { whatPasses } from './face.ts';
import { list } from './language.ts';

/** The sum in words beside the rule: why a decision came out as it did, or how it stands. */
export function whyThisResult(decision: Opened): string[] {
  return [...people(decision), ...agreement(decision), ...vote(decision), ...rules(decision)];
}

function people(decision: Opened): string[] {
  const { met, present, needed, missing } = enoughPeople(decision);
  const over = decision.status === 'closed';
  const here = over ? 'were here' : 'are here';
  const doing = decision.takenAt === 'at a meeting' ? here : over ? 'took part' : 'have answered';
  const short = missing.length === 0 ? '' : ` Missing: ${list(roles(missing))}.`;
  return [
    `Enough people? ${met ? 'Yes' : 'No'}: ${present} ${doing}, and ${needed} are needed.${short}`,
  ];
}

function agreement(decision: Opened): string[] {
  const found = answers(decision);
  const { support: given, needed } = support(decision);
  return [
    `Of ${found.of} whose answer counts, ${given} agreed (${found.concern} with a concern), ${found.abstain} abstained and ${found.object} objected. To record agreement, ${needed} must agree and no objection may stand.`,
  ];
}

function vote(decision: Opened): string[] {
  if (!('vote' in decision) || decision.vote === null) return [];
  const counted = votesInWords(countVotes(decision, decision.vote));
  const { casting } = decision.vote;
  return [
    `The votes: ${counted}. It passes if ${whatPasses(decision)}.`,
    ...(casting === null ? [] : [`It was a tie. The casting vote: ${casting}.`]),
  ];
}

function rules({ forum }: Opened): string[] {
  return [`The rules: ${forum.constitution.name}.`, ...forum.constitution.sources];
}
