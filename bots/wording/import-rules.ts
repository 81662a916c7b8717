import type { Constitution } from '#shared/forum/constitution.ts';
import { canonical } from '#shared/hash.ts';
import { list } from './language.ts';

/** Which rules change: "its rules change (quorum, ties)". */
export function rulesChanges(before: Constitution, after: Constitution): string {
  const sections = (Object.keys(names) as (keyof typeof names)[]).filter((section) =>
    isOther(before[section], after[section]),
  );
  const told = sections.flatMap((section) => partsOf(section, before, after));
  return `its rules change (${[...new Set(told)].join(', ')})`;
}

function partsOf(
  section: keyof Constitution,
  before: Constitution,
  after: Constitution,
): readonly string[] {
  if (section === 'kinds') return [`kinds of decision: ${list(kindsThatDiffer(before, after))}`];
  if (section === 'vote') return voteParts(before.vote, after.vote);
  return [names[section]];
}

function kindsThatDiffer({ kinds: before }: Constitution, { kinds: after }: Constitution) {
  const all = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...all]
    .filter((kind) => isOther(before[kind], after[kind]))
    .map((kind) => after[kind]?.name ?? before[kind]?.name ?? kind);
}

function voteParts(before: Constitution['vote'], after: Constitution['vote']): readonly string[] {
  if (before === 'none' || after === 'none') return [names.vote];
  const { tie: wasTie, ...was } = before;
  const { tie: isTie, ...is } = after;
  return [...(isOther(was, is) ? [names.vote] : []), ...(wasTie === isTie ? [] : ['ties'])];
}

function isOther(one: unknown, other: unknown): boolean {
  return canonical(one ?? null) !== canonical(other ?? null);
}

const names = {
  name: 'their name',
  noun: 'what members call the forum',
  version: 'their version',
  inForceFrom: 'the day from which they hold',
  basedOn: 'what they are based on',
  withoutKinds: 'kinds of decision left out',
  reserved: 'what may not be replaced',
  sources: 'sources',
  principles: 'principles',
  duties: 'duties in law',
  takenAt: 'where decisions are taken',
  electorate: 'who answers and votes',
  weights: 'weights',
  presiding: 'who presides',
  ifNobodyPresides: 'what happens when nobody can preside',
  quorum: 'quorum',
  consensus: 'agreement',
  steps: 'steps before a vote',
  stepsInOrder: 'the order of the steps',
  chairMayDetermine: 'whether the chair may decide',
  vote: 'votes',
  silence: 'what silence means',
  window: 'times',
  interests: 'interests',
  substitutes: 'substitutes',
  deputies: 'deputies',
  proxies: 'proxies',
  publicity: 'publicity',
  outcome: 'what comes out',
  opening: 'who opens a proposal',
  coverSheet: 'the cover sheet',
  kinds: 'kinds of decision',
  amendedBy: 'how these rules are changed',
  composition: 'who must be at the table',
  perspectives: 'whose voice must be heard',
} satisfies Record<keyof Constitution, string>;
