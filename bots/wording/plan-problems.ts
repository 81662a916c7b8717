import type { PlanRefusal } from '#shared/transition/plan-refusal.ts';
import { alternatives, didYouMean } from './input-problems-expected.ts';
import type { FoundExpected } from './input-problems-file.ts';
import { shortened } from './input-problems-found.ts';
import { count, list } from './language.ts';

const refusedInFile = [
  'Blank',
  'TooLong',
  'HoldsNhsNumber',
  'NotALink',
  'DateIsAhead',
  'DateHasPassed',
  'SameDate',
  'BeforeTheLastWord',
  'PartsNotDone',
  'NoSuchPart',
  'PartHasNoLead',
  'PlanIsClosed',
  'NotOver',
] as const satisfies readonly PlanRefusal['code'][];
type RefusedInFile = Extract<PlanRefusal, { readonly code: (typeof refusedInFile)[number] }>;

/** Whether it is one that a file can bring about. */
export function isRefusedInFile(refusal: PlanRefusal): refusal is RefusedInFile {
  return refusedInFile.some((code) => code === refusal.code);
}

/** What a plan in an ICS file can have against itself or its record. */
export type PlanFault =
  | { readonly code: 'no such programme'; readonly named: string; readonly known: Names }
  | {
      readonly code:
        | 'no first day'
        | 'no word'
        | 'no date'
        | 'no new date'
        | 'another programme'
        | 'a programme by itself';
    }
  | {
      readonly code: 'unknown milestone';
      readonly name: string;
      readonly nearest: string | undefined;
    }
  | { readonly code: 'milestone twice'; readonly name: string; readonly first: string }
  | { readonly code: 'another first day'; readonly found: string; readonly was: string }
  | { readonly code: 'programme too large'; readonly kilobytes: number; readonly limit: number }
  | { readonly code: 'plan refused'; readonly refusal: RefusedInFile };

interface Names {
  readonly all: readonly string[];
  readonly nearest: string | undefined;
}

export function planFaultInWords(fault: PlanFault): FoundExpected {
  switch (fault.code) {
    case 'no such programme':
      return {
        found: `${shortened(fault.named)}, which is neither a file nor a programme that is known here`,
        expected: `a file, or one of the programmes ${alternatives(fault.known.all)}${didYouMean(fault.known.nearest)}`,
      };
    case 'unknown milestone':
      return {
        found: shortened(fault.name),
        expected: `a milestone of the programme${didYouMean(fault.nearest)}`,
      };
    case 'milestone twice':
      return {
        found: `other people for ${shortened(fault.name)} (first at ${fault.first})`,
        expected: 'the same in every row of a milestone',
      };
    case 'another first day':
      return {
        found: fault.found,
        expected: `${fault.was}, as it was when the plan was set up; dates move one by one, in chat or by a table of dates`,
      };
    case 'programme too large':
      return {
        found: `a programme of ${fault.kilobytes} KB`,
        expected: `at most ${fault.limit} KB`,
      };
    case 'plan refused':
      return refusedInWords(fault.refusal);
    case 'no first day':
    case 'no word':
    case 'no date':
    case 'no new date':
    case 'another programme':
    case 'a programme by itself':
      return plain[fault.code];
  }
}

const plain = {
  'no first day': {
    found: 'no first day',
    expected: 'a date such as 2026-04-01, or this quarter',
  },
  'no word': {
    found: 'a date or a line without a word',
    expected: 'on track, at risk, off track, done or not for us',
  },
  'no date': { found: 'no date', expected: 'the day on which it was said, as this is history' },
  'no new date': {
    found: 'a reason without a date',
    expected: 'the day by which it is due from now on',
  },
  'another programme': {
    found: 'a programme that is not as it was when this plan was set up',
    expected:
      'the programme as it was, which accord export prints; dates move one by one, in chat or by a table of dates',
  },
  'a programme by itself': {
    found: 'a programme, which says nothing of who carries it out',
    expected:
      'the file of an ICS that names it: plans: { ID: { programme: FILE, pmoLead: PERSON } }',
  },
} satisfies Record<string, FoundExpected>;

function refusedInWords(refusal: RefusedInFile): FoundExpected {
  switch (refusal.code) {
    case 'Blank':
      return { found: 'nothing', expected: 'a few words on why' };
    case 'TooLong':
      return {
        found: count(refusal.found, 'character', 'characters'),
        expected: `at most ${refusal.limit}`,
      };
    case 'HoldsNhsNumber':
      return { found: 'an NHS number', expected: 'no words about one person’s care' };
    case 'NotALink':
      return {
        found: shortened(refusal.found),
        expected: 'a web address that starts with https://',
      };
    case 'DateIsAhead':
      return { found: refusal.found, expected: 'today, or a day before it' };
    case 'DateHasPassed':
      return { found: refusal.found, expected: 'a day that is still ahead' };
    case 'SameDate':
      return { found: `${refusal.found}, when it is due anyway`, expected: 'another day' };
    case 'BeforeTheLastWord':
      return {
        found: `${refusal.found}, before what is on record already`,
        expected: `${refusal.last}, or a later day`,
      };
    case 'PartsNotDone':
      return {
        found: 'a milestone that is done before its parts are',
        expected: `its parts done first, in chat or by a table of parts: ${list(refusal.parts.map(shortened))}`,
      };
    case 'NoSuchPart':
      return {
        found: shortened(refusal.found),
        expected:
          refusal.expected.length === 0
            ? 'no part: this milestone has none'
            : alternatives(refusal.expected),
      };
    case 'PartHasNoLead':
      return { found: 'good news of a part that nobody leads', expected: 'its lead beside it' };
    case 'PlanIsClosed':
      return {
        found: 'something new for a plan that is closed',
        expected: 'only what is on record already',
      };
    case 'NotOver':
      return {
        found: `history of a programme that goes on to ${refusal.found}`,
        expected: 'a programme that is over; one that goes on is no history',
      };
  }
}
