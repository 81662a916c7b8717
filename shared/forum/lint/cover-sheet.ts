import type { Book } from './book.ts';
import type { Found } from './finding.ts';

/** A cover sheet that asks nothing, or that asks what nobody can wait for. */
export function coverSheetFaults({ kind, rules, file }: Book): readonly Found[] {
  const { coverSheet, opening } = rules;
  if (coverSheet === undefined) return [];
  const asksNothing = coverSheet.length === 0 && (kind === null || file.coverSheet === undefined);
  const required = coverSheet.findIndex((part) => part.required);
  const tooLate = required !== -1 && opening !== 'the governance lead';
  const chosen = coverSheet.findIndex(
    ({ asks, startsWith }) => startsWith !== undefined && (asks === 'tier' || asks === 'purposes'),
  );
  return [
    ...(chosen === -1
      ? []
      : [{ code: 'BeginsNowhere' as const, at: ['coverSheet', chosen, 'startsWith'] }]),
    ...(asksNothing ? [{ code: 'CoverSheetAsksNothing' as const, at: ['coverSheet'] }] : []),
    ...(tooLate
      ? [{ code: 'RequiredTooLate' as const, at: ['coverSheet', required, 'required'] }]
      : []),
  ];
}
