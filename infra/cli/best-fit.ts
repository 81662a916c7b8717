import type * as z from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Of the forms that a value may have, what the one has against it that was most likely meant: first
 * the form whose fixed words agree, then the one with the fewest mistakes. None where the value is no
 * list or group of the kind that any form asks for, or where two forms are equally near.
 */
export function bestFit(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const [best, next] = forms
    .filter((issues) => !issues.some(isOfAnotherKind))
    .map((issues) => ({ issues, words: issues.filter(isWord).length, size: sizeOf(issues) }))
    .toSorted((one, other) => one.words - other.words || one.size - other.size);
  if (best === undefined) return undefined;
  const isTie = next !== undefined && next.words === best.words && next.size === best.size;
  return isTie ? undefined : best.issues;
}

function isOfAnotherKind(issue: Issue): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'unrecognized_keys' || issue.code === 'custom') return false;
  return issue.code !== 'invalid_union' || bestFit(issue.errors) === undefined;
}

function isWord(issue: Issue): boolean {
  return issue.code === 'invalid_value' && issue.path.length === 1;
}

function sizeOf(issues: readonly Issue[]): number {
  return issues.reduce(
    (size, issue) => size + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
    0,
  );
}
