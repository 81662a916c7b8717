import { type Book, isOwn } from './book.ts';
import type { Found } from './finding.ts';

/** What has to come after a result, where it cannot come or is asked of the wrong body. */
export function outcomes(book: Book): readonly Found[] {
  if (!isOwn(book, 'outcome')) return [];
  return [...idle(book), ...needs(book)];
}

function idle({ rules: { outcome, takenAt } }: Book): readonly Found[] {
  const at = ['outcome'];
  const code = 'NeverApplies';
  if (outcome.is === 'a decision') {
    const prepared = takenAt.allowed.every((place) => place === 'for a meeting');
    return [
      ...(outcome.to === undefined
        ? []
        : [{ code, what: 'to', because: 'it decides', at: [...at, 'to'] } as const]),
      ...(prepared && outcome.alsoNeeds.length > 0
        ? [
            {
              code,
              what: 'alsoNeeds',
              because: 'only a meeting decides',
              at: [...at, 'alsoNeeds'],
            } as const,
          ]
        : []),
    ];
  }
  if (outcome.alsoNeeds.length === 0) return [];
  return [{ code, what: 'alsoNeeds', because: 'it advises', at: [...at, 'alsoNeeds'] }];
}

function needs({ file, rules: { outcome } }: Book): readonly Found[] {
  return outcome.alsoNeeds.flatMap(({ of, what, meanwhile }, index, all): Found[] => {
    const at = ['outcome', 'alsoNeeds', index];
    const isTwice = all.findIndex((each) => each.of === of) < index;
    return [
      ...(isSame(of, file.name) ? [{ code: 'NeedsItself' as const, of, at }] : []),
      ...(isTwice ? [{ code: 'NeededTwice' as const, of, at }] : []),
      ...(what === 'ratification' && meanwhile === 'no effect'
        ? [{ code: 'RatifiesNothing' as const, of, at }]
        : []),
    ];
  });
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
