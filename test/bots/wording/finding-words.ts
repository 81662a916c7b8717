import { expect } from 'vitest';
import { findingInWords } from '#bots/wording/findings.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { type Draft, linted, members, voting } from '#test/shared/forum/lint/linted.ts';

/** What is said of a file with these sections. */
export function words(draft: Draft): readonly string[] {
  return linted(draft).map((each) => findingInWords(each, nearestName));
}

/** Expects this to be said of it, and all that is said to be sentences. */
export function expectTold(found: RegExp, draft: Draft): void {
  const all = words(draft);
  expect(
    all.filter((each) => found.test(each)),
    all.join('\n'),
  ).not.toEqual([]);
  for (const each of all) expect(each).toMatch(/[.?]$/);
}

export const silentChairs = {
  ...members,
  ann: { classes: ['chair'], votes: false },
  bob: { classes: ['deputy chair'], votes: false },
};

export function byBody(groups: object): Draft {
  return voting({ moreThan: '1/2', unit: { groups: { by: 'body', moreThan: '1/2', ...groups } } });
}
