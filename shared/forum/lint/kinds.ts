import type { Rules } from '#shared/forum/constitution/rules.ts';
import { canonical } from '#shared/hash.ts';
import type { Book } from './book.ts';
import type { Found } from './finding.ts';
import { mostLookedAt } from './stretches.ts';

/** Kinds of decision under the same rules as all others, save the one that changes the rules. */
export function kinds({ file }: Book): readonly Found[] {
  return Object.entries(file.kinds).flatMap(([kind, rules]): Found[] => {
    const isSame = Object.entries(rules).every(
      ([section, rule]) =>
        section === 'name' ||
        rule === undefined ||
        canonical(rule) === canonical(file[section as keyof Rules]),
    );
    return isSame && kind !== file.amendedBy
      ? [{ code: 'KindChangesNothing', at: ['kinds', kind] }]
      : [];
  });
}

/** Kinds of decision that are too many, beside so many seats, to look at all of them. */
export function kindsLeftOut({ file }: Book): readonly Found[] {
  const left = Object.keys(file.kinds).length - mostLookedAt(file);
  return left > 0 ? [{ code: 'KindsLeftOut', left, at: ['kinds'] }] : [];
}
