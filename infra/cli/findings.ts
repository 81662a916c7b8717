import type * as z from 'zod';
import {
  didYouMean,
  nameExpected,
  unknownName,
  wrongName,
} from '#bots/wording/input-problems-expected.ts';
import { foundInWords, sizeInWords } from '#bots/wording/input-problems-found.ts';
import { bestFit } from './best-fit.ts';
import { expectedBy } from './expected-by.ts';
import { nearestName } from './nearest-name.ts';
import { namesOf, type Raised } from './raised.ts';
import { valueAt } from './value-at.ts';

/** What a schema has against one part of a value, in words but without a place. */
export interface Finding {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
  /** About the name that stands there, and not about its value. */
  readonly ofName?: true;
}

/** What is judged, the path within it from which an issue counts, and what zod leaves out. */
export interface Judged {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
  readonly raisedBy: Raised;
}

/** An issue of zod in words: one finding for each name or value that is wrong. */
export function findingsOf(issue: z.core.$ZodIssue, judged: Judged): readonly Finding[] {
  const { value, raisedBy } = judged;
  const path = [...judged.path, ...issue.path];
  const within = (issues: readonly z.core.$ZodIssue[], inner: readonly PropertyKey[]) =>
    issues.flatMap((each) => findingsOf(each, { ...judged, path: inner }));
  const here = valueAt(value, path);
  const expected = (found: string) => [
    { path, found, expected: expectedBy(issue, here, raisedBy) },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownNames(issue.keys, path, namesOf(raisedBy(issue)));
    case 'invalid_union': {
      const nearest = bestFit(issue.errors);
      return nearest === undefined ? expected(foundInWords(here)) : within(nearest, path);
    }
    case 'invalid_element':
      return within(issue.issues, [...path, String(issue.key)]);
    case 'invalid_key':
      return expected(wrongName(String(path.at(-1))));
    case 'too_big':
    case 'too_small':
      return expected(sizeInWords(here));
    case 'custom':
    case 'invalid_format':
    case 'invalid_type':
    case 'invalid_value':
    case 'not_multiple_of':
      return expected(foundInWords(here));
  }
}

function unknownNames(
  unknown: readonly string[],
  path: readonly PropertyKey[],
  known: readonly string[],
): readonly Finding[] {
  const expected = nameExpected(known);
  return unknown.map((name) => ({
    path: [...path, name],
    found: unknownName(name),
    expected: expected + didYouMean(nearestName(name, known)),
    ofName: true,
  }));
}
