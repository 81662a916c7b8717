import { describe, expect, it } from 'vitest';
import { findingInWords, verdictInWords } from '#bots/wording/findings.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import type { Finding } from '#shared/forum/lint/finding.ts';
import { words } from './finding-words.ts';

it('a step is told by its name', () => {
  const step = (id: string, rest: object = {}) => ({ id, name: id, asks: 'Why?', ...rest });
  const steps = [
    step('a', { required: false }),
    step('b', { by: 'a mediator' }),
    step('b'),
    step('c', { timeBox: { days: 1 } }),
  ];
  const always = { when: 'always', carriedWhen: [{ moreThan: '1/2' }] };
  const told = [
    ...words({ steps }),
    ...words({ steps, stepsInOrder: false }),
    ...words({ steps: [], chairMayDetermine: true, vote: always }),
    ...words({
      kinds: { pay: { name: 'pay', silence: { adoptedAfter: { days: 1 } } } },
      vote: always,
    }),
  ].join('\n');
  for (const each of [
    'Two steps are called “b”',
    'for someone outside (a mediator) and has no time box',
    'The step “a” is not required, but stands before “b”',
    'The time of the step “c” begins only when “a”',
    'may decide as soon as anyone objects',
    'may decide without one',
    'silence adopts without one',
  ]) {
    expect(told).toContain(each);
  }
});

it('what a large file leaves out is told', () => {
  const finding: Finding = {
    code: 'KindsLeftOut',
    left: 2,
    severity: 'warning',
    path: ['kinds'],
    kind: null,
    during: { from: '2027-04-01', until: '2028-03-31' },
  };
  expect(findingInWords(finding, nearestName)).toMatch(
    /^From 1 April 2027 until 31 March 2028: With so many seats, 2 kinds of decision were not looked at\./,
  );
});

it('many names are shortened', () => {
  const known = Array.from({ length: 21 }, (_, index) => `class ${index}`);
  const seats = Object.fromEntries(known.map((each) => [each, { classes: [each, 'chair'] }]));
  expect(words({ seats, electorate: { class: 'something else' } })[0]).toContain('Add it, or take');
  const text = words({
    seats,
    quorum: { atLeast: 'all', conditions: [{ name: 'x', atLeast: 21 }] },
  });
  expect(text.join()).toContain('every seat that counts');
  const votes = Object.fromEntries(
    known.map((each) => [each, { classes: ['chair'], votesInPerson: true }]),
  );
  const takenAt = { normally: 'here', allowed: ['here', 'at a meeting'] };
  expect(words({ seats: votes, takenAt }).join()).toContain('“class 7” and 13 more are to vote');
});

describe('the last line', () => {
  const severities = (...all: ('error' | 'warning')[]) =>
    verdictInWords(
      'Board',
      all.map((severity) => ({ severity })),
    );

  it('says plainly whether the file can be used', () => {
    expect(severities()).toBe('“Board” can be used. Nothing was found against it.');
    expect(severities('warning', 'warning')).toBe('“Board” can be used. Read 2 warnings first.');
    expect(severities('error')).toBe('“Board” cannot work as it stands: 1 error.');
    expect(severities('error', 'error', 'warning')).toBe(
      '“Board” cannot work as it stands: 2 errors and 1 warning.',
    );
  });
});
