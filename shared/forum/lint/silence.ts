import type { Book } from './book.ts';
import type { Found } from './finding.ts';

/** A silence procedure for everything, or beside rules that want people to speak. */
export function silence({ kind, rules }: Book): readonly Found[] {
  const { silence: rule, vote, consensus } = rules;
  if (rule === 'is not consent') return [];
  const at = ['silence'];
  const beside: Found[] = [
    ...(vote !== 'none' && vote.when === 'always'
      ? [{ code: 'SilenceInsteadOfVote' as const, at }]
      : []),
    ...(consensus.agreedWhen === 'everyone agrees'
      ? [{ code: 'SilenceInsteadOfEveryone' as const, at }]
      : []),
  ];
  return kind === null ? [{ code: 'SilenceForAll', at }, ...beside] : beside;
}
